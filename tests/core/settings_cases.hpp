// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The projects in which each setting matters, and another value for each of them.

namespace settings_cases {

/// What must be different with the other value.
enum class Acts {
    results, ///< what happens in the run
    billOnly, ///< the bill, while the run stays bit for bit the same
};

struct Case {
    const char* field; ///< "function.memory_mb", "connection.retries", ...
    const char* value; ///< the other value, as JSON
    const char* with = "{}"; ///< merged into the same object before, in both runs
    const char* provider = "aws";
    Acts acts = Acts::results;
};

inline constexpr Acts billOnly = Acts::billOnly;

/// Where the object with the fields of an owner is, in which project.
struct Stage {
    const char* owner; ///< before the dot of a case
    const char* pointer; ///< of the object in the project
    const char* project;
};

inline constexpr const char* bursts
    = R"({"on_off": {"on_rate_per_s": 6, "off_rate_per_s": 0.02, "on": "1m", "off": "9m"}})";

/// In a bus, a queue and directly: cold starts in every burst, failures, duplicates, a database.
inline constexpr const char* functionStage = R"({
"components": [
  {"id": "users", "kind": "clients"},
  {"id": "f", "kind": "function", "error_rate": 0.1, "timeout_s": 2,
   "cpu_ms": {"lognormal": {"p50": 40, "p99": 200}}, "wait_ms": {"exponential": {"mean": 40}}},
  {"id": "bus", "kind": "event_bus"},
  {"id": "q", "kind": "queue", "duplicate_rate": 0.3, "batch_size": 1},
  {"id": "data", "kind": "database"}],
"connections": [{"from": "users", "to": "f"}, {"from": "users", "to": "bus"},
  {"from": "users", "to": "q"}, {"from": "bus", "to": "f"}, {"from": "q", "to": "f"},
  {"from": "f", "to": "data"}]})";

/// A workflow of three components, one of which fails often.
inline constexpr const char* workflowStage = R"({
"components": [
  {"id": "users", "kind": "clients"},
  {"id": "w", "kind": "workflow", "steps": [
    {"id": "first", "type": "task", "target": "a", "retries": 1, "on_error": "mend"},
    {"id": "way", "type": "choice", "options": [{"probability": 0.5, "next": "pause"}],
     "next": "each"},
    {"id": "pause", "type": "wait", "wait_s": 2},
    {"id": "each", "type": "map", "items": 4, "max_concurrency": 2,
     "steps": [{"id": "part", "type": "task", "target": "b"}], "next": "end"},
    {"id": "mend", "type": "task", "target": "b"},
    {"id": "end", "type": "succeed"}]},
  {"id": "a", "kind": "function", "error_rate": 0.3, "wait_ms": 100, "retries": 0},
  {"id": "b", "kind": "function", "wait_ms": {"exponential": {"mean": 200}}}],
"connections": [{"from": "users", "to": "w"}, {"from": "w", "to": "a"},
  {"from": "w", "to": "b"}]})";

inline constexpr const char* callStage = R"({
"components": [
  {"id": "users", "kind": "clients"},
  {"id": "f", "kind": "function", "timeout_s": 20},
  {"id": "s", "kind": "service", "error_rate": 0.3, "wait_ms": {"exponential": {"mean": 100}}},
  {"id": "data", "kind": "database"}],
"connections": [{"from": "f", "to": "s"}, {"from": "users", "to": "f"},
  {"from": "f", "to": "data", "group": "both"}]})";

inline constexpr const char* faultStage = R"({
"components": [
  {"id": "users", "kind": "clients"}, {"id": "f", "kind": "function", "wait_ms": 50}],
"connections": [{"from": "users", "to": "f"}],
"workloads": [{"id": "load", "duration": "10m",
  "sources": [{"component": "users", "arrivals": {"poisson": {"rate_per_s": 3}}}],
  "faults": [{"component": "f", "effect": "erring", "at": "2m", "duration": "2m"}]}]})";

inline constexpr const char* plainStage = R"({
"components": [{"id": "users", "kind": "clients", "location": "europe"},
  {"id": "f", "kind": "function", "wait_ms": 50}, {"id": "web", "kind": "external_api"}],
"connections": [{"from": "users", "to": "f"}, {"from": "f", "to": "web", "size_kb": 100}],
"workloads": [{"id": "load", "duration": "10m",
  "sources": [{"component": "users", "arrivals": {"poisson": {"rate_per_s": 3}}}]}]})";

inline constexpr const char* arrivalStage = R"({
"components": [{"id": "users", "kind": "clients"}, {"id": "f", "kind": "external_api"}],
"connections": [{"from": "users", "to": "f"}],
"workloads": [{"id": "load", "duration": "1h",
  "sources": [{"component": "users", "arrivals": {}}]}]})";

inline constexpr Stage stages[] = {
    { "clients", "/components/0", plainStage },
    { "schedule", "/components/0", R"({
"components": [{"id": "x", "kind": "schedule", "cron": "* * * * *"},
  {"id": "f", "kind": "function", "wait_ms": 50}, {"id": "data", "kind": "database"}],
"connections": [{"from": "x", "to": "f"}, {"from": "f", "to": "data"}]})" },
    { "http_api", "/components/1", R"({
"components": [{"id": "users", "kind": "clients"}, {"id": "x", "kind": "http_api"},
  {"id": "f", "kind": "function", "wait_ms": {"exponential": {"mean": 300}}}],
"connections": [{"from": "users", "to": "x"}, {"from": "x", "to": "f"}]})" },
    { "event_bus", "/components/1", R"({
"components": [{"id": "users", "kind": "clients"}, {"id": "x", "kind": "event_bus"},
  {"id": "s", "kind": "service", "error_rate": 0.5}],
"connections": [{"from": "users", "to": "x"}, {"from": "x", "to": "s"}]})" },
    { "topic", "/components/1", R"({
"components": [{"id": "users", "kind": "clients"}, {"id": "x", "kind": "topic"},
  {"id": "s", "kind": "service", "error_rate": 0.5}],
"connections": [{"from": "users", "to": "x"}, {"from": "x", "to": "s"}]})" },
    { "queue", "/components/1", R"({
"components": [{"id": "users", "kind": "clients"}, {"id": "x", "kind": "queue"},
  {"id": "f", "kind": "function", "error_rate": 0.2, "wait_ms": {"exponential": {"mean": 900}},
   "timeout_s": 20}],
"connections": [{"from": "users", "to": "x"}, {"from": "x", "to": "f"}]})" },
    { "stream", "/components/1", R"({
"components": [{"id": "users", "kind": "clients"},
  {"id": "x", "kind": "stream", "shards": 2, "retries": 3},
  {"id": "f", "kind": "function", "error_rate": 0.3, "wait_ms": 700}],
"connections": [{"from": "users", "to": "x"}, {"from": "x", "to": "f"}]})" },
    { "old stream", "/components/1", R"({
"components": [{"id": "users", "kind": "clients"},
  {"id": "x", "kind": "stream", "batch_size": 1, "retries": 10000},
  {"id": "f", "kind": "function", "error_rate": 1}],
"connections": [{"from": "users", "to": "x"}, {"from": "x", "to": "f"}],
"workloads": [{"id": "load", "duration": "60h",
  "sources": [{"component": "users", "arrivals": {"constant": {"rate_per_s": 0.002}}}]}]})" },
    { "function", "/components/1", functionStage },
    { "workflow", "/components/1", workflowStage },
    { "step", "/components/1/steps/0", workflowStage },
    { "wait step", "/components/1/steps/2", workflowStage },
    { "choice step", "/components/1/steps/1", workflowStage },
    { "map step", "/components/1/steps/3", workflowStage },
    { "service", "/components/1", R"({
"components": [{"id": "users", "kind": "clients"},
  {"id": "x", "kind": "service", "replicas": 1, "vcpu": 0.25, "concurrency": 4,
   "wait_ms": {"exponential": {"mean": 200}}, "cpu_ms": 60, "timeout_s": 3}],
"connections": [{"from": "users", "to": "x"}]})" },
    { "database", "/components/2", R"({
"components": [{"id": "users", "kind": "clients"}, {"id": "f", "kind": "function"},
  {"id": "x", "kind": "database"}],
"connections": [{"from": "users", "to": "f"},
  {"from": "f", "to": "x", "operation": "read", "calls": 2},
  {"from": "f", "to": "x", "operation": "write", "calls": 2}]})" },
    { "busy database", "/components/2", R"({
"components": [{"id": "users", "kind": "clients"}, {"id": "f", "kind": "function"},
  {"id": "x", "kind": "database"}],
"connections": [{"from": "users", "to": "f"},
  {"from": "f", "to": "x", "operation": "write", "calls": 200}]})" },
    { "object_storage", "/components/2", R"({
"components": [{"id": "users", "kind": "clients"}, {"id": "f", "kind": "function"},
  {"id": "x", "kind": "object_storage"}],
"connections": [{"from": "users", "to": "f"},
  {"from": "f", "to": "x", "operation": "read"},
  {"from": "f", "to": "x", "operation": "write"}]})" },
    { "cache", "/components/2", R"({
"components": [{"id": "users", "kind": "clients"}, {"id": "f", "kind": "function"},
  {"id": "x", "kind": "cache"}, {"id": "data", "kind": "database"}],
"connections": [{"from": "users", "to": "f"},
  {"from": "f", "to": "x", "operation": "read"},
  {"from": "x", "to": "data", "operation": "read"}]})" },
    { "external_api", "/components/2", R"({
"components": [{"id": "users", "kind": "clients"}, {"id": "f", "kind": "function"},
  {"id": "x", "kind": "external_api"}],
"connections": [{"from": "users", "to": "f"}, {"from": "f", "to": "x"}]})" },
    { "connection", "/connections/0", callStage },
    { "consumer", "/connections/1", R"({
"components": [{"id": "users", "kind": "clients"}, {"id": "q", "kind": "queue", "batch_window_s": 3},
  {"id": "bus", "kind": "event_bus"}, {"id": "f", "kind": "function", "error_rate": 0.3},
  {"id": "late", "kind": "queue"}, {"id": "data", "kind": "database"}],
"connections": [{"from": "users", "to": "q"}, {"from": "q", "to": "f"},
  {"from": "users", "to": "bus"}, {"from": "bus", "to": "f"}, {"from": "f", "to": "late"},
  {"from": "f", "to": "data"}]})" },
    { "subscription", "/connections/3", R"({
"components": [{"id": "users", "kind": "clients"}, {"id": "q", "kind": "queue"},
  {"id": "bus", "kind": "event_bus"}, {"id": "f", "kind": "function", "error_rate": 0.3},
  {"id": "late", "kind": "queue"}, {"id": "data", "kind": "database"}],
"connections": [{"from": "users", "to": "q"}, {"from": "q", "to": "f"},
  {"from": "users", "to": "bus"}, {"from": "bus", "to": "f"}, {"from": "f", "to": "late"},
  {"from": "f", "to": "data"}]})" },
    { "handler call", "/connections/4", R"({
"components": [{"id": "users", "kind": "clients"}, {"id": "q", "kind": "queue"},
  {"id": "bus", "kind": "event_bus"}, {"id": "f", "kind": "function", "error_rate": 0.3},
  {"id": "late", "kind": "queue"}, {"id": "data", "kind": "database"}],
"connections": [{"from": "users", "to": "q"}, {"from": "q", "to": "f"},
  {"from": "users", "to": "bus"}, {"from": "bus", "to": "f"}, {"from": "f", "to": "late"},
  {"from": "f", "to": "data"}]})" },
    { "handler store", "/connections/5", R"({
"components": [{"id": "users", "kind": "clients"}, {"id": "q", "kind": "queue",
   "duplicate_rate": 0.5},
  {"id": "bus", "kind": "event_bus"}, {"id": "f", "kind": "function", "error_rate": 0.3},
  {"id": "late", "kind": "queue"}, {"id": "data", "kind": "database"}],
"connections": [{"from": "users", "to": "q"}, {"from": "q", "to": "f"},
  {"from": "users", "to": "bus"}, {"from": "bus", "to": "f"}, {"from": "f", "to": "late"},
  {"from": "f", "to": "data"}]})" },
    { "fault", "/workloads/0/faults/0", faultStage },
    { "workload", "/workloads/0", faultStage },
    { "settings", "/settings", plainStage },
};

inline constexpr Case cases[] = {
    { "clients.location", R"("asia")" },
    { "clients.network_ms", "80" },
    { "schedule.cron", R"json("rate(2 minutes)")json" },
    { "schedule.keep_warm", "true" },

    { "http_api.plan", R"("rest")" },
    { "http_api.latency_ms", "40" },
    { "http_api.timeout_s", "0.3" },
    { "http_api.rate_per_s", "1" },
    { "http_api.burst", "2", R"({"rate_per_s": 2.5})" },
    { "http_api.response_kb", "500", "{}", "aws", billOnly },

    { "event_bus.plan", R"("eventbridge_archive")", "{}", "aws", billOnly },
    { "event_bus.latency_ms", "900" },
    { "event_bus.retries", "0" },
    { "event_bus.dead_letter", "false", R"({"retries": 0})" },
    { "topic.plan", R"("sns_fifo")", "{}", "aws", billOnly },
    { "topic.latency_ms", "900" },
    { "topic.retries", "0" },
    { "topic.dead_letter", "false", R"({"retries": 0})" },

    { "queue.plan", R"("service_bus")", "{}", "azure" },
    { "queue.fifo", "true", R"({"message_groups": 2})" },
    { "queue.batch_size", "1" },
    { "queue.batch_window_s", "3" },
    { "queue.visibility_timeout_s", "4" },
    { "queue.max_receives", "1" },
    { "queue.dead_letter", "false", R"({"max_receives": 1})" },
    { "queue.delay_s", "7" },
    { "queue.retention_h", "0.02", R"({"max_concurrency": 1, "batch_size": 1})" },
    { "queue.max_concurrency", "1" },
    { "queue.message_groups", "2", R"({"fifo": true})" },
    { "queue.partial_batch", "true" },
    { "queue.duplicate_rate", "0.4" },

    { "stream.plan", R"("kinesis_on_demand")", "{}", "aws", billOnly },
    { "stream.shards", "1" },
    { "stream.batch_size", "1" },
    { "stream.batch_window_s", "5" },
    { "stream.parallelisation", "4" },
    { "old stream.retention_h", "48" },
    { "stream.retries", "0" },
    { "stream.max_age_s", "60", R"({"retries": 10000})" },
    { "stream.bisect", "true" },
    { "stream.dead_letter", "false", R"({"retries": 0})" },
    { "stream.hot_key", "1" },

    { "function.runtime", R"("python312")" },
    { "function.memory_mb", "256" },
    { "function.arch", R"("arm64")" },
    { "function.cpu_ms", "90" },
    { "function.wait_ms", "90" },
    { "function.parallel_fraction", "0.8", R"({"memory_mb": 8192})" },
    { "function.timeout_s", "0.2" },
    { "function.concurrency", "10", R"({"memory_mb": 2048})", "gcp" },
    { "function.plan", R"("consumption")", "{}", "azure" },
    { "function.package_mb", "40" },
    { "function.provisioned", "2" },
    { "function.provisioned_from_h", "0.2", R"({"provisioned": 2, "provisioned_to_h": 20})" },
    { "function.provisioned_to_h", "0.2", R"({"provisioned": 2, "provisioned_from_h": 0.01})" },
    { "function.snap_start", "true", R"({"runtime": "java21"})" },
    { "function.reserved", "1" },
    { "function.min_instances", "2" },
    { "function.max_instances", "1" },
    { "function.keep_alive_s", "5" },
    { "function.cold_start_ms", "3000" },
    { "function.error_rate", "0.4" },
    { "function.retries", "0" },
    { "function.idempotent", "true" },
    { "function.dead_letter", "false", R"({"retries": 0})" },
    { "function.log_kb", "50", "{}", "aws", billOnly },
    { "function.response_kb", "500", "{}", "aws", billOnly },

    { "workflow.plan", R"("workflows_external")", "{}", "gcp", billOnly },
    { "workflow.type", R"("express")" },
    { "workflow.timeout_s", "2" },
    { "workflow.steps", R"([{"id": "only", "type": "task", "target": "b"}])" },
    { "wait step.type", R"("succeed")", R"({"wait_s": null})" },
    { "step.target", R"("b")" },
    { "step.retries", "4" },
    { "step.retry_after_s", "3" },
    { "step.backoff", "5", R"({"retries": 4})" },
    { "step.on_error", R"("end")" },
    { "step.next", R"("end")" },
    { "wait step.wait_s", "5" },
    { "choice step.options", R"([{"probability": 0.9, "next": "pause"}])" },
    { "map step.items", "9" },
    { "map step.max_concurrency", "1" },
    { "map step.steps", R"([{"id": "part", "type": "task", "target": "a"}])" },

    { "service.plan", R"("t3.large")" },
    { "service.vcpu", "2" },
    { "service.memory_gb", "8", "{}", "aws", billOnly },
    { "service.replicas", "3" },
    { "service.max_replicas", "1" },
    { "service.concurrency", "50" },
    { "service.cpu_ms", "10" },
    { "service.wait_ms", "10" },
    { "service.target_utilisation", "0.2" },
    { "service.start_s", "5" },
    { "service.cool_down_s", "0" },
    { "service.timeout_s", "1" },
    { "service.error_rate", "0.2" },
    { "service.parallel_fraction", "0.9", R"({"vcpu": 4})" },
    { "service.response_kb", "500", "{}", "aws", billOnly },

    { "database.plan", R"("kv")", "{}", "cloudflare" },
    { "database.capacity", R"("provisioned")", R"({"read_units": 1, "write_units": 1})" },
    { "database.read_units", "1", R"({"capacity": "provisioned", "item_kb": 40})" },
    { "database.write_units", "1", R"({"capacity": "provisioned", "item_kb": 40})" },
    { "database.min_capacity", "8", R"({"plan": "aurora_serverless"})", "aws", billOnly },
    { "busy database.max_capacity", "2", R"({"plan": "aurora_serverless"})", "aws", billOnly },
    { "database.read_ms", "90" },
    { "database.write_ms", "90" },
    { "database.item_kb", "40", "{}", "aws", billOnly },
    { "database.storage_gb", "900", "{}", "aws", billOnly },
    { "database.error_rate", "0.2" },

    { "object_storage.plan", R"("r2_ia")", "{}", "cloudflare", billOnly },
    { "object_storage.read_ms", "90" },
    { "object_storage.write_ms", "90" },
    { "object_storage.object_kb", "90000" },
    { "object_storage.storage_gb", "900", "{}", "aws", billOnly },
    { "object_storage.error_rate", "0.2" },

    { "cache.plan", R"("memorystore_standard")", "{}", "gcp", billOnly },
    { "cache.hit_ratio", "0.2" },
    { "cache.latency_ms", "30" },
    { "cache.size_gb", "9", "{}", "gcp", billOnly },

    { "external_api.latency_ms", "30" },
    { "external_api.error_rate", "0.2" },
    { "external_api.rate_per_s", "1" },
    { "external_api.burst", "50", R"({"rate_per_s": 1})" },
    { "external_api.outage_every_h", "0.1" },
    { "external_api.outage_min", "1", R"({"outage_every_h": 0.1})" },

    { "connection.mode", R"("async")" },
    { "connection.probability", "0.5" },
    { "connection.calls", "3" },
    { "connection.timeout_s", "0.1" },
    { "connection.retries", "2" },
    { "connection.backoff_ms", "900", R"({"retries": 3})" },
    { "connection.backoff_max_s", "0.1", R"({"retries": 3})" },
    { "connection.jitter", "false", R"({"retries": 3})" },
    { "connection.retry_budget", "0.05", R"({"retries": 3})" },
    { "connection.breaker_failures", "2" },
    { "connection.breaker_open_s", "3", R"({"breaker_failures": 2})" },
    { "connection.group", R"("both")" },
    { "consumer.batch", "1" },
    { "subscription.filter", "0.3" },
    { "handler call.destination", R"("failure")" },
    { "handler store.idempotency_key", "true" },
    { "handler store.operation", R"("read")" },
    { "handler store.size_kb", "300", "{}", "aws", billOnly },

    { "fault.effect", R"("throttled")" },
    { "fault.at", R"("5m")" },
    { "fault.duration", R"("5m")" },
    { "fault.factor", "3", R"({"effect": "slow"})" },
    { "fault.rate", "0.9" },
    { "workload.duration", R"("8m")" },
    { "workload.warmup", R"("3m")" },
    { "workload.faults", "[]" },
    { "settings.region", R"("eu-west-1")" },
    { "settings.free_tier", "false", R"({"free_tier": true})", "aws", billOnly },
    { "settings.nat_gateways", "2", "{}", "aws", billOnly },
    { "settings.trace_rate", "1", "{}", "aws", billOnly },
    { "settings.bill_off", R"(["logs"])", "{}", "aws", billOnly },
    { "settings.seed", "9" },
};

/// Of arrivals: the whole process, and what replaces the field.
struct ArrivalCase {
    const char* field;
    const char* process;
    const char* value;
};

inline constexpr ArrivalCase arrivalCases[] = {
    { "constant.rate_per_s", R"({"rate_per_s": 1})", "2" },
    { "poisson.rate_per_s", R"({"rate_per_s": 1})", "2" },
    { "on_off.on_rate_per_s", "{}", "5" },
    { "on_off.off_rate_per_s", "{}", "1" },
    { "on_off.on", "{}", R"("10s")" },
    { "on_off.off", "{}", R"("20s")" },
    { "ramp.from_per_s", R"({"to_per_s": 2})", "1" },
    { "ramp.to_per_s", "{}", "1" },
    { "ramp.over", R"({"to_per_s": 2})", R"("1h")" },
    { "steps.rates_per_s", R"({"rates_per_s": [1, 2]})", "[2, 1]" },
    { "steps.every", R"({"rates_per_s": [1, 2]})", R"("10m")" },
    { "spike.base_per_s", R"({"peak_per_s": 20})", "1" },
    { "spike.peak_per_s", R"({"base_per_s": 1})", "9" },
    { "spike.at", R"({"base_per_s": 1})", R"("1m")" },
    { "spike.rise", R"({"base_per_s": 1})", R"("5m")" },
    { "spike.hold", R"({"base_per_s": 1})", R"("5m")" },
    { "spike.fall", R"({"base_per_s": 1})", R"("5m")" },
    { "daily.low_per_s", "{}", "9" },
    { "daily.high_per_s", "{}", "9" },
    { "daily.peak_hour", "{}", "3" },
    { "weekly.low_per_s", "{}", "9" },
    { "weekly.high_per_s", "{}", "9" },
    { "weekly.peak_hour", "{}", "3" },
    { "weekly.weekend_factor", "{}", "2" },
    { "cron.expression", R"({"expression": "* * * * *"})", R"("*/5 * * * *")" },
    { "closed_loop.users", "{}", "3" },
    { "closed_loop.think_s", "{}", "1" },
};

}
