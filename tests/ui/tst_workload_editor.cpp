// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_arrivals.hpp"
#include "ui/inspector/timeline.hpp"
#include "ui/inspector/value_edit.hpp"
#include "window_test.hpp"
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

using namespace ui;

namespace {

const core::Workload& workloadIn(TestWindow& w, const std::string& id)
{
    return *core::findWorkload(w.project(), id);
}

Timeline& timeline(TestWindow& w)
{
    Timeline* found = nullptr;
    for (Timeline* each : w.inspector().findChildren<Timeline*>()) {
        if (each->isVisibleTo(&w.window))
            found = each;
    }
    return *found;
}

void dragOn(QWidget& widget, const QPointF& from, const QPointF& to)
{
    QTest::mousePress(&widget, Qt::LeftButton, {}, from.toPoint());
    for (int i = 1; i <= 4; ++i) {
        const QPointF at = from + (to - from) * i / 4;
        QMouseEvent move(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton,
            Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&widget, &move);
    }
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, to.toPoint());
}

}

class TestWorkloadEditor : public QObject {
    Q_OBJECT

private slots:
    void theCurveFollowsTyping();
    void everyKindOfArrivalsCanBeChosen();
    void presetsAreOneStep();
    void workloadsAreAddedDuplicatedRenamedAndRemoved();
    void severalSources();
    void importedArrivalsAreDrawn();
    void aMissingTraceIsNamed();
    void faultsAreDragged();
    void faultsByKeyboard();
    void faultRowsFitTheEffect();
    void replicationsGiveIntervals();
};

void TestWorkloadEditor::theCurveFollowsTyping()
{
    TestWindow w;
    w.openScenario("checkout.json");
    Timeline& line = timeline(w);
    // A day from 2/s to 20/s: 11/s in the mean, 950,400 in all.
    QVERIFY(std::abs(line.curve().highestRatePerS() - 20) < 0.01);
    QCOMPARE(line.headline(), QString("mean 11/s, peak 20/s · 950 k requests"));
    w.type("Peak", "40");
    QVERIFY(std::abs(line.curve().highestRatePerS() - 40) < 0.01);
    w.type("Duration", "12h");
    QCOMPARE(line.curve().to, core::seconds(43200).ns);
    QCOMPARE(line.curve().from, -core::seconds(600).ns);
    w.trigger("undo");
    w.trigger("undo");
    QVERIFY(std::abs(line.curve().highestRatePerS() - 20) < 0.01);
    const core::SimTime hour = core::seconds(3600).ns;
    QVERIFY(std::abs(line.timeAt(line.xAt(hour)) - hour) < 1000);
}

void TestWorkloadEditor::everyKindOfArrivalsCanBeChosen()
{
    TestWindow w;
    w.openScenario("checkout.json");
    std::set<std::size_t> seen;
    for (int i = 0; i < w.named<ChoiceBox>("Arrivals")->count(); ++i) {
        auto* box = w.named<ChoiceBox>("Arrivals");
        const QString title = box->itemText(i);
        w.choose("Arrivals", title);
        QTRY_COMPARE(w.project().workloads[0].sources[0].arrivals.process.index(), std::size_t(i));
        seen.insert(w.project().workloads[0].sources[0].arrivals.process.index());
        const auto& process = w.project().workloads[0].sources[0].arrivals.process;
        std::visit(
            [&](const auto& p) {
                core::forEachField<std::decay_t<decltype(p)>>([&](const auto& f) {
                    QVERIFY2(w.named<QWidget>(f.label), qPrintable(title + ": " + f.label));
                });
            },
            process);
        QVERIFY(!timeline(w).headline().isEmpty());
    }
    QCOMPARE(seen.size(), 12u);
}

void TestWorkloadEditor::presetsAreOneStep()
{
    TestWindow w;
    w.openScenario("checkout.json");
    const core::Project before = w.project();
    w.choose("Preset", "Nightly");
    QTRY_COMPARE(w.stack().count(), 1);
    const core::Workload& night = workloadIn(w, "normal");
    const auto& spike = std::get<core::Spike>(night.sources[0].arrivals.process);
    QCOMPARE(spike.peakPerS, 264.0); // 24 x 11/s: the whole day in one hour
    QCOMPARE(night.duration, core::seconds(86400));
    QVERIFY(std::abs(timeline(w).curve().highestRatePerS() - 264) < 0.01);
    w.choose("Preset", "Black");
    QTRY_COMPARE(w.stack().count(), 2);
    QVERIFY(std::holds_alternative<core::Sum>(workloadIn(w, "normal").sources[0].arrivals.process));
    w.trigger("undo");
    w.trigger("undo");
    QVERIFY(w.project() == before);
}

void TestWorkloadEditor::workloadsAreAddedDuplicatedRenamedAndRemoved()
{
    TestWindow w;
    w.openScenario("checkout.json");
    QTest::mouseClick(w.named<QToolButton>("Duplicate this workload"), Qt::LeftButton);
    QTRY_COMPARE(w.project().workloads.size(), 4u);
    const core::Workload copy = w.project().workloads.back();
    QCOMPARE(copy.title, std::string("Normal day (copy)"));
    QVERIFY(copy.sources == w.project().workloads[0].sources);
    QTRY_COMPARE(w.named<QLineEdit>("Title")->text(), QString("Normal day (copy)")); // is shown
    w.type("Title", "Sunday");
    QCOMPARE(workloadIn(w, copy.id).title, std::string("Sunday"));
    QCOMPARE(w.named<ChoiceBox>("Workload")->currentText(), QString("Sunday"));
    QTest::mouseClick(w.named<QToolButton>("Remove this workload"), Qt::LeftButton);
    QTRY_COMPARE(w.project().workloads.size(), 3u);
    QTest::mouseClick(w.named<QToolButton>("Add a workload"), Qt::LeftButton);
    QTRY_COMPARE(w.project().workloads.size(), 4u);
    QCOMPARE(w.project().workloads.back().sources.size(), 1u); // at the clients
    QCOMPARE(w.stack().count(), 4);
    QVERIFY(
        core::readProject(core::writeProject(w.project()), "x").workloads == w.project().workloads);
}

void TestWorkloadEditor::severalSources()
{
    TestWindow w;
    w.openScenario("checkout.json");
    // The nightly schedule fires by itself, so it is in the curve.
    QCOMPARE(timeline(w).curve().sources.size(), 2u);
    QCOMPARE(timeline(w).curve().sources[1].component, std::string("nightly"));
    QCOMPARE(timeline(w).curve().sources[1].total, 1.0);
    QTest::mouseClick(w.named<QToolButton>("Add traffic"), Qt::LeftButton);
    QTRY_COMPARE(workloadIn(w, "normal").sources.size(), 2u);
    QCOMPARE(workloadIn(w, "normal").sources[1].component, std::string("nightly"));
    QCOMPARE(timeline(w).curve().sources[1].total, 864000.0); // now 10/s all day
    QVERIFY(core::canRun(core::validate(w.project())));
    QTest::mouseClick(w.named<QToolButton>("Add traffic"), Qt::LeftButton);
    QCoreApplication::processEvents();
    QCOMPARE(workloadIn(w, "normal").sources.size(), 2u); // nobody is left to send
}

void TestWorkloadEditor::importedArrivalsAreDrawn()
{
    TestWindow w;
    w.openScenario("pattern_single_purpose.json");
    QFile file(w.folder.filePath("arrivals.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("t\n0\n1\n1\n2\n9\n");
    file.close();
    const std::string id = ui::importArrivals(w.document(), file.fileName());
    emit w.window.inspector().workloadChosen(QString::fromStdString(id));
    QTRY_COMPARE(timeline(w).curve().total(), 5.0);
    // 10 s in the workload; the second with two of five is the highest.
    QVERIFY(timeline(w).curve().highestRatePerS() >= 2);
    QVERIFY(timeline(w).curve().sources[0].missing.empty());
    QVERIFY(timeline(w).headline().endsWith("5 requests"));
}

void TestWorkloadEditor::aMissingTraceIsNamed()
{
    TestWindow w;
    w.openScenario("pattern_single_purpose.json");
    w.choose("Arrivals", "Recorded");
    QTRY_VERIFY(w.named<QLineEdit>("File"));
    w.type("File", "absent.csv");
    QTRY_VERIFY(timeline(w).headline().contains("absent.csv: "));
}

void TestWorkloadEditor::faultsAreDragged()
{
    TestWindow w;
    w.openScenario("checkout.json");
    QTest::mouseClick(w.named<QToolButton>("Add a fault"), Qt::LeftButton);
    QTRY_COMPARE(workloadIn(w, "normal").faults.size(), 1u);
    const auto fault = [&]() -> const core::Fault& { return workloadIn(w, "normal").faults[0]; };
    QCOMPARE(fault().component, std::string("api")); // the first that is called
    QCOMPARE(fault().at, core::seconds(12 * 3600));
    QCOMPARE(fault().duration, core::seconds(2.4 * 3600));
    Timeline& line = timeline(w);
    const QPointF middle = line.bar(0).center();
    const QPointF sixHours(line.xAt(core::seconds(6 * 3600).ns) - line.xAt(0), 0);
    dragOn(line, middle, middle - sixHours);
    QVERIFY(std::abs(core::inSeconds(fault().at.ns) - 6 * 3600) <= 900); // to the pixel
    QCOMPARE(fault().duration, core::seconds(2.4 * 3600));
    QCOMPARE(w.stack().count(), 2);
    const QPointF end(line.bar(0).right() - 1, line.bar(0).center().y());
    dragOn(line, end, end + sixHours);
    QVERIFY(std::abs(core::inSeconds(fault().duration.ns) - 8.4 * 3600) <= 1800);
    QCOMPARE(w.stack().count(), 3);
    dragOn(line, line.bar(0).center(), QPointF(-5000, line.bar(0).center().y()));
    QCOMPARE(fault().at, core::Duration {}); // stays inside
    w.trigger("undo");
    w.trigger("undo");
    w.trigger("undo");
    QCOMPARE(fault().at, core::seconds(12 * 3600));
    QCOMPARE(fault().duration, core::seconds(2.4 * 3600));
}

void TestWorkloadEditor::faultsByKeyboard()
{
    TestWindow w;
    w.openScenario("checkout.json");
    for (std::size_t n = 1; n <= 2; ++n) {
        QTest::mouseClick(w.named<QToolButton>("Add a fault"), Qt::LeftButton);
        QTRY_COMPARE(workloadIn(w, "normal").faults.size(), n);
    }
    const auto faults = [&] { return workloadIn(w, "normal").faults; };
    QVERIFY(faults()[0].component != faults()[1].component);
    Timeline& line = timeline(w);
    line.setFocus();
    const auto before = faults();
    QTest::keyClick(&line, Qt::Key_Down);
    QTest::keyClick(&line, Qt::Key_Right);
    QVERIFY(faults()[1].at > before[1].at);
    QCOMPARE(faults()[0], before[0]);
    QTest::keyClick(&line, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(faults()[1].duration < before[1].duration);
    QTest::keyClick(&line, Qt::Key_Delete);
    QTRY_COMPARE(faults().size(), 1u);
    QCOMPARE(w.stack().count(), 5);
    QCOMPARE(w.project().components.size(), 12u); // Delete was for the fault alone
}

void TestWorkloadEditor::faultRowsFitTheEffect()
{
    TestWindow w;
    w.openScenario("checkout.json");
    QTest::mouseClick(w.named<QToolButton>("Add a fault"), Qt::LeftButton);
    QTRY_VERIFY(w.named<ChoiceBox>("Effect"));
    QVERIFY(!w.named<QLineEdit>("Slower by"));
    w.choose("Effect", "slow");
    QTRY_VERIFY(w.named<QLineEdit>("Slower by"));
    QVERIFY(!w.named<QLineEdit>("Share"));
    w.choose("Effect", "erring");
    QTRY_VERIFY(w.named<QLineEdit>("Share"));
    w.type("Share", "30");
    w.type("From", "90m");
    w.choose("Fault 1: component", "Orders");
    const core::Fault& fault = workloadIn(w, "normal").faults[0];
    QCOMPARE(fault.effect, std::string("erring"));
    QCOMPARE(fault.rate, 0.3);
    QCOMPARE(fault.at, core::seconds(5400));
    QCOMPARE(fault.component, std::string("orders"));
    QVERIFY(core::canRun(core::validate(w.project())));
}

void TestWorkloadEditor::replicationsGiveIntervals()
{
    TestWindow w;
    w.openScenario("pattern_single_purpose.json");
    w.type("Duration", "2m");
    w.type("Replications", "3");
    QCOMPARE(w.project().settings.replications, 3);
    QSignalSpy shown(&w.window, &MainWindow::runShown);
    QTest::keyClick(&w.window, Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 60000);
    bool said = false, spread = false;
    for (QLabel* label : w.window.findChildren<QLabel*>()) {
        said |= label->text().contains("95 % CI of 3 replications");
        spread |= label->toolTip().contains("± ");
    }
    QVERIFY(said);
    QVERIFY(spread);
}

QTEST_MAIN(TestWorkloadEditor)
#include "tst_workload_editor.moc"
