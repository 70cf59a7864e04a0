// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is lost: recovery of unsaved work, changes by other programs, several windows.
#include "ui/files/notices.hpp"
#include "window_test.hpp"
#include <QDir>
#include <QPushButton>

using namespace ui;

class TestFiles : public QObject {
    Q_OBJECT

private slots:
    void copyIsWrittenBesideAndNotOverTheFile();
    void changesDoNotPutTheCopyOff();
    void noCopyOutlivesItsReason();
    void losingTheFocusKeepsAtOnce();
    void lostWorkIsOfferedAndRecovered();
    void lostWorkCanBeDiscarded();
    void lostWorkOfASavedFileIsNotOffered();
    void recoveredWorkOpensAnotherWindowBesideUnsavedWork();
    void lostWorkOfALivingWindowIsNotOffered();
    void brokenCopyIsTold();
    void unwritableFolderIsToldOnce();
    void changeOnDiskCanBeReloadedAndUndone();
    void filesWithoutPlacesAreLaidOut();
    void changeOnDiskCanBeRefused();
    void savingOverForeignChangesIsRefused();
    void ownSaveIsNoForeignChange();
    void removedFileIsUnsaved();
    void windowsAreIndependent();
};

static QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

static QStringList copies(const QTemporaryDir& folder)
{
    return QDir(folder.filePath("recovery")).entryList({ "*.recovery" }, QDir::Files);
}

/// A window whose copies are written soon, on a file of its own.
struct SavingWindow : TestWindow {
    QString path = folder.filePath("checkout.json");
    explicit SavingWindow(int intervalMs = 50)
        : TestWindow(intervalMs)
    {
        QFile::copy(PROJECT_DIR "/scenarios/checkout.json", path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(window.openFile(path));
    }
    void edit(const char* name = "Orders of today")
    {
        document().edit(
            "Rename", [name](core::Project& p) { core::findComponent(p, "orders")->name = name; });
    }
    void answer(const QString& text)
    {
        for (QPushButton* button : window.notices().findChildren<QPushButton*>()) {
            if (button->text() == text && button->isVisible())
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(qPrintable("no answer " + text));
    }
};

/// What a crash leaves behind: a copy of an edited project and nobody who owns it.
static core::Project crash(const QTemporaryDir& folder, const QString& path)
{
    Document document;
    if (!path.isEmpty())
        document.load(path);
    Recovery recovery(document, folder.filePath("recovery"), std::chrono::milliseconds(1));
    document.edit("Retitle", [](core::Project& p) { p.title = "Lost title"; });
    recovery.save();
    return document.project();
}

void TestFiles::copyIsWrittenBesideAndNotOverTheFile()
{
    SavingWindow w;
    const QByteArray original = contentOf(w.path);
    QCOMPARE(copies(w.folder), QStringList());
    w.edit();
    QTRY_COMPARE(copies(w.folder).size(), 1);
    QCOMPARE(contentOf(w.path), original);
    QVERIFY(contentOf(w.window.files().recovery().file()).contains("Orders of today"));
    w.edit("Orders of tomorrow");
    QTRY_VERIFY(contentOf(w.window.files().recovery().file()).contains("Orders of tomorrow"));
    QCOMPARE(copies(w.folder).size(), 1);
}

void TestFiles::changesDoNotPutTheCopyOff()
{
    SavingWindow w(200);
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; copies(w.folder).isEmpty() && clock.elapsed() < 5000; ++i) {
        w.edit(qPrintable(QString("Orders %1").arg(i)));
        QTest::qWait(20);
    }
    QCOMPARE(copies(w.folder).size(), 1);
}

void TestFiles::noCopyOutlivesItsReason()
{
    SavingWindow w;
    w.edit();
    QTRY_COMPARE(copies(w.folder).size(), 1);
    w.trigger("undo");
    QCOMPARE(copies(w.folder), QStringList());
    w.trigger("redo");
    QTRY_COMPARE(copies(w.folder).size(), 1);
    w.trigger("save");
    QCOMPARE(copies(w.folder), QStringList());
    w.edit("Other orders");
    QTRY_COMPARE(copies(w.folder).size(), 1);
    w.trigger("new"); // the changes are not wanted
    QCOMPARE(copies(w.folder), QStringList());
    w.drop("function", { 0, 0 });
    QTRY_COMPARE(copies(w.folder).size(), 1);
    QVERIFY(w.window.close());
    QCOMPARE(QDir(w.folder.filePath("recovery")).entryList(QDir::Files), QStringList());
}

void TestFiles::losingTheFocusKeepsAtOnce()
{
    SavingWindow w(3600000);
    w.edit();
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QTRY_COMPARE(copies(w.folder).size(), 1);
}

void TestFiles::lostWorkIsOfferedAndRecovered()
{
    SavingWindow w;
    const core::Project lost = crash(w.folder, w.path);
    const QByteArray original = contentOf(w.path);
    w.window.files().offerLostWork();
    QCOMPARE(w.window.notices().texts().size(), 1);
    QVERIFY(w.window.notices().texts()[0].startsWith("Lost title (checkout.json) was not saved"));
    w.answer("Recover");
    QVERIFY(w.project() == lost);
    QCOMPARE(w.document().path(), w.path);
    QVERIFY(w.window.isWindowModified());
    QVERIFY(w.window.notices().texts().isEmpty());
    QCOMPARE(copies(w.folder).size(), 1); // its own by now
    QCOMPARE(contentOf(w.path), original);
    w.trigger("save");
    QCOMPARE(copies(w.folder), QStringList());
    QVERIFY(core::loadProject(w.path.toStdString()) == lost);
}

void TestFiles::lostWorkCanBeDiscarded()
{
    SavingWindow w;
    crash(w.folder, {});
    w.window.files().offerLostWork();
    QVERIFY(w.window.notices().texts()[0].startsWith("Lost title (Untitled)"));
    w.answer("Discard");
    QCOMPARE(copies(w.folder), QStringList());
    w.window.files().offerLostWork();
    QVERIFY(w.window.notices().texts().isEmpty());
    QVERIFY(!w.document().isModified());
}

void TestFiles::lostWorkOfASavedFileIsNotOffered()
{
    SavingWindow w;
    core::saveProject(crash(w.folder, w.path), w.path.toStdString());
    w.window.files().offerLostWork();
    QVERIFY(w.window.notices().texts().isEmpty() || w.window.notices().isAsking("disk"));
    QCOMPARE(copies(w.folder), QStringList());
}

void TestFiles::recoveredWorkOpensAnotherWindowBesideUnsavedWork()
{
    SavingWindow w;
    const core::Project lost = crash(w.folder, {});
    w.window.files().offerLostWork();
    w.edit();
    const core::Project mine = w.project();
    w.answer("Recover");
    QVERIFY(w.project() == mine);
    MainWindow* other = nullptr;
    for (QWidget* each : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<MainWindow*>(each); window && window != &w.window)
            other = window;
    }
    QVERIFY(other);
    QVERIFY(other->document().project() == lost);
    other->files().askUnsaved = [] { return QMessageBox::Discard; };
    QVERIFY(other->close());
}

void TestFiles::lostWorkOfALivingWindowIsNotOffered()
{
    SavingWindow w;
    w.edit();
    QTRY_COMPARE(copies(w.folder).size(), 1);
    w.window.files().offerLostWork();
    QVERIFY(w.window.notices().texts().isEmpty());
    QCOMPARE(copies(w.folder).size(), 1);
}

void TestFiles::brokenCopyIsTold()
{
    SavingWindow w;
    QDir().mkpath(w.folder.filePath("recovery"));
    write(w.folder.filePath("recovery/x.recovery"), "{\"project\": \"{]\"}");
    w.window.files().offerLostWork();
    QVERIFY2(w.window.notices().texts().value(0).contains("x.recovery"),
        qPrintable(w.window.notices().texts().value(0)));
    w.answer("Discard");
    QCOMPARE(copies(w.folder), QStringList());
}

void TestFiles::unwritableFolderIsToldOnce()
{
    SavingWindow w;
    write(w.folder.filePath("recovery"), "a file where the folder should be");
    w.edit();
    QTRY_VERIFY(w.window.messages().text().contains("cannot be kept for recovery"));
    w.window.messages().showInfo("seen");
    w.edit("Orders again");
    QTest::qWait(200);
    QCOMPARE(w.window.messages().text(), QString("seen"));
    QVERIFY(w.document().isModified());
}

/// Three cards at the same place come apart, from left to right along the arrows; those of a file
/// that says where they are stay there. Neither is an edit.
void TestFiles::filesWithoutPlacesAreLaidOut()
{
    QTemporaryDir folder;
    const auto opened = [&](const char* place) {
        QFile file(folder.filePath("p.json"));
        if (!file.open(QFile::WriteOnly))
            qFatal("cannot write");
        file.write(QByteArray(R"({"nephoscope": 1, "components": [
            {"id": "b", "kind": "function"}, {"id": "a", "kind": "clients")")
            + place + R"(}, {"id": "c", "kind": "database"}],
            "connections": [{"from": "a", "to": "b"}, {"from": "b", "to": "c"}]})");
        file.close();
        auto document = std::make_unique<ui::Document>();
        document->load(file.fileName());
        return document;
    };
    const auto loose = opened("");
    const auto x = [](const ui::Document& d, const char* id) {
        return core::findComponent(d.project(), id)->x;
    };
    QVERIFY(x(*loose, "a") < x(*loose, "b") && x(*loose, "b") < x(*loose, "c"));
    QVERIFY(loose->undoStack().isClean() && !loose->undoStack().canUndo());
    const auto placed = opened(R"(, "at": [240, 0])");
    QCOMPARE(x(*placed, "a"), 240.0);
    QCOMPARE(x(*placed, "b"), 0.0);
}

void TestFiles::changeOnDiskCanBeReloadedAndUndone()
{
    SavingWindow w;
    w.edit();
    const core::Project mine = w.project();
    QByteArray theirs = contentOf(w.path);
    theirs.replace("Order API", "Their API");
    QFile::remove(w.path); // as programs do that save by renaming
    write(w.path, theirs);
    QTRY_COMPARE(
        w.window.notices().texts(), QStringList { "checkout.json was changed by another program" });
    w.answer("Reload");
    QCOMPARE(w.project().title, std::string("Their API"));
    QVERIFY(!w.window.isWindowModified());
    w.trigger("undo");
    QVERIFY(w.project() == mine);
    QVERIFY(w.window.isWindowModified());
    w.trigger("redo");
    w.trigger("save");
    QCOMPARE(contentOf(w.path), theirs);
}

void TestFiles::changeOnDiskCanBeRefused()
{
    SavingWindow w;
    QByteArray theirs = contentOf(w.path);
    write(w.path, theirs.replace("Order API", "Their API"));
    QTRY_VERIFY(w.window.notices().isAsking("disk"));
    w.answer("Keep mine");
    QCOMPARE(w.project().title, std::string("Order API"));
    QVERIFY(w.window.isWindowModified());
    w.trigger("save");
    QCOMPARE(core::loadProject(w.path.toStdString()).title, std::string("Order API"));
}

void TestFiles::savingOverForeignChangesIsRefused()
{
    SavingWindow w;
    w.edit();
    QByteArray theirs = contentOf(w.path);
    write(w.path, theirs.replace("Order API", "Their API"));
    w.trigger("save"); // before the watch has told
    QCOMPARE(contentOf(w.path), theirs);
    QVERIFY(w.window.messages().text().startsWith("Not saved"));
    QVERIFY(w.window.notices().isAsking("disk"));
    w.answer("Keep mine");
    w.trigger("save");
    QVERIFY(contentOf(w.path).contains("Orders of today"));
}

void TestFiles::ownSaveIsNoForeignChange()
{
    SavingWindow w;
    for (int i = 0; i < 3; ++i) {
        w.edit(qPrintable(QString("Orders %1").arg(i)));
        w.trigger("save");
        QTest::qWait(250); // longer than the watch takes to look
        QVERIFY(w.window.notices().texts().isEmpty());
        QVERIFY(!w.window.isWindowModified());
    }
}

void TestFiles::removedFileIsUnsaved()
{
    SavingWindow w;
    QVERIFY(QFile::remove(w.path));
    QTRY_VERIFY(w.window.isWindowModified());
    QVERIFY(w.window.messages().text().contains("gone from the disk"));
    w.trigger("save");
    QVERIFY(!w.window.isWindowModified());
    QCOMPARE(contentOf(w.path), contentOf(PROJECT_DIR "/scenarios/checkout.json"));
}

void TestFiles::windowsAreIndependent()
{
    SavingWindow w;
    MainWindow* other = w.window.openWindow();
    const QPointer<MainWindow> watched(other);
    other->files().askUnsaved = [] { return QMessageBox::Discard; };
    QVERIFY(other->document().project().components.empty());
    other->canvas().insertNext("queue");
    w.edit();
    QTRY_COMPARE(copies(w.folder).size(), 2);
    QCOMPARE(w.project().components.size(), 12u);
    other->action("undo")->trigger();
    QVERIFY(other->document().project().components.empty());
    QVERIFY(w.document().isModified());
    QVERIFY(other->close());
    QTRY_VERIFY(!watched);
    QCOMPARE(copies(w.folder).size(), 1);
    QVERIFY(w.window.isVisible());
}

QTEST_MAIN(TestFiles)
#include "tst_files.moc"
