// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/study/advice/container.hpp"
#include "core/study/advice/situation.hpp"
#include "core/study/fit.hpp"

namespace core {

/// Facts about the whole architecture that several topics rest on.
struct Facts {
    const Situation& s;
    const FitInput& input;
    const AdviceRule& limits;
    std::vector<std::size_t> functions, stores;
    double peakToMean = 1;
    double idleShare = 0; ///< of the time, at all sources together
    double functionCost = 0, containerCost = 0; ///< a month, of all functions
    std::size_t chain = 0; ///< components that wait for each other, at most
    std::size_t handOvers = 0; ///< asynchronous connections one after the other, at most
    std::size_t hops = 0; ///< components that one request can touch one after the other

    bool found(std::string_view code) const;
    std::vector<std::string> foundAt(std::string_view code) const; ///< ids of components
    Phrase names(const std::vector<std::size_t>& components, std::size_t most = 4) const;
    std::vector<std::string> ids(const std::vector<std::size_t>& components) const;
    template <class F> std::vector<std::size_t> functionsWhere(F&& f) const
    {
        std::vector<std::size_t> some;
        for (const std::size_t i : functions)
            if (f(i, *s.all.as<Function>(i)))
                some.push_back(i);
        return some;
    }
    /// The function for which `value` is largest; Graph::none without functions.
    template <class F> std::size_t functionWithMost(F&& value) const
    {
        std::size_t most = Graph::none;
        for (const std::size_t i : functions)
            if (most == Graph::none || value(i) > value(most))
                most = i;
        return most;
    }
};

Facts factsOf(const Situation& s, const FitInput& input);

using Rows = std::vector<FitRow>;
void addGoodFit(const Facts& facts, Rows& rows);
void addPoorFit(const Facts& facts, Rows& rows);
void addPractices(const Facts& facts, Rows& rows);
void addChallenges(const Facts& facts, Rows& rows);
void addChecklist(const Facts& facts, Rows& rows);

/// "3 functions", "1 function": by the form for one, or that for none and for several.
Phrase countText(std::size_t n, PhraseForm one, PhraseForm many);
Phrase functionCount(std::size_t n);
Phrase componentCount(std::size_t n);

}
