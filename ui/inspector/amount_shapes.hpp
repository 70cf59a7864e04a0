// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/amount.hpp"
#include <span>

namespace ui {

struct Parameter {
    const char* label; ///< null: the shape has no such parameter
    bool inUnit = true; ///< false: a pure number
};

/// How people see a shape. byMoments makes two entries of one shape.
struct ShapeEntry {
    const char *id, *title;
    core::Amount::Shape shape;
    bool byMoments;
    Parameter a, b;
    const char* main; ///< what the field's one number is, said behind it; null: no single number
};

std::span<const ShapeEntry> shapeEntries();
const ShapeEntry& shapeEntry(const core::Amount& amount);

/// The same typical size in another shape.
core::Amount reshaped(const core::Amount& old, const ShapeEntry& entry);

}
