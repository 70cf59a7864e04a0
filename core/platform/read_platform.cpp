// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/figures.hpp"
#include "core/platform/shipped.hpp"
#include "core/platform/topics.hpp"
#include <algorithm>
#include <future>

namespace core {

namespace {

constexpr int formatVersion = 1;

/// Calls f(element, place) for each element of a list that must be there.
template <class F> void forEachElement(StrictObject& from, const char* key, F&& f)
{
    from.required(key, "a list [...]");
    const Json& list = from.list(key);
    for (std::size_t i = 0; i < list.size(); ++i)
        f(list[i], from.in(key).at(i, std::to_string(i)));
}

std::vector<std::string> readTexts(StrictObject& from, const char* key)
{
    std::vector<std::string> texts;
    for (const Json& text : from.list(key)) {
        if (!text.is_string())
            failExpected(from.in(key), &text, "a text");
        texts.push_back(text.get<std::string>());
    }
    return texts;
}

void readSources(Platform& platform, StrictObject& file)
{
    const Json& json = file.required("sources", "an object {...}");
    StrictObject sources(json, file.in("sources"));
    for (const auto& [id, value] : json.items()) {
        StrictObject object(value, sources.in(id));
        Source source { id, object.text("title"), object.textOr("url"), object.text("as_of") };
        if (!isDate(source.asOf))
            failExpected(object.in("as_of"), object.find("as_of"), "a date such as 2026-11-22");
        object.finish();
        platform.sources.push_back(std::move(source));
    }
}

void readRegions(Platform& platform, StrictObject& file)
{
    forEachElement(file, "regions", [&](const Json& json, const Place& place) {
        StrictObject object(json, place);
        platform.regions.push_back({ object.text("id"), object.text("title") });
        object.finish();
    });
    platform.defaultRegion = file.text("default_region");
    if (std::none_of(platform.regions.begin(), platform.regions.end(),
            [&](const Region& r) { return r.id == platform.defaultRegion; }))
        failExpected(file.in("default_region"), file.find("default_region"), "the id of a region");
}

std::map<std::string, std::string> readConditions(StrictObject& from)
{
    std::map<std::string, std::string> conditions;
    if (const Json* when = from.find("when")) {
        StrictObject fields(*when, from.in("when"));
        for (const auto& [field, value] : when->items())
            conditions[field] = fields.text(field);
    }
    return conditions;
}

MeterRule readRule(Figures& figures, const Platform& platform, const Json& json, const Place& place,
    const std::string& kind)
{
    StrictObject object(json, place);
    MeterRule rule;
    rule.meter = object.text("meter");
    rule.of = object.text("of");
    optionalFigure(figures, object, "times", rule.times);
    rule.divide = object.numberOr("divide", 1);
    if (rule.divide <= 0)
        failExpected(object.in("divide"), object.find("divide"), "more than 0");
    optionalFigure(figures, object, "chunk_kb", rule.chunkKb);
    optionalFigure(figures, object, "min_kb", rule.minKb);
    optionalFigure(figures, object, "min_gb", rule.minGb);
    optionalFigure(figures, object, "after_h", rule.afterH);
    rule.when = readConditions(object);
    rule.exceptFrom = readTexts(object, "except_from");
    rule.exceptTo = readTexts(object, "except_to");
    rule.why = object.text("why");
    rule.topic = object.textOr("topic", topicOf(rule.of, kind));
    object.finish();
    const auto& meters = platform.catalogue.meters;
    if (std::none_of(
            meters.begin(), meters.end(), [&](const Meter& m) { return m.id == rule.meter; }))
        failExpected(object.in("meter"), object.find("meter"), "the id of a meter in this file");
    return rule;
}

std::vector<MeterRule> readRules(Figures& figures, const Platform& platform, const Json& list,
    const Place& place, const std::string& kind = {})
{
    std::vector<MeterRule> rules;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string name
            = list[i].is_object() ? list[i].value("meter", std::to_string(i)) : "";
        rules.push_back(readRule(figures, platform, list[i], place.at(i, name), kind));
    }
    return rules;
}

std::vector<Loss> readLosses(StrictObject& from)
{
    std::vector<Loss> losses;
    const Json& list = from.list("loses");
    for (std::size_t i = 0; i < list.size(); ++i) {
        StrictObject object(list[i], from.in("loses").at(i, std::to_string(i)));
        losses.push_back({ readConditions(object), object.text("text") });
        object.finish();
    }
    return losses;
}

/// A service with "like" takes over what it does not say itself from an earlier plan of its kind,
/// with the meters that "swap" names exchanged.
Json filledIn(const Json& services, std::size_t index, const Place& place)
{
    const Json& own = services[index];
    if (!own.is_object() || !own.contains("like"))
        return own;
    std::size_t i = 0;
    while (i < index
        && !(services[i].is_object()
            && services[i].value("kind", Json()) == own.value("kind", Json())
            && services[i].value("plan", Json()) == own["like"]))
        ++i;
    if (i == index)
        failExpected(place.in("like"), &own["like"], "an earlier plan of the same kind");
    Json all = filledIn(services, i, place);
    for (const char* key : { "also", "note" })
        all.erase(key);
    Json patch = own;
    patch.erase("like");
    patch.erase("swap");
    all.merge_patch(patch);
    if (!own.contains("swap"))
        return all;
    StrictObject swap(own["swap"], place.in("swap"));
    for (const auto& [from, to] : own["swap"].items()) {
        const std::string meter = swap.text(from);
        bool found = false;
        for (Json& rule : all["meters"])
            if (rule["meter"] == from) {
                rule["meter"] = meter;
                found = true;
            }
        if (!found)
            failExpected(swap.in(from), &to, "a meter of \"" + own["like"].dump() + "\"");
    }
    return all;
}

void readCredits(Figures& figures, Platform& platform, StrictObject& file)
{
    const Json& list = file.list("credits");
    for (std::size_t i = 0; i < list.size(); ++i) {
        StrictObject object(list[i], file.in("credits").at(i, std::to_string(i)));
        Credit credit;
        credit.title = object.text("title");
        object.required("amount", "the money given");
        credit.amount = object.numberOr("amount", 0);
        const Evidence e = figures.evidence(object, object.find("amount")->dump());
        object.finish();
        credit.source = e.source;
        credit.asOf = e.asOf;
        credit.status = nameOf(e.standing);
        platform.credits.push_back(std::move(credit));
    }
}

Service readService(Figures& figures, const Platform& platform, const Json& json, Place place)
{
    Service service;
    StrictObject head(json, place);
    service.kind = head.text("kind");
    service.plan = head.text("plan");
    if (!findKind(service.kind))
        failExpected(head.in("kind"), head.find("kind"), "the id of a component kind");
    if (findService(platform, service.kind, service.plan))
        failExpected(head.in("plan"), head.find("plan"), "a plan of its own for each service");
    place.path = "services." + service.kind + "." + service.plan;
    StrictObject object(json, place);
    object.find("kind");
    object.find("plan");
    service.title = object.text("title");
    service.note = object.textOr("note");
    service.also = readTexts(object, "also");
    const Json& behaviour = object.required("behaviour", "an object {...}");
    StrictObject inside(behaviour, { place.where + ".behaviour", place.path });
    service.behaviour = readBehaviour(figures, service.kind, inside);
    inside.finish();
    service.losses = readLosses(object);
    service.meters
        = readRules(figures, platform, object.list("meters"), object.in("meters"), service.kind);
    service.notModelled = readTexts(object, "not_modelled");
    object.finish();
    return service;
}

/// Kinds, and plans of theirs, that rules make exceptions of are there.
void checkExceptions(const Platform& platform, const Place& place)
{
    const auto check = [&](const std::string& name) {
        const std::size_t colon = name.find(':');
        const std::string kind = name.substr(0, colon);
        if (findKind(kind)
            && findService(platform, kind, colon < name.size() ? name.substr(colon + 1) : ""))
            return;
        const Json found = name;
        failExpected(
            place, &found, "exceptions that name a kind, or a kind and its plan: \"queue:PLAN\"");
    };
    for (const Service& service : platform.services)
        for (const MeterRule& rule : service.meters) {
            for (const std::string& name : rule.exceptFrom)
                check(name);
            for (const std::string& name : rule.exceptTo)
                check(name);
        }
}

/// No two prices of a meter for the same region and dates; free groups are led by a meter.
void checkCatalogue(const Catalogue& catalogue, const Place& place)
{
    std::set<std::string> seen;
    std::set<std::string> ids;
    for (const Meter& m : catalogue.meters) {
        ids.insert(m.id);
        if (!seen.insert(m.id + '\n' + m.region + '\n' + m.from).second) {
            const Json id = m.id;
            failExpected(place, &id, "one price for each region and date");
        }
    }
    for (const Meter& m : catalogue.meters)
        if (!m.freeGroup.empty() && !ids.contains(m.freeGroup)) {
            const Json group = m.freeGroup;
            failExpected(place, &group, "a free_group named after a meter");
        }
}

}

Platform readPlatform(std::string_view text, const std::string& file)
{
    const Json json = parseJson(text, file);
    Platform platform;
    StrictObject object(json, { file + ":", "" });
    if (object.numberOr("nephoscope_provider", 0) != formatVersion)
        failExpected(
            object.in("nephoscope_provider"), object.find("nephoscope_provider"), "version 1");
    platform.id = object.text("id");
    platform.title = object.text("title");
    platform.shortTitle = object.textOr("short_title", platform.title);
    platform.asOf = object.text("as_of");
    if (platform.asOf.size() != 10 || !isDate(platform.asOf))
        failExpected(object.in("as_of"), object.find("as_of"), "a date such as 2026-11-22");
    platform.catalogue.currency = object.textOr("currency", "USD");
    readSources(platform, object);
    readRegions(platform, object);
    Figures figures(platform);
    forEachElement(object, "meters", [&](const Json& meter, Place place) {
        if (meter.is_object() && meter.contains("id") && meter["id"].is_string())
            place.path = "meters." + meter["id"].get<std::string>();
        for (Meter& m : readMeters(figures, platform, meter, place))
            platform.catalogue.meters.push_back(std::move(m));
    });
    checkCatalogue(platform.catalogue, object.in("meters"));
    std::size_t index = 0;
    forEachElement(object, "services", [&](const Json&, const Place& place) {
        platform.services.push_back(readService(
            figures, platform, filledIn(*object.find("services"), index, place), place));
        ++index;
    });
    checkExceptions(platform, object.in("services"));
    readCredits(figures, platform, object);
    platform.accountMeters
        = readRules(figures, platform, object.list("account_meters"), object.in("account_meters"));
    platform.notModelled = readTexts(object, "not_modelled");
    object.finish();
    return platform;
}

std::vector<Platform> shippedPlatforms()
{
    std::vector<std::future<Platform>> readings; // at once: they are what a start waits for
    for (const auto& [name, content] : shippedProviderFiles())
        readings.push_back(std::async(
            [name = name, content = content] { return readPlatform(content, std::string(name)); }));
    std::vector<Platform> platforms;
    for (std::future<Platform>& reading : readings)
        platforms.push_back(reading.get());
    return platforms;
}

}
