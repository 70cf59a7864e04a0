// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/workload_page.hpp"
#include "core/study/workload_presets.hpp"
#include "ui/inspector/arrivals_rows.hpp"
#include "ui/inspector/fault_rows.hpp"
#include "ui/inspector/form.hpp"
#include "ui/inspector/timeline.hpp"
#include "ui/inspector/value_edit.hpp"
#include "ui/inspector/workload_edits.hpp"
#include "ui/results/results.hpp"
#include <QLabel>
#include <algorithm>

namespace ui {

/// The chosen workload, else the first one; null without any.
static const core::Workload* workloadOf(const core::Project& project, const QString& id)
{
    if (const core::Workload* found = core::findWorkload(project, id.toStdString()))
        return found;
    return project.workloads.empty() ? nullptr : &project.workloads.front();
}

QString workloadPageSignature(const core::Project& project, const QString& workload)
{
    QString shape;
    for (const core::Workload& each : project.workloads)
        shape += text(each.id) + ' ';
    if (const core::Workload* chosen = workloadOf(project, workload)) {
        shape += "chosen " + text(chosen->id);
        for (const core::ArrivalSource& source : chosen->sources)
            shape += ' ' + text(source.component) + ':' + arrivalsShape(source.arrivals);
        for (const core::Fault& fault : chosen->faults)
            shape += " fault " + text(fault.effect);
    }
    for (const core::Component& component : project.components)
        shape += " component " + text(component.id);
    return shape;
}

static void addChooserButtons(Form& form, const WorkloadPage& page, const core::Workload* chosen)
{
    Document& document = form.document();
    const auto add = [&form, &document, &page](const char* iconName, const QString& name,
                         const Document::Name& step, const QString& from) {
        form.addHeadingButton(
            iconName, page.theme.accent, name, [&document, step, from, choose = page.choose] {
                std::string added;
                document.edit(
                    step, [&](core::Project& p) { added = addWorkload(p, from.toStdString()); });
                choose(text(added));
            });
    };
    add("add", QObject::tr("Add a workload"), [] { return QObject::tr("Add workload"); }, {});
    if (chosen)
        add(
            "duplicate", QObject::tr("Duplicate this workload"),
            [] { return QObject::tr("Duplicate workload"); }, text(chosen->id));
    if (page.importArrivals)
        form.addHeadingButton("import", page.theme.accent,
            QObject::tr("Import recorded arrivals as a workload"), page.importArrivals);
    if (chosen)
        form.addHeadingButton("remove", page.theme.muted, QObject::tr("Remove this workload"),
            [&document, id = chosen->id] {
                document.edit([] { return QObject::tr("Remove workload"); },
                    [&](core::Project& p) {
                        std::erase_if(
                            p.workloads, [&](const core::Workload& w) { return w.id == id; });
                    });
            });
}

static void addChooser(Form& form, const WorkloadPage& page, const core::Workload* chosen)
{
    Document& document = form.document();
    form.setGroup(QObject::tr("Workload"));
    addChooserButtons(form, page, chosen);
    if (!chosen) {
        auto* hint = new QLabel(QObject::tr("Add clients to the canvas, or a workload here."));
        hint->setProperty("role", "small");
        hint->setWordWrap(true);
        form.addWide(hint);
        return;
    }
    auto* box = new ChoiceBox;
    box->setAccessibleName(QObject::tr("Workload"));
    box->setToolTip(QObject::tr("The workload that is shown below and that Run uses"));
    QObject::connect(
        box, &QComboBox::activated, &form,
        [box, choose = page.choose] { choose(box->currentData().toString()); },
        Qt::QueuedConnection);
    form.addRow(QObject::tr("Show"), box->toolTip(), box, "workload");
    form.onRefresh([&document, box, id = text(chosen->id)] {
        box->clear();
        for (const core::Workload& workload : document.project().workloads)
            box->addItem(
                text(workload.title.empty() ? workload.id : workload.title), text(workload.id));
        box->setCurrentIndex(box->findData(id));
    });
}

/// Puts a usual pattern in the place of the workload's arrivals.
static void addPresets(Form& form, const std::string& id)
{
    Document& document = form.document();
    auto* box = new ChoiceBox;
    box->setAccessibleName(QObject::tr("Preset"));
    box->setToolTip(QObject::tr("A usual pattern in place of the arrivals below, as large as they "
                                "are in the mean; sets the duration too"));
    box->setPlaceholderText(QObject::tr("choose…"));
    for (const core::WorkloadPreset& preset : core::workloadPresets()) {
        box->addItem(QObject::tr(preset.title), QString(preset.id));
        box->setItemData(box->count() - 1, QObject::tr(preset.help), Qt::ToolTipRole);
    }
    box->setCurrentIndex(-1);
    // Later, because the edit rebuilds the form and with it this box.
    QObject::connect(
        box, &QComboBox::activated, &form,
        [&document, box, id](int index) {
            const core::WorkloadPreset& preset = core::workloadPresets()[std::size_t(index)];
            box->setCurrentIndex(-1);
            document.edit(
                [title = preset.title] { return QObject::tr("Preset %1").arg(QObject::tr(title)); },
                [&](core::Project& p) {
                    core::Workload* w = mutableWorkload(p, id);
                    if (w && w->sources.empty())
                        addSource(p, id);
                    if (w)
                        core::applyPreset(*w, preset);
                });
        },
        Qt::QueuedConnection);
    form.addRow(QObject::tr("Preset"), box->toolTip(), box, "preset");
}

static void addTimeline(Form& form, const WorkloadPage& page, const std::string& id)
{
    if (!page.loader)
        return;
    auto* timeline = new Timeline(form.document(), id, *page.loader, page.theme);
    form.addWide(timeline);
    form.onRefresh([timeline] { timeline->refresh(); });
    QObject::connect(timeline, &Timeline::faultChosen, &form,
        [&form](int index) { form.revealField(faultKey(std::size_t(index), "at")); });
}

/// A row for a value of the workload.
template <class V>
static void addWorkloadValue(
    Form& form, const std::string& id, const FieldInfo& field, V core::Workload::*member)
{
    addValue<V>(
        form, field,
        [id, member](const core::Project& p) {
            const core::Workload* w = core::findWorkload(p, id);
            return w ? w->*member : V {};
        },
        [id, member](core::Project& p, const V& v) {
            if (core::Workload* w = mutableWorkload(p, id))
                w->*member = v;
        });
}

static void addWorkloadFields(Form& form, const std::string& id)
{
    addWorkloadValue(form, id,
        { "workload_title", QT_TRANSLATE_NOOP("QObject", "Title"), "",
            QObject::tr("Name of the workload") },
        &core::Workload::title);
    // A year has every season; the bill is of a month, scaled from whatever is simulated.
    constexpr double yearS = 366 * 86400.0;
    FieldInfo duration { "duration", QT_TRANSLATE_NOOP("QObject", "Duration"), "",
        QObject::tr("Simulated time that counts: 90s, 15m, 24h, 30d; at most a year. The bill is "
                    "of a month, whatever the duration") };
    duration.longestS = yearS;
    addWorkloadValue(form, id, duration, &core::Workload::duration);
    FieldInfo warmup { "warmup", QT_TRANSLATE_NOOP("QObject", "Warm-up"), "",
        QObject::tr("Simulated before the time that counts, and not counted") };
    warmup.longestS = yearS;
    addWorkloadValue(form, id, warmup, &core::Workload::warmup);
}

static QString sourceTitle(const core::Project& project, const core::ArrivalSource& source)
{
    const core::Component* component = core::findComponent(project, source.component);
    return QObject::tr("Traffic from %1").arg(text(component ? component->name : source.component));
}

static void addSourceChooser(Form& form, const core::Workload& workload, std::size_t i)
{
    Document& document = form.document();
    auto* box = new ChoiceBox;
    box->setAccessibleName(QObject::tr("Component"));
    box->setToolTip(QObject::tr("Where the requests start"));
    for (const core::Component& each : document.project().components) {
        if (canSend(each))
            box->addItem(text(each.name), text(each.id));
    }
    QObject::connect(
        box, &QComboBox::activated, &form,
        [&document, box, id = workload.id, i] {
            const std::string chosen = box->currentData().toString().toStdString();
            document.edit([] { return QObject::tr("Change component"); },
                [&](core::Project& p) {
                    core::Workload* w = mutableWorkload(p, id);
                    if (w && i < w->sources.size())
                        w->sources[i].component = chosen;
                });
        },
        Qt::QueuedConnection);
    box->setChoice(text(workload.sources[i].component));
    form.addRow(QObject::tr("Component"), box->toolTip(), box, "source");
}

/// Title and rows of one source: which component, and how requests come.
static void addSourceRows(
    Form& form, const Theme& theme, const core::Workload& workload, std::size_t i)
{
    Document& document = form.document();
    QString title = sourceTitle(document.project(), workload.sources[i]);
    const auto same = [&](const core::ArrivalSource& each) {
        return sourceTitle(document.project(), each) == title;
    };
    if (std::count_if(workload.sources.begin(), workload.sources.end(), same) > 1)
        title += QString(" (%1)").arg(i + 1);
    form.setGroup(title);
    form.addHeadingButton("remove", theme.muted, QObject::tr("Remove this traffic"),
        [&document, id = workload.id, i] {
            document.edit([] { return QObject::tr("Remove traffic"); },
                [&](core::Project& p) {
                    core::Workload* w = mutableWorkload(p, id);
                    if (w && i < w->sources.size())
                        w->sources.erase(w->sources.begin() + std::ptrdiff_t(i));
                });
        });
    addSourceChooser(form, workload, i);
    addArrivalsRows(form, theme, { workload.id, i, {} });
}

static void addSourceButton(Form& form, const Theme& theme, const std::string& id)
{
    Document& document = form.document();
    form.setGroup(QObject::tr("More traffic"));
    form.addHeadingButton("add", theme.accent, QObject::tr("Add traffic"), [&document, id] {
        document.edit(
            [] { return QObject::tr("Add traffic"); }, [&](core::Project& p) { addSource(p, id); });
    });
}

void buildWorkloadPage(Form& form, const WorkloadPage& page)
{
    const core::Workload* chosen = workloadOf(form.document().project(), page.workload);
    addChooser(form, page, chosen);
    if (!chosen)
        return;
    addTimeline(form, page, chosen->id);
    addPresets(form, chosen->id);
    addWorkloadFields(form, chosen->id);
    for (std::size_t i = 0; i < chosen->sources.size(); ++i)
        addSourceRows(form, page.theme, *chosen, i);
    addSourceButton(form, page.theme, chosen->id);
    addFaultRows(form, page.theme, *chosen);
}

}
