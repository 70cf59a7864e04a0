// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/strict_object.hpp"
#include "core/model/reading.hpp"
#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>
#include <vector>

namespace core {

Place Place::in(std::string_view key) const
{
    return { inside(where, key), inside(path, key) };
}

Place Place::at(std::size_t index, std::string_view name) const
{
    return { inside(where, index), inside(path, name) };
}

void failExpected(const Place& place, const Json* found, const std::string& expected)
{
    failExpected(place.where, found, expected);
}

StrictObject::StrictObject(const Json& json, Place place)
    : json_(json)
    , place_(std::move(place))
{
    if (!json.is_object())
        failExpected(place_, &json, "an object {...}");
}

const Json* StrictObject::find(std::string_view key)
{
    known_.emplace(key);
    const auto it = json_.find(key);
    return it == json_.end() ? nullptr : &*it;
}

const Json& StrictObject::required(std::string_view key, const std::string& expected)
{
    const Json* found = find(key);
    if (!found)
        failExpected(in(key), nullptr, expected);
    return *found;
}

std::string StrictObject::text(std::string_view key)
{
    const Json& found = required(key, "a text");
    if (!found.is_string() || found.get_ref<const std::string&>().empty())
        failExpected(in(key), &found, "a text");
    return found.get<std::string>();
}

std::string StrictObject::textOr(std::string_view key, std::string fallback)
{
    const Json* found = find(key);
    if (!found)
        return fallback;
    if (!found->is_string())
        failExpected(in(key), found, "a text");
    return found->get<std::string>();
}

double StrictObject::numberOr(std::string_view key, double fallback)
{
    const Json* found = find(key);
    if (!found)
        return fallback;
    if (!found->is_number() || !(found->get<double>() >= 0) || !std::isfinite(found->get<double>()))
        failExpected(in(key), found, "a number of at least 0");
    return found->get<double>();
}

bool StrictObject::flagOr(std::string_view key, bool fallback)
{
    const Json* found = find(key);
    if (!found)
        return fallback;
    if (!found->is_boolean())
        failExpected(in(key), found, "true or false");
    return found->get<bool>();
}

const Json& StrictObject::list(std::string_view key)
{
    static const Json empty = Json::array();
    const Json* found = find(key);
    if (!found)
        return empty;
    if (!found->is_array())
        failExpected(in(key), found, "a list [...]");
    return *found;
}

/// Letters to change, add or take away until one word is the other.
static std::size_t editsBetween(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t { 0 });
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t before = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t change = before + (a[i] == b[j] ? 0 : 1);
            before = row[j + 1];
            row[j + 1] = std::min({ change, before + 1, row[j] + 1 });
        }
    }
    return row.back();
}

void StrictObject::finish() const
{
    for (const auto& [key, value] : json_.items()) {
        if (known_.contains(key))
            continue;
        std::string near;
        std::size_t least = 1 + key.size() / 3;
        for (const auto& known : known_)
            if (const std::size_t edits = editsBetween(key, known);
                edits <= least && !json_.contains(known)) {
                near = ", perhaps \"" + std::string(known) + '"';
                least = edits;
            }
        failExpected(in(key), &value, "no such key" + near);
    }
}

}
