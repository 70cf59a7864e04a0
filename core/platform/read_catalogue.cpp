// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/figures.hpp"
#include <cmath>

namespace core {

namespace {

double readPrice(StrictObject& from)
{
    const Json& price = from.required("price", "the price of one unit");
    if (!price.is_number() || !std::isfinite(price.get<double>()) || price.get<double>() < 0)
        failExpected(from.in("price"), &price, "a price of at least 0");
    return price.get<double>();
}

}

std::vector<Tier> readTiers(StrictObject& entry)
{
    const Json* json = entry.find("tiers");
    if (!json)
        return { { .unitPrice = readPrice(entry) } };
    const Json& list = entry.list("tiers");
    std::vector<Tier> tiers;
    for (std::size_t i = 0; i < list.size(); ++i) {
        StrictObject object(list[i], entry.in("tiers").at(i, std::to_string(i)));
        Tier tier;
        tier.upTo = object.numberOr("up_to", tier.upTo);
        tier.unitPrice = readPrice(object);
        object.finish();
        if (tier.upTo <= (tiers.empty() ? 0 : tiers.back().upTo))
            failExpected(object.in("up_to"), object.find("up_to"), "more than the tier before");
        tiers.push_back(tier);
    }
    if (tiers.empty() || std::isfinite(tiers.back().upTo))
        failExpected(entry.in("tiers"), json, "a last tier without \"up_to\"");
    return tiers;
}

namespace {

std::string shownPrice(const Json& entry)
{
    return entry.contains("tiers") ? entry["tiers"].dump() : entry.value("price", Json()).dump();
}

std::string readDay(StrictObject& from, const char* key)
{
    std::string day = from.textOr(key);
    if (!day.empty() && (day.size() != 10 || !isDate(day)))
        failExpected(from.in(key), from.find(key), "a date such as 2026-11-22");
    return day;
}

/// One price entry: where it holds, what it costs, and the evidence for it.
Meter readPriceEntry(Figures& figures, const Platform& platform, const Meter& common,
    StrictObject& entry, const Json& json)
{
    Meter meter = common;
    meter.region = entry.textOr("region");
    meter.tiers = readTiers(entry);
    meter.free = entry.numberOr("free", meter.free);
    const Evidence e = figures.evidence(entry, shownPrice(json));
    meter.source = e.source;
    meter.asOf = e.asOf.empty() ? platform.asOf : e.asOf;
    meter.status = nameOf(e.standing);
    if (!e.note.empty())
        meter.note = e.note + (common.note.empty() ? "" : "; " + common.note);
    entry.finish();
    return meter;
}

}

std::vector<Meter> readMeters(
    Figures& figures, const Platform& platform, const Json& json, const Place& place)
{
    StrictObject object(json, place);
    Meter common;
    common.id = object.text("id");
    common.title = object.text("title");
    common.service = object.text("service");
    common.group = object.text("group");
    common.unit = object.text("unit");
    optionalFigure(figures, object, "free", common.free);
    common.freeGroup = object.textOr("free_group");
    common.freeByValue = object.flagOr("free_by_value", false);
    optionalFigure(figures, object, "billable_step", common.billableStep);
    optionalFigure(figures, object, "per_day", common.perDay);
    common.from = readDay(object, "from");
    common.until = readDay(object, "until");
    common.note = object.textOr("note");
    common.byId = object.textOr("by_id");
    const Json& prices = object.list("prices");
    if (prices.empty())
        failExpected(object.in("prices"), object.find("prices"), "at least one price");
    std::vector<Meter> meters;
    for (std::size_t i = 0; i < prices.size(); ++i) {
        const std::string region = prices[i].is_object() && prices[i].contains("region")
            ? prices[i]["region"].dump()
            : "everywhere";
        const std::string name
            = region.front() == '"' ? region.substr(1, region.size() - 2) : region;
        StrictObject entry(prices[i], object.in("prices").at(i, name));
        meters.push_back(readPriceEntry(figures, platform, common, entry, prices[i]));
    }
    object.finish();
    return meters;
}

}
