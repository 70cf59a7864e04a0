// SPDX-License-Identifier: GPL-3.0-or-later
// Building an architecture in the window, step by step.
#include "ui/canvas/kind_popup.hpp"
#include "ui/language.hpp"
#include "window_test.hpp"
#include <QClipboard>

using namespace ui;

class TestWindowUse : public QObject {
    Q_OBJECT

private slots:
    void buildsAnArchitectureFromNothing();
    void insertsFromThePaletteByKeyboard();
    void dragOfThreeIsOneStep();
    void altSuspendsSnapping();
    void pasteOfLinkedComponentsIsOneStep();
    void pastedTextBuildsTheSameInAnotherWindow();
    void escapeCancelsADrag();
    void bandShiftAndControlSelect();
    void heldArrowIsOneStep();
    void tabAndControlArrowsWalk();
    void refusedConnectionSaysWhy();
    void connectsWithTheKeyboard();
    void connectionDroppedOnNothingOffersKinds();
    void deletingAComponentTakesItsConnectionsAndTraffic();
    void zoomKeepsThePointUnderThePointer();
};

void TestWindowUse::buildsAnArchitectureFromNothing()
{
    TestWindow w;
    const core::Project empty = w.project();
    w.drop("clients", { -200, 0 });
    w.drop("function", { 100, 0 });
    w.drop("database", { 400, 0 });
    QCOMPARE(w.project().components.size(), 3u);
    const std::string clients = w.project().components[0].id,
                      function = w.project().components[1].id,
                      database = w.project().components[2].id;
    QCOMPARE(w.project().workloads.size(), 1u);
    w.drag(w.port(clients), w.middle(function));
    w.drag(w.port(function), w.middle(database));
    QCOMPARE(w.project().connections.size(), 2u);
    QCOMPARE(w.project().connections[1].to, database);

    w.click(w.middle(function));
    const int before = w.stack().index();
    w.type("Memory", "512");
    QCOMPARE(std::get<core::Function>(w.component(function).kind).memoryMb, 512);
    QCOMPARE(w.stack().index(), before + 1);
    w.type("Error rate", "0.2");
    QCOMPARE(std::get<core::Function>(w.component(function).kind).errorRate, 0.002);
    w.type("Name", "Place order");
    QCOMPARE(w.component(function).name, std::string("Place order"));

    const QPointF place(w.component(database).x, w.component(database).y);
    w.drag(w.middle(database), w.middle(database) + QPoint(0, 96));
    QCOMPARE(QPointF(w.component(database).x, w.component(database).y), place + QPointF(0, 96));
    w.click(w.middle(clients));
    w.trigger("duplicate");
    QCOMPARE(w.project().components.size(), 4u);
    w.key(Qt::Key_Delete);
    QCOMPARE(w.project().components.size(), 3u);

    const core::Project final = w.project();
    while (w.stack().canUndo())
        w.trigger("undo");
    QVERIFY(w.project() == empty);
    while (w.stack().canRedo())
        w.trigger("redo");
    QVERIFY(w.project() == final);

    const QString path = w.folder.filePath("made.json");
    w.document().save(path);
    QVERIFY(!w.document().isModified());
    TestWindow other;
    QVERIFY(other.window.openFile(path));
    QVERIFY(other.project() == final);
    QVERIFY(core::canRun(other.document().issues()));
}

void TestWindowUse::insertsFromThePaletteByKeyboard()
{
    TestWindow w;
    w.trigger("search_palette");
    auto* search = w.window.componentPalette().findChild<QLineEdit*>();
    QTest::keyClicks(search, "queue");
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(w.project().components.size(), 1u);
    QCOMPARE(std::string(core::infoOf(w.project().components[0].kind).id), std::string("queue"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!w.canvas()
                 .node(w.project().components[0].id)
                 ->card()
                 .intersects(w.canvas().node(w.project().components[1].id)->card()));
}

void TestWindowUse::dragOfThreeIsOneStep()
{
    TestWindow w;
    w.openScenario("checkout.json");
    const core::Project before = w.project();
    w.canvas().select({ { "api", "validate", "place" }, {} });
    w.drag(w.middle("api"), w.middle("api") + QPoint(60, 70));
    QCOMPARE(w.stack().count(), 1);
    QVERIFY(w.component("place").x != core::findComponent(before, "place")->x);
    QCOMPARE(std::fmod(w.component("place").x, gridStep), 0.0);
    QVERIFY(w.stack().undoText().contains("Move"));
    w.trigger("undo");
    QVERIFY(w.project() == before);
    QCOMPARE(w.canvas().node("place")->pos().x(), core::findComponent(before, "place")->x);
}

void TestWindowUse::altSuspendsSnapping()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.canvas().resetZoom();
    w.canvas().reveal("api");
    const double x = w.component("api").x;
    w.drag(w.middle("api"), w.middle("api") + QPoint(31, 0), Qt::AltModifier);
    QCOMPARE(w.component("api").x, x + 31);
}

void TestWindowUse::pasteOfLinkedComponentsIsOneStep()
{
    TestWindow w;
    w.openScenario("checkout.json");
    const core::Project before = w.project();
    w.trigger("select_all");
    w.trigger("copy");
    w.trigger("paste");
    QCOMPARE(w.project().components.size(), 2 * before.components.size());
    QCOMPARE(w.project().connections.size(), 2 * before.connections.size());
    QCOMPARE(w.canvas().selection().components.size(), before.components.size());
    QCOMPARE(w.stack().count(), 1);
    w.trigger("undo");
    QVERIFY(w.project() == before);
}

void TestWindowUse::pastedTextBuildsTheSameInAnotherWindow()
{
    TestWindow w, other;
    w.openScenario("checkout.json");
    w.canvas().select({ { "api", "place" }, {} });
    w.trigger("copy");
    const QString text = QApplication::clipboard()->text();
    QVERIFY(text.contains("\"place\""));
    QApplication::clipboard()->setText(text);
    other.trigger("paste");
    QCOMPARE(other.project().components.size(), 2u);
    QVERIFY(other.project().components[1].kind == w.component("place").kind);
    QApplication::clipboard()->setText("hello");
    other.trigger("paste");
    QVERIFY(other.window.messages().text().contains("clipboard"));
    QCOMPARE(other.project().components.size(), 2u);
}

void TestWindowUse::escapeCancelsADrag()
{
    TestWindow w;
    w.openScenario("checkout.json");
    const QPointF before = w.canvas().node("api")->pos();
    const QPoint from = w.middle("api");
    w.press(from);
    w.moveTo(from + QPoint(80, 80));
    QVERIFY(w.canvas().node("api")->pos() != before);
    w.key(Qt::Key_Escape);
    w.release(from + QPoint(80, 80));
    QCOMPARE(w.canvas().node("api")->pos(), before);
    QCOMPARE(w.stack().count(), 0);
}

void TestWindowUse::bandShiftAndControlSelect()
{
    TestWindow w;
    w.openScenario("checkout.json");
    const QRectF all = w.canvas().contentRect().adjusted(-12, -12, 12, 12);
    w.drag(w.at(all.topLeft()), w.at(all.bottomRight()));
    QCOMPARE(w.canvas().selection().components.size(), w.project().components.size());
    w.click(w.middle("api"), Qt::ControlModifier);
    QVERIFY(!w.canvas().selection().components.contains("api"));
    w.click(w.middle("api"), Qt::ShiftModifier);
    QVERIFY(w.canvas().selection().components.contains("api"));
    w.key(Qt::Key_Escape);
    QVERIFY(w.canvas().selection().isEmpty());
    w.click(w.middle("api"));
    w.click(w.middle("place"));
    QCOMPARE(w.canvas().selection().components, std::set<std::string> { "place" });
}

void TestWindowUse::heldArrowIsOneStep()
{
    TestWindow w;
    w.openScenario("checkout.json");
    const double x = w.component("api").x;
    w.canvas().reveal("api");
    w.canvas().setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyPress(&w.canvas(), Qt::Key_Right);
    QTest::keyRelease(&w.canvas(), Qt::Key_Right);
    QCOMPARE(w.component("api").x, x + 3 * gridStep);
    QCOMPARE(w.stack().count(), 1);
    w.key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(w.component("api").x, x - 7 * gridStep);
    QCOMPARE(w.stack().count(), 2);
}

void TestWindowUse::tabAndControlArrowsWalk()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.key(Qt::Key_Tab);
    QCOMPARE(w.canvas().selection().components.size(), 1u);
    const auto first = w.canvas().selection();
    w.key(Qt::Key_Tab);
    QVERIFY(w.canvas().selection() != first);
    w.canvas().reveal("shoppers");
    w.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(w.canvas().selection().components, std::set<std::string> { "api" });
}

void TestWindowUse::refusedConnectionSaysWhy()
{
    TestWindow w;
    w.openScenario("checkout.json");
    const std::size_t before = w.project().connections.size();
    w.drag(w.port("api"), w.middle("shoppers"));
    QCOMPARE(w.project().connections.size(), before);
    QCOMPARE(w.window.messages().text(), coreText(core::whyNot(w.project(), "api", "shoppers")));
    QVERIFY(!w.window.messages().text().isEmpty());
}

void TestWindowUse::connectsWithTheKeyboard()
{
    TestWindow w;
    w.drop("clients", { -200, 0 });
    w.drop("function", { 100, 0 });
    const std::string clients = w.project().components[0].id,
                      function = w.project().components[1].id;
    w.canvas().reveal(clients);
    w.key(Qt::Key_C);
    w.key(Qt::Key_Return);
    QCOMPARE(w.project().connections.size(), 1u);
    QCOMPARE(w.project().connections[0].to, function);
    w.canvas().reveal(clients);
    w.key(Qt::Key_C);
    w.key(Qt::Key_Escape);
    QCOMPARE(w.project().connections.size(), 1u);
}

void TestWindowUse::connectionDroppedOnNothingOffersKinds()
{
    TestWindow w;
    w.drop("clients", { -200, 0 });
    const std::string clients = w.project().components[0].id;
    const QPoint end = w.port(clients) + QPoint(120, 60);
    w.drag(w.port(clients), end);
    KindPopup& popup = w.canvas().kindPopup();
    QVERIFY(popup.isVisible());
    QCOMPARE(QApplication::focusWidget(), popup.search());
    QStringList offered;
    for (int i = 0; i < popup.list()->count(); ++i)
        offered << popup.list()->item(i)->text();
    QVERIFY(offered.filter("HTTP API").size() == 1);
    QVERIFY(offered.filter("Clients").isEmpty()); // nobody calls clients
    const int before = w.stack().count();
    const QPointF dropped = w.canvas().mapToScene(end);
    QTest::keyClicks(popup.search(), "http");
    QTest::keyClick(popup.search(), Qt::Key_Return);
    QVERIFY(!popup.isVisible());
    QCOMPARE(w.stack().count(), before + 1);
    QCOMPARE(w.project().connections.size(), 1u);
    const core::Component& added = w.project().components[1];
    QCOMPARE(std::string(core::infoOf(added.kind).id), std::string("http_api"));
    QVERIFY(QLineF(cardOf(added).topLeft() + QPointF(0, 38), dropped).length() <= gridStep);
    w.trigger("undo");
    QCOMPARE(w.project().components.size(), 1u);
    w.drag(w.port(clients), end);
    QTest::keyClick(popup.search(), Qt::Key_Escape);
    QVERIFY(!popup.isVisible());
    QCOMPARE(w.project().components.size(), 1u);
    QVERIFY(w.canvas().hasFocus());
}

void TestWindowUse::deletingAComponentTakesItsConnectionsAndTraffic()
{
    core::Project faulty = core::loadProject(PROJECT_DIR "/scenarios/checkout.json");
    for (const char* id : { "shoppers", "api" }) {
        core::Fault fault;
        fault.component = id;
        faulty.workloads.front().faults.push_back(fault);
    }
    QTemporaryDir folder;
    const QString file = folder.filePath("faulty.json");
    core::saveProject(faulty, file.toStdString());
    TestWindow w;
    QVERIFY(w.window.openFile(file));
    const core::Project before = w.project();
    w.click(w.middle("shoppers"));
    w.key(Qt::Key_Delete);
    QVERIFY(!core::findComponent(w.project(), "shoppers"));
    for (const core::Connection& c : w.project().connections)
        QVERIFY(c.from != "shoppers" && c.to != "shoppers");
    for (const core::Workload& workload : w.project().workloads) {
        for (const core::ArrivalSource& source : workload.sources)
            QVERIFY(source.component != "shoppers");
    }
    const auto& faults = w.project().workloads.front().faults;
    QVERIFY(faults.size() == 1 && faults.front().component == "api");
    QCOMPARE(w.stack().count(), 1);
    w.trigger("undo");
    QVERIFY(w.project() == before);
    QVERIFY(w.canvas().node("shoppers"));
}

void TestWindowUse::zoomKeepsThePointUnderThePointer()
{
    TestWindow w;
    w.openScenario("checkout.json");
    const QPoint pointer = w.middle("place");
    const QPointF before = w.canvas().mapToScene(pointer);
    QWheelEvent wheel(pointer, w.canvas().viewport()->mapToGlobal(pointer), {}, { 0, 240 },
        Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    const double zoom = w.canvas().zoom();
    QApplication::sendEvent(w.canvas().viewport(), &wheel);
    QVERIFY(w.canvas().zoom() > zoom);
    const QPointF after = w.canvas().mapToScene(pointer);
    QVERIFY(QLineF(before, after).length() < 3);
    w.key(Qt::Key_0);
    QCOMPARE(w.canvas().zoom(), 1.0);
}

QTEST_MAIN(TestWindowUse)
#include "tst_window.moc"
