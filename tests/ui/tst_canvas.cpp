// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas by mouse and keyboard: adding, naming, connecting, lining up, frames, pictures, files.
#include "ui/canvas/kind_popup.hpp"
#include "ui/canvas/name_editor.hpp"
#include "ui/canvas/overlays.hpp"
#include "window_test.hpp"
#include <QClipboard>
#include <QMenu>
#include <QSvgRenderer>

using namespace ui;

class TestCanvas : public QObject {
    Q_OBJECT

private slots:
    void slashOffersKindsAtThePointer();
    void insertKeyFindsServicesByName();
    void popupClosesWhenTheCanvasIsClicked();
    void doubleClickOnNothingAddsThere();
    void f2RenamesOnTheCard();
    void doubleClickOnTheNameRenamesAndEscapeDoesNot();
    void connectionToItselfAndTwiceIsRefused();
    void targetsAreLitWhileConnecting();
    void arrowsChooseTheTarget();
    void connectingWithoutATargetOffersKinds();
    void tabGoesRowByRowAndShowsWhereItIs();
    void bandTakesConnectionsToo();
    void draggedCardFallsIntoLine();
    void selectedCardsKeepTheirPlacesToEachOther();
    void frameIsDrawnNamedMovedResizedAndUndone();
    void bandStartsInsideAFrame();
    void frameTravelsThroughTheClipboard();
    void arrangeActionsAreOneStepEach();
    void everyThingHasItsMenu();
    void pasteFromTheMenuLandsWhereTheMenuWas();
    void minimapAppearsWhenTheDrawingLeavesTheView();
    void minimapFrameIsDragged();
    void spaceAndMiddleButtonPan();
    void fitSelectionAndFitAll();
    void picturesAreWrittenInEveryFormat();
    void pictureIsLightAndWithoutSelectionInTheDarkToo();
    void projectDroppedOnTheWindowIsOpened();
    void arrivalsDroppedOnTheWindowAreImported();
    void stepsAreNamedInProperEnglish();
};

static KindPopup& popup(TestWindow& w)
{
    return w.canvas().kindPopup();
}

static std::string kindOf(const core::Component& component)
{
    return core::infoOf(component.kind).id;
}

static void hoverAt(TestWindow& w, const QPoint& where)
{
    w.mouse(QEvent::MouseMove, where, Qt::NoButton, Qt::NoButton);
}

void TestCanvas::slashOffersKindsAtThePointer()
{
    TestWindow w;
    const QPoint where(300, 220);
    hoverAt(w, where);
    w.key(Qt::Key_Slash);
    QVERIFY(popup(w).isVisible());
    QCOMPARE(popup(w).list()->count(), int(core::allKinds().size()));
    QTest::keyClicks(popup(w).search(), "queue");
    QTest::keyClick(popup(w).search(), Qt::Key_Return);
    QCOMPARE(w.project().components.size(), 1u);
    QCOMPARE(kindOf(w.project().components[0]), std::string("queue"));
    const QPointF middle = cardOf(w.project().components[0]).center();
    QVERIFY(QLineF(middle, w.canvas().mapToScene(where)).length() <= gridStep);
    QVERIFY(w.canvas().hasFocus());
    QCOMPARE(w.canvas().selection().components.size(), 1u);
    QCOMPARE(w.stack().count(), 1);
}

void TestCanvas::insertKeyFindsServicesByName()
{
    TestWindow w;
    w.key(Qt::Key_Insert);
    QTest::keyClicks(popup(w).search(), "dynamo");
    QTest::keyClick(popup(w).search(), Qt::Key_Return);
    QCOMPARE(kindOf(w.project().components.at(0)), std::string("database"));
    w.key(Qt::Key_Insert);
    const QString first = popup(w).list()->currentItem()->text();
    QTest::keyClick(popup(w).search(), Qt::Key_Down);
    QVERIFY(popup(w).list()->currentItem()->text() != first);
    QTest::keyClick(popup(w).search(), Qt::Key_Up);
    QCOMPARE(popup(w).list()->currentItem()->text(), first);
    QTest::keyClicks(popup(w).search(), "no such thing");
    QTest::keyClick(popup(w).search(), Qt::Key_Return);
    QCOMPARE(w.project().components.size(), 1u);
}

void TestCanvas::popupClosesWhenTheCanvasIsClicked()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.key(Qt::Key_Slash);
    QVERIFY(popup(w).isVisible());
    w.canvas().setFocus(Qt::MouseFocusReason); // as a click does
    QVERIFY(!popup(w).isVisible());
    QCOMPARE(w.stack().count(), 0);
}

void TestCanvas::doubleClickOnNothingAddsThere()
{
    TestWindow w;
    w.openScenario("checkout.json");
    const QPoint where = w.at(w.canvas().contentRect().topLeft() + QPointF(12, 12));
    QVERIFY(!w.canvas().viewport()->childAt(where));
    w.mouse(QEvent::MouseButtonDblClick, where, Qt::LeftButton, Qt::LeftButton);
    QVERIFY(popup(w).isVisible());
    QTest::keyClicks(popup(w).search(), "cache");
    QTest::qWait(20); // the list lays its rows out when there is time
    QTest::mouseClick(popup(w).list()->viewport(), Qt::LeftButton, {},
        popup(w).list()->visualItemRect(popup(w).list()->currentItem()).center());
    QCOMPARE(kindOf(w.project().components.back()), std::string("cache"));
}

void TestCanvas::f2RenamesOnTheCard()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.click(w.middle("place"));
    w.key(Qt::Key_F2);
    NameEditor& editor = w.canvas().nameEditor();
    QVERIFY(editor.isVisible() && editor.hasFocus());
    QCOMPARE(editor.text(), QString("Place order"));
    const QRect card = w.canvas().mapFromScene(w.canvas().node("place")->card()).boundingRect();
    QVERIFY(card.adjusted(-4, -4, 4, 4).contains(editor.geometry().center()));
    QTest::keyClicks(&editor, "Take order / 0 +"); // replaces; no shortcut takes a key away
    QTest::keyClick(&editor, Qt::Key_Return);
    QVERIFY(!editor.isVisible());
    QCOMPARE(w.component("place").name, std::string("Take order / 0 +"));
    QCOMPARE(w.stack().undoText(), QString("Rename"));
    QVERIFY(w.canvas().hasFocus());
    w.key(Qt::Key_F2);
    QTest::keyClicks(&editor, "   ");
    w.canvas().setFocus(); // a component cannot be without a name
    QCOMPARE(w.component("place").name, std::string("Take order / 0 +"));
    QCOMPARE(w.stack().count(), 1);
}

void TestCanvas::doubleClickOnTheNameRenamesAndEscapeDoesNot()
{
    TestWindow w;
    w.openScenario("checkout.json");
    const QPoint name = w.at(w.canvas().node("api")->nameRect().center());
    w.click(name);
    w.mouse(QEvent::MouseButtonDblClick, name, Qt::LeftButton, Qt::LeftButton);
    w.release(name);
    NameEditor& editor = w.canvas().nameEditor();
    QVERIFY(editor.isVisible());
    QTest::keyClicks(&editor, "Door");
    QTest::keyClick(&editor, Qt::Key_Escape);
    QVERIFY(!editor.isVisible());
    QCOMPARE(w.component("api").name, std::string("Public API"));
    QCOMPARE(w.stack().count(), 0);
    w.mouse(QEvent::MouseButtonDblClick, name, Qt::LeftButton, Qt::LeftButton);
    QTest::keyClicks(&editor, "Door");
    w.click(w.middle("place")); // leaving keeps it
    w.canvas().setFocus();
    QCOMPARE(w.component("api").name, std::string("Door"));
}

void TestCanvas::connectionToItselfAndTwiceIsRefused()
{
    TestWindow w;
    w.openScenario("checkout.json");
    const std::size_t before = w.project().connections.size();
    w.drag(w.port("api"), w.middle("api"));
    QCOMPARE(w.window.messages().text(), QString("\"Public API\" cannot call itself"));
    QVERIFY(!popup(w).isVisible());
    w.drag(w.port("shoppers"), w.middle("api"));
    QCOMPARE(w.project().connections.size(), before);
    QVERIFY2(
        w.window.messages().text().contains("already"), qPrintable(w.window.messages().text()));
}

/// The colour in the middle of a card's upper edge, where nothing is written.
static QColor edgeColor(TestWindow& w, const std::string& id)
{
    const QRectF card = w.canvas().node(id)->card();
    const QImage shot = w.canvas().viewport()->grab().toImage();
    return shot.pixelColor(w.at(card.topLeft() + QPointF(card.width() / 2, 0)));
}

void TestCanvas::targetsAreLitWhileConnecting()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.canvas().resetZoom();
    w.canvas().reveal("place");
    w.canvas().select({});
    const QColor dull = edgeColor(w, "payments");
    w.press(w.port("place"));
    w.moveTo(w.port("place") + QPoint(20, 30));
    const QColor accent = w.canvas().theme().accent;
    const auto distance = [&](const QColor& c) {
        return std::abs(c.red() - accent.red()) + std::abs(c.green() - accent.green())
            + std::abs(c.blue() - accent.blue());
    };
    QVERIFY(core::whyNot(w.project(), "place", "invoices").empty());
    QVERIFY(distance(edgeColor(w, "invoices")) < distance(dull));
    // The reason stands beside the pointer while it is over what does not fit.
    const QPoint over = w.middle("shoppers");
    const QImage before = w.canvas().viewport()->grab().toImage();
    w.moveTo(over);
    const QImage after = w.canvas().viewport()->grab().toImage();
    const QRect beside(over + QPoint(18, 20), QSize(150, 14));
    QVERIFY(before.copy(beside) != after.copy(beside));
    w.key(Qt::Key_Escape);
    w.release(over);
    QCOMPARE(w.stack().count(), 0);
}

void TestCanvas::arrowsChooseTheTarget()
{
    TestWindow w;
    w.drop("clients", { -400, 0 });
    w.drop("function", { 0, -150 });
    w.drop("function", { 0, 150 });
    const std::string clients = w.project().components[0].id, upper = w.project().components[1].id,
                      lower = w.project().components[2].id;
    for (const auto& [arrow, target] :
        { std::pair { Qt::Key_Down, lower }, std::pair { Qt::Key_Up, upper } }) {
        w.canvas().reveal(clients);
        w.key(Qt::Key_C);
        w.key(Qt::Key_Up);
        w.key(arrow);
        w.key(Qt::Key_Return);
        QCOMPARE(w.project().connections.back().to, target);
    }
    QCOMPARE(w.project().connections.size(), 2u);
}

void TestCanvas::connectingWithoutATargetOffersKinds()
{
    TestWindow w;
    w.drop("clients", { 0, 0 });
    w.key(Qt::Key_C);
    w.key(Qt::Key_Return);
    QVERIFY(popup(w).isVisible());
    QTest::keyClicks(popup(w).search(), "lambda");
    QTest::keyClick(popup(w).search(), Qt::Key_Return);
    QCOMPARE(w.project().connections.size(), 1u);
    QCOMPARE(kindOf(w.project().components[1]), std::string("function"));
    QVERIFY(!cardOf(w.project().components[0]).intersects(cardOf(w.project().components[1])));
}

void TestCanvas::tabGoesRowByRowAndShowsWhereItIs()
{
    TestWindow w;
    // Two rows, a little out of line, added in no order.
    const std::vector<std::pair<const char*, QPointF>> cards { { "queue", { 300, 210 } },
        { "queue", { -300, 20 } }, { "queue", { 0, 200 } }, { "queue", { 0, 0 } } };
    for (const auto& [kind, where] : cards)
        w.drop(kind, where);
    std::vector<std::string> ids;
    for (const core::Component& c : w.project().components)
        ids.push_back(c.id);
    w.canvas().select({});
    std::vector<std::string> visited;
    for (int i = 0; i < 4; ++i) {
        w.key(Qt::Key_Tab);
        visited.push_back(*w.canvas().selection().components.begin());
    }
    QCOMPARE(visited, (std::vector<std::string> { ids[1], ids[3], ids[2], ids[0] }));
    const auto ring = [&w](const std::string& id) {
        const QRectF card = w.canvas().node(id)->card();
        const QImage shot = w.canvas().viewport()->grab().toImage();
        return shot.pixelColor(w.at(card.topLeft() + QPointF(card.width() / 2, -5)));
    };
    QCOMPARE(ring(ids[0]), w.canvas().theme().text);
    w.key(Qt::Key_Tab); // behind the last one the focus goes on
    QVERIFY(!w.canvas().hasFocus());
    w.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(*w.canvas().selection().components.begin(), ids[2]);
    w.click(w.middle(ids[2])); // by mouse there is no ring
    QVERIFY(ring(ids[2]) != w.canvas().theme().text);
}

void TestCanvas::bandTakesConnectionsToo()
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

void TestCanvas::draggedCardFallsIntoLine()
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

void TestCanvas::selectedCardsKeepTheirPlacesToEachOther()
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

void TestCanvas::frameIsDrawnNamedMovedResizedAndUndone()
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

void TestCanvas::bandStartsInsideAFrame()
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

void TestCanvas::frameTravelsThroughTheClipboard()
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

void TestCanvas::arrangeActionsAreOneStepEach()
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

/// The texts in the menu that a right click opens.
static QStringList menuAt(TestWindow& w, const QPoint& where, const QString& choose = {})
{
    QStringList texts;
    QTimer::singleShot(0, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return;
        QAction* chosen = nullptr;
        for (QAction* action : menu->actions()) {
            if (!action->isSeparator())
                texts << action->objectName();
            if (!choose.isEmpty() && action->objectName() == choose)
                chosen = action;
        }
        if (chosen) {
            menu->setActiveAction(chosen);
            QTest::keyClick(menu, Qt::Key_Return);
        } else {
            menu->close();
        }
    });
    QContextMenuEvent event(
        QContextMenuEvent::Mouse, where, w.canvas().viewport()->mapToGlobal(where));
    QApplication::sendEvent(w.canvas().viewport(), &event);
    return texts;
}

void TestCanvas::everyThingHasItsMenu()
{
    TestWindow w;
    w.openScenario("checkout.json");
    QStringList menu = menuAt(w, w.middle("place"));
    QVERIFY(menu.contains("rename") && menu.contains("connect") && menu.contains("delete"));
    QCOMPARE(w.canvas().selection().components, std::set<std::string> { "place" });

    const ConnectionItem* line = w.canvas().connectionItem({ "shoppers", "api", 0 });
    menu = menuAt(w, w.at(line->route().line.pointAtPercent(0.5)));
    QVERIFY(menu.contains("delete") && !menu.contains("rename"));
    QCOMPARE(w.canvas().selection().connections.size(), 1u);

    w.canvas().select({ { "api", "place", "orders" }, {}, {} });
    menu = menuAt(w, w.middle("place")); // on one of several: they stay selected
    QVERIFY(menu.contains("align_left") && menu.contains("distribute_down"));
    QCOMPARE(w.canvas().selection().components.size(), 3u);

    const QPoint nothing = w.at(w.canvas().contentRect().topLeft() + QPointF(12, 12));
    menu = menuAt(w, nothing);
    QVERIFY(menu.contains("paste") && menu.contains("add") && menu.contains("tidy"));
    QVERIFY(w.canvas().selection().isEmpty());

    w.canvas().select({ { "api" }, {}, {} });
    w.trigger("frame");
    QTest::keyClick(&w.canvas().nameEditor(), Qt::Key_Return);
    const std::string frame = w.project().frames[0].id;
    menu = menuAt(w, w.at(w.canvas().frameItem(frame)->titleRect().center()));
    QVERIFY(menu.contains("rename") && menu.contains("delete") && !menu.contains("connect"));
}

void TestCanvas::pasteFromTheMenuLandsWhereTheMenuWas()
{
    TestWindow w;
    w.drop("queue", { -300, -200 });
    w.trigger("copy");
    const QPoint where = w.at({ 200, 150 });
    menuAt(w, where, "paste");
    QCOMPARE(w.project().components.size(), 2u);
    const QPointF middle = cardOf(w.project().components[1]).center();
    QVERIFY(QLineF(middle, { 200, 150 }).length() <= gridStep);
}

static Minimap& minimap(TestWindow& w)
{
    for (QWidget* each : w.canvas().viewport()->findChildren<QWidget*>()) {
        if (auto* found = dynamic_cast<Minimap*>(each))
            return *found;
    }
    qFatal("there is no minimap");
}

void TestCanvas::minimapAppearsWhenTheDrawingLeavesTheView()
{
    TestWindow w;
    // Cards all over the view, so that the overview would lie on one of them.
    for (int x = -400; x <= 400; x += 200) {
        for (int y = -200; y <= 200; y += 100)
            w.drop("queue", { double(x), double(y) });
    }
    w.canvas().fit();
    QVERIFY(!minimap(w).isVisible());
    w.canvas().centerView({ 600, 300 });
    QVERIFY(minimap(w).isVisible());
    w.trigger("panel_minimap");
    QVERIFY(!minimap(w).isVisible());
    w.trigger("panel_minimap");
    w.canvas().fit();
    QVERIFY(!minimap(w).isVisible());
}

void TestCanvas::minimapFrameIsDragged()
{
    TestWindow w;
    w.drop("queue", { -1500, 0 });
    w.drop("queue", { 1500, 0 });
    w.canvas().resetZoom();
    w.canvas().centerView({ 1500, 0 });
    Minimap& map = minimap(w);
    QVERIFY(map.isVisible());
    // A click beside the frame goes there: the left end shows the left card.
    QTest::mouseClick(&map, Qt::LeftButton, {}, { 12, map.height() / 2 });
    QVERIFY(w.canvas().visibleRect().contains(w.canvas().node("queue")->card()));
    // Held inside the frame it moves as far as the pointer does, and does not jump at the press.
    const QPointF middle = w.canvas().visibleRect().center();
    QTest::mousePress(&map, Qt::LeftButton, {}, { 24, map.height() / 2 });
    QVERIFY(QLineF(w.canvas().visibleRect().center(), middle).length() < 2);
    QTest::mouseMove(&map, { 64, map.height() / 2 });
    const double first = w.canvas().visibleRect().center().x() - middle.x();
    QTest::mouseMove(&map, { 104, map.height() / 2 });
    const double second = w.canvas().visibleRect().center().x() - middle.x();
    QTest::mouseRelease(&map, Qt::LeftButton, {}, { 104, map.height() / 2 });
    QVERIFY(first > 100);
    QVERIFY(std::abs(second - 2 * first) < 4);
}

void TestCanvas::spaceAndMiddleButtonPan()
{
    TestWindow w;
    w.openScenario("checkout.json");
    const QPointF start = w.canvas().visibleRect().center();
    const QPoint from = w.middle("place"), to = from + QPoint(70, -40);
    w.mouse(QEvent::MouseButtonPress, from, Qt::MiddleButton, Qt::MiddleButton);
    w.mouse(QEvent::MouseMove, to, Qt::NoButton, Qt::MiddleButton);
    w.mouse(QEvent::MouseButtonRelease, to, Qt::MiddleButton, Qt::NoButton);
    const QPointF way = w.canvas().visibleRect().center() - start;
    QVERIFY(QLineF(way, -QPointF(70, -40) / w.canvas().zoom()).length() < 2);
    QTest::keyPress(&w.canvas(), Qt::Key_Space);
    w.drag(from, to);
    QTest::keyRelease(&w.canvas(), Qt::Key_Space);
    QVERIFY(QLineF(w.canvas().visibleRect().center() - start, 2 * way).length() < 4);
    QCOMPARE(w.stack().count(), 0);
    w.drag(w.middle("place"), w.middle("place") + QPoint(0, 60)); // moves the card again
    QCOMPARE(w.stack().count(), 1);
}

void TestCanvas::fitSelectionAndFitAll()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.click(w.middle("place"));
    w.key(Qt::Key_F, Qt::ShiftModifier);
    QCOMPARE(w.canvas().zoom(), 1.0);
    QVERIFY(QLineF(w.canvas().visibleRect().center(), w.canvas().node("place")->card().center())
                .length()
        < 12);
    for (int i = 0; i < 4; ++i)
        w.key(Qt::Key_Plus);
    QVERIFY(!w.canvas().visibleRect().contains(w.canvas().contentRect()));
    w.key(Qt::Key_F);
    QVERIFY(w.canvas().visibleRect().contains(w.canvas().contentRect()));
}

void TestCanvas::picturesAreWrittenInEveryFormat()
{
    TestWindow w;
    w.openScenario("checkout.json");
    const QSizeF size = w.canvas().contentRect().size() + QSizeF(48, 48);
    const QString svg = w.folder.filePath("a.svg"), png = w.folder.filePath("a.png"),
                  pdf = w.folder.filePath("a.pdf");
    for (const QString& path : { svg, png, pdf })
        QVERIFY2(w.canvas().savePicture(path), qPrintable(path));
    QVERIFY(!w.canvas().savePicture("/nowhere/a.svg"));
    QVERIFY(!w.canvas().savePicture("/nowhere/a.png"));
    QVERIFY(!w.canvas().savePicture("/nowhere/a.pdf"));
    QSvgRenderer drawn(svg);
    QVERIFY(drawn.isValid());
    QVERIFY(QLineF({ drawn.viewBoxF().width(), drawn.viewBoxF().height() },
                { size.width(), size.height() })
                .length()
        < 2);
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("Place order"));
    QVERIFY(!text.contains("<image")); // icons are lines, sharp at any size
    const QImage image(png);
    QCOMPARE(image.size(), (size * 2).toSize());
    QFile document(pdf);
    QVERIFY(document.open(QIODevice::ReadOnly));
    QVERIFY(document.readAll().startsWith("%PDF"));
    w.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->image().size(), image.size());
}

void TestCanvas::pictureIsLightAndWithoutSelectionInTheDarkToo()
{
    TestWindow w;
    w.openScenario("checkout.json");
    const QImage plain = w.canvas().picture();
    QCOMPARE(plain.pixelColor(2, 2), lightTheme().canvas);
    w.trigger("theme_dark");
    w.trigger("select_all");
    QVERIFY(w.canvas().picture() == plain);
    QCOMPARE(w.canvas().theme().canvas, darkTheme().canvas);
    QCOMPARE(w.canvas().selection().components.size(), w.project().components.size());
    w.trigger("theme_light");
}

static void dropFile(TestWindow& w, const QString& path)
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path) });
    const QPoint where(300, 300);
    QDragEnterEvent enter(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(w.canvas().viewport(), &enter);
    QVERIFY(enter.isAccepted()); // the canvas hands files on to the window
    QDropEvent event(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&w.window, &event);
}

void TestCanvas::projectDroppedOnTheWindowIsOpened()
{
    TestWindow w;
    dropFile(w, PROJECT_DIR "/scenarios/checkout.json");
    QCOMPARE(w.document().fileName(), QString("checkout.json"));
    w.click(w.middle("place"));
    w.key(Qt::Key_Delete);
    w.window.askUnsaved = [] { return QMessageBox::Cancel; };
    dropFile(w, PROJECT_DIR "/scenarios/trigger_http.json");
    QCOMPARE(w.document().fileName(), QString("checkout.json")); // unsaved work is asked for
    w.window.askUnsaved = [] { return QMessageBox::Discard; };
    dropFile(w, PROJECT_DIR "/scenarios/trigger_http.json");
    QCOMPARE(w.document().fileName(), QString("trigger_http.json"));
}

void TestCanvas::arrivalsDroppedOnTheWindowAreImported()
{
    TestWindow w;
    w.openScenario("checkout.json");
    const std::size_t before = w.project().workloads.size();
    const QString path = w.folder.filePath("arrivals.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("t\n0\n1.5\n4\n");
    file.close();
    dropFile(w, path);
    QCOMPARE(w.project().workloads.size(), before + 1);
    QCOMPARE(w.project().workloads.back().title, std::string("arrivals"));
    QCOMPARE(w.stack().count(), 1);
    dropFile(w, PROJECT_DIR "/LICENSE");
    QVERIFY2(
        w.window.messages().text().contains("LICENSE"), qPrintable(w.window.messages().text()));
}

void TestCanvas::stepsAreNamedInProperEnglish()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.click(w.middle("place"));
    w.key(Qt::Key_Right);
    QCOMPARE(w.window.action("undo")->text(), QString("&Undo Move component"));
    w.canvas().select({ { "api", "place", "orders" }, {}, {} });
    w.key(Qt::Key_Right);
    QCOMPARE(w.window.action("undo")->text(), QString("&Undo Move 3 components"));
    w.key(Qt::Key_Delete);
    QCOMPARE(w.window.action("undo")->text(), QString("&Undo Delete 3 components"));
}

QTEST_MAIN(TestCanvas)
#include "tst_canvas.moc"
