// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/amount.hpp"
#include "core/model/field.hpp"
#include "core/model/steps.hpp"
#include <optional>
#include <string>

namespace core {

inline constexpr const char* runtimes[] = { "nodejs20", "nodejs22", "nodejs24", "bun", "llrt",
    "python39", "python310", "python311", "python312", "python313", "python314", "java8", "java11",
    "java17", "java21", "java25", "graalvm21", "graalvm23", "dotnet8", "dotnet10", "dotnet8aot",
    "dotnet9aot", "dotnet10aot", "go", "rust", "cpp", "swift6", "ruby32", "ruby33", "ruby34" };
inline constexpr const char* architectures[] = { "x86", "arm64" };
inline constexpr const char* workflowTypes[] = { "standard", "express" };

/// Code that runs for each event; the provider starts and stops its instances.
struct Function {
    static constexpr const char *id = "function", *title = "Function", *role = "Compute";
    std::string plan;
    std::string runtime = "nodejs22";
    int memoryMb = 1024;
    std::string arch = "x86";
    Amount cpuMs = Amount::lognormal(20, 80);
    Amount waitMs;
    double parallelFraction = 0;
    double timeoutS = 30;
    std::optional<int> concurrency;
    double packageMb = 5;
    int provisioned = 0;
    std::optional<double> provisionedFromH, provisionedToH;
    std::optional<int> reserved;
    bool snapStart = false;
    int minInstances = 0;
    int maxInstances = 0;
    std::optional<Amount> keepAliveS, coldStartMs;
    double errorRate = 0;
    std::optional<int> retries;
    bool idempotent = false;
    bool deadLetter = true;
    double logKb = 1;
    double responseKb = 3;
    bool operator==(const Function&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
            choice("runtime", &Function::runtime, "Runtime", "Compute",
                "Language runtime; decides most of the cold start", runtimes),
            field("memory_mb", &Function::memoryMb, "Memory", "MB", "Compute",
                "Memory, and with it the share of a vCPU", 64, 32768),
            choice("arch", &Function::arch, "Architecture", "Compute",
                "Processor family, where the platform offers both", architectures),
            field("cpu_ms", &Function::cpuMs, "CPU work", "ms", "Compute",
                "Work per invocation on one full vCPU"),
            field("wait_ms", &Function::waitMs, "Waiting", "ms", "Compute",
                "Time per invocation that does not shrink with more CPU"),
            field("parallel_fraction", &Function::parallelFraction, "Parallel share", "0..1",
                "Compute", "Share of the CPU work that uses several vCPUs", 0, 1),
            field("timeout_s", &Function::timeoutS, "Timeout", "s", "Compute",
                "The invocation is ended after this time", 0.001, 86400),
            field("concurrency", &Function::concurrency, "Requests per instance", "", "Compute",
                "Requests one instance serves at once, where the platform allows more than one", 1,
                1000),
            field("plan", &Function::plan, "Plan", "", "Compute",
                "Hosting plan; empty is the platform's usual one"),
            field("package_mb", &Function::packageMb, "Package size", "MB", "Cold start",
                "Zipped size of code and dependencies", 0, 10240),
            field("provisioned", &Function::provisioned, "Provisioned", "instances", "Cold start",
                "Instances kept initialised and billed at the provisioned rate", 0, 100000),
            field("provisioned_from_h", &Function::provisionedFromH, "Provisioned from", "h UTC",
                "Cold start", "Hour of the day from which they are provisioned; absent: always", 0,
                24),
            field("provisioned_to_h", &Function::provisionedToH, "Provisioned until", "h UTC",
                "Cold start", "Hour of the day at which they are given back", 0, 24),
            field("snap_start", &Function::snapStart, "Snapshot start", "", "Cold start",
                "Restore a snapshot of the initialised runtime where the platform can"),
            field("reserved", &Function::reserved, "Reserved concurrency", "instances", "Limits",
                "Kept for this function out of the account's limit, and its own limit", 0, 100000),
            field("min_instances", &Function::minInstances, "Minimum instances", "instances",
                "Cold start", "Instances kept alive even when idle", 0, 100000),
            field("max_instances", &Function::maxInstances, "Maximum instances", "0 = platform",
                "Limits", "Instances of this function at most; 0 means the platform's limit", 0,
                1000000),
            field("keep_alive_s", &Function::keepAliveS, "Keep-alive", "s", "Cold start",
                "Idle time after which an instance is ended; replaces the platform's own"),
            field("cold_start_ms", &Function::coldStartMs, "Cold start", "ms", "Cold start",
                "The whole addition to a cold request; replaces the platform's own parts"),
            field("error_rate", &Function::errorRate, "Error rate", "0..1", "Errors and retries",
                "Share of invocations that fail in the handler", 0, 1),
            field("retries", &Function::retries, "Retries", "asynchronous", "Errors and retries",
                "Attempts after the first one when the invocation was asynchronous", 0, 100),
            field("idempotent", &Function::idempotent, "Idempotency key", "", "Errors and retries",
                "Repeated deliveries of the same event have no second effect"),
            field("dead_letter", &Function::deadLetter, "Dead-letter queue", "",
                "Errors and retries", "Keep asynchronous events that failed every attempt"),
            field("log_kb", &Function::logKb, "Log per invocation", "KB", "Observability",
                "Log data written by each invocation", 0, 1024),
            field("response_kb", &Function::responseKb, "Response size", "KB", "Observability",
                "Bytes of the answer; metered as data transfer out when a client called directly",
                0, 20480),
        };
    }
};

/// A durable orchestration of steps.
struct Workflow {
    static constexpr const char *id = "workflow", *title = "Workflow", *role = "Compute";
    std::string plan;
    std::string type = "standard";
    StepList steps;
    double timeoutS = 300;
    bool operator==(const Workflow&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
            field("plan", &Workflow::plan, "Plan", "", "Service",
                "Product variant; empty is the platform's usual one"),
            choice("type", &Workflow::type, "Type", "Service",
                "Standard keeps history and runs up to a year; express is short and cheap",
                workflowTypes),
            field("timeout_s", &Workflow::timeoutS, "Timeout", "s", "Service",
                "An execution is ended after this time", 1, 31536000),
            field("steps", &Workflow::steps, "Steps", "", "Steps",
                "Tasks, choices, waits, parallel branches and maps in order; empty: one task for "
                "each connection"),
        };
    }
};

/// Containers or virtual machines that are always on, to compare with.
struct AlwaysOn {
    static constexpr const char *id = "service", *title = "Container service", *role = "Compute";
    std::string plan;
    double vcpu = 1;
    double memoryGb = 2;
    int replicas = 2;
    int maxReplicas = 10;
    int concurrency = 50;
    Amount cpuMs = Amount::lognormal(20, 80);
    Amount waitMs;
    double targetUtilisation = 0.6;
    std::optional<double> startS, coolDownS;
    double timeoutS = 60;
    double errorRate = 0;
    double parallelFraction = 0;
    double responseKb = 3;
    bool operator==(const AlwaysOn&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
            field("plan", &AlwaysOn::plan, "Plan", "", "Service",
                "Product variant; empty is the platform's usual one"),
            field("vcpu", &AlwaysOn::vcpu, "vCPU", "per replica", "Compute",
                "Processors of one replica", 0.05, 256),
            field("memory_gb", &AlwaysOn::memoryGb, "Memory", "GB", "Compute",
                "Memory of one replica", 0.1, 4096),
            field("replicas", &AlwaysOn::replicas, "Replicas", "at least", "Scaling",
                "Replicas that always run", 1, 10000),
            field("max_replicas", &AlwaysOn::maxReplicas, "Maximum replicas", "", "Scaling",
                "Replicas at most", 1, 10000),
            field("concurrency", &AlwaysOn::concurrency, "Requests per replica", "", "Compute",
                "Requests one replica serves at once", 1, 100000),
            field("cpu_ms", &AlwaysOn::cpuMs, "CPU work", "ms", "Compute",
                "Work per request on one full vCPU"),
            field("wait_ms", &AlwaysOn::waitMs, "Waiting", "ms", "Compute",
                "Time per request that does not shrink with more CPU"),
            field("target_utilisation", &AlwaysOn::targetUtilisation, "Target utilisation", "0..1",
                "Scaling", "Autoscaling aims at this share of busy CPU", 0.05, 1),
            field("start_s", &AlwaysOn::startS, "Start time", "s", "Scaling",
                "Time until a new replica serves; absent: the platform's usual", 0, 3600),
            field("cool_down_s", &AlwaysOn::coolDownS, "Cool-down", "s", "Scaling",
                "Pause before replicas are taken away; absent: the platform's usual", 0, 86400),
            field("parallel_fraction", &AlwaysOn::parallelFraction, "Parallel share", "0..1",
                "Compute", "Share of the CPU work of a request that uses several vCPUs", 0, 1),
            field("timeout_s", &AlwaysOn::timeoutS, "Timeout", "s", "Compute",
                "A request is ended after this time, waiting for a replica included", 0.001, 86400),
            field("error_rate", &AlwaysOn::errorRate, "Error rate", "0..1", "Failures",
                "Share of requests that fail", 0, 1),
            field("response_kb", &AlwaysOn::responseKb, "Response size", "KB", "Observability",
                "Bytes of the answer; metered as data transfer out when a client called directly",
                0, 1e6),
        };
    }
};

}
