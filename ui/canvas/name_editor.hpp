// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLineEdit>

namespace ui {

/// A line over the name on a card or a frame. Enter, Tab or the focus going elsewhere keeps what
/// was typed, Esc does not.
class NameEditor : public QLineEdit {
    Q_OBJECT
public:
    explicit NameEditor(QWidget* parent);
    void open(const QString& name, const QString& accessibleName);
    /// Over this rectangle of the parent, in a font of this many pixels.
    void place(const QRect& rect, int fontPixels);
    /// Ends it; emits finished() once.
    void close(bool keep);

signals:
    /// `keep`: text() is the new name.
    void finished(bool keep);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    bool open_ = false;
};

}
