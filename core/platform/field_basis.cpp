// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/field_basis.hpp"
#include "core/model/amount_json.hpp"
#include "core/model/error.hpp"
#include <algorithm>

namespace core {

namespace {

/// Which figures of a service's behaviour stand behind a field. The first one is what holds while
/// the field is empty, where `standsIn`.
struct Entry {
    const char *kind, *key;
    bool standsIn;
    std::vector<const char*> figures;
};

const std::vector<Entry>& table()
{
    static const std::vector<Entry> entries {
        { Function::id, "memory_mb", false,
            { "vcpu_by_memory_mb", "min_memory_mb", "max_memory_mb", "memory_sizes_mb" } },
        { Function::id, "arch", false, { "arch_choice" } },
        { Function::id, "cpu_ms", false,
            { "vcpu_by_memory_mb", "billed_step_ms", "billed_min_ms" } },
        { Function::id, "timeout_s", false, { "max_timeout_s" } },
        { Function::id, "max_instances", true, { "max_instances", "scale_out_burst" } },
        { Function::id, "min_instances", false, { "min_instances", "kept_instances" } },
        { Function::id, "provisioned", false, { "kept_instances" } },
        { Function::id, "reserved", false, { "account_concurrency", "unreservable" } },
        { Function::id, "keep_alive_s", true, { "keep_alive_s" } },
        { Function::id, "retries", true,
            { "async_retry.retries", "async_retry.first_s", "async_retry.factor",
                "async_retry.max_s", "async_retry.max_age_s" } },
        { HttpApi::id, "latency_ms", true, { "latency_ms" } },
        { HttpApi::id, "timeout_s", true, { "max_timeout_s" } },
        { HttpApi::id, "rate_per_s", true, { "rate_per_s" } },
        { HttpApi::id, "burst", true, { "burst" } },
        { EventBus::id, "latency_ms", true, { "latency_ms" } },
        { EventBus::id, "retries", true,
            { "retry.retries", "retry.first_s", "retry.factor", "retry.max_s",
                "retry.max_age_s" } },
        { Topic::id, "latency_ms", true, { "latency_ms" } },
        { Topic::id, "retries", true,
            { "retry.retries", "retry.first_s", "retry.factor", "retry.max_s",
                "retry.max_age_s" } },
        { Queue::id, "batch_size", false, { "max_batch", "max_fifo_batch" } },
        { Queue::id, "max_concurrency", true,
            { "max_pollers", "pollers_at_rest", "pollers_per_minute" } },
        { Queue::id, "visibility_timeout_s", true, { "visibility_timeout_s" } },
        { Queue::id, "max_receives", true, { "max_receives" } },
        { Stream::id, "shards", false, { "records_per_shard_per_s" } },
        { Stream::id, "batch_size", false, { "max_batch" } },
        { Stream::id, "retries", true,
            { "retry.retries", "retry.first_s", "retry.factor", "retry.max_s" } },
        { Workflow::id, "timeout_s", false, { "max_timeout_s", "max_express_timeout_s" } },
        { Workflow::id, "steps", false, { "step_ms" } },
        { AlwaysOn::id, "start_s", true, { "start_s" } },
        { AlwaysOn::id, "cool_down_s", true, { "cool_down_s" } },
        { AlwaysOn::id, "target_utilisation", false, { "scale_every_s" } },
        { Database::id, "read_ms", true, { "read_ms" } },
        { Database::id, "write_ms", true, { "write_ms" } },
        { Database::id, "read_units", false, { "read_unit_kb", "burst_s" } },
        { Database::id, "write_units", false, { "write_unit_kb", "burst_s" } },
        { Database::id, "min_capacity", true,
            { "capacity_least", "capacity_step", "pause_after_s", "pause_needs_zero" } },
        { Database::id, "max_capacity", true,
            { "capacity_most", "read_unit_ms", "write_unit_ms" } },
        { ObjectStorage::id, "read_ms", true, { "read_ms" } },
        { ObjectStorage::id, "write_ms", true, { "write_ms" } },
        { Cache::id, "latency_ms", true, { "read_ms" } },
    };
    return entries;
}

const Evidence* findEvidence(
    const Platform& platform, const Service& service, std::string_view figure)
{
    std::string path = "services." + service.kind + '.' + service.plan + '.';
    path += figure;
    const auto it = std::find_if(platform.evidence.begin(), platform.evidence.end(),
        [&](const Evidence& e) { return e.path == path; });
    return it == platform.evidence.end() ? nullptr : &*it;
}

void addEvidence(
    const Platform& platform, const Service& service, std::string_view figure, FieldBasis& out)
{
    if (const Evidence* evidence = findEvidence(platform, service, figure))
        out.evidence.push_back(evidence);
}

/// A number or a distribution; nothing for "unlimited" and for what is no amount.
std::optional<Amount> amountIn(const Evidence& evidence)
{
    try {
        return readAmount(parseJson(evidence.value, evidence.path), evidence.path);
    } catch (const Error&) {
        return std::nullopt;
    }
}

/// How the file names the figures of a runtime: with the architecture where they differ by it.
std::string runtimePath(const ColdStart& coldStart, const Function& function)
{
    const std::string both = function.runtime + '/' + function.arch;
    return "cold_start.runtimes." + (coldStart.runtimes.contains(both) ? both : function.runtime);
}

/// The mean addition to a cold request: parts by runtime, package and snapshot.
FieldBasis coldStartBasis(const Platform& platform, const Service& service,
    const FunctionBehaviour& behaviour, const Function& function)
{
    const ColdStart& c = behaviour.coldStart;
    const std::string runtime = runtimePath(c, function);
    const ColdStart::Runtime* figures = findRuntime(c, function.runtime, function.arch);
    const bool snapshot = function.snapStart && figures && figures->restoreMs;
    double ms = mean(c.placementMs) + c.downloadMsPerMb * function.packageMb;
    if (snapshot)
        ms += mean(*figures->restoreMs);
    else if (figures)
        ms += mean(figures->initMs)
            + figures->loadMsPerMb.value_or(c.loadMsPerMb) * function.packageMb;
    FieldBasis basis;
    basis.whenEmpty = Amount::constantly(ms);
    addEvidence(platform, service, "cold_start.placement_ms", basis);
    addEvidence(platform, service, "cold_start.download_ms_per_mb", basis);
    if (!snapshot)
        addEvidence(platform, service, "cold_start.load_ms_per_mb", basis);
    for (const char* figure : { ".init_ms", ".load_ms_per_mb", ".restore_ms" })
        if (snapshot == (std::string_view(figure) == ".restore_ms"))
            addEvidence(platform, service, runtime + figure, basis);
    return basis;
}

FieldBasis concurrencyBasis(const Platform& platform, const Service& service,
    const FunctionBehaviour& behaviour, const Function& function)
{
    FieldBasis basis;
    basis.whenEmpty = Amount::constantly(
        concurrencyOf(behaviour, memoryOf(behaviour, function.memoryMb), {}, function.runtime));
    addEvidence(platform, service, "concurrency_by_memory_mb", basis);
    addEvidence(platform, service, "python_concurrency", basis);
    addEvidence(platform, service, "max_concurrency_per_instance", basis);
    return basis;
}

/// Nothing when the field is not computed from several figures.
std::optional<FieldBasis> computedBasis(const Platform& platform, const Service& service,
    const FunctionBehaviour& behaviour, const Function& function, std::string_view key)
{
    if (key == "cold_start_ms")
        return coldStartBasis(platform, service, behaviour, function);
    if (key == "concurrency")
        return concurrencyBasis(platform, service, behaviour, function);
    FieldBasis basis;
    if (key == "runtime" || key == "snap_start" || key == "package_mb") {
        const std::string runtime = runtimePath(behaviour.coldStart, function);
        if (key == "package_mb") {
            addEvidence(platform, service, "cold_start.download_ms_per_mb", basis);
            addEvidence(platform, service, "cold_start.load_ms_per_mb", basis);
            addEvidence(platform, service, runtime + ".load_ms_per_mb", basis);
        } else {
            addEvidence(platform, service,
                runtime + (key == "runtime" ? ".init_ms" : ".restore_ms"), basis);
        }
        return basis;
    }
    return std::nullopt;
}

}

FieldBasis basisOf(const Platform& platform, const Kind& kind, std::string_view key)
{
    const Service* service = nullptr;
    try {
        service = serviceOf(platform, kind);
    } catch (const Error&) { // a plan that is not there has no figures
    }
    if (!service)
        return {};
    const auto* behaviour = std::get_if<FunctionBehaviour>(&service->behaviour);
    const auto* function = std::get_if<Function>(&kind);
    if (behaviour && function)
        if (const auto computed = computedBasis(platform, *service, *behaviour, *function, key))
            return *computed;
    FieldBasis basis;
    for (const Entry& entry : table()) {
        if (service->kind != entry.kind || key != entry.key)
            continue;
        for (const char* figure : entry.figures)
            addEvidence(platform, *service, figure, basis);
        if (const Evidence* first = findEvidence(platform, *service, entry.figures.front());
            first && entry.standsIn)
            basis.whenEmpty = amountIn(*first);
    }
    return basis;
}

bool isAssumed(const FieldBasis& basis)
{
    return basis.whenEmpty
        && std::any_of(basis.evidence.begin(), basis.evidence.end(),
            [](const Evidence* e) { return e->standing == Standing::assumption; });
}

const Source* findSource(const Platform& platform, std::string_view id)
{
    const auto it = std::find_if(platform.sources.begin(), platform.sources.end(),
        [&](const Source& s) { return s.id == id; });
    return it == platform.sources.end() ? nullptr : &*it;
}

}
