// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/platform/strict_object.hpp"
#include "core/result/usage.hpp"

namespace core {

struct MeteredShape {
    std::vector<UsageItem> usage; ///< a month's, the account's fixed fees included
    std::vector<std::string> notModelled;
};

// A shape says in a few numbers what a component does in a month:
//   function: requests, duration_ms; memory_mb, arch, runtime, plan, cpu_ms (else the duration),
//     concurrency (requests that share an instance), vcpu, cold_starts and init_ms, active_s (time
//     with work, over all instances; else requests x duration / concurrency), provisioned with
//     provisioned_hours, idle_min_s, instances, log_kb, response_kb
//   http_api: requests; size_kb, response_kb, plan
//   event_bus: events; size_kb, deliveries, plan
//   queue: messages; size_kb, batch_size, fifo, empty_receives, dead_letters, plan
//   database: reads, writes, deletes, queries, item_kb, storage_gb, capacity, read_units,
//     write_units, plan
//   object_storage: reads, writes, deletes, lists, object_kb, storage_gb, plan
//   schedule: firings            external_api: calls, size_kb
// Whatever is absent counts as nothing used.

/// Meters a shape by the platform's rules, as a component `id`. Throws Error naming the place.
MeteredShape meterShape(
    const Json& shape, const Place& place, const Platform& platform, const std::string& id);

}
