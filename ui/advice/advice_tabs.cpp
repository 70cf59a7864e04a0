// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/advice_tabs.hpp"
#include "ui/advice/pages.hpp"
#include "ui/language.hpp"
#include "ui/results/results_panel.hpp"

namespace ui {

AdviceTabs::AdviceTabs(
    Document& document, Advisor::Platforms platforms, ResultsPanel& panel, QObject* parent)
    : QObject(parent)
    , document_(document)
    , panel_(panel)
    , advisor_(document, std::move(platforms))
    , findings_(new FindingsPage)
    , problems_(new ProblemsPage)
    , fit_(new FitPage)
{
    panel_.addPage(findings_, tr("Findings"));
    panel_.addPage(problems_, tr("Problems"));
    panel_.addPage(fit_, tr("Fit"));
    for (AdvicePage* page : std::initializer_list<AdvicePage*> { findings_, problems_, fit_ })
        connect(page, &AdvicePage::placeWanted, this, &AdviceTabs::placeWanted);
    connect(findings_, &FindingsPage::fixWanted, this, &AdviceTabs::applyFix);
    connect(findings_, &AdvicePage::shown, this, &AdviceTabs::update);
    connect(problems_, &AdvicePage::shown, this, &AdviceTabs::updateProblems);
    connect(fit_, &AdvicePage::shown, this, &AdviceTabs::update);
    connect(&advisor_, &Advisor::changed, this, &AdviceTabs::update);
    connect(&document_, &Document::changed, this, &AdviceTabs::updateProblems);
    update();
    updateProblems();
}

void AdviceTabs::setTheme(const Theme& theme)
{
    for (AdvicePage* page : std::initializer_list<AdvicePage*> { findings_, problems_, fit_ })
        page->setTheme(theme);
}

/// Only what is in view is filled; the rest when it comes into view.
void AdviceTabs::update()
{
    const auto n = advisor_.findings().size();
    panel_.setPageTitle(findings_, n ? tr("Findings %1").arg(n) : tr("Findings"));
    if (findings_->isVisible())
        findings_->show(
            advisor_.findings(), document_.project(), advisor_.hindrance(), advisor_.isMeasured());
    if (fit_->isVisible())
        fit_->show(advisor_.fit(), advisor_.hindrance());
}

void AdviceTabs::updateProblems()
{
    const bool empty = document_.project().components.empty();
    const auto issues = empty ? std::vector<core::Issue> {} : document_.issues();
    if (problems_->isVisible())
        problems_->show(issues, document_.project());
    panel_.setPageTitle(
        problems_, issues.empty() ? tr("Problems") : tr("Problems %1").arg(issues.size()));
}

void AdviceTabs::applyFix(const core::Finding& finding)
{
    if (!finding.fix)
        return;
    const Document::Name what = [text = finding.fix->text] { return coreText(text); };
    document_.edit(what, [&](core::Project& project) { project = core::fixed(project, finding); });
    emit fixed(what());
}

void AdviceTabs::showFindings()
{
    panel_.showPage(findings_);
}

void AdviceTabs::showProblems()
{
    panel_.showPage(problems_);
}

void AdviceTabs::showFit()
{
    panel_.showPage(fit_);
}

}
