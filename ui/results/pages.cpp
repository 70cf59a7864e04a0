// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/page.hpp"
#include "ui/results/tables.hpp"
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {
QHBoxLayout* columns(QWidget& page)
{
    auto* row = new QHBoxLayout(&page);
    row->setContentsMargins(20, 8, 20, 4);
    row->setSpacing(28);
    return row;
}

class LatencyPage : public ResultsPage {
    Q_DECLARE_TR_FUNCTIONS(ui::LatencyPage)
public:
    explicit LatencyPage(QWidget* parent)
        : ResultsPage(parent)
    {
        auto* row = columns(*this);
        row->addWidget(&overTime_, 5);
        row->addWidget(&distribution_, 4);
        row->addWidget(new TitledBox(tr("Latency"), &latency_), 0);
        row->addWidget(new TitledBox(tr("Requests"), &requests_), 0);
        latency_.setObjectName("latencyFigures");
        requests_.setObjectName("requestFigures");
        for (Table* table : { &latency_, &requests_ }) {
            table->horizontalHeader()->hide();
            table->setSelectionMode(QAbstractItemView::NoSelection);
        }
    }
    void showResults(const Results& results) override
    {
        overTime_.showResults(results);
        distribution_.showResults(results);
        latency_.setData(latencyFigures(results));
        requests_.setData(requestFigures(results));
        for (Table* table : { &latency_, &requests_ })
            table->setFixedWidth(std::clamp(table->naturalWidth() + 8, 150, 260));
    }
    void setTheme(const Theme& theme) override
    {
        overTime_.setTheme(theme);
        distribution_.setTheme(theme);
        latency_.setTheme(theme);
        requests_.setTheme(theme);
    }

private:
    ChartBox overTime_ { { { "latency_over_time", latencyOverTime },
        { "traffic_over_time", trafficOverTime } } };
    ChartBox distribution_ { { { "latency_distribution", latencyDistribution },
        { "latency_distributions", latencyDistributions } } };
    Table latency_, requests_;
};

class ConcurrencyPage : public ResultsPage {
    Q_DECLARE_TR_FUNCTIONS(ui::ConcurrencyPage)
public:
    explicit ConcurrencyPage(QWidget* parent)
        : ResultsPage(parent)
    {
        auto* row = columns(*this);
        row->addWidget(&instances_, 4);
        row->addWidget(&queues_, 3);
        row->addWidget(new TitledBox(tr("Components"), &table_), 8);
        chooser_.setObjectName("componentChooser");
        chooser_.setAccessibleName(tr("Component"));
        chooser_.setToolTip(tr("Whose instances are shown"));
        chooser_.setFixedHeight(22);
        chooser_.setMaximumWidth(150);
        instances_.setCorner(&chooser_);
        table_.setObjectName("componentFigures");
        table_.setSortable(true);
        connect(&chooser_, &QComboBox::activated, this,
            [this](int index) { emit componentChosen(chooser_.itemData(index).toString()); });
        connect(&table_, &Table::rowSelected, this, [this](int index) {
            if (index >= 0 && chooser_.findData(idOf(index)) >= 0)
                emit componentChosen(idOf(index));
        });
        connect(&table_, &Table::rowActivated, this,
            [this](int index) { emit componentActivated(idOf(index)); });
    }
    void showResults(const Results& results) override
    {
        chooser_.clear();
        chooser_.addItem(tr("All functions"), QString());
        for (const core::ComponentResult& component : results.run().components)
            if (!component.busy.empty() || component.kind == "function"
                || !component.queueDepth.empty())
                chooser_.addItem(componentName(results.run(), component.id), text(component.id));
        chooser_.setCurrentIndex(std::max(0, chooser_.findData(text(results.component))));
        instances_.showResults(results);
        queues_.showResults(results);
        queues_.setVisible(!queues_.view().chart().isEmpty());
        const QSignalBlocker quiet(table_);
        table_.setData(componentFigures(results));
    }
    void setTheme(const Theme& theme) override
    {
        instances_.setTheme(theme);
        queues_.setTheme(theme);
        table_.setTheme(theme);
        chooser_.setStyleSheet(
            QStringLiteral("QComboBox { min-height: 18px; font-size: 11px; padding: 0 6px; }"));
    }

private:
    QString idOf(int index) const { return table_.data().ids.at(static_cast<std::size_t>(index)); }
    ChartBox instances_ { { { "instances_over_time", instancesOverTime } } };
    ChartBox queues_ { { { "queue_depth_over_time", queueDepthOverTime } } };
    QComboBox chooser_;
    Table table_;
};

class ComparePage : public ResultsPage {
    Q_DECLARE_TR_FUNCTIONS(ui::ComparePage)
public:
    explicit ComparePage(QWidget* parent)
        : ResultsPage(parent)
    {
        auto* row = columns(*this);
        row->addWidget(&cost_, 9);
        row->addWidget(&latency_, 9);
        auto* inner = new QWidget;
        inner->setProperty("role", "page");
        auto* column = new QVBoxLayout(inner);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(6);
        column->addWidget(&table_);
        column->addWidget(&notes_);
        column->addStretch(1);
        scroll_.setAccessibleName(tr("Side by side"));
        scroll_.setWidgetResizable(true);
        scroll_.setFrameShape(QFrame::NoFrame);
        scroll_.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll_.setWidget(inner);
        row->addWidget(new TitledBox(tr("Side by side"), &scroll_), 10);
        table_.setObjectName("sideBySide");
        table_.setFullHeight(true);
        table_.setSelectionMode(QAbstractItemView::NoSelection);
        table_.setFocusPolicy(Qt::NoFocus);
        notes_.setObjectName("translationNotes");
        notes_.setWordWrap(true);
        notes_.setProperty("role", "small");
        notes_.setTextFormat(Qt::RichText);
        notes_.setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    void showResults(const Results& results) override
    {
        cost_.showResults(results);
        latency_.showResults(results);
        table_.setData(sideBySide(results));
        scroll_.setMinimumWidth(std::min(table_.naturalWidth() + 16, 620));
        QStringList paragraphs;
        if (const QStringList doubts = runDoubts(*results.comparison); !doubts.isEmpty())
            paragraphs << tr("<b>⚠ Before you compare</b>") + "<br>" + doubts.join("<br>");
        if (const QStringList notes = translationNotes(*results.comparison); !notes.isEmpty())
            paragraphs << tr("<b>What changes in translation</b>") + "<br>" + notes.join("<br>");
        notes_.setVisible(!paragraphs.isEmpty());
        notes_.setText(paragraphs.join("<br><br>"));
    }
    void setTheme(const Theme& theme) override
    {
        cost_.setTheme(theme);
        latency_.setTheme(theme);
        table_.setTheme(theme);
    }

private:
    ChartBox cost_ { { { "cost_by_group", costByGroup } } };
    ChartBox latency_ { { { "latency_distributions", latencyDistributions } } };
    QScrollArea scroll_;
    Table table_;
    QLabel notes_;
};
}

ResultsPage* makeLatencyPage(QWidget* parent)
{
    return new LatencyPage(parent);
}

ResultsPage* makeConcurrencyPage(QWidget* parent)
{
    return new ConcurrencyPage(parent);
}

ResultsPage* makeComparePage(QWidget* parent)
{
    return new ComparePage(parent);
}

}
