// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/project_page.hpp"
#include "core/model/project.hpp"
#include "core/study/study.hpp"
#include "ui/inspector/arrivals_rows.hpp"
#include "ui/inspector/form.hpp"
#include "ui/inspector/value_edit.hpp"
#include <QLabel>
#include <algorithm>

namespace ui {

static QString text(const std::string& s)
{
    return QString::fromStdString(s);
}

/// The chosen workload, else the first one; null without any.
static const core::Workload* workloadOf(const core::Project& project, const QString& id)
{
    if (const core::Workload* found = core::findWorkload(project, id.toStdString()))
        return found;
    return project.workloads.empty() ? nullptr : &project.workloads.front();
}

static core::Workload* mutableWorkload(core::Project& project, const std::string& id)
{
    for (core::Workload& workload : project.workloads) {
        if (workload.id == id)
            return &workload;
    }
    return nullptr;
}

QString projectPageSignature(const core::Project& project, const QString& workload)
{
    QString shape
        = QString("project %1 %2 ").arg(project.settings.slo.size()).arg(project.workloads.size());
    for (const core::Workload& each : project.workloads)
        shape += text(each.id) + ' ';
    for (const core::Objective& each : project.settings.slo)
        shape += each.atLeast ? ">" : "<";
    if (const core::Workload* chosen = workloadOf(project, workload)) {
        shape += "chosen " + text(chosen->id);
        for (const core::ArrivalSource& source : chosen->sources)
            shape += ' ' + text(source.component) + ':' + arrivalsShape(source.arrivals);
    }
    for (const core::Component& component : project.components) {
        if (std::holds_alternative<core::Clients>(component.kind)
            || std::holds_alternative<core::Schedule>(component.kind))
            shape += " driver " + text(component.id);
    }
    return shape;
}

/// A row for a value that stands anywhere in the project.
template <class V>
static void addRow(Form& form, const FieldInfo& field,
    const std::function<V(const core::Project&)>& get,
    const std::function<void(core::Project&, const V&)>& set)
{
    Document& document = form.document();
    const int id = form.newEditor();
    auto editor = makeEditor(
        field, Commit<V>([&form, &document, field, set, id](const V& value, bool typing) {
            document.edit(
                QObject::tr("Change %1").arg(field.label),
                [&](core::Project& project) { set(project, value); },
                typing ? form.gesture(id) : -1);
        }));
    form.addRow(field.label, field.help, editor.widget, field.key);
    form.onRefresh([&document, editor, get] { editor.show(get(document.project()), false); });
}

static void addSettings(Form& form, const core::Platform* platform)
{
    form.setGroup(QObject::tr("Settings"));
    FieldInfo region { "region", QObject::tr("Region"), "",
        QObject::tr("Where it runs; decides prices"), 0, 0, {}, true, QObject::tr("usual") };
    if (platform) {
        region.emptyText = text(platform->defaultRegion);
        for (const core::Region& each : platform->regions) {
            if (each.id != platform->defaultRegion)
                region.choices << text(each.id);
        }
    }
    addRow<std::string>(
        form, region,
        [platform](const core::Project& p) {
            return platform && p.settings.region == platform->defaultRegion ? std::string()
                                                                            : p.settings.region;
        },
        [](core::Project& p, const std::string& v) { p.settings.region = v; });
    addRow<double>(
        form,
        { "seed", QObject::tr("Seed"), "",
            QObject::tr("The same seed gives the same run, bit for bit"), 0, 9007199254740992.0 },
        [](const core::Project& p) { return double(p.settings.seed); },
        [](core::Project& p, const double& v) { p.settings.seed = std::uint64_t(v); });
    addRow<bool>(
        form,
        { "free_tier", QObject::tr("Free tier"), "",
            QObject::tr("Subtract the free monthly amounts from the bill") },
        [](const core::Project& p) { return p.settings.freeTier; },
        [](core::Project& p, const bool& v) { p.settings.freeTier = v; });
}

/// The unit in which a figure is measured, from the end of its name.
static QString unitOf(const std::string& metric)
{
    const QString name = text(metric);
    return name.endsWith("_ms")  ? "ms"
        : name.endsWith("_rate") ? "0..1"
        : name.contains("month") ? "USD"
                                 : "";
}

static void addObjective(Form& form, const Theme& theme, std::size_t i)
{
    Document& document = form.document();
    form.setGroup(QObject::tr("Objective %1").arg(i + 1));
    form.addHeadingButton(
        "remove", theme.muted, QObject::tr("Remove this objective"), [&document, i] {
            document.edit(QObject::tr("Remove objective"), [i](core::Project& p) {
                if (i < p.settings.slo.size())
                    p.settings.slo.erase(p.settings.slo.begin() + std::ptrdiff_t(i));
            });
        });
    const auto at = [i](const core::Project& p) {
        return i < p.settings.slo.size() ? p.settings.slo[i] : core::Objective {};
    };
    FieldInfo metric { "slo_metric", QObject::tr("Figure"), "",
        QObject::tr("The figure that is promised") };
    for (const std::string& name : core::figureNames())
        metric.choices << text(name);
    addRow<std::string>(
        form, metric, [at](const core::Project& p) { return at(p).metric; },
        [i](core::Project& p, const std::string& v) { p.settings.slo[i].metric = v; });
    const core::Objective objective = at(document.project());
    const bool least = objective.atLeast.has_value();
    addRow<double>(
        form,
        { "slo_limit", least ? QObject::tr("At least") : QObject::tr("At most"),
            unitOf(objective.metric), QObject::tr("The limit to keep") },
        [at, least](
            const core::Project& p) { return (least ? at(p).atLeast : at(p).atMost).value_or(0); },
        [i, least](core::Project& p, const double& v) {
            (least ? p.settings.slo[i].atLeast : p.settings.slo[i].atMost) = v;
        });
}

static void addObjectives(Form& form, const Theme& theme)
{
    Document& document = form.document();
    for (std::size_t i = 0; i < document.project().settings.slo.size(); ++i)
        addObjective(form, theme, i);
    form.setGroup(QObject::tr("Objectives"));
    form.addHeadingButton("add", theme.accent, QObject::tr("Add an objective"), [&document] {
        document.edit(QObject::tr("Add objective"), [](core::Project& p) {
            core::Objective objective;
            objective.metric = "latency_p95_ms";
            objective.atMost = 250;
            p.settings.slo.push_back(objective);
        });
    });
    auto* hint = new QLabel(QObject::tr("Promises to check in every run"));
    hint->setProperty("role", "small");
    form.addWide(hint);
}

static void addWorkload(core::Project& project, std::string* added)
{
    core::Workload workload;
    const core::Workload* model = project.workloads.empty() ? nullptr : &project.workloads.back();
    if (model)
        workload = *model;
    int n = int(project.workloads.size()) + 1;
    do {
        workload.id = "workload_" + std::to_string(n);
        workload.title = "Workload " + std::to_string(n++);
    } while (core::findWorkload(project, workload.id));
    if (!model) {
        for (const core::Component& component : project.components) {
            if (std::holds_alternative<core::Clients>(component.kind))
                workload.sources.push_back({ component.id, { core::Poisson {}, {} }, {} });
        }
    }
    *added = workload.id;
    project.workloads.push_back(workload);
}

static void addWorkloadChooser(Form& form, const Theme& theme, const QString& chosen,
    const std::function<void(const QString&)>& choose)
{
    Document& document = form.document();
    form.setGroup(QObject::tr("Workload"));
    form.addHeadingButton("add", theme.accent, QObject::tr("Add a workload"), [&document, choose] {
        std::string added;
        document.edit(
            QObject::tr("Add workload"), [&](core::Project& p) { addWorkload(p, &added); });
        choose(text(added));
    });
    if (document.project().workloads.empty()) {
        auto* hint = new QLabel(QObject::tr("Add clients to the canvas, or a workload here."));
        hint->setProperty("role", "small");
        hint->setWordWrap(true);
        form.addWide(hint);
        return;
    }
    form.addHeadingButton(
        "remove", theme.muted, QObject::tr("Remove this workload"), [&document, chosen] {
            document.edit(QObject::tr("Remove workload"), [&](core::Project& p) {
                std::erase_if(
                    p.workloads, [&](const core::Workload& w) { return text(w.id) == chosen; });
            });
        });
    auto* box = new ChoiceBox;
    box->setAccessibleName(QObject::tr("Workload"));
    box->setToolTip(QObject::tr("The workload that is shown below and that Run uses"));
    QObject::connect(
        box, &QComboBox::activated, &form, [box, choose] { choose(box->currentData().toString()); },
        Qt::QueuedConnection);
    form.addRow(QObject::tr("Show"), box->toolTip(), box, "workload");
    form.onRefresh([&document, box, chosen] {
        box->clear();
        for (const core::Workload& workload : document.project().workloads)
            box->addItem(
                text(workload.title.empty() ? workload.id : workload.title), text(workload.id));
        box->setCurrentIndex(box->findData(chosen));
    });
}

static void addWorkloadFields(Form& form, const std::string& id)
{
    const auto get = [id](const core::Project& p) {
        const core::Workload* w = core::findWorkload(p, id);
        return w ? *w : core::Workload {};
    };
    addRow<std::string>(
        form, { "workload_title", QObject::tr("Title"), "", QObject::tr("Name of the workload") },
        [get](const core::Project& p) { return get(p).title; },
        [id](core::Project& p, const std::string& v) {
            if (core::Workload* w = mutableWorkload(p, id))
                w->title = v;
        });
    addRow<core::Duration>(
        form,
        { "duration", QObject::tr("Duration"), "",
            QObject::tr("Simulated time that counts: 90s, 15m, 24h, 30d") },
        [get](const core::Project& p) { return get(p).duration; },
        [id](core::Project& p, const core::Duration& v) {
            if (core::Workload* w = mutableWorkload(p, id))
                w->duration = v;
        });
    addRow<core::Duration>(
        form,
        { "warmup", QObject::tr("Warm-up"), "",
            QObject::tr("Simulated before the time that counts, and not counted") },
        [get](const core::Project& p) { return get(p).warmup; },
        [id](core::Project& p, const core::Duration& v) {
            if (core::Workload* w = mutableWorkload(p, id))
                w->warmup = v;
        });
}

static QString sourceTitle(const core::Project& project, const core::ArrivalSource& source)
{
    const core::Component* component = core::findComponent(project, source.component);
    return QObject::tr("Traffic from %1").arg(text(component ? component->name : source.component));
}

/// Title and rows of one source: which component, and how requests come.
static void addSource(Form& form, const Theme& theme, const core::Workload& workload, std::size_t i)
{
    Document& document = form.document();
    const std::string id = workload.id;
    QString title = sourceTitle(document.project(), workload.sources[i]);
    const auto same = [&](const core::ArrivalSource& each) {
        return sourceTitle(document.project(), each) == title;
    };
    if (std::count_if(workload.sources.begin(), workload.sources.end(), same) > 1)
        title += QString(" (%1)").arg(i + 1);
    form.setGroup(title);
    form.addHeadingButton(
        "remove", theme.muted, QObject::tr("Remove this traffic"), [&document, id, i] {
            document.edit(QObject::tr("Remove traffic"), [&](core::Project& p) {
                core::Workload* w = mutableWorkload(p, id);
                if (w && i < w->sources.size())
                    w->sources.erase(w->sources.begin() + std::ptrdiff_t(i));
            });
        });
    FieldInfo from { "source", QObject::tr("Component"), "",
        QObject::tr("Where the requests start") };
    auto* box = new ChoiceBox;
    box->setAccessibleName(from.label);
    box->setToolTip(from.help);
    for (const core::Component& each : document.project().components) {
        if (std::holds_alternative<core::Clients>(each.kind)
            || std::holds_alternative<core::Schedule>(each.kind))
            box->addItem(text(each.name), text(each.id));
    }
    QObject::connect(
        box, &QComboBox::activated, &form,
        [&document, box, id, i] {
            const std::string chosen = box->currentData().toString().toStdString();
            document.edit(QObject::tr("Change component"), [&](core::Project& p) {
                core::Workload* w = mutableWorkload(p, id);
                if (w && i < w->sources.size())
                    w->sources[i].component = chosen;
            });
        },
        Qt::QueuedConnection);
    box->setChoice(text(workload.sources[i].component));
    form.addRow(from.label, from.help, box, from.key);
    addArrivalsRows(form, theme, { id, i, {} });
}

static void addSourceButton(Form& form, const Theme& theme, const std::string& id)
{
    Document& document = form.document();
    form.setGroup(QObject::tr("More traffic"));
    form.addHeadingButton("add", theme.accent, QObject::tr("Add traffic"), [&document, id] {
        document.edit(QObject::tr("Add traffic"), [&](core::Project& p) {
            core::Workload* w = mutableWorkload(p, id);
            const auto driver = std::find_if(p.components.begin(), p.components.end(),
                [](const auto& c) { return std::holds_alternative<core::Clients>(c.kind); });
            if (w && driver != p.components.end())
                w->sources.push_back({ driver->id, { core::Poisson {}, {} }, {} });
        });
    });
}

void buildProjectPage(Form& form, const Theme& theme, const core::Platform* platform,
    const QString& workload, const std::function<void(const QString&)>& chooseWorkload)
{
    const core::Workload* chosen = workloadOf(form.document().project(), workload);
    addWorkloadChooser(form, theme, chosen ? text(chosen->id) : QString(), chooseWorkload);
    if (chosen) {
        addWorkloadFields(form, chosen->id);
        for (std::size_t i = 0; i < chosen->sources.size(); ++i)
            addSource(form, theme, *chosen, i);
        addSourceButton(form, theme, chosen->id);
    }
    addSettings(form, platform);
    addObjectives(form, theme);
}

}
