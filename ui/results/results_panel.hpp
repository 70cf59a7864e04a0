// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/study/study.hpp"
#include "ui/theme.hpp"
#include <QWidget>
#include <memory>

namespace ui {

/// Everything below the canvas: latency, concurrency, cost and the comparison of providers.
class ResultsPanel : public QWidget {
    Q_OBJECT
public:
    static constexpr int comparePage = 3; ///< for showPage(): all providers side by side
    explicit ResultsPanel(QWidget* parent = nullptr);
    ~ResultsPanel() override;

    /// Null is the same as clear().
    void setComparison(std::shared_ptr<const core::Comparison> comparison);
    /// What is shown, priced as it is shown; null before the first run.
    std::shared_ptr<const core::Comparison> comparison() const;
    /// Prices everything anew by these catalogues, now and from now on; nothing is run again.
    /// Prices in this region, where a provider has it, without another run; empty: each one's usual
    /// region. False when nothing changes.
    bool setRegion(const std::string& region);
    void setPrices(std::vector<std::shared_ptr<const core::Platform>> prices);
    /// Which provider the tabs about one provider show; index into Comparison::providers.
    void setProvider(int index);
    void setTheme(const Theme& theme);
    /// Back to the empty state.
    void clear();
    /// While a run is on: the tabs keep the last results, and the summary line tells the progress.
    void setBusy(bool busy);
    void setProgress(double share, const QString& text);
    /// Whether the project has been edited since the run: the summary line then says so.
    void setStale(bool stale);
    /// Why nothing can be run, said where results would stand; empty: it can.
    void setHindrance(const QString& why);
    /// One more tab, after the panel's own; takes ownership of the page.
    void addPage(QWidget* page, const QString& title);
    /// Changes the title of a page that was added ("Findings 3").
    void setPageTitle(QWidget* page, const QString& title);
    void showPage(QWidget* page);
    void showPage(int index);
    /// Shows what another panel shows: results, prices, what bills leave out, and the page.
    void takeOver(const ResultsPanel& other);

signals:
    void componentActivated(const QString& id);
    /// The free tier switch, or what the bill leaves out; the panel has already priced anew.
    void freeTierChanged(bool on);

private:
    struct Private;
    std::unique_ptr<Private> d_;
};

}
