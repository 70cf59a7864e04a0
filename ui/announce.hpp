// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QWidget;

namespace ui {

/// Has a screen reader say the text, wherever the keyboard is. Nothing is seen of it.
void announce(QWidget& window, const QString& text);

}
