// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/trace.hpp"
#include "core/io/rows.hpp"
#include "core/io/timestamp.hpp"
#include "core/model/decimal.hpp"
#include "core/model/reading.hpp"
#include <algorithm>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <numeric>

namespace core {

namespace {

constexpr std::size_t maxArrivals = 100'000'000;
constexpr SimTime furthest = SimTime { 1 } << 61; // differences of two times always fit

[[noreturn]] void failAtLine(const std::string& file, std::size_t line, const Phrase& text)
{
    failAt(file + ":" + std::to_string(line), text);
}

[[noreturn]] void failField(
    const std::string& file, const Rows& rows, std::string_view found, const Phrase& expected)
{
    failAtLine(file, rows.line(),
        say("found %1, expected %2"_form, inQuotes(std::string(found.substr(0, 60))), expected));
}

/// "a time in seconds"; how numbers of this unit are called in messages.
struct TimeUnit {
    std::string_view name;
    SimTime ns;
    PhraseForm expected;
};
constexpr TimeUnit knownUnits[] = {
    { "s", nsPerSecond, "a time in seconds"_form },
    { "ms", 1'000'000, "a time in milliseconds"_form },
    { "us", 1'000, "a time in microseconds"_form },
    { "ns", 1, "a time in nanoseconds"_form },
    { "timestamp", 0, "a timestamp such as \"2023-11-16 18:17:03.97996\""_form },
};

const TimeUnit& unitOf(std::string_view name)
{
    const auto it = std::find_if(std::begin(knownUnits), std::end(knownUnits),
        [&](const TimeUnit& u) { return u.name == name; });
    return it == std::end(knownUnits) ? knownUnits[0] : *it;
}

std::optional<SimTime> parseTime(std::string_view text, const TimeUnit& unit)
{
    if (unit.ns == 0)
        return parseTimestamp(text);
    const bool negative = text.starts_with('-');
    const auto value = parseDecimal(text.substr(negative ? 1 : 0), unit.ns);
    if (!value || value->ns > furthest)
        return {};
    return negative ? -value->ns : value->ns;
}

/// The unit of a number that counts since 1970, by its size: a time between 1980 and 2200; else
/// null.
const char* unitBySize(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return nullptr;
    for (const auto& [unit, perSecond] :
        { std::pair { "s", 1.0 }, { "ms", 1e3 }, { "us", 1e6 }, { "ns", 1e9 } })
        if (value >= 315'532'800 * perSecond && value < 7'258'118'400 * perSecond)
            return unit;
    return nullptr;
}

std::string_view fieldAt(const Rows& rows, std::size_t column)
{
    return column < rows.fields().size() ? rows.fields()[column] : std::string_view();
}

SimTime timeAt(const Rows& rows, std::size_t column, const TimeUnit& unit, const std::string& file)
{
    const std::string_view field = fieldAt(rows, column);
    const auto time = parseTime(field, unit);
    if (!time && parseTimestamp(field))
        failField(file, rows, field,
            say("%1; it is a timestamp: set the time unit to \"timestamp\""_form, unit.expected));
    if (const char* larger = time ? nullptr : unitBySize(field); larger && unit.name != larger)
        failField(file, rows, field,
            say("%1; it looks like a time since 1970 in %2: set the time unit to \"%2\""_form,
                unit.expected, std::string(larger)));
    if (!time)
        failField(file, rows, field, unit.expected);
    return *time;
}

SimTime durationAt(
    const Rows& rows, std::size_t column, const TimeUnit& unit, const std::string& file)
{
    const auto duration = parseDecimal(fieldAt(rows, column), unit.ns);
    if (!duration || duration->ns > furthest)
        failField(file, rows, fieldAt(rows, column), "a duration"_form);
    return duration->ns;
}

/// The column of the header row that must be there.
std::size_t requiredColumn(const Rows& header, std::string_view name, const std::string& file)
{
    const auto column = header.column(name);
    if (column)
        return *column;
    std::string found;
    for (const std::string_view field : header.fields())
        found.append(found.empty() ? "" : ",").append(field);
    failAtLine(file, header.line(),
        say("found no column %1 in %2, expected it in the header, between commas"_form,
            inQuotes(std::string(name)), inQuotes(found.substr(0, 60))));
}

struct DurationColumn {
    std::size_t column;
    TimeUnit unit;
};

DurationColumn durationColumn(const Rows& header, const TimeUnit& timeUnit, const std::string& file)
{
    const TimeUnit own = timeUnit.ns == 0 ? knownUnits[0] : timeUnit;
    if (const auto column = header.column("duration"))
        return { *column, own };
    if (const auto column = header.column("duration_s"))
        return { *column, knownUnits[0] };
    if (const auto column = header.column("duration_ms"))
        return { *column, knownUnits[1] };
    failAtLine(file, header.line(),
        "found no durations, expected a column duration, duration_s or duration_ms"_form);
}

Trace readCsv(std::string_view text, const TraceFile& spec, const std::string& file)
{
    Rows rows(text);
    const TimeUnit& unit = unitOf(spec.timeUnit);
    Trace trace;
    bool more = rows.next();
    std::size_t column = 0;
    std::optional<DurationColumn> durations;
    const bool header = more && !parseTime(fieldAt(rows, 0), unit);
    if (more && !spec.timeColumn.empty())
        column = requiredColumn(rows, spec.timeColumn, file);
    if (more && spec.useDurations)
        durations = durationColumn(rows, unit, file);
    if (header || !spec.timeColumn.empty() || durations)
        more = rows.next();
    std::string previous;
    for (; more; more = rows.next()) {
        const SimTime time = timeAt(rows, column, unit, file);
        if (!trace.times.empty() && time < trace.times.back())
            failField(file, rows, fieldAt(rows, column),
                say("a time not before the one of the row above, %1"_form, inQuotes(previous)));
        previous = fieldAt(rows, column);
        trace.times.push_back(time);
        if (durations)
            trace.durations.push_back(durationAt(rows, durations->column, durations->unit, file));
    }
    return trace;
}

Trace readLlm2023(std::string_view text, const std::string& file)
{
    Rows rows(text);
    Trace trace;
    if (!rows.next())
        return trace;
    const std::size_t column = requiredColumn(rows, "TIMESTAMP", file);
    while (rows.next())
        trace.times.push_back(timeAt(rows, column, unitOf("timestamp"), file));
    return trace;
}

Trace readFunctions2021(std::string_view text, bool useDurations, const std::string& file)
{
    Rows rows(text);
    Trace trace;
    if (!rows.next())
        return trace;
    const std::size_t end = requiredColumn(rows, "end_timestamp", file);
    const std::size_t duration = requiredColumn(rows, "duration", file);
    while (rows.next()) {
        const SimTime length = durationAt(rows, duration, knownUnits[0], file);
        trace.times.push_back(timeAt(rows, end, knownUnits[0], file) - length);
        if (useDurations)
            trace.durations.push_back(length);
    }
    return trace;
}

/// Which minute of the day, from 0, a column of counts is for.
std::optional<std::size_t> minuteOf(std::string_view header)
{
    std::size_t minute = 0;
    const auto [end, error] = std::from_chars(header.data(), header.data() + header.size(), minute);
    if (error != std::errc() || end != header.data() + header.size() || minute < 1
        || minute > std::size_t { minutesPerDay })
        return {};
    return minute - 1;
}

std::size_t countAt(const Rows& rows, std::size_t column, const std::string& file)
{
    const std::string_view field = fieldAt(rows, column);
    std::size_t count = 0;
    const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), count);
    if (field.empty() || error != std::errc() || end != field.data() + field.size()
        || count > maxArrivals)
        failField(file, rows, field, "a count of invocations"_form);
    return count;
}

Trace readFunctions2019(std::string_view text, const std::string& file)
{
    Rows rows(text);
    if (!rows.next())
        return {};
    for (const char* name : { "HashOwner", "HashApp", "HashFunction", "Trigger", "1" })
        requiredColumn(rows, name, file);
    std::vector<std::pair<std::size_t, std::size_t>> minuteColumns;
    for (std::size_t i = 0; i < rows.fields().size(); ++i) {
        if (const auto minute = minuteOf(rows.fields()[i]))
            minuteColumns.push_back({ i, *minute });
    }
    std::vector<std::size_t> counts(minutesPerDay, 0);
    std::size_t total = 0;
    while (rows.next()) {
        for (const auto& [column, minute] : minuteColumns) {
            const std::size_t count = countAt(rows, column, file);
            counts[minute] += count;
            total += count;
            if (total > maxArrivals)
                failAtLine(file, rows.line(),
                    say("found over %1 invocations, expected fewer"_form,
                        std::to_string(maxArrivals)));
        }
    }
    Trace trace;
    trace.times.reserve(total);
    for (std::size_t minute = 0; minute < counts.size(); ++minute) {
        const auto count = static_cast<SimTime>(counts[minute]);
        for (SimTime i = 0; i < count; ++i)
            trace.times.push_back(
                static_cast<SimTime>(minute) * nsPerMinute + i * nsPerMinute / count);
    }
    return trace;
}

/// Ascending by time; rows with the same time keep their order.
void sortByTime(Trace& trace)
{
    if (std::is_sorted(trace.times.begin(), trace.times.end()))
        return;
    std::vector<std::size_t> order(trace.times.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::stable_sort(order.begin(), order.end(),
        [&](std::size_t i, std::size_t j) { return trace.times[i] < trace.times[j]; });
    Trace sorted;
    for (const std::size_t i : order) {
        sorted.times.push_back(trace.times[i]);
        if (!trace.durations.empty())
            sorted.durations.push_back(trace.durations[i]);
    }
    trace = std::move(sorted);
}

void makeRelative(Trace& trace, double speed)
{
    const SimTime first = trace.times.front();
    for (SimTime& time : trace.times) {
        time -= first;
        if (speed != 1)
            time = static_cast<SimTime>(std::min(
                std::round(static_cast<double>(time) / speed), static_cast<double>(furthest)));
    }
}

void collect(const Arrivals& arrivals, const std::string& directory,
    std::map<std::string, TraceFile>& specs, Traces& out)
{
    if (const auto* sum = std::get_if<Sum>(&arrivals.process)) {
        for (const Arrivals& part : sum->parts)
            collect(part, directory, specs, out);
    }
    const auto* spec = std::get_if<TraceFile>(&arrivals.process);
    if (!spec)
        return;
    const auto [place, isNew] = specs.try_emplace(spec->file, *spec);
    if (!isNew && place->second == *spec)
        return;
    if (!isNew)
        failAt(spec->file, "is replayed twice in one workload with different settings"_form);
    const std::string path = (std::filesystem::path(directory) / spec->file).string();
    out[spec->file] = std::make_shared<const Trace>(readTrace(readFile(path), *spec, path));
}

}

Trace readTrace(std::string_view text, const TraceFile& spec, const std::string& file)
{
    if (spec.useDurations
        && (spec.format == "azure_functions_2019" || spec.format == "azure_llm_2023"))
        failAt(file + ":1",
            "found a format without durations, expected \"use_durations\": false"_form);
    Trace trace = spec.format == "azure_llm_2023" ? readLlm2023(text, file)
        : spec.format == "azure_functions_2021"   ? readFunctions2021(text, spec.useDurations, file)
        : spec.format == "azure_functions_2019"   ? readFunctions2019(text, file)
                                                  : readCsv(text, spec, file);
    if (trace.times.empty())
        failAt(file + ":1", "found no arrivals, expected at least one"_form);
    sortByTime(trace);
    makeRelative(trace, spec.speed);
    return trace;
}

Traces loadTraces(const Workload& workload, const std::string& directory)
{
    Traces traces;
    std::map<std::string, TraceFile> specs;
    for (const ArrivalSource& source : workload.sources)
        collect(source.arrivals, directory, specs, traces);
    return traces;
}

Traces loadTraces(const Project& project, std::string_view workload, const std::string& file)
{
    if (workload.empty() && !project.workloads.empty())
        workload = project.workloads.front().id;
    const Workload* w = findWorkload(project, workload);
    return w ? loadTraces(*w, std::filesystem::path(file).parent_path().string()) : Traces {};
}

namespace {

bool isTime(std::string_view field)
{
    return parseTimestamp(field) || parseTime(field, knownUnits[0]) || unitBySize(field);
}

std::string lower(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

/// Whether a column is called what holds a time.
bool isNamedTime(std::string_view name)
{
    const std::string n = lower(name);
    for (const char* part : { "time", "date", "arrival", "when" })
        if (n.find(part) != n.npos)
            return true;
    return n == "t" || n == "ts" || n == "at" || n.starts_with("t_") || n.starts_with("ts_");
}

std::string unitIn(std::string_view name, std::string_view field)
{
    if (parseTimestamp(field))
        return "timestamp";
    if (const char* unit = unitBySize(field))
        return unit;
    const std::string n = lower(name);
    for (const char* unit : { "ms", "us", "ns" })
        if (n.ends_with(std::string("_") + unit) || n.ends_with(std::string("(") + unit + ")")
            || n.ends_with(std::string(" ") + unit))
            return unit;
    return "s";
}

[[noreturn]] void failUnknown(const std::string& file)
{
    failAt(file,
        "found no column of times. Expected a table with a row for each request, its fields "
        "between commas, semicolons or tabs, and a column of times: seconds, or timestamps such "
        "as 2023-11-16 18:17:03"_form);
}

/// The column of times of a table with or without a header.
TraceFile detectCsv(std::string_view text, const std::string& file)
{
    Rows rows(text);
    rows.next();
    const std::vector<std::string_view> header = rows.fields();
    TraceFile spec;
    if (isTime(header[0])) { // no header: the first column, as for every csv
        spec.timeUnit = unitIn({}, header[0]);
        return spec;
    }
    if (!rows.next() || rows.fields().size() != header.size())
        failUnknown(file);
    std::optional<std::size_t> column;
    for (std::size_t i = 0; i < header.size(); ++i)
        if (isTime(rows.fields()[i])
            && (!column || (isNamedTime(header[i]) && !isNamedTime(header[*column]))))
            column = i;
    if (!column)
        failUnknown(file);
    spec.timeUnit = unitIn(header[*column], rows.fields()[*column]);
    if (*column > 0)
        spec.timeColumn = header[*column];
    return spec;
}

}

TraceFile detectTrace(std::string_view text, const std::string& file)
{
    Rows rows(text);
    if (!rows.next())
        failAt(file, "is empty. Expected a table with a row for each request and its time"_form);
    TraceFile spec;
    if (rows.column("TIMESTAMP") && rows.column("ContextTokens"))
        spec.format = "azure_llm_2023";
    else if (rows.column("end_timestamp") && rows.column("duration"))
        spec.format = "azure_functions_2021";
    else if (rows.column("HashFunction") && rows.column("Trigger") && rows.column("1"))
        spec.format = "azure_functions_2019";
    else if (rows.column("1") && rows.column("1440")) // counts per minute, of who knows what
        failUnknown(file);
    else
        return detectCsv(text, file);
    return spec;
}

}
