// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/project.hpp"
#include <QString>
#include <vector>

namespace ui {

/// A ready project that comes with the program.
struct Template {
    QString name; ///< for core::shippedScenario()
    QString title, group; ///< title: "REST API: a product catalogue with orders"
    core::Project project;
};

/// By group: reference architectures, then function patterns, then triggers; those with most
/// components first.
std::vector<Template> shippedTemplates();

}
