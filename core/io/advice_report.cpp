// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/advice_report.hpp"
#include "core/result/text.hpp"
#include "core/study/advice/situation.hpp"

namespace core {

namespace {

Json findingJson(const Finding& finding)
{
    Json json { { "code", finding.code }, { "severity", severityName(finding.severity) },
        { "component", finding.component } };
    if (finding.connection)
        json["connection"] = Json { { "from", finding.connection->from },
            { "to", finding.connection->to }, { "nth", finding.connection->nth } };
    json["field"] = finding.field;
    json["title"] = finding.title;
    json["text"] = english(finding.text);
    json["why"] = finding.why;
    json["reference"] = Json { { "title", finding.reference.title },
        { "url", finding.reference.url }, { "as_of", finding.reference.asOf } };
    json["assumptions"] = Json::array();
    for (const Phrase& each : finding.assumptions)
        json["assumptions"].push_back(english(each));
    json["fix"] = finding.fix ? Json(english(finding.fix->text)) : Json();
    return json;
}

Json estimateJson(const QuickEstimate& e)
{
    Json components = Json::object();
    for (std::size_t i = 0; i < e.loads.size(); ++i)
        components[e.expected.components[i].id]
            = Json { { "invocations_per_s", e.loads[i].invocationsPerS },
                  { "duration_mean_ms", e.loads[i].meanMs }, { "busy_mean", e.loads[i].busy },
                  { "cold_start_rate", e.loads[i].coldShare } };
    return { { "month_total", e.bill.monthTotal }, { "currency", e.bill.currency },
        { "requests_per_s", e.ratePerS }, { "latency_p50_ms", e.p50Ms },
        { "latency_p95_ms", e.p95Ms }, { "components", components }, { "left_out", e.leftOut } };
}

std::string workloadTitle(const FitInput& input)
{
    const Workload* w = input.workload.empty() ? &input.project.workloads.front()
                                               : findWorkload(input.project, input.workload);
    return w->title.empty() ? w->id : w->title;
}

const char* listTitle(FitRow::List list)
{
    switch (list) {
    case FitRow::List::goodFit:
        return "Good fit";
    case FitRow::List::poorFit:
        return "Poor fit";
    case FitRow::List::practice:
        return "Best practices: function design";
    case FitRow::List::challenge:
        return "Challenges";
    case FitRow::List::checklist:
        break;
    }
    return "Implementation checklist";
}

}

Json adviceJson(const FitInput& input, const std::vector<FitRow>& rows)
{
    Json json { { "project", input.project.title },
        { "workload", input.estimate.expected.workload }, { "provider", input.platform.id },
        { "estimate", estimateJson(input.estimate) }, { "findings", Json::array() },
        { "fit", Json::array() } };
    for (const Finding& finding : input.findings)
        json["findings"].push_back(findingJson(finding));
    for (const FitRow& row : rows)
        json["fit"].push_back(Json { { "list", listName(row.list) },
            { "topic", english(row.topic) }, { "verdict", verdictName(row.verdict) },
            { "evidence", english(row.evidence) }, { "components", row.components } });
    return json;
}

std::string adviceText(const FitInput& input, const std::vector<FitRow>& rows)
{
    std::string text = input.project.title + ", " + workloadTitle(input) + ", on "
        + input.platform.title + "\nEstimate: " + money(input.estimate.bill.monthTotal)
        + " a month, p50 latency " + timeText(input.estimate.p50Ms) + " at "
        + figureText(input.estimate.ratePerS) + " requests a second\n";
    for (const std::string& line : input.estimate.leftOut)
        text += "  " + line + "\n";
    text += "\n" + std::to_string(input.findings.size())
        + (input.findings.size() == 1 ? " finding\n" : " findings\n");
    for (const Finding& finding : input.findings) {
        text += "\n" + std::string(severityName(finding.severity)) + ": " + finding.title + " ["
            + finding.code + "]\n  " + english(finding.text) + "\n  Why: " + finding.why + "\n";
        if (finding.fix)
            text += "  Fix: " + english(finding.fix->text) + "\n";
        text += "  See: " + finding.reference.title + ", " + finding.reference.url + "\n";
    }
    std::optional<FitRow::List> list;
    for (const FitRow& row : rows) {
        if (list != row.list)
            text += "\n" + std::string(listTitle(row.list)) + "\n";
        list = row.list;
        const std::string verdict = verdictName(row.verdict);
        text += "  " + verdict + std::string(8 - verdict.size(), ' ') + english(row.topic) + ": "
            + english(row.evidence) + "\n";
    }
    return text;
}

}
