// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/project.hpp"
#include "core/result/usage.hpp"
#include "core/sim/pool.hpp"
#include "core/sim/sampler.hpp"
#include "core/sim/shared_cpu.hpp"
#include "core/sim/tally.hpp"
#include <bit>

namespace core {

// The architecture made ready to run: nodes and links by index, settings converted to nanoseconds,
// each node with its random streams and its counters. Built once per run by compile().

enum class NodeType : std::uint8_t {
    source,
    gateway, ///< also a cache: answers, or passes the call on
    bus, ///< also a topic
    queue,
    stream,
    function, ///< also a container service: a pool of instances that serves requests
    workflow,
    store
};
/// A caller of these never waits: it hands its event over and goes on.
constexpr bool handsOver(NodeType target)
{
    return target == NodeType::queue || target == NodeType::bus || target == NodeType::stream;
}
enum class Operation : std::uint8_t { read, write, remove, query, publish, invoke };

struct Link {
    std::uint32_t target = 0;
    std::uint32_t connection = 0; ///< index in the project
    bool sync = true;
    bool plain = false; ///< alone, awaited and always called once, as most are
    Operation operation = Operation::invoke;
    bool keepsOperation = false; ///< of a cache: does what the caller asked of the cache
    bool route = false; ///< a request that takes it takes no later one; `probability` is then that
                        ///< of taking it when no earlier one was taken
    bool onFailure = false; ///< of a destination: for events that failed for good
    bool keepsKeys = false; ///< its target remembers what has been handled
    double probability = 1; ///< connection's probability x filter
    std::uint32_t calls = 1;
    double sizeKb = 1;
    std::uint32_t batch = 0; ///< of a queue's consumer; 0: the queue's own
    std::uint32_t policy = UINT32_MAX; ///< index of its CallPolicy, or none
    /// Links first .. groupEnd-1 of the node run in parallel; groupEnd == own index + 1 when alone.
    std::uint32_t groupEnd = 0;
};

/// What a caller does when a call takes too long or fails. Retries back off exponentially; the
/// breaker opens after failures in a row, refuses calls for a while, and then lets one through.
struct CallPolicy {
    SimTime timeout = 0; ///< 0: none
    std::int64_t retries = 0;
    double backoffNs = 0, backoffMaxNs = 0;
    bool jitter = true;
    double budget = -1; ///< share of calls that may be retried; negative: no limit
    double budgetLevel = 0;
    std::int64_t breakerFailures = 0; ///< 0: no breaker
    SimTime breakerOpen = 0, openUntil = 0;
    std::int64_t failuresInARow = 0;
    bool probing = false; ///< the one call that an open breaker let through is under way
    Deadlines timeouts;
    Rng rng;
};

/// What is wrong with a node while a fault lasts.
struct Trouble {
    double errorShare = 0, throttleShare = 0, slowdown = 1;
    Rng rng;
};

/// What is counted for each component, whatever its kind.
struct NodeStats {
    std::int64_t invocations = 0, coldStarts = 0, throttled = 0, errors = 0, timeouts = 0,
                 retries = 0, deadLettered = 0;
    std::int64_t overDailyLimit = 0; ///< part of `throttled`
    Measures measures;
    std::int64_t cpuNs = 0;
    Histogram coldStart, init, queueAge, duration;
    Tally binDuration;
    std::int64_t binInvocations = 0, binFailures = 0; ///< at the start of the present bin
};

/// How a container service follows its load.
struct ReplicaScaling {
    std::int64_t minimum = 1, maximum = 1;
    double target = 0.6; ///< share of CPU in use
    SimTime start = 0, every = 0, coolDown = 0;
    SimTime lastScaled = 0;
    double cpuUsedBefore = 0; ///< ns, at the last look
    std::int64_t wanted = 1;
};

/// How a platform starts instances of a function ahead of need, and how they share the requests.
struct Autoscale {
    double cpuTarget = 0, requestsTarget = 0; ///< vCPUs in use and requests, on one instance
    SimTime every = 0;
    struct Use {
        SimTime at = 0;
        double cpuNs = 0, requestNs = 0; ///< since the beginning
    };
    Use use; ///< until now
    std::int64_t requests = 0; ///< in service
    std::vector<Use> looks { Use {} }; ///< of the window, oldest first
    std::size_t mostLooks = 1;

    void change(std::int64_t by, SimTime now)
    {
        use.requestNs += static_cast<double>(requests) * static_cast<double>(now - use.at);
        use.at = now;
        requests += by;
    }
};

struct FunctionNode {
    Sampler cpuMs, waitMs, overheadMs, keepAliveS;
    bool hasColdStartOverride = false;
    Sampler coldStartMs; ///< the override
    Sampler placementMs, initMs;
    double downloadMs = 0, loadMs = 0, firstCallCpuMs = 0;
    double vcpu = 1, parallelFraction = 0;
    double soloFactor = 1; ///< wall time per CPU time with the instance to itself
    bool waits = false; ///< the handler waits beside its CPU work
    bool oneByOne = false; ///< an instance serves one request at a time, the last used one first
    bool sharesCpu = false; ///< an instance may serve several requests
    std::vector<SharedCpu> cpus; ///< by instance, where they share it
    std::vector<double> paces; ///< CPU time in a unit of time of each of so many who share it
    std::uint32_t cpuTimers = 0; ///< set so far
    double cpuUsedNs = 0; ///< on shared CPUs, since the beginning
    PoolLimits limits {};
    std::int64_t minInstances = 0;
    std::int64_t provisioned = 0; ///< at most, when they are there on a schedule
    SimTime provisionedFrom = 0, provisionedTo = 0; ///< time of day; equal: always
    std::optional<ReplicaScaling> scaling; ///< a container service
    std::optional<Autoscale> autoscale;
    bool shared = false; ///< takes its instances from the account's common limit
    bool idempotent = false;
    SimTime timeout = 0, maxWait = 0;
    double errorRate = 0;
    bool fails = false; ///< the error rate is not 0
    bool queuesEvents = true; ///< else a bus or topic waits for the handler and tries again
    RetrySchedule asyncRetry, throttleRetry;
    bool deadLetter = true;
    BilledBy billedBy = BilledBy::request;
    BilledTime billedTime;
    bool startupBilled = true;
    Pool pool;
    Deadlines timeouts;
    Rng work, wait, cold, keepAlive, error, network;
    /// CPU work of the next event: drawn ahead, so that nothing has to wait for it.
    double nextCpuMs = 0;
};

struct GatewayNode {
    Sampler latencyMs;
    bool isCache = false;
    double hitRatio = 0;
    Sampler writeMs; ///< of a cache
    SimTime timeout = 0;
    TokenBucket rate;
    Deadlines timeouts;
    Rng latency, hit;
};

struct BusNode {
    Sampler latencyMs;
    RetrySchedule retry;
    bool deadLetter = true;
    Rng latency;
};

/// A message, wherever it is kept: in the queue, or in the batch that took it.
struct Message {
    /// Nothing for a request that is this message alone, as long as nothing else is known of it.
    std::uint32_t root = nothing;
    std::uint32_t group = 0; ///< first in, first out: its message group
    /// In the queue: of a handler that has had it for too long. In a batch: that of its copy which
    /// is in the queue again, or was.
    std::uint32_t receipt = nothing;
    struct Past {
        std::uint32_t receives : 29 = 0;
        std::uint32_t seen : 1 = 0; ///< a copy of it has been handed over before
        std::uint32_t failed : 1 = 0; ///< partial batch response: this one was not handled
        std::uint32_t deleted : 1 = 0; ///< handled: does not come back with others of its batch
    } past;
    bool isNew() const { return std::bit_cast<std::uint32_t>(past) == 0; }
    SimTime enqueued = 0; ///< first became visible
    SimTime readySince = 0;
};

/// Messages of one group of a first-in-first-out queue; one batch of it is in work at a time.
struct MessageGroup {
    Ring<Message> waiting; ///< oldest first
    bool busy = false; ///< a batch holds messages of it
};

struct QueueNode {
    Sampler latencyMs;
    std::uint32_t batchSize = 10, maxBatch = 10000, maxReceives = 3;
    std::optional<RetrySchedule> redelivery; ///< of what a handler failed on
    SimTime batchWindow = 0, visibility = 0, delay = 0, retention = 0;
    SimTime windowedExtra = 0; ///< of a visibility timeout that the platform lengthens
    bool deadLetter = true;
    PollerScaling scaling = PollerScaling::paced;
    double pollersAtRest = 1, pollersPerNs = 0, maxPollers = 1;
    std::int64_t fixedPollers = INT64_MAX; ///< as many at rest as at most; else never reached
    double messagesPerInstance = 16, pollersPerInstance = 1, instancesPerLook = 1;
    SimTime lookEvery = 0; ///< target scaling only
    double idlePollS = 20;
    bool backsOff = false; ///< else a message is found at once
    double backoffFirstNs = 0, backoffMaxNs = 0;
    SimTime nextAsk = 0; ///< with back-off: when the queue, empty until now, is asked again
    std::uint32_t misses = 0; ///< asks in a row that found nothing
    Ring<Message> ready; ///< messages that may be taken, and some that are gone
    Ring<Message> delayed; ///< in the order in which they become visible
    bool ordered = false; ///< first in, first out within message groups
    std::vector<MessageGroup> groups; ///< where it is ordered
    Ring<std::uint32_t> openGroups; ///< with messages waiting and none in work
    bool partialBatch = false;
    /// As most are: a message can be had at once, and once, and whoever has room takes what there
    /// is.
    bool plain = false;
    double duplicateRate = 0;
    Rng group, duplicate;
    Deadlines takenBatches;
    std::int64_t inWork = 0; ///< batches delivered and not answered
    std::uint32_t nextConsumer = 0;
    double pollers = 1; ///< batches that may be in work now; grows while short, shrinks else
    SimTime pollersAt = 0;
    bool shortOfPollers = false;
    SimTime timerAt = -1; ///< a queueTimer event is pending for this time
    Gauge depth;
    Rng latency;
};

struct StreamRecord {
    std::uint32_t root;
    SimTime at;
};

/// What one consumer reads from one shard, in order: one batch is in work at a time.
struct StreamLane {
    Ring<StreamRecord> waiting;
    std::vector<std::vector<StreamRecord>> halves; ///< of a split batch, to be tried first
    std::vector<StreamRecord> inWork;
    std::uint32_t attempts = 0; ///< failed ones of the batch in work
    bool busy = false; ///< a batch is in work, or a look for one is under way
    bool waitsForMore = false; ///< for its window to close
    SimTime lookAt = 0; ///< for which the last timer was set
};

struct StreamNode {
    Sampler latencyMs;
    std::uint32_t shards = 1, lanesPerShard = 1, batchSize = 100, maxBatch = 10000;
    SimTime batchWindow = 0, retention = 0, maxAge = 0;
    std::uint32_t retries = 0; ///< of a batch, or of each half of a split one
    RetrySchedule pauses; ///< between them, however many
    bool bisect = false, deadLetter = true;
    double hotKey = 0; ///< share of records that go to the first lane
    std::vector<TokenBucket> shardRates;
    std::uint32_t consumers = 0;
    std::vector<StreamLane> lanes; ///< [consumer][shard][key range]
    Gauge depth;
    Rng latency, key;
};

struct WorkflowOp {
    Step::Type type = Step::Type::task;
    std::uint32_t next = 0; ///< operation after this one
    std::uint32_t link = 0; ///< task
    Sampler waitS;
    std::uint32_t firstOption = 0, optionEnd = 0;
    std::vector<std::uint32_t> branches; ///< first operations
    std::uint32_t items = 1, atOnce = 1; ///< map
    std::uint32_t branchesAtOnce = 0; ///< parallel
    RetrySchedule retry;
    std::uint32_t onError = UINT32_MAX; ///< operation that catches, or none
};

struct WorkflowNode {
    Sampler stepMs;
    bool express = false;
    SimTime timeout = 0;
    BilledTime billedTime;
    TokenBucket starts, steps;
    double maxSteps = unlimited;
    struct Option {
        double probability;
        std::uint32_t next;
    };
    std::vector<WorkflowOp> ops;
    std::vector<Option> options;
    std::uint32_t first = 0;
    static constexpr std::uint32_t listEnd = UINT32_MAX - 1; ///< `next` of the last in a list
    Deadlines timeouts;
    Rng choice, wait, latency;
};

/// Times of failure that come and go at random, followed only when somebody calls.
struct Outages {
    double everyNs = 0, lastNs = 0; ///< means; every 0: there are none
    SimTime until = 0; ///< of the present state
    bool down = true; ///< so that the first state is up
    Rng rng;
    bool at(SimTime now);
};

/// A database, an object storage or an external API: answers after a while, whatever the load.
struct StoreNode {
    Sampler readMs, writeMs, notifyMs;
    double errorRate = 0;
    bool limited = false; ///< refuses what exceeds its capacity
    TokenBucket readCapacity, writeCapacity;
    bool writesShareCapacity = false; ///< there is one capacity for all operations
    double readUnitKb = 0, writeUnitKb = 0; ///< one unit of capacity for so much; 0: for a call
    double nsPerKb = 0; ///< transfer
    Outages outages;
    Rng latency, error;
};

/// What the account may use of a meter in a day (UTC), and has used on the present one.
struct DailyLimit {
    std::string meter;
    double perDay = 0, used = 0; ///< units of the meter
    std::int64_t day = INT64_MIN; ///< since time zero of the workload
};

/// What one counted item of a node takes of a daily limit.
struct DailyDraw {
    Measure measure = Measure::requests;
    std::uint32_t limit = 0;
    double units = 1;
    bool exceptFunctions = false; ///< not what a function calls
};

struct Node {
    NodeType type = NodeType::source;
    std::uint32_t slot = 0; ///< index in the vector of its type
    std::uint32_t changes = UINT32_MAX; ///< of a database: its change stream among the streams
    std::uint32_t firstLink = 0, linkEnd = 0;
    std::uint32_t destinationEnd = 0; ///< behind linkEnd: destinations of asynchronous invocations
    bool mustLimit = false; ///< waits for calls whose end nobody knows beforehand
    bool keepWarm = false; ///< its events are pings
    bool guarded = false; ///< a fault or a daily limit may refuse what comes
    std::uint32_t trouble = UINT32_MAX; ///< index of what is wrong at the moment, or none
    std::uint32_t firstDraw = 0, drawEnd = 0; ///< on daily limits; mostly none
    Sampler lateMs; ///< of a schedule, how late it fires
    Sampler networkMs, roundTripMs; ///< of clients; the second by their location
    bool callsCross
        = false; ///< of clients: each call crosses the network, not the visit as a whole
    bool hasNetwork() const { return !networkMs.isZero() || !roundTripMs.isZero(); }
    Rng route, network;
    NodeStats stats;
};

struct Network {
    std::vector<Node> nodes; ///< in the project's order
    std::vector<Link> links; ///< grouped by node
    std::vector<std::int64_t> calls; ///< per connection of the project
    std::vector<FunctionNode> functions;
    std::vector<GatewayNode> gateways;
    std::vector<BusNode> buses;
    std::vector<QueueNode> queues;
    std::vector<StreamNode> streams;
    std::vector<WorkflowNode> workflows;
    std::vector<StoreNode> stores;
    /// The stream that a node is, or that its changes go to; null where there is none.
    StreamNode* streamOf(const Node& node)
    {
        const std::uint32_t i = node.type == NodeType::stream ? node.slot : node.changes;
        return i == UINT32_MAX ? nullptr : &streams[i];
    }
    std::vector<CallPolicy> policies;
    std::vector<DailyLimit> dailyLimits;
    std::vector<DailyDraw> dailyDraws; ///< grouped by node
    std::int64_t accountLimit = INT64_MAX; ///< instances at once of all shared functions
};

SimTime nsFromS(double s); ///< saturates far beyond any run
inline SimTime nsFromMs(double ms)
{
    return static_cast<SimTime>(std::min(ms * 1e6, 2.3e18) + 0.5);
}

/// Throws Error when the platform lacks a service or plan that a component asks for. An empty
/// region is the platform's default.
Network compile(const Project& project, const Platform& platform, std::uint64_t seed,
    const std::string& region = {});

}
