// SPDX-License-Identifier: GPL-3.0-or-later
// Random editing sessions against the simplest model there is: a list of project values.
#include "ui/canvas/arrange.hpp"
#include "ui/canvas/canvas.hpp"
#include "ui/document.hpp"
#include <QtTest>
#include <random>

using namespace ui;

namespace {

class Luck {
public:
    explicit Luck(unsigned seed)
        : engine_(seed)
    {
    }
    int below(int n) { return int(engine_() % unsigned(n)); }
    double place() { return below(40) * gridStep - 480; }
    template <class List> const auto& oneOf(const List& list)
    {
        return list[std::size_t(below(int(list.size())))];
    }

private:
    std::mt19937 engine_;
};

/// Some of the components, connections and frames.
Selection someOf(const core::Project& p, Luck& luck)
{
    Selection some;
    for (const core::Component& c : p.components)
        if (luck.below(3) == 0)
            some.components.insert(c.id);
    for (const ConnectionKey& key : connectionKeys(p))
        if (luck.below(4) == 0)
            some.connections.insert(key);
    for (const core::DrawingFrame& f : p.frames)
        if (luck.below(3) == 0)
            some.frames.insert(f.id);
    return some;
}

void connectSomething(core::Project& p, Luck& luck)
{
    if (p.components.empty())
        return;
    const std::string from = luck.oneOf(p.components).id, to = luck.oneOf(p.components).id;
    if (core::whyNot(p, from, to).empty())
        connectComponents(p, from, to);
}

void moveSomething(core::Project& p, Luck& luck)
{
    const Selection some = withMembers(p, someOf(p, luck));
    Places places;
    for (const std::string& id : some.components)
        places.components[id] = { luck.place(), luck.place() };
    for (const std::string& id : some.frames)
        places.frames[id] = { luck.place(), luck.place() };
    moveTo(p, places);
}

void changeFrames(core::Project& p, Luck& luck)
{
    const QRectF rect(luck.place(), luck.place(), 24. + luck.below(500), 24. + luck.below(500));
    const std::string title = luck.oneOf(std::vector<std::string> { "", "Payment", "Frame" });
    if (p.frames.empty() || luck.below(2) == 0)
        addFrame(p, title, rect);
    else if (luck.below(2) == 0)
        setFrameRect(p, luck.oneOf(p.frames).id, rect);
    else
        renameFrame(p, luck.oneOf(p.frames).id, title);
}

/// One thing that a user can do to a project.
void editSomething(core::Project& p, Luck& luck)
{
    static const std::vector<core::KindInfo> kinds(
        core::allKinds().begin(), core::allKinds().end());
    switch (luck.below(12)) {
    case 0:
    case 1:
    case 2:
        addComponent(p, luck.oneOf(kinds).id, { luck.place(), luck.place() });
        break;
    case 3:
    case 4:
        connectSomething(p, luck);
        break;
    case 5:
        moveSomething(p, luck);
        break;
    case 6:
        removeSelection(p, someOf(p, luck));
        break;
    case 7:
        if (p.components.size() < 30)
            paste(p, copyText(p, withMembers(p, someOf(p, luck))), { luck.place(), luck.place() });
        break;
    case 8:
        if (!p.components.empty())
            renameComponent(
                p, luck.oneOf(p.components).id, "Name " + std::to_string(luck.below(5)));
        break;
    case 9:
        changeFrames(p, luck);
        break;
    case 10:
        align(p, someOf(p, luck).components, Line(luck.below(6)));
        break;
    case 11:
        distribute(p, someOf(p, luck).components, luck.below(2) ? Qt::Horizontal : Qt::Vertical);
        break;
    }
}

/// All states of the history and which of them is shown; steps of one gesture are one state.
struct Model {
    std::vector<core::Project> states { core::Project {} };
    std::vector<int> gestures { -1 }; ///< with which each state came about
    std::size_t now = 0;

    void edit(const core::Project& after, int gesture)
    {
        if (after == states[now])
            return;
        states.resize(now + 1);
        gestures.resize(now + 1);
        if (gesture >= 0 && gestures[now] == gesture) {
            states[now] = after;
            if (after == states[now - 1]) { // there and back again leaves no step
                states.pop_back();
                gestures.pop_back();
                --now;
            }
            return;
        }
        states.push_back(after);
        gestures.push_back(gesture);
        ++now;
    }
    void undo() { now -= now > 0; }
    void redo() { now += now + 1 < states.size(); }
};

/// Does one random thing to the document and the same to the model.
void step(Document& document, Model& model, Luck& luck, int& gesture)
{
    const int what = luck.below(10);
    if (what < 2) {
        document.undoStack().undo();
        model.undo();
    } else if (what == 2) {
        document.undoStack().redo();
        model.redo();
    } else {
        const int merge = what < 6 ? gesture : -1;
        if (what == 3)
            gesture = document.newGesture();
        document.edit(
            "edit", [&](core::Project& p) { editSomething(p, luck); }, merge);
        model.edit(document.project(), merge);
    }
}

/// What is wrong with a project that came out of edits, or nothing.
QString inconsistency(const core::Project& p)
{
    std::set<std::string> ids;
    for (const core::Component& c : p.components)
        if (!ids.insert(c.id).second)
            return "two components with one id";
    for (const core::Connection& c : p.connections)
        if (!ids.contains(c.from) || !ids.contains(c.to))
            return "a connection to nothing";
    for (const core::Workload& w : p.workloads)
        for (const core::ArrivalSource& s : w.sources)
            if (!ids.contains(s.component))
                return "arrivals at nothing";
    std::set<std::string> frames;
    for (const core::DrawingFrame& f : p.frames)
        if (!frames.insert(f.id).second)
            return "two frames with one id";
    return core::readProject(core::writeProject(p), "again") == p ? QString()
                                                                  : "it reads back differently";
}

}

class TestEditHistory : public QObject {
    Q_OBJECT

private slots:
    void tenThousandSessionsEndInTheRightState()
    {
        long edits = 0, undone = 0;
        for (unsigned session = 0; session < 10000; ++session) {
            Luck luck(session);
            Document document;
            Model model;
            int gesture = document.newGesture();
            for (int i = luck.below(40) + 1; i > 0; --i) {
                const std::size_t shown = model.now;
                step(document, model, luck, gesture);
                edits += model.now > shown;
                undone += model.now < shown;
                QVERIFY2(document.project() == model.states[model.now],
                    qPrintable(QString("session %1").arg(session)));
            }
            QCOMPARE(document.undoStack().count(), int(model.states.size()) - 1);
            QCOMPARE(document.undoStack().index(), int(model.now));
            const QString wrong = session % 20 ? QString() : inconsistency(document.project());
            QVERIFY2(
                wrong.isEmpty(), qPrintable(QString("session %1: %2").arg(session).arg(wrong)));
            while (document.undoStack().canUndo())
                document.undoStack().undo();
            QVERIFY(document.project() == core::Project {});
            for (const core::Project& state : model.states) {
                QVERIFY(document.project() == state);
                document.undoStack().redo();
            }
        }
        QVERIFY2(edits > 50000 && undone > 20000, "the sessions are no idle ones");
    }

    void theCanvasShowsEveryState()
    {
        for (unsigned session = 0; session < 100; ++session) {
            Luck luck(session);
            Document document;
            Canvas canvas(document);
            Model model;
            int gesture = document.newGesture();
            for (int i = 0; i < 30; ++i) {
                step(document, model, luck, gesture);
                const core::Project& p = document.project();
                int cards = 0, lines = 0, frames = 0;
                for (const QGraphicsItem* item : canvas.items()) {
                    cards += item->type() == NodeItem::Type;
                    lines += item->type() == ConnectionItem::Type;
                    frames += item->type() == FrameItem::Type;
                }
                QCOMPARE(cards, int(p.components.size()));
                QCOMPARE(lines, int(p.connections.size()));
                QCOMPARE(frames, int(p.frames.size()));
                for (const core::Component& c : p.components) {
                    QCOMPARE(canvas.node(c.id)->card(), cardOf(c));
                    QCOMPARE(canvas.node(c.id)->look().name, QString::fromStdString(c.name));
                }
                for (const core::DrawingFrame& f : p.frames)
                    QCOMPARE(canvas.frameItem(f.id)->rect(), rectOf(f));
            }
        }
    }
};

QTEST_MAIN(TestEditHistory)
#include "tst_edit_history.moc"
