// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/amount_json.hpp"
#include "core/model/reading.hpp"
#include "core/model/steps.hpp"
#include "core/platform/platform.hpp"
#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace core {

namespace {

std::string textOf(const std::string& value)
{
    return value;
}
std::string textOf(bool value)
{
    return value ? "true" : "false";
}
std::string textOf(int value)
{
    return std::to_string(value);
}
std::string textOf(double value)
{
    return formatLine(value == std::floor(value) && std::abs(value) < 1e15
            ? Json(static_cast<std::int64_t>(value))
            : Json(value));
}
std::string textOf(const Amount& value)
{
    return formatLine(writeAmount(value));
}
std::string textOf(const StepList& value)
{
    return formatLine(writeSteps(value));
}
template <class T> std::string textOf(const std::optional<T>& value)
{
    return value ? textOf(*value) : std::string();
}

/// "true", "x86|arm64" or ">24".
bool satisfies(const std::string& value, const std::string& condition)
{
    if (condition.starts_with('>')) {
        const double found = std::strtod(value.c_str(), nullptr);
        return found > std::strtod(condition.c_str() + 1, nullptr);
    }
    std::size_t from = 0;
    while (from <= condition.size()) {
        const std::size_t to = std::min(condition.find('|', from), condition.size());
        if (condition.compare(from, to - from, value) == 0)
            return true;
        from = to + 1;
    }
    return false;
}

}

bool holds(const std::map<std::string, std::string>& when, const Kind& kind)
{
    std::size_t met = 0;
    std::visit(
        [&](const auto& k) {
            forEachField<std::decay_t<decltype(k)>>([&](const auto& f) {
                const auto wanted = when.find(f.key);
                if (wanted != when.end() && satisfies(textOf(k.*f.member), wanted->second))
                    ++met;
            });
        },
        kind);
    return met == when.size();
}

}
