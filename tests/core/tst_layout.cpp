// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/layout.hpp"
#include <QtTest>

using namespace core;

namespace {

void add(Project& p, const char* id)
{
    Component c;
    c.id = c.name = id;
    p.components.push_back(c);
}

/// Components named by letters, connections by pairs of them: "ab bc".
Project drawing(const std::string& letters, const QString& pairs)
{
    Project p;
    for (const char letter : letters)
        add(p, std::string(1, letter).c_str());
    for (const QString& pair : pairs.split(' ', Qt::SkipEmptyParts))
        p.connections.push_back({ pair.left(1).toStdString(), pair.mid(1).toStdString() });
    return p;
}

bool apart(const Position& a, const Position& b, const Extent& size)
{
    return std::abs(a.x - b.x) >= size.width || std::abs(a.y - b.y) >= size.height;
}

}

class TestLayout : public QObject {
    Q_OBJECT

private slots:
    void chainRunsFromLeftToRightOnOneLine()
    {
        const auto at = layOut(drawing("cab", "ab bc"));
        // A card is 176 wide, layers are 64 apart.
        QCOMPARE(at.at("a"), (Position { 0, 0 }));
        QCOMPARE(at.at("b"), (Position { 240, 0 }));
        QCOMPARE(at.at("c"), (Position { 480, 0 }));
    }

    void branchesShareALayer()
    {
        const auto at = layOut(drawing("abcd", "ab ac bd cd"));
        QCOMPARE(at.at("b").x, at.at("c").x);
        // Cards of 96 with 36 between them, and their caller half way.
        QCOMPARE(std::abs(at.at("b").y - at.at("c").y), 132.0);
        QCOMPARE(at.at("a").y, 66.0);
        QCOMPARE(at.at("d").y, 66.0);
        QVERIFY(at.at("d").x > at.at("b").x && at.at("b").x > at.at("a").x);
    }

    void onlyTheWantedOnesArePlaced()
    {
        const auto at = layOut(drawing("abc", "ab bc"), { { "b", "c" }, {}, {} });
        QCOMPARE(at.size(), 2u);
        QCOMPARE(at.at("b"), (Position { 0, 0 }));
        QVERIFY(layOut(Project()).empty());
    }

    void groupsStayTogether()
    {
        // Without the group, x would stand in the layer of b between b and c.
        LayoutRequest request;
        request.groups = { { "b", "g" }, { "c", "g" }, { "d", "g" } };
        const auto at = layOut(drawing("abxcde", "ab ax ac bd cd xe"), request);
        double left = 1e9, top = 1e9, right = 0, bottom = 0;
        for (const char* id : { "b", "c", "d" }) {
            left = std::min(left, at.at(id).x);
            top = std::min(top, at.at(id).y);
            right = std::max(right, at.at(id).x + 176);
            bottom = std::max(bottom, at.at(id).y + 96);
        }
        for (const char* id : { "a", "x", "e" }) {
            const Position& p = at.at(id);
            QVERIFY(p.x >= right || p.x + 176 <= left || p.y >= bottom || p.y + 96 <= top);
        }
    }

    void cyclesAndLoopsAndPairsAreLaidOutToo()
    {
        const auto at = layOut(drawing("abc", "aa ab ab bc ca"));
        QCOMPARE(at.size(), 3u);
        QVERIFY(apart(at.at("a"), at.at("b"), {}) && apart(at.at("b"), at.at("c"), {}));
    }

    void largeDrawingsAreLaidOutTheSameEachTimeWithoutOverlap()
    {
        Project p;
        for (int i = 0; i < 120; ++i)
            add(p, ("c" + std::to_string(i)).c_str());
        for (int i = 1; i < 120; ++i)
            p.connections.push_back(
                { "c" + std::to_string((i * 7 + 3) % i), "c" + std::to_string(i) });
        LayoutRequest request;
        request.sizeOf = [](const Component& c) {
            return Extent { 176, c.id.back() % 2 ? 76. : 96. };
        };
        const auto first = layOut(p, request);
        QVERIFY(first == layOut(p, request));
        for (auto a = first.begin(); a != first.end(); ++a) {
            for (auto b = first.begin(); b != a; ++b)
                QVERIFY2(apart(a->second, b->second, { 176, 76 }), a->first.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
