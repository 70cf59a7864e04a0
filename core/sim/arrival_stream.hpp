// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/arrivals.hpp"
#include "core/model/cron.hpp"
#include "core/sim/sampler.hpp"
#include "core/sim/trace.hpp"
#include <optional>

namespace core {

/// Arrivals of one source in time order, one at a time: a month of traffic costs no memory.
/// Times are workload time; during the warm-up before time zero they are negative.
class ArrivalStream {
public:
    /// `start` is where the warm-up begins. Throws Error when a trace is missing from `traces`.
    ArrivalStream(const Arrivals& arrivals, SimTime start, const Rng& rng, const Traces& traces);

    struct Arrival {
        SimTime at = never; ///< `never` when there are no more
        SimTime work = -1; ///< recorded duration that replaces the handler's work; -1: none
    };
    [[gnu::always_inline]] Arrival next()
    {
        if (auto* steady = std::get_if<Steady>(&process_)) [[likely]]
            return from(*steady);
        return nextOfOthers();
    }

private:
    struct Even {
        SimTime start;
        double ratePerS;
        std::int64_t fired = 0;
    };
    struct Steady {
        SimTime at;
        double meanGapNs;
        Rng rng;
    };
    /// Poisson with a rate that changes: thinning under a bound that holds up to a time.
    struct Curve {
        std::variant<Ramp, Steps, Spike, Daily, Weekly> shape;
        SimTime at;
        Rng rng;
    };
    struct Bursts {
        OnOff spec;
        SimTime at, until;
        bool on;
        Rng rng, phases;
    };
    struct Replay {
        std::shared_ptr<const Trace> trace;
        std::size_t position = 0;
        bool withDurations = false;
    };
    struct Timer {
        CronSpec cron;
        SimTime at;
    };
    struct Merge {
        std::vector<ArrivalStream> parts;
        std::vector<Arrival> heads;
    };

    Arrival nextOfOthers();
    /// Adds a gap in nanoseconds to a time; `never` when it lies beyond the range of SimTime.
    static SimTime after(SimTime at, double gapNs)
    {
        return gapNs < 4e18 ? at + static_cast<SimTime>(gapNs + 0.5) : never;
    }
    [[gnu::always_inline]] static Arrival from(Steady& s)
    {
        if (s.at != never)
            s.at = after(s.at, unitExponential(s.rng) * s.meanGapNs);
        return { s.at };
    }
    Arrival from(Even& e);
    Arrival from(Curve& c);
    Arrival from(Bursts& b);
    Arrival from(Replay& r);
    Arrival from(Timer& t);
    Arrival from(Merge& m);

    std::variant<Steady, Even, Curve, Bursts, Replay, Timer, Merge> process_;
};

/// Mean arrivals per second at workload time t; 0 for traces, cron and closed loops, whose rate is
/// no function of time.
double rateAt(const Arrivals& arrivals, SimTime t);

struct Schedule;
/// What a schedule does where the workload gives it no arrivals.
Arrivals firingsOf(const Schedule& schedule);

}
