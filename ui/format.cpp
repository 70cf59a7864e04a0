// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format.hpp"
#include <QLocale>
#include <cmath>

namespace ui {

static const QLocale& locale()
{
    static const QLocale english(QLocale::English, QLocale::UnitedStates);
    return english;
}

/// With this many digits after the point, and no zeros at the end.
static QString trimmed(double value, int decimals)
{
    QString text = locale().toString(value, 'f', decimals);
    if (decimals > 0) {
        while (text.endsWith('0'))
            text.chop(1);
        if (text.endsWith('.'))
            text.chop(1);
    }
    return text;
}

/// Three significant digits.
static QString significant(double value)
{
    const double size = std::abs(value);
    if (size < 1e-9)
        return "0";
    return trimmed(value, std::clamp(2 - int(std::floor(std::log10(size))), 0, 9));
}

QString number(double value)
{
    if (value == std::floor(value) && std::abs(value) < 1e15)
        return locale().toString(value, 'f', 0);
    const double size = std::abs(value);
    return trimmed(value, size >= 100 ? 2 : size >= 1 ? 3 : 6);
}

QString count(std::int64_t value)
{
    return locale().toString(qlonglong(value));
}

QString money(double dollars)
{
    const double size = std::abs(dollars);
    if (size >= 10000)
        return '$' + locale().toString(dollars, 'f', 0);
    if (size >= 0.01 || size < 1e-9)
        return '$' + locale().toString(dollars, 'f', 2);
    return '$' + significant(dollars);
}

QString milliseconds(double ms)
{
    if (ms < 1000)
        return (ms >= 100 ? locale().toString(ms, 'f', 0) : significant(ms)) + " ms";
    if (ms < 120e3)
        return significant(ms / 1e3) + " s";
    if (ms < 120 * 60e3)
        return significant(ms / 60e3) + " min";
    return significant(ms / 3600e3) + " h";
}

QString percent(double share)
{
    const double p = share * 100;
    if (p > 99 && p < 100)
        return trimmed(std::floor(p * 1000) / 1000, p > 99.9 ? 3 : 2) + " %";
    return significant(p) + " %";
}

QString rate(double perSecond, const QString& unit)
{
    const auto with = [&unit](double value, const char* per) {
        return significant(value) + (unit.isEmpty() ? QString() : ' ' + unit) + per;
    };
    if (perSecond >= 100)
        return locale().toString(perSecond, 'f', 0) + (unit.isEmpty() ? QString() : ' ' + unit)
            + "/s";
    if (perSecond >= 0.1 || perSecond <= 0)
        return with(perSecond, "/s");
    if (perSecond * 60 >= 0.1)
        return with(perSecond * 60, "/min");
    return with(perSecond * 86400, "/day");
}

}
