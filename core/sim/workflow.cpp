// SPDX-License-Identifier: GPL-3.0-or-later
// Workflows: a frame walks through the steps; branches and items of a map are frames that it waits
// for. `link` is the present operation, `callsLeft` the items of a map that have not begun.
#include "core/sim/engine.hpp"

namespace core {

/// The operation after a choice.
static std::uint32_t chosen(WorkflowNode& w, const WorkflowOp& op)
{
    double u = w.choice.uniform();
    for (std::uint32_t o = op.firstOption; o < op.optionEnd; ++o) {
        if (u < w.options[o].probability)
            return w.options[o].next;
        u -= w.options[o].probability;
    }
    return op.next;
}

void Engine::enterWorkflow(std::uint32_t frame)
{
    Frame& f = frames[frame];
    WorkflowNode& w = net.workflows[net.nodes[f.node].slot];
    NodeStats& stats = statsOf(f.node);
    if (const Outcome struck = strike(f.node); struck != Outcome::completed) {
        schedule(now, EventKind::answer, f.node, frame, f.epoch, struck);
        return;
    }
    if (!w.starts.take(now)) {
        ++stats.throttled;
        schedule(now, EventKind::answer, f.node, frame, f.epoch, Outcome::throttled);
        return;
    }
    if (!withinDay(f.node, Measure::requests)) {
        schedule(now, EventKind::answer, f.node, frame, f.epoch, Outcome::throttled);
        return;
    }
    ++stats.invocations;
    ++stats.measures[Measure::requests];
    f.startedAt = now;
    f.messages = 0;
    f.link = w.first;
    limitTime(frame, w.timeout);
    if (f.link == WorkflowNode::listEnd)
        schedule(now, EventKind::finish, f.node, frame, f.epoch); // never within the call itself
    else
        runStep(frame);
}

/// Begins the present step, after the time that the service takes for it; or ends the list.
void Engine::runStep(std::uint32_t frame)
{
    Frame& f = frames[frame];
    WorkflowNode& w = net.workflows[net.nodes[f.node].slot];
    if (f.link == WorkflowNode::listEnd) {
        endList(frame, Outcome::completed);
        return;
    }
    f.started = false;
    const SimTime takes = slowed(f.node, w.stepMs.fromMs(w.latency)) + w.steps.reserve(now);
    schedule(now + takes, EventKind::begin, f.node, frame, f.epoch);
}

void Engine::nextStep(std::uint32_t frame, std::uint32_t op)
{
    frames[frame].link = op;
    frames[frame].attempt = 0;
    runStep(frame);
}

void Engine::performStep(std::uint32_t frame)
{
    Frame& f = frames[frame];
    if (f.branch && !frames.isLive(f.parent, f.parentEpoch)) {
        freeFrame(frame); // the execution is over
        return;
    }
    const std::uint32_t node = f.node;
    WorkflowNode& w = net.workflows[net.nodes[node].slot];
    const WorkflowOp& op = w.ops[f.link];
    if (f.started) { // a wait is over
        nextStep(frame, op.next);
        return;
    }
    f.started = true;
    ++statsOf(node).measures[Measure::transitions];
    if (!countStep(frame))
        return;
    switch (op.type) {
    case Step::Type::task:
        performTask(frame, op);
        return;
    case Step::Type::choice:
        nextStep(frame, chosen(w, op));
        return;
    case Step::Type::wait:
        schedule(now + static_cast<SimTime>(std::min(op.waitS(w.wait), 1e9) * 1e9),
            EventKind::workDone, node, frame, f.epoch);
        return;
    case Step::Type::parallel:
    case Step::Type::map: {
        const bool map = op.type == Step::Type::map;
        const std::uint32_t begun = map ? op.atOnce : op.branchesAtOnce;
        f.open = begun;
        f.callsLeft = (map ? op.items : static_cast<std::uint32_t>(op.branches.size())) - begun;
        for (std::uint32_t b = 0; b < begun; ++b)
            startBranch(frame, op.branches[map ? 0 : b]);
        return;
    }
    case Step::Type::succeed:
        endList(frame, Outcome::completed);
        return;
    case Step::Type::fail:
        endList(frame, Outcome::failed);
        return;
    }
}

/// Counts a step of the whole execution, branches included; false when that was one too many and
/// the execution has failed.
bool Engine::countStep(std::uint32_t frame)
{
    std::uint32_t whole = frame;
    while (frames[whole].branch) {
        if (!frames.isLive(frames[whole].parent, frames[whole].parentEpoch))
            return true; // over already: the branch will notice
        whole = frames[whole].parent;
    }
    const WorkflowNode& w = net.workflows[net.nodes[frames[frame].node].slot];
    if (static_cast<double>(++frames[whole].messages) <= w.maxSteps)
        return true;
    finish(whole, Outcome::failed);
    if (whole == frame)
        return false;
    if (frames.isLive(frames[frame].parent, frames[frame].parentEpoch))
        endList(frame, Outcome::failed);
    else
        freeFrame(frame);
    return false;
}

/// Waits for the task's answer, or hands over and goes on.
void Engine::performTask(std::uint32_t frame, const WorkflowOp& op)
{
    Frame& f = frames[frame];
    const Link& link = net.links[op.link];
    if (!net.nodes[f.node].route.chance(link.probability)) {
        nextStep(frame, op.next);
    } else if (!link.sync || handsOver(net.nodes[link.target].type)) {
        handOver(link, f.root, nothing);
        nextStep(frame, op.next);
    } else {
        f.callsLeft = 0;
        f.open = 1;
        makeCall(frame, link);
    }
}

void Engine::startBranch(std::uint32_t frame, std::uint32_t op)
{
    const std::uint32_t branch = newFrame(frames[frame].node, frames[frame].root);
    Frame& b = frames[branch];
    b.branch = true;
    b.parent = frame;
    b.parentEpoch = frames[frame].epoch;
    b.span = frames[frame].span;
    b.deadline = never;
    b.link = op;
    // An event of its own even for an empty list, so that all branches begin before one ends.
    if (op == WorkflowNode::listEnd)
        schedule(now, EventKind::begin, b.node, branch, b.epoch);
    else
        runStep(branch);
}

/// A task, a branch or an item that the step waits for has ended.
void Engine::stepAnswered(std::uint32_t frame, Outcome outcome)
{
    Frame& f = frames[frame];
    const WorkflowOp& op = net.workflows[net.nodes[f.node].slot].ops[f.link];
    if (outcome != Outcome::completed) {
        f.callOutcome = Outcome::failed;
        f.callsLeft = 0; // no further items
    }
    if (f.callsLeft > 0) {
        const std::size_t next = op.branches.size() - f.callsLeft;
        --f.callsLeft;
        startBranch(frame, op.branches[op.type == Step::Type::map ? 0 : next]);
        return;
    }
    if (--f.open == 0)
        stepOver(frame);
}

/// All that the step waits for has ended: on to the next one, again, to who catches, or out.
void Engine::stepOver(std::uint32_t frame)
{
    Frame& f = frames[frame];
    const WorkflowOp& op = net.workflows[net.nodes[f.node].slot].ops[f.link];
    const Outcome outcome = std::exchange(f.callOutcome, Outcome::completed);
    if (outcome == Outcome::completed) {
        nextStep(frame, op.next);
        return;
    }
    if (const auto delay = retryDelayS(op.retry, f.attempt + 1, 0)) {
        ++f.attempt;
        ++statsOf(f.node).retries;
        f.started = false;
        schedule(now + static_cast<SimTime>(std::min(*delay, 1e9) * 1e9), EventKind::begin, f.node,
            frame, f.epoch);
        return;
    }
    if (op.onError != nothing)
        nextStep(frame, op.onError);
    else
        endList(frame, outcome);
}

void Engine::endList(std::uint32_t frame, Outcome outcome)
{
    const Frame& f = frames[frame];
    if (!f.branch) {
        finish(frame, outcome);
        return;
    }
    const std::uint32_t parent = f.parent, epoch = f.parentEpoch;
    freeFrame(frame);
    childDone(parent, epoch, outcome);
}

}
