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
    const Facts& f, std::string topic, std::initializer_list<const char*> codes, std::string done)
{
    FitRow row { FitRow::List::checklist, std::move(topic), Verdict::yes, std::move(done), {} };
    std::size_t open = 0;
    std::string titles;
    for (const char* code : codes) {
        const auto at = f.foundAt(code);
        if (at.empty())
            continue;
        open += at.size();
        titles += (titles.empty() ? "" : "; ") + shippedRule(code).title;
        for (const std::string& id : at)
            if (std::find(row.components.begin(), row.components.end(), id) == row.components.end())
                row.components.push_back(id);
    }
    if (open > 0) {
        row.verdict = Verdict::partly;
        row.evidence += " Open: " + countText(open, "finding") + " (" + titles + ").";
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
    std::string list;
    for (const auto& [title, n] : kinds)
        list += (list.empty() ? "" : ", ") + title + " (" + std::to_string(n) + ")";
    return { FitRow::List::checklist, "Choose trigger types",
        without.empty() ? Verdict::yes : Verdict::partly,
        without.empty() ? "Every function has a trigger: " + list + "."
                        : "Nothing calls " + f.names(without) + ".",
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
    std::string done = provisioned.empty() && pinging.empty()
        ? std::string("Nothing is provisioned or kept warm.")
        : std::string();
    if (!provisioned.empty())
        done = "Instances are ready, or start from a snapshot, for " + f.names(provisioned) + ".";
    if (!pinging.empty())
        done += std::string(done.empty() ? "" : " ") + "Kept warm by " + f.names(pinging) + ".";
    return byFindings(f, "Configure cold start mitigation",
        { "cold_start_slo", "large_package", "slow_runtime", "provisioned_idle" }, done);
}

FitRow monitoring(const Facts& f)
{
    const auto silent
        = f.functionsWhere([](std::size_t, const Function& k) { return k.logKb <= 0; });
    const bool promises = !f.s.project.settings.slo.empty();
    return { FitRow::List::checklist, "Set up monitoring and tracing",
        silent.empty() && promises ? Verdict::yes : Verdict::partly,
        (silent.empty() ? std::string("Every function logs") : f.names(silent) + " writes no logs")
            + (promises ? ", and " + countText(f.s.project.settings.slo.size(), "promise")
                        + " can be watched."
                        : ", but no promise (SLO) says what is good enough."),
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
    return { FitRow::List::checklist, "Plan local development workflow", Verdict::open,
        managed.empty() ? "Nothing has to be emulated; the rest is not in the drawing."
                        : "To be emulated or shared: " + f.names(managed, 8)
                + ". The rest is not in the drawing.",
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
    return { FitRow::List::checklist, "Define deployment pipeline", Verdict::open,
        "To be deployed: " + countText(f.functions.size(), "package") + ", " + figureText(mb)
            + " MB in all, in " + countText(runtimes.size(), "runtime")
            + ". How is not in the drawing.",
        f.ids(f.functions) };
}

}

void addChecklist(const Facts& f, Rows& rows)
{
    rows.push_back(byFindings(f, "Define function boundaries",
        { "single_responsibility", "double_billing", "sync_chain" },
        f.functions.empty() ? "There are no functions yet."
                            : countText(f.functions.size(), "function") + ", "
                + countText(f.chain, "component") + " deep."));
    rows.push_back(triggerTypes(f));
    rows.push_back({ FitRow::List::checklist, "Design state management",
        f.stores.empty() ? Verdict::open : Verdict::yes,
        f.stores.empty() ? "No store is drawn." : "State lies in " + f.names(f.stores) + ".",
        f.ids(f.stores) });
    rows.push_back(byFindings(f, "Plan error handling and retries",
        { "no_dead_letter", "visibility_timeout", "retry_not_idempotent", "retry_storm",
            "no_jitter" },
        "Events that fail are retried and then kept."));
    rows.push_back(monitoring(f));
    rows.push_back(coldStartMitigation(f));
    rows.push_back(byFindings(f, "Implement idempotency",
        { "no_idempotency", "retry_not_idempotent" },
        "Functions that get events at least once know them by a key, where repeating does harm."));
    rows.push_back(byFindings(f, "Set appropriate timeouts",
        { "timeout_near", "timeout_far", "gateway_timeout", "caller_timeout", "no_call_timeout",
            "batch_exceeds_timeout" },
        "Each timeout is longer than what it limits usually takes."));
    rows.push_back(localWorkflow(f));
    rows.push_back(pipeline(f));
    if (f.functions.empty())
        for (FitRow& row : rows)
            if (row.list == FitRow::List::checklist && row.verdict == Verdict::yes)
                row.verdict = Verdict::open;
}

}
