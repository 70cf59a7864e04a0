// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/field_json.hpp"
#include <algorithm>
#include <cmath>
#include <limits>

namespace core {

namespace {

constexpr Duration longest = seconds(3650.0 * 86400);

Phrase range(PhraseForm noun, double min, double max)
{
    const std::string least = formatLine(numberJson(min));
    if (max == unlimited)
        return say("%1 of at least %2"_form, noun, least);
    return say("%1 from %2 to %3"_form, noun, least, formatLine(numberJson(max)));
}

bool within(const Json& json, const Allowed& allowed)
{
    if (!json.is_number())
        return false;
    const double value = json.get<double>();
    return std::isfinite(value) && value >= allowed.min && value <= allowed.max;
}

}

void readValue(const Json& json, const Allowed&, const std::string& where, bool& out)
{
    if (!json.is_boolean())
        failExpected(where, &json, "true or false"_form);
    out = json.get<bool>();
}

void readValue(const Json& json, const Allowed& allowed, const std::string& where, int& out)
{
    Allowed bounds = allowed;
    bounds.min = std::max<double>(allowed.min, std::numeric_limits<int>::min());
    bounds.max = std::min<double>(allowed.max, std::numeric_limits<int>::max());
    if (!within(json, bounds))
        failExpected(where, &json, range("a number"_form, bounds.min, bounds.max));
    if (std::floor(json.get<double>()) != json.get<double>())
        failExpected(where, &json, range("a whole number"_form, bounds.min, bounds.max));
    out = static_cast<int>(json.get<double>());
}

void readValue(const Json& json, const Allowed& allowed, const std::string& where, double& out)
{
    if (!within(json, allowed))
        failExpected(where, &json, range("a number"_form, allowed.min, allowed.max));
    out = json.get<double>();
}

void readValue(const Json& json, const Allowed& allowed, const std::string& where, std::string& out)
{
    if (!json.is_string())
        failExpected(where, &json,
            allowed.choices.empty() ? Phrase("a text"_form)
                                    : say("one of %1"_form, listed(allowed.choices)));
    const auto& text = json.get_ref<const std::string&>();
    const bool known = allowed.choices.empty() || (allowed.emptyText && text.empty())
        || std::find(allowed.choices.begin(), allowed.choices.end(), text) != allowed.choices.end();
    if (!known)
        failExpected(where, &json, say("one of %1"_form, listed(allowed.choices)));
    out = text;
}

void readValue(const Json& json, const Allowed&, const std::string& where, Duration& out)
{
    const auto duration
        = json.is_string() ? parseDuration(json.get_ref<const std::string&>()) : std::nullopt;
    if (!duration || *duration > longest)
        failExpected(where, &json,
            "a duration such as \"90s\", \"15m\", \"24h\" or \"30d\", at most \"3650d\""_form);
    out = *duration;
}

void readValue(const Json& json, const Allowed&, const std::string& where, Amount& out)
{
    out = readAmount(json, where);
}

void readValue(
    const Json& json, const Allowed& allowed, const std::string& where, std::vector<double>& out)
{
    if (!json.is_array() || json.empty())
        failExpected(where, &json, "a list of at least one number"_form);
    out.assign(json.size(), 0);
    for (std::size_t i = 0; i < json.size(); ++i)
        readValue(json[i], allowed, inside(where, i), out[i]);
}

Json writeValue(const Json*, bool value)
{
    return value;
}

Json writeValue(const Json*, int value)
{
    return value;
}

Json writeValue(const Json*, double value)
{
    return numberJson(value);
}

Json writeValue(const Json*, const std::string& value)
{
    return value;
}

Json writeValue(const Json*, const Duration& value)
{
    return formatDuration(value);
}

Json writeValue(const Json* old, const Amount& value)
{
    return old ? updatedAmount(*old, value) : writeAmount(value);
}

Json writeValue(const Json*, const std::vector<double>& value)
{
    Json list = Json::array();
    for (const double v : value)
        list.push_back(numberJson(v));
    return list;
}

void readValue(const Json& json, const Allowed&, const std::string& where, StepList& out)
{
    out = readSteps(json, where);
}

Json writeValue(const Json*, const StepList& value)
{
    return value.steps.empty() ? Json() : writeSteps(value);
}

}
