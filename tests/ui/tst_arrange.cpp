// SPDX-License-Identifier: GPL-3.0-or-later
// Where cards go: alignment, equal gaps, snapping, tidying up, frames. No window.
#include "ui/canvas/arrange.hpp"
#include <QtTest>

using namespace ui;

namespace {

/// A card of 176 x 76, or 176 x 96 for a function.
std::string add(core::Project& p, const char* kind, double x, double y)
{
    return addComponent(p, kind, { x, y });
}

QPointF at(const core::Project& p, const std::string& id)
{
    const core::Component* c = core::findComponent(p, id);
    return { c->x, c->y };
}

/// A queue at (0, 0), a function at (300, 40) and a queue at (700, 200).
struct Three {
    core::Project p;
    std::string a = add(p, "queue", 0, 0), b = add(p, "function", 300, 40),
                c = add(p, "queue", 700, 200);
    std::set<std::string> all { a, b, c };
};

}

class TestArrange : public QObject {
    Q_OBJECT

private slots:
    void alignsEdgesAndMiddles_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<QPointF>("a");
        QTest::addColumn<QPointF>("b");
        QTest::addColumn<QPointF>("c");
        const auto row = [](const char* name, Line line, QPointF a, QPointF b, QPointF c) {
            QTest::newRow(name) << int(line) << a << b << c;
        };
        // The whole spans 0 to 876 across and 0 to 276 down.
        row("left", Line::left, { 0, 0 }, { 0, 40 }, { 0, 200 });
        row("right", Line::right, { 700, 0 }, { 700, 40 }, { 700, 200 });
        row("centre", Line::centre, { 350, 0 }, { 350, 40 }, { 350, 200 });
        row("top", Line::top, { 0, 0 }, { 300, 0 }, { 700, 0 });
        row("bottom", Line::bottom, { 0, 200 }, { 300, 180 }, { 700, 200 });
        row("middle", Line::middle, { 0, 100 }, { 300, 90 }, { 700, 100 });
    }
    void alignsEdgesAndMiddles()
    {
        QFETCH(int, line);
        Three t;
        align(t.p, t.all, Line(line));
        QTEST(at(t.p, t.a), "a");
        QTEST(at(t.p, t.b), "b");
        QTEST(at(t.p, t.c), "c");
        const core::Project once = t.p;
        align(t.p, t.all, Line(line));
        QVERIFY(t.p == once);
    }

    void alignsOnlyWhatIsChosen()
    {
        Three t;
        align(t.p, { t.a, t.b }, Line::top);
        QCOMPARE(at(t.p, t.b), QPointF(300, 0));
        QCOMPARE(at(t.p, t.c), QPointF(700, 200));
        const core::Project before = t.p;
        align(t.p, { t.c }, Line::left);
        QVERIFY(t.p == before);
    }

    void distributesEqualGaps()
    {
        Three t;
        distribute(t.p, t.all, Qt::Horizontal);
        // 876 - 3 x 176 = 348, so 174 between neighbours.
        QCOMPARE(at(t.p, t.a), QPointF(0, 0));
        QCOMPARE(at(t.p, t.b), QPointF(350, 40));
        QCOMPARE(at(t.p, t.c), QPointF(700, 200));
        distribute(t.p, t.all, Qt::Vertical);
        // 276 - 76 - 96 - 76 = 28, so 14 between neighbours.
        QCOMPARE(at(t.p, t.b), QPointF(350, 90));
        QCOMPARE(at(t.p, t.c), QPointF(700, 200));
    }

    void snapsToNeighboursBeforeTheGrid()
    {
        const QRectF card(0, 0, 176, 76);
        // Left edges 5 apart, tops far from anything: x by the neighbour, y by the grid.
        const std::vector<QRectF> neighbours { { 101, 300, 176, 96 } };
        const Snap snap = snapTo(card.translated(106, 50), neighbours, 6);
        QCOMPARE(snap.corner, QPointF(101, 48));
        // The same width, so left edge, middle and right edge are all in line.
        QCOMPARE(snap.guides.size(), 1u);
        QCOMPARE(snap.guides[0], QLineF(101, 48, 101, 396));
        // Middles: the neighbour's is at 348, the card's at 345.
        const Snap middle = snapTo(card.translated(400, 307), neighbours, 6);
        QCOMPARE(middle.corner, QPointF(408, 310));
        QCOMPARE(middle.guides[0], QLineF(101, 348, 584, 348));
        const Snap grid = snapTo(card.translated(400, 130), neighbours, 6);
        QCOMPARE(grid.corner, QPointF(408, 120));
        QVERIFY(grid.guides.empty());
    }

    void tidiesUpFromLeftToRightAndStaysInPlace()
    {
        Three t;
        connectComponents(t.p, t.c, t.a);
        connectComponents(t.p, t.a, t.b);
        tidyUp(t.p, {});
        QCOMPARE(at(t.p, t.c).x(), 0.0); // the corner of the old drawing
        QVERIFY(at(t.p, t.a).x() >= at(t.p, t.c).x() + 176 + 24);
        QVERIFY(at(t.p, t.b).x() >= at(t.p, t.a).x() + 176 + 24);
        // One line: the middles agree.
        QCOMPARE(at(t.p, t.a).y() + 38, at(t.p, t.b).y() + 48);
        QCOMPARE(at(t.p, t.b).y(), 0.0);
        const core::Project once = t.p;
        tidyUp(t.p, {});
        QVERIFY(t.p == once);
    }

    void tidiesUpTheChosenOnesAlone()
    {
        Three t;
        connectComponents(t.p, t.b, t.c);
        tidyUp(t.p, { t.b, t.c });
        QCOMPARE(at(t.p, t.a), QPointF(0, 0));
        QCOMPARE(at(t.p, t.b), QPointF(300, 40));
        QCOMPARE(at(t.p, t.c), QPointF(540, 50));
    }

    void tidyingUpDrawsFramesAroundTheirMembers()
    {
        Three t;
        connectComponents(t.p, t.a, t.c);
        const std::string frame = addFrame(t.p, "Pair", { -24, -48, 600, 240 });
        QCOMPARE(withMembers(t.p, { {}, {}, { frame } }).components,
            (std::set<std::string> { t.a, t.b }));
        tidyUp(t.p, {});
        QCOMPARE(withMembers(t.p, { {}, {}, { frame } }).components,
            (std::set<std::string> { t.a, t.b }));
        QCOMPARE(rectOf(*core::findFrame(t.p, frame)), frameAround(t.p, { t.a, t.b }));
    }

    void framesHoldWhatLiesInThem()
    {
        Three t;
        const QRectF around = frameAround(t.p, { t.a, t.b });
        QCOMPARE(around, QRectF(-24, -48, 528, 216)); // 24 on each side, 48 above, on the grid
        const std::string outer = addFrame(t.p, "Outer", around);
        const std::string inner = addFrame(t.p, "", { 0, 0, 48, 48 });
        const Selection all = withMembers(t.p, { {}, {}, { outer } });
        QCOMPARE(all.components, (std::set<std::string> { t.a, t.b }));
        QCOMPARE(all.frames, (std::set<std::string> { inner, outer }));
        removeSelection(t.p, { {}, {}, { outer } });
        QCOMPARE(t.p.frames.size(), 1u);
        QCOMPARE(t.p.components.size(), 3u);
    }

    void copiesOfFramesBringTheirMembers()
    {
        Three t;
        connectComponents(t.p, t.a, t.b);
        connectComponents(t.p, t.b, t.c);
        const std::string frame = addFrame(t.p, "Pair", frameAround(t.p, { t.a, t.b }));
        const std::string text = copyText(t.p, withMembers(t.p, { {}, {}, { frame } }));
        const Selection added = paste(t.p, text, { 1000, 0 });
        QCOMPARE(added.frames, std::set<std::string> { "pair_2" });
        QCOMPARE(added.components.size(), 2u);
        QCOMPARE(t.p.connections.size(), 3u); // the inner one only
        // The frame's corner is the corner of the copy; its members keep their places in it.
        QCOMPARE(rectOf(t.p.frames[1]).topLeft(), QPointF(1000, 0));
        QCOMPARE(withMembers(t.p, { {}, {}, added.frames }).components, added.components);
    }
};

QTEST_GUILESS_MAIN(TestArrange)
#include "tst_arrange.moc"
