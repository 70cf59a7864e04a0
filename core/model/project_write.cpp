// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/arrivals_json.hpp"
#include "core/model/field_json.hpp"
#include "core/model/project.hpp"

namespace core {

namespace {

/// The object a value came from, to start from, or an empty one.
Json startFrom(const JsonSource& source)
{
    return source.json && source.json->is_object() ? *source.json : Json::object();
}

/// Sets the key unless it is absent and the value is what absence means.
template <class T> void set(Json& object, const char* key, const T& value, const T& whenAbsent)
{
    const Json* old = find(object, key);
    if (old ? *old != Json(value) : value != whenAbsent)
        object[key] = value;
}

void setNumber(Json& object, const char* key, const std::optional<double>& value)
{
    const Json* old = find(object, key);
    if (!value)
        object.erase(key);
    else if (!old || !old->is_number() || old->get<double>() != *value)
        object[key] = numberJson(*value);
}

void setDuration(Json& object, const char* key, Duration value, Duration whenAbsent, bool always)
{
    const Json* old = find(object, key);
    const auto had = old && old->is_string() ? parseDuration(old->get_ref<const std::string&>())
                                             : std::nullopt;
    if (old ? had != value : always || value != whenAbsent)
        object[key] = formatDuration(value);
}

/// Replaces the list unless it is absent and there is nothing to write.
template <class T, class Write>
void setList(Json& object, const char* key, const std::vector<T>& values, Write&& write)
{
    if (values.empty() && !object.contains(key))
        return;
    Json list = Json::array();
    for (const T& value : values)
        list.push_back(write(value));
    object[key] = std::move(list);
}

/// Sets a list of two numbers unless it is absent and both are zero.
void setPair(Json& object, const char* key, double first, double second, bool always)
{
    const Json pair = Json::array({ numberJson(first), numberJson(second) });
    const Json* old = find(object, key);
    if (old ? *old != pair : always || first != 0 || second != 0)
        object[key] = pair;
}

/// Drops the settings of the kind the object used to be.
void dropOtherKind(Json& object, const Component& component)
{
    const Json* old = find(object, "kind");
    const KindInfo* info
        = old && old->is_string() ? findKind(old->get_ref<const std::string&>()) : nullptr;
    if (!info || info == &infoOf(component.kind))
        return;
    std::visit(
        [&]<class K>(const K&) {
            for (const std::string& key : fieldKeys<K>())
                object.erase(key);
        },
        info->make());
}

Json writeComponent(const Component& component)
{
    Json object = startFrom(component.source);
    const bool fresh = object.empty();
    dropOtherKind(object, component);
    object["id"] = component.id;
    object["kind"] = infoOf(component.kind).id;
    if (fresh || object.contains("name") || component.name != component.id)
        object["name"] = component.name;
    setPair(object, "at", component.x, component.y, fresh);
    std::visit([&](const auto& kind) { writeFields(object, kind); }, component.kind);
    const Json* old = find(object, "overrides");
    if (old ? *old != component.overrides : !component.overrides.empty())
        object["overrides"] = component.overrides;
    return object;
}

Json writeConnection(const Connection& connection)
{
    Json object = startFrom(connection.source);
    object["from"] = connection.from;
    object["to"] = connection.to;
    writeFields(object, connection);
    return object;
}

Json writeFrame(const DrawingFrame& frame)
{
    Json object = startFrom(frame.source);
    object["id"] = frame.id;
    set(object, "title", frame.title, std::string());
    setPair(object, "at", frame.x, frame.y, true);
    setPair(object, "size", frame.width, frame.height, true);
    return object;
}

Json writeFault(const Fault& fault)
{
    Json object = startFrom(fault.source);
    object["component"] = fault.component;
    writeFields(object, fault);
    return object;
}

Json writeSource(const ArrivalSource& source)
{
    Json object = startFrom(source.source);
    object["component"] = source.component;
    object["arrivals"] = writeArrivals(source.arrivals);
    return object;
}

Json writeWorkload(const Workload& workload)
{
    Json object = startFrom(workload.source);
    const bool fresh = object.empty();
    object["id"] = workload.id;
    set(object, "title", workload.title, workload.id);
    setDuration(object, "duration", workload.duration, Workload().duration, fresh);
    setDuration(object, "warmup", workload.warmup, {}, false);
    setList(object, "sources", workload.sources, writeSource);
    setList(object, "faults", workload.faults, writeFault);
    return object;
}

Json writeObjective(const Objective& objective)
{
    Json object = startFrom(objective.source);
    object["metric"] = objective.metric;
    setNumber(object, "at_most", objective.atMost);
    setNumber(object, "at_least", objective.atLeast);
    return object;
}

Json writeSettings(const Settings& settings)
{
    const Settings standard;
    Json object = startFrom(settings.source);
    set(object, "provider", settings.provider, standard.provider);
    set(object, "region", settings.region, standard.region);
    set(object, "seed", settings.seed, standard.seed);
    set(object, "replications", settings.replications, standard.replications);
    set(object, "free_tier", settings.freeTier, standard.freeTier);
    set(object, "nat_gateways", settings.natGateways, standard.natGateways);
    set(object, "trace_rate", settings.traceRate, standard.traceRate);
    if (settings.billOff.empty())
        object.erase("bill_off");
    else
        object["bill_off"] = settings.billOff;
    setList(object, "slo", settings.slo, writeObjective);
    return object;
}

}

std::string writeProject(const Project& project)
{
    if (project.text && readProject(*project.text, {}) == project)
        return *project.text;
    Json root = startFrom(project.source);
    root["nephoscope"] = 1;
    set(root, "title", project.title, std::string());
    if (!root.contains("components"))
        root["components"] = Json::array();
    setList(root, "components", project.components, writeComponent);
    setList(root, "connections", project.connections, writeConnection);
    setList(root, "frames", project.frames, writeFrame);
    setList(root, "workloads", project.workloads, writeWorkload);
    if (Json settings = writeSettings(project.settings);
        !settings.empty() || root.contains("settings"))
        root["settings"] = std::move(settings);
    return formatJson(root);
}

void saveProject(const Project& project, const std::string& path)
{
    writeFile(path, writeProject(project));
}

}
