// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/price_request.hpp"
#include "core/model/amount_json.hpp"
#include "core/platform/figures.hpp"
#include "core/platform/topics.hpp"
#include "core/result/shapes.hpp"
#include <algorithm>

namespace core {

namespace {

constexpr double mostUnits = 1e18; ///< amounts stay finite

/// What the items came to.
struct Gathered {
    std::vector<UsageItem> usage;
    std::vector<std::string> notModelled;
    int shapes = 0; ///< that are asked to do something
    double requests = 0, frontRequests = 0; ///< of all shapes; of APIs in front
};

bool isAccountFee(const UsageItem& item)
{
    return item.component.empty() && item.monthly;
}

UsageItem readQuantity(StrictObject& item, const Platform& platform, const PriceRequest& request)
{
    UsageItem usage;
    usage.component = item.textOr("component");
    usage.meter = item.text("meter");
    item.required("quantity", "a number of at least 0");
    usage.quantity = item.numberOr("quantity", 0);
    if (usage.quantity > mostUnits)
        failExpected(item.in("quantity"), item.find("quantity"), "at most 1e18");
    usage.monthly = true;
    usage.how = "as given"_form;
    const auto& meters = platform.catalogue.meters;
    const auto meter = std::find_if(
        meters.begin(), meters.end(), [&](const Meter& m) { return m.id == usage.meter; });
    if (meter == meters.end())
        failExpected(item.in("meter"), item.find("meter"),
            "a meter of the " + platform.title + " catalogue, such as " + meters.front().id);
    usage.unit = meter->unit;
    const std::string& date = request.date.empty() ? platform.asOf : request.date;
    if (!findMeter(platform.catalogue, usage.meter, request.region, platform.defaultRegion, date))
        failExpected(
            item.in("meter"), item.find("meter"), "a meter with a price in force on " + date);
    item.finish();
    return usage;
}

void checkPrices(const PriceRequest& request, const Platform& platform)
{
    const auto& meters = platform.catalogue.meters;
    const auto check = [&](const std::string& meter, const Json& found) {
        if (std::none_of(
                meters.begin(), meters.end(), [&](const Meter& m) { return m.id == meter; }))
            failExpected(Place { request.file + ":", "" }.in("prices").in(meter), &found,
                "a price for a meter of the " + platform.title + " catalogue");
    };
    for (const auto& own : request.prices)
        check(own.first, numberJson(own.second));
    for (const OwnPrice& own : request.ownPrices)
        check(own.meter, "tiers or a free amount");
}

void checkRegion(const PriceRequest& request, const Platform& platform)
{
    if (request.region.empty())
        return;
    std::string known;
    for (const Region& region : platform.regions) {
        if (region.id == request.region)
            return;
        known += (known.empty() ? "" : ", ") + region.id;
    }
    const auto& meters = platform.catalogue.meters;
    if (std::any_of(meters.begin(), meters.end(),
            [&](const Meter& m) { return m.region == request.region; }))
        return;
    const Json found = request.region;
    failExpected(Place { request.file + ": region", "" }, &found, "one of " + known);
}

/// Account fees that several shapes imply are on the bill once; those given as items go first.
void addShape(Gathered& all, MeteredShape shape)
{
    for (UsageItem& item : shape.usage) {
        const bool there = isAccountFee(item)
            && std::any_of(all.usage.begin(), all.usage.end(),
                [&](const UsageItem& other) { return other.meter == item.meter; });
        if (!there)
            all.usage.push_back(std::move(item));
    }
    for (std::string& text : shape.notModelled)
        if (std::find(all.notModelled.begin(), all.notModelled.end(), text)
            == all.notModelled.end())
            all.notModelled.push_back(std::move(text));
    all.shapes += shape.requests > 0 ? 1 : 0;
    all.requests += shape.requests;
    all.frontRequests += shape.isFront ? shape.requests : 0;
}

Gathered gather(const PriceRequest& request, const Platform& platform)
{
    Gathered all;
    std::vector<std::pair<const Json*, Place>> shapes;
    for (std::size_t i = 0; i < request.items.size(); ++i) {
        const Place place = Place { request.file + ":", "" }.in("items").at(i, std::to_string(i));
        StrictObject item(request.items[i], place);
        if (item.find("meter"))
            all.usage.push_back(readQuantity(item, platform, request));
        else if (item.find("kind"))
            shapes.emplace_back(&request.items[i], place);
        else
            failExpected(place, &request.items[i], "a \"meter\" with its quantity, or a \"kind\"");
    }
    std::map<std::string, int> seen;
    for (const auto& [json, place] : shapes) {
        std::string id = json->value("kind", Json()).is_string() ? json->value("kind", "") : "";
        if (const int n = ++seen[id]; n > 1)
            id += "_" + std::to_string(n);
        addShape(all, meterShape(*json, place, platform, id, request.monthS));
    }
    return all;
}

}

/// What customers do in the month, by which the bill can be divided: as said, or what an API in
/// front takes in, or what the only shape does. 0 where nobody knows.
double actionsOf(const PriceRequest& request, const Gathered& all)
{
    if (request.requests > 0)
        return request.requests;
    return all.frontRequests > 0 ? all.frontRequests : all.shapes == 1 ? all.requests : 0;
}

PriceRequest readPriceRequest(std::string_view text, const std::string& file)
{
    const Json json = parseJson(text, file);
    StrictObject object(json, { file + ":", "" });
    PriceRequest request;
    request.file = file;
    request.provider = object.textOr("provider");
    request.region = object.textOr("region");
    request.date = object.textOr("date");
    if (!request.date.empty() && (request.date.size() != 10 || !isDate(request.date)))
        failExpected(object.in("date"), object.find("date"), "a date such as 2026-11-22");
    request.requests = object.numberOr("requests", 0);
    if (const Json* days = object.find("month_days")) {
        const double n = object.numberOr("month_days", 0);
        if (n != 28 && n != 29 && n != 30 && n != 31)
            failExpected(object.in("month_days"), days, "28, 29, 30 or 31");
        request.monthS = n * 86400;
    }
    request.freeTier = object.flagOr("free_tier", true);
    if (const Json* prices = object.find("prices")) {
        StrictObject list(*prices, object.in("prices"));
        for (const auto& [meter, price] : prices->items())
            if (price.is_object()) {
                StrictObject entry(price, list.in(meter));
                request.ownPrices.push_back(readOwnPrice(entry, { {}, meter }));
                entry.finish();
                list.find(meter);
            } else {
                request.prices[meter] = list.numberOr(meter, 0);
            }
    }
    const Json& without = object.list("without");
    for (std::size_t i = 0; i < without.size(); ++i) {
        if (!without[i].is_string())
            failExpected(object.in("without").at(i, std::to_string(i)), &without[i],
                "the id of a topic or a meter");
        request.without.push_back(without[i].get<std::string>());
    }
    object.required("items", "a list [...]");
    request.items = object.list("items");
    object.finish();
    return request;
}

Bill priceBill(const PriceRequest& request, const Platform& whole)
{
    PriceBook book { request.ownPrices };
    for (OwnPrice& own : book.prices)
        own.provider = whole.id;
    const Platform platform = priced(without(whole, request.without), book);
    checkRegion(request, platform);
    checkPrices(request, platform);
    const Gathered all = gather(request, platform);
    BillOptions options;
    options.windowS = request.monthS;
    options.freeTier = request.freeTier;
    options.region = request.region;
    options.date = request.date;
    options.prices = request.prices;
    Bill made = bill(all.usage, platform, options);
    if (const double actions = actionsOf(request, all); actions > 0) {
        made.perAction = made.monthTotal / actions;
        made.perMillionRequests = made.perAction * 1e6;
    }
    for (const std::string& text : all.notModelled)
        made.notModelled.push_back(wordsOf(text));
    return made;
}

}
