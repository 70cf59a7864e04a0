// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/platform/platform.hpp"
#include "core/platform/strict_object.hpp"

namespace core {

/// Reads figures, {"value": 900, "source": "...", "as_of": "...", "note": "..."} or
/// {"value": ..., "status": "assumption", "note": "why"}, and keeps the evidence of each.
class Figures {
public:
    /// `platform` gets the evidence; its sources must have been read.
    explicit Figures(Platform& platform)
        : platform_(platform)
    {
    }

    /// The value of a figure; what it may be is the caller's business.
    const Json& value(const Json& figure, const Place& place);
    /// The keys source, as_of, status and note of an object that also holds the values, recorded
    /// as evidence for `value`. Throws Error without a source, unless it says "assumption".
    Evidence evidence(StrictObject& object, const std::string& value);

private:
    Platform& platform_;
};

/// Values of figures by type. Numbers are finite and at least 0; "unlimited" stands for no limit.
void readFigure(const Json& json, const Place& place, double& out);
void readFigure(const Json& json, const Place& place, int& out);
void readFigure(const Json& json, const Place& place, bool& out);
void readFigure(const Json& json, const Place& place, Amount& out);
void readFigure(const Json& json, const Place& place, std::vector<double>& out); ///< ascending
void readFigure(const Json& json, const Place& place, std::vector<std::pair<double, double>>& out);
void readFigure(const Json& json, const Place& place, Binding& out);
void readFigure(const Json& json, const Place& place, AtLimit& out);
void readFigure(const Json& json, const Place& place, BilledBy& out);
void readFigure(const Json& json, const Place& place, KeptInstances& out);
void readFigure(const Json& json, const Place& place, PollerScaling& out);
/// One amount for each part of the world.
void readFigure(const Json& json, const Place& place, std::map<std::string, Amount>& out);
template <class T> void readFigure(const Json& json, const Place& place, std::optional<T>& out)
{
    readFigure(json, place, out.emplace());
}

template <class T>
void requiredFigure(Figures& figures, StrictObject& from, const char* key, T& out)
{
    const Json& figure = from.required(key, "a figure {\"value\": ..., \"source\": ...}");
    readFigure(figures.value(figure, from.in(key)), from.in(key), out);
}

/// Leaves `out` as it is when the key is absent.
template <class T>
void optionalFigure(Figures& figures, StrictObject& from, const char* key, T& out)
{
    if (from.find(key))
        requiredFigure(figures, from, key, out);
}

/// The behaviour of a service of this kind.
Behaviour readBehaviour(Figures& figures, const std::string& kind, StrictObject& from);

/// One entry of "meters": a meter for each of its prices.
std::vector<Meter> readMeters(
    Figures& figures, const Platform& platform, const Json& json, const Place& place);

/// "tiers", or the one "price", of an object; ascending, the last one unbounded.
std::vector<Tier> readTiers(StrictObject& entry);

/// "sourced", "derived" or "assumption".
const char* nameOf(Standing standing);

/// True for "2026", "2026-11" and "2026-11-22".
bool isDate(std::string_view text);
/// As "2026-11-22", in UTC.
std::string today();

}
