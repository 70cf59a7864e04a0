// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/steps.hpp"
#include <string>
#include <vector>

namespace ui {

/// Where something stands in nested steps: step, branch, step, ... by index. An odd number of
/// entries names a step, an even one a list: none the outermost, two a branch of a step.
using StepPath = std::vector<std::size_t>;

/// Null when there is none.
core::StepList* findList(core::StepList& root, const StepPath& path);
core::Step* findStep(core::StepList& root, const StepPath& path);

/// Adds a step of a type behind the one at `after`, or at the end of that list, and returns its
/// path. It has an id of its own and what a step of its type must have: a task the target, a
/// choice one way to another step (a new one where there is none), a parallel two branches, a map
/// its steps.
StepPath addStep(
    core::StepList& root, const StepPath& after, core::Step::Type type, const std::string& target);

/// Removes a step, or a branch; steps that went on to it go on below. Returns what to choose next.
StepPath removeAt(core::StepList& root, const StepPath& path);

/// Moves a step up (-1) or down (+1) in its list; stays at the ends. Returns its new path.
StepPath moveStep(core::StepList& root, const StepPath& path, int by);

/// Gives the step another id, and changes it wherever its list refers to it.
void renameStep(core::StepList& root, const StepPath& path, const std::string& id);

}
