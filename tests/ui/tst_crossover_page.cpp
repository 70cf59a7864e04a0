// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/crossover_page.hpp"
#include "ui/results/results_panel.hpp"
#include "window_test.hpp"
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSignalSpy>

class CrossoverPageTest : public QObject {
    Q_OBJECT
private slots:
    /// The scenario's functions against Fargate; both charts and a sentence come, and the window
    /// lives on meanwhile.
    void comparesInTheBackground()
    {
        TestWindow w;
        w.openScenario("trigger_http.json");
        auto* panel = w.window.findChild<ui::ResultsPanel*>();
        auto* page = w.window.findChild<ui::CrossoverPage*>();
        panel->showPage(page);
        page->findChild<QDoubleSpinBox*>("crossoverFrom")->setValue(1);
        page->findChild<QDoubleSpinBox*>("crossoverTo")->setValue(4);
        auto* plan = page->findChild<QComboBox*>("crossoverPlan");
        QVERIFY(plan->findText("AWS Fargate on ECS") >= 0);
        plan->setCurrentIndex(plan->findText("AWS Fargate on ECS"));
        QSignalSpy shown(page, &ui::CrossoverPage::shown);
        auto* button = page->findChild<QPushButton*>("crossoverRun");
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(page->isRunning());
        QCOMPARE(button->text(), QString("Stop"));
        auto* hint = page->findChild<QLabel*>("crossoverHint");
        QVERIFY(hint->isVisible());
        QVERIFY2(!hint->text().contains("Press Compare"), qPrintable(hint->text()));
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 120000);
        QCOMPARE(button->text(), QString("Compare"));
        QCOMPARE(page->findChildren<ui::ChartView*>().size(), 3); // cost, p95, completed
        for (const ui::ChartView* chart : page->findChildren<ui::ChartView*>()) {
            QCOMPARE(chart->chart().series.size(), std::size_t(2));
            QVERIFY(chart->chart().series[0].x.size() >= 2);
        }
        QVERIFY(!page->findChild<QLabel*>("crossoverText")->text().isEmpty());
    }

    void stops()
    {
        TestWindow w;
        w.openScenario("trigger_http.json");
        auto* page = w.window.findChild<ui::CrossoverPage*>();
        w.window.findChild<ui::ResultsPanel*>()->showPage(page);
        QSignalSpy shown(page, &ui::CrossoverPage::shown);
        auto* button = page->findChild<QPushButton*>("crossoverRun");
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 20000);
        QVERIFY(page->findChild<QLabel*>("crossoverText")->text().startsWith("Stopped"));
    }

    void plansFollowTheProvider()
    {
        TestWindow w;
        auto* plan
            = w.window.findChild<ui::CrossoverPage*>()->findChild<QComboBox*>("crossoverPlan");
        QVERIFY(plan->findText("Amazon EC2 (t3.small)") >= 0);
        w.openScenario("trigger_http.json");
        QVERIFY(plan->count() > 5);
    }

    void saysWhatKeepsItFromComparing()
    {
        TestWindow w;
        auto* page = w.window.findChild<ui::CrossoverPage*>();
        w.window.findChild<ui::ResultsPanel*>()->showPage(page);
        QSignalSpy shown(page, &ui::CrossoverPage::shown);
        QTest::mouseClick(page->findChild<QPushButton*>("crossoverRun"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 20000);
        QVERIFY(page->findChild<QLabel*>("crossoverText")->text().contains("no function"));
    }
};

QTEST_MAIN(CrossoverPageTest)
#include "tst_crossover_page.moc"
