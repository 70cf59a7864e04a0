// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/project.hpp"
#include "core/platform/platform.hpp"
#include "ui/canvas/figures.hpp"
#include <QString>
#include <QStringList>

namespace ui {

/// "AWS Lambda", or the kind's own title where the platform has no such service (or is null).
QString serviceTitle(const core::Component& component, const core::Platform* platform);
/// Without the provider's name: "AWS Lambda" -> "Lambda".
QString shortService(const QString& title);
/// The grey line of a card: "Lambda · 512 MB", "SQS · batch 10".
QString subtitle(const core::Component& component, const core::Platform* platform);
/// What the component loses on the platform, a sentence each.
QStringList lossesOn(
    const core::Project& project, const core::Component& component, const core::Platform* platform);
/// The last line of a card while there are no results: "42 ms CPU".
QString settingsLine(const core::Project& project, const core::Component& component);
/// The same place once there are: "212/s · p95 21 ms".
QString figuresLine(const core::Component& component, const NodeFigures& figures);
/// What a month costs, as short as a card needs it: "$31.40", "$186".
QString cardMoney(double monthlyCost);
/// What a connection's pill says: "38 %", "batch 10", "×2"; empty where all is usual.
QString pillText(const core::Connection& connection);
/// "Poisson 20/s", "spike 10 to 200/s".
QString arrivalsText(const core::Arrivals& arrivals);
/// "lognormal 42 ms p50" in short: "42 ms p50"; the unit may be empty.
QString amountText(const core::Amount& amount, const QString& unit);

/// "on_demand" -> "on demand", "nodejs22" -> "Node.js 22".
QString choiceTitle(const std::string& id);

}
