// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/project_page.hpp"
#include "core/model/project.hpp"
#include "core/study/study.hpp"
#include "ui/inspector/form.hpp"
#include "ui/inspector/workload_page.hpp"
#include "ui/results/results.hpp"
#include <QLabel>

namespace ui {

QString projectPageSignature(const core::Project& project, const QString& workload)
{
    QString shape = QString("project %1 ").arg(project.settings.slo.size());
    for (const core::Objective& each : project.settings.slo)
        shape += each.atLeast ? ">" : "<";
    return shape + workloadPageSignature(project, workload);
}

static void addSettings(Form& form, const core::Platform* platform)
{
    form.setGroup(QObject::tr("Settings"));
    FieldInfo region { "region", QT_TRANSLATE_NOOP("QObject", "Region"), "",
        QObject::tr("Where it runs; decides prices"), 0, 0, {}, true, QObject::tr("usual") };
    if (platform) {
        region.emptyText = text(platform->defaultRegion);
        for (const core::Region& each : platform->regions) {
            if (each.id != platform->defaultRegion)
                region.choices << text(each.id);
        }
    }
    addValue<std::string>(
        form, region,
        [platform](const core::Project& p) {
            return platform && p.settings.region == platform->defaultRegion ? std::string()
                                                                            : p.settings.region;
        },
        [](core::Project& p, const std::string& v) { p.settings.region = v; });
    addValue<double>(
        form,
        { "seed", QT_TRANSLATE_NOOP("QObject", "Seed"), "",
            QObject::tr("The same seed gives the same run, bit for bit"), 0, 9007199254740992.0 },
        [](const core::Project& p) { return double(p.settings.seed); },
        [](core::Project& p, const double& v) { p.settings.seed = std::uint64_t(v); });
    addValue<int>(
        form,
        { "replications", QT_TRANSLATE_NOOP("QObject", "Replications"), QObject::tr("runs"),
            QObject::tr("Runs with different seeds for each provider; figures are then means with "
                        "their 95 % confidence interval"),
            1, 1000 },
        [](const core::Project& p) { return p.settings.replications; },
        [](core::Project& p, const int& v) { p.settings.replications = v; });
    addValue<bool>(
        form,
        { "free_tier", QT_TRANSLATE_NOOP("QObject", "Free tier"), "",
            QObject::tr("Subtract the free monthly amounts from the bill") },
        [](const core::Project& p) { return p.settings.freeTier; },
        [](core::Project& p, const bool& v) { p.settings.freeTier = v; });
    addValue<int>(
        form,
        { "nat_gateways", QT_TRANSLATE_NOOP("QObject", "NAT gateways"), "",
            QObject::tr("Functions in a private network reach the internet through these: paid by "
                        "the hour, and by what calls to external APIs send"),
            0, 10000 },
        [](const core::Project& p) { return p.settings.natGateways; },
        [](core::Project& p, const int& v) { p.settings.natGateways = v; });
    addValue<double>(
        form,
        { "trace_rate", QT_TRANSLATE_NOOP("QObject", "Traced requests"), "0..1",
            QObject::tr("Share of the requests whose trace is recorded and paid"), 0, 1 },
        [](const core::Project& p) { return p.settings.traceRate; },
        [](core::Project& p, const double& v) { p.settings.traceRate = v; });
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
            document.edit([] { return QObject::tr("Remove objective"); },
                [i](core::Project& p) {
                    if (i < p.settings.slo.size())
                        p.settings.slo.erase(p.settings.slo.begin() + std::ptrdiff_t(i));
                });
        });
    const auto at = [i](const core::Project& p) {
        return i < p.settings.slo.size() ? p.settings.slo[i] : core::Objective {};
    };
    FieldInfo metric { "slo_metric", QT_TRANSLATE_NOOP("QObject", "Figure"), "",
        QObject::tr("The figure that is promised") };
    for (const std::string& name : core::figureNames())
        metric.choices << text(name);
    addValue<std::string>(
        form, metric, [at](const core::Project& p) { return at(p).metric; },
        [i](core::Project& p, const std::string& v) { p.settings.slo[i].metric = v; });
    const core::Objective objective = at(document.project());
    const bool least = objective.atLeast.has_value();
    addValue<double>(
        form,
        { "slo_limit",
            least ? QT_TRANSLATE_NOOP("QObject", "At least")
                  : QT_TRANSLATE_NOOP("QObject", "At most"),
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
        document.edit([] { return QObject::tr("Add objective"); },
            [](core::Project& p) {
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

void buildProjectPage(Form& form, const core::Platform* platform, const WorkloadPage& page)
{
    buildWorkloadPage(form, page);
    addSettings(form, platform);
    addObjectives(form, page.theme);
}

}
