// SPDX-License-Identifier: GPL-3.0-or-later
// The window around the canvas: files, providers, runs, problems, actions.
#include "ui/import_arrivals.hpp"
#include "ui/start/start_page.hpp"
#include "window_test.hpp"
#include <QAccessible>
#include <QDateTime>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>

using namespace ui;

/// Three arrivals within 4 s.
static QString fileOfArrivals(const TestWindow& w)
{
    QFile file(w.folder.filePath("arrivals.csv"));
    if (!file.open(QIODevice::WriteOnly) || file.write("t\n0\n1.5\n4\n") < 0)
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

class TestWindowParts : public QObject {
    Q_OBJECT

private slots:
    void importedArrivalsAreOneStep();
    void realRequestsAreReplayed();
    void importOnAnEmptyCanvasBringsClients();
    void untouchedFileSavesByteIdentical();
    void wrongFileLeavesTheDocument();
    void unsavedChangesAreAskedFor();
    void providerSwitchRenamesServices();
    void runShowsFigures();
    void problemsCanBeVisited();
    void everyActionSaysWhatItDoes();
    void everyFocusableWidgetHasAName();
    void theKeysOpenOnce();
    void errorsGo();
    void importedTrafficIsEstimated();
};

void TestWindowParts::theKeysOpenOnce()
{
    TestWindow w;
    w.trigger("keys");
    w.trigger("keys");
    const auto open = w.window.findChildren<QDialog*>("shortcuts");
    QCOMPARE(open.size(), 1);
    auto* area = open.front()->findChild<QScrollArea*>();
    QVERIFY(area->widget()->sizeHint().width() <= area->viewport()->width());
}

void TestWindowParts::errorsGo()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.window.messages().showError("This went wrong");
    QCOMPARE(w.window.messages().text(), "This went wrong");
    w.document().edit("title", [](core::Project& p) { p.title = "Another"; });
    QCOMPARE(w.window.messages().text(), QString());
    w.window.messages().showError("This went wrong");
    QTRY_COMPARE_WITH_TIMEOUT(w.window.messages().text(), QString(), 12000);
}

/// 3600 requests in an hour: one a second, and no estimate of nothing.
void TestWindowParts::importedTrafficIsEstimated()
{
    TestWindow w;
    w.openScenario("checkout.json");
    QByteArray rows("timestamp\n");
    for (int i = 0; i < 3600; ++i)
        rows
            += QDateTime::fromSecsSinceEpoch(1700000000 + i, Qt::UTC).toString(Qt::ISODate).toUtf8()
            + '\n';
    const QString path = w.folder.filePath("recorded.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rows) > 0);
    file.close();
    const auto figures = [&] {
        QStringList texts;
        for (const QLabel* label : w.window.findChildren<QLabel*>())
            if (label->property("role") == "figure")
                texts << label->text();
        return texts;
    };
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path) });
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&w.window, &enter);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&w.window, &drop);
    QCOMPARE(w.project().workloads.back().title, std::string("recorded"));
    QTRY_VERIFY(figures().value(0).startsWith("≈ $") && !figures().value(0).startsWith("≈ $0.0"));
    QVERIFY2(figures().value(1) != "≈ 0 ms", qPrintable(figures().join(' ')));
    QFile::remove(path);
    w.document().edit("speed", [](core::Project& p) {
        auto& arrivals = p.workloads.back().sources[0].arrivals;
        std::get<core::TraceFile>(arrivals.process).speed = 2;
    });
    QTRY_COMPARE(figures().value(0), "—"); // and not nothing to pay
}

void TestWindowParts::importedArrivalsAreOneStep()
{
    TestWindow w;
    w.openScenario("checkout.json");
    const core::Project before = w.project();
    const QString path = fileOfArrivals(w);
    const std::string id = importArrivals(w.document(), path);
    const core::Workload* workload = core::findWorkload(w.project(), id);
    QVERIFY(workload);
    QCOMPARE(workload->title, std::string("arrivals"));
    QCOMPARE(workload->duration, core::seconds(5));
    QCOMPARE(workload->sources[0].component, std::string("shoppers"));
    const auto& trace = std::get<core::TraceFile>(workload->sources[0].arrivals.process);
    QVERIFY(QFileInfo(w.document().directory(), QString::fromStdString(trace.file)).exists());
    QCOMPARE(w.stack().count(), 1);
    QVERIFY(core::canRun(w.document().issues()));
    w.trigger("undo");
    QVERIFY(w.project() == before);
    QVERIFY_EXCEPTION_THROWN(importArrivals(w.document(), "/nowhere.csv"), core::Error);
}

/// 8,819 requests to a language model, recorded within an hour, sent to an API and a function.
void TestWindowParts::realRequestsAreReplayed()
{
    TestWindow w;
    w.openScenario("trigger_http.json");
    QMimeData dropped;
    dropped.setUrls({ QUrl::fromLocalFile(
        SHARED_DIR "/data/traces/azure_llm2023/AzureLLMInferenceTrace_code.csv") });
    const QPointF place(w.window.rect().center());
    QDragEnterEvent enter(
        place.toPoint(), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&w.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(place, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&w.window, &drop);
    QCOMPARE(w.stack().count(), 1);
    QSignalSpy shown(&w.window, &MainWindow::runShown);
    w.trigger("run");
    QVERIFY(shown.wait(60'000));
    const auto labels = w.window.findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().contains("8.82 k requests")
            || label->text().contains("8,819 requests");
    }));
}

void TestWindowParts::importOnAnEmptyCanvasBringsClients()
{
    TestWindow w;
    const std::string id = importArrivals(w.document(), fileOfArrivals(w));
    QCOMPARE(w.project().components.size(), 1u);
    QVERIFY(std::holds_alternative<core::Clients>(w.project().components[0].kind));
    QCOMPARE(
        core::findWorkload(w.project(), id)->sources[0].component, w.project().components[0].id);
    QVERIFY(!w.window.startPage().isVisible());
    w.trigger("undo");
    QVERIFY(w.project().components.empty());
    QVERIFY(w.window.startPage().isVisible());
}

void TestWindowParts::untouchedFileSavesByteIdentical()
{
    TestWindow w;
    w.openScenario("checkout.json");
    const QString copy = w.folder.filePath("copy.json");
    const QString original = w.document().path();
    w.document().save(copy);
    QFile a(original), b(copy);
    QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
    QCOMPARE(b.readAll(), a.readAll());
}

void TestWindowParts::wrongFileLeavesTheDocument()
{
    TestWindow w;
    w.openScenario("checkout.json");
    const core::Project before = w.project();
    const QString path = w.folder.filePath("broken.json");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"nephoscope\": 1, \"components\": [{\"id\": 7}]}");
    file.close();
    QVERIFY(!w.window.openFile(path));
    QVERIFY2(
        w.window.messages().text().contains("broken.json"), qPrintable(w.window.messages().text()));
    QVERIFY(w.project() == before);
}

void TestWindowParts::unsavedChangesAreAskedFor()
{
    TestWindow w;
    w.openScenario("checkout.json");
    int asked = 0;
    w.window.files().askUnsaved = [&] {
        ++asked;
        return QMessageBox::Cancel;
    };
    w.trigger("new");
    QCOMPARE(asked, 0);
    QVERIFY(w.project().components.empty());
    w.drop("function", { 0, 0 });
    QVERIFY(w.window.isWindowModified());
    w.trigger("new");
    QCOMPARE(asked, 1);
    QCOMPARE(w.project().components.size(), 1u);
    QVERIFY(!w.window.close());
    QCOMPARE(asked, 2);
    w.trigger("undo");
    QVERIFY(!w.window.isWindowModified());
    QVERIFY(w.window.close());
}

void TestWindowParts::providerSwitchRenamesServices()
{
    TestWindow w;
    w.openScenario("checkout.json");
    QVERIFY(w.canvas().node("place")->look().subtitle.startsWith("Lambda"));
    auto* azure = w.window.findChild<QWidget*>("", Qt::FindChildrenRecursively);
    for (QPushButton* button : w.window.findChildren<QPushButton*>()) {
        if (button->text() == "Cloudflare")
            azure = button;
    }
    QTest::mouseClick(azure, Qt::LeftButton);
    QVERIFY2(w.canvas().node("place")->look().subtitle.contains("Workers"),
        qPrintable(w.canvas().node("place")->look().subtitle));
    QVERIFY(!w.document().isModified());
}

void TestWindowParts::runShowsFigures()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.document().edit("Shorten", [](core::Project& p) {
        for (core::Workload& workload : p.workloads) {
            workload.duration = core::seconds(20);
            workload.warmup = core::seconds(0);
        }
    });
    QSignalSpy shown(&w.window, &MainWindow::runShown);
    QVERIFY2(w.window.action("run")->isEnabled(), qPrintable(w.window.action("run")->toolTip()));
    w.trigger("run");
    QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, 60000);
    QVERIFY2(w.window.messages().text().isEmpty(), qPrintable(w.window.messages().text()));
    QVERIFY(w.canvas().node("place")->look().figures.has_value());
    QVERIFY(w.canvas().node("place")->look().cost.startsWith('$'));
    w.canvas().reveal("place");
    bool observed = false;
    for (const QLabel* label : w.inspector().findChildren<QLabel*>())
        observed |= label->text() == "Invocations";
    QVERIFY(observed);
    w.trigger("new");
}

void TestWindowParts::problemsCanBeVisited()
{
    TestWindow w;
    w.drop("clients", { -200, 0 });
    w.drop("queue", { 200, 0 });
    QVERIFY(!w.document().issues().empty());
    w.canvas().select({});
    w.trigger("next_problem");
    QVERIFY(!w.window.messages().text().isEmpty());
}

void TestWindowParts::everyActionSaysWhatItDoes()
{
    TestWindow w;
    std::set<QString> keys;
    for (const QAction* action : w.window.tableActions()) {
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->objectName()));
        for (const QKeySequence& key : action->shortcuts())
            QVERIFY2(keys.insert(key.toString()).second, qPrintable(key.toString()));
    }
}

static QStringList unnamedWidgets(const QWidget& window)
{
    QStringList unnamed;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        if (widget->focusProxy() || qobject_cast<QMenu*>(widget))
            continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            unnamed << QString(widget->metaObject()->className()) + ' ' + widget->objectName()
                    + " in "
                    + (widget->parentWidget() ? widget->parentWidget()->metaObject()->className()
                                              : "nothing");
    }
    return unnamed;
}

void TestWindowParts::everyFocusableWidgetHasAName()
{
    TestWindow w;
    QCOMPARE(unnamedWidgets(w.window), QStringList());
    w.openScenario("checkout.json");
    QCOMPARE(unnamedWidgets(w.window), QStringList());
    for (const core::Component& component : w.project().components) {
        w.canvas().reveal(component.id);
        QCOMPARE(unnamedWidgets(w.window), QStringList());
    }
    w.canvas().select({ {}, { { "api", "place", 0 } } });
    QCOMPARE(unnamedWidgets(w.window), QStringList());
}

QTEST_MAIN(TestWindowParts)
#include "tst_window_parts.moc"
