// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/labels.hpp"
#include "ui/inspector/amount_edit.hpp"
#include "window_test.hpp"
#include <QToolButton>

using namespace ui;

class TestInspector : public QObject {
    Q_OBJECT

private slots:
    void everyKindHasARowForEachField();
    void typingIsOneStepAndUndoShows();
    void wrongNumbersAreNotTaken();
    void emptyMeansAsPlatform();
    void severalAreEditedTogether();
    void amountKeepsItsShape();
    void amountPopupChoosesShapes();
    void connectionFields();
    void durationsAndArrivals();
    void workloadsComeAndGo();
    void objectives();
    void labelsReadWell();
};

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
    QVERIFY(std::get<core::Function>(w.component("place").kind).provisioned == 2);
}

void TestInspector::emptyMeansAsPlatform()
{
    TestWindow w;
    w.canvas().insertNext("function");
    const std::string id = w.project().components[0].id;
    auto* line = w.named<QLineEdit>("Requests per instance");
    QCOMPARE(line->placeholderText(), QString("as platform"));
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

void TestInspector::amountKeepsItsShape()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.canvas().reveal("place");
    w.type("CPU work", "84");
    const core::Amount cpu = std::get<core::Function>(w.component("place").kind).cpuMs;
    QVERIFY(cpu == core::Amount::lognormal(84, 360));
    QCOMPARE(w.stack().count(), 1);
}

void TestInspector::amountPopupChoosesShapes()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.canvas().reveal("place");
    auto* button = w.named<QToolButton>("CPU work: distribution");
    QVERIFY(button);
    for (const char* shape : { "exponential", "uniform", "normal", "gamma", "weibull", "pareto",
             "empirical", "mixture", "lognormal_moments", "constant" }) {
        button->click();
        auto* popup = w.window.findChild<AmountPopup*>();
        QVERIFY(popup);
        auto* shapes = popup->findChild<ChoiceBox*>();
        shapes->setCurrentIndex(shapes->findData(shape));
        emit shapes->activated(shapes->currentIndex());
        popup->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const core::Amount cpu = std::get<core::Function>(w.component("place").kind).cpuMs;
        QVERIFY2(core::readAmount(core::writeAmount(cpu), shape) == cpu, shape);
        QVERIFY2(core::mean(cpu) > 0, shape);
    }
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
