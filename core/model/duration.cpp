// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/decimal.hpp"
#include <algorithm>
#include <iterator>

namespace core {

namespace {

struct Unit {
    std::string_view name;
    SimTime ns;
};
constexpr Unit units[]
    = { { "d", 86400 * nsPerSecond }, { "h", 3600 * nsPerSecond }, { "m", 60 * nsPerSecond },
          { "s", nsPerSecond }, { "ms", 1'000'000 }, { "us", 1'000 }, { "ns", 1 } };

}

std::optional<Duration> parseDuration(std::string_view text)
{
    const auto split = text.find_first_not_of("0123456789.");
    if (split == text.npos)
        return {};
    const auto unit = std::find_if(std::begin(units), std::end(units),
        [&](const Unit& u) { return u.name == text.substr(split); });
    if (unit == std::end(units))
        return {};
    const auto value = parseDecimal(text.substr(0, split), unit->ns);
    if (!value || !value->exact)
        return {};
    return Duration { value->ns };
}

std::string formatDuration(Duration d)
{
    if (d.ns == 0)
        return "0s";
    const auto unit = std::find_if(
        std::begin(units), std::end(units), [&](const Unit& u) { return d.ns % u.ns == 0; });
    return std::to_string(d.ns / unit->ns) + std::string(unit->name);
}

}
