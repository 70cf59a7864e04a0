// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme.hpp"
#include <QFrame>
#include <QPointer>
#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace ui {

/// Something that can be done by its name.
struct Command {
    QString text; ///< "Add queue"
    QString group; ///< where it belongs: "Edit", "Components"
    QString keys; ///< its shortcut, or empty
    QString icon; ///< of resources/icons, or empty
    std::function<void()> run;
    bool enabled = true;
};

/// How well a command answers what is typed: the higher the better, negative: not at all. Every
/// typed word must begin a word of the text or stand in it; a single word may also be the letters
/// of the text with gaps ("ztf" for "Zoom to fit").
int matchScore(const QString& typed, const QString& text);

/// Search everything, run one with Enter. Lies over its parent, below the upper edge.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* parent);
    void setTheme(const Theme& theme);
    /// Shows the commands, the first ones first where nothing is typed, and takes the keyboard.
    void open(std::vector<Command> commands);
    QStringList shown() const; ///< texts, the best first

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter();
    void run(int row);
    void close();
    void place();

    QLineEdit* search_;
    QListWidget* list_;
    std::vector<Command> commands_;
    QPointer<QWidget> before_; ///< who had the keyboard
    Theme theme_ = lightTheme();
};

}
