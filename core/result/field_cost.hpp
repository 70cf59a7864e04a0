// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/platform/platform.hpp"

namespace core {

/// A price that one field of a component has a part in.
struct FieldCost {
    const MeterRule* rule = nullptr; ///< which says why
    const Meter* meter = nullptr;
};

/// The meters of the platform whose quantity grows with this field, or that it chooses (`arch`),
/// in force in the region on the date (ISO). For settings as resolved for the platform. The
/// pointers live as long as the platform.
std::vector<FieldCost> costsOf(const Platform& platform, const Kind& kind, std::string_view key,
    std::string_view region, std::string_view date);

}
