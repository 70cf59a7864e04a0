// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/study/estimate/flow.hpp"
#include "core/study/estimate/spread.hpp"
#include <functional>
#include <optional>

namespace core {

/// How long a component takes and how busy that makes it. Times in ms.
struct Timed {
    Spread duration; ///< of one invocation or call, from its start: waiting and cold start excluded
    Spread answer; ///< as a caller waits for it, both included
    Spread readAnswer; ///< the same of a read, where the component is a store
    double batch = 1; ///< messages in one invocation
    double invocationsPerS = 0; ///< with keep-warm pings
    double load = 0; ///< requests in work at the same time
    double perInstance = 1; ///< requests that one instance serves at once
    double coldShare = 0; ///< of invocations
    double coldStartMs = 0, initMs = 0; ///< means of one cold start and of its initialisation
    double unlimitedP99Ms = 0; ///< of the duration, if no timeout ended it
    double cpuMs = 0; ///< CPU work of one invocation, in the mean
    double vcpu = 1;
};

/// Mean values and spreads in closed form. Requests find an instance at once, beyond cold starts
/// and the sharing of CPU within an instance; queues keep up unless batches must grow to do so.
class Timing {
public:
    Timing(const Resolved& all, const Flow& flow);

    const Timed& operator[](std::size_t component) const { return timed_[component]; }
    /// From the arrival of an event until everything it caused is over, in ms.
    Spread whole(std::size_t component) const;
    /// What a caller waits for this connection's target, once, in ms.
    Spread answerOf(std::size_t connection) const;

private:
    void time(std::size_t component);
    /// Means of one message's work, in ms; `idleMs` is what the CPU does not work, calls too.
    struct Handler {
        double cpuMs, idleMs, overheadMs, parallelFraction;
    };
    /// Requests on one instance slow each other, and slower ones are longer together: how much
    /// longer CPU work takes when that has settled. Sets the load, for which `slowdown` finds
    /// the next guess.
    double contend(std::size_t i, const Handler& handler, const std::function<double()>& slowdown);
    void timeFunction(std::size_t i, const Function& spec, const FunctionBehaviour& behaviour);
    void timeService(std::size_t i, const AlwaysOn& spec, const ServiceBehaviour& behaviour);
    void timeStore(std::size_t i);
    void timeWorkflow(std::size_t i, const Workflow& spec, const WorkflowBehaviour& behaviour);
    Spread stepsOf(std::size_t i, const StepList& list, const Spread& step) const;
    Spread routeOf(std::size_t i) const;
    Spread callsOf(std::size_t i) const;
    double batchOf(std::size_t connection, double fixedMs, double perMessageMs) const;
    void countInvocations(std::size_t i, double fixedMs, double perMessageMs);
    /// A walk along what is handed over: what is on the way to here, and what is known already.
    struct Walk {
        std::vector<bool> under;
        std::vector<std::optional<Spread>> known;
    };
    Spread handedOver(std::size_t i, Walk& walk) const;
    Spread wholeOf(std::size_t i, Walk& walk) const;
    Spread waitInQueue(std::size_t i) const;

    const Resolved& all_;
    const Flow& flow_;
    std::vector<Timed> timed_;
};

}
