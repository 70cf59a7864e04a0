// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the main window that ask more of the core than one run.
#include "ui/advice/advice_tabs.hpp"
#include "ui/inspector/inspector.hpp"
#include "ui/main_window.hpp"
#include "ui/message_bar.hpp"
#include "ui/results/crossover_page.hpp"
#include "ui/results/price_book_page.hpp"
#include "ui/results/results_panel.hpp"

namespace ui {

/// The user's prices changed: bills follow, nothing is run again.
void MainWindow::takePrices()
{
    platforms_ = prices_.platforms();
    inspector_->setPlatforms(platforms_);
    advice_->advisor().setPlatforms(platforms_);
    setProvider(provider_);
    results_->setPrices(platforms_);
    comparison_ = results_->comparison();
    showFigures();
}

void MainWindow::addStudies()
{
    crossover_ = new CrossoverPage([this] {
        core::CrossoverSpec spec;
        spec.project = std::make_shared<const core::Project>(document_.project());
        spec.platform = platforms_.at(std::size_t(provider_));
        spec.workload = workload_.toStdString();
        spec.seed = spec.project->settings.seed;
        spec.billing.freeTier = spec.project->settings.freeTier;
        return spec;
    });
    priceBook_ = new PriceBookPage(prices_);
    results_->addPage(crossover_, tr("Always on"));
    results_->addPage(priceBook_, tr("Price book"));
    connect(priceBook_, &PriceBookPage::failed, messages_, &MessageBar::showError);
    connect(priceBook_, &PriceBookPage::told, messages_, &MessageBar::showInfo);
    connect(&prices_, &PriceStore::changed, this, &MainWindow::takePrices);
    if (!prices_.problem().isEmpty())
        messages_->showError(prices_.problem());
}

}
