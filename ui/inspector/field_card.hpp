// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/platform/platform.hpp"
#include "ui/inspector/editors.hpp"
#include <memory>

class QWidget;

namespace core {
struct Component;
struct FieldBasis;
}

namespace ui {

using Platforms = std::vector<std::shared_ptr<const core::Platform>>;

/// Opens a small window below `at` with a title and HTML; links open in the browser.
void showFieldCard(QWidget* at, const QString& title, const QString& html);

/// An amount in short, with its unit: "30 s", "4 ms p50", "1 s".
QString basisText(const core::Amount& amount, const QString& unit);

/// All there is to know about a field of a component, as HTML: what it does, its unit and range,
/// what each platform does where it is empty, and what it costs, each with its source and date.
/// Prices are those of the region where a platform has it, else of its usual one.
QString explainField(const FieldInfo& field, const core::Component& component,
    const Platforms& platforms, const std::string& region);

/// Why what a platform does with the empty field is assumed; empty where nothing is.
QString assumptionText(const core::Platform& platform, const core::FieldBasis& basis);

}
