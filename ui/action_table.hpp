// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <vector>

namespace ui {

class MainWindow;

/// One action of the main window. Menus, shortcuts, the command palette and the help are made from
/// the table of all of them. Texts are English; the window translates them.
struct ActionEntry {
    const char* id;
    const char* menu; ///< "&View", or "&View/&Theme" for a menu inside
    const char *text, *icon;
    const char* keys; ///< separated by spaces; the first is shown in the menu
    const char* tip;
    std::function<void(MainWindow&)> trigger; ///< empty: a panel, which its dock shows and hides
    bool canvasOnly = false; ///< the keys count only while the canvas has the focus
    bool checkable = false;
    bool separatorBefore = false;
    int needs = 0; ///< so many components must be selected

    static const std::vector<ActionEntry>& table();
};

}
