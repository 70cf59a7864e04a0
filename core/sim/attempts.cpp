// SPDX-License-Identifier: GPL-3.0-or-later
// Calls under a policy: timeout, retries with backoff and budget, circuit breaker. A frame stands
// for the call while its attempts come and go; the caller waits for that frame.
#include "core/sim/engine.hpp"

namespace core {

namespace {

/// Retries that a budget may save up, as the help of the setting says.
constexpr double mostSaved = 10;

bool refuses(const CallPolicy& p, SimTime now)
{
    return p.breakerFailures > 0 && (now < p.openUntil || p.probing);
}

void noteForBreaker(CallPolicy& p, bool worked, SimTime now)
{
    if (p.breakerFailures == 0)
        return;
    if (worked) {
        p.failuresInARow = 0;
        p.probing = false;
        p.openUntil = 0;
    } else if (++p.failuresInARow >= p.breakerFailures) {
        p.openUntil = now + p.breakerOpen;
        p.probing = false;
    }
}

bool mayRetry(CallPolicy& p, std::int64_t failedAttempts)
{
    if (failedAttempts > p.retries)
        return false;
    if (p.budget < 0)
        return true;
    if (p.budgetLevel < 1)
        return false;
    p.budgetLevel -= 1;
    return true;
}

SimTime backoffOf(CallPolicy& p, std::int64_t failedAttempts)
{
    const double limit = std::min(
        p.backoffNs * std::pow(2.0, static_cast<double>(failedAttempts - 1)), p.backoffMaxNs);
    return static_cast<SimTime>(p.jitter ? limit * p.rng.uniform() : limit);
}

}

void Engine::callUnder(std::uint32_t frame, const Link& link)
{
    CallPolicy& p = net.policies[link.policy];
    if (p.budget >= 0)
        p.budgetLevel = std::min(p.budgetLevel + p.budget, mostSaved);
    const std::uint32_t relay = newFrame(frames[frame].node, frames[frame].root);
    Frame& r = frames[relay];
    r.relay = true;
    r.link = static_cast<std::uint32_t>(&link - net.links.data());
    r.parent = frame;
    r.parentEpoch = frames[frame].epoch;
    r.span = frames[frame].span;
    r.operation = frames[frame].operation;
    attempt(relay);
}

void Engine::attempt(std::uint32_t relay)
{
    if (!frames.isLive(frames[relay].parent, frames[relay].parentEpoch)) {
        freeFrame(relay); // the caller has given up during the pause
        return;
    }
    const Link& link = net.links[frames[relay].link];
    CallPolicy& p = net.policies[link.policy];
    if (refuses(p, now)) {
        // Answered by an event of its own: the caller may still be making its calls.
        schedule(now, EventKind::callDone, frames[relay].node, relay, frames[relay].epoch,
            Outcome::failed);
        frames[relay].refused = true;
        return;
    }
    if (p.failuresInARow >= p.breakerFailures && p.breakerFailures > 0)
        p.probing = true;
    frames[relay].refused = false;
    frames[relay].open = 1;
    if (p.timeout > 0) {
        if (p.timeouts.add({ now + p.timeout, relay, frames[relay].epoch },
                [this](const Deadlines::Entry& e) { return !frames.isLive(e.ref, e.epoch); }))
            schedule(now + p.timeout, EventKind::callLimit, frames[relay].node, link.policy);
    }
    if (!net.nodes[frames[relay].node].callsCross) {
        reach(relay);
        return;
    }
    const SimTime trip = roundTrip(frames[relay].node);
    frames[relay].work = trip - trip / 2;
    schedule(now + trip / 2, EventKind::reach, frames[relay].node, relay, frames[relay].epoch);
}

void Engine::reach(std::uint32_t relay)
{
    const Link& link = net.links[frames[relay].link];
    if (net.nodes[link.target].type == NodeType::store)
        callStore(link, relay);
    else
        call(link, relay);
}

/// One attempt is over. Whatever still runs of it is nobody's business any more.
void Engine::attemptDone(std::uint32_t relay, Outcome outcome)
{
    Frame& r = frames[relay];
    const Link& link = net.links[r.link];
    CallPolicy& p = net.policies[link.policy];
    if (!r.refused)
        noteForBreaker(p, outcome == Outcome::completed, now);
    const bool awaited = frames.isLive(r.parent, r.parentEpoch);
    if (outcome != Outcome::completed && awaited && mayRetry(p, r.attempt + 1)) {
        ++r.attempt;
        ++r.epoch; // late answers and time limits of this attempt are stale
        ++statsOf(link.target).retries;
        schedule(now + backoffOf(p, r.attempt), EventKind::callAgain, r.node, relay, r.epoch);
        return;
    }
    const std::uint32_t parent = r.parent, epoch = r.parentEpoch;
    freeFrame(relay);
    childDone(parent, epoch, outcome);
}

void Engine::onCallLimit(std::uint32_t node, std::uint32_t policy)
{
    // Collected first: what ends here may limit further calls of the same policy.
    std::vector<Deadlines::Entry> due;
    const SimTime again = net.policies[policy].timeouts.look(
        now, [this](const Deadlines::Entry& e) { return !frames.isLive(e.ref, e.epoch); },
        [&](const Deadlines::Entry& e) { due.push_back(e); });
    if (again > 0)
        schedule(again, EventKind::callLimit, node, policy);
    for (const Deadlines::Entry& e : due)
        if (frames.isLive(e.ref, e.epoch))
            attemptDone(e.ref, Outcome::timedOut);
}

}
