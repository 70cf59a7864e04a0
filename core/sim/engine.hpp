// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sim/arrival_stream.hpp"
#include "core/sim/event_queue.hpp"
#include "core/sim/network.hpp"
#include "core/sim/run.hpp"
#include <span>

namespace core {

/// How a call or a request ended; of several, the larger one counts.
enum class Outcome : std::uint8_t { completed, throttled, timedOut, failed, deadLettered };

/// One call being served at a node: a small state machine that walks the node's links. Its size is
/// a power of two, so that its place is found by a shift.
struct alignas(128) Frame {
    std::uint32_t epoch = 0;
    std::uint32_t node = 0;
    std::uint32_t root = nothing;
    std::uint32_t parent = nothing, parentEpoch = 0; ///< who waits for the answer
    std::uint32_t instance = nothing;
    std::uint32_t batch = nothing; ///< the queue's batch that this invocation handles
    std::uint32_t via = nothing; ///< bus or store that delivered it, for retries
    std::uint32_t link = 0; ///< next link to follow
    std::uint32_t callsLeft = 0; ///< of the present link
    std::uint32_t open = 0; ///< calls awaited
    std::uint32_t messages = 1; ///< events handled at once; of a workflow: steps begun
    std::uint32_t span = nothing;
    std::uint16_t attempt = 0;
    Outcome callOutcome = Outcome::completed; ///< worst of the awaited calls
    Operation operation = Operation::invoke; ///< of a delivery to a store
    bool async = false, entry = false, started = false;
    bool waited = false; ///< found no instance that was ready
    bool first = false; ///< the first invocation on its instance
    bool ended = false; ///< the answer is on its way back
    bool computing = false; ///< is among the jobs of its instance's CPU
    bool relay = false; ///< stands for one call under a policy: `link` is the link itself
    bool routed = false; ///< has taken one of the routes of its node
    bool refused = false; ///< of a relay: its attempt was refused by an open breaker
    bool branch = false; ///< of a workflow: a part that its parent waits for
    float sizeKb = 1; ///< payload of a delivery to a store
    std::uint32_t repeats = 0; ///< of a batch: messages that its handler recognises as handled
    SimTime called = 0; ///< when the call was made
    SimTime startedAt = 0; ///< when the handler began
    SimTime deadline = never; ///< when it is ended for taking too long

    /// Recorded work that replaces the drawn one; on a shared CPU, the waiting after it; of a
    /// gateway, a client and a client's attempt, the time of the way back. -1: none.
    SimTime work = -1;
    SimTime cpu = -1; ///< on a shared CPU: its work there, once it is drawn
    SimTime endsAt = 0; ///< on a shared CPU: when it is over if it stays alone there; 0: it is not
};

/// One arrival and all that it causes; or a batch's handler, whose effects belong to all its
/// messages.
struct alignas(64) Root {
    std::uint32_t epoch = 0;
    std::uint32_t open = 0; ///< frames, messages and deliveries under way
    std::uint32_t batch = nothing; ///< set when this stands for the messages of a batch
    std::uint32_t journey = nothing, journeyEpoch = 0; ///< slot in the sample
    std::uint32_t users = nothing; ///< group of users who wait for the answer and then think
    SimTime at = 0;
    SimTime work = -1; ///< recorded work for the first function
    Outcome outcome = Outcome::completed;
    bool counted = false; ///< arrived after the warm-up
    bool answered = false; ///< its outcome has been recorded
    bool sync = false; ///< the caller waits for an answer, not for all effects
    bool ping = false; ///< only keeps instances warm
    bool plain = false; ///< counted, and without user, journey or caller who waits, as most are
};

/// With which a handler can delete a message that is visible again because it took too long; until
/// somebody else takes the message.
struct Receipt {
    std::uint32_t epoch = 0;
    bool deleted = false; ///< it is gone, and is to be passed over in the queue
};

/// A message that waits before it is visible again.
struct PausedMessage {
    std::uint32_t epoch = 0;
    Message message;
};

struct Batch {
    std::uint32_t epoch = 0;
    std::uint32_t queue = 0; ///< node of the queue or stream
    std::uint32_t root = nothing; ///< stands for its messages; belongs to this place for good
    std::uint32_t lane = nothing; ///< of a stream
    bool answered = false; ///< by the consumer, well or badly
    bool deleted = false; ///< handled, its messages are gone from the queue
    bool expired = false; ///< the visibility timeout is over
    bool partial = false; ///< the answer may be for some of its messages
    bool settled = false; ///< the handler and all it caused are over
    std::uint32_t repeats = 0; ///< messages handed over before; then: that the handler recognises
    std::uint32_t size = 0; ///< messages
    std::vector<Message> places; ///< for at least so many
    std::span<Message> messages() { return { places.data(), size }; }
    std::vector<std::uint32_t> receiptEpochs; ///< for each message that has a receipt
    std::vector<std::uint32_t> held; ///< roots of handled messages, open until it is settled
};

/// One run. All state lives here; behaviour is in the file that each group of functions names. The
/// files are compiled as one unit.
struct Engine {
    Engine(const RunSpec& spec, const Workload& workload);
    RunResult execute(std::stop_token stop, Progress* progress);

    struct SourceState {
        std::uint32_t node;
        ArrivalStream stream;
        ArrivalStream::Arrival next;
        Root fresh; ///< what a request of it is at first
        /// Of a source that makes one call or sends one message for each request, and needs no
        /// frame of its own: that link, and what is behind it. Else null.
        const Link* only;
        NodeType target;
        QueueNode* queue; ///< where each request is one message of a plain queue, that one
    };

    // engine.cpp: the loop, arrivals, roots
    void loop(std::stop_token stop, Progress* progress);
    void dispatch(const Event& e);
    void advanceSources();
    void arrive();
    bool sendAlone(const SourceState& source);
    void request(const SourceState& source, SimTime work, std::uint32_t users);
    void addSource(std::uint32_t node, const Arrivals& arrivals, std::uint64_t part);
    void addUsers(const Arrivals& arrivals, std::size_t source);
    void think(std::uint32_t users, SimTime from);
    SimTime roundTrip(std::uint32_t node); ///< of clients, for one call
    void respond(std::uint32_t root, Outcome outcome, SimTime at);
    void releaseRoot(std::uint32_t root);
    void closeRoot(std::uint32_t root);
    void markRoot(std::uint32_t root, Outcome outcome);

    // bins.cpp: the clock of the statistics
    void pass(SimTime until); ///< closes bins up to a time, ends the warm-up
    void closeBin(SimTime end);
    void enterSecond(SimTime at);
    void countCompleted(SimTime took);
    void closeSecond();
    void startMeasuring();

    // calls.cpp: frames
    std::uint32_t newFrame(std::uint32_t node, std::uint32_t root);
    void call(const Link& link, std::uint32_t parent);
    void makeCall(std::uint32_t frame, const Link& link);
    void callStore(const Link& link, std::uint32_t parent);
    void handOver(const Link& link, std::uint32_t root, std::uint32_t via);
    void proceed(std::uint32_t frame);
    void followGroup(std::uint32_t frame);
    void awaitCall(std::uint32_t frame, const Link& link, bool alone);
    void childDone(std::uint32_t frame, std::uint32_t epoch, Outcome outcome);
    SimTime wayBack(Frame& f, bool failed);
    void finish(std::uint32_t frame, Outcome outcome);
    void finishInvocation(std::uint32_t frame, Frame& f, const Node& node, Outcome outcome);
    void conclude(std::uint32_t frame, Outcome outcome);
    void conclude(std::uint32_t frame, Frame& f, Outcome outcome);
    void freeFrame(std::uint32_t frame);
    void limitTime(std::uint32_t frame, SimTime limit);
    void onDeadline(std::uint32_t node);
    Deadlines* limitsOf(std::uint32_t node);
    bool frameIsOver(const Deadlines::Entry& e) const
    {
        return !frames.isLive(e.ref, e.epoch) || frames[e.ref].ended;
    }

    // attempts.cpp: calls under a policy
    void callUnder(std::uint32_t frame, const Link& link);
    void attempt(std::uint32_t relay);
    void reach(std::uint32_t relay);
    void attemptDone(std::uint32_t relay, Outcome outcome);
    void onCallLimit(std::uint32_t node, std::uint32_t policy);

    // faults.cpp
    void armFaults();
    void onFault(std::uint32_t node, std::uint32_t fault, bool begins);
    /// What a fault does to one request: nothing (completed), a refusal or an error.
    Outcome strike(std::uint32_t node)
    {
        return net.nodes[node].trouble == nothing ? Outcome::completed : struck(node);
    }
    Outcome struck(std::uint32_t node);
    SimTime slowed(std::uint32_t node, SimTime time) const
    {
        const std::uint32_t i = net.nodes[node].trouble;
        if (i == nothing) [[likely]]
            return time;
        return static_cast<SimTime>(
            std::min(static_cast<double>(time) * troubles[i].slowdown, 2.3e18));
    }

    // daily.cpp
    /// Whether the account's daily limits let one more of this happen at the node, which it then
    /// counts; else it counts a refusal. `byFunction`: a function calls.
    bool withinDay(std::uint32_t node, Measure measure)
    {
        return !isLimited(node) || drawOrRefuse(node, measure, false);
    }
    bool isLimited(std::uint32_t node) const
    {
        return net.nodes[node].firstDraw != net.nodes[node].drawEnd;
    }
    bool drawOrRefuse(std::uint32_t node, Measure measure, bool byFunction);
    DailyLimit& limitToday(const DailyDraw& draw);
    /// Takes from the daily limits for what happens in any case.
    void draw(std::uint32_t node, Measure measure, std::int64_t items);

    // workflow.cpp
    void enterWorkflow(std::uint32_t frame);
    void runStep(std::uint32_t frame);
    void performStep(std::uint32_t frame);
    bool countStep(std::uint32_t frame);
    void nextStep(std::uint32_t frame, std::uint32_t op);
    void performTask(std::uint32_t frame, const WorkflowOp& op);
    void startBranch(std::uint32_t frame, std::uint32_t op);
    void stepAnswered(std::uint32_t frame, Outcome outcome);
    void stepOver(std::uint32_t frame);
    void endList(std::uint32_t frame, Outcome outcome);

    // stream.cpp
    void putRecord(std::uint32_t node, std::uint32_t root);
    void recordChange(std::uint32_t node, std::uint32_t root);
    void addRecord(std::uint32_t node, std::uint32_t shard, std::uint32_t lane, std::uint32_t root);
    void lookAtLane(std::uint32_t node, std::uint32_t lane);
    void handRecords(std::uint32_t node, std::uint32_t lane);
    void recordsDone(std::uint32_t frame, Outcome outcome);
    void giveUpRecords(std::uint32_t node, StreamLane& lane, Outcome outcome);

    // service.cpp
    void onScale(std::uint32_t node);
    void scaleService(std::uint32_t node);
    void scaleAhead(std::uint32_t node);
    void passCpuTime(FunctionNode& f);
    void startReplica(std::uint32_t node);
    void retire(std::uint32_t node, std::uint32_t instance);
    void onProvision(std::uint32_t node);
    void armProvision(std::uint32_t node);

    // function.cpp
    void invoke(std::uint32_t frame);
    void invoke(std::uint32_t frame, Frame& fr);
    bool refusesInvocation(std::uint32_t frame);
    bool accountIsFull(const FunctionNode& f) const;
    void findInstance(std::uint32_t frame, FunctionNode& f);
    bool calledByFunction(const Frame& f) const;
    void startInstance(std::uint32_t node, std::uint32_t frame);
    void onInstanceReady(std::uint32_t node, std::uint32_t instance);
    void occupy(FunctionNode& f, Instance& in, std::uint32_t instance);
    void serve(std::uint32_t frame, std::uint32_t instance);
    void serve(
        std::uint32_t frame, Frame& fr, const Node& node, FunctionNode& f, std::uint32_t instance);
    void serveWaiting(std::uint32_t node);
    void beginAlone(
        std::uint32_t frame, const Frame& fr, const Node& node, FunctionNode& f, NodeStats& stats);
    struct Work {
        double cpuMs, waitMs;
    };
    static Work drawWork(FunctionNode& f, const Frame& frame, NodeStats& stats);
    static SimTime ownWork(FunctionNode& f, const Frame& frame, NodeStats& stats);
    void closeInvocation(std::uint32_t frame, Frame& fr, FunctionNode& f, Outcome& outcome);
    void drawErrors(const Frame& frame, FunctionNode& f, Outcome& outcome);
    void vacate(std::uint32_t node, FunctionNode& f, Instance& in, std::uint32_t instance,
        NodeStats& stats);
    static SimTime keepAliveOf(FunctionNode& f);
    void armKeepAlive(std::uint32_t node, std::uint32_t instance);
    void onKeepAlive(std::uint32_t node, std::uint32_t instance, std::uint32_t epoch);
    void endInstance(std::uint32_t node, std::uint32_t instance);
    void addReady(std::uint32_t node, bool provisioned);
    void onWaitLimit(std::uint32_t node);
    bool waitIsOver(const Deadlines::Entry& e) const
    {
        return !frames.isLive(e.ref, e.epoch) || frames[e.ref].started;
    }
    void onStartMore(std::uint32_t node);
    void prewarm();
    void closeOpenPeriods();
    void billUse(FunctionNode& f, const Instance& in, NodeStats& stats, SimTime used);
    void billPeriod(FunctionNode& f, Instance& in, NodeStats& stats);

    // cpu.cpp
    SharedCpu& cpuUntilNow(FunctionNode& f, std::uint32_t instance);
    static double paceOn(const FunctionNode& f, const SharedCpu& cpu);
    void leaveAlone(FunctionNode& f, SharedCpu& cpu);
    void leave(SharedCpu& cpu, std::uint32_t frame);
    void armCpu(std::uint32_t node, std::uint32_t instance);
    void beginOnSharedCpu(std::uint32_t frame, Frame& fr, FunctionNode& f, NodeStats& stats);
    void join(std::uint32_t frame);
    void compute(std::uint32_t frame);
    void endAt(std::uint32_t frame, SimTime at);
    void onAloneDone(std::uint32_t frame);
    void onCpuDone(std::uint32_t node, std::uint32_t instance, std::uint32_t timer);
    void leaveCpu(std::uint32_t node, std::uint32_t frame);

    // queue.cpp: messages
    QueueNode& queueOf(std::uint32_t node) { return net.queues[net.nodes[node].slot]; }
    void enqueue(std::uint32_t node, std::uint32_t root);
    void keepPlain(std::uint32_t node, QueueNode& q, std::uint32_t root);
    std::uint32_t rootOf(Message& m);
    bool isCounted(const Message& m) const
    {
        return m.root == nothing ? m.enqueued >= warmup : roots[m.root].counted;
    }
    void addMessage(std::uint32_t node, QueueNode& q, std::uint32_t root, bool seen);
    void makeReady(std::uint32_t node, QueueNode& q, const Message& m);
    void openGroup(QueueNode& q, std::uint32_t group);
    static void leaveGroup(QueueNode& q, const Message& m);
    void releaseGroups(Batch& batch);
    bool isDeleted(const Message& m) const
    {
        return m.receipt != nothing && receipts[m.receipt].deleted;
    }
    bool isGone(const QueueNode& q, const Message& m) const
    {
        return now - m.enqueued > q.retention || isDeleted(m);
    }
    void leaveReceipt(Message& m);
    void forgetOld(std::uint32_t node, QueueNode& q);
    void onVisibility(std::uint32_t node);
    bool batchIsOver(const Deadlines::Entry& e) const
    {
        return !batches.isLive(e.ref, e.epoch) || batches[e.ref].deleted || batches[e.ref].expired;
    }
    void giveBack(std::uint32_t batch);
    std::uint32_t returnMessage(std::uint32_t node, Message m, bool running);
    void onReappear(std::uint32_t node, std::uint32_t paused);
    void endMessage(Message& m, Outcome outcome);
    void dropMessage(std::uint32_t node, Message m, Outcome outcome);
    void onQueueTimer(std::uint32_t node);
    void armQueueTimer(std::uint32_t node, SimTime at);

    // pollers.cpp
    std::int64_t pollersNow(QueueNode& q);
    void scaleByTarget(std::uint32_t node);
    static void scaleAfterBatch(QueueNode& q, std::uint32_t size);
    void askUntil(QueueNode& q, NodeStats& stats, SimTime until);
    void poll(std::uint32_t node);
    void poll(std::uint32_t node, QueueNode& q);
    const Link* consumerReady(std::uint32_t node, QueueNode& q);
    static std::uint32_t batchSizeFor(const QueueNode& q, const Link& consumer);
    void takeBatches(std::uint32_t node, QueueNode& q, const Link* consumer);
    void takeBatch(std::uint32_t node, QueueNode& q, const Link& consumer);

    // batches.cpp
    std::uint32_t newBatch(std::uint32_t node);
    void fillBatch(std::uint32_t node, QueueNode& q, Batch& batch, std::uint32_t most);
    std::int64_t takeFrom(Ring<Message>& from, std::uint32_t node, const QueueNode& q, Batch& batch,
        std::uint32_t size, NodeStats& stats);
    std::int64_t takeGroups(std::uint32_t node, QueueNode& q, Batch& batch, std::uint32_t size);
    enum class Taken { deleted, dropped, taken };
    Taken takeOdd(std::uint32_t node, Batch& batch, Message m, Message& place);
    void handBatch(std::uint32_t node, QueueNode& q, std::uint32_t batch, const Link& link);
    void detectRepeats(Batch& batch, const Link& consumer);
    void noteWait(std::uint32_t batchRoot, std::uint32_t node, std::uint32_t root, SimTime since);
    void batchDone(std::uint32_t frame, Outcome outcome);
    void deleteHandled(QueueNode& q, Batch& batch, std::uint32_t over);
    void endMessages(Batch& batch, Outcome outcome);
    std::int64_t deleteSome(QueueNode& q, Batch& batch, std::uint32_t over);
    bool deleteLate(QueueNode& q, const Message& m, std::uint32_t receiptEpoch);
    void settleBatch(std::uint32_t b, Batch& batch, Outcome outcome);
    void releaseHeld(std::uint32_t batch, Outcome outcome);
    void freeBatchIfOver(std::uint32_t b, const Batch& batch);

    // delivery.cpp: gateways, buses, stores, asynchronous deliveries
    void enterGateway(std::uint32_t frame);
    void publish(std::uint32_t node, std::uint32_t root);
    void accept(std::uint32_t node, std::uint32_t root);
    void deliver(std::uint32_t frame);
    void deliverToFunction(std::uint32_t frame, Frame& f);
    void deliveryDone(std::uint32_t frame, Outcome outcome);
    bool tryAgain(std::uint32_t frame, Outcome outcome);
    BusNode* busOf(const Frame& f);
    bool repeatsItself(const Frame& f);
    Outcome giveUp(const Frame& f, Outcome outcome);
    bool toDestinations(std::uint32_t frame, bool failed);
    struct Answer {
        SimTime takes;
        Outcome outcome;
    };
    Answer useStore(std::uint32_t node, Operation operation, std::uint32_t root, double sizeKb);
    void notifySubscribers(std::uint32_t node, std::uint32_t root);

    // collect.cpp
    RunResult collect(double wallS);
    void collectComponent(std::size_t i, RunResult& result);
    static void collectPool(
        const FunctionNode& f, const Kind& kind, double window, NodeStats& s, ComponentResult& c);
    static void collectDepth(const Gauge& depth, double window, ComponentResult& c);
    void collectQueue(const Node& node, double window, NodeStats& s, ComponentResult& c);
    std::uint64_t resultsFingerprint(const RunResult& result) const;

    // journeys.cpp
    void sampleJourney(std::uint32_t root, std::uint64_t number);
    /// Its place in the sample has not been given to a later request.
    bool isSampled(const Root& root) const
    {
        return root.journey != nothing && journeyEpochs[root.journey] == root.journeyEpoch;
    }
    std::uint32_t openSpan(std::uint32_t root, std::uint32_t node, std::uint32_t parent,
        Span::Kind kind, SimTime start);
    void closeSpan(std::uint32_t root, std::uint32_t span, SimTime end, bool failed);

    NodeStats& statsOf(std::uint32_t node) { return net.nodes[node].stats; }
    FunctionNode& functionOf(std::uint32_t node) { return net.functions[net.nodes[node].slot]; }
    void schedule(SimTime at, EventKind kind, std::uint32_t node, std::uint32_t ref = 0,
        std::uint32_t epoch = 0, Outcome outcome = Outcome::completed)
    {
        events.push({ at, kind, node, ref, epoch, static_cast<std::uint8_t>(outcome) });
    }

    const RunSpec& spec;
    const Project& project;
    const Platform& platform;
    const Workload& workload;
    SimTime warmup = 0, horizon = 0; ///< engine time: zero is the start of the warm-up
    SimTime origin = 0; ///< engine time of the workload's time zero; negative in a later stretch
    SimTime now = 0;

    Network net;
    EventQueue events;
    Slots<Frame> frames;
    Slots<Root> roots;
    std::size_t messageCount = 0; ///< in queues and in work
    Slots<Receipt> receipts;
    Slots<PausedMessage> pausedMessages;
    Slots<Batch> batches;

    std::vector<SourceState> sources;
    struct Users {
        std::size_t source;
        Sampler thinkS;
        Rng rng;
    };
    std::vector<Users> users;
    std::vector<Trouble> troubles; ///< one for each fault of the workload
    std::vector<bool> troubleActive;
    std::int64_t accountInUse = 0; ///< instances of functions that share the account's limit
    SourceState* nextSource = nullptr; ///< from which the next arrival comes
    bool oneSource = false;
    SimTime nextArrival = never;

    RequestCounts counts;
    std::int64_t second = 0; ///< in which the last request ended
    std::size_t secondCount = 0; ///< requests that ended in it
    std::vector<SimTime> secondSlow; ///< latencies among them above the worst second's
    Tally bin; ///< latencies that ended in the present bin
    Histogram latency;
    struct {
        std::int64_t second = 0;
        SimTime p99 = 0;
    } worst; ///< second so far
    SimTime binWidth = 1, binStart = 0, binEnd = 0; ///< present bin; it ends by the horizon
    std::int64_t binArrived = 0, binCompleted = 0, binFailed = 0; ///< counts when it began
    Timeline timeline;
    std::vector<ComponentResult> components; ///< series under way

    std::vector<Journey> journeys;
    std::vector<std::uint32_t> journeyEpochs; ///< by slot, raised when it is given away
    std::size_t sampledOpen = 0; ///< requests under way that have, or had, a place in the sample
    std::uint64_t nextSampled = UINT64_MAX; ///< number of the request, once it is measured
    double sampleWeight = 1;
    Rng sampling;

    std::uint64_t eventCount = 0, trajectory = 0;
    bool measuring = false; ///< the warm-up is over
    std::int64_t warmupRequests = 0;
    bool complete = true;
    Phrase stopReason;
};

}
