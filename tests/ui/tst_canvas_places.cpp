// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand on the canvas: lining up, frames, arranging.
#include "ui/canvas/name_editor.hpp"
#include "window_test.hpp"
#include <QClipboard>

using namespace ui;

class TestCanvasPlaces : public QObject {
    Q_OBJECT

private slots:
    void bandTakesConnectionsToo();
    void draggedCardFallsIntoLine();
    void selectedCardsKeepTheirPlacesToEachOther();
    void frameIsDrawnNamedMovedResizedAndUndone();
    void bandStartsInsideAFrame();
    void frameTravelsThroughTheClipboard();
    void arrangeActionsAreOneStepEach();
};

void TestCanvasPlaces::bandTakesConnectionsToo()
{
    TestWindow w;
    w.drop("clients", { -300, 0 });
    w.drop("function", { 300, 0 });
    const std::string from = w.project().components[0].id, to = w.project().components[1].id;
    w.drag(w.port(from), w.middle(to));
    w.canvas().select({});
    w.drag(w.at({ -60, -60 }), w.at({ 60, 60 })); // across the line alone
    QVERIFY(w.canvas().selection().components.empty());
    QCOMPARE(w.canvas().selection().connections, (std::set<ConnectionKey> { { from, to, 0 } }));
    const double x = w.component(from).x;
    w.drag(w.middle(from), w.middle(from) + QPoint(0, 72)); // links stay where their cards are
    QCOMPARE(w.component(from).x, x);
    w.click(w.at(w.canvas().connectionItem({ from, to, 0 })->route().line.pointAtPercent(0.3)));
    w.key(Qt::Key_Delete);
    QVERIFY(w.project().connections.empty());
    QCOMPARE(w.stack().undoText(), QString("Delete connection"));
}

void TestCanvasPlaces::draggedCardFallsIntoLine()
{
    TestWindow w;
    w.canvas().resetZoom();
    w.drop("queue", { -200, 0 });
    w.drop("function", { 200, 200 });
    const std::string queue = w.project().components[0].id, function = w.project().components[1].id;
    const double middle = w.canvas().node(queue)->card().center().y();
    const double offset = middle - w.canvas().node(function)->card().center().y();
    // Three pixels short of the same height: it is drawn there, although it is off the grid.
    const QPoint from = w.middle(function), to = from + QPoint(0, int(offset) + 3);
    w.press(from);
    w.moveTo(from + QPoint(0, -40));
    w.moveTo(to);
    QCOMPARE(w.canvas().node(function)->card().center().y(), middle);
    QCOMPARE(w.canvas().guides().size(), 1u);
    QCOMPARE(w.canvas().guides()[0].y1(), middle);
    w.release(to);
    QVERIFY(w.canvas().guides().empty());
    QCOMPARE(w.component(function).y + NodeItem::tallHeight / 2, middle);
}

void TestCanvasPlaces::selectedCardsKeepTheirPlacesToEachOther()
{
    TestWindow w;
    w.drop("queue", { -200, 0 });
    w.drop("queue", { 200, 0 });
    w.document().edit("Off the grid", [](core::Project& p) { p.components[1].y += 7; });
    const std::string a = w.project().components[0].id, b = w.project().components[1].id;
    const QPointF apart = w.canvas().node(b)->pos() - w.canvas().node(a)->pos();
    w.trigger("select_all");
    w.drag(w.middle(a), w.middle(a) + QPoint(50, 61));
    QCOMPARE(w.canvas().node(b)->pos() - w.canvas().node(a)->pos(), apart);
}

void TestCanvasPlaces::frameIsDrawnNamedMovedResizedAndUndone()
{
    TestWindow w;
    w.drop("queue", { -200, 0 });
    w.drop("queue", { 100, 0 });
    w.drop("queue", { 500, 300 });
    const core::Project before = w.project();
    const std::string a = before.components[0].id, b = before.components[1].id,
                      c = before.components[2].id;
    w.canvas().select({ { a, b }, {}, {} });
    w.key(Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(w.project().frames.size(), 1u);
    QVERIFY(w.canvas().nameEditor().isVisible()); // a frame wants a title at once
    QTest::keyClicks(&w.canvas().nameEditor(), "Intake");
    QTest::keyClick(&w.canvas().nameEditor(), Qt::Key_Return);
    QCOMPARE(w.project().frames[0].title, std::string("Intake"));
    const std::string id = w.project().frames[0].id;

    const QRectF rect = w.canvas().frameItem(id)->rect();
    const auto title = [&] { return w.at(w.canvas().frameItem(id)->titleRect().center()); };
    w.drag(title(), title() + w.at({ 48, 72 }) - w.at({ 0, 0 }));
    QCOMPARE(rectOf(w.project().frames[0]), rect.translated(48, 72));
    QCOMPARE(w.component(a).x, before.components[0].x + 48);
    QCOMPARE(w.component(b).y, before.components[1].y + 72);
    QCOMPARE(w.component(c).x, before.components[2].x);
    QCOMPARE(w.stack().undoText(), QString("Move frame"));

    const QPoint corner = w.at(w.canvas().frameItem(id)->rect().bottomRight());
    w.drag(corner, corner + w.at({ 48, 24 }) - w.at({ 0, 0 }));
    QCOMPARE(w.project().frames[0].width, rect.width() + 48);
    QCOMPARE(w.project().frames[0].height, rect.height() + 24);
    QCOMPARE(w.component(a).x, before.components[0].x + 48);

    w.key(Qt::Key_Right); // the keys move it as well
    QCOMPARE(w.component(a).x, before.components[0].x + 72);
    w.key(Qt::Key_Delete); // takes the frame alone
    QVERIFY(w.project().frames.empty());
    QCOMPARE(w.project().components.size(), 3u);
    for (int i = 0; i < 6; ++i)
        w.trigger("undo");
    QVERIFY(w.project() == before);
}

void TestCanvasPlaces::bandStartsInsideAFrame()
{
    TestWindow w;
    w.drop("queue", { 0, 0 });
    const std::string id = w.project().components[0].id;
    w.document().edit("Frame", [](core::Project& p) {
        addFrame(p, "Frame", { -300, -200, 600, 400 });
    });
    w.canvas().fit();
    w.drag(w.at({ -200, -100 }), w.at({ 200, 100 }));
    QCOMPARE(w.canvas().selection().components, std::set<std::string> { id });
    QVERIFY(w.canvas().selection().frames.empty()); // only as a whole
    QCOMPARE(w.stack().count(), 2);
    w.click(w.at(w.canvas().frameItem("frame")->titleRect().center()));
    QCOMPARE(w.canvas().selection().frames, std::set<std::string> { "frame" });
}

void TestCanvasPlaces::frameTravelsThroughTheClipboard()
{
    TestWindow w, other;
    w.openScenario("checkout.json");
    w.canvas().select({ { "api", "place" }, {}, {} });
    w.trigger("frame");
    QTest::keyClick(&w.canvas().nameEditor(), Qt::Key_Escape);
    QVERIFY(w.window.action("copy")->isEnabled());
    w.trigger("copy");
    QVERIFY(QApplication::clipboard()->text().contains("\"frames\""));
    other.trigger("paste");
    QCOMPARE(other.project().frames.size(), 1u);
    const Selection inside
        = withMembers(other.project(), { {}, {}, { other.project().frames[0].id } });
    QCOMPARE(inside.components.size(), other.project().components.size());
    QVERIFY(inside.components.size() >= 2);
    other.trigger("undo");
    QVERIFY(other.project() == core::Project {});
}

void TestCanvasPlaces::arrangeActionsAreOneStepEach()
{
    TestWindow w;
    w.openScenario("checkout.json");
    const core::Project before = w.project();
    for (const char* id : { "align_left", "align_centre", "align_right", "align_top",
             "align_middle", "align_bottom", "distribute_across", "distribute_down", "tidy" }) {
        w.canvas().select({ { "api", "place", "orders", "invoices" }, {}, {} });
        QVERIFY(w.window.action(id)->isEnabled());
        w.trigger(id);
        QVERIFY2(!(w.project() == before), id);
        QCOMPARE(w.stack().index(), 1);
        w.trigger("undo");
        QVERIFY2(w.project() == before, id);
    }
    w.canvas().select({ { "api" }, {}, {} });
    QVERIFY(!w.window.action("align_left")->isEnabled());
    w.key(Qt::Key_L, Qt::ControlModifier); // one card is no selection to tidy: everything is
    QVERIFY(w.component("shoppers").x < w.component("api").x);
    QVERIFY(w.component("api").x < w.component("place").x);
    QVERIFY(w.component("place").x < w.component("orders").x);
    QVERIFY(w.canvas().visibleRect().contains(w.canvas().contentRect()));
    QCOMPARE(w.stack().undoText(), QString("Tidy up"));
}

QTEST_MAIN(TestCanvasPlaces)
#include "tst_canvas_places.moc"
