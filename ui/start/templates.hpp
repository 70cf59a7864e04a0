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
    bool lesson = false; ///< shows one effect; the others are to build on
};

/// By group: reference architectures, function patterns, triggers, lessons; those with most
/// components first.
std::vector<Template> shippedTemplates();

}
