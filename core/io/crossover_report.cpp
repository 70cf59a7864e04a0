// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/crossover_report.hpp"
#include "core/model/printed.hpp"

namespace core {

namespace {

void add(Json& object, const char* key, const Estimate& e)
{
    object[key] = e.mean;
    object[std::string(key) + "_ci95"] = e.ci95;
}

Json toJson(const CrossoverPoint& p)
{
    Json json { { "rate_per_s", p.ratePerS } };
    add(json, "functions_month_total", p.functionsCost);
    add(json, "service_month_total", p.serviceCost);
    add(json, "functions_latency_p95_ms", p.functionsP95Ms);
    add(json, "service_latency_p95_ms", p.serviceP95Ms);
    return json;
}

}

Json toJson(const Crossover& crossover)
{
    Json points = Json::array(), crossings = Json::array();
    for (const CrossoverPoint& p : crossover.points)
        points.push_back(toJson(p));
    for (const Crossing& c : crossover.crossings)
        crossings.push_back({ { "metric", c.metric }, { "rate_per_s", c.ratePerS },
            { "low_per_s", c.lowPerS }, { "high_per_s", c.highPerS },
            { "better_below", c.functionsBetterBelow ? "functions" : "service" } });
    return { { "provider", crossover.provider }, { "region", crossover.region },
        { "functions", crossover.functions }, { "service", crossover.service },
        { "complete", crossover.complete }, { "points", std::move(points) },
        { "crossings", std::move(crossings) } };
}

std::string sentence(const Crossing& c)
{
    const char* better = c.metric == "month_total" ? "cheaper" : "faster at the 95th percentile";
    return printed("Up to %.3g requests/s %s %s, above it %s (95 %%: %.3g to %.3g)", c.ratePerS,
        c.functionsBetterBelow ? "functions are" : "the service is", better,
        c.functionsBetterBelow ? "the service is" : "functions are", c.lowPerS, c.highPerS);
}

std::string crossoverText(const std::vector<Crossover>& all)
{
    std::string text;
    for (const Crossover& c : all) {
        text += (text.empty() ? "" : "\n") + c.provider + ": " + c.functions + " against "
            + c.service + (c.complete ? "" : " (incomplete)") + '\n';
        text += printed("  %12s %22s %22s %16s %16s\n", "requests/s", "functions $/month",
            "service $/month", "functions p95", "service p95");
        for (const CrossoverPoint& p : c.points)
            text += printed("  %12.4g %12.2f +- %6.2f %12.2f +- %6.2f %13.1f ms %13.1f ms\n",
                p.ratePerS, p.functionsCost.mean, p.functionsCost.ci95, p.serviceCost.mean,
                p.serviceCost.ci95, p.functionsP95Ms.mean, p.serviceP95Ms.mean);
        for (const Crossing& crossing : c.crossings)
            text += "  " + sentence(crossing) + '\n';
        bool flips = false;
        for (const Crossing& crossing : c.crossings)
            flips = flips || crossing.metric == "month_total";
        if (!flips && !c.points.empty())
            text += std::string("  ")
                + (c.points.front().functionsCost.mean <= c.points.front().serviceCost.mean
                        ? "Functions are"
                        : "The service is")
                + " cheaper over all these rates\n";
    }
    return text;
}

std::string crossoverCsv(const std::vector<Crossover>& all)
{
    std::string text = "provider,functions,service,rate_per_s,functions_month_total,"
                       "functions_month_total_ci95,service_month_total,service_month_total_ci95,"
                       "functions_latency_p95_ms,functions_latency_p95_ms_ci95,"
                       "service_latency_p95_ms,service_latency_p95_ms_ci95\n";
    for (const Crossover& c : all)
        for (const CrossoverPoint& p : c.points) {
            text += c.provider + ",\"" + c.functions + "\",\"" + c.service + '"';
            for (const double x : { p.ratePerS, p.functionsCost.mean, p.functionsCost.ci95,
                     p.serviceCost.mean, p.serviceCost.ci95, p.functionsP95Ms.mean,
                     p.functionsP95Ms.ci95, p.serviceP95Ms.mean, p.serviceP95Ms.ci95 })
                text += printed(",%.8g", x);
            text += '\n';
        }
    return text;
}

}
