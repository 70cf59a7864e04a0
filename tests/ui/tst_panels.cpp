// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the canvas: panels, the command palette, the table of components, the start
// page.
#include "ui/command_palette.hpp"
#include "ui/components_table.hpp"
#include "ui/dock_title.hpp"
#include "ui/docks.hpp"
#include "ui/results/results_panel.hpp"
#include "ui/run_bar.hpp"
#include "ui/start/start_page.hpp"
#include "ui/start/template_card.hpp"
#include "window_test.hpp"
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>

using namespace ui;

class TestPanels : public QObject {
    Q_OBJECT

private slots:
    void standardLayoutIsThePicture();
    void panelsHideAndComeBackByTheirKeys();
    void panelsMoveAndFloat();
    void layoutIsKept();
    void sizesAreKept();
    void aWindowFitsTheScreen();
    void resetBringsEverythingBack();
    void presetsShowWhatTheirWorkNeeds();
    void canvasOnlyAndBack();
    void smallWindowHoldsEverything();
    void paletteFindsAndRuns();
    void paletteFindsEveryActionAndComponent();
    void paletteMatches_data();
    void paletteMatches();
    void disabledCommandDoesNothing();
    void tableMirrorsTheCanvas();
    void tableSpeaksInSentences();
    void tableFollowsEdits();
    void templateRunsWithOneClick();
    void everyTemplateIsDrawn();
    void startPageOpensRecentFiles();
    void blankCanvasAndDropOntoTheStartPage();
    void learnLeadsSomewhere();
};

static QDockWidget* dock(TestWindow& w, const char* id)
{
    return w.window.docks().findChild<QDockWidget*>(id);
}

static QRect place(TestWindow& w, QWidget* widget)
{
    return { widget->mapTo(&w.window, QPoint()), widget->size() };
}

void TestPanels::standardLayoutIsThePicture()
{
    TestWindow w;
    w.window.resize(1600, 1000);
    QTRY_COMPARE(dock(w, "palette")->width(), 196);
    QCOMPARE(dock(w, "inspector")->width(), 312);
    QTRY_VERIFY(std::abs(dock(w, "results")->height() - 306) <= 8);
    QCOMPARE(dock(w, "results")->width(), w.window.width()); // below everything
    QVERIFY(place(w, dock(w, "palette")).right() < place(w, &w.canvas()).left());
    QVERIFY(place(w, dock(w, "inspector")).left() > place(w, &w.canvas()).right());
    for (const DockTitle* title : w.window.findChildren<DockTitle*>())
        QVERIFY(!title->isVisible() || title->height() <= 10); // no bars
    QVERIFY(!w.window.docks().isShown("table"));
}

void TestPanels::panelsHideAndComeBackByTheirKeys()
{
    TestWindow w;
    const std::pair<const char*, Qt::Key> panels[] = { { "palette", Qt::Key_1 },
        { "inspector", Qt::Key_2 }, { "results", Qt::Key_3 }, { "table", Qt::Key_5 } };
    for (const auto& [id, digit] : panels) {
        QAction* action = w.window.action(QString("panel_") + id);
        const bool before = dock(w, id)->isVisible();
        QCOMPARE(action->isChecked(), before);
        w.key(digit, Qt::AltModifier);
        QCOMPARE(dock(w, id)->isVisible(), !before);
        QCOMPARE(action->isChecked(), !before);
        w.key(digit, Qt::AltModifier);
        QCOMPARE(dock(w, id)->isVisible(), before);
    }
    dock(w, "inspector")->close();
    QVERIFY(!w.window.action("panel_inspector")->isChecked());
    w.openScenario("checkout.json");
    w.click(w.middle("place"));
    w.key(Qt::Key_F4); // its settings: needs the panel
    QVERIFY(dock(w, "inspector")->isVisible());
}

void TestPanels::panelsMoveAndFloat()
{
    TestWindow w;
    QDockWidget* palette = dock(w, "palette");
    auto* title = static_cast<DockTitle*>(palette->titleBarWidget());
    QContextMenuEvent event(QContextMenuEvent::Keyboard, { 2, 2 }, title->mapToGlobal(QPoint()));
    QApplication::sendEvent(title, &event);
    auto* menu = title->findChild<QMenu*>();
    QVERIFY(menu && menu->isVisible());
    for (QAction* each : menu->actions()) {
        if (each->text() == "Move to the right")
            each->trigger();
    }
    menu->close();
    QCOMPARE(w.window.docks().dockWidgetArea(palette), Qt::RightDockWidgetArea);
    QTRY_VERIFY(place(w, palette).left() > place(w, &w.canvas()).right());
    QTest::mouseDClick(title, Qt::LeftButton);
    QVERIFY(palette->isFloating());
    QTRY_VERIFY(title->height() > 20); // a bar to hold it by
    QList<QToolButton*> buttons = title->findChildren<QToolButton*>();
    QCOMPARE(buttons.size(), 2);
    QVERIFY(buttons[0]->isVisible() && !buttons[0]->accessibleName().isEmpty());
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    QVERIFY(!palette->isFloating());
}

void TestPanels::layoutIsKept()
{
    QTemporaryDir folder;
    TestSettings settings(folder, 30000);
    {
        MainWindow window(TestWindow::platforms(), settings);
        window.resize(1120, 780); // less than the screen of the test in height
        window.show();
        window.action("panel_palette")->trigger();
        window.action("panel_table")->trigger();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.close();
    }
    MainWindow window(TestWindow::platforms(), settings);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const int widest = QGuiApplication::primaryScreen()->availableSize().width();
    QCOMPARE(window.size(),
        QSize(std::max(window.minimumSizeHint().width(), std::min(1120, widest)), 780));
    QVERIFY(!window.docks().isShown("palette"));
    QVERIFY(window.docks().isShown("table"));
    QVERIFY(window.action("panel_table")->isChecked());
    QVERIFY(!window.action("panel_palette")->isChecked());
}

void TestPanels::sizesAreKept()
{
    QTemporaryDir folder;
    TestSettings settings(folder, 30000);
    const auto find = [](MainWindow& window, const char* id) {
        return window.docks().findChild<QDockWidget*>(id);
    };
    QSize palette, results;
    for (int start = 0; start < 3; ++start) {
        MainWindow window(TestWindow::platforms(), settings);
        if (start == 0)
            window.resize(800, 780); // the screen of the test has 800 x 800
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTest::qWait(50);
        if (start == 0) {
            QMouseEvent end(QEvent::MouseButtonRelease, QPointF(), QPointF(), Qt::LeftButton,
                Qt::NoButton, Qt::NoModifier); // as after a drag of a separator
            QApplication::sendEvent(&window.docks(), &end);
            window.docks().resizeDocks({ find(window, "palette") }, { 230 }, Qt::Horizontal);
            window.docks().resizeDocks({ find(window, "results") }, { 330 }, Qt::Vertical);
            QTest::qWait(20);
            palette = find(window, "palette")->size();
            results = find(window, "results")->size();
            QCOMPARE(palette.width(), 230);
        }
        QCOMPARE(find(window, "palette")->size(), palette);
        QCOMPARE(find(window, "results")->size(), results);
        window.close();
    }
}

/// As a large screen left it, on a small one.
void TestPanels::aWindowFitsTheScreen()
{
    QTemporaryDir folder;
    TestSettings settings(folder, 30000);
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    {
        MainWindow window(TestWindow::platforms(), settings);
        window.resize(room.size() + QSize(400, 300));
        window.move(room.topLeft() + QPoint(100, 80));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.close();
    }
    MainWindow window(TestWindow::platforms(), settings);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(window.y() >= room.top() && window.geometry().bottom() <= room.bottom());
    QCOMPARE(window.x(), room.left()); // its least width is more than the screen has here
}

void TestPanels::resetBringsEverythingBack()
{
    TestWindow w;
    w.window.resize(1600, 1000);
    QTRY_VERIFY(dock(w, "results")->height() > 290);
    const QRect before = place(w, dock(w, "results"));
    dock(w, "results")->setFloating(true);
    w.trigger("panel_palette");
    w.trigger("panel_table");
    w.trigger("layout_reset");
    QTRY_COMPARE(place(w, dock(w, "results")), before);
    QVERIFY(w.window.docks().isShown("palette"));
    QVERIFY(!w.window.docks().isShown("table"));
}

void TestPanels::presetsShowWhatTheirWorkNeeds()
{
    TestWindow w;
    const auto shown = [&w] {
        QStringList all;
        for (const char* id : { "palette", "inspector", "results", "table" }) {
            if (dock(w, id)->isVisible())
                all << id;
        }
        return all;
    };
    w.key(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(shown(), (QStringList { "palette", "inspector" }));
    w.key(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(shown(), (QStringList { "inspector", "results" }));
    w.key(Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(shown(), QStringList { "results" });
    QTRY_VERIFY(dock(w, "results")->height() > w.canvas().height());
    const auto* tabs = w.window.findChild<ResultsPanel*>()->findChild<QTabBar*>();
    QCOMPARE(tabs->tabText(tabs->currentIndex()), QString("Compare providers"));
    w.key(Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(shown(), (QStringList { "palette", "inspector", "results" }));
}

void TestPanels::canvasOnlyAndBack()
{
    TestWindow w;
    w.trigger("panel_palette");
    w.key(Qt::Key_F11);
    QVERIFY(!dock(w, "inspector")->isVisible() && !dock(w, "results")->isVisible());
    QVERIFY(!w.window.findChild<RunBar*>()->isVisible());
    QVERIFY(!w.window.menuBar()->isVisible());
    w.key(Qt::Key_F11); // although the menu is hidden
    QVERIFY(dock(w, "inspector")->isVisible() && dock(w, "results")->isVisible());
    QVERIFY(!dock(w, "palette")->isVisible());
    QVERIFY(w.window.findChild<RunBar*>()->isVisible());
    QVERIFY(w.window.menuBar()->isVisible());
    w.key(Qt::Key_F11);
    w.trigger("layout_run"); // an arrangement ends it too
    QVERIFY(w.window.menuBar()->isVisible());
    QVERIFY(!w.window.action("canvas_only")->isChecked());
}

void TestPanels::smallWindowHoldsEverything()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.window.resize(1280, 720);
    QTRY_VERIFY(w.canvas().height() > 300);
    QCOMPARE(w.window.size(), QSize(1280, 720)); // nothing forces it larger
    QVERIFY(w.canvas().width() > 700);
    const QRect all = w.window.rect();
    for (const char* id : { "palette", "inspector", "results" })
        QVERIFY(all.contains(place(w, dock(w, id))));
    QVERIFY(all.contains(place(w, w.window.findChild<RunBar*>())));
}

void TestPanels::paletteFindsAndRuns()
{
    TestWindow w;
    w.openScenario("checkout.json");
    CommandPalette& palette = w.window.commandPalette();
    w.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(palette.isVisible());
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(line);
    QTest::keyClicks(line, "go invoice");
    QCOMPARE(
        palette.shown().mid(0, 2), (QStringList { "Go to Invoice queue", "Go to Make invoice" }));
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(!palette.isVisible());
    QCOMPARE(w.canvas().selection().components, std::set<std::string> { "make_invoice" });
    QVERIFY(w.canvas().hasFocus());

    w.trigger("commands");
    QTest::keyClicks(QApplication::focusWidget(), "add topic");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(
        std::string(core::infoOf(w.project().components.back().kind).id), std::string("topic"));

    w.trigger("commands");
    QTest::keyClicks(QApplication::focusWidget(), "undo");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(w.project().components.size(), 12u);

    w.trigger("commands");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!palette.isVisible());
    QVERIFY(w.canvas().hasFocus());
}

void TestPanels::paletteFindsEveryActionAndComponent()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.trigger("commands");
    const QStringList all = w.window.commandPalette().shown();
    for (const QAction* action : w.window.tableActions()) {
        if (action->objectName() != "commands")
            QVERIFY2(all.contains(action->iconText()), qPrintable(action->iconText()));
    }
    for (const core::Component& each : w.project().components)
        QVERIFY(all.contains("Go to " + QString::fromStdString(each.name)));
    for (const core::KindInfo& kind : core::allKinds())
        QVERIFY(all.contains(QString("Add ") + kind.title));
    QVERIFY(all.contains("Show Azure") && all.contains("Choose workload Black Friday"));
    for (const Template& each : shippedTemplates())
        QVERIFY(all.contains("Open template " + each.title));
}

void TestPanels::paletteMatches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("score");
    QTest::newRow("start of the text") << "und"
                                       << "Undo" << 40;
    QTest::newRow("start of a word") << "all"
                                     << "Select all" << 30;
    QTest::newRow("a later word start counts") << "a"
                                               << "Panel all" << 30;
    QTest::newRow("inside a word") << "lect"
                                   << "Select all" << 10;
    QTest::newRow("every word counts") << "all sel"
                                       << "Select all" << 70;
    QTest::newRow("letters with gaps") << "slal"
                                       << "Select all" << 1;
    QTest::newRow("gaps only in a single word") << "slal x"
                                                << "Select all" << -1;
    QTest::newRow("not at all") << "queue"
                                << "Select all" << -1;
    QTest::newRow("nothing typed") << ""
                                   << "Select all" << 0;
}

void TestPanels::paletteMatches()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QTEST(matchScore(typed, text), "score");
}

void TestPanels::disabledCommandDoesNothing()
{
    TestWindow w;
    w.trigger("commands");
    QTest::keyClicks(QApplication::focusWidget(), "stop and keep");
    w.window.commandPalette();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!w.window.action("stop")->isEnabled());
    w.trigger("commands");
    QTest::keyClicks(QApplication::focusWidget(), "stop");
    QCOMPARE(w.window.commandPalette().shown().value(0), QString("Stop"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(w.window.commandPalette().isVisible());
}

void TestPanels::tableMirrorsTheCanvas()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.trigger("panel_table");
    ComponentsTable& table = w.window.componentsTable();
    QVERIFY(table.isVisible());
    QCOMPARE(table.model()->rowCount(), 12);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
        table.visualRect(table.model()->index(3, 0)).center());
    QCOMPARE(w.canvas().selection().components, std::set<std::string> { "place" });
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(w.canvas().selection().components, (std::set<std::string> { "place", "orders" }));
    w.click(w.middle("api"));
    QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table.selectionModel()->selectedRows()[0].data().toString(), QString("Public API"));
    QTest::keyClick(&table, Qt::Key_Return); // edits it
    QVERIFY(w.window.inspector().isAncestorOf(QApplication::focusWidget()));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Delete);
    QVERIFY(!core::findComponent(w.project(), "api"));
    QCOMPARE(table.model()->rowCount(), 11);
}

void TestPanels::tableSpeaksInSentences()
{
    TestWindow w;
    w.openScenario("checkout.json");
    const ComponentsModel model(w.document());
    QCOMPARE(model.sentence(model.rowOf("place")),
        QString("Place order, Function, receives from Public API, sends to Orders, Payments, Order "
                "events"));
    QCOMPARE(model.rowOf("nobody"), -1);
    w.document().edit("Break", [](core::Project& p) {
        p.connections.push_back({ "orders", "shoppers" });
        p.connections.push_back({ "orders", "nightly" });
    });
    QVERIFY2(model.sentence(model.rowOf("orders")).startsWith("Orders, Database, 2 problems, "),
        qPrintable(model.sentence(model.rowOf("orders"))));
    QCOMPARE(model.data(model.index(model.rowOf("orders"), 0), Qt::AccessibleTextRole).toString(),
        model.sentence(model.rowOf("orders")));
}

void TestPanels::tableFollowsEdits()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.trigger("panel_table");
    ComponentsTable& table = w.window.componentsTable();
    w.click(w.middle("place"));
    w.type("Name", "Take order");
    QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table.selectionModel()->selectedRows()[0].data().toString(), QString("Take order"));
    QCOMPARE(w.canvas().selection().components, std::set<std::string> { "place" });
}

void TestPanels::templateRunsWithOneClick()
{
    TestWindow w;
    w.window.resize(1600, 1000);
    TemplateCard* card = nullptr;
    for (TemplateCard* each : w.window.startPage().findChildren<TemplateCard*>()) {
        if (each->entry().name == "pattern_workflow.json")
            card = each;
    }
    QVERIFY(card);
    w.window.startPage().ensureWidgetVisible(card);
    QSignalSpy shown(&w.window, &MainWindow::runShown);
    QTest::mouseClick(card, Qt::LeftButton);
    QVERIFY(!w.window.startPage().isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, 60000);
    QVERIFY(w.canvas().node("loan")->look().figures.has_value());
    QVERIFY(w.document().path().isEmpty());
    QVERIFY(!w.document().isModified());
}

void TestPanels::everyTemplateIsDrawn()
{
    TestWindow w;
    for (TemplateCard* each : w.window.startPage().findChildren<TemplateCard*>()) {
        const QImage image = each->grab().toImage();
        const QColor ground = lightTheme().canvas;
        int drawn = 0;
        for (int y = 4; y < 100; ++y) {
            for (int x = 12; x < image.width() - 12; ++x)
                drawn += image.pixelColor(x, y) != ground;
        }
        QVERIFY2(drawn > 400, qPrintable(each->entry().title));
    }
}

void TestPanels::startPageOpensRecentFiles()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.trigger("new");
    QVERIFY(w.window.startPage().isVisible());
    QPushButton* recent = nullptr;
    for (QPushButton* each : w.window.startPage().findChildren<QPushButton*>()) {
        if (each->accessibleName() == "checkout.json" && each->isVisible())
            recent = each;
    }
    QVERIFY(recent);
    QTest::mouseClick(recent, Qt::LeftButton);
    QCOMPARE(w.project().components.size(), 12u);
    QVERIFY(!w.window.startPage().isVisible());
}

void TestPanels::blankCanvasAndDropOntoTheStartPage()
{
    TestWindow w;
    auto* blank = w.window.startPage().findChild<QPushButton*>("blank");
    QTest::mouseClick(blank, Qt::LeftButton);
    QVERIFY(!w.window.startPage().isVisible());
    w.trigger("new");
    QVERIFY(w.window.startPage().isVisible());
    w.drop("queue", { 0, 0 });
    QCOMPARE(w.project().components.size(), 1u);
    QVERIFY(!w.window.startPage().isVisible());
}

static QPushButton* link(TestWindow& w, const QString& name)
{
    for (QPushButton* each : w.window.startPage().findChildren<QPushButton*>()) {
        if (each->accessibleName() == name && each->isVisible())
            return each;
    }
    return nullptr;
}

void TestPanels::learnLeadsSomewhere()
{
    TestWindow w;
    QVERIFY(link(w, "Import arrivals"));
    QTest::mouseClick(link(w, "Lessons"), Qt::LeftButton);
    auto* card = qobject_cast<TemplateCard*>(QApplication::focusWidget());
    QVERIFY(card && card->entry().lesson);
    QVERIFY(!card->visibleRegion().isEmpty());
    QTest::mouseClick(link(w, "What the words mean"), Qt::LeftButton);
    auto* words = w.window.findChild<QDialog*>();
    QVERIFY(words && words->isVisible());
    auto* text = words->findChild<QLabel*>("words");
    QVERIFY(text->text().contains("Cold start") && text->text().contains("Meter"));
    QTest::keyClicks(words->findChild<QLineEdit*>(), "percentile");
    QVERIFY(text->text().contains("p99") && !text->text().contains("Meter"));
    delete words;
    QTest::mouseClick(link(w, "Keyboard shortcuts"), Qt::LeftButton);
    QVERIFY(w.window.findChild<QDialog*>());
}

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
