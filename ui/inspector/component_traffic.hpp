// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/inspector/component_page.hpp"

namespace ui {

/// What the selected clients or schedules send, and the way to where that is edited.
void addTraffic(Form& form, const ComponentPage& page);

}
