// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/topics.hpp"
#include "ui/format.hpp"
#include "ui/inspector/value_edit.hpp"
#include "ui/results/page.hpp"
#include "ui/results/tables.hpp"
#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {
/// The chosen provider's bill: where the money goes, every line, and how a line came about.
class CostPage : public ResultsPage {
    Q_DECLARE_TR_FUNCTIONS(ui::CostPage)
public:
    explicit CostPage(QWidget* parent);
    void showResults(const Results& results) override;
    void setTheme(const Theme& theme) override
    {
        chart_.setTheme(theme);
        table_.setTheme(theme);
        explanation_.setStyleSheet(
            QStringLiteral("font-size: 12px; color: %1;").arg(theme.text.name()));
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        ResultsPage::resizeEvent(event);
        fitExplanation();
    }

private:
    /// The explanation has whole lines. Where the table needs the room it has one, and that only
    /// when a line is selected or there is a warning.
    void fitExplanation()
    {
        const bool low = height() < 200;
        scroll_.setFixedHeight((low ? 1 : 3) * QFontMetrics(uiFont(12)).lineSpacing());
        const bool warns = results_.comparison && !results_.firstBill().warnings.empty();
        scroll_.setVisible(!low || warns || table_.selectedIndex() >= 0);
    }
    void fillTable();
    void fillTopics();
    void showExplanation(int index);
    QString headline() const;

    ChartBox chart_ { { { "cost_by_service", costByService },
        { "cost_by_component", costByComponent }, { "cost_over_month", costOverMonth } } };
    Table table_;
    QScrollArea scroll_; ///< before what it shows, which then goes first
    ElidedLabel total_;
    QLabel explanation_;
    QCheckBox freeTier_, zeroLines_;
    QPushButton leaveOut_;
    QMenu* topics_;
    Results results_;
};

CostPage::CostPage(QWidget* parent)
    : ResultsPage(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 8, 20, 4);
    row->setSpacing(28);
    row->addWidget(&chart_, 3);
    auto* right = new QVBoxLayout;
    right->setSpacing(4);
    row->addLayout(right, 8);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    right->addLayout(head);
    head->addWidget(&total_, 1);
    head->addWidget(&zeroLines_);
    head->addWidget(&leaveOut_);
    head->addWidget(&freeTier_);
    right->addWidget(&table_, 1);
    auto* line = new QFrame;
    line->setProperty("role", "rule");
    right->addWidget(line);
    scroll_.setAccessibleName(tr("How the line comes about"));
    scroll_.setWidget(&explanation_);
    scroll_.setWidgetResizable(true);
    scroll_.setFrameShape(QFrame::NoFrame);
    right->addWidget(&scroll_);

    total_.setProperty("role", "heading");
    total_.setObjectName("monthTotal");
    total_.setFixedHeight(22);
    total_.setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    freeTier_.setText(tr("Free tier"));
    freeTier_.setObjectName("freeTier");
    freeTier_.setToolTip(tr("Subtract the provider's monthly free amounts. Prices anew at once; "
                            "nothing is simulated again."));
    zeroLines_.setObjectName("zeroLines");
    fillTopics();
    explanation_.setObjectName("explanation");
    explanation_.setProperty("role", "page");
    explanation_.setWordWrap(true);
    explanation_.setTextFormat(Qt::RichText);
    explanation_.setOpenExternalLinks(true);
    explanation_.setTextInteractionFlags(Qt::TextBrowserInteraction);
    explanation_.setAlignment(Qt::AlignLeft | Qt::AlignTop);
    table_.setObjectName("billLines");
    table_.setSortable(true);
    connect(&table_, &Table::rowSelected, this, &CostPage::showExplanation);
    connect(&table_, &Table::rowActivated, this, [this](int index) {
        const auto shown = table_.data().ids.at(static_cast<std::size_t>(index)).toULongLong();
        emit componentActivated(text(results_.firstBill().lines.at(shown).component));
    });
    connect(&freeTier_, &QCheckBox::clicked, this, &ResultsPage::freeTierChanged);
    connect(&zeroLines_, &QCheckBox::toggled, this, &CostPage::fillTable);
}

/// What others forget, each to be taken out of the bill to see what it does.
void CostPage::fillTopics()
{
    topics_ = new QMenu(&leaveOut_);
    topics_->setToolTipsVisible(true);
    leaveOut_.setMenu(topics_);
    leaveOut_.setObjectName("leaveOut");
    leaveOut_.setProperty("role", "menu");
    leaveOut_.setStyleSheet(QStringLiteral("min-height: 22px;"));
    leaveOut_.setToolTip(tr("Take a part out of the bill, to see what it does"));
    for (const core::BillTopic& topic : core::billTopics()) {
        QAction* action = topics_->addAction(tr(topic.title));
        action->setCheckable(true);
        action->setChecked(true);
        action->setData(QString(topic.id));
        action->setToolTip(tr(topic.why));
        connect(action, &QAction::toggled, this, [this] {
            QStringList off;
            for (const QAction* each : topics_->actions())
                if (!each->isChecked())
                    off << each->data().toString();
            emit leftOutChanged(off);
        });
    }
}

QString CostPage::headline() const
{
    const core::Bill& bill = results_.firstBill();
    if (isUnreached(results_.run()))
        return tr("Nothing had ended here when the run was stopped");
    QString line;
    const auto& bills = results_.bills[results_.provider];
    if (bills.size() > 1) {
        std::vector<double> totals;
        for (const core::Bill& each : bills)
            totals.push_back(each.monthTotal);
        const core::Estimate estimate = core::estimate(totals);
        line = tr("Run 1 of %1: %2 a month (mean %3 ± %4)")
                   .arg(bills.size())
                   .arg(dollars(bill.monthTotal), dollars(estimate.mean), dollars(estimate.ci95));
    } else {
        line = tr("%1 a month").arg(dollars(bill.monthTotal));
    }
    line += tr(" · %1 per million requests").arg(dollars(bill.perMillionRequests));
    if (bill.perAction > 0)
        line += tr(" · %1 per customer action").arg(dollars(bill.perAction));
    if (!results_.run().complete)
        line += tr(" · scaled from the first %1").arg(span(results_.run().simulatedS));
    return line;
}

void CostPage::showResults(const Results& results)
{
    if (results_.comparison != results.comparison || results_.provider != results.provider)
        table_.selectIndex(-1); // the line at this place is another one
    results_ = results;
    const core::Bill& bill = results.firstBill();
    chart_.showResults(results);
    total_.setText(headline());
    QString tip = headline() + '\n'
        + tr("%1, prices of %2, %3").arg(text(bill.region), text(bill.date), text(bill.currency));
    if (const auto runs = results.bills[results.provider].size(); runs > 1)
        tip += '\n' + tr("Chart and lines are those of the first of %1 runs.").arg(runs);
    total_.setToolTip(tip);
    const int zero = zeroLineCount(bill);
    zeroLines_.setText(zero == 1 ? tr("1 line of $0") : tr("%1 lines of $0").arg(zero));
    zeroLines_.setVisible(zero > 0);
    freeTier_.setChecked(results.freeTier);
    leaveOut_.setText(results.leftOut.empty() ? tr("All on the bill")
                                              : tr("%1 left out").arg(results.leftOut.size()));
    fillTable();
}

void CostPage::fillTable()
{
    if (!results_.comparison)
        return;
    table_.setData(billLines(results_, zeroLines_.isChecked()));
    showExplanation(table_.selectedIndex());
}

void CostPage::showExplanation(int index)
{
    if (!results_.comparison)
        return;
    const core::Bill& bill = results_.firstBill();
    if (index >= 0) {
        const auto line = table_.data().ids.at(static_cast<std::size_t>(index)).toULongLong();
        explanation_.setText(explain(bill.lines.at(line), results_.run()));
        fitExplanation();
        return;
    }
    fitExplanation();
    QStringList missing;
    for (const core::Phrase& each : bill.notModelled)
        missing << coreText(each).toHtmlEscaped();
    QStringList warnings;
    for (const core::Phrase& each : bill.warnings)
        warnings << coreText(each).toHtmlEscaped();
    QStringList credits;
    for (const core::Credit& each : bill.credits)
        credits << coreText(each.title).toHtmlEscaped() + ": " + dollars(each.amount);
    explanation_.setText(tr("Select a line to see how its amount came about.") + "<br>"
        + (warnings.isEmpty() ? QString() : tr("<b>Warning:</b> %1.<br>").arg(warnings.join(" · ")))
        + (credits.isEmpty() ? QString()
                             : tr("<b>Not subtracted:</b> %1.<br>").arg(credits.join(" · ")))
        + (missing.isEmpty() ? QString()
                             : tr("<b>Not modelled:</b> %1.").arg(missing.join(" · "))));
}
}

ResultsPage* makeCostPage(QWidget* parent)
{
    return new CostPage(parent);
}

}
