// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <cstdint>

namespace ui {

// Numbers as people read them: three or four significant digits, a unit, thin separators.

QString number(double value); ///< "1,284,310", "42", "3.25", "0.002"
QString count(std::int64_t value); ///< "1,284,310"
QString money(double dollars); ///< "$412.07", "$0.0042", "$12,400"
QString milliseconds(double ms); ///< "183 ms", "2.4 s", "3.1 min"
QString percent(double share); ///< of 0..1: "38 %", "0.15 %"
/// "212 req/s", "3.2 req/min", "1 req/day"
QString rate(double perSecond, const QString& unit);

}
