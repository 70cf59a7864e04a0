// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/duration.hpp"
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace core {

/// CPU time of each of several jobs in a unit of time: Amdahl's law on an even share of the vCPUs,
/// of which the serial part of a job uses one at most.
inline double paceOfShared(double vcpu, double parallelFraction, double jobs)
{
    const double share = std::max(vcpu, 1e-6) / std::max(jobs, 1.0);
    return 1 / ((1 - parallelFraction) / std::min(1.0, share) + parallelFraction / share);
}

/// Requests, each computing for `cpuMs` on one vCPU and idle for `idleMs`, that use so many vCPUs
/// on average if they do not slow each other; at least one.
inline double requestsThatUse(
    double vcpusUsed, double vcpu, double parallelFraction, double cpuMs, double idleMs)
{
    if (!(cpuMs > 0) || !std::isfinite(cpuMs))
        return cpuMs > 0 ? 1 : 1e6;
    const double lastsMs = cpuMs / paceOfShared(vcpu, parallelFraction, 1) + idleMs;
    return std::clamp(vcpusUsed * lastsMs / cpuMs, 1.0, 1e6);
}

/// The CPU of one instance, shared evenly by the requests that compute on it (processor sharing).
/// All of them get on at the same pace, so one sum serves them all: a request is done when the sum
/// has grown by its work. `pace` is the CPU time of each job in a unit of time. Time is passed
/// before jobs come or go.
class SharedCpu {
public:
    std::uint32_t timer = 0; ///< the present one for the next job to be done; others are stale
    SimTime aloneUntil = never; ///< when the only job is done, where its end is scheduled already

    std::size_t size() const { return jobs_.size(); }

    /// Returns the CPU time that all jobs have used since the last call, ns.
    double pass(SimTime now, double pace)
    {
        const SimTime passed = std::max<SimTime>(now - since_, 0);
        since_ += passed;
        if (jobs_.empty())
            return 0;
        const double each = static_cast<double>(passed) * pace;
        given_ += each;
        return each * static_cast<double>(jobs_.size());
    }
    /// The first job begins at `from`, which may be later; others when time has passed to `from`.
    void add(double cpuNs, std::uint32_t frame, SimTime from)
    {
        if (jobs_.empty()) {
            given_ = 0;
            since_ = from;
        }
        jobs_.push_back({ given_ + cpuNs, frame });
        if (jobs_.size() > 1)
            std::push_heap(jobs_.begin(), jobs_.end(), Later {});
    }
    /// When the next job is done, if none comes or goes. There must be one.
    SimTime nextDoneAt(double pace) const
    {
        const double ns = std::max(jobs_.front().doneAt - given_, 0.0) / pace;
        const auto whole = static_cast<SimTime>(std::min(ns, 2.3e18));
        return since_ + whole + (static_cast<double>(whole) < ns ? 1 : 0); // never too early
    }
    /// The next job to be done. There must be one.
    std::uint32_t next() const { return jobs_.front().frame; }
    /// Takes the next job out if it is done, to the nanosecond; false when there is none.
    bool takeDone(std::uint32_t& frame)
    {
        if (jobs_.empty() || jobs_.front().doneAt > given_ + 1)
            return false;
        frame = jobs_.front().frame;
        std::pop_heap(jobs_.begin(), jobs_.end(), Later {});
        jobs_.pop_back();
        return true;
    }
    /// Takes a job out, done or not.
    void drop(std::uint32_t frame)
    {
        std::erase_if(jobs_, [frame](const Job& j) { return j.frame == frame; });
        if (jobs_.size() > 1)
            std::make_heap(jobs_.begin(), jobs_.end(), Later {});
    }

private:
    struct Job {
        double doneAt; ///< of the common sum
        std::uint32_t frame;
    };
    struct Later {
        bool operator()(const Job& a, const Job& b) const { return a.doneAt > b.doneAt; }
    };

    std::vector<Job> jobs_; ///< heap, the first to be done on top
    double given_ = 0; ///< CPU time that each job has had since there was none, ns
    SimTime since_ = 0; ///< when that was so; the begin of the first job may lie ahead
};

}
