// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/elastic.hpp"
#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// Unit-seconds that one call needs in the mean.
double unitSPerCall(const Measures& measures, const ElasticCapacity& elastic)
{
    const auto of = [&](Measure m) { return static_cast<double>(measures[m]); };
    const double reads = of(Measure::reads) + of(Measure::queries);
    const double writes = of(Measure::writes) + of(Measure::removes);
    return reads + writes > 0
        ? (reads * elastic.readUnitMs + writes * elastic.writeUnitMs) / (reads + writes) / 1000
        : 0;
}

}

ElasticUse elasticUse(const ComponentResult& counted, SimTime binWidth, double simulatedS,
    const Database& database, const ElasticCapacity& elastic)
{
    ElasticUse use;
    if (simulatedS <= 0)
        return use;
    const double least = database.minCapacity.value_or(elastic.least);
    const double most = std::max(least, database.maxCapacity.value_or(elastic.most));
    const bool pauses = !elastic.pauseNeedsZero || least == 0;
    const double perCall = unitSPerCall(counted.measures, elastic);
    const auto calls = counted.measures[Measure::reads] + counted.measures[Measure::queries]
        + counted.measures[Measure::writes] + counted.measures[Measure::removes];
    Series rates = counted.rate;
    double widthS = inSeconds(binWidth);
    if (rates.empty() || widthS <= 0) {
        rates = { static_cast<float>(static_cast<double>(calls) / simulatedS) };
        widthS = simulatedS;
    }
    double idleS = 0, leftS = simulatedS, pausedS = 0;
    for (const float rate : rates) {
        const double lengthS = std::min(widthS, leftS);
        leftS -= lengthS;
        const double before = idleS;
        idleS = rate > 0 ? 0 : idleS + lengthS;
        const double paused
            = pauses ? std::clamp(idleS - std::max(elastic.pauseAfterS, before), 0.0, lengthS) : 0;
        const double needed = std::ceil(rate * perCall / elastic.step - 1e-9) * elastic.step;
        const double awake = std::clamp(needed, std::max(least, elastic.step), most);
        use.unitHours += awake * (lengthS - paused) / 3600;
        pausedS += paused;
    }
    use.meanUnits = use.unitHours * 3600 / simulatedS;
    use.pausedShare = pausedS / simulatedS;
    return use;
}

}
