// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/labels.hpp"
#include "ui/inspector/value_edit.hpp"
#include "window_test.hpp"
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace ui;

class TestInspector : public QObject {
    Q_OBJECT

private slots:
    void everyKindHasARowForEachField();
    void typingIsOneStepAndUndoShows();
    void wrongNumbersAreNotTaken();
    void whatIsRejectedComesBack();
    void confirmedEditsAreStepsOfTheirOwn();
    void theFocusStaysInThePanel();
    void clientsTellTheirTraffic();
    void workOnAPartOfAProcessorIsTold();
    void emptyMeansAsPlatform();
    void severalAreEditedTogether();
    void connectionFields();
    void emptyConnectionFieldsSayWhatHappens();
    void ownValuesOfAProvider();
    void ownValuesOfSeveral();
    void aPlanBelongsToAProvider();
    void emptyShowsThePlatformsFigure();
    void assumptionsAreMarked();
    void fieldsExplainThemselves();
    void durationsAndArrivals();
    void workloadsComeAndGo();
    void objectives();
    void labelsReadWell();
    void natAndTracesAreSettings();
    void componentsSayWhatTheyBecome();
};

/// Each is one step that undo takes back.
void TestInspector::natAndTracesAreSettings()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.type("NAT gateways", "2");
    w.type("Traced requests", "5"); // percent
    QCOMPARE(w.project().settings.natGateways, 2);
    QCOMPARE(w.project().settings.traceRate, 0.05);
    QCOMPARE(w.stack().count(), 2);
    w.trigger("undo");
    w.trigger("undo");
    QCOMPARE(w.project().settings.natGateways, 0);
    QCOMPARE(w.project().settings.traceRate, 0.0);
    QVERIFY(!w.document().isModified());
}

void TestInspector::componentsSayWhatTheyBecome()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.canvas().reveal("make_invoice");
    auto* notes = w.inspector().findChild<QLabel*>("componentTranslation");
    QVERIFY(notes);
    QVERIFY(notes->text().contains("AWS Lambda"));
    QVERIFY(notes->text().contains("2048 MB are asked for; there are at most 128 MB"));
    w.type("Memory", "128");
    QVERIFY(!notes->text().contains("are asked for; there are at most"));
}

void TestInspector::everyKindHasARowForEachField()
{
    TestWindow w;
    for (const core::KindInfo& info : core::allKinds()) {
        w.document().startNew();
        w.canvas().insertNext(info.id);
        QCOMPARE(w.canvas().selection().components.size(), 1u);
        std::visit(
            [&](const auto& kind) {
                core::forEachField<std::decay_t<decltype(kind)>>([&](const auto& field) {
                    QVERIFY2(w.named<QWidget>(field.label), field.label);
                });
            },
            w.project().components[0].kind);
    }
}

void TestInspector::typingIsOneStepAndUndoShows()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.canvas().reveal("place");
    auto* memory = w.named<QLineEdit>("Memory");
    QCOMPARE(memory->text(), QString("1024"));
    w.type("Memory", "2048");
    QCOMPARE(w.stack().count(), 1);
    w.type("Timeout", "12");
    QCOMPARE(w.stack().count(), 2);
    w.trigger("undo");
    w.trigger("undo");
    QCOMPARE(w.named<QLineEdit>("Memory"), memory);
    QCOMPARE(memory->text(), QString("1024"));
    QVERIFY(!w.document().isModified());
}

void TestInspector::wrongNumbersAreNotTaken()
{
    TestWindow w;
    w.openScenario("checkout.json");
    const core::Project before = w.project();
    w.canvas().reveal("place");
    w.type("Timeout", "x");
    w.type("Error rate", "250");
    QVERIFY(std::get<core::Function>(w.component("place").kind).errorRate <= 1);
    auto* timeout = w.named<QLineEdit>("Timeout");
    QCOMPARE(timeout->text(), QString("10"));
    w.type("Provisioned", "2.5");
    QCOMPARE(std::get<core::Function>(w.component("place").kind).provisioned,
        std::get<core::Function>(core::findComponent(before, "place")->kind).provisioned);
    QVERIFY(w.project() == before);
}

/// 1000 and 10000 are fine, 100000 is not: then none of them was meant.
void TestInspector::whatIsRejectedComesBack()
{
    TestWindow w;
    w.openScenario("checkout.json");
    const core::Project before = w.project();
    w.canvas().reveal("place");
    auto* memory = w.named<QLineEdit>("Memory");
    const QLabel* note = nullptr;
    const auto said = [&] {
        for (const QLabel* each : w.inspector().findChildren<QLabel*>("fieldNote"))
            if (each->isVisibleTo(&w.window))
                note = each;
        return note && note->isVisibleTo(&w.window) ? note->text() : QString();
    };
    for (const char* wrong : { "100000", "abc", "-5", "1e99" }) {
        memory->setFocus();
        memory->selectAll();
        QTest::keyClicks(memory, wrong);
        QCOMPARE(memory->text(), wrong);
        QCOMPARE(said(), "Expected a whole number from 64 to 32768");
        QVERIFY(w.project() == before);
        if (wrong[0] == '1')
            QTest::keyClick(memory, Qt::Key_Tab);
        else
            QTest::keyClick(memory, Qt::Key_Return);
        QCOMPARE(memory->text(), "1024");
        QCOMPARE(said(),
            QString("\"%1\" was not taken. Expected a whole number from 64 to 32768").arg(wrong));
        QVERIFY(w.project() == before);
        QVERIFY(!w.stack().canUndo());
    }
    w.type("Memory", "2048");
    QCOMPARE(said(), QString());
    w.trigger("undo");
    QVERIFY(w.project() == before);
    w.canvas().select({});
    w.type("Duration", "100000d");
    QCOMPARE(w.project().workloads[0].duration, before.workloads[0].duration);
    QVERIFY2(said().contains("at most 366 d"), qPrintable(said()));
}

/// Each Enter, and each run, ends a step.
void TestInspector::confirmedEditsAreStepsOfTheirOwn()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.canvas().select({});
    auto* duration = w.named<QLineEdit>("Duration");
    const auto type = [&](const char* text) {
        duration->setFocus();
        duration->selectAll();
        QTest::keyClicks(duration, text);
    };
    const auto hours = [&] { return core::inSeconds(w.project().workloads[0].duration.ns) / 3600; };
    type("1h");
    QTest::keyClick(duration, Qt::Key_Return);
    type("3h");
    QTest::keyClick(duration, Qt::Key_Return);
    w.trigger("undo");
    QCOMPARE(hours(), 1.0);
    w.trigger("undo");
    QCOMPARE(hours(), 24.0);
    type("1h");
    w.trigger("run");
    type("2h");
    w.window.runner().stop();
    w.trigger("undo");
    QCOMPARE(hours(), 1.0);
}

void TestInspector::theFocusStaysInThePanel()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.canvas().select({});
    auto* add = w.named<QToolButton>("Add an objective");
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    QTRY_COMPARE(w.project().settings.slo.size(), std::size_t(2));
    QTRY_VERIFY(w.inspector().isAncestorOf(w.window.focusWidget()));
    w.choose("Preset", "Steady");
    QTRY_VERIFY(w.stack().undoText().startsWith("Preset"));
    QTest::qWait(20);
    QVERIFY(w.inspector().isAncestorOf(w.window.focusWidget()));
    // Esc in a field lets go of what is selected.
    w.canvas().reveal("place");
    auto* memory = w.named<QLineEdit>("Memory");
    memory->setFocus();
    QTest::keyClick(memory, Qt::Key_Escape);
    QVERIFY(w.canvas().selection().isEmpty());
}

void TestInspector::clientsTellTheirTraffic()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.canvas().reveal("shoppers");
    const auto* traffic = w.inspector().findChild<QLabel*>("componentTraffic");
    QVERIFY(traffic);
    // A day from 2/s to 20/s: 11/s in the mean, 950,400 in all.
    QCOMPARE(traffic->text(), "In \"Normal day\": mean 11/s, peak 20/s, 950 k requests in 24 h.");
    QTest::mouseClick(w.inspector().findChild<QPushButton*>("editWorkload"), Qt::LeftButton);
    QTRY_VERIFY(w.named<QLineEdit>("Duration"));
}

/// 35 ms on a whole vCPU; 512 of 1,769 MB are 0.29 of one.
void TestInspector::workOnAPartOfAProcessorIsTold()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.canvas().reveal("place");
    w.type("Memory", "512");
    w.type("CPU work", "35");
    auto* hint = w.inspector().findChild<QLabel*>("workHint");
    QVERIFY(hint->text().contains("on the 0.29 vCPU that 512 MB have on AWS"));
    w.type("Memory", "1769");
    QVERIFY2(!hint->isVisibleTo(&w.window), qPrintable(hint->text()));
}

void TestInspector::emptyMeansAsPlatform()
{
    TestWindow w;
    w.canvas().insertNext("function");
    const std::string id = w.project().components[0].id;
    auto* line = w.named<QLineEdit>("Requests per instance");
    QCOMPARE(line->placeholderText(), QString("AWS: 1"));
    w.type("Requests per instance", "8");
    QCOMPARE(std::get<core::Function>(w.component(id).kind).concurrency, std::optional<int>(8));
    w.type("Requests per instance", "");
    QVERIFY(!std::get<core::Function>(w.component(id).kind).concurrency);
    w.type("Keep-alive", "300");
    QVERIFY(
        std::get<core::Function>(w.component(id).kind).keepAliveS == core::Amount::constantly(300));
}

void TestInspector::severalAreEditedTogether()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.canvas().select({ { "place", "validate" }, {} });
    auto* memory = w.named<QLineEdit>("Memory");
    QCOMPARE(memory->text(), QString());
    QCOMPARE(memory->placeholderText(), QString("(several)"));
    w.type("Memory", "768");
    QCOMPARE(std::get<core::Function>(w.component("place").kind).memoryMb, 768);
    QCOMPARE(std::get<core::Function>(w.component("validate").kind).memoryMb, 768);
    QCOMPARE(w.stack().count(), 1);
}

void TestInspector::ownValuesOfAProvider()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.canvas().reveal("validate");
    const std::string before = core::writeProject(w.project());
    const auto* mark = w.named<QToolButton>("Memory: override");
    QVERIFY(!mark);
    QTest::mouseClick(w.named<QPushButton>("Own values on Azure"), Qt::LeftButton);
    QTRY_VERIFY(w.named<QPushButton>("Own values on Azure")->isChecked());
    w.type("Memory", "2048");
    QVERIFY(w.component("validate").overrides["azure"]["memory_mb"] == 2048);
    QCOMPARE(std::get<core::Function>(w.component("validate").kind).memoryMb, 512);
    QCOMPARE(w.stack().count(), 1);
    QCOMPARE(w.stack().undoText(), QString("Change Memory on Azure"));
    // Under "All" the field has its common value, and a mark that leads back.
    QTest::mouseClick(w.named<QPushButton>("Values for all providers"), Qt::LeftButton);
    QTRY_COMPARE(w.named<QLineEdit>("Memory")->text(), QString("512"));
    QVERIFY(w.named<QToolButton>("Memory: override"));
    QVERIFY(w.named<QToolButton>("Memory: override")->toolTip().contains("Azure"));
    QTest::mouseClick(w.named<QToolButton>("Memory: override"), Qt::LeftButton);
    QTRY_COMPARE(w.named<QLineEdit>("Memory")->text(), QString("2048"));
    QTest::mouseClick(w.named<QToolButton>("Memory: override"), Qt::LeftButton);
    QTRY_COMPARE(w.named<QLineEdit>("Memory")->text(), QString("512"));
    QCOMPARE(core::writeProject(w.project()), before);
    QCOMPARE(w.stack().count(), 2);
    w.trigger("undo");
    QCOMPARE(w.named<QLineEdit>("Memory")->text(), QString("2048"));
}

void TestInspector::ownValuesOfSeveral()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.canvas().select({ { "place", "validate" }, {} });
    QTest::mouseClick(w.named<QPushButton>("Own values on Cloudflare"), Qt::LeftButton);
    QTRY_VERIFY(w.named<QPushButton>("Own values on Cloudflare")->isChecked());
    QCOMPARE(w.named<QLineEdit>("Memory")->placeholderText(), QString("(several)"));
    w.type("Memory", "128");
    QVERIFY(w.component("place").overrides["cloudflare"]["memory_mb"] == 128);
    QVERIFY(w.component("validate").overrides["cloudflare"]["memory_mb"] == 128);
    QCOMPARE(w.named<QLineEdit>("Memory")->text(), QString("128"));
    QCOMPARE(w.stack().count(), 1);
}

void TestInspector::aPlanBelongsToAProvider()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.canvas().reveal("api");
    auto* plan = w.named<ChoiceBox>("Plan");
    QVERIFY(plan);
    QStringList titles;
    for (int i = 0; i < plan->count(); ++i)
        titles << plan->itemText(i);
    QVERIFY(titles.contains("API Gateway REST API"));
    w.choose("Plan", "API Gateway REST");
    QVERIFY(w.component("api").overrides["aws"]["plan"] == "rest");
    QVERIFY(std::get<core::HttpApi>(w.component("api").kind).plan.empty());
    // The limits shown are those of the plan: 29 s for REST, 30 s for HTTP.
    QCOMPARE(w.named<QLineEdit>("Integration timeout")->placeholderText(), QString("AWS: 29"));
    w.trigger("undo");
    QCOMPARE(w.named<QLineEdit>("Integration timeout")->placeholderText(), QString("AWS: 30"));
}

void TestInspector::emptyShowsThePlatformsFigure()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.canvas().reveal("api");
    QCOMPARE(w.named<QLineEdit>("Burst")->placeholderText(), QString("AWS: 5,000"));
    QCOMPARE(w.named<QLineEdit>("Added latency")->placeholderText(), QString("AWS: 4 p50"));
    QTest::mouseClick(w.named<QPushButton>("Own values on Cloudflare"), Qt::LeftButton);
    QTRY_VERIFY(w.named<QLineEdit>("Added latency")->placeholderText().startsWith("Cloudflare: "));
}

void TestInspector::assumptionsAreMarked()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.canvas().reveal("api");
    auto* mark = w.named<QToolButton>("Added latency: assumption");
    QVERIFY(mark);
    QVERIFY(mark->toolTip().contains("the median is assumed"));
    QVERIFY(!w.named<QToolButton>("Burst: assumption"));
    w.type("Added latency", "8"); // the user's own figure is no assumption
    QVERIFY(!w.named<QToolButton>("Added latency: assumption"));
    w.trigger("undo");
    QVERIFY(w.named<QToolButton>("Added latency: assumption"));
}

void TestInspector::fieldsExplainThemselves()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.canvas().reveal("place");
    const auto card = [&] { return w.window.findChild<QFrame*>("fieldCard"); };
    const auto label = [&](const QString& title) -> QLabel* {
        for (QLabel* each : w.inspector().findChildren<QLabel*>()) {
            if (each->text() == title && each->property("role") == "row" && each->isVisible())
                return each;
        }
        return nullptr;
    };
    QTest::mouseClick(label("Timeout"), Qt::LeftButton);
    QVERIFY(card());
    QString said;
    for (QLabel* each : card()->findChildren<QLabel*>())
        said += each->text();
    QVERIFY(said.contains("ended after this time"));
    QVERIFY(said.contains("0.001 to 86,400 s"));
    QVERIFY(said.contains("max timeout 900 s"));
    QVERIFY(said.contains("<a href=\"https://"));
    for (const char* provider : { "AWS", "Azure", "Google Cloud", "Cloudflare" })
        QVERIFY2(said.contains(QString("<b>%1</b>").arg(provider)), provider);
    card()->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // By keyboard, and with prices.
    w.named<QLineEdit>("Memory")->setFocus();
    QTest::keyClick(w.named<QLineEdit>("Memory"), Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(card());
    said.clear();
    for (QLabel* each : card()->findChildren<QLabel*>())
        said += each->text();
    QVERIFY(said.contains("$16.6667 per million GB-seconds")
        || said.contains("$13.3334 per million GB-seconds"));
    QVERIFY(said.contains("1,769</td>") && !said.contains("[[")); // a table, not JSON
    card()->close();
}

void TestInspector::emptyConnectionFieldsSayWhatHappens()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.canvas().select({ {}, { { "place", "orders", 0 } } });
    QCOMPARE(w.named<QLineEdit>("Timeout")->placeholderText(), QString("never"));
    QCOMPARE(w.named<ChoiceBox>("Mode")->itemText(0), QString("auto: sync"));
    QCOMPARE(w.named<QLineEdit>("Circuit breaker")->placeholderText(), QString("none"));
    w.type("Circuit breaker", "5");
    w.type("Breaker open", "12");
    w.type("Timeout", "0.5");
    w.type("Retries", "2");
    w.type("Backoff", "50");
    const core::Connection* c = findConnection(w.project(), { "place", "orders", 0 });
    QCOMPARE(c->breakerFailures, std::optional<int>(5));
    QCOMPARE(c->breakerOpenS, 12.0);
    QCOMPARE(c->timeoutS, std::optional<double>(0.5));
    QCOMPARE(c->retries, 2);
    QCOMPARE(c->backoffMs, 50.0);
    QCOMPARE(w.stack().count(), 5);
}

void TestInspector::connectionFields()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.canvas().select({ {}, { { "api", "place", 0 } } });
    w.type("Probability", "38");
    const core::Connection* c = findConnection(w.project(), { "api", "place", 0 });
    QCOMPARE(c->probability, 0.38);
    QCOMPARE(pillText(*c), QString("38 %"));
    auto* mode = w.named<ChoiceBox>("Mode");
    mode->setCurrentIndex(mode->findData("async"));
    emit mode->activated(mode->currentIndex());
    QCOMPARE(findConnection(w.project(), { "api", "place", 0 })->mode, std::string("async"));
}

void TestInspector::durationsAndArrivals()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.type("Duration", "90m");
    QCOMPARE(w.project().workloads[0].duration, core::seconds(5400));
    w.type("Duration", "soon");
    QCOMPARE(w.project().workloads[0].duration, core::seconds(5400));
    auto* arrivals = w.named<ChoiceBox>("Arrivals");
    QVERIFY(arrivals);
    const int spike = arrivals->findText("Spike");
    arrivals->setCurrentIndex(spike);
    emit arrivals->activated(spike);
    QTRY_VERIFY(
        std::holds_alternative<core::Spike>(w.project().workloads[0].sources[0].arrivals.process));
    w.type("Peak", "500");
    QCOMPARE(std::get<core::Spike>(w.project().workloads[0].sources[0].arrivals.process).peakPerS,
        500.0);
}

void TestInspector::workloadsComeAndGo()
{
    TestWindow w;
    w.openScenario("checkout.json");
    const std::size_t before = w.project().workloads.size();
    w.named<QToolButton>("Add a workload")->click();
    QTRY_COMPARE(w.project().workloads.size(), before + 1);
    QVERIFY(w.named<QToolButton>("Remove this workload"));
    w.named<QToolButton>("Remove this workload")->click();
    QTRY_COMPARE(w.project().workloads.size(), before);
    QCOMPARE(w.stack().count(), 2);
}

void TestInspector::objectives()
{
    TestWindow w;
    w.openScenario("pattern_chaining.json");
    const std::size_t before = w.project().settings.slo.size();
    w.named<QToolButton>("Add an objective")->click();
    QTRY_COMPARE(w.project().settings.slo.size(), before + 1);
    w.type("At most", "300");
    QCOMPARE(w.project().settings.slo[before == 0 ? 0 : 0].atMost, std::optional<double>(300));
}

void TestInspector::labelsReadWell()
{
    QCOMPARE(choiceTitle("nodejs22"), QString("Node.js 22"));
    QCOMPARE(choiceTitle("python312"), QString("Python 3.12"));
    QCOMPARE(choiceTitle("on_demand"), QString("on demand"));
    QCOMPARE(shortService("AWS Lambda"), QString("Lambda"));
    QCOMPARE(amountText(core::Amount::lognormal(42, 180), "ms"), QString("42 ms p50"));
    QCOMPARE(amountText(core::Amount::constantly(3), "s"), QString("3 s"));
    core::Connection c;
    c.calls = 2;
    c.batch = 10;
    QCOMPARE(pillText(c), QString("×2 · batch 10"));
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
