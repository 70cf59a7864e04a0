// SPDX-License-Identifier: GPL-3.0-or-later
// What of the canvas is in view, its pictures, and files dropped on it.
#include "ui/canvas/overlays.hpp"
#include "window_test.hpp"
#include <QClipboard>
#include <QSvgRenderer>

using namespace ui;

class TestCanvasView : public QObject {
    Q_OBJECT

private slots:
    void minimapAppearsWhenTheDrawingLeavesTheView();
    void whatIsAddedIsNotHiddenByTheOverview();
    void minimapFrameIsDragged();
    void spaceAndMiddleButtonPan();
    void fitSelectionAndFitAll();
    void fitKeepsCardsClear();
    void viewIsRememberedForEachProject();
    void widgetsOnTheCanvasStayWhileTheViewMoves();
    void viewFollowsWhatIsDraggedOutOfIt();
    void picturesAreWrittenInEveryFormat();
    void pictureIsLightAndWithoutSelectionInTheDarkToo();
    void projectDroppedOnTheWindowIsOpened();
    void arrivalsDroppedOnTheWindowAreImported();
};

static Minimap& minimap(TestWindow& w)
{
    for (QWidget* each : w.canvas().viewport()->findChildren<QWidget*>()) {
        if (auto* found = dynamic_cast<Minimap*>(each))
            return *found;
    }
    qFatal("there is no minimap");
}

void TestCanvasView::minimapAppearsWhenTheDrawingLeavesTheView()
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

void TestCanvasView::whatIsAddedIsNotHiddenByTheOverview()
{
    TestWindow w;
    w.drop("queue", { -1500, 0 }); // out of view, so that there is an overview
    w.canvas().resetZoom();
    w.canvas().centerView({ 0, 0 });
    w.drop("queue", w.canvas().visibleRect().bottomRight() - QPointF(360, 90));
    QVERIFY(minimap(w).isVisible());
    w.canvas().insertNext("function");
    const std::string added = *w.canvas().selection().components.begin();
    const QRect card = w.canvas().mapFromScene(w.canvas().node(added)->card()).boundingRect();
    QVERIFY(w.canvas().viewport()->rect().contains(card));
    QVERIFY(minimap(w).isVisible() && !minimap(w).geometry().intersects(card));
}

void TestCanvasView::minimapFrameIsDragged()
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

void TestCanvasView::spaceAndMiddleButtonPan()
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

void TestCanvasView::fitSelectionAndFitAll()
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

/// Legend, zoom and the list of problems lie over the canvas, but not over a card.
void TestCanvasView::fitKeepsCardsClear()
{
    TestWindow w;
    w.document().edit("Fill", [](core::Project& p) {
        for (int x = 0; x < 9; ++x) {
            for (int y = 0; y < 8; ++y)
                addComponent(p, "function", { x * 240.0, y * 144.0 });
        }
    });
    w.canvas().fit();
    QVERIFY(!w.document().issues().empty());
    for (QWidget* over :
        w.canvas().viewport()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (!over->isVisible() || over == &minimap(w))
            continue;
        for (const core::Component& each : w.project().components) {
            const QRectF card = w.canvas().node(each.id)->card();
            QVERIFY2(!w.canvas().mapFromScene(card).boundingRect().intersects(over->geometry()),
                qPrintable(QString(over->metaObject()->className()) + ' ' + each.name.c_str()));
        }
    }
}

void TestCanvasView::viewIsRememberedForEachProject()
{
    TestWindow w;
    w.openScenario("checkout.json");
    const double fitted = w.canvas().zoom();
    w.key(Qt::Key_0);
    w.key(Qt::Key_Plus);
    w.canvas().centerView({ 500, 300 });
    const QPointF centre = w.canvas().visibleRect().center();
    w.openScenario("trigger_http.json");
    QVERIFY(w.canvas().visibleRect().contains(w.canvas().contentRect()));
    w.openScenario("checkout.json");
    QCOMPARE(w.canvas().zoom(), 1.25);
    QVERIFY(QLineF(w.canvas().visibleRect().center(), centre).length() < 3);
    w.openScenario("checkout.json"); // again, as after a change on the disk
    QCOMPARE(w.canvas().zoom(), 1.25);
    MainWindow next(TestWindow::platforms(), w.settings); // knows nothing of this session's end
    QVERIFY(next.openFile(PROJECT_DIR "/scenarios/checkout.json"));
    QCOMPARE(next.canvas().zoom(), 1.25);
    QVERIFY(fitted != 1.25);
}

void TestCanvasView::widgetsOnTheCanvasStayWhileTheViewMoves()
{
    TestWindow w;
    w.openScenario("checkout.json");
    std::map<QWidget*, QPoint> places;
    for (QWidget* each :
        w.canvas().viewport()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (each->isVisible() && !dynamic_cast<Minimap*>(each))
            places[each] = each->pos();
    }
    QVERIFY(!places.empty());
    const QPoint from = w.middle("place");
    w.mouse(QEvent::MouseButtonPress, from, Qt::MiddleButton, Qt::MiddleButton);
    w.mouse(QEvent::MouseMove, from + QPoint(40, 30), Qt::NoButton, Qt::MiddleButton);
    w.mouse(QEvent::MouseButtonRelease, from, Qt::MiddleButton, Qt::NoButton);
    w.key(Qt::Key_Plus);
    w.key(Qt::Key_Plus);
    w.key(Qt::Key_F);
    for (const auto& [widget, place] : places)
        QCOMPARE(widget->pos(), place);
}

void TestCanvasView::viewFollowsWhatIsDraggedOutOfIt()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.key(Qt::Key_0);
    w.canvas().reveal("place");
    w.canvas().centerView(w.canvas().node("place")->card().center());
    const double left = w.canvas().visibleRect().left();
    const double x = w.component("place").x;
    const QPoint out(w.canvas().viewport()->width() - 4, w.middle("place").y());
    w.press(w.middle("place"));
    w.moveTo(out);
    QTRY_VERIFY(w.canvas().visibleRect().left() > left + 100);
    w.release(out);
    const double stopped = w.canvas().visibleRect().left();
    const double wide = w.canvas().visibleRect().width();
    QVERIFY(w.component("place").x > x + wide / 2 + 50); // farther than the pointer went
    QTest::qWait(50);
    QCOMPARE(w.canvas().visibleRect().left(), stopped);
    QCOMPARE(w.stack().count(), 1);
}

void TestCanvasView::picturesAreWrittenInEveryFormat()
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

void TestCanvasView::pictureIsLightAndWithoutSelectionInTheDarkToo()
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

void TestCanvasView::projectDroppedOnTheWindowIsOpened()
{
    TestWindow w;
    dropFile(w, PROJECT_DIR "/scenarios/checkout.json");
    QCOMPARE(w.document().fileName(), QString("checkout.json"));
    w.click(w.middle("place"));
    w.key(Qt::Key_Delete);
    w.window.files().askUnsaved = [] { return QMessageBox::Cancel; };
    dropFile(w, PROJECT_DIR "/scenarios/trigger_http.json");
    QCOMPARE(w.document().fileName(), QString("checkout.json")); // unsaved work is asked for
    w.window.files().askUnsaved = [] { return QMessageBox::Discard; };
    dropFile(w, PROJECT_DIR "/scenarios/trigger_http.json");
    QCOMPARE(w.document().fileName(), QString("trigger_http.json"));
}

void TestCanvasView::arrivalsDroppedOnTheWindowAreImported()
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

QTEST_MAIN(TestCanvasView)
#include "tst_canvas_view.moc"
