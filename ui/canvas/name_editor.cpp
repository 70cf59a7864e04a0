// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/name_editor.hpp"
#include <QKeyEvent>

namespace ui {

NameEditor::NameEditor(QWidget* parent)
    : QLineEdit(parent)
{
    hide();
}

void NameEditor::open(const QString& name, const QString& accessibleName)
{
    setAccessibleName(accessibleName);
    setText(name);
    selectAll();
    open_ = true;
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void NameEditor::place(const QRect& rect, int fontPixels)
{
    setStyleSheet(QString("font-size: %1px; padding: 0 3px; min-height: 0").arg(fontPixels));
    setGeometry(rect);
}

void NameEditor::close(bool keep)
{
    if (!std::exchange(open_, false))
        return;
    emit finished(keep);
    if (hasFocus())
        parentWidget()->setFocus();
    hide();
}

void NameEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        close(true);
    else if (event->key() == Qt::Key_Escape)
        close(false);
    else
        QLineEdit::keyPressEvent(event);
}

void NameEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        close(true);
}

bool NameEditor::focusNextPrevChild(bool)
{
    close(true);
    return true;
}

}
