// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/shape_kinds.hpp"
#include "core/model/reading.hpp"
#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr double mostCounted = 1e15; ///< counts stay exact in integers and in doubles
constexpr double mostConsumers = 1000; ///< of a stream; each is a connection

}

double count(StrictObject& from, const char* key)
{
    const double value = from.numberOr(key, 0), nearest = std::round(value);
    // A product of decimals may miss the whole number that it is by its last digits.
    const double noise = std::max(1e-9, value * 1e-12);
    if (value > mostCounted || std::abs(value - nearest) > noise)
        failExpected(from.in(key), from.find(key), "a whole number of at most 1e15");
    return nearest;
}

double requiredNumber(StrictObject& from, const char* key)
{
    from.required(key, "a number of at least 0");
    return from.numberOr(key, 0);
}

const Service& serviceFor(const Synthetic& s)
{
    try {
        requirePlan(s.platform, s.kind);
    } catch (const Error& e) {
        failAt(s.from.in("plan").where, e.text);
    }
    const Service* service = serviceOf(s.platform, s.kind);
    if (!service)
        failAt(s.from.in("kind").where,
            say("%1 has no service for a %2"_form, s.platform.title,
                wordsOf(infoOf(s.kind).title)));
    return *service;
}

namespace {

std::int64_t whole(const StrictObject& from, double value)
{
    if (!(value <= 9e18)) {
        const Json found = value;
        failExpected(from.place(), &found, "less usage");
    }
    return static_cast<std::int64_t>(std::llround(value));
}

/// Fields of the kind that the shape may set.
void takeFields(StrictObject& from, Kind& kind, std::initializer_list<const char*> keys)
{
    for (const char* key : keys)
        if (const Json* json = from.find(key))
            setKindField(kind, key, *json, from.in(key).where);
}

void call(Synthetic& s, const char* operation, double calls, double sizeKb)
{
    Connection connection { Synthetic::callerId, Synthetic::componentId };
    connection.operation = operation;
    connection.sizeKb = sizeKb;
    connection.source.json = std::make_shared<const Json>(Json { { "size_kb", sizeKb } });
    s.connections.push_back(std::move(connection));
    s.calls.push_back(
        { Synthetic::callerId, Synthetic::componentId, static_cast<std::int64_t>(calls) });
}

/// Time billed for one request alone.
double billedMs(const FunctionBehaviour& behaviour, double durationMs)
{
    const double step = behaviour.billedStepMs;
    const double stepped = std::ceil(durationMs / step - 1e-9) * step;
    return std::max(behaviour.billedMinMs, stepped);
}

/// Billed time of all requests of the month.
double billedTotalMs(Synthetic& s, const FunctionBehaviour& behaviour, double requests)
{
    StrictObject& from = s.from;
    auto& function = std::get<Function>(s.kind);
    const double memory = memoryOf(behaviour, function.memoryMb);
    const double starts = count(from, "cold_starts");
    s.coldStarts = starts;
    const double initMs = from.numberOr("init_ms", 0);
    s.measures[Measure::initMs] = whole(from, starts * std::ceil(initMs));
    const double startup = behaviour.startupBilled ? starts * billedMs(behaviour, initMs) : 0;
    if (from.find("active_s")) {
        const double active = from.numberOr("active_s", 0) * 1000;
        return std::ceil(active / behaviour.billedStepMs - 1e-9) * behaviour.billedStepMs;
    }
    const double each = billedMs(behaviour, from.numberOr("duration_ms", 0));
    // How many requests overlap is a matter of the traffic: without a word of it none do. The most
    // that an instance may serve would be the least that the month can cost.
    const int together = behaviour.billedBy == BilledBy::instance && function.concurrency
        ? concurrencyOf(behaviour, memory, function.concurrency, function.runtime)
        : 1;
    return requests * each / together + startup;
}

void shapeFunction(Synthetic& s)
{
    StrictObject& from = s.from;
    Function function;
    function.logKb = function.responseKb = 0;
    s.kind = function;
    takeFields(from, s.kind,
        { "plan", "runtime", "memory_mb", "arch", "concurrency", "provisioned", "snap_start",
            "log_kb", "response_kb" });
    const auto* found = std::get_if<FunctionBehaviour>(&serviceFor(s).behaviour);
    const double vcpu = from.numberOr("vcpu", 0);
    if (vcpu > 0)
        for (Service& service : s.platform.services)
            if (&service.behaviour == static_cast<const Behaviour*>(&serviceFor(s).behaviour))
                std::get<FunctionBehaviour>(service.behaviour).vcpuByMemoryMb = { { 0, vcpu } };
    requiredNumber(from, "requests");
    const double requests = count(from, "requests");
    if (!from.find("active_s") && !from.find("cpu_ms"))
        requiredNumber(from, "duration_ms");
    const double cpuMs = from.numberOr("cpu_ms", from.numberOr("duration_ms", 0));
    const double billed = billedTotalMs(s, *found, requests);
    const int provisioned = provisionedOn(*found, std::get<Function>(s.kind));
    const double hours = from.numberOr("provisioned_hours", s.hours);
    const double instances = from.numberOr("instances", found->minInstances);
    Measures& m = s.measures;
    m[Measure::requests] = whole(from, requests);
    m[Measure::cpuMs] = whole(from, requests * cpuMs);
    m[provisioned > 0 ? Measure::provisionedBilledMs : Measure::billedMs]
        = whole(from, std::ceil(billed - 1e-6));
    m[Measure::provisionedInstanceMs] = whole(from, provisioned * hours * 3.6e6);
    m[Measure::idleMinInstanceMs] = whole(from, from.numberOr("idle_min_s", 0) * 1000);
    const double instanceHours = from.numberOr("instance_hours", instances * s.hours);
    m[Measure::instanceMs] = whole(from, instanceHours * 3.6e6);
    s.caller = Clients {};
    call(s, "invoke", requests, from.numberOr("size_kb", 0));
}

void shapeHttpApi(Synthetic& s)
{
    HttpApi api;
    api.responseKb = 0;
    s.kind = api;
    s.caller = Clients {};
    takeFields(s.from, s.kind, { "plan", "response_kb" });
    requiredNumber(s.from, "requests");
    const double requests = count(s.from, "requests");
    s.measures[Measure::requests] = whole(s.from, requests);
    call(s, "invoke", requests, s.from.numberOr("size_kb", 1));
}

/// Something that hands each event to its subscribers.
void shapeBus(Synthetic& s, Kind kind, const char* what)
{
    s.kind = std::move(kind);
    takeFields(s.from, s.kind, { "plan" });
    requiredNumber(s.from, what);
    const double events = count(s.from, what);
    const double subscribers = s.from.numberOr("subscribers", 1);
    const double deliveries
        = s.from.find("deliveries") ? count(s.from, "deliveries") : events * subscribers;
    s.measures[Measure::requests] = whole(s.from, events);
    s.measures[Measure::deliveries] = whole(s.from, deliveries);
    call(s, "publish", events, s.from.numberOr("size_kb", 1));
}

void shapeEventBus(Synthetic& s)
{
    shapeBus(s, EventBus {}, "events");
}

void shapeTopic(Synthetic& s)
{
    shapeBus(s, Topic {}, "messages");
}

void shapeStream(Synthetic& s)
{
    s.kind = Stream {};
    takeFields(s.from, s.kind, { "plan", "shards", "batch_size", "retention_h" });
    requiredNumber(s.from, "records");
    const double records = count(s.from, "records");
    const double consumers = s.from.find("consumers") ? count(s.from, "consumers") : 1;
    if (consumers > mostConsumers)
        failExpected(s.from.in("consumers"), s.from.find("consumers"), "at most 1000 consumers");
    for (int i = 0; i < static_cast<int>(consumers); ++i)
        s.connections.push_back({ Synthetic::componentId, Synthetic::callerId });
    s.calls.resize(s.connections.size());
    const auto* behaviour = std::get_if<StreamBehaviour>(&serviceFor(s).behaviour);
    const double batch
        = std::max(1.0, std::min<double>(std::get<Stream>(s.kind).batchSize, behaviour->maxBatch));
    Measures& m = s.measures;
    m[Measure::requests] = m[Measure::sends] = whole(s.from, records);
    m[Measure::receives] = whole(s.from, std::ceil(records / batch) * consumers);
    m[Measure::messageReceives] = whole(s.from, records * consumers);
    m[Measure::deadLetters] = whole(s.from, count(s.from, "dead_letters"));
    call(s, "publish", records, s.from.numberOr("size_kb", 1));
}

void shapeWorkflow(Synthetic& s)
{
    s.kind = Workflow {};
    takeFields(s.from, s.kind, { "plan", "type" });
    requiredNumber(s.from, "executions");
    const double executions = count(s.from, "executions");
    const double steps = s.from.numberOr("steps", 0);
    const double transitions
        = s.from.find("transitions") ? count(s.from, "transitions") : executions * steps;
    const auto* behaviour = std::get_if<WorkflowBehaviour>(&serviceFor(s).behaviour);
    const double step = behaviour->billedStepMs;
    const double each = std::ceil(s.from.numberOr("duration_ms", 0) / step - 1e-9) * step;
    const double chunkMb = behaviour->billedStepMb;
    const double chunks = chunkMb > 0
        ? std::max(1.0, std::ceil(s.from.numberOr("memory_mb", chunkMb) / chunkMb))
        : (s.from.numberOr("memory_mb", 0), 1);
    s.measures[Measure::requests] = whole(s.from, executions);
    s.measures[Measure::transitions] = whole(s.from, transitions);
    s.measures[Measure::billedMs] = whole(s.from, executions * each * chunks);
    s.caller = Clients {};
    call(s, "invoke", executions, s.from.numberOr("size_kb", 1));
}

void shapeService(Synthetic& s)
{
    AlwaysOn service;
    service.responseKb = 0;
    s.kind = service;
    takeFields(s.from, s.kind, { "plan" });
    const auto& machine = std::get<ServiceBehaviour>(serviceFor(s).behaviour);
    if (machine.machineVcpu > 0) { // a replica of no stated size fills one machine
        std::get<AlwaysOn>(s.kind).vcpu = machine.machineVcpu;
        std::get<AlwaysOn>(s.kind).memoryGb = machine.machineGb;
    }
    takeFields(s.from, s.kind, { "vcpu", "memory_gb", "response_kb" });
    if (count(s.from, "requests") == 0) // nothing is in front of what nobody calls
        for (Service& each : s.platform.services)
            std::erase_if(each.meters, [](const MeterRule& r) { return r.topic == "gateway"; });
    const double replicas = s.from.numberOr("replicas", 1);
    const double ms = replicas * s.from.numberOr("hours", s.hours) * 3.6e6;
    const double idleMs = std::min(ms, s.from.numberOr("idle_s", 0) * 1000);
    s.measures[Measure::requests] = whole(s.from, count(s.from, "requests"));
    s.measures[Measure::instanceMs] = whole(s.from, ms);
    s.measures[Measure::idleMinInstanceMs] = whole(s.from, idleMs);
    s.caller = Clients {};
    call(s, "invoke", count(s.from, "requests"), s.from.numberOr("size_kb", 0));
}

void shapeQueue(Synthetic& s)
{
    s.kind = Queue {};
    takeFields(s.from, s.kind, { "plan", "fifo", "batch_size" });
    requiredNumber(s.from, "messages");
    const double messages = count(s.from, "messages");
    const auto* behaviour = std::get_if<QueueBehaviour>(&serviceFor(s).behaviour);
    const Queue& queue = std::get<Queue>(s.kind);
    const double batch
        = std::max(1.0, std::min<double>(queue.batchSize, maxBatchOf(*behaviour, queue)));
    const double receives = s.from.find("receives") ? count(s.from, "receives") : messages;
    const double deletes = s.from.find("deletes") ? count(s.from, "deletes") : messages;
    Measures& m = s.measures;
    m[Measure::sends] = whole(s.from, messages);
    m[Measure::messageReceives] = whole(s.from, receives);
    m[Measure::messageDeletes] = whole(s.from, deletes);
    m[Measure::receives] = whole(s.from, std::ceil(receives / batch));
    m[Measure::deletes] = whole(s.from, std::ceil(deletes / batch));
    m[Measure::emptyReceives] = whole(s.from, count(s.from, "empty_receives"));
    m[Measure::deadLetters] = whole(s.from, count(s.from, "dead_letters"));
    call(s, "publish", messages, s.from.numberOr("size_kb", 1));
}

/// Operations on a store, each with its measure and the operation of its calls.
struct StoreCount {
    const char* key;
    Measure measure;
    const char* operation;
    const char* factor = nullptr; ///< key of how many units one takes: 0.5 eventually consistent
};

void shapeStore(Synthetic& s, std::initializer_list<StoreCount> counts, double sizeKb)
{
    for (const StoreCount& c : counts) {
        const double calls = count(s.from, c.key) * (c.factor ? s.from.numberOr(c.factor, 1) : 1);
        s.measures[c.measure] = whole(s.from, calls);
        call(s, c.operation, calls, sizeKb);
    }
}

void shapeDatabase(Synthetic& s)
{
    Database database;
    database.storageGb = 0;
    if (s.from.find("read_units") || s.from.find("write_units")) // the one that is absent is none
        database.readUnits = database.writeUnits = 0;
    s.kind = database;
    takeFields(s.from, s.kind,
        { "plan", "capacity", "read_units", "write_units", "min_capacity", "max_capacity",
            "item_kb", "storage_gb" });
    shapeStore(s,
        { { "reads", Measure::reads, "read", "read_factor" },
            { "writes", Measure::writes, "write", "write_factor" },
            { "deletes", Measure::removes, "delete", "write_factor" },
            { "queries", Measure::queries, "query", "read_factor" } },
        std::get<Database>(s.kind).itemKb);
}

void shapeObjectStorage(Synthetic& s)
{
    ObjectStorage storage;
    storage.storageGb = 0;
    s.kind = storage;
    takeFields(s.from, s.kind, { "plan", "object_kb", "storage_gb" });
    shapeStore(s,
        { { "reads", Measure::reads, "read" }, { "writes", Measure::writes, "write" },
            { "deletes", Measure::removes, "delete" }, { "lists", Measure::queries, "query" } },
        std::get<ObjectStorage>(s.kind).objectKb);
}

void shapeCache(Synthetic& s)
{
    Cache cache;
    cache.sizeGb = 0.01;
    s.kind = cache;
    takeFields(s.from, s.kind, { "plan", "size_gb" });
    shapeStore(s, { { "reads", Measure::reads, "read" }, { "writes", Measure::writes, "write" } },
        s.from.numberOr("item_kb", 1));
}

void shapeSchedule(Synthetic& s)
{
    s.kind = Schedule {};
    s.units = s.from.numberOr("jobs", 1);
    if (!s.from.find("jobs"))
        requiredNumber(s.from, "firings");
    s.measures[Measure::requests] = whole(s.from, count(s.from, "firings"));
}

void shapeExternalApi(Synthetic& s)
{
    s.kind = ExternalApi {};
    requiredNumber(s.from, "calls");
    const double calls = count(s.from, "calls");
    s.measures[Measure::requests] = whole(s.from, calls);
    call(s, "invoke", calls, s.from.numberOr("size_kb", 1));
}

constexpr ShapeKind allShapeKinds[] = {
    { Function::id, shapeFunction },
    { HttpApi::id, shapeHttpApi },
    { EventBus::id, shapeEventBus, "events" },
    { Queue::id, shapeQueue, "messages" },
    { Topic::id, shapeTopic, "messages" },
    { Stream::id, shapeStream, "records" },
    { Workflow::id, shapeWorkflow, "executions" },
    { AlwaysOn::id, shapeService },
    { Cache::id, shapeCache },
    { Database::id, shapeDatabase },
    { ObjectStorage::id, shapeObjectStorage },
    { Schedule::id, shapeSchedule },
    { ExternalApi::id, shapeExternalApi },
};

}

std::span<const ShapeKind> shapeKinds()
{
    return allShapeKinds;
}

}
