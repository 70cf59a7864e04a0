// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/amount.hpp"
#include "core/model/duration.hpp"
#include "core/model/field.hpp"
#include <string>
#include <variant>
#include <vector>

namespace core {

// How requests come in over time. Rates are per second; workload time zero is a Monday, 00:00 UTC.
// Every process but `constant`, `cron` and `trace` is Poisson with the rate it describes.

/// Evenly spaced: the first request after one interval.
struct ConstantRate {
    static constexpr const char *id = "constant", *title = "Constant";
    double ratePerS = 1;
    bool operator==(const ConstantRate&) const = default;
    static constexpr auto fields()
    {
        return std::tuple { field("rate_per_s", &ConstantRate::ratePerS, "Rate", "/s", "Arrivals",
            "Requests per second, evenly spaced") };
    }
};

struct Poisson {
    static constexpr const char *id = "poisson", *title = "Steady (Poisson)";
    double ratePerS = 10;
    bool operator==(const Poisson&) const = default;
    static constexpr auto fields()
    {
        return std::tuple { field("rate_per_s", &Poisson::ratePerS, "Rate", "/s", "Arrivals",
            "Mean requests per second, at random instants") };
    }
};

/// Two rates in turn, each lasting an exponential time.
struct OnOff {
    static constexpr const char *id = "on_off", *title = "On and off";
    double onRatePerS = 20, offRatePerS = 0;
    Duration on = seconds(60), off = seconds(240);
    bool operator==(const OnOff&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
            field("on_rate_per_s", &OnOff::onRatePerS, "Rate when on", "/s", "Arrivals",
                "Mean rate during bursts"),
            field("off_rate_per_s", &OnOff::offRatePerS, "Rate when off", "/s", "Arrivals",
                "Mean rate between bursts"),
            field("on", &OnOff::on, "Mean burst", "", "Arrivals", "Mean length of a burst"),
            field("off", &OnOff::off, "Mean pause", "", "Arrivals", "Mean length of a pause"),
        };
    }
};

/// From one rate to another in a straight line, then on at the second.
struct Ramp {
    static constexpr const char *id = "ramp", *title = "Ramp";
    double fromPerS = 0, toPerS = 50;
    Duration over = seconds(600);
    bool operator==(const Ramp&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
            field("from_per_s", &Ramp::fromPerS, "From", "/s", "Arrivals", "Rate at the start"),
            field("to_per_s", &Ramp::toPerS, "To", "/s", "Arrivals",
                "Rate at the end of the ramp and after it"),
            field("over", &Ramp::over, "Over", "", "Arrivals", "Length of the ramp"),
        };
    }
};

/// A list of rates, each held for the same time; the last one stays.
struct Steps {
    static constexpr const char *id = "steps", *title = "Steps";
    std::vector<double> ratesPerS = { 5, 10, 20, 40 };
    Duration every = seconds(300);
    bool operator==(const Steps&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
            field("rates_per_s", &Steps::ratesPerS, "Rates", "/s", "Arrivals",
                "Rates one after another"),
            field("every", &Steps::every, "Each for", "", "Arrivals", "How long each rate holds"),
        };
    }
};

/// A base rate and one peak.
struct Spike {
    static constexpr const char *id = "spike", *title = "Spike";
    double basePerS = 10, peakPerS = 200;
    Duration at = seconds(600), rise = seconds(30), hold = seconds(120), fall = seconds(60);
    bool operator==(const Spike&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
            field(
                "base_per_s", &Spike::basePerS, "Base", "/s", "Arrivals", "Rate before and after"),
            field("peak_per_s", &Spike::peakPerS, "Peak", "/s", "Arrivals", "Rate at the peak"),
            field("at", &Spike::at, "At", "", "Arrivals", "When the rise begins"),
            field("rise", &Spike::rise, "Rise", "", "Arrivals", "From base to peak"),
            field("hold", &Spike::hold, "Hold", "", "Arrivals", "Time at the peak"),
            field("fall", &Spike::fall, "Fall", "", "Arrivals", "From peak to base"),
        };
    }
};

/// A cosine over 24 hours between a low and a high rate.
struct Daily {
    static constexpr const char *id = "daily", *title = "Daily";
    double lowPerS = 2, highPerS = 20, peakHour = 14;
    bool operator==(const Daily&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
            field("low_per_s", &Daily::lowPerS, "Night", "/s", "Arrivals",
                "Lowest rate, twelve hours from the peak"),
            field("high_per_s", &Daily::highPerS, "Peak", "/s", "Arrivals", "Highest rate"),
            field("peak_hour", &Daily::peakHour, "Peak hour", "h UTC", "Arrivals",
                "Hour of the day with the highest rate", 0, 24),
        };
    }
};

/// As Daily, scaled on Saturday and Sunday.
struct Weekly {
    static constexpr const char *id = "weekly", *title = "Weekly";
    double lowPerS = 2, highPerS = 20, peakHour = 14, weekendFactor = 0.4;
    bool operator==(const Weekly&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
            field("low_per_s", &Weekly::lowPerS, "Night", "/s", "Arrivals",
                "Lowest rate on working days"),
            field("high_per_s", &Weekly::highPerS, "Peak", "/s", "Arrivals",
                "Highest rate on working days"),
            field("peak_hour", &Weekly::peakHour, "Peak hour", "h UTC", "Arrivals",
                "Hour of the day with the highest rate", 0, 24),
            field("weekend_factor", &Weekly::weekendFactor, "Weekend factor", "", "Arrivals",
                "Rates on Saturday and Sunday are multiplied by this", 0, 1000),
        };
    }
};

inline constexpr const char* traceFormats[]
    = { "csv", "azure_llm_2023", "azure_functions_2021", "azure_functions_2019" };
inline constexpr const char* timeUnits[] = { "s", "ms", "us", "ns", "timestamp" };

/// Recorded arrivals from a file, relative to the first one.
struct TraceFile {
    static constexpr const char *id = "trace", *title = "Recorded trace";
    std::string file; ///< relative to the project file
    std::string format = "csv";
    std::string timeColumn; ///< empty: the first column
    std::string timeUnit = "s";
    double speed = 1;
    bool useDurations = false;
    bool operator==(const TraceFile&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
            field("file", &TraceFile::file, "File", "", "Arrivals",
                "Path, relative to the project file"),
            choice("format", &TraceFile::format, "Format", "Arrivals", "How the file is laid out",
                traceFormats),
            field("time_column", &TraceFile::timeColumn, "Time column", "", "Arrivals",
                "Header of the column with the arrival times; empty is the first"),
            choice("time_unit", &TraceFile::timeUnit, "Time unit", "Arrivals",
                "Unit of numeric times, or timestamps", timeUnits),
            field("speed", &TraceFile::speed, "Speed", "x", "Arrivals", "2 replays twice as fast",
                1e-6, 1e6),
            field("use_durations", &TraceFile::useDurations, "Use durations", "", "Arrivals",
                "Recorded durations replace the work of the first function"),
        };
    }
};

/// A fixed number of users who wait for the answer, think, and ask again.
struct ClosedLoop {
    static constexpr const char *id = "closed_loop", *title = "Users who wait";
    int users = 10;
    Amount thinkS = Amount::constantly(5);
    bool operator==(const ClosedLoop&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
            field("users", &ClosedLoop::users, "Users", "", "Arrivals", "Users at the same time", 1,
                1000000),
            field("think_s", &ClosedLoop::thinkS, "Think time", "s", "Arrivals",
                "Pause between an answer and the next request"),
        };
    }
};

struct Cron {
    static constexpr const char *id = "cron", *title = "Cron";
    std::string expression = "0 2 * * *";
    bool operator==(const Cron&) const = default;
    static constexpr auto fields()
    {
        return std::tuple { field("expression", &Cron::expression, "Expression",
            "min h day mon wday", "Arrivals", "Five-field cron expression in UTC") };
    }
};

struct Arrivals;

/// Several processes at once. In files: {"sum": [ ... ]}.
struct Sum {
    static constexpr const char *id = "sum", *title = "Sum of several";
    std::vector<Arrivals> parts;
    bool operator==(const Sum&) const;
    static constexpr auto fields() { return std::tuple {}; }
};

struct Arrivals {
    std::variant<Poisson, ConstantRate, OnOff, Ramp, Steps, Spike, Daily, Weekly, Cron, TraceFile,
        ClosedLoop, Sum>
        process;
    JsonSource source; ///< the object with the one known key
    bool operator==(const Arrivals&) const = default;
};

inline bool Sum::operator==(const Sum& o) const
{
    return parts == o.parts;
}

}
