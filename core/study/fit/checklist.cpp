// SPDX-License-Identifier: GPL-3.0-or-later
// The implementation checklist.
#include "core/study/fit/facts.hpp"
#include <algorithm>
#include <map>

namespace core {

namespace {

using Verdict = FitRow::Verdict;

/// An item that is done where none of these findings is there; else what is missing.
FitRow byFindings(
    const Facts& f, PhraseForm topic, std::initializer_list<const char*> codes, Phrase done)
{
    FitRow row { FitRow::List::checklist, topic, Verdict::yes, std::move(done), {} };
    std::size_t open = 0;
    Phrase titles;
    for (const char* code : codes) {
        const auto at = f.foundAt(code);
        if (at.empty())
            continue;
        open += at.size();
        const Phrase title = wordsOf(shippedRule(code).title);
        titles = titles.empty() ? title : say("%1; %2"_form, titles, title);
        for (const std::string& id : at)
            if (std::find(row.components.begin(), row.components.end(), id) == row.components.end())
                row.components.push_back(id);
    }
    if (open > 0) {
        row.verdict = Verdict::partly;
        const Phrase findings = countText(open, "%1 finding"_form, "%1 findings"_form);
        row.evidence = row.evidence.empty()
            ? say("Open: %1 (%2)."_form, findings, titles)
            : say("%1 Open: %2 (%3)."_form, row.evidence, findings, titles);
    }
    return row;
}

FitRow triggerTypes(const Facts& f)
{
    std::map<std::string, std::size_t> kinds;
    std::vector<std::size_t> without;
    for (const std::size_t i : f.functions) {
        if (f.s.in(i).empty())
            without.push_back(i);
        for (const std::size_t e : f.s.in(i))
            ++kinds[infoOf(f.s.all.kinds[f.s.from(e)]).title];
    }
    std::vector<Phrase> list;
    for (const auto& [title, n] : kinds)
        list.push_back(say("%1 (%2)"_form, wordsOf(title), std::to_string(n)));
    return { FitRow::List::checklist, "Choose trigger types"_form,
        without.empty() ? Verdict::yes : Verdict::partly,
        without.empty() ? say("Every function has a trigger: %1."_form, joined(list, "%1, %2"_form))
                        : say("Nothing calls %1."_form, f.names(without)),
        f.ids(without) };
}

FitRow coldStartMitigation(const Facts& f)
{
    const auto provisioned = f.functionsWhere([](std::size_t, const Function& k) {
        return k.provisioned > 0 || k.minInstances > 0 || k.snapStart;
    });
    std::vector<std::size_t> pinging;
    for (std::size_t i = 0; i < f.s.size(); ++i)
        if (const auto* clock = f.s.all.as<Schedule>(i); clock && clock->keepWarm)
            pinging.push_back(i);
    std::vector<Phrase> done;
    if (provisioned.empty() && pinging.empty())
        done.emplace_back("Nothing is provisioned or kept warm."_form);
    if (!provisioned.empty())
        done.push_back(say(
            "Instances are ready, or start from a snapshot, for %1."_form, f.names(provisioned)));
    if (!pinging.empty())
        done.push_back(say("Kept warm by %1."_form, f.names(pinging)));
    return byFindings(f, "Configure cold start mitigation"_form,
        { "cold_start_slo", "large_package", "slow_runtime", "provisioned_idle" },
        joined(done, "%1 %2"_form));
}

FitRow monitoring(const Facts& f)
{
    const auto silent
        = f.functionsWhere([](std::size_t, const Function& k) { return k.logKb <= 0; });
    const bool promises = !f.s.project.settings.slo.empty();
    return { FitRow::List::checklist, "Set up monitoring and tracing"_form,
        silent.empty() && promises ? Verdict::yes : Verdict::partly,
        say(promises ? "%1, and %2 can be watched."_form
                     : "%1, but no promise (SLO) says what is good enough."_form,
            silent.empty() ? Phrase("Every function logs"_form)
                           : say("%1 writes no logs"_form, f.names(silent)),
            countText(f.s.project.settings.slo.size(), "%1 promise"_form, "%1 promises"_form)),
        f.ids(silent) };
}

/// The drawing knows what has to be emulated, not how people work.
FitRow localWorkflow(const Facts& f)
{
    std::vector<std::size_t> managed;
    for (std::size_t i = 0; i < f.s.size(); ++i)
        if (f.s.isStore(i) || f.s.isTrigger(i) || f.s.all.as<Workflow>(i)
            || f.s.all.as<ExternalApi>(i))
            managed.push_back(i);
    return { FitRow::List::checklist, "Plan local development workflow"_form, Verdict::open,
        managed.empty() ? Phrase("Nothing has to be emulated; the rest is not in the drawing."_form)
                        : say("To be emulated or shared: %1. The rest is not in the drawing."_form,
                            f.names(managed, 8)),
        f.ids(managed) };
}

FitRow pipeline(const Facts& f)
{
    double mb = 0;
    std::map<std::string, std::size_t> runtimes;
    for (const std::size_t i : f.functions) {
        mb += f.s.all.as<Function>(i)->packageMb;
        ++runtimes[f.s.all.as<Function>(i)->runtime];
    }
    return { FitRow::List::checklist, "Define deployment pipeline"_form, Verdict::open,
        say("To be deployed: %1, %2 MB in all, in %3. How is not in the drawing."_form,
            countText(f.functions.size(), "%1 package"_form, "%1 packages"_form), figureText(mb),
            countText(runtimes.size(), "%1 runtime"_form, "%1 runtimes"_form)),
        f.ids(f.functions) };
}

}

void addChecklist(const Facts& f, Rows& rows)
{
    rows.push_back(byFindings(f, "Define function boundaries"_form,
        { "single_responsibility", "double_billing", "sync_chain" },
        f.functions.empty() ? Phrase("There are no functions yet."_form)
                            : say("%1, %2 deep."_form, functionCount(f.functions.size()),
                                componentCount(f.chain))));
    rows.push_back(triggerTypes(f));
    rows.push_back({ FitRow::List::checklist, "Design state management"_form,
        f.stores.empty() ? Verdict::open : Verdict::yes,
        f.stores.empty() ? Phrase("No store is drawn."_form)
                         : say("State lies in %1."_form, f.names(f.stores)),
        f.ids(f.stores) });
    rows.push_back(byFindings(f, "Plan error handling and retries"_form,
        { "no_dead_letter", "visibility_timeout", "retry_not_idempotent", "retry_storm",
            "no_jitter" },
        "Events that fail are retried and then kept."_form));
    rows.push_back(monitoring(f));
    rows.push_back(coldStartMitigation(f));
    rows.push_back(byFindings(f, "Implement idempotency"_form,
        { "no_idempotency", "retry_not_idempotent" },
        "Functions that get events at least once know them by a key, where repeating does harm."_form));
    rows.push_back(byFindings(f, "Set appropriate timeouts"_form,
        { "timeout_near", "timeout_far", "gateway_timeout", "caller_timeout", "no_call_timeout",
            "batch_exceeds_timeout" },
        "Each timeout is longer than what it limits usually takes."_form));
    rows.push_back(localWorkflow(f));
    rows.push_back(pipeline(f));
    if (f.functions.empty())
        for (FitRow& row : rows)
            if (row.list == FitRow::List::checklist && row.verdict == Verdict::yes)
                row.verdict = Verdict::open;
}

}
