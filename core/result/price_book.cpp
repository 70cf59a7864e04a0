// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/price_book.hpp"
#include "core/model/amount_json.hpp"
#include "core/model/reading.hpp"
#include "core/platform/figures.hpp"
#include <algorithm>
#include <cmath>

namespace core {

namespace {

bool sameTiers(const std::vector<Tier>& a, const std::vector<Tier>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Tier& x, const Tier& y) {
        return x.upTo == y.upTo && x.unitPrice == y.unitPrice;
    });
}

std::string readDate(StrictObject& from)
{
    std::string date = from.textOr("as_of");
    if (!date.empty() && !isDate(date))
        failExpected(from.in("as_of").where, from.find("as_of"), "a date such as 2026-11-22"_form);
    return date;
}

}

OwnPrice readOwnPrice(StrictObject& from, const OwnPrice& common)
{
    OwnPrice own = common;
    own.region = from.textOr("region", common.region);
    own.tiers = readTiers(from);
    if (from.find("free"))
        own.free = from.numberOr("free", 0);
    own.source = from.textOr("source", common.source);
    if (from.find("as_of"))
        own.asOf = readDate(from);
    return own;
}

namespace {

PriceBook readPartial(StrictObject& file)
{
    PriceBook book;
    OwnPrice common;
    common.provider = file.text("provider");
    common.source = file.textOr("source");
    common.asOf = readDate(file);
    common.region = file.textOr("region");
    const Json& json = file.required("prices", "an object {METER: PRICE}");
    StrictObject prices(json, file.in("prices"));
    for (const auto& [meter, value] : json.items()) {
        common.meter = meter;
        if (value.is_object()) {
            StrictObject entry(value, prices.in(meter));
            book.prices.push_back(readOwnPrice(entry, common));
            entry.finish();
        } else {
            OwnPrice own = common;
            own.tiers = { Tier { .unitPrice = prices.numberOr(meter, 0) } };
            book.prices.push_back(std::move(own));
        }
    }
    file.finish();
    return book;
}

PriceBook readKept(StrictObject& file)
{
    PriceBook book;
    file.numberOr("price_book", 1);
    const Json& list = file.list("prices");
    for (std::size_t i = 0; i < list.size(); ++i) {
        StrictObject entry(list[i], file.in("prices").at(i, std::to_string(i)));
        OwnPrice common;
        common.provider = entry.text("provider");
        common.meter = entry.text("meter");
        book.prices.push_back(readOwnPrice(entry, common));
        entry.finish();
    }
    file.finish();
    return book;
}

PriceBook bookOf(const Platform& platform)
{
    PriceBook book;
    for (const Meter& meter : platform.catalogue.meters) {
        OwnPrice own { platform.id, meter.id, meter.region, meter.tiers, meter.free, {},
            meter.asOf };
        for (const Source& source : platform.sources)
            if (source.id == meter.source)
                own.source = source.title;
        book.prices.push_back(std::move(own));
    }
    return book;
}

auto samePlace(std::string_view provider, std::string_view meter, std::string_view region)
{
    return [=](const OwnPrice& p) {
        return p.provider == provider && p.meter == meter && p.region == region;
    };
}

Json tiersJson(const std::vector<Tier>& tiers)
{
    Json list = Json::array();
    for (const Tier& tier : tiers) {
        Json entry = Json::object();
        if (std::isfinite(tier.upTo))
            entry["up_to"] = numberJson(tier.upTo);
        entry["price"] = numberJson(tier.unitPrice);
        list.push_back(std::move(entry));
    }
    return list;
}

/// The own price of this very region, else the one for everywhere.
const OwnPrice* findOwn(const PriceBook& book, const Platform& platform, const Meter& meter)
{
    const OwnPrice* everywhere = nullptr;
    for (const OwnPrice& own : book.prices) {
        if (own.provider != platform.id || own.meter != meter.id)
            continue;
        if (own.region == meter.region)
            return &own;
        if (own.region.empty())
            everywhere = &own;
    }
    return everywhere;
}

void apply(const OwnPrice& own, Platform& platform, Meter& meter)
{
    meter.tiers = own.tiers;
    if (own.free)
        meter.free = *own.free;
    meter.asOf = own.asOf;
    meter.status = own.source.empty() ? "assumption" : "sourced";
    const std::string title
        = "your price book" + (own.source.empty() ? std::string() : ": " + own.source);
    const auto known = std::find_if(platform.sources.begin(), platform.sources.end(),
        [&](const Source& s) { return s.title == title; });
    if (known != platform.sources.end()) {
        meter.source = known->id;
        return;
    }
    meter.source = "own-" + std::to_string(platform.sources.size());
    platform.sources.push_back({ meter.source, title, {}, own.asOf });
}

}

PriceBook readPriceBook(std::string_view text, const std::string& file)
{
    const Json json = parseJson(text, file);
    StrictObject object(json, { file + ":", "" });
    if (object.find("nephoscope_provider"))
        return bookOf(readPlatform(text, file));
    if (object.find("price_book"))
        return readKept(object);
    return readPartial(object);
}

std::string writePriceBook(const PriceBook& book)
{
    Json list = Json::array();
    for (const OwnPrice& own : book.prices) {
        Json entry { { "provider", own.provider }, { "meter", own.meter } };
        if (!own.region.empty())
            entry["region"] = own.region;
        if (own.tiers.size() == 1)
            entry["price"] = numberJson(own.tiers.front().unitPrice);
        else
            entry["tiers"] = tiersJson(own.tiers);
        if (own.free)
            entry["free"] = numberJson(*own.free);
        if (!own.source.empty())
            entry["source"] = own.source;
        if (!own.asOf.empty())
            entry["as_of"] = own.asOf;
        list.push_back(std::move(entry));
    }
    return formatJson({ { "price_book", 1 }, { "prices", std::move(list) } });
}

void merge(PriceBook& book, const PriceBook& more)
{
    for (const OwnPrice& own : more.prices) {
        const auto at = std::find_if(
            book.prices.begin(), book.prices.end(), samePlace(own.provider, own.meter, own.region));
        if (at == book.prices.end())
            book.prices.push_back(own);
        else
            *at = own;
    }
}

void forget(
    PriceBook& book, std::string_view provider, std::string_view meter, std::string_view region)
{
    std::erase_if(book.prices, samePlace(provider, meter, region));
}

Platform priced(const Platform& platform, const PriceBook& book)
{
    Platform own = platform;
    for (Meter& meter : own.catalogue.meters)
        if (const OwnPrice* price = findOwn(book, platform, meter))
            apply(*price, own, meter);
    // A region that the shipped catalogue has no price for gets one of its own.
    for (const OwnPrice& price : book.prices) {
        auto& meters = own.catalogue.meters;
        const auto ofMeter = [&](const Meter& m) { return m.id == price.meter; };
        const auto first = std::find_if(meters.begin(), meters.end(), ofMeter);
        if (price.provider != platform.id || price.region.empty() || first == meters.end()
            || std::any_of(meters.begin(), meters.end(),
                [&](const Meter& m) { return ofMeter(m) && m.region == price.region; }))
            continue;
        Meter meter = *first;
        meter.region = price.region;
        apply(price, own, meter);
        meters.insert(first, std::move(meter));
    }
    return own;
}

void checkMeters(
    const PriceBook& book, const std::vector<Platform>& platforms, const std::string& file)
{
    for (const OwnPrice& own : book.prices) {
        const auto platform = std::find_if(platforms.begin(), platforms.end(),
            [&](const Platform& p) { return p.id == own.provider; });
        if (platform == platforms.end())
            throw Error(say("%1: found provider %2, expected the id of a provider such as %3"_form,
                file, inQuotes(own.provider), platforms.front().id));
        const auto& meters = platform->catalogue.meters;
        if (std::none_of(
                meters.begin(), meters.end(), [&](const Meter& m) { return m.id == own.meter; }))
            throw Error(say("%1: found a price for %2, expected a meter of the %3 catalogue"_form,
                file, inQuotes(own.meter), platform->title));
    }
}

std::vector<PriceRow> priceRows(
    const Platform& platform, const PriceBook& book, std::string_view today)
{
    std::vector<PriceRow> rows;
    for (const Meter& meter : platform.catalogue.meters) {
        PriceRow row { &meter, findOwn(book, platform, meter) };
        row.differs = row.own
            && (!sameTiers(row.own->tiers, meter.tiers)
                || (row.own->free && *row.own->free != meter.free));
        row.stale = isStale(row.own ? row.own->asOf : meter.asOf, today);
        rows.push_back(row);
    }
    return rows;
}

}
