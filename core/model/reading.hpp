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
[[noreturn]] void failAt(const std::string& where, const Phrase& text);
/// Throws Error "WHERE: found FOUND, expected EXPECTED"; null `found` reads "found nothing".
[[noreturn]] void failExpected(const std::string& where, const Json* found, const Phrase& expected);

/// Null when the object has no such key.
const Json* find(const Json& object, std::string_view key);

void expectObject(const Json& json, const std::string& where);
void expectArray(const Json& json, const std::string& where);

/// A text that must be there and not be empty; `expected` completes "expected ...".
std::string requiredText(
    const Json& object, std::string_view key, const std::string& where, const Phrase& expected);

/// "a, b or c"
template <class Range> Phrase listed(const Range& names)
{
    std::string before;
    std::size_t left = std::size(names);
    for (const auto& name : names) {
        if (--left == 0)
            return before.empty() ? Phrase(std::string(name))
                                  : say("%1 or %2"_form, before, std::string(name));
        before += (before.empty() ? "" : ", ") + std::string(name);
    }
    return {};
}

}
