// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/platform/platform.hpp"
#include <optional>

namespace core {

/// What a platform puts behind one field of a component.
struct FieldBasis {
    /// Used where the field is empty, in the field's unit; nothing where the field has no such
    /// figure, or the platform sets no limit.
    std::optional<Amount> whenEmpty;
    /// The platform's figures that have a part in what the field does; they live as long as the
    /// platform.
    std::vector<const Evidence*> evidence;
};

/// For a component with these settings, as resolved for the platform. Empty where the platform has
/// no service for it, or no figure for the field.
FieldBasis basisOf(const Platform& platform, const Kind& kind, std::string_view key);

/// Whether what happens while the field is empty rests on an assumption.
bool isAssumed(const FieldBasis& basis);

/// The source of this id, or null.
const Source* findSource(const Platform& platform, std::string_view id);

}
