// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result/bill.hpp"
#include "core/result/run_result.hpp"
#include <map>
#include <string>

namespace ui {

/// What a run says about one component, as far as its card shows it.
struct NodeFigures {
    double ratePerS = 0;
    double p95Ms = 0; ///< 0: nothing ended here
    double monthlyCost = 0;
    bool billed = false; ///< false: nothing on the bill comes from this component
    bool hasInstances = false;
    int busy = 0, idle = 0, starting = 0; ///< at the busiest moment of the run
    int free = 0; ///< places left up to the peak of any component
    bool operator==(const NodeFigures&) const = default;
};
using Figures = std::map<std::string, NodeFigures>;

/// By component id.
Figures figuresOf(const core::RunResult& result, const core::Bill& bill);

}
