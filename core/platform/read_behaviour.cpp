// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/figures.hpp"

namespace core {

namespace {

/// The pauses between tries.
void readPauses(Figures& figures, StrictObject& object, RetrySchedule& out)
{
    if (object.find("delays_s")) {
        requiredFigure(figures, object, "delays_s", out.delaysS);
    } else {
        requiredFigure(figures, object, "first_s", out.firstS);
        requiredFigure(figures, object, "factor", out.factor);
        requiredFigure(figures, object, "max_s", out.maxS);
    }
    optionalFigure(figures, object, "jitter", out.jitter);
    if (out.jitter > 1)
        failExpected(object.in("jitter"), object.find("jitter"), "at most 1");
}

void readRetry(Figures& figures, StrictObject& from, const char* key, RetrySchedule& out)
{
    const Json* json = from.find(key);
    if (!json)
        return;
    StrictObject object(*json, from.in(key));
    requiredFigure(figures, object, "retries", out.retries);
    if (out.retries > 0)
        readPauses(figures, object, out);
    optionalFigure(figures, object, "max_age_s", out.maxAgeS);
    object.finish();
}

ColdStart readColdStart(Figures& figures, StrictObject& from)
{
    ColdStart out;
    StrictObject object(from.required("cold_start", "an object {...}"), from.in("cold_start"));
    requiredFigure(figures, object, "placement_ms", out.placementMs);
    requiredFigure(figures, object, "download_ms_per_mb", out.downloadMsPerMb);
    requiredFigure(figures, object, "load_ms_per_mb", out.loadMsPerMb);
    StrictObject runtimes(object.required("runtimes", "an object {...}"), object.in("runtimes"));
    for (const auto& [name, json] : object.find("runtimes")->items()) {
        runtimes.find(name);
        StrictObject runtime(json, runtimes.in(name));
        ColdStart::Runtime& r = out.runtimes[name];
        requiredFigure(figures, runtime, "init_ms", r.initMs);
        optionalFigure(figures, runtime, "first_call_cpu_ms", r.firstCallCpuMs);
        optionalFigure(figures, runtime, "load_ms_per_mb", r.loadMsPerMb);
        optionalFigure(figures, runtime, "restore_ms", r.restoreMs);
        r.instead = runtime.textOr("instead");
        runtime.finish();
    }
    object.finish();
    return out;
}

void readSizes(Figures& figures, StrictObject& from, FunctionBehaviour& out)
{
    requiredFigure(figures, from, "min_memory_mb", out.minMemoryMb);
    requiredFigure(figures, from, "max_memory_mb", out.maxMemoryMb);
    optionalFigure(figures, from, "memory_sizes_mb", out.memorySizesMb);
    requiredFigure(figures, from, "vcpu_by_memory_mb", out.vcpuByMemoryMb);
    requiredFigure(figures, from, "concurrency_by_memory_mb", out.concurrencyByMemoryMb);
    optionalFigure(figures, from, "python_concurrency", out.pythonConcurrency);
    requiredFigure(figures, from, "max_concurrency_per_instance", out.maxConcurrencyPerInstance);
    optionalFigure(figures, from, "min_vcpu_for_concurrency", out.minVcpuForConcurrency);
    if (out.maxMemoryMb < out.minMemoryMb)
        failExpected(from.in("max_memory_mb"), from.find("max_memory_mb"), "at least the minimum");
}

void readAutoscale(Figures& figures, StrictObject& from, FunctionBehaviour::Autoscale& out)
{
    if (!from.find("autoscale_cpu_target"))
        return;
    requiredFigure(figures, from, "autoscale_cpu_target", out.cpuTarget);
    requiredFigure(figures, from, "autoscale_concurrency_target", out.concurrencyTarget);
    requiredFigure(figures, from, "autoscale_window_s", out.windowS);
    requiredFigure(figures, from, "autoscale_every_s", out.everyS);
    for (const auto& [key, target] : { std::pair { "autoscale_cpu_target", out.cpuTarget },
             std::pair { "autoscale_concurrency_target", out.concurrencyTarget } })
        if (target <= 0 || target > 1)
            failExpected(from.in(key), from.find(key), "a share above 0, at most 1");
    if (out.everyS <= 0 || out.windowS < out.everyS)
        failExpected(from.in("autoscale_every_s"), from.find("autoscale_every_s"),
            "more than 0, at most autoscale_window_s");
}

FunctionBehaviour readFunction(Figures& figures, StrictObject& from)
{
    FunctionBehaviour out;
    readSizes(figures, from, out);
    requiredFigure(figures, from, "max_timeout_s", out.maxTimeoutS);
    optionalFigure(figures, from, "min_instances", out.minInstances);
    optionalFigure(figures, from, "kept_instances", out.kept);
    requiredFigure(figures, from, "max_instances", out.maxInstances);
    optionalFigure(figures, from, "account_concurrency", out.accountConcurrency);
    optionalFigure(figures, from, "unreservable", out.unreservable);
    if (from.find("scale_out_burst")) {
        requiredFigure(figures, from, "scale_out_burst", out.scaleOutBurst);
        requiredFigure(figures, from, "scale_out_per_s", out.scaleOutPerS);
    }
    requiredFigure(figures, from, "at_limit", out.atLimit);
    if (out.atLimit == AtLimit::wait)
        requiredFigure(figures, from, "max_wait_s", out.maxWaitS);
    optionalFigure(figures, from, "max_wait_starts", out.maxWaitStarts);
    optionalFigure(figures, from, "max_outstanding", out.maxOutstanding);
    optionalFigure(figures, from, "cpu_target", out.cpuTarget);
    readAutoscale(figures, from, out.autoscale);
    requiredFigure(figures, from, "binding", out.binding);
    requiredFigure(figures, from, "keep_alive_s", out.keepAliveS);
    out.coldStart = readColdStart(figures, from);
    requiredFigure(figures, from, "overhead_ms", out.overheadMs);
    optionalFigure(figures, from, "queues_events", out.queuesEvents);
    readRetry(figures, from, "async_retry", out.asyncRetry);
    readRetry(figures, from, "throttle_retry", out.throttleRetry);
    requiredFigure(figures, from, "billed_by", out.billedBy);
    requiredFigure(figures, from, "billed_step_ms", out.billedStepMs);
    requiredFigure(figures, from, "billed_min_ms", out.billedMinMs);
    requiredFigure(figures, from, "startup_billed", out.startupBilled);
    requiredFigure(figures, from, "arch_choice", out.archChoice);
    if (out.billedStepMs <= 0)
        failExpected(from.in("billed_step_ms"), from.find("billed_step_ms"), "more than 0");
    return out;
}

GatewayBehaviour readGateway(Figures& figures, StrictObject& from)
{
    GatewayBehaviour out;
    requiredFigure(figures, from, "latency_ms", out.latencyMs);
    requiredFigure(figures, from, "max_timeout_s", out.maxTimeoutS);
    optionalFigure(figures, from, "rate_per_s", out.ratePerS);
    optionalFigure(figures, from, "burst", out.burst);
    return out;
}

BusBehaviour readBus(Figures& figures, StrictObject& from)
{
    BusBehaviour out;
    requiredFigure(figures, from, "latency_ms", out.latencyMs);
    readRetry(figures, from, "retry", out.retry);
    return out;
}

QueueBehaviour readQueue(Figures& figures, StrictObject& from)
{
    QueueBehaviour out;
    requiredFigure(figures, from, "latency_ms", out.latencyMs);
    requiredFigure(figures, from, "pollers_at_rest", out.pollersAtRest);
    requiredFigure(figures, from, "max_pollers", out.maxPollers);
    requiredFigure(figures, from, "scaling", out.scaling);
    if (out.scaling == PollerScaling::paced)
        requiredFigure(figures, from, "pollers_per_minute", out.pollersPerMinute);
    if (out.scaling == PollerScaling::target) {
        requiredFigure(figures, from, "scale_every_s", out.scaleEveryS);
        requiredFigure(figures, from, "messages_per_instance", out.messagesPerInstance);
        requiredFigure(figures, from, "pollers_per_instance", out.pollersPerInstance);
        requiredFigure(figures, from, "instances_per_look", out.instancesPerLook);
        for (const char* key : { "scale_every_s", "pollers_per_instance" })
            if (from.find(key)->at("value") == 0)
                failExpected(from.in(key), from.find(key), "more than 0");
    }
    if (from.find("backoff_first_s")) {
        requiredFigure(figures, from, "backoff_first_s", out.backoffFirstS);
        requiredFigure(figures, from, "backoff_max_s", out.backoffMaxS);
        if (out.backoffFirstS <= 0 || out.backoffMaxS < out.backoffFirstS)
            failExpected(from.in("backoff_max_s"), from.find("backoff_max_s"),
                "at least backoff_first_s, and both more than 0");
    }
    requiredFigure(figures, from, "idle_poll_s", out.idlePollS);
    requiredFigure(figures, from, "max_batch", out.maxBatch);
    optionalFigure(figures, from, "max_fifo_batch", out.maxFifoBatch);
    optionalFigure(figures, from, "max_message_kb", out.maxMessageKb);
    requiredFigure(figures, from, "visibility_timeout_s", out.visibilityTimeoutS);
    optionalFigure(figures, from, "windowed_visibility_extra_s", out.windowedVisibilityExtraS);
    requiredFigure(figures, from, "max_receives", out.maxReceives);
    if (out.maxReceives < 1)
        failExpected(from.in("max_receives"), from.find("max_receives"), "at least 1");
    if (const Json* json = from.find("redelivery")) {
        StrictObject object(*json, from.in("redelivery"));
        out.redelivery.emplace().retries = INT32_MAX; // the receives are what is limited
        readPauses(figures, object, *out.redelivery);
        object.finish();
    }
    return out;
}

StoreBehaviour readStore(Figures& figures, StrictObject& from)
{
    StoreBehaviour out;
    requiredFigure(figures, from, "read_ms", out.readMs);
    requiredFigure(figures, from, "write_ms", out.writeMs);
    optionalFigure(figures, from, "notify_ms", out.notifyMs);
    optionalFigure(figures, from, "ms_per_mb", out.msPerMb);
    if (const Json* json = from.find("change_stream")) {
        StrictObject object(*json, from.in("change_stream"));
        ChangeStream& changes = out.changes.emplace();
        for (const auto& [key, value] : { std::pair("shards", &changes.shards),
                 { "batch", &changes.batch }, { "retention_h", &changes.retentionH } }) {
            requiredFigure(figures, object, key, *value);
            if (*value < 1)
                failExpected(object.in(key), object.find(key), "at least 1");
        }
        readRetry(figures, object, "retry", changes.retry);
        object.finish();
    }
    if (from.find("read_unit_kb")) {
        requiredFigure(figures, from, "read_unit_kb", out.readUnitKb);
        requiredFigure(figures, from, "write_unit_kb", out.writeUnitKb);
        requiredFigure(figures, from, "burst_s", out.burstS);
    }
    if (from.find("capacity_least")) {
        ElasticCapacity& e = out.elastic.emplace();
        requiredFigure(figures, from, "capacity_least", e.least);
        requiredFigure(figures, from, "capacity_most", e.most);
        requiredFigure(figures, from, "capacity_step", e.step);
        requiredFigure(figures, from, "read_unit_ms", e.readUnitMs);
        requiredFigure(figures, from, "write_unit_ms", e.writeUnitMs);
        optionalFigure(figures, from, "pause_after_s", e.pauseAfterS);
        optionalFigure(figures, from, "pause_needs_zero", e.pauseNeedsZero);
    }
    return out;
}

StreamBehaviour readStream(Figures& figures, StrictObject& from)
{
    StreamBehaviour out;
    requiredFigure(figures, from, "latency_ms", out.latencyMs);
    optionalFigure(figures, from, "records_per_shard_per_s", out.recordsPerShardPerS);
    requiredFigure(figures, from, "max_batch", out.maxBatch);
    readRetry(figures, from, "retry", out.retry);
    return out;
}

WorkflowBehaviour readWorkflow(Figures& figures, StrictObject& from)
{
    WorkflowBehaviour out;
    requiredFigure(figures, from, "step_ms", out.stepMs);
    optionalFigure(figures, from, "max_timeout_s", out.maxTimeoutS);
    optionalFigure(figures, from, "max_express_timeout_s", out.maxExpressTimeoutS);
    optionalFigure(figures, from, "billed_step_ms", out.billedStepMs);
    optionalFigure(figures, from, "billed_step_mb", out.billedStepMb);
    optionalFigure(figures, from, "starts_per_s", out.startsPerS);
    optionalFigure(figures, from, "starts_burst", out.startsBurst);
    out.expressStartsPerS = out.startsPerS;
    out.expressStartsBurst = out.startsBurst;
    optionalFigure(figures, from, "express_starts_per_s", out.expressStartsPerS);
    optionalFigure(figures, from, "express_starts_burst", out.expressStartsBurst);
    optionalFigure(figures, from, "steps_per_s", out.stepsPerS);
    optionalFigure(figures, from, "steps_burst", out.stepsBurst);
    optionalFigure(figures, from, "max_steps", out.maxSteps);
    optionalFigure(figures, from, "max_parallel", out.maxParallel);
    if (out.billedStepMs <= 0)
        failExpected(from.in("billed_step_ms"), from.find("billed_step_ms"), "more than 0");
    for (const char* key :
        { "starts_per_s", "express_starts_per_s", "steps_per_s", "max_parallel" })
        if (from.find(key) && from.find(key)->at("value") == 0)
            failExpected(from.in(key), from.find(key), "more than 0");
    return out;
}

ServiceBehaviour readService(Figures& figures, StrictObject& from)
{
    ServiceBehaviour out;
    requiredFigure(figures, from, "overhead_ms", out.overheadMs);
    requiredFigure(figures, from, "start_s", out.startS);
    requiredFigure(figures, from, "scale_every_s", out.scaleEveryS);
    requiredFigure(figures, from, "cool_down_s", out.coolDownS);
    if (from.find("machine_vcpu")) {
        requiredFigure(figures, from, "machine_vcpu", out.machineVcpu);
        requiredFigure(figures, from, "machine_gb", out.machineGb);
        if (out.machineVcpu <= 0)
            failExpected(from.in("machine_vcpu"), from.find("machine_vcpu"), "more than 0");
    }
    if (out.scaleEveryS <= 0)
        failExpected(from.in("scale_every_s"), from.find("scale_every_s"), "more than 0");
    return out;
}

PlainBehaviour readPlain(Figures& figures, StrictObject& from)
{
    PlainBehaviour out;
    optionalFigure(figures, from, "latency_ms", out.latencyMs);
    if (const Json* regions = from.find("round_trip_ms")) {
        StrictObject byRegion(*regions, from.in("round_trip_ms"));
        for (const auto& [region, figure] : regions->items())
            requiredFigure(figures, byRegion, region.c_str(), out.roundTripMs[region]);
        byRegion.finish();
    }
    return out;
}

}

Behaviour readBehaviour(Figures& figures, const std::string& kind, StrictObject& from)
{
    if (kind == Function::id)
        return readFunction(figures, from);
    if (kind == HttpApi::id)
        return readGateway(figures, from);
    if (kind == EventBus::id || kind == Topic::id)
        return readBus(figures, from);
    if (kind == Queue::id)
        return readQueue(figures, from);
    if (kind == Stream::id)
        return readStream(figures, from);
    if (kind == Workflow::id)
        return readWorkflow(figures, from);
    if (kind == AlwaysOn::id)
        return readService(figures, from);
    if (kind == Database::id || kind == ObjectStorage::id || kind == Cache::id)
        return readStore(figures, from);
    return readPlain(figures, from);
}

}
