// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/canvas/canvas.hpp"
#include "ui/canvas/palette.hpp"
#include "ui/inspector/inspector.hpp"
#include "ui/main_window.hpp"
#include "ui/message_bar.hpp"
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QMouseEvent>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

/// Settings in a folder of their own, apart from what the user of this computer has.
struct TestSettings : QSettings {
    TestSettings(const QTemporaryDir& folder, int recoveryMs)
        : QSettings(folder.filePath("settings.ini"), QSettings::IniFormat)
    {
        setValue("recovery/interval_ms", recoveryMs);
        setValue("recovery/folder", folder.filePath("recovery"));
        setValue("price_book", folder.filePath("price_book.json"));
    }
};

/// A window on screen with its own settings, and the gestures of a user.
struct TestWindow {
    QTemporaryDir folder;
    TestSettings settings;
    ui::MainWindow window { platforms(), settings };

    explicit TestWindow(int recoveryMs = 30000)
        : settings(folder, recoveryMs)
    {
        window.files().askUnsaved = [] { return QMessageBox::Discard; };
        window.resize(1400, 900);
        window.show();
        window.activateWindow();
        // Shortcuts reach the active window only.
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window did not become active: shortcuts cannot be tested");
        canvas().setFocus();
    }

    static ui::MainWindow::Platforms platforms()
    {
        static const ui::MainWindow::Platforms all = [] {
            ui::MainWindow::Platforms read;
            for (core::Platform& each : core::shippedPlatforms())
                read.push_back(std::make_shared<const core::Platform>(std::move(each)));
            return read;
        }();
        return all;
    }

    ui::Canvas& canvas() { return window.canvas(); }
    ui::Document& document() { return window.document(); }
    /// With the rows of what is selected now, which come with the next turn of the event loop.
    ui::Inspector& inspector()
    {
        QCoreApplication::sendPostedEvents(&window.inspector(), QEvent::MetaCall);
        return window.inspector();
    }
    const core::Project& project() { return window.document().project(); }
    QUndoStack& stack() { return window.document().undoStack(); }
    const core::Component& component(const std::string& id)
    {
        return *core::findComponent(project(), id);
    }

    void openScenario(const QString& name)
    {
        QVERIFY2(window.openFile(QString(PROJECT_DIR "/scenarios/") + name), qPrintable(name));
    }

    QPoint at(const QPointF& scenePoint) { return canvas().mapFromScene(scenePoint); }
    QPoint middle(const std::string& id) { return at(canvas().node(id)->card().center()); }
    QPoint port(const std::string& id) { return at(canvas().node(id)->port()); }

    void mouse(QEvent::Type type, const QPoint& where, Qt::MouseButton button,
        Qt::MouseButtons buttons, Qt::KeyboardModifiers keys = {})
    {
        QWidget* target = canvas().viewport();
        QMouseEvent event(type, where, target->mapToGlobal(where), button, buttons, keys);
        QApplication::sendEvent(target, &event);
    }
    void press(const QPoint& where, Qt::KeyboardModifiers keys = {})
    {
        mouse(QEvent::MouseMove, where, Qt::NoButton, Qt::NoButton, keys);
        mouse(QEvent::MouseButtonPress, where, Qt::LeftButton, Qt::LeftButton, keys);
    }
    void moveTo(const QPoint& where, Qt::KeyboardModifiers keys = {})
    {
        mouse(QEvent::MouseMove, where, Qt::NoButton, Qt::LeftButton, keys);
    }
    void release(const QPoint& where, Qt::KeyboardModifiers keys = {})
    {
        mouse(QEvent::MouseButtonRelease, where, Qt::LeftButton, Qt::NoButton, keys);
    }
    void click(const QPoint& where, Qt::KeyboardModifiers keys = {})
    {
        press(where, keys);
        release(where, keys);
    }
    void drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers keys = {})
    {
        press(from, keys);
        for (int i = 1; i <= 5; ++i)
            moveTo(from + (to - from) * i / 5, keys);
        release(to, keys);
    }
    /// What dragging a kind out of the palette ends in.
    void drop(const char* kind, const QPointF& scenePoint)
    {
        QMimeData data;
        data.setData(ui::kindMimeType, kind);
        const QPoint where = at(scenePoint);
        QDragEnterEvent enter(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(canvas().viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(canvas().viewport(), &move);
        QDropEvent event(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(canvas().viewport(), &event);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers keys = {})
    {
        canvas().setFocus();
        QTest::keyClick(&canvas(), key, keys);
    }
    void trigger(const char* action) { window.action(action)->trigger(); }

    template <class W> W* named(const QString& accessibleName)
    {
        for (W* each : inspector().template findChildren<W*>()) {
            if (each->accessibleName() == accessibleName && each->isVisibleTo(&window))
                return each;
        }
        return nullptr;
    }
    /// Chooses in a combo box of the inspector by keyboard; the title's beginning will do.
    void choose(const QString& label, const QString& title)
    {
        auto* box = named<QComboBox>(label);
        QVERIFY2(box, qPrintable(label));
        chooseIn(box, title);
    }
    static void chooseIn(QComboBox* box, const QString& title)
    {
        const int row = box->findText(title, Qt::MatchStartsWith);
        QVERIFY2(row >= 0, qPrintable(title));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QTRY_VERIFY(box->view()->isVisible());
        QTest::keyClick(box->view(), Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(box->view(), Qt::Key_Down);
        QTest::keyClick(box->view(), Qt::Key_Return);
    }
    /// Types into an inspector field as a user does, replacing what is there.
    void type(const QString& label, const QString& text)
    {
        auto* line = named<QLineEdit>(label);
        QVERIFY2(line, qPrintable(label));
        line->setFocus();
        line->selectAll();
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
};
