// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/crossover_page.hpp"
#include "core/model/error.hpp"
#include "ui/charts/crossover_charts.hpp"
#include "ui/language.hpp"
#include "ui/results/page.hpp"
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <cmath>

namespace ui {

namespace {
void prepare(QDoubleSpinBox& box, const char* name, const QString& spoken, double from, double to,
    double value)
{
    box.setObjectName(name);
    box.setAccessibleName(spoken);
    box.setDecimals(2);
    box.setRange(from, to);
    box.setValue(value);
    box.setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
}

}

static QString sentence(const core::Crossing& c)
{
    const QString flip = QString::number(c.ratePerS, 'g', 3);
    const bool cost = c.metric == "month_total";
    const QString text = cost && c.functionsBetterBelow
        ? CrossoverPage::tr("Up to %1 requests/s functions are cheaper, above it the service is.")
        : cost
        ? CrossoverPage::tr("Up to %1 requests/s the service is cheaper, above it functions are.")
        : c.functionsBetterBelow
        ? CrossoverPage::tr("Up to %1 requests/s functions are faster at the 95th percentile, "
                            "above it the service is.")
        : CrossoverPage::tr("Up to %1 requests/s the service is faster at the 95th percentile, "
                            "above it functions are.");
    return text.arg(flip) + ' '
        + CrossoverPage::tr("(95 %: %1 to %2, %3 replications)")
              .arg(QString::number(c.lowPerS, 'g', 3), QString::number(c.highPerS, 'g', 3))
              .arg(c.replications)
        + (c.clipped == 0 ? QString()
                          : ' '
                    + CrossoverPage::tr("In %1 of them it did not flip between the compared rates.")
                          .arg(c.clipped));
}

/// The better one is so only because it refuses or loses requests.
static QString sentence(const core::Doubt& d, const core::Crossover& found)
{
    const bool cost = d.metric == "month_total";
    const QString low = QString::number(d.fromPerS, 'g', 3),
                  high = QString::number(d.toPerS, 'g', 3);
    const QString where = d.fromPerS < d.toPerS
        ? CrossoverPage::tr("From %1 to %2 requests/s").arg(low, high)
        : CrossoverPage::tr("At %1 requests/s").arg(low);
    const QString text = cost && d.functions
        ? CrossoverPage::tr("%1 functions are cheaper, but complete only %2 % of the requests "
                            "(promised: %3 %).")
        : cost ? CrossoverPage::tr("%1 the service is cheaper, but completes only %2 % of the "
                                   "requests (promised: %3 %).")
        : d.functions
        ? CrossoverPage::tr("%1 functions are faster at the 95th percentile, but complete only "
                            "%2 % of the requests (promised: %3 %).")
        : CrossoverPage::tr("%1 the service is faster at the 95th percentile, but completes only "
                            "%2 % of the requests (promised: %3 %).");
    return text.arg(where, QString::number(d.completed * 100, 'g', 3),
        QString::number(found.promised * 100, 'g', 4));
}

/// What stands behind the figures.
static QString methodOf(const core::Crossover& found)
{
    QString text = CrossoverPage::tr(
        "Both sides see the same arrivals and the same work. Each flip point is found in every "
        "replication by bracketing it on simulated runs to one per cent; the interval is that of "
        "the replications and says nothing of prices or of the model.");
    if (const core::CrossoverPoint* p = core::firstSampled(found))
        text += ' '
            + CrossoverPage::tr("From %1 requests/s on the workload is sampled: %2 minutes at even "
                                "distances stand for its %3 hours.")
                  .arg(QString::number(p->ratePerS, 'g', 3))
                  .arg(std::lround(p->simulatedS / 60))
                  .arg(std::lround(p->wholeS / 3600));
    return text;
}

/// In few rows, so that the page fits a low window.
void CrossoverPage::addChoices(QVBoxLayout& column)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    const auto add = [grid](const QString& name, QWidget& editor, int row, int pair, int span) {
        auto* label = new QLabel(name);
        label->setProperty("role", "row");
        label->setBuddy(&editor);
        grid->addWidget(label, row, 2 * pair);
        grid->addWidget(&editor, row, 2 * pair + 1, 1, span);
    };
    add(tr("Always on"), plan_, 0, 0, 3);
    add(tr("vCPU"), vcpu_, 1, 0, 1);
    add(tr("Memory, GB"), memory_, 1, 1, 1);
    add(tr("From, requests/s"), from_, 2, 0, 1);
    add(tr("To, requests/s"), to_, 2, 1, 1);
    plan_.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    plan_.setMinimumContentsLength(10);
    plan_.setFixedHeight(24);
    for (QDoubleSpinBox* box : { &vcpu_, &memory_, &from_, &to_ }) {
        box->setMinimumWidth(84);
        box->setFixedHeight(24);
    }
    plan_.setStyleSheet(QStringLiteral("min-height: 22px;"));
    run_.setStyleSheet(QStringLiteral("min-height: 24px;"));
    column.addLayout(grid);
}

CrossoverPage::CrossoverPage(Inputs inputs, QWidget* parent)
    : QWidget(parent)
    , inputs_(std::move(inputs))
{
    setProperty("role", "page");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 8, 20, 4);
    row->setSpacing(28);
    auto* left = new QVBoxLayout;
    left->setSpacing(6);
    row->addLayout(left, 5);
    addChoices(*left);
    left->addWidget(&run_);
    left->addWidget(&progress_);
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("What came out"));
    scroll->setWidget(&text_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumHeight(20); // less than it would ask for, so that the choices have their room
    left->addWidget(scroll, 1);
    charts_ = { new TitledBox(tr("Monthly cost by rate"), &cost_),
        new TitledBox(tr("p95 latency by rate"), &latency_),
        new TitledBox(tr("Completed requests by rate"), &completed_) };
    for (const auto& [box, share] : { std::pair(0, 9), std::pair(1, 9), std::pair(2, 7) })
        row->addWidget(charts_[std::size_t(box)], share);
    before_.setObjectName("crossoverHint");
    before_.setProperty("role", "muted");
    before_.setAlignment(Qt::AlignCenter);
    before_.setWordWrap(true);
    row->addWidget(&before_, 25);
    showCharts(false);

    plan_.setObjectName("crossoverPlan");
    plan_.setAccessibleName(tr("What is always on"));
    plan_.setToolTip(tr("What the functions are compared with"));
    prepare(vcpu_, "crossoverVcpu", tr("vCPUs of a replica"), 0.05, 256, 1);
    prepare(memory_, "crossoverMemory", tr("Memory of a replica in GB"), 0.1, 4096, 2);
    prepare(from_, "crossoverFrom", tr("Lowest rate, requests a second"), 0.01, 1e6, 0.1);
    prepare(to_, "crossoverTo", tr("Highest rate, requests a second"), 0.02, 1e6, 200);
    run_.setObjectName("crossoverRun");
    run_.setToolTip(tr("Simulates the chosen workload at several rates on both"));
    progress_.setObjectName("crossoverProgress");
    progress_.setAccessibleName(tr("Progress of the comparison"));
    progress_.hide();
    look_.setInterval(100);
    connect(&look_, &QTimer::timeout, this, [this] { showProgress(); });
    text_.setObjectName("crossoverText");
    text_.setProperty("role", "page");
    text_.setWordWrap(true);
    text_.setAlignment(Qt::AlignLeft | Qt::AlignTop);
    say(tr("The same traffic on the functions as drawn, and on containers or machines that are "
           "always on and do the same work."));
    connect(&run_, &QPushButton::clicked, this, [this] { isRunning() ? stop() : start(); });
}

CrossoverPage::~CrossoverPage() = default;

void CrossoverPage::say(const QString& text)
{
    text_.setText(text);
    run_.setText(isRunning() ? tr("Stop") : tr("Compare"));
    before_.setText(isRunning()
            ? tr("Cost, latency and completed requests of both sides appear here when all rates "
                 "are done.")
            : tr("Press Compare: cost, latency and completed requests of both sides appear "
                 "here, from the lowest rate to the highest."));
}

void CrossoverPage::setPlatform(const core::Platform& platform)
{
    const QString chosen = plan_.currentData().toString();
    plan_.clear();
    for (const core::Service& service : platform.services)
        if (service.kind == core::AlwaysOn::id)
            plan_.addItem(
                QString::fromStdString(service.title), QString::fromStdString(service.plan));
    plan_.setCurrentIndex(std::max(0, plan_.findData(chosen)));
    run_.setEnabled(plan_.count() > 0);
}

void CrossoverPage::showCharts(bool shown)
{
    before_.setVisible(!shown);
    for (QWidget* chart : charts_)
        chart->setVisible(shown);
}

void CrossoverPage::setTheme(const Theme& theme)
{
    cost_.setTheme(theme);
    latency_.setTheme(theme);
    completed_.setTheme(theme);
}

void CrossoverPage::start()
{
    if (isRunning())
        return;
    core::CrossoverSpec spec = inputs_();
    spec.plan = plan_.currentData().toString().toStdString();
    spec.vcpu = vcpu_.value();
    spec.memoryGb = memory_.value();
    spec.fromPerS = from_.value();
    spec.toPerS = to_.value();
    spec.replications = 3;
    done_.done = 0;
    done_.expected = 0;
    thread_ = std::jthread([this, spec = std::move(spec)](const std::stop_token& stop) {
        Outcome outcome;
        try {
            outcome.crossover
                = std::make_shared<const core::Crossover>(core::crossover(spec, stop, &done_));
        } catch (const core::Error& error) {
            outcome.error = coreText(error.text);
        }
        QMetaObject::invokeMethod(
            this, [this, outcome] { receive(outcome); }, Qt::QueuedConnection);
    });
    say(tr("Simulating both at several rates…"));
    showProgress();
    progress_.show();
    look_.start();
}

void CrossoverPage::showProgress()
{
    progress_.setMaximum(std::max(int(done_.expected), int(done_.done) + 1));
    progress_.setValue(done_.done);
}

void CrossoverPage::stop()
{
    thread_.request_stop();
}

void CrossoverPage::receive(const Outcome& outcome)
{
    thread_.join();
    look_.stop();
    progress_.hide();
    if (!outcome.crossover) {
        say(outcome.error);
        emit shown();
        return;
    }
    const core::Crossover& found = *outcome.crossover;
    showCharts(true);
    cost_.setChart(crossoverCost(found));
    latency_.setChart(crossoverLatency(found));
    completed_.setChart(crossoverCompleted(found));
    QStringList lines;
    for (const core::Crossing& crossing : found.crossings)
        lines << sentence(crossing);
    const bool flips = !lines.isEmpty();
    for (const core::Doubt& doubt : core::doubtsOf(found))
        lines << sentence(doubt, found);
    if (!found.complete)
        lines.prepend(tr("Stopped: these are the rates that were reached."));
    else if (!flips)
        lines << tr("Neither cost nor p95 latency changes its ranking over these rates.");
    lines << methodOf(found);
    say(lines.join("\n\n"));
    emit shown();
}

}
