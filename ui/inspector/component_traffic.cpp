// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/component_traffic.hpp"
#include "core/study/arrival_curve.hpp"
#include "ui/format.hpp"
#include "ui/inspector/form.hpp"
#include "ui/results/results.hpp"
#include <QLabel>
#include <QPushButton>
#include <cmath>

namespace ui {

namespace {

/// What the selected clients or schedules send in the workload: "mean 20/s, peak 40/s · 1.7 M".
QString trafficText(const Form& form, const ComponentPage& page)
{
    const core::Project& project = form.document().project();
    const core::Workload* workload = core::findWorkload(project, page.workload);
    if (!workload && !project.workloads.empty())
        workload = &project.workloads.front();
    if (!workload)
        return QObject::tr("There is no workload yet.");
    constexpr int spans = 480; // of half a second to a quarter of an hour or so each
    core::ArrivalCurve curve = core::arrivalCurve(project, *workload, spans);
    std::erase_if(curve.sources,
        [&](const core::SourceCurve& source) { return !page.ids->contains(source.component); });
    const QString title = text(workload->title.empty() ? workload->id : workload->title);
    for (const core::SourceCurve& source : curve.sources)
        if (!source.missing.empty())
            return QObject::tr("In \"%1\": recorded arrivals of %2.")
                .arg(title, text(source.missing));
    if (curve.sources.empty() || curve.peakPerS() <= 0)
        return QObject::tr("In \"%1\" nothing comes from here.").arg(title);
    return QObject::tr("In \"%1\": mean %2, peak %3, %4 requests in %5.")
        .arg(title, rate(curve.meanPerS(), {}), rate(curve.peakPerS(), {}),
            shortCount(std::round(curve.total())), span(core::inSeconds(workload->duration.ns)));
}

}

void addTraffic(Form& form, const ComponentPage& page)
{
    form.setGroup(QObject::tr("Traffic"));
    auto* label = new QLabel;
    label->setObjectName("componentTraffic");
    label->setProperty("role", "small");
    label->setWordWrap(true);
    form.addWide(label);
    form.onRefresh([&form, page, label] { label->setText(trafficText(form, page)); });
    auto* edit = new QPushButton(QObject::tr("Edit the workload"));
    edit->setObjectName("editWorkload");
    edit->setAccessibleName(edit->text());
    edit->setToolTip(QObject::tr("Arrivals, duration and faults are the project's: Esc on the "
                                 "canvas shows them too"));
    // Later, because the page goes and with it this button.
    QObject::connect(edit, &QPushButton::clicked, &form, page.showWorkload, Qt::QueuedConnection);
    form.addWide(edit);
}

}
