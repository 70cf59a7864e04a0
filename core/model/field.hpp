// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <limits>
#include <span>
#include <tuple>

namespace core {

inline constexpr double unlimited = std::numeric_limits<double>::max();

/// One setting of a struct, described once: JSON key, editor, range check and help all come from
/// here.
template <class Owner, class Value> struct Field {
    const char* key; ///< JSON key, snake_case, with its unit
    Value Owner::*member;
    const char* label; ///< what a person reads
    const char* unit; ///< as shown behind the editor; "" where there is none
    const char* group; ///< heading under which the inspector shows it
    const char* help; ///< what it does, in a sentence
    double min = 0; ///< smallest number allowed (for an Amount: of each parameter)
    double max = unlimited; ///< largest number allowed
    std::span<const char* const> choices = {}; ///< the only texts allowed; empty: any text
};

template <class Owner, class Value>
constexpr Field<Owner, Value> field(const char* key, Value Owner::*member, const char* label,
    const char* unit, const char* group, const char* help, double min = 0, double max = unlimited)
{
    return { key, member, label, unit, group, help, min, max, {} };
}

template <class Owner, class Value>
constexpr Field<Owner, Value> choice(const char* key, Value Owner::*member, const char* label,
    const char* group, const char* help, std::span<const char* const> choices)
{
    return { key, member, label, "", group, help, 0, unlimited, choices };
}

/// Calls f with each field of the type in declared order.
template <class T, class F> constexpr void forEachField(F&& f)
{
    std::apply([&](const auto&... each) { (f(each), ...); }, T::fields());
}

}
