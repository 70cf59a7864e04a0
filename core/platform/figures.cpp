// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/figures.hpp"
#include "core/model/printed.hpp"
#include <algorithm>
#include <chrono>
#include <cmath>

namespace core {

namespace {

/// Stands for "unlimited" where whole numbers are counted.
constexpr int many = 1'000'000'000;

Standing readStanding(StrictObject& object)
{
    const std::string status = object.textOr("status", "sourced");
    if (status == "sourced")
        return Standing::sourced;
    if (status == "derived")
        return Standing::derived;
    if (status == "assumption")
        return Standing::assumption;
    failExpected(object.in("status"), object.find("status"), "sourced, derived or assumption");
}

template <class E>
void readChoice(const Json& json, const Place& place,
    std::initializer_list<std::pair<const char*, E>> choices, E& out)
{
    std::string names;
    for (const auto& [name, value] : choices) {
        if (json == name) {
            out = value;
            return;
        }
        names += (names.empty() ? "" : " or ") + std::string(name);
    }
    failExpected(place, &json, names);
}

bool isNumber(const Json& json)
{
    return json.is_number() && std::isfinite(json.get<double>()) && json.get<double>() >= 0;
}

}

const char* nameOf(Standing standing)
{
    return standing == Standing::sourced ? "sourced"
        : standing == Standing::derived  ? "derived"
                                         : "assumption";
}

bool isDate(std::string_view text)
{
    static constexpr std::string_view pattern = "0000-00-00";
    if (text.size() != 4 && text.size() != 7 && text.size() != 10)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (pattern[i] == '-' ? text[i] != '-' : text[i] < '0' || text[i] > '9')
            return false;
    const auto two = [&](std::size_t at) { return (text[at] - '0') * 10 + text[at + 1] - '0'; };
    return (text.size() < 7 || (two(5) >= 1 && two(5) <= 12))
        && (text.size() < 10 || (two(8) >= 1 && two(8) <= 31));
}

std::string today()
{
    using namespace std::chrono;
    const year_month_day now(floor<days>(system_clock::now()));
    return printed("%04d-%02u-%02u", int(now.year()), unsigned(now.month()), unsigned(now.day()));
}

Evidence Figures::evidence(StrictObject& object, const std::string& value)
{
    Evidence e;
    e.path = object.place().path;
    e.value = value;
    e.standing = readStanding(object);
    e.source = object.textOr("source");
    e.asOf = object.textOr("as_of");
    e.note = object.textOr("note");
    if (e.standing == Standing::assumption) {
        if (e.note.empty())
            failExpected(object.in("note"), nullptr, "why this is assumed");
    } else if (e.source.empty()) {
        failExpected(object.in("source"), nullptr, "a source, or \"status\": \"assumption\"");
    }
    if (!e.source.empty()) {
        const auto source = std::find_if(platform_.sources.begin(), platform_.sources.end(),
            [&](const Source& s) { return s.id == e.source; });
        if (source == platform_.sources.end())
            failExpected(object.in("source"), object.find("source"), "the id of a source");
        if (e.asOf.empty())
            e.asOf = source->asOf;
    }
    if (!e.asOf.empty() && !isDate(e.asOf))
        failExpected(object.in("as_of"), object.find("as_of"), "a date such as 2026-11-22");
    platform_.evidence.push_back(e);
    return e;
}

const Json& Figures::value(const Json& figure, const Place& place)
{
    StrictObject object(figure, place);
    const Json& value = object.required("value", "the figure's value");
    evidence(object, value.dump());
    object.finish();
    return value;
}

void readFigure(const Json& json, const Place& place, double& out)
{
    if (json == "unlimited")
        out = unlimited;
    else if (isNumber(json))
        out = json.get<double>();
    else
        failExpected(place, &json, "a number of at least 0, or \"unlimited\"");
}

void readFigure(const Json& json, const Place& place, int& out)
{
    double value = 0;
    readFigure(json, place, value);
    if (value == unlimited)
        value = many;
    if (value != std::floor(value) || value > many)
        failExpected(place, &json, "a whole number, or \"unlimited\"");
    out = static_cast<int>(value);
}

void readFigure(const Json& json, const Place& place, bool& out)
{
    if (!json.is_boolean())
        failExpected(place, &json, "true or false");
    out = json.get<bool>();
}

void readFigure(const Json& json, const Place& place, Amount& out)
{
    out = readAmount(json, place.where);
}

void readFigure(const Json& json, const Place& place, std::vector<double>& out)
{
    if (!json.is_array() || json.empty() || !std::all_of(json.begin(), json.end(), isNumber))
        failExpected(place, &json, "a list of numbers");
    out = json.get<std::vector<double>>();
    if (!std::is_sorted(out.begin(), out.end()))
        failExpected(place, &json, "ascending numbers");
}

void readFigure(const Json& json, const Place& place, std::vector<std::pair<double, double>>& out)
{
    const auto isPoint = [](const Json& point) {
        return point.is_array() && point.size() == 2 && isNumber(point[0]) && isNumber(point[1]);
    };
    if (!json.is_array() || json.empty() || !std::all_of(json.begin(), json.end(), isPoint))
        failExpected(place, &json, "points [[x, y], ...]");
    for (const Json& point : json) {
        const double x = point[0].get<double>();
        if (!out.empty() && x <= out.back().first)
            failExpected(place, &json, "points with ascending x");
        out.emplace_back(x, point[1].get<double>());
    }
}

void readFigure(const Json& json, const Place& place, Binding& out)
{
    readChoice(json, place, { { "own", Binding::own }, { "first_free", Binding::firstFree } }, out);
}

void readFigure(const Json& json, const Place& place, AtLimit& out)
{
    readChoice(json, place, { { "throttle", AtLimit::throttle }, { "wait", AtLimit::wait } }, out);
}

void readFigure(const Json& json, const Place& place, KeptInstances& out)
{
    readChoice(json, place,
        { { "both", KeptInstances::both }, { "provisioned", KeptInstances::provisioned },
            { "minimum", KeptInstances::minimum }, { "none", KeptInstances::none } },
        out);
}

void readFigure(const Json& json, const Place& place, BilledBy& out)
{
    readChoice(json, place,
        { { "request", BilledBy::request }, { "instance", BilledBy::instance },
            { "cpu", BilledBy::cpu } },
        out);
}

void readFigure(const Json& json, const Place& place, PollerScaling& out)
{
    readChoice(json, place,
        { { "paced", PollerScaling::paced }, { "target", PollerScaling::target },
            { "after_batch", PollerScaling::afterBatch } },
        out);
}

void readFigure(const Json& json, const Place& place, std::map<std::string, Amount>& out)
{
    for (const char* area : clientAreas) {
        if (!json.is_object() || !json.contains(area) || json.size() != std::size(clientAreas))
            failExpected(place, &json, "an amount for each part of the world");
        readFigure(json.at(area), place, out[area]);
    }
}

}
