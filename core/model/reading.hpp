// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/error.hpp"
#include "core/model/json.hpp"
#include <cstddef>
#include <string>
#include <string_view>

namespace core {

// Reading JSON with errors that say where. A place is "FILE:" for the whole document and
// "FILE: components[2].memory_mb" inside it.

std::string inside(const std::string& where, std::string_view key);
std::string inside(const std::string& where, std::size_t index);

/// Throws Error "WHERE: TEXT", always one line.
[[noreturn]] void failAt(const std::string& where, const std::string& text);
/// Throws Error "WHERE: found FOUND, expected EXPECTED"; null `found` reads "found nothing".
[[noreturn]] void failExpected(
    const std::string& where, const Json* found, const std::string& expected);

/// Null when the object has no such key.
const Json* find(const Json& object, std::string_view key);

void expectObject(const Json& json, const std::string& where);
void expectArray(const Json& json, const std::string& where);

/// A text that must be there and not be empty; `expected` completes "expected ...".
std::string requiredText(const Json& object, std::string_view key, const std::string& where,
    const std::string& expected);

/// "a, b or c"
template <class Range> std::string listed(const Range& names)
{
    std::string out;
    std::size_t left = std::size(names);
    for (const auto& name : names) {
        out += name;
        if (--left > 0)
            out += left == 1 ? " or " : ", ";
    }
    return out;
}

}
