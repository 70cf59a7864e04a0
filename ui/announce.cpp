// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/announce.hpp"
#include <QAccessible>
#include <QLabel>

namespace ui {

/// The text becomes the name of a label of one pixel: its change is what screen readers hear.
void announce(QWidget& window, const QString& text)
{
    auto* voice = window.findChild<QLabel*>("announcement");
    if (!voice) {
        voice = new QLabel(&window);
        voice->setObjectName("announcement");
        voice->setAttribute(Qt::WA_TransparentForMouseEvents);
        voice->setGeometry(0, 0, 1, 1);
        voice->show();
    }
    voice->setAccessibleName(text); // tells of the new name
    QAccessibleEvent alert(voice, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

}
