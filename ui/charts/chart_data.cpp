// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_data.hpp"
#include "ui/format.hpp"
#include <cmath>
#include <set>

namespace ui {

namespace {
QString quoted(const QString& text)
{
    if (!text.contains(',') && !text.contains('"') && !text.contains('\n'))
        return text;
    return '"' + QString(text).replace('"', "\"\"") + '"';
}

QString plain(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', 12) : QString();
}

const char* unitText(Unit unit)
{
    switch (unit) {
    case Unit::milliseconds:
        return " (ms)";
    case Unit::dollars:
        return " (USD)";
    case Unit::time:
        return " (s)";
    case Unit::share:
        return " (0..1)";
    case Unit::count:
    case Unit::perSecond:
        break;
    }
    return "";
}

QString barsCsv(const ChartData& data)
{
    QStringList head { QString() };
    for (const ChartBars& bars : data.bars)
        head << quoted(bars.name + unitText(data.y.unit));
    QString text = head.join(',') + '\n';
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        QStringList row { quoted(data.categories[i]) };
        for (const ChartBars& bars : data.bars)
            row << plain(bars.values.at(static_cast<std::size_t>(i)));
        text += row.join(',') + '\n';
    }
    return text;
}
}

QString valueText(Unit unit, double value)
{
    switch (unit) {
    case Unit::milliseconds:
        return milliseconds(value);
    case Unit::dollars:
        return dollars(value);
    case Unit::time:
        return clock(value);
    case Unit::share:
        return percent(value);
    case Unit::perSecond:
        return count(value) + QStringLiteral("/s");
    case Unit::count:
        break;
    }
    return count(value);
}

QString toCsv(const ChartData& data, std::optional<std::pair<double, double>> limits)
{
    if (!data.bars.empty())
        return barsCsv(data);
    // Series need not share their x values: one row for each x, cells empty where a series has
    // none.
    std::set<double> xs;
    QStringList head { quoted(data.x.title + unitText(data.x.unit)) };
    for (const ChartSeries& series : data.series) {
        head << quoted(series.name + unitText(data.y.unit));
        for (double x : series.x)
            if (!limits || (x >= limits->first && x <= limits->second))
                xs.insert(x);
    }
    QString text = head.join(',') + '\n';
    std::vector<std::size_t> next(data.series.size());
    for (double x : xs) {
        QStringList row { plain(x) };
        for (std::size_t s = 0; s < data.series.size(); ++s) {
            const ChartSeries& series = data.series[s];
            while (next[s] < series.x.size() && series.x[next[s]] < x)
                ++next[s];
            const bool has = next[s] < series.x.size() && series.x[next[s]] == x;
            row << (has ? plain(series.y[next[s]]) : QString());
        }
        text += row.join(',') + '\n';
    }
    return text;
}

}
