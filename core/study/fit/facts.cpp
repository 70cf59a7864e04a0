// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/fit/facts.hpp"
#include <algorithm>

namespace core {

namespace {

/// By component, the longest walk from here along connections that pass; each counts what `adds`
/// says of its end. Circles are walked once.
template <class Adds> std::size_t longestWalk(const Situation& s, bool syncOnly, const Adds& adds)
{
    std::vector<std::size_t> length(s.size());
    std::vector<char> state(s.size()); // 0 new, 1 on the way, 2 done
    std::size_t most = 0;
    for (std::size_t start = 0; start < s.size(); ++start) {
        std::vector<std::size_t> stack { start };
        while (!stack.empty()) {
            const std::size_t i = stack.back();
            if (state[i] == 0) {
                state[i] = 1;
                for (const std::size_t e : s.out(i))
                    if (state[s.to(e)] == 0 && (s.isSync(e) || !syncOnly))
                        stack.push_back(s.to(e));
                continue;
            }
            stack.pop_back();
            if (state[i] == 2)
                continue;
            state[i] = 2;
            for (const std::size_t e : s.out(i))
                if (state[s.to(e)] == 2 && s.to(e) != i && (s.isSync(e) || !syncOnly))
                    length[i] = std::max(length[i], length[s.to(e)] + adds(e));
            most = std::max(most, length[i]);
        }
    }
    return most;
}

}

bool Facts::found(std::string_view code) const
{
    return std::any_of(input.findings.begin(), input.findings.end(),
        [&](const Finding& f) { return f.code == code; });
}

std::vector<std::string> Facts::foundAt(std::string_view code) const
{
    std::vector<std::string> at;
    for (const Finding& f : input.findings)
        if (f.code == code && !f.component.empty()
            && std::find(at.begin(), at.end(), f.component) == at.end())
            at.push_back(f.component);
    return at;
}

Phrase Facts::names(const std::vector<std::size_t>& components, std::size_t most) const
{
    std::string text;
    for (std::size_t k = 0; k < std::min(components.size(), most); ++k)
        text += (k ? ", " : "") + s.component(components[k]).name;
    if (components.size() > most)
        return say("%1 and %2 more"_form, text, std::to_string(components.size() - most));
    return text;
}

std::vector<std::string> Facts::ids(const std::vector<std::size_t>& components) const
{
    std::vector<std::string> all;
    all.reserve(components.size());
    for (const std::size_t i : components)
        all.push_back(s.component(i).id);
    return all;
}

Phrase countText(std::size_t n, PhraseForm one, PhraseForm many)
{
    return say(n == 1 ? one : many, std::to_string(n));
}

Phrase functionCount(std::size_t n)
{
    return countText(n, "%1 function"_form, "%1 functions"_form);
}

Phrase componentCount(std::size_t n)
{
    return countText(n, "%1 component"_form, "%1 components"_form);
}

Facts factsOf(const Situation& s, const FitInput& input)
{
    Facts facts { s, input, shippedRule("fit") };
    const AdviceRule& container = shippedRule("always_on_cheaper");
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (s.all.as<Function>(i)) {
            facts.functions.push_back(i);
            facts.functionCost += s.monthlyCost(i);
            if (const auto offer = containerFor(s, i, container))
                facts.containerCost += offer->monthUsd;
        }
        if (s.isStore(i))
            facts.stores.push_back(i);
    }
    double mean = 0, peak = 0;
    facts.idleShare = s.estimate.sources.empty() ? 0 : 1;
    for (const SourceTraffic& source : s.estimate.sources) {
        mean += source.meanPerS;
        peak += source.peakPerS;
        if (source.meanPerS > 0)
            facts.idleShare = std::min(facts.idleShare, source.idleShare);
    }
    facts.peakToMean = mean > 0 ? peak / mean : 1;
    facts.chain = longestWalk(s, true, [&](std::size_t e) {
        return std::size_t(s.isCompute(s.to(e)) || s.all.as<HttpApi>(s.to(e)));
    });
    facts.hops = longestWalk(s, false, [](std::size_t) { return std::size_t(1); });
    facts.handOvers
        = longestWalk(s, false, [&](std::size_t e) { return std::size_t(!s.isSync(e)); });
    return facts;
}

}
