// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/shapes.hpp"
#include "core/result/shape_kinds.hpp"
#include <algorithm>
#include <utility>

namespace core {

namespace {

void readShape(Synthetic& s)
{
    const std::string kind = s.from.text("kind");
    std::string names;
    for (const ShapeKind& known : shapeKinds()) {
        if (kind == known.id)
            return known.read(s);
        names += (names.empty() ? "" : ", ") + std::string(known.id);
    }
    failExpected(s.from.in("kind"), s.from.find("kind"),
        "one of " + names + ", logs, transfer, nat, traces, or the name of a service of "
            + s.platform.title);
}

/// A shape that is no component.
bool isPlainShape(std::string_view kind)
{
    return kind == "logs" || kind == "transfer" || kind == "nat" || kind == "traces";
}

/// A kind as it is, or what the provider's own name for a service stands for: its kind and plan.
Json withKindAndPlan(const Json& shape, const Platform& platform)
{
    if (!shape.is_object() || !shape.contains("kind") || !shape["kind"].is_string())
        return shape;
    const std::string name = shape["kind"];
    std::vector<std::string_view> preferred;
    for (const ShapeKind& known : shapeKinds()) {
        if (name == known.id)
            return shape;
        if (shape.contains(known.counts))
            preferred.push_back(known.id);
    }
    if (shape.contains("subscribers") || shape.contains("deliveries"))
        std::reverse(preferred.begin(), preferred.end()); // a topic rather than a queue
    const Service* service = serviceNamed(platform, name, preferred);
    if (!service || isPlainShape(name))
        return shape;
    Json known = shape;
    known["kind"] = service->kind;
    if (!shape.contains("plan") && service->kind != Schedule::id
        && service->kind != ExternalApi::id)
        known["plan"] = service->plan;
    return known;
}

/// Shapes give what a run would count, so what is left out is not counted in the first place.
void applyLeftOut(Platform& platform)
{
    for (Service& service : platform.services) {
        const LeftOut out = std::exchange(service.leftOut, {});
        auto* b = std::get_if<FunctionBehaviour>(&service.behaviour);
        if (!b)
            continue;
        b->startupBilled = b->startupBilled && !out.init;
        b->billedMinMs = out.minimum ? 0 : b->billedMinMs;
        b->billedBy = out.activeInstance ? BilledBy::request : b->billedBy;
    }
}

/// What a shape was asked to do in the month: a queue is sent messages, a store does operations.
double requestsOf(const Measures& m)
{
    for (const std::int64_t n : { m[Measure::requests], m[Measure::sends],
             m[Measure::reads] + m[Measure::writes] + m[Measure::removes] + m[Measure::queries] })
        if (n > 0)
            return static_cast<double>(n);
    return 0;
}

UsageItem plainItem(
    const MeterRule& rule, const Platform& platform, const std::string& component, double quantity)
{
    UsageItem item { component, rule.meter };
    item.quantity = quantity;
    item.monthly = true;
    item.how = "as given"_form;
    item.why = wordsOf(rule.why);
    item.topic = rule.topic;
    for (const Meter& meter : platform.catalogue.meters)
        if (meter.id == rule.meter)
            item.unit = meter.unit;
    return item;
}

/// Logs and data transfer are paid as the platform's functions pay them, by volume.
MeteredShape meterVolume(StrictObject& from, const Platform& platform, const std::string& id)
{
    const std::string kind = from.text("kind");
    const std::string component = from.textOr("component", id);
    const double gb = from.numberOr("gb", 0), events = from.numberOr("events", 0);
    if (!from.find("events") || kind == "transfer")
        requiredNumber(from, "gb");
    const Service* service = findService(platform, Function::id, from.textOr("plan"));
    if (!service)
        failExpected(from.in("plan"), from.find("plan"), "a plan of a function, or none");
    from.finish();
    MeteredShape metered;
    for (const MeterRule& rule : service->meters) {
        const double quantity = rule.of == "log_events" ? events : gb * rule.times;
        if (rule.topic == kind && quantity > 0)
            metered.usage.push_back(plainItem(rule, platform, component, quantity));
    }
    return metered;
}

/// NAT gateways and traces are paid by the account.
MeteredShape meterAccount(
    StrictObject& from, const Platform& platform, const std::string& id, double hours)
{
    const bool nat = from.text("kind") == "nat";
    const std::string component = from.textOr("component", id);
    std::map<std::string, double> used;
    if (nat) {
        used["nat_hours"] = from.numberOr("gateways", 1) * from.numberOr("hours", hours);
        used["nat_kb"] = from.numberOr("gb", 0); // in GB already
    } else {
        requiredNumber(from, "recorded");
        used["traces"] = count(from, "recorded");
    }
    from.finish();
    MeteredShape metered;
    for (const MeterRule& rule : platform.accountMeters)
        if (const double quantity = used[rule.of] * rule.times; quantity > 0)
            metered.usage.push_back(plainItem(rule, platform, component, quantity));
    if (metered.usage.empty())
        metered.notModelled.push_back(
            platform.title + " has no meter for " + (nat ? "NAT gateways" : "recorded traces"));
    return metered;
}

}

MeteredShape meterShape(const Json& given, const Place& place, const Platform& platform,
    const std::string& id, double monthS)
{
    const double hours = monthHours(monthS);
    const Json shape = withKindAndPlan(given, platform);
    StrictObject from(shape, place);
    if (const std::string kind = from.text("kind"); isPlainShape(kind))
        return kind == "logs" || kind == "transfer" ? meterVolume(from, platform, id)
                                                    : meterAccount(from, platform, id, hours);
    Platform own = platform;
    applyLeftOut(own);
    Synthetic s { from, own, hours };
    const std::string component = from.textOr("component", id);
    s.units = from.numberOr("units", 1);
    readShape(s);
    const Service& service = serviceFor(s);
    from.finish();
    Project project;
    project.components.resize(2);
    project.components[0].id = Synthetic::callerId;
    project.components[0].kind = s.caller;
    project.components[1].id = Synthetic::componentId;
    project.components[1].kind = s.kind;
    project.connections = s.connections;
    RunResult result;
    result.simulatedS = monthS;
    result.connections = s.calls;
    ComponentResult counts;
    counts.id = Synthetic::componentId;
    counts.measures = s.measures;
    counts.coldStarts = static_cast<std::int64_t>(s.coldStarts);
    counts.invocations = s.measures[Measure::requests];
    result.components.push_back(std::move(counts));
    MeteredShape metered { meter(result, project, own), service.notModelled, requestsOf(s.measures),
        std::holds_alternative<HttpApi>(s.kind) };
    for (UsageItem& item : metered.usage) {
        if (item.component.empty())
            continue;
        item.component = component;
        if (item.monthly)
            item.quantity *= s.units;
    }
    return metered;
}

}
