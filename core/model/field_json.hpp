// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/amount_json.hpp"
#include "core/model/duration.hpp"
#include "core/model/field.hpp"
#include "core/model/reading.hpp"
#include "core/model/steps.hpp"
#include <optional>

namespace core {

// Structs with a field list, to and from JSON: one overload of readValue and writeValue for each
// type a field can have.

/// What a field allows.
struct Allowed {
    double min = 0, max = unlimited;
    std::span<const char* const> choices = {};
    bool emptyText = true; ///< the empty text, beside the choices
};

void readValue(const Json& json, const Allowed& allowed, const std::string& where, bool& out);
void readValue(const Json& json, const Allowed& allowed, const std::string& where, int& out);
void readValue(const Json& json, const Allowed& allowed, const std::string& where, double& out);
void readValue(
    const Json& json, const Allowed& allowed, const std::string& where, std::string& out);
void readValue(const Json& json, const Allowed& allowed, const std::string& where, Duration& out);
void readValue(const Json& json, const Allowed& allowed, const std::string& where, Amount& out);
void readValue(
    const Json& json, const Allowed& allowed, const std::string& where, std::vector<double>& out);
void readValue(const Json& json, const Allowed& allowed, const std::string& where, StepList& out);
template <class T>
void readValue(
    const Json& json, const Allowed& allowed, const std::string& where, std::optional<T>& out)
{
    if (json.is_null())
        out.reset();
    else
        readValue(json, allowed, where, out.emplace());
}

/// The new token for a value whose old token, null where there was none, means something else.
Json writeValue(const Json* old, bool value);
Json writeValue(const Json* old, int value);
Json writeValue(const Json* old, double value);
Json writeValue(const Json* old, const std::string& value);
Json writeValue(const Json* old, const Duration& value);
Json writeValue(const Json* old, const Amount& value);
Json writeValue(const Json* old, const std::vector<double>& value);
Json writeValue(const Json* old, const StepList& value);
template <class T> Json writeValue(const Json* old, const std::optional<T>& value)
{
    return value ? writeValue(old, *value) : Json();
}

template <class Owner, class Value> Allowed allowedBy(const Field<Owner, Value>& f)
{
    Allowed allowed { f.min, f.max, f.choices };
    if constexpr (std::is_same_v<Value, std::string>)
        allowed.emptyText = f.choices.empty() || (Owner {}.*f.member).empty();
    return allowed;
}

/// Reads the fields that are in the object; the others keep their values.
template <class T> void readFields(const Json& object, const std::string& where, T& out)
{
    forEachField<T>([&](const auto& f) {
        if (const Json* json = find(object, f.key))
            readValue(*json, allowedBy(f), inside(where, f.key), out.*f.member);
    });
}

/// Reads one field by key; false when the struct has none of this name.
template <class T>
bool readField(std::string_view key, const Json& json, const std::string& where, T& out)
{
    bool found = false;
    forEachField<T>([&](const auto& f) {
        if (key != f.key)
            return;
        readValue(json, allowedBy(f), where, out.*f.member);
        found = true;
    });
    return found;
}

template <class T> std::vector<std::string> fieldKeys()
{
    std::vector<std::string> keys;
    forEachField<T>([&](const auto& f) { keys.push_back(f.key); });
    return keys;
}

/// Whether the token, as it stands, means this value.
template <class Owner, class Value>
bool means(const Json& json, const Field<Owner, Value>& f, const Value& value)
{
    try {
        Value read {};
        readValue(json, allowedBy(f), {}, read);
        return read == value;
    } catch (const Error&) {
        return false;
    }
}

enum class Defaults { leaveOut, write };

/// Brings the object up to the struct: tokens that mean the same stay as they are, fields that
/// are absent and have their default value stay absent unless Defaults::write.
template <class T>
void writeFields(Json& object, const T& value, Defaults defaults = Defaults::leaveOut)
{
    const T fresh {};
    forEachField<T>([&](const auto& f) {
        const auto& now = value.*f.member;
        const Json* old = find(object, f.key);
        if (old ? means(*old, f, now) : defaults == Defaults::leaveOut && now == fresh.*f.member)
            return;
        Json token = writeValue(old, now);
        if (token.is_null())
            object.erase(f.key);
        else
            object[f.key] = std::move(token);
    });
}

}
