// SPDX-License-Identifier: GPL-3.0-or-later
// Advice on money: logs, and traffic so steady that containers cost less.
#include "core/study/advice/container.hpp"
#include <algorithm>
#include <cmath>

namespace core {

namespace {

void logVolume(const Situation& s, Collector& found)
{
    for (std::size_t i = 0; i < s.size(); ++i) {
        const auto* function = s.all.as<Function>(i);
        if (!function || !s.all.services[i])
            continue;
        double logs = 0;
        bool bySize = false;
        for (const BillLine& line : s.estimate.bill.lines)
            for (const MeterRule& rule : s.all.services[i]->meters)
                if (line.component == s.component(i).id && rule.meter == line.meter
                    && rule.of.starts_with("log_")) {
                    logs += line.amount;
                    bySize = bySize || rule.of == "log_kb";
                    break;
                }
        const double all = s.monthlyCost(i), other = all - logs;
        if (logs < found.limit("month_usd") || logs <= found.limit("share") * all)
            continue;
        std::optional<Fix> fix;
        const double kb = std::floor(function->logKb * 0.8 * other / logs * 100) / 100;
        if (bySize && kb > 0)
            fix = setting(
                s, i, "log_kb", kb, say("Log %1 KB of each invocation"_form, figureText(kb)));
        found.at(i, "log_kb",
            say("The logs of %1 cost %2 of %3 a month."_form, s.quoted(i), moneyText(logs),
                moneyText(all)),
            std::move(fix));
    }
}

void alwaysOnCheaper(const Situation& s, Collector& found)
{
    for (std::size_t i = 0; i < s.size(); ++i) {
        const auto* function = s.all.as<Function>(i);
        const ComponentLoad& load = s.load(i);
        const double cost = s.monthlyCost(i);
        if (!function || cost < found.limit("month_usd") || load.invocationsPerS <= 0
            || load.peakPerS > found.limit("peak_to_mean") * load.invocationsPerS)
            continue;
        const auto offer = containerFor(s, i, found.rule());
        if (!offer || offer->monthUsd > (1 - found.limit("saving")) * cost)
            continue;
        const AlwaysOn& service = offer->service;
        const std::string id = s.component(i).id;
        Fix fix { "Run it in a container service"_form, [id, service](Project& project) {
                     if (Component* c = findComponent(project, id)) {
                         c->kind = service;
                         c->overrides = Json::object(); // of a function's settings
                     }
                 } };
        found.at(i, nullptr,
            say("%1 has steady traffic (peak %2 times the mean) and costs %3 a month; %4 "
                "containers "
                "that can take the peak cost about %5."_form,
                s.quoted(i), figureText(load.peakPerS / load.invocationsPerS), moneyText(cost),
                std::to_string(service.replicas), moneyText(offer->monthUsd)),
            std::move(fix));
    }
}

constexpr LookEntry costsEntries[] = {
    { "log_volume", logVolume },
    { "always_on_cheaper", alwaysOnCheaper },
};

}

std::span<const LookEntry> costLooks()
{
    return costsEntries;
}

}
