// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/arrivals_json.hpp"
#include "core/model/field_json.hpp"
#include "core/model/project.hpp"
#include <unordered_map>
#include <unordered_set>

namespace core {

namespace {

/// Where each component stands in the list, by id.
using Places = std::unordered_map<std::string, std::size_t>;

Phrase kindIds()
{
    std::vector<std::string> ids;
    for (const KindInfo& info : allKinds())
        ids.push_back(info.id);
    return listed(ids);
}

JsonSource sourceOf(const Json& json)
{
    return { std::make_shared<const Json>(json) };
}

void readText(const Json& object, const char* key, const std::string& where, std::string& out)
{
    if (const Json* json = find(object, key))
        readValue(*json, {}, inside(where, key), out);
}

void checkOverrides(const Component& component, const std::string& where)
{
    expectObject(component.overrides, where);
    for (auto it = component.overrides.begin(); it != component.overrides.end(); ++it) {
        const std::string place = inside(where, it.key());
        expectObject(*it, place);
        Kind kind = component.kind;
        for (auto f = it->begin(); f != it->end(); ++f)
            setKindField(kind, f.key(), *f, inside(place, f.key()));
    }
}

/// Two numbers in a list, which must be there; `expected` completes "expected ...".
void readPair(const Json* json, const std::string& where, PhraseForm expected,
    const Allowed& allowed, double& first, double& second)
{
    if (!json || !json->is_array() || json->size() != 2)
        failExpected(where, json, expected);
    readValue((*json)[0], allowed, inside(where, std::size_t { 0 }), first);
    readValue((*json)[1], allowed, inside(where, std::size_t { 1 }), second);
}

void readPosition(const Json* json, const std::string& where, double& x, double& y)
{
    readPair(json, where, "a position [x, y]"_form, { -1e6, 1e6 }, x, y);
}

Component readComponent(const Json& json, const std::string& where)
{
    expectObject(json, where);
    Component component;
    component.source = sourceOf(json);
    component.id = requiredText(json, "id", where, "an id"_form);
    const std::string kindId = requiredText(json, "kind", where, say("one of %1"_form, kindIds()));
    const KindInfo* info = findKind(kindId);
    if (!info)
        failExpected(inside(where, "kind"), find(json, "kind"), say("one of %1"_form, kindIds()));
    component.kind = info->make();
    component.name = component.id;
    readText(json, "name", where, component.name);
    if (const Json* at = find(json, "at"))
        readPosition(at, inside(where, "at"), component.x, component.y);
    std::visit([&](auto& kind) { readFields(json, where, kind); }, component.kind);
    if (const Json* overrides = find(json, "overrides")) {
        component.overrides = *overrides;
        checkOverrides(component, inside(where, "overrides"));
    }
    return component;
}

std::string readReference(
    const Json& object, const char* key, const std::string& where, const Places& places)
{
    constexpr auto expected = "the id of a component"_form;
    std::string id = requiredText(object, key, where, expected);
    if (!places.contains(id))
        failExpected(inside(where, key), find(object, key), expected);
    return id;
}

Connection readConnection(const Json& json, const std::string& where, const Places& places)
{
    expectObject(json, where);
    Connection connection;
    connection.source = sourceOf(json);
    connection.from = readReference(json, "from", where, places);
    connection.to = readReference(json, "to", where, places);
    readFields(json, where, connection);
    return connection;
}

DrawingFrame readFrame(const Json& json, const std::string& where)
{
    expectObject(json, where);
    DrawingFrame frame;
    frame.source = sourceOf(json);
    frame.id = requiredText(json, "id", where, "an id"_form);
    readText(json, "title", where, frame.title);
    readPosition(find(json, "at"), inside(where, "at"), frame.x, frame.y);
    readPair(find(json, "size"), inside(where, "size"), "a size [width, height]"_form,
        { DrawingFrame::smallest, 1e6 }, frame.width, frame.height);
    return frame;
}

ArrivalSource readSource(const Json& json, const std::string& where, const Places& places)
{
    expectObject(json, where);
    ArrivalSource out;
    out.source = sourceOf(json);
    out.component = readReference(json, "component", where, places);
    const Json* arrivals = find(json, "arrivals");
    const std::string place = inside(where, "arrivals");
    if (!arrivals)
        failExpected(place, nullptr, "arrivals such as {\"poisson\": {\"rate_per_s\": 20}}"_form);
    out.arrivals = readArrivals(*arrivals, place);
    return out;
}

Fault readFault(const Json& json, const std::string& where, const Places& places)
{
    expectObject(json, where);
    Fault fault;
    fault.source = sourceOf(json);
    fault.component = readReference(json, "component", where, places);
    readFields(json, where, fault);
    return fault;
}

Workload readWorkload(const Json& json, const std::string& where, const Places& places)
{
    expectObject(json, where);
    Workload workload;
    workload.source = sourceOf(json);
    workload.id = requiredText(json, "id", where, "an id"_form);
    workload.title = workload.id;
    readText(json, "title", where, workload.title);
    if (const Json* duration = find(json, "duration"))
        readValue(*duration, {}, inside(where, "duration"), workload.duration);
    if (const Json* warmup = find(json, "warmup"))
        readValue(*warmup, {}, inside(where, "warmup"), workload.warmup);
    if (const Json* sources = find(json, "sources")) {
        const std::string place = inside(where, "sources");
        expectArray(*sources, place);
        for (std::size_t i = 0; i < sources->size(); ++i)
            workload.sources.push_back(readSource((*sources)[i], inside(place, i), places));
    }
    if (const Json* faults = find(json, "faults")) {
        const std::string place = inside(where, "faults");
        expectArray(*faults, place);
        for (std::size_t i = 0; i < faults->size(); ++i)
            workload.faults.push_back(readFault((*faults)[i], inside(place, i), places));
    }
    return workload;
}

Objective readObjective(const Json& json, const std::string& where)
{
    constexpr Allowed any { -unlimited };
    expectObject(json, where);
    Objective objective;
    objective.source = sourceOf(json);
    objective.metric = requiredText(
        json, "metric", where, "the name of a figure such as \"latency_p95_ms\""_form);
    if (const Json* most = find(json, "at_most"))
        readValue(*most, any, inside(where, "at_most"), objective.atMost);
    if (const Json* least = find(json, "at_least"))
        readValue(*least, any, inside(where, "at_least"), objective.atLeast);
    if (!objective.atMost && !objective.atLeast)
        failExpected(where, &json, "at_most or at_least"_form);
    return objective;
}

Settings readSettings(const Json& json, const std::string& where)
{
    expectObject(json, where);
    Settings settings;
    settings.source = sourceOf(json);
    readText(json, "provider", where, settings.provider);
    readText(json, "region", where, settings.region);
    if (const Json* seed = find(json, "seed")) {
        const bool fits = seed->is_number_unsigned()
            || (seed->is_number_integer() && seed->get<std::int64_t>() >= 0);
        if (!fits)
            failExpected(
                inside(where, "seed"), seed, "a whole number from 0 to 18446744073709551615"_form);
        settings.seed = seed->get<std::uint64_t>();
    }
    if (const Json* replications = find(json, "replications"))
        readValue(*replications, { 1, 1000 }, inside(where, "replications"), settings.replications);
    if (const Json* freeTier = find(json, "free_tier"))
        readValue(*freeTier, {}, inside(where, "free_tier"), settings.freeTier);
    if (const Json* gateways = find(json, "nat_gateways"))
        readValue(*gateways, { 0, 1000 }, inside(where, "nat_gateways"), settings.natGateways);
    if (const Json* rate = find(json, "trace_rate"))
        readValue(*rate, { 0, 1 }, inside(where, "trace_rate"), settings.traceRate);
    if (const Json* off = find(json, "bill_off")) {
        expectArray(*off, inside(where, "bill_off"));
        for (std::size_t i = 0; i < off->size(); ++i)
            readValue((*off)[i], {}, inside(inside(where, "bill_off"), i),
                settings.billOff.emplace_back());
    }
    if (const Json* slo = find(json, "slo")) {
        expectArray(*slo, inside(where, "slo"));
        for (std::size_t i = 0; i < slo->size(); ++i)
            settings.slo.push_back(readObjective((*slo)[i], inside(inside(where, "slo"), i)));
    }
    return settings;
}

/// Reads a list of things, each by `read(json, where)`; an absent list is empty.
template <class T, class Read>
void readList(
    const Json& root, const char* key, const std::string& file, std::vector<T>& out, Read&& read)
{
    const Json* list = find(root, key);
    if (!list)
        return;
    expectArray(*list, inside(file, key));
    out.reserve(list->size());
    for (std::size_t i = 0; i < list->size(); ++i)
        out.push_back(read((*list)[i], inside(inside(file, key), i)));
}

/// Throws when an id that came before comes again.
void checkNew(const std::string& id, const std::string& where, Places& places, const char* list)
{
    const auto [place, isNew] = places.try_emplace(id, places.size());
    const Json found = id;
    if (!isNew)
        failExpected(inside(where, "id"), &found,
            say("another id, as %1 has this one"_form,
                std::string(list) + "[" + std::to_string(place->second) + "]"));
}

void checkVersion(const Json& root, const std::string& where)
{
    const Json* version = find(root, "nephoscope");
    if (!version)
        failExpected(
            inside(where, "nephoscope"), nullptr, "1, the version of the file format"_form);
    if (*version != 1)
        failExpected(inside(where, "nephoscope"), version,
            "1, the only version of the file format that this program reads"_form);
}

}

Project readProject(std::string_view text, const std::string& file)
{
    const Json root = parseJson(text, file);
    const std::string where = file + ":";
    expectObject(root, where);
    checkVersion(root, where);
    Project project;
    readText(root, "title", where, project.title);
    if (!find(root, "components"))
        failExpected(inside(where, "components"), nullptr, "a list of components"_form);
    Places places, frames, workloads;
    readList(root, "components", where, project.components,
        [&](const Json& json, const std::string& place) {
            Component component = readComponent(json, place);
            checkNew(component.id, place, places, "components");
            return component;
        });
    readList(root, "connections", where, project.connections,
        [&](const Json& json, const std::string& place) {
            return readConnection(json, place, places);
        });
    readList(
        root, "frames", where, project.frames, [&](const Json& json, const std::string& place) {
            DrawingFrame frame = readFrame(json, place);
            checkNew(frame.id, place, frames, "frames");
            return frame;
        });
    readList(root, "workloads", where, project.workloads,
        [&](const Json& json, const std::string& place) {
            Workload workload = readWorkload(json, place, places);
            checkNew(workload.id, place, workloads, "workloads");
            return workload;
        });
    if (const Json* settings = find(root, "settings"))
        project.settings = readSettings(*settings, inside(where, "settings"));
    project.source = sourceOf(root);
    project.text = std::make_shared<const std::string>(text);
    return project;
}

Project loadProject(const std::string& path)
{
    return readProject(readFile(path), path);
}

}
