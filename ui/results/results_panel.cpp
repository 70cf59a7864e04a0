// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/results_panel.hpp"
#include "core/model/error.hpp"
#include "core/platform/figures.hpp"
#include "core/result/doubts.hpp"
#include "ui/inspector/value_edit.hpp"
#include "ui/language.hpp"
#include "ui/results/page.hpp"
#include "ui/results/tables.hpp"
#include <QHBoxLayout>
#include <QProgressBar>
#include <QStackedLayout>
#include <QStyle>
#include <QTabBar>
#include <QVBoxLayout>

namespace ui {

namespace {
struct PageSpec {
    const char* title;
    ResultsPage* (*make)(QWidget*);
};
constexpr PageSpec pageSpecs[] = {
    { QT_TRANSLATE_NOOP("ui::ResultsPanel", "Latency"), makeLatencyPage },
    { QT_TRANSLATE_NOOP("ui::ResultsPanel", "Concurrency"), makeConcurrencyPage },
    { QT_TRANSLATE_NOOP("ui::ResultsPanel", "Cost"), makeCostPage },
    { QT_TRANSLATE_NOOP("ui::ResultsPanel", "Compare providers"), makeComparePage },
};
constexpr int ownPages = static_cast<int>(std::size(pageSpecs));
}

struct ResultsPanel::Private {
    QTabBar* tabs;
    QLabel* summary;
    QProgressBar* progress;
    QStackedLayout* stack; ///< the own pages, the empty page, then added ones
    QLabel *emptyTitle, *emptyText;
    std::vector<ResultsPage*> pages;
    std::vector<QWidget*> added;
    std::shared_ptr<const core::Comparison> asRun; ///< as it came; null before the first run
    Results results; ///< comparison is null before the first run
    std::vector<std::string> leftOut; ///< topics that the user took out of the bills
    std::vector<std::shared_ptr<const core::Platform>> prices; ///< empty: as the run had them
    std::string region, billed; ///< asked for, and that of the present bills
    std::optional<bool> freeTier; ///< the user's choice where it differs from the run's
    std::size_t wantedProvider = 0;
    QString progressText;
    QString hindrance; ///< why nothing can be run, or empty
    QString problem; ///< why pricing anew failed, or empty
    bool busy = false, stale = false;

    void layOut(ResultsPanel& panel);
    QWidget* emptyPage();
    void showTab();
    void showResults();
    void showSummary();
    void price();
};

QWidget* ResultsPanel::Private::emptyPage()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setSpacing(4);
    emptyTitle = new QLabel;
    emptyTitle->setProperty("role", "title");
    emptyTitle->setObjectName("emptyTitle");
    emptyText = new QLabel;
    emptyText->setProperty("role", "muted");
    emptyText->setWordWrap(true);
    column->addStretch(1);
    for (QLabel* label : { emptyTitle, emptyText }) {
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addStretch(1);
    return page;
}

void ResultsPanel::Private::layOut(ResultsPanel& panel)
{
    auto* column = new QVBoxLayout(&panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 20, 0);
    head->setSpacing(12);
    column->addLayout(head);
    tabs = new QTabBar;
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    tabs->setUsesScrollButtons(false);
    tabs->setAccessibleName(tr("Results"));
    summary = new ElidedLabel;
    summary->setProperty("role", "small");
    summary->setObjectName("summary");
    summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(tabs);
    head->addWidget(summary, 1);
    auto* line = new QFrame;
    line->setProperty("role", "rule");
    column->addWidget(line);
    progress = new QProgressBar;
    progress->setTextVisible(false);
    progress->setRange(0, 1000);
    progress->setFixedHeight(4);
    progress->setAccessibleName(tr("Progress of the run"));
    QSizePolicy policy = progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing moves when a run starts
    progress->setSizePolicy(policy);
    progress->hide();
    column->addWidget(progress);
    auto* body = new QWidget;
    stack = new QStackedLayout(body);
    column->addWidget(body, 1);
}

ResultsPanel::ResultsPanel(QWidget* parent)
    : QWidget(parent)
    , d_(std::make_unique<Private>())
{
    setProperty("role", "panel");
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Results"));
    d_->layOut(*this);
    for (const PageSpec& spec : pageSpecs) {
        ResultsPage* page = spec.make(nullptr);
        d_->pages.push_back(page);
        d_->stack->addWidget(page);
        d_->tabs->addTab(tr(spec.title));
        connect(page, &ResultsPage::componentActivated, this, &ResultsPanel::componentActivated);
        connect(page, &ResultsPage::componentChosen, this, [this](const QString& id) {
            d_->results.component = id.toStdString();
            d_->showResults();
        });
        connect(page, &ResultsPage::freeTierChanged, this, [this](bool on) {
            d_->freeTier = on;
            d_->price();
            d_->showResults();
            emit freeTierChanged(on);
        });
        connect(page, &ResultsPage::leftOutChanged, this, [this](const QStringList& topics) {
            d_->leftOut.clear();
            for (const QString& topic : topics)
                d_->leftOut.push_back(topic.toStdString());
            d_->price();
            d_->showResults();
            emit freeTierChanged(d_->results.freeTier);
        });
    }
    d_->stack->addWidget(d_->emptyPage());
    connect(d_->tabs, &QTabBar::currentChanged, this, [this] { d_->showTab(); });
    clear();
}

ResultsPanel::~ResultsPanel() = default;

void ResultsPanel::Private::showTab()
{
    const int tab = tabs->currentIndex();
    if (tab >= ownPages)
        stack->setCurrentWidget(added.at(static_cast<std::size_t>(tab - ownPages)));
    else
        stack->setCurrentIndex(results.comparison ? tab : ownPages);
}

void ResultsPanel::Private::showSummary()
{
    const auto doubts
        = results.comparison ? core::doubtsOf(results.run()) : std::vector<core::Phrase> {};
    QString line;
    if (busy)
        line = progressText.isEmpty() ? ResultsPanel::tr("Simulating…")
                                      : ResultsPanel::tr("Simulating · %1").arg(progressText);
    else if (!problem.isEmpty())
        line = QStringLiteral("⚠ ") + problem;
    else if (results.comparison)
        line = (doubts.empty() ? QString() : QStringLiteral("⚠ "))
            + (stale ? ResultsPanel::tr("Before the edit · ") : QString()) + summaryLine(results);
    summary->setText(line);
    QStringList tips { line };
    if (!busy && problem.isEmpty())
        for (const core::Phrase& doubt : doubts)
            tips << coreText(doubt);
    summary->setToolTip(tips.join("\n"));
    const QString state = busy                  ? ""
        : !doubts.empty() || !problem.isEmpty() ? "bad"
        : results.comparison && stale           ? "stale"
                                                : "";
    if (summary->property("state").toString() != state) {
        summary->setProperty("state", state);
        summary->style()->unpolish(summary);
        summary->style()->polish(summary);
    }
    emptyTitle->setText(
        busy ? ResultsPanel::tr("Simulating…") : ResultsPanel::tr("No results yet"));
    emptyText->setText(busy ? progressText
            : !hindrance.isEmpty()
            ? hindrance
            : ResultsPanel::tr("Press Run (F5) to simulate this architecture. "
                               "Latency, concurrency, cost and all providers "
                               "side by side appear here."));
}

void ResultsPanel::Private::showResults()
{
    if (results.comparison)
        for (ResultsPage* page : pages)
            page->showResults(results);
    showSummary();
    showTab();
}

void ResultsPanel::Private::price()
{
    const bool changed = freeTier || !prices.empty() || !leftOut.empty() || !results.leftOut.empty()
        || region != billed;
    if (!results.comparison || !changed)
        return;
    core::BillOptions options;
    options.region = billed = region;
    options.freeTier = freeTier.value_or(results.freeTier);
    options.today = core::today();
    try {
        Results run = resultsOf(asRun);
        run.provider = results.provider;
        run.component = results.component;
        results = repriced(run, options, prices, leftOut);
        problem.clear();
    } catch (const core::Error& error) {
        problem = coreText(error.text);
    }
}

void ResultsPanel::setComparison(std::shared_ptr<const core::Comparison> comparison)
{
    const std::string component = d_->results.component;
    d_->asRun = comparison;
    d_->results = comparison ? resultsOf(std::move(comparison)) : Results {};
    if (!d_->results.comparison || d_->results.comparison->providers.empty())
        return clear();
    if (core::findResult(d_->results.run(), component))
        d_->results.component = component;
    const bool asRun = d_->results.comparison->project->settings.freeTier;
    d_->results.freeTier = asRun;
    if (d_->freeTier == asRun)
        d_->freeTier.reset();
    d_->problem.clear();
    d_->billed = d_->results.comparison->project->settings.region;
    d_->price();
    setProvider(static_cast<int>(d_->wantedProvider));
}

std::shared_ptr<const core::Comparison> ResultsPanel::comparison() const
{
    return d_->results.comparison;
}

bool ResultsPanel::setRegion(const std::string& region)
{
    if (std::exchange(d_->region, region) == region)
        return false;
    d_->price();
    d_->showResults();
    return true;
}

void ResultsPanel::setPrices(std::vector<std::shared_ptr<const core::Platform>> prices)
{
    d_->prices = std::move(prices);
    d_->price();
    d_->showResults();
}

void ResultsPanel::setProvider(int index)
{
    d_->wantedProvider = static_cast<std::size_t>(std::max(0, index));
    if (!d_->results.comparison)
        return;
    d_->results.provider
        = std::min(d_->wantedProvider, d_->results.comparison->providers.size() - 1);
    d_->showResults();
}

void ResultsPanel::setTheme(const Theme& theme)
{
    for (ResultsPage* page : d_->pages)
        page->setTheme(theme);
    d_->tabs->setStyleSheet(QStringLiteral(
        "QTabBar::tab { padding: 9px 14px 8px 14px; margin: 0; border: none;"
        " border-bottom: 2px solid transparent; color: %1; }"
        " QTabBar::tab:hover { color: %2; }"
        " QTabBar::tab:selected { color: %3; border-bottom: 2px solid %3; }"
        " QTabBar::tab:selected:focus { border-bottom-width: 3px; padding-bottom: 7px; }")
                                .arg(theme.muted.name(), theme.text.name(), theme.accent.name()));
    d_->summary->setStyleSheet(
        QStringLiteral("QLabel[state=\"bad\"] { color: %1; font-weight: 600; }"
                       "QLabel[state=\"stale\"] { color: %2; font-weight: 600; }")
            .arg(theme.badText.name(), theme.text.name()));
}

void ResultsPanel::clear()
{
    d_->asRun.reset();
    d_->results = Results {};
    d_->showSummary();
    d_->showTab();
}

void ResultsPanel::setBusy(bool busy)
{
    d_->busy = busy;
    d_->progressText.clear();
    d_->progress->setValue(0);
    d_->progress->setVisible(busy);
    d_->showSummary();
}

void ResultsPanel::setProgress(double share, const QString& text)
{
    d_->progress->setValue(static_cast<int>(share * 1000));
    d_->progressText = text;
    d_->showSummary();
}

void ResultsPanel::setStale(bool stale)
{
    if (std::exchange(d_->stale, stale) != stale)
        d_->showSummary();
}

void ResultsPanel::setHindrance(const QString& why)
{
    if (std::exchange(d_->hindrance, why) != why)
        d_->showSummary();
}

void ResultsPanel::addPage(QWidget* page, const QString& title)
{
    d_->added.push_back(page);
    d_->stack->addWidget(page);
    d_->tabs->addTab(title);
}

void ResultsPanel::setPageTitle(QWidget* page, const QString& title)
{
    const auto at = std::find(d_->added.begin(), d_->added.end(), page);
    if (at != d_->added.end())
        d_->tabs->setTabText(ownPages + static_cast<int>(at - d_->added.begin()), title);
}

void ResultsPanel::showPage(QWidget* page)
{
    const auto at = std::find(d_->added.begin(), d_->added.end(), page);
    if (at != d_->added.end())
        showPage(ownPages + static_cast<int>(at - d_->added.begin()));
}

void ResultsPanel::showPage(int index)
{
    d_->tabs->setCurrentIndex(index);
}

void ResultsPanel::takeOver(const ResultsPanel& other)
{
    const Private& o = *other.d_;
    d_->asRun = o.asRun;
    d_->results = o.results;
    d_->leftOut = o.leftOut;
    d_->prices = o.prices;
    d_->region = o.region;
    d_->billed = o.billed;
    d_->freeTier = o.freeTier;
    d_->wantedProvider = o.wantedProvider;
    d_->stale = o.stale;
    d_->showResults();
    showPage(o.tabs->currentIndex());
}

}
