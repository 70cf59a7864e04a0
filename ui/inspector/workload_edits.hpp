// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/project.hpp"

namespace ui {

// What the workload page does to a project.

/// Null when there is none.
core::Workload* mutableWorkload(core::Project& project, const std::string& id);

/// Clients and schedules are where requests start.
bool canSend(const core::Component& component);

/// Adds a workload and returns its id: a copy of the one named `from`; where that is empty, one
/// with steady arrivals at every client.
std::string addWorkload(core::Project& project, const std::string& from);

/// Steady arrivals at the first component that can send and has none in this workload. Does
/// nothing where all have.
void addSource(core::Project& project, const std::string& workload);

/// A fault in the middle of the workload, a tenth of its length, at the first component that is
/// called and not yet hit. Does nothing without components.
void addFault(core::Project& project, const std::string& workload);

}
