// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/project.hpp"
#include "ui/theme.hpp"

namespace ui {

/// The drawing of a project, fitted into `size` (device-independent pixels), as the canvas paints
/// it but without problems and figures.
QPixmap thumbnail(const core::Project& project, const Theme& theme, const QSize& size, qreal dpr);

}
