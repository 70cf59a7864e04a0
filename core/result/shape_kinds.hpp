// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/project.hpp"
#include "core/platform/platform.hpp"
#include "core/platform/strict_object.hpp"
#include "core/result/run_result.hpp"
#include <span>

namespace core {

// Shapes of price requests, kind by kind: what a run would have counted of a month.

/// A run of one component that a shape stands for. It is called by one other.
struct Synthetic {
    static constexpr const char *componentId = "shape", *callerId = "caller";

    StrictObject& from;
    Platform& platform; ///< a copy of its own
    double hours = hoursPerMonth; ///< of the month
    Kind kind {};
    Kind caller = Function {};
    Measures measures {};
    std::vector<Connection> connections {};
    std::vector<ConnectionResult> calls {};
    double units = 1; ///< of this component: what it costs by the month counts so many times
    double coldStarts = 0;
};

struct ShapeKind {
    const char* id;
    void (*read)(Synthetic&);
    const char* counts = ""; ///< the key that only items of such a kind have to have
};
/// All kinds of components that a shape can stand for.
std::span<const ShapeKind> shapeKinds();

/// The service that the shape's kind and plan mean. Throws Error naming the place.
const Service& serviceFor(const Synthetic& s);

/// A whole number of things; 0 when the key is absent. Throws Error for a part of one.
double count(StrictObject& from, const char* key);
/// A number of at least 0 that has to be there.
double requiredNumber(StrictObject& from, const char* key);

}
