// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/phrase.hpp"
#include <string_view>

namespace core {

enum class FigureUnit { count, milliseconds, share, dollars };

/// How people call a figure of figureNames(): "latency_p95_ms" -> "p95 latency". Another text comes
/// back with spaces for its underscores.
Phrase figureTitle(std::string_view metric);

/// What its number means; a share is 0 to 1. A count where there is no such figure.
FigureUnit figureUnit(std::string_view metric);

}
