// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>

class QAction;
class QWidget;

namespace ui {

/// A list of every action with its keys, and of the keys on the canvas.
void showShortcuts(QWidget* parent, const QList<QAction*>& actions);
/// The glossary: each word of the window in a sentence or two.
void showWords(QWidget* parent);
void showAbout(QWidget* parent);

}
