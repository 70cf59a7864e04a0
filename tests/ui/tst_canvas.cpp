// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas by mouse and keyboard: adding, naming, connecting, menus.
#include "ui/canvas/kind_popup.hpp"
#include "ui/canvas/name_editor.hpp"
#include "window_test.hpp"
#include <QMenu>

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
    void everyThingHasItsMenu();
    void pasteFromTheMenuLandsWhereTheMenuWas();
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
