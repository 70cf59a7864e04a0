// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace ui {

// How figures are written everywhere in the window. Never an exponent; thousands are grouped.

/// What stands where a figure does not apply.
inline QString dash()
{
    return QStringLiteral("—");
}

QString number(double value); ///< "1,284,310", "42", "3.25", "0.002"
QString milliseconds(double ms); ///< three figures: "0.42 ms", "183 ms", "1.31 s", "2.5 min"
/// "212 req/s", "3.2 req/min", "1 req/day"
QString rate(double perSecond, const QString& unit);
/// A span of time that a person set: "90 s", "10 min", "24 h", "30 d"; two units when needed:
/// "1 h 30 min".
QString span(double seconds);
/// A span rounded to the unit that matters: "2 s", "4 min", "3 h".
QString wholeSpan(double seconds);
/// A moment on a run's clock: "00:00", "04:30", "04:30:15", "2 d 04:30".
QString clock(double seconds);

QString count(double value); ///< "1,284,310"; one or two decimals below 100 unless whole
QString shortCount(double value); ///< "950", "1.28 M", "18.4 M", "3.2 k"
/// "0.15 %", "38 %"; never rounds to 0 or 100 what is neither: "< 0.01 %", "99.98 %".
QString percent(double share);
/// "$412.07"; amounts below a cent keep two figures: "$0.00042". For bills.
QString dollars(double amount);
QString money(double amount); ///< the same in short, for headlines: "$12,400"
QString roundDollars(double amount); ///< "$412"; with cents below $10
/// "$0.20 per million requests", "$16.6667 per million GB-seconds", "$0.023 per GB-month".
QString unitPrice(double price, const QString& unit);
/// The plural of a meter's unit: "request" -> "requests", "GB-month" -> "GB-months", "GB" -> "GB".
QString unitName(const QString& unit, double howMany);
/// Plain decimal with up to `digits` significant figures, grouped, without trailing zeros.
QString decimal(double value, int digits = 6);

}
