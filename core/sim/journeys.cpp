// SPDX-License-Identifier: GPL-3.0-or-later
// A uniform sample of whole journeys: reservoir sampling that decides at the arrival (Li 1994,
// Algorithm L), so that requests outside the sample cost one comparison.
#include "core/sim/engine.hpp"
#include <cmath>

namespace core {

void Engine::sampleJourney(std::uint32_t root, std::uint64_t number)
{
    const std::size_t wanted = spec.sampledJourneys;
    std::size_t slot = journeys.size();
    if (slot < wanted) {
        journeys.emplace_back();
        journeyEpochs.push_back(0);
    } else {
        slot = static_cast<std::size_t>(sampling.uniform() * static_cast<double>(wanted));
    }
    journeys[slot] = Journey { number, roots[root].at - warmup, 0, {} };
    roots[root].journey = static_cast<std::uint32_t>(slot);
    roots[root].journeyEpoch = ++journeyEpochs[slot];
    roots[root].plain = false;
    ++sampledOpen;
    if (journeys.size() < wanted) {
        nextSampled = number + 1;
        return;
    }
    const double k = static_cast<double>(wanted);
    sampleWeight *= std::exp(std::log(1 - sampling.uniform()) / k);
    const double skip = std::floor(std::log(1 - sampling.uniform()) / std::log1p(-sampleWeight));
    nextSampled
        = number + 1 + (skip < 1e18 ? static_cast<std::uint64_t>(skip) : std::uint64_t { 1 } << 60);
}

std::uint32_t Engine::openSpan(
    std::uint32_t root, std::uint32_t node, std::uint32_t parent, Span::Kind kind, SimTime start)
{
    if (!isSampled(roots[root]))
        return nothing;
    auto& spans = journeys[roots[root].journey].spans;
    constexpr std::size_t longest = 1000; // a fan-out of millions is not for reading
    if (spans.size() >= longest)
        return nothing;
    const auto index = static_cast<std::uint32_t>(spans.size());
    spans.push_back(
        { node, parent < index ? parent : index, start - warmup, start - warmup, kind, false });
    return index;
}

void Engine::closeSpan(std::uint32_t root, std::uint32_t span, SimTime end, bool failed)
{
    if (!isSampled(roots[root]))
        return;
    auto& spans = journeys[roots[root].journey].spans;
    if (span >= spans.size())
        return;
    spans[span].end = end - warmup;
    spans[span].failed = failed;
}

}
