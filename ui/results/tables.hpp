// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/results/results.hpp"
#include "ui/results/table.hpp"
#include <QStringList>

namespace ui {

// A table is a function from results to cells.

/// Figures of all providers under each other; the best of a row is marked.
TableData sideBySide(const Results& results);
/// Percentiles of the chosen provider; with replications, means and half widths.
TableData latencyFigures(const Results& results);
/// How its requests ended.
TableData requestFigures(const Results& results);
/// A row for each component of the chosen provider's run; ids are components.
TableData componentFigures(const Results& results);
/// A row for each line of the chosen provider's first bill; ids are indices of lines.
TableData billLines(const Results& results, bool zeroLines);
/// Lines of the first bill that cost nothing.
int zeroLineCount(const core::Bill& bill);

/// How the amount of a line came about, as rich text: quantity, free part, tiers, source.
QString explain(const core::BillLine& line, const core::RunResult& run);
/// What changes on each provider, component by component, as rich text; what is lost comes upright,
/// what is only worth knowing in italics.
QStringList translationNotes(const core::Comparison& comparison);
/// What to know before the figures are believed, by provider, as rich text.
QStringList runDoubts(const core::Comparison& comparison);

/// Which values (one for each provider; NaN: does not apply) are the best, given half widths.
/// None when there is no clear minority of best ones.
std::vector<bool> bestOf(const std::vector<core::Estimate>& values, bool lowIsGood);

/// What the run was, in a line: "Simulated 24 h · 1.7 M requests in 1.6 s · seed 42 · ...".
QString summaryLine(const Results& results);
/// True when a run of the chosen provider was stopped or cut.
bool isPartial(const Results& results);

}
