// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format.hpp"
#include "ui/language.hpp"
#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {
const QLocale& locale()
{
    static const QLocale english(QLocale::English, QLocale::UnitedStates);
    return english;
}

/// Fixed decimals, grouped; "-0" is "0".
QString fixed(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    if (std::abs(value) < 0.5 / scale)
        value = 0;
    return locale().toString(value, 'f', decimals);
}

/// How many decimals give `digits` significant figures.
int decimalsFor(double value, int digits)
{
    if (value == 0)
        return 0;
    return std::max(0, digits - 1 - static_cast<int>(std::floor(std::log10(std::abs(value)))));
}

QString withoutTrailingZeros(QString text)
{
    if (!text.contains('.'))
        return text;
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text;
}

/// Three significant figures.
QString significant(double value)
{
    if (std::abs(value) < 1e-9)
        return QStringLiteral("0");
    const int decimals = std::clamp(decimalsFor(value, 3), 0, 9);
    return withoutTrailingZeros(fixed(value, decimals));
}

struct Unit {
    double size;
    const char* name;
};
}

QString decimal(double value, int digits)
{
    return withoutTrailingZeros(fixed(value, std::min(decimalsFor(value, digits), 15)));
}

QString number(double value)
{
    if (value == std::floor(value) && std::abs(value) < 1e15)
        return fixed(value, 0);
    const double size = std::abs(value);
    return withoutTrailingZeros(fixed(value, size >= 100 ? 2 : size >= 1 ? 3 : 6));
}

QString milliseconds(double ms)
{
    if (!std::isfinite(ms))
        return dash();
    if (ms < 999.5)
        return significant(ms) + " ms";
    if (ms < 120e3)
        return significant(ms / 1e3) + " s";
    if (ms < 120 * 60e3)
        return significant(ms / 60e3) + " min";
    return significant(ms / 3600e3) + " h";
}

QString rate(double perSecond, const QString& unit)
{
    const QString what = unit.isEmpty() ? QString() : ' ' + unitText(unit);
    if (perSecond >= 100)
        return fixed(perSecond, 0) + what + "/s";
    if (perSecond >= 0.1 || perSecond <= 0)
        return significant(perSecond) + what + "/s";
    if (perSecond * 60 >= 0.1)
        return significant(perSecond * 60) + what + "/min";
    return significant(perSecond * 86400) + what + '/' + tr("day");
}

QString span(double seconds)
{
    static constexpr std::array<Unit, 4> units { { { 86400, "d" }, { 3600, "h" }, { 60, "min" },
        { 1, "s" } } };
    if (seconds < 60)
        return decimal(seconds, 3) + " s";
    double left = std::round(seconds);
    QStringList parts;
    for (const Unit& unit : units) {
        // "24 h", not "1 d": a day is spoken of as hours until there are two of them.
        if (unit.size == 86400 && seconds < 2 * 86400)
            continue;
        const double whole = std::floor(left / unit.size);
        if (whole > 0 && parts.size() < 2)
            parts << QStringLiteral("%1 %2").arg(fixed(whole, 0), unit.name);
        left -= whole * unit.size;
    }
    return parts.join(' ');
}

QString wholeSpan(double seconds)
{
    if (seconds < 90)
        return fixed(std::max(1.0, std::round(seconds)), 0) + " s";
    if (seconds < 90 * 60)
        return fixed(seconds / 60, 0) + " min";
    return fixed(seconds / 3600, 0) + " h";
}

QString clock(double seconds)
{
    const auto whole = static_cast<qint64>(std::llround(seconds));
    const qint64 days = whole / 86400, h = whole / 3600 % 24, m = whole / 60 % 60, s = whole % 60;
    QString text = QStringLiteral("%1:%2").arg(h, 2, 10, QChar('0')).arg(m, 2, 10, QChar('0'));
    if (s)
        text += QStringLiteral(":%1").arg(s, 2, 10, QChar('0'));
    return days ? QStringLiteral("%1 d ").arg(days) + text : text;
}

QString count(double value)
{
    if (!std::isfinite(value))
        return dash();
    const double size = std::abs(value);
    if (size >= 99.95 || value == std::round(value))
        return fixed(value, 0);
    return size >= 9.995 ? fixed(value, 1) : fixed(value, std::min(6, decimalsFor(value, 3)));
}

QString shortCount(double value)
{
    static constexpr std::array<Unit, 4> units { { { 1e12, "T" }, { 1e9, "G" }, { 1e6, "M" },
        { 1e3, "k" } } };
    for (const Unit& unit : units) {
        if (std::abs(value) < unit.size * 0.9995)
            continue;
        const double scaled = value / unit.size;
        return withoutTrailingZeros(fixed(scaled,
                   scaled < 9.995       ? 2
                       : scaled < 99.95 ? 1
                                        : 0))
            + ' ' + unit.name;
    }
    return count(value);
}

QString percent(double share)
{
    if (!std::isfinite(share))
        return dash();
    const double p = share * 100;
    if (p == 0 || p == 100)
        return fixed(p, 0) + " %";
    if (p > 0 && p < 0.005)
        return QStringLiteral("< 0.01 %");
    if (p > 99.995 && p < 100)
        return QStringLiteral("> 99.99 %");
    const bool near = p < 9.995 || (p > 99.9 && p < 100);
    return withoutTrailingZeros(fixed(p, near ? 2 : 1)) + " %";
}

QString dollars(double amount)
{
    if (!std::isfinite(amount))
        return dash();
    const QString sign = amount < 0 ? QStringLiteral("−") : QString();
    const double size = std::abs(amount);
    if (size == 0 || size >= 0.00995)
        return sign + '$' + fixed(size, 2);
    if (size < 5e-10)
        return QStringLiteral("< $0.000000001");
    return sign + '$' + withoutTrailingZeros(fixed(size, decimalsFor(size, 2)));
}

QString money(double amount)
{
    return std::abs(amount) >= 9999.5 ? '$' + fixed(amount, 0) : dollars(amount);
}

QString roundDollars(double amount)
{
    if (!std::isfinite(amount))
        return dash();
    return std::abs(amount) < 9.995 ? dollars(amount) : QStringLiteral("$") + fixed(amount, 0);
}

QString unitName(const QString& unit, double howMany)
{
    static const QStringList unchanging { "GB", "GiB", "TB", "TiB", "MB", "KB", "ms", "vCPU" };
    if (howMany == 1 || unit.isEmpty() || unchanging.contains(unit) || unit.startsWith("GB ")
        || unit.contains(" of "))
        return unitText(unit);
    const qsizetype bracket = unit.indexOf(" (");
    QString name = bracket > 0 ? unit.left(bracket) : unit;
    const QString rest = bracket > 0 ? unit.mid(bracket) : QString();
    if (name.endsWith("query"))
        name = name.left(name.size() - 1) + "ies";
    else if (!name.endsWith('s') && name.back().isLetter())
        name += 's';
    return unitText(name + rest);
}

QString unitPrice(double price, const QString& unit)
{
    if (price == 0)
        return tr("free");
    const auto written = [](double value) {
        const QString text = decimal(value, 6);
        const qsizetype point = text.indexOf('.');
        return '$' + (point < 0 || text.size() - point < 3 ? fixed(value, 2) : text);
    };
    if (std::abs(price) >= 0.0095)
        return tr("%1 per %2").arg(written(price), unitName(unit, 1));
    const bool million = std::abs(price) * 1e6 >= 0.0095;
    return (million ? tr("%1 per million %2") : tr("%1 per billion %2"))
        .arg(written(price * (million ? 1e6 : 1e9)), unitName(unit, 2));
}

}
