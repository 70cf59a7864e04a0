// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/study/advise.hpp"
#include "ui/canvas/figures.hpp"
#include <QStringList>

namespace ui {

/// What is known of the cards before anything ran.
struct CanvasAdvice {
    Figures estimates; ///< by component id; empty: none
    struct Mark {
        int findings = 0; ///< warnings and worse
        bool critical = false;
        QStringList titles; ///< of all, hints too
    };
    std::map<std::string, Mark> marks; ///< by component id
};

/// Of the findings, by component.
std::map<std::string, CanvasAdvice::Mark> marksOf(const std::vector<core::Finding>& findings);

}
