// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/study/crossover.hpp"
#include "ui/charts/chart_view.hpp"
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <functional>
#include <thread>

class QVBoxLayout;

namespace ui {

/// Functions against containers that are always on: cost, latency and share of completed requests
/// by rate, and where the ranking flips. The study runs on a worker; the newest one counts.
class CrossoverPage : public QWidget {
    Q_OBJECT
public:
    /// Gives what there is to compare: project, platform, workload, seed, billing.
    using Inputs = std::function<core::CrossoverSpec()>;
    explicit CrossoverPage(Inputs inputs, QWidget* parent = nullptr);
    ~CrossoverPage() override;

    /// Offers the services of this platform.
    void setPlatform(const core::Platform& platform);
    void setTheme(const Theme& theme);
    void start();
    void stop();
    bool isRunning() const { return thread_.joinable(); }

signals:
    void shown(); ///< a comparison, or why there is none

private:
    struct Outcome {
        std::shared_ptr<const core::Crossover> crossover; ///< null when it failed
        QString error;
    };
    void receive(const Outcome& outcome);
    void addChoices(QVBoxLayout& column);
    void say(const QString& text);
    void showCharts(bool shown);
    void showProgress();

    Inputs inputs_;
    QComboBox plan_;
    QDoubleSpinBox from_, to_, vcpu_, memory_;
    QPushButton run_;
    QProgressBar progress_;
    QTimer look_; ///< at how far the study is
    QLabel text_, before_; ///< `before_` stands where the charts will be
    std::vector<QWidget*> charts_;
    ChartView cost_, latency_, completed_;
    core::CrossoverProgress done_;
    std::jthread thread_; ///< last, so that destruction stops and joins first
};

}
