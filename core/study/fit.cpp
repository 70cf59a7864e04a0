// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/fit.hpp"
#include "core/study/fit/facts.hpp"

namespace core {

const char* listName(FitRow::List list)
{
    switch (list) {
    case FitRow::List::goodFit:
        return "good_fit";
    case FitRow::List::poorFit:
        return "poor_fit";
    case FitRow::List::practice:
        return "practice";
    case FitRow::List::challenge:
        return "challenge";
    case FitRow::List::checklist:
        break;
    }
    return "checklist";
}

const char* verdictName(FitRow::Verdict verdict)
{
    switch (verdict) {
    case FitRow::Verdict::yes:
        return "yes";
    case FitRow::Verdict::partly:
        return "partly";
    case FitRow::Verdict::no:
        return "no";
    case FitRow::Verdict::open:
        break;
    }
    return "open";
}

int toneOf(const FitRow& row)
{
    if (row.verdict == FitRow::Verdict::partly || row.verdict == FitRow::Verdict::open)
        return 0;
    const bool holds = row.verdict == FitRow::Verdict::yes;
    switch (row.list) {
    case FitRow::List::goodFit:
        return holds ? 1 : 0; // a trait that is missing is no fault
    case FitRow::List::poorFit:
    case FitRow::List::challenge:
        return holds ? -1 : 1;
    case FitRow::List::practice:
    case FitRow::List::checklist:
        break;
    }
    return holds ? 1 : -1;
}

std::vector<FitRow> fit(const FitInput& input)
{
    const Workload* workload = input.workload.empty() && !input.project.workloads.empty()
        ? &input.project.workloads.front()
        : findWorkload(input.project, input.workload);
    if (!workload)
        return {};
    const Situation situation(input.project, *workload, input.platform, input.estimate, nullptr);
    const Facts facts = factsOf(situation, input);
    std::vector<FitRow> rows;
    addGoodFit(facts, rows);
    addPoorFit(facts, rows);
    addPractices(facts, rows);
    addChallenges(facts, rows);
    addChecklist(facts, rows);
    return rows;
}

}
