// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/fault_rows.hpp"
#include "ui/inspector/form.hpp"
#include "ui/inspector/value_edit.hpp"
#include "ui/inspector/workload_edits.hpp"
#include "ui/results/results.hpp"
#include <QLabel>

namespace ui {

QString faultKey(std::size_t fault, const QString& field)
{
    return QString("fault%1.%2").arg(fault).arg(field);
}

static void addComponentChooser(Form& form, const core::Workload& workload, std::size_t i)
{
    Document& document = form.document();
    auto* box = new ChoiceBox;
    box->setAccessibleName(QObject::tr("Fault %1: component").arg(i + 1));
    box->setToolTip(QObject::tr("What is hit"));
    for (const core::Component& each : document.project().components) {
        if (!canSend(each))
            box->addItem(text(each.name), text(each.id));
    }
    QObject::connect(box, &QComboBox::activated, &form, [&document, box, id = workload.id, i] {
        const std::string chosen = box->currentData().toString().toStdString();
        document.edit([] { return QObject::tr("Change component"); },
            [&](core::Project& p) {
                core::Workload* w = mutableWorkload(p, id);
                if (w && i < w->faults.size())
                    w->faults[i].component = chosen;
            });
    });
    form.addRow(QObject::tr("Component"), box->toolTip(), box, faultKey(i, "component"));
    form.onRefresh([&document, box, id = workload.id, i] {
        const core::Workload* w = core::findWorkload(document.project(), id);
        if (w && i < w->faults.size())
            box->setChoice(text(w->faults[i].component));
    });
}

static Subject<core::Fault> faultSubject(Document& document, const std::string& id, std::size_t i)
{
    Subject<core::Fault> subject;
    subject.read = [&document, id, i] {
        const core::Workload* w = core::findWorkload(document.project(), id);
        std::vector<const core::Fault*> found;
        if (w && i < w->faults.size())
            found.push_back(&w->faults[i]);
        return found;
    };
    subject.edit = [&document, id, i](const Document::Name& label,
                       const std::function<void(core::Fault&)>& change, int mergeId) {
        document.edit([label] { return QObject::tr("Change %1").arg(label()); },
            [&](core::Project& p) {
                core::Workload* w = mutableWorkload(p, id);
                if (w && i < w->faults.size())
                    change(w->faults[i]);
            },
            mergeId);
    };
    return subject;
}

static void addFaultFields(
    Form& form, const Theme& theme, const core::Workload& workload, std::size_t i)
{
    Document& document = form.document();
    const std::string id = workload.id, effect = workload.faults[i].effect;
    FieldOptions options;
    options.groupPrefix = QObject::tr("Fault %1").arg(i + 1);
    options.keyPrefix = faultKey(i, {});
    options.isShown = [effect](const QString& key) {
        return key == "factor" ? effect == "slow"
            : key == "rate"    ? effect == "erring" || effect == "throttled"
                               : true;
    };
    form.setGroup(options.groupPrefix);
    form.addHeadingButton(
        "remove", theme.muted, QObject::tr("Remove this fault"), [&document, id, i] {
            document.edit([] { return QObject::tr("Remove fault"); },
                [&](core::Project& p) {
                    core::Workload* w = mutableWorkload(p, id);
                    if (w && i < w->faults.size())
                        w->faults.erase(w->faults.begin() + std::ptrdiff_t(i));
                });
        });
    addComponentChooser(form, workload, i);
    addFields(form, faultSubject(document, id, i), options);
}

void addFaultRows(Form& form, const Theme& theme, const core::Workload& workload)
{
    Document& document = form.document();
    form.setGroup(QObject::tr("Faults"));
    form.addHeadingButton(
        "add", theme.accent, QObject::tr("Add a fault"), [&document, id = workload.id] {
            document.edit([] { return QObject::tr("Add fault"); },
                [&](core::Project& p) { addFault(p, id); });
        });
    auto* hint = new QLabel(workload.faults.empty()
            ? QObject::tr("Try an outage, slowness, errors or throttling of a component")
            : QObject::tr("Drag them on the time line above, or edit them here"));
    hint->setProperty("role", "small");
    hint->setWordWrap(true);
    form.addWide(hint);
    for (std::size_t i = 0; i < workload.faults.size(); ++i)
        addFaultFields(form, theme, workload, i);
}

}
