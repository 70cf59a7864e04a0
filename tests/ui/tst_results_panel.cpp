// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_comparison.hpp"
#include "ui/format.hpp"
#include "ui/headlines.hpp"
#include "ui/results/results_panel.hpp"
#include "ui/results/tables.hpp"
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

namespace {
QString cell(const ui::Table& table, const QString& row, int column)
{
    for (const auto& cells : table.data().rows)
        if (cells[0].text == row)
            return cells.at(static_cast<std::size_t>(column)).text;
    return "no row " + row;
}

ui::CellMark mark(const ui::Table& table, const QString& row, int column)
{
    for (const auto& cells : table.data().rows)
        if (cells[0].text == row)
            return cells.at(static_cast<std::size_t>(column)).mark;
    return ui::CellMark::none;
}

/// Two minutes of a shipped scenario on every provider, by the engine.
std::shared_ptr<core::Comparison> simulated()
{
    core::ComparisonSpec spec;
    spec.project = std::make_shared<core::Project>(
        core::loadProject(PROJECT_DIR "/scenarios/trigger_http.json"));
    spec.duration = core::seconds(120);
    for (core::Platform& platform : core::shippedPlatforms())
        spec.platforms.push_back(std::make_shared<core::Platform>(std::move(platform)));
    spec.billing.freeTier = spec.project->settings.freeTier;
    return std::make_shared<core::Comparison>(core::compare(spec));
}
}

class ResultsPanelTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        panel_ = std::make_unique<ui::ResultsPanel>();
        panel_->setTheme(ui::lightTheme());
        panel_->resize(1600, 300);
        panel_->show();
    }

    void emptyBusyAndBack()
    {
        auto* title = panel_->findChild<QLabel*>("emptyTitle");
        QVERIFY(title->isVisible());
        QCOMPARE(title->text(), "No results yet");
        panel_->setBusy(true);
        panel_->setProgress(0.41, "3.2 M events · 41 % · 2 s left");
        QCOMPARE(title->text(), "Simulating…");
        QVERIFY(panel_->findChild<QProgressBar*>()->isVisible());
        QCOMPARE(panel_->findChild<QProgressBar*>()->value(), 410);
        QCOMPARE(summary(), "Simulating · 3.2 M events · 41 % · 2 s left");
        panel_->setBusy(false);
        panel_->setComparison(fake::comparison());
        QVERIFY(!title->isVisible());
        panel_->clear();
        QVERIFY(title->isVisible());
        QCOMPARE(summary(), QString());
    }

    /// Stopped while the second of four was running: what was not reached wins nothing.
    void aStoppedRunHasNoWinner()
    {
        auto comparison = std::make_shared<core::Comparison>(*fake::comparison());
        for (std::size_t p = 0; p < 4; ++p) {
            core::RunResult& run = comparison->providers[p].results[0];
            run.complete = false;
            run.stopReason = std::string("stopped");
            run.simulatedS = p == 0 ? 46800 : p == 1 ? 7200 : 0;
            if (p < 2)
                continue;
            run.requests = {};
            run.latency = {};
            comparison->providers[p].bills[0].monthTotal = 0;
            comparison->providers[p].bills[0].lines.clear();
        }
        panel_->setComparison(comparison);
        panel_->showPage(ui::ResultsPanel::comparePage);
        const auto* table = panel_->findChild<ui::Table*>("sideBySide");
        QCOMPARE(cell(*table, "Simulated", 1), "first 13 h");
        QCOMPARE(cell(*table, "Simulated", 2), "first 2 h");
        QCOMPARE(cell(*table, "Simulated", 3), "—");
        for (const char* row : { "Monthly cost", "p95 latency", "Cold starts", "Peak instances" }) {
            QVERIFY2(cell(*table, row, 1) != "—", row);
            QCOMPARE(cell(*table, row, 3), "—");
            QCOMPARE(cell(*table, row, 4), "—");
            for (int column = 1; column <= 4; ++column)
                QVERIFY2(mark(*table, row, column) != ui::CellMark::best, row);
        }
        QVERIFY(panel_->findChild<QLabel*>("monthTotal")->text().contains("first 13 h"));
        const ui::Headline cost
            = ui::headlinesOf(&panel_->comparison()->providers[0], core::Settings {})[0];
        QCOMPARE(cost.name, "COST, PARTIAL");
        QVERIFY(cost.value.startsWith("⚠ $"));
        QVERIFY(cost.tooltip.contains("first 13 h"));
        QCOMPARE(
            ui::headlinesOf(&panel_->comparison()->providers[2], core::Settings {})[0].value, "—");
    }

    void deadLettersAreCountedTwice()
    {
        auto comparison = std::make_shared<core::Comparison>(*fake::comparison());
        core::RunResult& run = comparison->providers[0].results[0];
        run.requests.deadLettered = 3;
        run.components[5].deadLettered = 456; // the queue, behind requests that were answered
        panel_->setComparison(comparison);
        const auto* table = panel_->findChild<ui::Table*>("sideBySide");
        QCOMPARE(cell(*table, "Requests dead-lettered", 1), "3");
        QCOMPARE(cell(*table, "Messages dead-lettered", 1), "456");
        QCOMPARE(cell(*panel_->findChild<ui::Table*>("requestFigures"), "Dead-lettered", 1), "3");
        QCOMPARE(cell(*panel_->findChild<ui::Table*>("requestFigures"), "Dead messages", 1), "456");
        const auto* components = panel_->findChild<ui::Table*>("componentFigures");
        for (std::size_t c = 0; c < components->data().columns.size(); ++c)
            if (components->data().columns[c].title == "Dead letters")
                QCOMPARE(cell(*components, "Invoice queue", int(c)), "456");
    }

    /// The lines are those of one run, and the headline says of which.
    void theBillSaysWhichRunItIsOf()
    {
        panel_->setComparison(fake::comparison());
        const auto* total = find<QLabel>("monthTotal");
        QVERIFY2(!total->text().contains("Run 1"), qPrintable(total->text()));
        panel_->setComparison(fake::comparison(3));
        QVERIFY2(total->text().startsWith("Run 1 of 3: $"), qPrintable(total->text()));
        QVERIFY(total->toolTip().contains("first of 3 runs"));
    }

    void figuresAreTheComparisons()
    {
        const auto comparison = fake::comparison();
        panel_->setComparison(comparison);
        const auto* table = find<ui::Table>("sideBySide");
        for (int p = 0; p < 4; ++p) {
            const auto& outcome = comparison->providers[static_cast<std::size_t>(p)];
            QCOMPARE(cell(*table, "Monthly cost", p + 1), ui::dollars(outcome.bills[0].monthTotal));
            QCOMPARE(cell(*table, "p95 latency", p + 1),
                ui::milliseconds(double(outcome.results[0].latency.quantile(0.95)) / 1e6));
            QCOMPARE(cell(*table, "SLO met", p + 1),
                ui::percent(outcome.results[0].latency.shareAtMost(250'000'000)));
        }
        QCOMPARE(cell(*table, "Throttled", 3), "12");
        QCOMPARE(cell(*table, "Peak instances", 1), "192"); // three functions of 64
        QCOMPARE(cell(*table, "Peak instances", 4), "—");
        QCOMPARE(summary(), "Simulated 24 h · 1.73 M requests in 1.6 s · seed 42 · #00000000");
        const auto* requests = find<ui::Table>("requestFigures");
        QCOMPARE(cell(*requests, "Arrived", 1), "1,728,000");
        QCOMPARE(cell(*requests, "Failed", 1), "2,568");
        QCOMPARE(cell(*requests, "Failed", 2), "0.15 %");
    }

    void bestIsMarked()
    {
        panel_->setComparison(fake::comparison());
        const auto* table = find<ui::Table>("sideBySide");
        QCOMPARE(mark(*table, "p95 latency", 4), ui::CellMark::best);
        QCOMPARE(mark(*table, "p95 latency", 1), ui::CellMark::none);
        QCOMPARE(mark(*table, "SLO met", 4), ui::CellMark::best);
        QCOMPARE(mark(*table, "Throttled", 1), ui::CellMark::none); // three of four have none
        QCOMPARE(mark(*table, "Peak instances", 4), ui::CellMark::muted);
    }

    void bestOf_data()
    {
        QTest::addColumn<QVector<double>>("means");
        QTest::addColumn<QVector<double>>("halves");
        QTest::addColumn<bool>("low");
        QTest::addColumn<QString>("best");
        const double none = std::nan("");
        QTest::newRow("lowest") << QVector<double> { 3, 1, 2 } << QVector<double> { 0, 0, 0 }
                                << true << "-B-";
        QTest::newRow("highest") << QVector<double> { 3, 1, 2 } << QVector<double> { 0, 0, 0 }
                                 << false << "B--";
        QTest::newRow("all equal")
            << QVector<double> { 2, 2, 2 } << QVector<double> { 0, 0, 0 } << true << "---";
        QTest::newRow("too close to call") << QVector<double> { 10, 10.4, 20, 30 }
                                           << QVector<double> { 0.3, 0.2, 1, 1 } << true << "BB--";
        QTest::newRow("clear") << QVector<double> { 10, 10.6, 20, 30 }
                               << QVector<double> { 0.3, 0.2, 1, 1 } << true << "B---";
        QTest::newRow("one does not apply")
            << QVector<double> { none, 2, 1 } << QVector<double> { 0, 0, 0 } << true << "--B";
        QTest::newRow("only one applies")
            << QVector<double> { none, 2, none } << QVector<double> { 0, 0, 0 } << true << "---";
    }
    void bestOf()
    {
        QFETCH(QVector<double>, means);
        QFETCH(QVector<double>, halves);
        QFETCH(bool, low);
        std::vector<core::Estimate> values;
        for (int i = 0; i < means.size(); ++i)
            values.push_back({ means[i], halves[i] });
        QString text;
        for (const bool best : ui::bestOf(values, low))
            text += best ? 'B' : '-';
        QTEST(text, "best");
    }

    void replicationsShowHalfWidths()
    {
        panel_->setComparison(fake::comparison(5));
        const auto* table = find<ui::Table>("sideBySide");
        QVERIFY2(QRegularExpression("^\\$\\d+ ± \\d+$")
                     .match(cell(*table, "Monthly cost", 1))
                     .hasMatch(),
            qPrintable(cell(*table, "Monthly cost", 1)));
        QVERIFY(summary().endsWith("95 % CI of 5 replications"));
    }

    void partialIsMarked()
    {
        auto comparison = fake::comparison();
        comparison->providers[0].results[0].complete = false;
        comparison->providers[0].results[0].stopReason = std::string("stopped by the user");
        comparison->providers[0].results[0].simulatedS = 3 * 3600;
        panel_->setComparison(comparison);
        QVERIFY2(summary().startsWith("⚠ Partial result (stopped by the user): first 3 h"),
            qPrintable(summary()));
        panel_->setProvider(1);
        QVERIFY(summary().startsWith("Simulated 24 h"));
    }

    void providerChoosesTheBill()
    {
        const auto comparison = fake::comparison();
        panel_->setComparison(comparison);
        panel_->setProvider(3);
        QVERIFY(find<QLabel>("monthTotal")
                    ->text()
                    .startsWith(ui::dollars(comparison->providers[3].bills[0].monthTotal)));
        panel_->setProvider(99); // the last there is
        QVERIFY(find<QLabel>("monthTotal")
                    ->text()
                    .startsWith(ui::dollars(comparison->providers[3].bills[0].monthTotal)));
    }

    void zeroLinesAreFolded()
    {
        panel_->setComparison(fake::comparison());
        auto* table = find<ui::Table>("billLines");
        auto* fold = find<QCheckBox>("zeroLines");
        QCOMPARE(fold->text(), "2 lines of $0");
        const int paid = table->rowCount();
        fold->click();
        QCOMPARE(table->rowCount(), paid + 2);
    }

    void aLineExplainsItself()
    {
        panel_->showPage(2);
        panel_->setComparison(fake::comparison());
        auto* table = find<ui::Table>("billLines");
        auto* text = find<QLabel>("explanation");
        QVERIFY(text->text().contains("Not modelled"));
        QVERIFY(text->text().contains("Support plans"));
        table->selectIndex(0);
        const QString said = text->text();
        QVERIFY2(said.contains("Validate cart"), qPrintable(said));
        QVERIFY2(said.contains("minus 1,000,000 free"), qPrintable(said));
        QVERIFY2(said.contains("$0.20 per million requests"), qPrintable(said));
        QVERIFY2(said.contains("as of 2026-11-20"), qPrintable(said));
        for (int row = 0; row < table->rowCount(); ++row) {
            table->selectIndex(row);
            if (text->text().contains("Log data in"))
                QVERIFY(text->text().contains("Assumed price"));
            else
                QVERIFY(!text->text().contains("Assumed price"));
        }
    }

    void linesSortByValue()
    {
        panel_->showPage(2);
        panel_->setComparison(fake::comparison());
        auto* table = find<ui::Table>("billLines");
        QHeaderView* head = table->horizontalHeader();
        const int amount = 6;
        const QPoint at(head->sectionViewportPosition(amount) + 10, head->height() / 2);
        const auto amounts = [&] {
            std::vector<double> values;
            for (int row = 0; row < table->rowCount(); ++row)
                values.push_back(table->item(row, amount)->text().mid(1).remove(',').toDouble());
            return values;
        };
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, at);
        auto sorted = amounts();
        QVERIFY(std::is_sorted(sorted.rbegin(), sorted.rend()));
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, at);
        sorted = amounts();
        QVERIFY(std::is_sorted(sorted.begin(), sorted.end()));
    }

    void componentIsChosenAndActivated()
    {
        panel_->showPage(1);
        panel_->setComparison(fake::comparison());
        auto* chooser = find<QComboBox>("componentChooser");
        QCOMPARE(chooser->currentText(), "All functions");
        auto* table = find<ui::Table>("componentFigures");
        table->selectIndex(3);
        QCOMPARE(chooser->currentText(), "Place order");
        QSignalSpy activated(panel_.get(), &ui::ResultsPanel::componentActivated);
        emit table->rowActivated(3);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated[0][0].toString(), "place");
    }

    void freeTierPricesAnewWithoutARun()
    {
        const auto comparison = simulated();
        panel_->setComparison(comparison);
        panel_->showPage(2);
        QSignalSpy changed(panel_.get(), &ui::ResultsPanel::freeTierChanged);
        auto* box = find<QCheckBox>("freeTier");
        QCOMPARE(box->isChecked(), comparison->project->settings.freeTier);
        const bool now = !box->isChecked();
        box->click();
        QCOMPARE(changed.count(), 1);
        core::BillOptions options;
        options.freeTier = now;
        const auto* table = find<ui::Table>("sideBySide");
        bool differs = false;
        for (std::size_t p = 0; p < comparison->providers.size(); ++p) {
            const core::ProviderOutcome& outcome = comparison->providers[p];
            const core::Bill anew = core::billOf(
                outcome.results[0], *comparison->project, *outcome.platform, options);
            differs = differs || anew.monthTotal != outcome.bills[0].monthTotal;
            QCOMPARE(cell(*table, "Monthly cost", int(p) + 1), ui::dollars(anew.monthTotal));
        }
        QVERIFY(differs);
        box->click();
        QCOMPARE(cell(*table, "Monthly cost", 1),
            ui::dollars(comparison->providers[0].bills[0].monthTotal));
    }

    void translationNotesAreListed()
    {
        panel_->setComparison(fake::comparison());
        const QString notes = find<QLabel>("translationNotes")->text();
        QVERIFY2(notes.contains("(Storage Queue): No ordering guarantee"), qPrintable(notes));
        QVERIFY(notes.contains("<b>Azure, "));
        QVERIFY(notes.contains("(Workers): One isolate"));
        QVERIFY(!notes.contains("AWS,"));
    }

    void pagesCanBeAdded()
    {
        auto* page = new QLabel("journeys");
        panel_->addPage(page, "Traces");
        panel_->showPage(page);
        QVERIFY(page->isVisible());
        panel_->setPageTitle(page, "Traces 3");
        const auto* tabs = panel_->findChild<QTabBar*>();
        QCOMPARE(tabs->tabText(tabs->count() - 1), "Traces 3");
        panel_->showPage(0);
        QVERIFY(!page->isVisible());
    }

    void everyControlHasAName()
    {
        panel_->setComparison(fake::comparison());
        for (const QWidget* widget : panel_->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->window() != panel_.get())
                continue; // not reached by keyboard, or inside a popup
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                    || qobject_cast<const QLabel*>(widget)
                    || qobject_cast<const QAbstractScrollArea*>(widget->parentWidget())
                    || qobject_cast<const QTabBar*>(widget->parentWidget())
                    || qobject_cast<const QScrollArea*>(widget),
                qPrintable(widget->metaObject()->className() + (' ' + widget->objectName())));
        }
    }

private:
    template <class Widget> Widget* find(const char* name)
    {
        auto* widget = panel_->findChild<Widget*>(name);
        Q_ASSERT_X(widget, "find", name);
        return widget;
    }
    QString summary() { return find<QLabel>("summary")->text(); }
    std::unique_ptr<ui::ResultsPanel> panel_;
};

QTEST_MAIN(ResultsPanelTest)
#include "tst_results_panel.moc"
