// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/platform/platform.hpp"
#include "core/platform/strict_object.hpp"
#include <optional>

namespace core {

// The user's own prices. They go before the shipped ones; the shipped files stay as they are.

/// What one meter costs instead.
struct OwnPrice {
    std::string provider, meter;
    std::string region; ///< empty: everywhere
    std::vector<Tier> tiers; ///< ascending, the last one unbounded
    std::optional<double> free; ///< units a month; absent: as shipped
    std::string source, asOf; ///< where it is from, in words, and its date (ISO), or empty
};

/// "price" or "tiers", "free", "region", "source" and "as_of" of one meter; what is absent is as in
/// `common`. Throws Error naming the place.
OwnPrice readOwnPrice(StrictObject& from, const OwnPrice& common);

struct PriceBook {
    std::vector<OwnPrice> prices; ///< one for each provider, meter and region
};

/// Reads a catalogue: a provider file, of which the meters are taken; {"provider", "source",
/// "as_of", "prices": {METER: PRICE or {"price" or "tiers", "region", "free", "source", "as_of"}}};
/// or what writePriceBook() wrote. Throws Error naming file and JSON path.
PriceBook readPriceBook(std::string_view text, const std::string& file);
std::string writePriceBook(const PriceBook& book);

/// Puts the prices into the book; a newer one for the same meter and region replaces the older.
void merge(PriceBook& book, const PriceBook& more);
/// Takes one price out again; what is shipped counts.
void forget(
    PriceBook& book, std::string_view provider, std::string_view meter, std::string_view region);

/// The platform with the book's prices of this provider in its catalogue.
Platform priced(const Platform& platform, const PriceBook& book);
/// Throws Error for a price whose provider is one of these, but whose meter it does not have, and
/// for one of a provider that is none of these.
void checkMeters(
    const PriceBook& book, const std::vector<Platform>& platforms, const std::string& file);

/// One shipped price with what the book says about it.
struct PriceRow {
    const Meter* shipped = nullptr; ///< into the platform's catalogue
    const OwnPrice* own = nullptr; ///< into the book; null: none
    bool differs = false; ///< the own price or free amount is another one
    bool stale = false; ///< the figure that counts is older than 180 days
};
std::vector<PriceRow> priceRows(
    const Platform& platform, const PriceBook& book, std::string_view today);

}
