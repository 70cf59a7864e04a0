// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/crossover.hpp"
#include <algorithm>

namespace core {

std::vector<Doubt> doubtsOf(const Crossover& crossover)
{
    struct Compared {
        const char* metric;
        Estimate CrossoverPoint::*functions;
        Estimate CrossoverPoint::*service;
    };
    constexpr Compared compared[] = { { "month_total", &CrossoverPoint::functionsCost,
                                          &CrossoverPoint::serviceCost },
        { "latency_p95_ms", &CrossoverPoint::functionsP95Ms, &CrossoverPoint::serviceP95Ms } };
    std::vector<Doubt> doubts;
    for (const Compared& c : compared) {
        bool goesOn = false;
        for (const CrossoverPoint& p : crossover.points) {
            const bool functions = (p.*c.functions).mean <= (p.*c.service).mean;
            const double completed = (functions ? p.functionsCompleted : p.serviceCompleted).mean;
            if (completed >= crossover.promised) {
                goesOn = false;
                continue;
            }
            if (!goesOn || doubts.back().functions != functions)
                doubts.push_back({ c.metric, functions, p.ratePerS, p.ratePerS, completed });
            goesOn = true;
            doubts.back().toPerS = p.ratePerS;
            doubts.back().completed = std::min(doubts.back().completed, completed);
        }
    }
    return doubts;
}

}
