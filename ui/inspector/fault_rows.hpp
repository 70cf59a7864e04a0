// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme.hpp"
#include <QString>

namespace core {
struct Workload;
}

namespace ui {

class Form;

/// The key, for Form::focusField, of a field of the fault at this place.
QString faultKey(std::size_t fault, const QString& field);

/// The faults of a workload: which component, what goes wrong, when, and for how long.
void addFaultRows(Form& form, const Theme& theme, const core::Workload& workload);

}
