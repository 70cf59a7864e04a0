// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme.hpp"
#include <QString>
#include <functional>

namespace core {
struct Project;
}

namespace ui {

class Form;
class TraceLoader;

/// What the rows of a workload are built for.
struct WorkloadPage {
    Theme theme;
    QString workload; ///< id; another one's, or empty: the first
    TraceLoader* loader = nullptr; ///< outlives the form
    std::function<void(const QString& id)> choose;
    std::function<void()> importArrivals;
};

/// Two projects with the same signature are shown by the same rows.
QString workloadPageSignature(const core::Project& project, const QString& workload);

/// Which workload, its curve of arrivals with its faults on a time line, length, sources with
/// their arrivals, and faults.
void buildWorkloadPage(Form& form, const WorkloadPage& page);

}
