// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/platform/platform.hpp"
#include "ui/theme.hpp"
#include <QString>
#include <functional>

namespace core {
struct Project;
}

namespace ui {

class Form;

/// Two projects with the same signature are shown by the same rows. Begins with "project".
QString projectPageSignature(const core::Project& project, const QString& workload);

/// What the inspector shows while nothing is selected: settings, objectives, and one workload with
/// its arrivals. `platform` (may be null) gives the regions.
void buildProjectPage(Form& form, const Theme& theme, const core::Platform* platform,
    const QString& workload, const std::function<void(const QString&)>& chooseWorkload);

}
