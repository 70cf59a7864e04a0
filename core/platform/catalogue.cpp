// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/catalogue.hpp"
#include <chrono>

namespace core {

namespace {

/// ISO dates compare as texts; an empty bound is open.
bool inForce(const Meter& meter, std::string_view date)
{
    return (meter.from.empty() || meter.from <= date)
        && (meter.until.empty() || date <= meter.until);
}

/// The last day that the text can mean.
std::chrono::sys_days dayOf(std::string_view text)
{
    const auto number = [&](std::size_t at, std::size_t length) {
        int value = 0;
        for (const char c : text.substr(at, length))
            value = value * 10 + (c - '0');
        return value;
    };
    using namespace std::chrono;
    const year y(number(0, 4));
    const month m(text.size() >= 7 ? static_cast<unsigned>(number(5, 2)) : 12u);
    if (text.size() == 10)
        return sys_days(y / m / day(static_cast<unsigned>(number(8, 2))));
    return sys_days(y / m / last);
}

}

bool isStale(std::string_view asOf, std::string_view today)
{
    constexpr int freshDays = 180;
    if (asOf.size() < 4 || today.size() != 10)
        return false;
    return dayOf(today) - dayOf(asOf) > std::chrono::days(freshDays);
}

int farFrom(std::string_view catalogueAsOf, std::string_view date)
{
    constexpr std::chrono::days year(366);
    if (catalogueAsOf.size() != 10 || date.size() != 10)
        return 0;
    const auto later = dayOf(date) - dayOf(catalogueAsOf);
    return later > year ? 1 : later < -year ? -1 : 0;
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
