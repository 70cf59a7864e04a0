// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/cron.hpp"
#include <charconv>
#include <chrono>
#include <string>
#include <vector>

namespace core {

namespace {

std::vector<std::string_view> split(std::string_view text, std::string_view separators, bool runs)
{
    std::vector<std::string_view> out;
    std::size_t start = 0;
    while (start <= text.size()) {
        const auto end = std::min(text.find_first_of(separators, start), text.size());
        if (end > start || !runs)
            out.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return out;
}

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || text[0] == '-' || error != std::errc() || end != text.data() + text.size())
        return {};
    return value;
}

using Names = std::string_view; ///< three letters each, such as "JANFEB"

/// A number, or a name in either case: the first of the names stands for `first`.
std::optional<int> numberOrName(std::string_view text, Names names, int first)
{
    if (text.size() != 3)
        return number(text);
    std::string upper;
    for (const char c : text)
        upper += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    for (std::size_t i = 0; i < names.size(); i += 3)
        if (names.substr(i, 3) == upper)
            return first + static_cast<int>(i / 3);
    return number(text);
}

/// Marks what one list item such as "5", "1-5", "*" or "*/15" means; false when it is none.
template <std::size_t N>
bool addItem(std::string_view item, int min, int max, Names names, std::bitset<N>& out)
{
    const auto slash = item.find('/');
    const std::string_view part = item.substr(0, slash);
    const auto step = slash == item.npos ? 1 : number(item.substr(slash + 1)).value_or(0);
    if (step < 1)
        return false;
    const auto dash = part.find('-');
    std::optional<int> from = min, to = max;
    if (part != "*") {
        from = numberOrName(part.substr(0, dash), names, min);
        if (dash != part.npos)
            to = numberOrName(part.substr(dash + 1), names, min);
        else if (slash == item.npos)
            to = from;
    }
    if (!from || !to || *from < min || *to > max || *from > *to)
        return false;
    for (int i = *from; i <= *to; i += std::min(step, max + 1))
        out.set(static_cast<std::size_t>(i) % N);
    return true;
}

template <std::size_t N>
bool addField(std::string_view text, int min, int max, std::bitset<N>& out, Names names = {})
{
    for (const std::string_view item : split(text, ",", false)) {
        if (!addItem(item, min, max, names, out))
            return false;
    }
    return true;
}

bool matchesDay(const CronSpec& spec, std::chrono::sys_days day)
{
    const std::chrono::year_month_day date(day);
    if (!spec.months[unsigned(date.month())])
        return false;
    const bool dayOfMonth = spec.daysOfMonth[unsigned(date.day())];
    const bool weekday = spec.weekdays[std::chrono::weekday(day).c_encoding()];
    if (spec.anyDayOfMonth || spec.anyWeekday)
        return dayOfMonth && weekday;
    return dayOfMonth || weekday;
}

SimTime floorDivided(SimTime a, SimTime b)
{
    return a >= 0 ? a / b : -(-(a + 1) / b) - 1;
}

/// The first minute of the day, from `minute` on, that matches; -1 when none does.
SimTime matchingMinute(const CronSpec& spec, SimTime minute)
{
    for (auto hour = static_cast<std::size_t>(minute / 60); hour < 24; ++hour) {
        if (!spec.hours[hour])
            continue;
        const bool sameHour = static_cast<SimTime>(hour) == minute / 60;
        for (auto m = static_cast<std::size_t>(sameHour ? minute % 60 : 0); m < 60; ++m) {
            if (spec.minutes[m])
                return static_cast<SimTime>(hour * 60 + m);
        }
    }
    return -1;
}

}

std::optional<CronSpec> parseCron(std::string_view text)
{
    const auto fields = split(text, " \t", true);
    if (fields.size() != 5)
        return {};
    CronSpec spec;
    if (!addField(fields[0], 0, 59, spec.minutes) || !addField(fields[1], 0, 23, spec.hours)
        || !addField(fields[2], 1, 31, spec.daysOfMonth)
        || !addField(fields[3], 1, 12, spec.months, "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC")
        || !addField(fields[4], 0, 7, spec.weekdays, "SUNMONTUEWEDTHUFRISAT"))
        return {};
    spec.anyDayOfMonth = fields[2][0] == '*';
    spec.anyWeekday = fields[4][0] == '*';
    return spec;
}

SimTime nextAfter(const CronSpec& spec, SimTime t)
{
    using namespace std::chrono;
    constexpr sys_days start = 2024y / January / 1;
    constexpr SimTime searchedDays = 3294; // nine years: 29 February is at most eight away
    if (t > never - searchedDays * minutesPerDay * nsPerMinute)
        return never;
    const SimTime minute = floorDivided(t, nsPerMinute) + 1;
    SimTime day = floorDivided(minute, minutesPerDay);
    SimTime from = minute - day * minutesPerDay;
    for (const SimTime last = day + searchedDays; day <= last; ++day, from = 0) {
        if (!matchesDay(spec, start + days(day)))
            continue;
        if (const SimTime found = matchingMinute(spec, from); found >= 0)
            return (day * minutesPerDay + found) * nsPerMinute;
    }
    return never;
}

std::optional<Duration> parseRate(std::string_view text)
{
    if (!text.starts_with("rate(") || !text.ends_with(")"))
        return std::nullopt;
    text.remove_prefix(5);
    text.remove_suffix(1);
    double number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc() || !(number > 0) || number > 1e6)
        return std::nullopt;
    std::string_view unit(end, static_cast<std::size_t>(text.data() + text.size() - end));
    if (!unit.starts_with(' '))
        return std::nullopt;
    unit.remove_prefix(1);
    if (unit.ends_with('s'))
        unit.remove_suffix(1);
    constexpr std::pair<std::string_view, double> units[]
        = { { "second", 1 }, { "minute", 60 }, { "hour", 3600 }, { "day", 86400 } };
    for (const auto& [name, s] : units)
        if (unit == name)
            return seconds(number * s);
    return std::nullopt;
}

}
