// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Up to this cumulated monthly quantity, every unit costs this much.
struct Tier {
    double upTo = std::numeric_limits<double>::infinity();
    double unitPrice = 0; ///< of ONE unit, in the catalogue's currency
};

/// Something a provider counts and charges for.
struct Meter {
    std::string id; ///< SERVICE.SKU: "lambda.duration.x86"
    std::string title; ///< "On-demand duration, x86"
    std::string service; ///< as the bill groups it: "AWS Lambda"
    std::string group; ///< Functions, API, Database, Storage, Events, Other
    std::string unit; ///< "GB-second"
    std::vector<Tier> tiers; ///< ascending; the last one unbounded
    double free = 0; ///< free units a month
    std::string freeGroup; ///< meters with the same group share the first one's free amount, in
                           ///< the order of the catalogue
    bool freeByValue = false; ///< the group shares what the first one's free units are worth, spent
                              ///< at each meter's own price
    double billableStep = 0; ///< the paid quantity is rounded up to a multiple of this; 0: exact
    std::string region; ///< where the price holds; empty: everywhere
    std::string from, until; ///< ISO dates of validity, inclusive; empty: open
    std::string source, asOf, status,
        note; ///< id of a Source; status: sourced, derived or assumption
    std::string byId; ///< why no component uses it, so that it is priced by its id only; or empty
    double perDay = std::numeric_limits<double>::infinity(); ///< units; what is more in a day
                                                             ///< (UTC) is refused
};

struct Catalogue {
    std::string currency = "USD";
    std::vector<Meter> meters;
};

/// Whether a figure of this date ("2026", "2026-11" and "2026-11-22" count to their last day) is
/// older than 180 days on `today` (ISO). False for an empty date.
bool isStale(std::string_view asOf, std::string_view today);

/// How the date of a bill (ISO) lies to that of a catalogue: -1 or 1 where it is more than a year
/// earlier or later, so that nobody knows whether these were or will be the prices; else 0.
int farFrom(std::string_view catalogueAsOf, std::string_view date);

/// The meter in force for this region and date (ISO). A meter of that very region goes before one
/// that holds everywhere, and that before one of the default region. Null when there is none.
const Meter* findMeter(const Catalogue& catalogue, std::string_view id, std::string_view region,
    std::string_view defaultRegion, std::string_view date);

}
