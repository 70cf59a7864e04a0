// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/error.hpp"
#include "core/platform/platform.hpp"
#include <memory>

/// One of the platforms that come with the program. Throws core::Error where there is none.
inline std::shared_ptr<const core::Platform> shippedPlatform(const std::string& id)
{
    static const std::vector<core::Platform> all = core::shippedPlatforms();
    for (const core::Platform& p : all)
        if (p.id == id)
            return { std::shared_ptr<void>(), &p };
    throw core::Error("no platform " + id);
}

inline const core::Platform& platformOf(const std::string& id)
{
    return *shippedPlatform(id);
}
