// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/advice/advisor.hpp"
#include "ui/advice/place.hpp"
#include "ui/theme.hpp"

namespace ui {

class FindingsPage;
class FitPage;
class ProblemsPage;
class ResultsPanel;

/// The tabs Findings, Problems and Fit of the results panel, kept up to date with the document.
class AdviceTabs : public QObject {
    Q_OBJECT
public:
    /// Adds its pages to the panel, which owns them.
    AdviceTabs(
        Document& document, Advisor::Platforms platforms, ResultsPanel& panel, QObject* parent);

    Advisor& advisor() { return advisor_; }
    void setTheme(const Theme& theme);
    void showFindings();
    void showProblems();
    void showFit();

signals:
    void placeWanted(const ui::Place& place);
    void fixed(const QString& what); ///< a finding's fix is one step in the history now

private:
    void update();
    void updateProblems();
    void applyFix(const core::Finding& finding);

    Document& document_;
    ResultsPanel& panel_;
    Advisor advisor_;
    FindingsPage* findings_;
    ProblemsPage* problems_;
    FitPage* fit_;
};

}
