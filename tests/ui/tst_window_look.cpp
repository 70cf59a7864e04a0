// SPDX-License-Identifier: GPL-3.0-or-later
// What a picky eye would see: nothing overlaps, nothing is pushed out, old figures are marked.
#include "ui/canvas/overlays.hpp"
#include "ui/run_bar.hpp"
#include "ui/start/template_card.hpp"
#include "window_test.hpp"
#include <QComboBox>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>

using namespace ui;

class TestWindowLook : public QObject {
    Q_OBJECT

private slots:
    void inspectorRowsDoNotOverlapAfterARun();
    void inspectorRowsKeepTheirPlaceWhenTheProviderChanges();
    void longNamesStayInsideThePanels();
    void sourcesAreNumberedOnlyWhereTheyShareAName();
    void figuresFadeAfterAnEditAndComeBackWithUndo();
    void movingAndRenamingKeepsTheFigures();
    void anotherWorkloadMakesFiguresStale();
    void typingGoesOnWhenFiguresBecomeStale();
    void pillLeavesTheArrowFree();
    void subtitleThatNearlyFitsIsNotCut();
    void startingARunMovesNothing();
    void everyTemplateIsOnTheStartPage();
    void componentsTypedOneAfterAnotherStandSideBySide();
    void titleStaysAtTheRightEdge();
    void resultsSurviveEverySize();
    void emptyResultsSayWhatIsInTheWay();
    void unitGivesWayToTheValue();
};

/// The order API with workloads of a few seconds.
static void openShort(TestWindow& w)
{
    w.openScenario("checkout.json");
    w.document().edit("Shorten", [](core::Project& p) {
        for (core::Workload& workload : p.workloads) {
            workload.duration = core::seconds(20);
            workload.warmup = core::seconds(0);
        }
    });
}

static void run(TestWindow& w)
{
    QSignalSpy shown(&w.window, &MainWindow::runShown);
    w.trigger("run");
    QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, 60000);
}

/// What the inspector shows; other pages stay behind it.
static QScrollArea* page(TestWindow& w)
{
    return qobject_cast<QScrollArea*>(w.inspector().findChild<QStackedWidget*>()->currentWidget());
}

static QWidget* form(TestWindow& w)
{
    return page(w)->widget();
}

/// The first two visible children of the form that lie on each other, or nothing.
static QString overlap(TestWindow& w)
{
    QList<QWidget*> visible;
    for (QWidget* each : form(w)->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (each->isVisible())
            visible << each;
    }
    for (int i = 0; i < visible.size(); ++i) {
        for (int j = 0; j < i; ++j) {
            if (visible[i]->geometry().intersects(visible[j]->geometry()))
                return visible[j]->accessibleName() + " and " + visible[i]->accessibleName();
        }
    }
    return {};
}

void TestWindowLook::inspectorRowsDoNotOverlapAfterARun()
{
    TestWindow w;
    openShort(w);
    w.click(w.middle("place"));
    for (int i = 0; i < 2; ++i) {
        run(w);
        QTest::qWait(50);
        QCOMPARE(overlap(w), QString());
        QVERIFY(form(w)->height() >= form(w)->minimumSizeHint().height());
    }
}

void TestWindowLook::inspectorRowsKeepTheirPlaceWhenTheProviderChanges()
{
    TestWindow w;
    openShort(w);
    w.click(w.middle("place"));
    run(w);
    auto* bar = w.window.findChild<RunBar*>();
    for (int provider = 0; provider < 4; ++provider) {
        emit bar->providerChosen(provider);
        QTest::qWait(50);
        QCOMPARE(overlap(w), QString());
        QVERIFY(form(w)->height() >= form(w)->minimumSizeHint().height());
    }
}

void TestWindowLook::longNamesStayInsideThePanels()
{
    TestWindow w;
    openShort(w);
    w.document().edit("Lengthen", [](core::Project& p) {
        for (core::Component& component : p.components)
            component.name += " of the northern European subsidiary, second floor";
        for (core::Workload& workload : p.workloads)
            workload.title += " of the most ordinary week that anyone could imagine";
    });
    const auto inside = [&w] {
        const int right = page(w)->viewport()->width();
        for (QWidget* each : form(w)->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            if (each->isVisible() && each->geometry().right() > right)
                return false;
        }
        return true;
    };
    w.canvas().select({});
    QTest::qWait(50);
    QVERIFY(inside());
    w.click(w.middle("place"));
    QTest::qWait(50);
    QVERIFY(inside());
}

void TestWindowLook::sourcesAreNumberedOnlyWhereTheyShareAName()
{
    TestWindow w;
    openShort(w);
    const auto titles = [&w] {
        QStringList found;
        for (const QLabel* label : w.inspector().findChildren<QLabel*>()) {
            if (label->isVisibleTo(&w.window) && label->text().startsWith("Traffic from"))
                found << label->text();
        }
        return found;
    };
    w.canvas().select({});
    QCOMPARE(titles(), QStringList { "Traffic from Shoppers" });
    w.document().edit("Add",
        [](core::Project& p) { p.workloads[0].sources.push_back(p.workloads[0].sources[0]); });
    QCOMPARE(titles(), (QStringList { "Traffic from Shoppers (1)", "Traffic from Shoppers (2)" }));
}

void TestWindowLook::figuresFadeAfterAnEditAndComeBackWithUndo()
{
    TestWindow w;
    openShort(w);
    run(w);
    auto* legend = dynamic_cast<Legend*>(
        w.canvas().viewport()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly).front());
    QVERIFY(legend);
    const auto* summary = w.window.findChild<QLabel*>("summary");
    const auto stale = [&] {
        const bool card = w.canvas().node("orders")->look().stale;
        // Cards, the legend under them, and the line above the charts agree.
        if (card != legend->isStale() || card != summary->text().contains("Before the edit"))
            qFatal("the parts of the window disagree");
        return card;
    };
    QVERIFY(!stale());
    w.click(w.middle("place"));
    w.type("Memory", "2048");
    QVERIFY(stale());
    QVERIFY(w.canvas().node("orders")->look().tooltip.contains("before the edit"));
    QVERIFY(w.canvas().node("orders")->look().figures.has_value());
    w.trigger("undo");
    QVERIFY(!stale());
    w.trigger("redo");
    QVERIFY(stale());
    run(w);
    QVERIFY(!stale());
}

void TestWindowLook::movingAndRenamingKeepsTheFigures()
{
    TestWindow w;
    openShort(w);
    run(w);
    w.drag(w.middle("place"), w.middle("place") + QPoint(30, 40));
    w.type("Name", "Put in an order");
    QCOMPARE(w.component("place").name, std::string("Put in an order"));
    QVERIFY(!w.canvas().node("place")->look().stale);
    w.key(Qt::Key_Delete);
    QVERIFY(w.canvas().node("orders")->look().stale);
}

void TestWindowLook::anotherWorkloadMakesFiguresStale()
{
    TestWindow w;
    openShort(w);
    run(w);
    auto* bar = w.window.findChild<RunBar*>();
    emit bar->workloadChosen("black_friday");
    QVERIFY(w.canvas().node("place")->look().stale);
    emit bar->workloadChosen("normal");
    QVERIFY(!w.canvas().node("place")->look().stale);
}

void TestWindowLook::typingGoesOnWhenFiguresBecomeStale()
{
    TestWindow w;
    openShort(w);
    w.click(w.middle("place"));
    run(w);
    auto* memory = w.named<QLineEdit>("Memory");
    memory->setFocus();
    memory->selectAll();
    QTest::keyClicks(memory, "1536");
    QCOMPARE(w.named<QLineEdit>("Memory"), memory);
    QCOMPARE(std::get<core::Function>(w.component("place").kind).memoryMb, 1536);
    bool told = false;
    for (const QLabel* label : w.inspector().findChildren<QLabel*>())
        told |= label->text() == "Observed before the edit";
    QVERIFY(told);
}

void TestWindowLook::pillLeavesTheArrowFree()
{
    TestWindow w;
    w.openScenario("checkout.json");
    const ConnectionItem* item = w.canvas().connectionItem({ "invoice_queue", "make_invoice", 0 });
    QVERIFY(item);
    const QRectF arrow = QRectF(item->route().tip, QSizeF()).adjusted(-11, -5, 0, 5);
    QVERIFY(!item->pillRect().intersects(arrow));
    QVERIFY(!item->pillRect().intersects(w.canvas().node("make_invoice")->card()));
    QVERIFY(!item->pillRect().intersects(w.canvas().node("invoice_queue")->card()));
    QVERIFY(item->boundingRect().contains(item->pillRect()));
}

void TestWindowLook::subtitleThatNearlyFitsIsNotCut()
{
    TestWindow w;
    w.openScenario("checkout.json");
    const QString subtitle = w.canvas().node("orders")->look().subtitle;
    QCOMPARE(subtitle, QString("DynamoDB · on demand"));
    const QFontMetricsF font(NodeItem::subtitleFont(subtitle));
    QVERIFY(font.horizontalAdvance(subtitle) <= NodeItem::width - 52);
}

void TestWindowLook::startingARunMovesNothing()
{
    TestWindow w;
    openShort(w);
    run(w);
    QTest::qWait(50);
    std::map<QWidget*, QRect> before;
    const auto* summary = w.window.findChild<QLabel*>("summary");
    for (QWidget* each : w.window.findChildren<QWidget*>()) {
        if (each->isVisible() && each != summary)
            before[each] = each->geometry();
    }
    emit w.window.runner().runningChanged(true);
    QTest::qWait(20);
    for (const auto& [widget, geometry] : before) {
        if (widget->isVisible())
            QCOMPARE(widget->geometry(), geometry);
    }
    emit w.window.runner().runningChanged(false);
}

void TestWindowLook::everyTemplateIsOnTheStartPage()
{
    TestWindow w;
    w.window.resize(1600, 1000);
    QTest::qWait(50);
    int cards = 0;
    for (const TemplateCard* each : w.window.findChildren<TemplateCard*>())
        cards += each->isVisible() && each->accessibleName().startsWith("Open template");
    QCOMPARE(cards, int(shippedTemplates().size()));
}

void TestWindowLook::componentsTypedOneAfterAnotherStandSideBySide()
{
    TestWindow w;
    w.trigger("search_palette");
    auto* search = w.window.componentPalette().findChild<QLineEdit*>();
    for (const char* kind : { "clients", "function", "database", "queue" }) {
        QTest::keyClicks(search, kind); // replaces the word before it
        QTest::keyClick(search, Qt::Key_Return);
    }
    QCOMPARE(w.project().components.size(), 4u);
    for (std::size_t i = 1; i < 4; ++i) {
        const core::Component &left = w.project().components[i - 1],
                              &right = w.project().components[i];
        QVERIFY(right.x >= left.x + NodeItem::width + 24);
        QCOMPARE(right.y, left.y);
    }
    QVERIFY(
        w.canvas().visibleRect().contains(w.canvas().node(w.project().components[3].id)->card()));
    QVERIFY(!search->text().isEmpty());
    w.canvas().setFocus(); // the list is whole again for whoever drags from it next
    QVERIFY(search->text().isEmpty());
}

void TestWindowLook::titleStaysAtTheRightEdge()
{
    TestWindow w;
    w.document().edit("Rename", [](core::Project& p) { p.title = std::string(160, 'W'); });
    for (const int width : { 1600, 1280, 1400 }) {
        w.window.resize(width, 800);
        QTest::qWait(20);
        const QWidget* title = w.window.menuBar()->cornerWidget();
        QVERIFY(w.window.menuBar()->width() - title->geometry().right() < 16);
    }
}

/// Legends wrap and unwrap, titles come and go.
void TestWindowLook::resultsSurviveEverySize()
{
    TestWindow w;
    openShort(w);
    run(w);
    auto* tabs = w.window.findChild<QTabBar*>();
    for (const QSize size : { QSize(1280, 720), QSize(1900, 1200), QSize(1300, 740) }) {
        w.window.resize(size);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QTest::qWait(20);
        }
    }
}

void TestWindowLook::emptyResultsSayWhatIsInTheWay()
{
    TestWindow w;
    const auto said = [&w](const char* words) {
        for (const QLabel* label : w.window.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    };
    QVERIFY(said("There is nothing to run yet"));
    w.openScenario("checkout.json");
    QVERIFY(said("Press Run (F5)"));
    w.document().edit("Break", [](core::Project& p) {
        p.connections.push_back({ "orders", "shoppers" });
    });
    QVERIFY(said("Cannot run:"));
    QVERIFY(!said("Press Run (F5)"));
}

void TestWindowLook::unitGivesWayToTheValue()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.click(w.middle("validate"));
    const auto unitOf = [&w](const char* field) {
        return w.named<QLineEdit>(field)->parentWidget()->findChild<QLabel*>();
    };
    QVERIFY(unitOf("Memory")->isVisible());
    QVERIFY(unitOf("Cold start")->isVisible()); // "as platform" and "ms" fit beside each other
    QVERIFY(unitOf("Retries")->isVisible()); // "asynchronous" does in a wider field
    w.type("Package size", "10.0000000000000000");
    QVERIFY(!unitOf("Package size")->isVisible());
    w.type("Package size", "20");
    QVERIFY(unitOf("Package size")->isVisible());
}

QTEST_MAIN(TestWindowLook)
#include "tst_window_look.moc"
