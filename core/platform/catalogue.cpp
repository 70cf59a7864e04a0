// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/catalogue.hpp"

namespace core {

namespace {

/// ISO dates compare as texts; an empty bound is open.
bool inForce(const Meter& meter, std::string_view date)
{
    return (meter.from.empty() || meter.from <= date)
        && (meter.until.empty() || date <= meter.until);
}

}

const Meter* findMeter(const Catalogue& catalogue, std::string_view id, std::string_view region,
    std::string_view defaultRegion, std::string_view date)
{
    const Meter* everywhere = nullptr;
    const Meter* fallback = nullptr;
    for (const Meter& meter : catalogue.meters) {
        if (meter.id != id || !inForce(meter, date))
            continue;
        if (!meter.region.empty() && meter.region == region)
            return &meter;
        if (meter.region.empty() && !everywhere)
            everywhere = &meter;
        if (meter.region == defaultRegion && !fallback)
            fallback = &meter;
    }
    return everywhere ? everywhere : fallback;
}

}
