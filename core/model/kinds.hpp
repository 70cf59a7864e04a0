// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/kinds/compute.hpp"
#include "core/model/kinds/state.hpp"
#include "core/model/kinds/traffic.hpp"
#include "core/model/kinds/triggers.hpp"
#include <string_view>
#include <variant>

namespace core {

// Every component kind: one struct with its settings and its field list. The file format, the
// inspector, the range checks and `--set` all follow from the list. Absent optionals mean "as the
// platform does it". A new kind is one struct here, one word in Kind, one behaviour in core/sim.

/// In the order in which the palette shows them.
using Kind = std::variant<Clients, Schedule, HttpApi, EventBus, Queue, Topic, Stream, Function,
    Workflow, AlwaysOn, Database, ObjectStorage, Cache, ExternalApi>;

struct KindInfo {
    const char* id; ///< as in files: "http_api"
    const char* title; ///< as people read it: "HTTP API"
    const char* role; ///< palette group: Traffic, Triggers, Compute, State
    Kind (*make)(); ///< a new one with default settings
};

/// Every kind there is, in palette order.
std::span<const KindInfo> allKinds();
/// The entry of allKinds() for this id, or null.
const KindInfo* findKind(std::string_view id);
const KindInfo& infoOf(const Kind& kind);

}
