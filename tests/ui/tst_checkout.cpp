// SPDX-License-Identifier: GPL-3.0-or-later
// A new user builds the whole checkout architecture from nothing, with mouse and keyboard alone,
// runs it and reads the result. What they made must be what scenarios/checkout.json holds.
#include "ui/canvas/kind_popup.hpp"
#include "ui/canvas/name_editor.hpp"
#include "ui/inspector/amount_popup.hpp"
#include "ui/run_bar.hpp"
#include "window_test.hpp"
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>

using namespace ui;

namespace {

/// The scenario, moved so that a window of 1600 x 1000 shows all of it around the middle.
core::Project scenario()
{
    core::Project project = core::loadProject(PROJECT_DIR "/scenarios/checkout.json");
    for (core::Component& each : project.components) {
        each.x -= 17 * gridStep;
        each.y -= 9 * gridStep;
    }
    return project;
}

const core::Component& byName(const core::Project& project, const std::string& name)
{
    for (const core::Component& each : project.components) {
        if (each.name == name)
            return each;
    }
    qFatal("no component is called %s", name.c_str());
}

QString plain(double value)
{
    return QString::number(value, 'g', 12);
}

/// The user's hands.
struct User {
    TestWindow& w;

    template <class W> W* nth(const QString& name, int n)
    {
        for (W* each : w.inspector().findChildren<W*>()) {
            if (each->accessibleName() == name && each->isVisibleTo(&w.window) && n-- == 0)
                return each;
        }
        return nullptr;
    }

    /// After a popup has closed the window has the keys again, which a desktop sees to.
    void comeBack()
    {
        w.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
    }

    void typeInto(QLineEdit* line, const QString& text)
    {
        QVERIFY(line);
        QTest::mouseClick(line, Qt::LeftButton);
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }

    void chooseId(QComboBox* box, const QString& id)
    {
        QVERIFY(box);
        const int row = box->findData(id);
        QVERIFY2(row >= 0, qPrintable(id));
        TestWindow::chooseIn(box, box->itemText(row));
    }

    void set(const QString& label, const QString& unit, double value, int n = 0)
    {
        QLineEdit* line = nth<QLineEdit>(label, n);
        QVERIFY2(line, qPrintable(label));
        typeInto(line, plain(unit == "0..1" ? value * 100 : value));
    }
    void set(const QString& label, const QString& unit, int value, int n = 0)
    {
        set(label, unit, double(value), n);
    }
    template <class V>
    void set(const QString& label, const QString& unit, const std::optional<V>& value, int n = 0)
    {
        QVERIFY2(value, qPrintable(label)); // the scenario leaves nothing empty that is not so
        set(label, unit, *value, n);
    }
    void set(const QString& label, const QString&, const core::Duration& value, int n = 0)
    {
        QLineEdit* line = nth<QLineEdit>(label, n);
        QVERIFY2(line, qPrintable(label));
        typeInto(line, QString::fromStdString(core::formatDuration(value)));
    }
    void set(const QString& label, const QString&, const std::string& value, int n = 0)
    {
        if (auto* box = nth<QComboBox>(label, n))
            chooseId(box, QString::fromStdString(value));
        else
            typeInto(nth<QLineEdit>(label, n), QString::fromStdString(value));
    }
    void set(const QString& label, const QString&, bool, int n = 0)
    {
        auto* box = nth<QAbstractButton>(label, n);
        QVERIFY2(box, qPrintable(label));
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    }
    /// A number is typed; a distribution is chosen and filled in in its popup.
    void set(const QString& label, const QString& unit, const core::Amount& value, int n = 0)
    {
        if (value.shape == core::Amount::Shape::constant)
            return set(label, unit, value.a, n);
        QCOMPARE(value.shape, core::Amount::Shape::lognormal);
        auto* button = nth<QToolButton>(label + ": distribution", n);
        QVERIFY2(button, qPrintable(label));
        QTest::mouseClick(button, Qt::LeftButton);
        auto* popup = w.window.findChild<AmountPopup*>();
        QVERIFY(popup);
        chooseId(popup->findChild<QComboBox*>(), "lognormal");
        const auto line = [popup](const QString& name) -> QLineEdit* {
            for (QLineEdit* each : popup->findChildren<QLineEdit*>()) {
                if (each->accessibleName() == name)
                    return each;
            }
            return nullptr;
        };
        typeInto(line("p50"), plain(value.a));
        typeInto(line("p99"), plain(value.b));
        QTest::keyClick(popup, Qt::Key_Escape);
        QTRY_VERIFY(!w.window.findChild<AmountPopup*>());
        comeBack();
    }
    void set(const QString& label, const QString&, const core::StepList&, int = 0)
    {
        QFAIL(qPrintable(label + ": the checkout has no workflow"));
    }
    void set(const QString& label, const QString&, const std::vector<double>&, int = 0)
    {
        QFAIL(qPrintable(label));
    }

    /// Every field in which `wanted` is not what a new one has.
    template <class Owner> void fill(const Owner& wanted, const Owner& fresh, int n = 0)
    {
        core::forEachField<Owner>([&](const auto& field) {
            if (!(wanted.*field.member == fresh.*field.member))
                set(field.label, field.unit, wanted.*field.member, n);
        });
    }

    /// By turns: dragged from the palette, found by / at the pointer, found in the palette's
    /// search.
    std::string add(const core::Component& wanted, int turn)
    {
        const char* kind = core::infoOf(wanted.kind).id;
        const QPointF middle(wanted.x + 88, wanted.y + 36);
        if (turn % 2 == 0) {
            w.drop(kind, middle);
        } else {
            w.mouse(QEvent::MouseMove, w.at(middle), Qt::NoButton, Qt::NoButton);
            w.key(Qt::Key_Slash);
            KindPopup& popup = w.canvas().kindPopup();
            QTest::keyClicks(popup.search(), core::infoOf(wanted.kind).title);
            QTest::keyClick(popup.search(), Qt::Key_Return);
        }
        const std::string id = w.project().components.back().id;
        w.key(Qt::Key_F2);
        QTest::keyClicks(&w.canvas().nameEditor(), QString::fromStdString(wanted.name));
        QTest::keyClick(&w.canvas().nameEditor(), Qt::Key_Return);
        return id;
    }

    void press(const QString& name, int n = 0)
    {
        auto* button = nth<QToolButton>(name, n);
        QVERIFY2(button, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
};

/// Names the first field that is not as wanted.
template <class Kind>
void compareFields(const std::string& name, const Kind& wanted, const core::Kind& made)
{
    const auto* mine = std::get_if<Kind>(&made);
    QVERIFY2(mine, name.c_str());
    core::forEachField<Kind>([&](const auto& field) {
        QVERIFY2(mine->*field.member == wanted.*field.member, (name + ": " + field.label).c_str());
    });
}

/// The arrivals as they are, with the id of the component that stands for it here.
std::vector<core::ArrivalSource> sourcesIn(
    const core::Workload& workload, const core::Project& from, const core::Project& to)
{
    std::vector<core::ArrivalSource> sources = workload.sources;
    for (core::ArrivalSource& each : sources)
        each.component = byName(to, core::findComponent(from, each.component)->name).id;
    return sources;
}

}

class TestCheckout : public QObject {
    Q_OBJECT

private slots:
    void isBuiltFromNothing();

private:
    void drawComponents(User& user, const core::Project& wanted);
    void connectAll(User& user, const core::Project& wanted);
    void describeTraffic(User& user, const core::Project& wanted);
    void compare(const core::Project& made, const core::Project& wanted);
    void runAndRead(User& user);
};

void TestCheckout::drawComponents(User& user, const core::Project& wanted)
{
    for (std::size_t i = 0; i < wanted.components.size(); ++i) {
        const core::Component& component = wanted.components[i];
        const std::string id = user.add(component, int(i));
        QCOMPARE(user.w.component(id).name, component.name);
        QCOMPARE(user.w.canvas().selection().components, std::set<std::string> { id });
        std::visit([&](const auto& kind) { user.fill(kind, std::decay_t<decltype(kind)> {}); },
            component.kind);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(user.w.project().components.size(), wanted.components.size());
}

/// Each arrow is selected when it is drawn, so its settings are what is shown.
void TestCheckout::connectAll(User& user, const core::Project& wanted)
{
    for (const core::Connection& connection : wanted.connections) {
        const std::string from
            = byName(user.w.project(), core::findComponent(wanted, connection.from)->name).id;
        const std::string to
            = byName(user.w.project(), core::findComponent(wanted, connection.to)->name).id;
        const std::size_t before = user.w.project().connections.size();
        user.w.drag(user.w.port(from), user.w.middle(to));
        QVERIFY2(user.w.project().connections.size() == before + 1,
            qPrintable(QString::fromStdString(connection.from + " -> " + connection.to)));
        user.fill(connection, core::Connection {});
        if (QTest::currentTestFailed())
            return;
    }
}

void TestCheckout::describeTraffic(User& user, const core::Project& wanted)
{
    user.w.key(Qt::Key_Escape); // nothing is selected: the project is shown
    user.set("Name", {}, wanted.title);
    for (std::size_t i = 0; i < wanted.workloads.size(); ++i) {
        const core::Workload& workload = wanted.workloads[i];
        if (i > 0)
            user.press("Add a workload");
        user.set("Title", {}, workload.title);
        user.set("Duration", {}, workload.duration);
        user.set("Warm-up", {}, workload.warmup);
        const core::Arrivals& arrivals = workload.sources.front().arrivals;
        if (const auto* sum = std::get_if<core::Sum>(&arrivals.process)) {
            TestWindow::chooseIn(user.nth<QComboBox>("Arrivals", 0), "Daily");
            QCoreApplication::processEvents();
            TestWindow::chooseIn(user.nth<QComboBox>("Arrivals", 0), "Sum");
            QCoreApplication::processEvents(); // what there was becomes a part, beside a spike
            const auto& daily = std::get<core::Daily>(sum->parts.at(0).process);
            const auto& spike = std::get<core::Spike>(sum->parts.at(1).process);
            user.fill(daily, core::Daily {});
            core::Spike other = spike; // its "Peak" stands below the day's
            other.peakPerS = core::Spike {}.peakPerS;
            user.fill(other, core::Spike {});
            user.set("Peak", "/s", spike.peakPerS, 1);
        } else if (const auto* daily = std::get_if<core::Daily>(&arrivals.process)) {
            TestWindow::chooseIn(user.nth<QComboBox>("Arrivals", 0), "Daily");
            QCoreApplication::processEvents();
            user.fill(*daily, core::Daily {});
        } else {
            user.fill(std::get<core::Poisson>(arrivals.process), core::Poisson {});
        }
        if (QTest::currentTestFailed())
            return;
    }
    user.set("Seed", {}, double(wanted.settings.seed));
    user.press("Add an objective"); // begins with the promise that is wanted
}

void TestCheckout::compare(const core::Project& made, const core::Project& wanted)
{
    QCOMPARE(made.title, wanted.title);
    for (const core::Component& component : wanted.components) {
        const core::Component& mine = byName(made, component.name);
        std::visit([&](const auto& kind) { compareFields(component.name, kind, mine.kind); },
            component.kind);
        QVERIFY(mine.overrides == component.overrides);
        QVERIFY2(QLineF(mine.x, mine.y, component.x, component.y).length() <= 2 * gridStep,
            component.name.c_str());
    }
    QCOMPARE(made.connections.size(), wanted.connections.size());
    for (std::size_t i = 0; i < wanted.connections.size(); ++i) {
        core::Connection mine = made.connections[i];
        QCOMPARE(core::findComponent(made, mine.from)->name,
            core::findComponent(wanted, wanted.connections[i].from)->name);
        QCOMPARE(core::findComponent(made, mine.to)->name,
            core::findComponent(wanted, wanted.connections[i].to)->name);
        mine.from = wanted.connections[i].from;
        mine.to = wanted.connections[i].to;
        QVERIFY2(mine == wanted.connections[i], (mine.from + " -> " + mine.to).c_str());
    }
    QCOMPARE(made.workloads.size(), wanted.workloads.size());
    for (std::size_t i = 0; i < wanted.workloads.size(); ++i) {
        const core::Workload &mine = made.workloads[i], &theirs = wanted.workloads[i];
        QCOMPARE(mine.title, theirs.title);
        QVERIFY(mine.duration == theirs.duration);
        QVERIFY(mine.warmup == theirs.warmup);
        QVERIFY2(mine.sources == sourcesIn(theirs, wanted, made), theirs.title.c_str());
    }
    QVERIFY(made.settings.slo == wanted.settings.slo);
    QCOMPARE(made.settings.seed, wanted.settings.seed);
    QCOMPARE(made.settings.provider, wanted.settings.provider);
    QVERIFY(made.settings.region.empty() || made.settings.region == wanted.settings.region);
    QVERIFY(core::canRun(core::validate(made)));
}

void TestCheckout::runAndRead(User& user)
{
    QComboBox* workloads = nullptr;
    for (QComboBox* each : user.w.window.findChild<RunBar*>()->findChildren<QComboBox*>()) {
        if (each->accessibleName() == "Workload")
            workloads = each;
    }
    QVERIFY(workloads);
    const int row = workloads->findText("Steady hour", Qt::MatchContains);
    QVERIFY(row >= 0);
    TestWindow::chooseIn(workloads, workloads->itemText(row));
    user.comeBack();
    QSignalSpy shown(&user.w.window, &MainWindow::runShown);
    user.w.key(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, 120000);
    const auto headlines = user.w.window.findChild<RunBar*>()->headlines();
    QVERIFY(headlines.size() >= 3);
    QVERIFY2(headlines[0].value.startsWith('$'), qPrintable(headlines[0].value));
    QVERIFY2(headlines[1].value.endsWith("ms"), qPrintable(headlines[1].value));
    QVERIFY2(headlines[2].value.endsWith('%'), qPrintable(headlines[2].value));
    for (const core::Component& component : user.w.project().components)
        QVERIFY(user.w.canvas().node(component.id)->look().figures.has_value());
    QStringList tabs;
    for (const QTabBar* bar : user.w.window.findChildren<QTabBar*>()) {
        for (int i = 0; i < bar->count(); ++i)
            tabs << bar->tabText(i);
    }
    for (const char* tab : { "Latency", "Cost", "Compare providers" })
        QVERIFY2(tabs.contains(tab), tab);
}

void TestCheckout::isBuiltFromNothing()
{
    TestWindow w;
    w.window.resize(1600, 1000);
    User user { w };
    const core::Project wanted = scenario();
    QTest::mouseClick(w.window.findChild<QPushButton*>("blank"), Qt::LeftButton);
    drawComponents(user, wanted);
    if (!QTest::currentTestFailed())
        connectAll(user, wanted);
    if (!QTest::currentTestFailed())
        describeTraffic(user, wanted);
    if (QTest::currentTestFailed())
        return;
    compare(w.project(), wanted);

    const QString path = w.folder.filePath("checkout.json");
    w.document().save(path); // the dialog that asks for the name is not ours
    QVERIFY(!w.window.isWindowModified());
    compare(core::loadProject(path.toStdString()), wanted);
    runAndRead(user);
}

QTEST_MAIN(TestCheckout)
#include "tst_checkout.moc"
