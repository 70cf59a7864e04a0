// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/amount.hpp"
#include <string>
#include <vector>

namespace core {

struct Step;

/// Steps that run one after another.
struct StepList {
    std::vector<Step> steps;
    bool operator==(const StepList&) const;
};

/// What a workflow does at one place. After it comes `next`, a step of the same list, or else the
/// step below; behind the last one the list is over.
struct Step {
    enum class Type { task, choice, wait, parallel, map, succeed, fail };
    /// One way out of a choice, taken with this probability.
    struct Option {
        double probability = 0.5;
        std::string next;
        bool operator==(const Option&) const = default;
    };
    std::string id; ///< unique in its list
    Type type = Type::task;
    std::string next;
    std::string target; ///< task: a component that the workflow is connected to
    Amount waitS; ///< wait
    std::vector<Option> options; ///< choice: tried in order, the rest goes on with `next`
    std::vector<StepList> branches; ///< parallel: run at the same time; map: one, for each item
    int items = 1; ///< map
    int maxConcurrency = 0; ///< map: items at the same time; 0: all
    int retries = 0; ///< of a failed task, parallel or map
    double retryAfterS = 1, backoff = 2; ///< pause before the first retry, and its growth
    std::string onError; ///< step of the same list that catches a failure; empty: the list fails
    bool operator==(const Step&) const = default;
};

inline bool StepList::operator==(const StepList& other) const
{
    return steps == other.steps;
}

const char* stepTypeName(Step::Type type);

/// In files a list of objects such as {"id": "charge", "type": "task", "target": "payment",
/// "retries": 2, "on_error": "refund"}. Throws Error for an unknown key, type or next step.
StepList readSteps(const Json& json, const std::string& where);
Json writeSteps(const StepList& steps);

}
