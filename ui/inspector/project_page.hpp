// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/platform/platform.hpp"
#include "ui/inspector/workload_page.hpp"
#include <QString>

namespace core {
struct Project;
}

namespace ui {

class Form;

/// Two projects with the same signature are shown by the same rows. Begins with "project".
QString projectPageSignature(const core::Project& project, const QString& workload);

/// What the inspector shows while nothing is selected: one workload, settings, objectives.
/// `platform` (may be null) gives the regions.
void buildProjectPage(Form& form, const core::Platform* platform, const WorkloadPage& page);

}
