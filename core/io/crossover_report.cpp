// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/crossover_report.hpp"
#include "core/model/duration.hpp"
#include "core/model/printed.hpp"
#include <cmath>

namespace core {

namespace {

void add(Json& object, const char* key, const Estimate& e)
{
    object[key] = e.mean;
    object[std::string(key) + "_ci95"] = e.ci95;
}

Json toJson(const CrossoverPoint& p)
{
    Json json { { "rate_per_s", p.ratePerS }, { "simulated_s", p.simulatedS },
        { "stands_for_s", p.wholeS } };
    add(json, "functions_month_total", p.functionsCost);
    add(json, "service_month_total", p.serviceCost);
    add(json, "functions_latency_p95_ms", p.functionsP95Ms);
    add(json, "service_latency_p95_ms", p.serviceP95Ms);
    add(json, "functions_success_rate", p.functionsCompleted);
    add(json, "service_success_rate", p.serviceCompleted);
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
            { "replications", c.replications }, { "replications_without_flip", c.clipped },
            { "better_below", c.functionsBetterBelow ? "functions" : "service" } });
    Json doubts = Json::array();
    for (const Doubt& d : doubtsOf(crossover))
        doubts.push_back(
            { { "metric", d.metric }, { "better", d.functions ? "functions" : "service" },
                { "from_per_s", d.fromPerS }, { "to_per_s", d.toPerS },
                { "least_success_rate", d.completed }, { "text", sentence(d, crossover) } });
    return { { "provider", crossover.provider }, { "region", crossover.region },
        { "functions", crossover.functions }, { "service", crossover.service },
        { "complete", crossover.complete }, { "points", std::move(points) },
        { "crossings", std::move(crossings) }, { "promised_success_rate", crossover.promised },
        { "warnings", std::move(doubts) }, { "method", methodOf(crossover) } };
}

std::string methodOf(const Crossover& crossover)
{
    std::string text
        = "Both sides see the same arrivals and the same work. A flip point is found in each "
          "replication by bracketing it on simulated runs to one per cent. Its interval is that of "
          "the replications (Student's t on logarithms of rates), never narrower than what the "
          "search leaves open; it says nothing of prices, of the model, or of rates beyond the two "
          "that the search began with.";
    if (const CrossoverPoint* p = firstSampled(crossover))
        text += printed(" From %.3g requests/s on the workload is sampled: stretches at even "
                        "distances, drawn anew for each replication, %s of %s at that rate, stand "
                        "for all of it.",
            p->ratePerS, formatDuration(seconds(std::round(p->simulatedS / 60) * 60)).c_str(),
            formatDuration(seconds(std::round(p->wholeS))).c_str());
    return text;
}

/// "(95 %: 3.1 to 3.4, 6 replications)"
std::string spread(const Crossing& c)
{
    if (c.replications < 2)
        return printed("(the search ends within %.3g to %.3g; one replication tells nothing of "
                       "chance)",
            c.lowPerS, c.highPerS);
    std::string text
        = printed("(95 %%: %.3g to %.3g, %d replications", c.lowPerS, c.highPerS, c.replications);
    if (c.clipped > 0)
        text += printed(", of which %d did not flip between the compared rates and count at the "
                        "nearer one",
            c.clipped);
    return text + ')';
}

std::string sentence(const Doubt& d, const Crossover& crossover)
{
    std::string text = d.fromPerS < d.toPerS
        ? printed("From %.3g to %.3g requests/s ", d.fromPerS, d.toPerS)
        : printed("At %.3g requests/s ", d.fromPerS);
    text += d.functions ? "functions are " : "the service is ";
    text += d.metric == "month_total" ? "cheaper" : "faster at the 95th percentile";
    return text
        + printed(", but complete%s only %.3g %% of the requests (promised: %.4g %%)",
            d.functions ? "" : "s", d.completed * 100, crossover.promised * 100);
}

std::string sentence(const Crossing& c)
{
    const char* better = c.metric == "month_total" ? "cheaper" : "faster at the 95th percentile";
    return printed("Up to %.3g requests/s %s %s, above it %s ", c.ratePerS,
               c.functionsBetterBelow ? "functions are" : "the service is", better,
               c.functionsBetterBelow ? "the service is" : "functions are")
        + spread(c);
}

/// "99.98 %", with a mark where that is less than promised.
static std::string completedCell(const Estimate& share, int width, const Crossover& crossover)
{
    return printed(
        "%*.2f %%%s", width, share.mean * 100, share.mean < crossover.promised ? "!" : " ");
}

std::string crossoverText(const std::vector<Crossover>& all)
{
    std::string text;
    for (const Crossover& c : all) {
        text += (text.empty() ? "" : "\n") + c.provider + ": " + c.functions + " against "
            + c.service + (c.complete ? "" : " (incomplete)") + '\n';
        text += printed("  %12s %22s %22s %16s %16s  %s  %s\n", "requests/s", "functions $/month",
            "service $/month", "functions p95", "service p95", "functions complete",
            "service completes");
        for (const CrossoverPoint& p : c.points)
            text += printed("  %12.4g %12.2f +- %6.2f %12.2f +- %6.2f %13.1f ms %13.1f ms ",
                        p.ratePerS, p.functionsCost.mean, p.functionsCost.ci95, p.serviceCost.mean,
                        p.serviceCost.ci95, p.functionsP95Ms.mean, p.serviceP95Ms.mean)
                + completedCell(p.functionsCompleted, 16, c)
                + completedCell(p.serviceCompleted, 16, c) + '\n';
        for (const Crossing& crossing : c.crossings)
            text += "  " + sentence(crossing) + '\n';
        for (const Doubt& doubt : doubtsOf(c))
            text += "  ! " + sentence(doubt, c) + '\n';
        bool flips = false;
        for (const Crossing& crossing : c.crossings)
            flips = flips || crossing.metric == "month_total";
        if (!flips && !c.points.empty() && c.complete)
            text += std::string("  ")
                + (c.points.front().functionsCost.mean <= c.points.front().serviceCost.mean
                        ? "Functions are"
                        : "The service is")
                + " cheaper over all these rates\n";
        text += "  " + methodOf(c) + '\n';
    }
    return text;
}

std::string crossoverCsv(const std::vector<Crossover>& all)
{
    std::string text = "provider,functions,service,rate_per_s,functions_month_total,"
                       "functions_month_total_ci95,service_month_total,service_month_total_ci95,"
                       "functions_latency_p95_ms,functions_latency_p95_ms_ci95,"
                       "service_latency_p95_ms,service_latency_p95_ms_ci95,"
                       "functions_success_rate,functions_success_rate_ci95,"
                       "service_success_rate,service_success_rate_ci95\n";
    for (const Crossover& c : all)
        for (const CrossoverPoint& p : c.points) {
            text += c.provider + ",\"" + c.functions + "\",\"" + c.service + '"';
            for (const double x :
                { p.ratePerS, p.functionsCost.mean, p.functionsCost.ci95, p.serviceCost.mean,
                    p.serviceCost.ci95, p.functionsP95Ms.mean, p.functionsP95Ms.ci95,
                    p.serviceP95Ms.mean, p.serviceP95Ms.ci95, p.functionsCompleted.mean,
                    p.functionsCompleted.ci95, p.serviceCompleted.mean, p.serviceCompleted.ci95 })
                text += printed(",%.8g", x);
            text += '\n';
        }
    return text;
}

}
