// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/project.hpp"
#include "core/platform/platform.hpp"
#include "core/result/run_result.hpp"

namespace core {

// What meter() knows of a component and of those beside it while it applies the rules.

/// What a neighbour in the architecture is on this platform.
struct Neighbour {
    std::string kind, plan;
};

/// Calls of one size into a component.
struct Load {
    double sizeKb = 0, calls = 0;
    std::string operation;
    Neighbour from;
};

/// Calls that a component hands on.
struct Onward {
    double calls = 0;
    Neighbour to;
};

/// A component with what the rules need to know of it.
struct Metered {
    const ComponentResult& counted;
    const Kind& kind;
    const Service& service;
    std::vector<Load> loads;
    std::vector<Onward> onward;
    double hours = hoursPerMonth;
    const RunResult& result;
    /// Of what is counted, what a rule leaves to a neighbour's bill.
    double leftShare = 0, leftCount = 0;
};

/// Notes what is called of the component `id` and what it calls.
void addCalls(Metered& c, const Project& project, const Platform& platform, const std::string& id);

/// The component as a rule with exceptions sees it: what comes from the excepted neighbours makes
/// up a share of all calls into it; what goes on to them is a number of calls.
Metered withoutExceptions(Metered c, const MeterRule& rule);

}
