// SPDX-License-Identifier: GPL-3.0-or-later
// The window in another language, and what keeps texts from being translated.
#include "ui/language.hpp"
#include "ui/run_bar.hpp"
#include "window_test.hpp"
#include <QAbstractButton>
#include <QDirIterator>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace ui;

class TestLanguage : public QObject {
    Q_OBJECT

private slots:
    void germanIsShipped();
    void windowSpeaksGerman();
    void coreTextsAreTranslated();
    void englishComesBack();
    void placeholdersSurvive();
    void noTextIsCutShort();
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

void TestLanguage::englishComesBack()
{
    setLanguage(*qApp, "de");
    setLanguage(*qApp, "en");
    TestWindow w;
    QCOMPARE(w.window.menuBar()->actions().front()->text(), QString("&File"));
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
