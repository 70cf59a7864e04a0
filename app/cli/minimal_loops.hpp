// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

/// Hand-written loops for single models: no settings, no graph, no meters; counts and one latency
/// histogram. They mark how fast a simulation of that very model can be on this machine.
namespace minimal {

struct Result {
    std::uint64_t requests = 0, events = 0, coldStarts = 0;
    double latencyMeanS = 0;
};

/// Times in seconds, services exponential; instances are reused last in, first out.
struct Load {
    double ratePerS = 0.9, serviceS = 1.991, keepAliveS = 600, coldStartS = 0.25;
    double durationS = 1e6;
    std::uint64_t seed = 1;
};

Result oneFunction(const Load& load);
/// Three functions, each waiting for the next one.
Result chainOfThree(const Load& load);
/// Every event goes to three functions; it is over when all three are.
Result fanOut(const Load& load);
/// Messages wait in line; two consumers take up to ten at a time and handle one after the other.
Result queueConsumer(const Load& load);

}
