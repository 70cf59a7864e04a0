// SPDX-License-Identifier: GPL-3.0-or-later
// A user inside the real program: a plug-in that Qt loads when QT_QPA_GENERIC_PLUGINS names it.
// It edits at random with keys and mouse and writes down what is on the canvas after each edit, or
// accepts what is offered for recovery and writes down what came back. What it sees is what it can
// copy to the clipboard.
#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QFile>
#include <QGenericPlugin>
#include <QGraphicsView>
#include <QMainWindow>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>
#include <cstdlib>

namespace {

class RandomUser : public QObject {
    Q_OBJECT
public:
    /// `task`: "edit" or "recover".
    explicit RandomUser(const QString& task)
        : task_(task)
        , random_(qEnvironmentVariableIntValue("RANDOM_USER_SEED"))
        , journal_(qEnvironmentVariable("RANDOM_USER_JOURNAL"))
    {
        if (!journal_.open(QIODevice::Append))
            std::_Exit(3);
        connect(&timer_, &QTimer::timeout, this, &RandomUser::step);
        timer_.start(15);
    }

private:
    void step()
    {
        if (!findWindow())
            return;
        if (task_ == "recover")
            return recover();
        // A sign of life, also when nothing is edited.
        if (!started_ || random_.bounded(2) == 0) {
            if (started_)
                edit();
            write(onCanvas());
            started_ = true;
        } else {
            write({});
        }
    }

    bool findWindow()
    {
        for (QWidget* each : QApplication::topLevelWidgets()) {
            if (auto* window = qobject_cast<QMainWindow*>(each); window && window->isActiveWindow())
                window_ = window;
        }
        canvas_ = window_ ? window_->findChild<QGraphicsView*>() : nullptr;
        return canvas_ && canvas_->isVisible();
    }

    void key(int key, Qt::KeyboardModifiers with = {})
    {
        canvas_->setFocus();
        QTest::keyClick(canvas_, Qt::Key(key), with);
    }

    void edit()
    {
        switch (random_.bounded(8)) {
        case 0:
        case 1:
            return add();
        case 2:
            return key(Qt::Key_Z, Qt::ControlModifier);
        case 3:
            return key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        case 4:
            click();
            return key(Qt::Key_D, Qt::ControlModifier);
        case 5:
            click();
            return key(Qt::Key_Delete);
        case 6:
            return rename();
        default:
            click();
            return key(Qt::Key_Left + random_.bounded(4), Qt::ShiftModifier);
        }
    }

    /// On a card, where there is one under the random point.
    void click()
    {
        const QRect room = canvas_->viewport()->rect().adjusted(60, 60, -60, -60);
        QPoint at;
        for (int i = 0; i < 40; ++i) {
            at = { random_.bounded(room.left(), room.right()),
                random_.bounded(room.top(), room.bottom()) };
            if (canvas_->itemAt(at))
                break;
        }
        QTest::mouseClick(canvas_->viewport(), Qt::LeftButton, {}, at);
    }

    void add()
    {
        static const char* const kinds[]
            = { "function", "queue", "database", "cache", "topic", "stream", "clients" };
        key(Qt::Key_Insert);
        QTest::keyClicks(QApplication::focusWidget(), kinds[random_.bounded(7)]);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }

    void rename()
    {
        click();
        key(Qt::Key_F2);
        if (QApplication::focusWidget() == canvas_)
            return;
        QTest::keyClicks(QApplication::focusWidget(), QString::number(random_.bounded(100000)));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }

    void recover()
    {
        for (QPushButton* button : window_->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == "Recover")
                QTest::mouseClick(button, Qt::LeftButton);
        }
        write(onCanvas());
        std::_Exit(0);
    }

    QByteArray onCanvas()
    {
        QApplication::clipboard()->setText("nothing");
        key(Qt::Key_A, Qt::ControlModifier);
        key(Qt::Key_C, Qt::ControlModifier);
        return QApplication::clipboard()->text().toUtf8();
    }

    /// "TIME CONTENT" in milliseconds and base 64; without content a mere sign of life.
    void write(const QByteArray& content)
    {
        journal_.write(QByteArray::number(QDateTime::currentMSecsSinceEpoch()) + ' '
            + content.toBase64() + '\n');
        journal_.flush();
    }

    QString task_;
    QRandomGenerator random_;
    QFile journal_;
    QTimer timer_;
    QMainWindow* window_ = nullptr;
    QGraphicsView* canvas_ = nullptr;
    bool started_ = false;
};

class RandomUserPlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "random_user.json")
public:
    QObject* create(const QString& name, const QString& task) override
    {
        return name.toLower() == "randomuser" ? new RandomUser(task) : nullptr;
    }
};

}

#include "random_user.moc"
