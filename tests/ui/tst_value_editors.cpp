// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/amount_popup.hpp"
#include "ui/inspector/steps_dialog.hpp"
#include "window_test.hpp"
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <cmath>

using namespace ui;

/// Editors of values that are more than a number: distributions and steps.
class TestValueEditors : public QObject {
    Q_OBJECT

private slots:
    void amountKeepsItsShape();
    void amountPopupChoosesShapes();
    void mixturesAndMeasuredValues();
    void previewsCoverTheAmount();
    void stepsInTheOutline();
    void stepsAsText();
    void stepsNoticeConnections();
};

static core::StepList stepsOf(TestWindow& w, const std::string& id)
{
    return std::get<core::Workflow>(w.component(id).kind).steps;
}

static StepsDialog* openSteps(TestWindow& w)
{
    w.document().startNew();
    w.document().edit("set up", [](core::Project& p) {
        addComponent(p, "workflow", {});
        const std::string flow = p.components[0].id;
        for (const char* name : { "charge", "ship" }) {
            core::Component c { name, name, 240, 0, core::Function {} };
            p.components.push_back(c);
            connectComponents(p, flow, name);
        }
    });
    w.canvas().reveal(w.project().components[0].id);
    QTest::mouseClick(w.named<QPushButton>("Steps"), Qt::LeftButton);
    return w.window.findChild<StepsDialog*>();
}

void TestValueEditors::amountKeepsItsShape()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.canvas().reveal("place");
    w.type("CPU work", "84");
    const core::Amount cpu = std::get<core::Function>(w.component("place").kind).cpuMs;
    QVERIFY(cpu == core::Amount::lognormal(84, 360));
    QCOMPARE(w.stack().count(), 1);
}

void TestValueEditors::amountPopupChoosesShapes()
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

void TestValueEditors::mixturesAndMeasuredValues()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.canvas().reveal("place");
    const auto cpu = [&]() -> const core::Amount& {
        return std::get<core::Function>(w.component("place").kind).cpuMs;
    };
    QTest::mouseClick(w.named<QToolButton>("CPU work: distribution"), Qt::LeftButton);
    auto* popup = w.window.findChild<AmountPopup*>();
    QVERIFY(popup);
    const auto inPopup = [&](const QString& name) {
        for (QLineEdit* line : popup->findChildren<QLineEdit*>()) {
            if (line->accessibleName() == name && line->isVisible())
                return line;
        }
        return static_cast<QLineEdit*>(nullptr);
    };
    const auto type = [&](const QString& name, const QString& text) {
        QLineEdit* line = inPopup(name);
        QVERIFY2(line, qPrintable(name));
        line->setFocus();
        line->selectAll();
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    };
    TestWindow::chooseIn(popup->findChild<ChoiceBox*>(), "Mix");
    QCOMPARE(cpu().shape, core::Amount::Shape::mixture);
    type("Weight 1", "3");
    type("Weight 2", "1");
    type("Part 1", "10");
    QCOMPARE(cpu().weights, (std::vector<double> { 3, 1 }));
    QCOMPARE(cpu().parts[0].a, 10.0);
    QPushButton* add = nullptr;
    for (QPushButton* each : popup->findChildren<QPushButton*>())
        add = each;
    QTest::mouseClick(add, Qt::LeftButton);
    QTRY_COMPARE(cpu().parts.size(), 3u);
    QTRY_VERIFY(inPopup("Part 3"));
    // The part has a distribution of its own.
    for (QToolButton* each : popup->findChildren<QToolButton*>()) {
        if (each->accessibleName() == "Part 3: distribution")
            QTest::mouseClick(each, Qt::LeftButton);
    }
    auto* inner = popup->findChild<AmountPopup*>();
    QVERIFY(inner);
    TestWindow::chooseIn(inner->findChild<ChoiceBox*>(), "Uni");
    QCOMPARE(cpu().parts[2].shape, core::Amount::Shape::uniform);
    inner->close();
    TestWindow::chooseIn(popup->findChild<ChoiceBox*>(), "Meas");
    QCOMPARE(cpu().shape, core::Amount::Shape::empirical);
    type("Values", "5, 10 20");
    QCOMPARE(cpu().values, (std::vector<double> { 5, 10, 20 }));
    type("Weights", "1, 1");
    QVERIFY(cpu().weights.empty()); // two weights for three values
    type("Weights", "1, 1, 2");
    QCOMPARE(cpu().weights, (std::vector<double> { 1, 1, 2 }));
    QVERIFY(core::readAmount(core::writeAmount(cpu()), "cpu") == cpu());
    type("Weights", "");
    QVERIFY(cpu().weights.empty());
    popup->close();
    while (w.stack().canUndo())
        w.trigger("undo");
    QVERIFY(cpu() == core::Amount::lognormal(42, 180));
}

void TestValueEditors::previewsCoverTheAmount()
{
    AmountPreview preview;
    preview.resize(264, 84);
    preview.setAmount(core::Amount::lognormal(10, 40));
    QCOMPARE(preview.range().first, 0.0);
    QVERIFY(preview.range().second > 40);
    preview.setAmount(core::Amount { core::Amount::Shape::normal, 100, 1 });
    QVERIFY(preview.range().first > 50 && preview.range().first < 97); // not from 0: too narrow
    preview.setAmount(core::Amount::constantly(7));
    QVERIFY(preview.range().first <= 7 && preview.range().second > 7);
    for (const char* json : { "0", R"({"gamma": {"shape": 0.2, "scale": 5}})",
             R"({"pareto": {"shape": 0.5, "min": 1}})", R"({"empirical": {"values": [1, 2]}})" }) {
        preview.setAmount(core::readAmount(core::parseJson(json, "x"), "x"));
        QVERIFY(std::isfinite(preview.range().second));
        QVERIFY(preview.range().second > preview.range().first);
        QVERIFY(!preview.grab().isNull());
    }
    QCOMPARE(amountSummary(core::Amount { core::Amount::Shape::exponential, 10 }, "ms"),
        QString("mean 10 · p50 6.93 · p95 30 · p99 46.1 ms"));
}

void TestValueEditors::stepsInTheOutline()
{
    TestWindow w;
    StepsDialog* dialog = openSteps(w);
    QVERIFY(dialog && dialog->isVisible());
    const std::string flow = w.project().components[0].id;
    const auto button = [&](const QString& name) -> QToolButton* {
        for (QToolButton* each : dialog->findChildren<QToolButton*>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    };
    const auto add = [&](const QString& type) {
        for (QAction* action : button("Add a step")->menu()->actions()) {
            if (action->text() == type)
                action->trigger();
        }
    };
    add("task");
    add("choice");
    add("wait");
    core::StepList steps = stepsOf(w, flow);
    // The choice brought somewhere to go to.
    QCOMPARE(steps.steps.size(), 4u);
    QCOMPARE(steps.steps[0].target, std::string("charge"));
    QCOMPARE(steps.steps[1].type, core::Step::Type::choice);
    QCOMPARE(steps.steps[1].options[0].next, std::string("done"));
    QCOMPARE(steps.steps[2].type, core::Step::Type::wait);
    QCOMPARE(steps.steps[3].id, std::string("done"));
    QCOMPARE(w.stack().count(), 4);
    auto* tree = dialog->findChild<QTreeWidget*>();
    tree->setCurrentItem(tree->topLevelItem(3));
    const auto line = [&](const QString& name) -> QLineEdit* {
        for (QLineEdit* each : dialog->findChildren<QLineEdit*>()) {
            if (each->accessibleName() == name && each->isVisible())
                return each;
        }
        return nullptr;
    };
    line("Id")->setFocus();
    line("Id")->selectAll();
    QTest::keyClicks(line("Id"), "end"); // who refers to it follows
    QCOMPARE(stepsOf(w, flow).steps[3].id, std::string("end"));
    QCOMPARE(stepsOf(w, flow).steps[1].options[0].next, std::string("end"));
    QCOMPARE(w.stack().count(), 5);
    tree->setCurrentItem(tree->topLevelItem(2));
    QTest::mouseClick(button("Move up"), Qt::LeftButton);
    QCOMPARE(stepsOf(w, flow).steps[1].type, core::Step::Type::wait);
    QTest::mouseClick(button("Remove"), Qt::LeftButton);
    QCOMPARE(stepsOf(w, flow).steps.size(), 3u);
    tree->setCurrentItem(tree->topLevelItem(0));
    line("Retries")->setFocus();
    line("Retries")->selectAll();
    QTest::keyClicks(line("Retries"), "2");
    QCOMPARE(stepsOf(w, flow).steps[0].retries, 2);
    add("parallel");
    QCOMPARE(stepsOf(w, flow).steps[1].branches.size(), 2u);
    QCOMPARE(tree->topLevelItem(1)->childCount(), 2);
    while (w.stack().index() > 1)
        w.trigger("undo");
    QVERIFY(stepsOf(w, flow).steps.empty());
    QCOMPARE(tree->topLevelItemCount(), 0);
}

void TestValueEditors::stepsAsText()
{
    TestWindow w;
    StepsDialog* dialog = openSteps(w);
    const std::string flow = w.project().components[0].id;
    dialog->findChild<QTabWidget*>()->setCurrentIndex(1);
    auto* text = dialog->findChild<QPlainTextEdit*>();
    auto* problem = dialog->findChild<QLabel*>("problem");
    text->setFocus();
    QTest::keyClicks(text, R"([{"id": "pay", "type": "task", "targt": "charge"}])");
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().startsWith("steps[0].targt: "), qPrintable(problem->text()));
    QVERIFY(stepsOf(w, flow).steps.empty()); // nothing half right is taken
    text->selectAll();
    QTest::keyClicks(text, R"([{"id": "pay", "type": "task", "target": "charge", "retries": 3}])");
    QVERIFY(!problem->isVisible());
    QCOMPARE(stepsOf(w, flow).steps.size(), 1u);
    QCOMPARE(stepsOf(w, flow).steps[0].retries, 3);
    QCOMPARE(w.named<QPushButton>("Steps")->text(), QString("1 step…"));
}

/// The window of the steps stays on its workflow while one connects on the canvas.
void TestValueEditors::stepsNoticeConnections()
{
    TestWindow w;
    QPointer<StepsDialog> dialog = openSteps(w);
    const std::string flow = w.project().components[0].id;
    w.drop("function", { 240, 240 });
    const std::string added = w.project().components.back().id;
    w.canvas().fit();
    w.drag(w.port(flow), w.middle(added));
    QCOMPARE(w.canvas().selection().connections.size(), 1u);
    w.inspector(); // shows the connection now
    QVERIFY(dialog && dialog->isVisible());
    dialog->setSteps(core::readSteps(
        core::parseJson(R"([{"id": "a", "type": "task", "target": "charge"}])", "steps"), "steps"));
    auto* tree = dialog->findChild<QTreeWidget*>();
    tree->setCurrentItem(tree->topLevelItem(0));
    const auto runs = [&]() -> QComboBox* {
        for (QComboBox* each : dialog->findChildren<QComboBox*>()) {
            if (each->accessibleName() == "Runs" && each->isVisible())
                return each;
        }
        return nullptr;
    };
    QVERIFY(runs());
    QVERIFY(runs()->findData(QString::fromStdString(added)) >= 0);
    TestWindow::chooseIn(runs(), runs()->itemText(runs()->count() - 1));
    QCOMPARE(stepsOf(w, flow).steps.at(0).target, added); // its own, whatever is selected
    w.canvas().select({ { flow }, {}, {} });
    w.trigger("delete");
    QTRY_VERIFY(!dialog); // nothing is left to edit
}

QTEST_MAIN(TestValueEditors)
#include "tst_value_editors.moc"
