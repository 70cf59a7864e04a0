// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme.hpp"
#include <QString>
#include <string>
#include <vector>

namespace core {
struct Arrivals;
struct Project;
}

namespace ui {

class Form;

/// Where arrivals stand in a project: a source of a workload, and within sums the parts.
struct ArrivalsPath {
    std::string workload;
    std::size_t source = 0;
    std::vector<std::size_t> parts;
};
core::Arrivals* findArrivals(core::Project& project, const ArrivalsPath& path);
const core::Arrivals* findArrivals(const core::Project& project, const ArrivalsPath& path);

/// "spike", "sum(daily,spike)": which rows the arrivals need.
QString arrivalsShape(const core::Arrivals& arrivals);

/// A chooser for the kind of arrivals and the fields of that kind.
void addArrivalsRows(Form& form, const Theme& theme, const ArrivalsPath& path);

}
