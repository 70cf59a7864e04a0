// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/document.hpp"

namespace ui {

/// Adds a workload that replays the recorded arrivals of a file at the first clients, which are
/// added where there are none, as one edit. Returns the workload's id. Throws core::Error when the
/// file cannot be used.
std::string importArrivals(Document& document, const QString& path);

}
