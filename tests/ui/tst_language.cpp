// SPDX-License-Identifier: GPL-3.0-or-later
// The window in another language, and what keeps texts from being translated.
#include "core/model/validate.hpp"
#include "ui/format.hpp"
#include "ui/inspector/value_edit.hpp"
#include "ui/language.hpp"
#include "ui/results/results_panel.hpp"
#include "ui/run_bar.hpp"
#include "window_test.hpp"
#include <QAbstractButton>
#include <QDirIterator>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QXmlStreamReader>

using namespace ui;

class TestLanguage : public QObject {
    Q_OBJECT

private slots:
    void germanIsShipped();
    void windowSpeaksGerman();
    void coreTextsAreTranslated();
    void everyTextOfTheCoreIsTranslated();
    void composedTextsAreTranslated();
    void englishComesBack();
    void anOpenWindowFollows();
    void stepsFollow();
    void unitsAreTranslated();
    void allWindowsFollow();
    void aFollowingWindowKeepsItsResults();
    void placeholdersSurvive();
    void noTextIsCutShort();
    void noLabelOfTheInspectorIsCut();
    void fitsASmallScreen();
    void cleanup() { setLanguage(*qApp, "en"); }
};

void TestLanguage::germanIsShipped()
{
    QVERIFY(languages().contains("de"));
}

void TestLanguage::windowSpeaksGerman()
{
    setLanguage(*qApp, "de");
    TestWindow w;
    QCOMPARE(w.window.menuBar()->actions().front()->text(), QString("&Datei"));
    QCOMPARE(w.window.action("save")->iconText(), QString("Speichern"));
    QVERIFY(w.window.action("undo")->toolTip().startsWith("Rückgängig"));
}

void TestLanguage::coreTextsAreTranslated()
{
    setLanguage(*qApp, "de");
    QCOMPARE(coreText("Queue"), QString("Warteschlange"));
    QCOMPARE(coreText("a text that nobody knows"), QString("a text that nobody knows"));
    TestWindow w;
    bool shown = false;
    const QListWidget* list = w.window.componentPalette().list();
    for (int i = 0; i < list->count(); ++i)
        shown |= list->item(i)->text() == "Warteschlange";
    QVERIFY(shown);
}

/// By context and source: whether there is a finished translation.
static std::set<std::pair<QString, QString>> translated(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    std::set<std::pair<QString, QString>> all;
    QString context, source;
    for (QXmlStreamReader xml(&file); !xml.atEnd();) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == QString("name"))
            context = xml.readElementText();
        else if (xml.name() == QString("source"))
            source = xml.readElementText();
        else if (xml.name() == QString("translation") && !xml.attributes().hasAttribute("type")
            && !xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed().isEmpty())
            all.insert({ context, source });
    }
    return all;
}

/// Every form in the core's sources, and every text of its tables and data files.
void TestLanguage::everyTextOfTheCoreIsTranslated()
{
    QProcess list;
    list.start(LIST_TEXTS, { PROJECT_DIR });
    QVERIFY(list.waitForFinished(60000));
    QCOMPARE(list.exitCode(), 0);
    const auto german = translated(PROJECT_DIR "/resources/i18n/nephoscope_de.ts");
    static const QRegularExpression line("^QT_TRANSLATE_NOOP\\(\"(.*?)\", \"(.*)\"\\)$");
    int seen = 0;
    QStringList missing;
    for (const QString& each : QString::fromUtf8(list.readAllStandardOutput()).split('\n')) {
        const QRegularExpressionMatch found = line.match(each);
        QVERIFY2(found.hasMatch() || each.isEmpty(), qPrintable(each));
        if (!found.hasMatch())
            continue;
        ++seen;
        QString source = found.captured(2);
        source.replace("\\\"", "\"").replace("\\\\", "\\");
        if (!german.contains({ found.captured(1), source }))
            missing << source;
    }
    QVERIFY(seen > 1000);
    QVERIFY2(missing.isEmpty(), qPrintable("not in German: " + missing.join('\n')));
}

void TestLanguage::composedTextsAreTranslated()
{
    setLanguage(*qApp, "de");
    TestWindow w;
    w.openScenario("checkout.json");
    QCOMPARE(coreText(core::whyNot(w.project(), "place", "shoppers")),
        QString("„Place order“ kann „Shoppers“ nicht aufrufen: Clients senden nur Anfragen"));
    try {
        core::readProject(R"({"nephoscope": 1, "components": [{"id": "f", "kind": "function",
            "memory_mb": "much"}]})",
            "f.json");
        QFAIL("the file was read");
    } catch (const core::Error& error) {
        const QString said = coreText(error.text);
        QVERIFY2(said.startsWith("f.json: components[0].memory_mb: \"much\" gefunden, eine Zahl")
                && said.endsWith(" erwartet"),
            qPrintable(said));
    }
}

void TestLanguage::englishComesBack()
{
    setLanguage(*qApp, "de");
    setLanguage(*qApp, "en");
    TestWindow w;
    QCOMPARE(w.window.menuBar()->actions().front()->text(), QString("&File"));
}

/// The history, the file, the selection and the view are the user's and stay.
void TestLanguage::anOpenWindowFollows()
{
    setLanguage(*qApp, "en");
    TestWindow w;
    w.openScenario("checkout.json");
    const core::Project original = w.project();
    w.document().edit(
        "Rename", [](core::Project& p) { core::findComponent(p, "place")->name = "Buy"; });
    w.canvas().select({ { "place" }, {}, {} });
    const QString path = w.document().path();
    w.trigger("language_de");
    QTRY_COMPARE(w.window.menuBar()->actions().front()->text(), QString("&Datei"));
    QCOMPARE(w.window.action("save")->iconText(), QString("Speichern"));
    QVERIFY(w.window.action("language_de")->isChecked());
    QCOMPARE(w.document().path(), path);
    QVERIFY(w.document().isModified() && w.window.isWindowModified());
    QCOMPARE(w.canvas().selection().components, std::set<std::string> { "place" });
    QCOMPARE(QString::fromStdString(w.component("place").name), QString("Buy"));
    w.trigger("undo");
    QVERIFY(w.project() == original);
    QVERIFY(!w.window.isWindowModified());
    w.trigger("redo");
    QCOMPARE(QString::fromStdString(w.component("place").name), QString("Buy"));
    w.trigger("language_en");
    QTRY_COMPARE(w.window.menuBar()->actions().front()->text(), QString("&File"));
    QTRY_VERIFY(w.window.isActiveWindow() && w.window.menuBar()->isVisible());
    w.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(w.project() == original);
}

/// Undo and redo name the steps in the language of now, not of when they were made.
void TestLanguage::stepsFollow()
{
    TestWindow w;
    w.openScenario("checkout.json");
    w.click(w.middle("validate"));
    w.type("Memory", "1536");
    w.drop("queue", { 40, 700 });
    w.stack().undo();
    QCOMPARE(w.stack().undoText(), QString("Change Memory"));
    QCOMPARE(w.stack().redoText(), QString("Add Queue"));
    setLanguage(*qApp, "de");
    w.window.retranslate();
    QCOMPARE(w.stack().undoText(), QString("Arbeitsspeicher ändern"));
    QCOMPARE(w.stack().redoText(), QString("Warteschlange hinzufügen"));
    QVERIFY(w.window.action("undo")->text().contains("Arbeitsspeicher"));
}

void TestLanguage::unitsAreTranslated()
{
    setLanguage(*qApp, "de");
    QCOMPARE(unitName("request", 1), QString("Anfrage"));
    QCOMPARE(unitName("GB-second", 2), QString("GB-Sekunden"));
    QCOMPARE(unitPrice(0.0000002, "request"), QString("$0.20 je Million Anfragen"));
    QCOMPARE(unitPrice(0.25, "GB-month"), QString("$0.25 je GB-Monat"));
    QCOMPARE(rate(2.0 / 86400, "req"), QString("2 Anfr./Tag"));
}

void TestLanguage::allWindowsFollow()
{
    setLanguage(*qApp, "en");
    TestWindow w;
    MainWindow* other = w.window.openWindow();
    w.trigger("language_de");
    for (MainWindow* each : { &w.window, other })
        QTRY_COMPARE(each->menuBar()->actions().front()->text(), QString("&Datei"));
    delete other;
}

/// Results stay, and a run that is on goes on.
void TestLanguage::aFollowingWindowKeepsItsResults()
{
    setLanguage(*qApp, "en");
    TestWindow w;
    w.openScenario("trigger_queue.json");
    w.document().edit("Shorten", [](core::Project& p) {
        for (core::Workload& workload : p.workloads)
            workload.duration = core::seconds(20);
    });
    QSignalSpy shown(&w.window, &MainWindow::runShown);
    w.trigger("run");
    w.trigger("language_de");
    QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, 60000);
    QTRY_COMPARE(w.window.menuBar()->actions().front()->text(), QString("&Datei"));
    const auto results = [&w] { return w.window.findChild<ResultsPanel*>()->comparison(); };
    const auto before = results();
    QVERIFY(before);
    w.window.findChild<ResultsPanel*>()->showPage(ResultsPanel::comparePage);
    w.trigger("language_en");
    QTRY_COMPARE(w.window.menuBar()->actions().front()->text(), QString("&File"));
    QCOMPARE(results(), before);
    QCOMPARE(w.window.findChild<ResultsPanel*>()->findChild<QTabBar*>()->currentIndex(),
        int(ResultsPanel::comparePage));
}

/// "%1" missing in a translation would show a text without its figure.
void TestLanguage::placeholdersSurvive()
{
    QDirIterator files(PROJECT_DIR "/resources/i18n", { "*.ts" });
    QVERIFY(files.hasNext());
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        static const QRegularExpression message(
            "<source>([^<]*)</source>\\s*<translation(?! type=\"unfinished\")[^>]*>([^<]*)<");
        static const QRegularExpression mark("%[1-9]");
        const auto marks = [](const QString& of) {
            std::multiset<QString> all;
            for (auto found = mark.globalMatch(of); found.hasNext();)
                all.insert(found.next().captured());
            return all;
        };
        int seen = 0;
        for (auto found = message.globalMatch(text); found.hasNext(); ++seen) {
            const QRegularExpressionMatch each = found.next();
            QVERIFY2(marks(each.captured(1)) == marks(each.captured(2)),
                qPrintable(each.captured(1) + " -> " + each.captured(2)));
        }
        QVERIFY(seen > 50);
    }
}

/// Buttons of a fixed size must hold longer words too.
void TestLanguage::noTextIsCutShort()
{
    setLanguage(*qApp, "de");
    TestWindow w;
    w.openScenario("checkout.json");
    for (const QAbstractButton* button : w.window.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->text().isEmpty() || button->inherits("QToolButton"))
            continue;
        QFont font = button->font();
        const int needed = QFontMetrics(font).horizontalAdvance(button->text());
        QVERIFY2(button->width() >= needed,
            qPrintable(button->text() + ' ' + QString::number(button->width())));
    }
}

/// The rows of every kind of component, of a connection and of the project with a workload.
void TestLanguage::noLabelOfTheInspectorIsCut()
{
    for (const char* language : { "en", "de" }) {
        setLanguage(*qApp, language);
        TestWindow w;
        w.window.resize(1280, 720);
        w.openScenario("checkout.json");
        w.document().edit("One of each", [](core::Project& p) {
            for (const core::KindInfo& kind : core::allKinds()) {
                core::Component c;
                c.id = c.name = "one_" + std::string(kind.id);
                c.kind = kind.make();
                p.components.push_back(c);
            }
        });
        std::vector<Selection> all { {}, { {}, { { "place", "orders", 0 } }, {} } };
        for (const core::KindInfo& kind : core::allKinds())
            all.push_back({ { "one_" + std::string(kind.id) }, {}, {} });
        QStringList cut;
        int seen = 0;
        for (const Selection& selection : all) {
            w.canvas().select(selection);
            w.inspector();
            QTest::qWait(30);
            for (QLabel* label : w.inspector().findChildren<QLabel*>()) {
                const auto* row = dynamic_cast<ElidedLabel*>(label);
                if (!row || !row->isVisible())
                    continue;
                ++seen;
                if (row->isCut())
                    cut << row->text() + ' ' + QString::number(row->width());
            }
        }
        QVERIFY(seen > 100);
        QVERIFY2(cut.isEmpty(), qPrintable(QString(language) + ": " + cut.join(", ")));
    }
}

/// Longer words must not make the window wider than 1280 x 720, before a run or after it.
void TestLanguage::fitsASmallScreen()
{
    for (const char* language : { "en", "de" }) {
        setLanguage(*qApp, language);
        TestWindow w;
        w.openScenario("trigger_queue.json");
        w.document().edit("Shorten", [](core::Project& p) {
            for (core::Workload& workload : p.workloads)
                workload.duration = core::seconds(20);
        });
        const auto fits = [&w] {
            w.window.resize(1280, 720);
            QTest::qWait(20);
            return w.window.size() == QSize(1280, 720)
                && w.window.rect().contains(w.window.findChild<RunBar*>()->geometry());
        };
        QVERIFY2(fits(), language);
        QSignalSpy shown(&w.window, &MainWindow::runShown);
        w.trigger("run");
        QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, 60000);
        QVERIFY2(fits(), language);
    }
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
