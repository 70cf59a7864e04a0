// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/project.hpp"
#include "core/result/usage.hpp"
#include "core/sim/pool.hpp"
#include "core/sim/sampler.hpp"
#include "core/sim/tally.hpp"

namespace core {

// The architecture made ready to run: nodes and links by index, settings converted to nanoseconds,
// each node with its random streams and its counters. Built once per run by compile().

enum class NodeType : std::uint8_t { source, gateway, bus, queue, function, store };
enum class Operation : std::uint8_t { read, write, remove, query, publish, invoke };

struct Link {
    std::uint32_t target = 0;
    std::uint32_t connection = 0; ///< index in the project
    bool sync = true;
    Operation operation = Operation::invoke;
    double probability = 1; ///< connection's probability x filter
    std::uint32_t calls = 1;
    std::uint32_t batch = 0; ///< of a queue's consumer; 0: the queue's own
    /// Links first .. groupEnd-1 of the node run in parallel; groupEnd == own index + 1 when alone.
    std::uint32_t groupEnd = 0;
};

/// What is counted for each component, whatever its kind.
struct NodeStats {
    std::int64_t invocations = 0, coldStarts = 0, throttled = 0, errors = 0, timeouts = 0,
                 retries = 0, deadLettered = 0;
    Measures measures;
    std::int64_t cpuNs = 0;
    Histogram coldStart, init, queueAge, duration;
    Tally binDuration;
    std::int64_t binInvocations = 0, binFailures = 0; ///< at the start of the present bin
};

struct FunctionNode {
    Sampler cpuMs, waitMs, overheadMs, keepAliveS;
    bool hasColdStartOverride = false;
    Sampler coldStartMs; ///< the override
    Sampler placementMs, initMs;
    double downloadMs = 0, loadMs = 0, firstCallCpuMs = 0;
    double vcpu = 1, parallelFraction = 0;
    double cpuShare = 1; ///< share of a request's time that is CPU work, for contention
    double soloFactor = 1; ///< wall time per CPU time with the instance to itself
    PoolLimits limits {};
    std::int64_t minInstances = 0;
    std::int64_t provisioned = 0;
    SimTime timeout = 0, maxWait = 0;
    double errorRate = 0;
    RetrySchedule asyncRetry, throttleRetry;
    bool deadLetter = true;
    BilledBy billedBy = BilledBy::request;
    SimTime billedStep = 1, billedMinimum = 0;
    bool startupBilled = true;
    Pool pool;
    Deadlines timeouts;
    Rng work, wait, cold, keepAlive, error, network;
};

struct GatewayNode {
    Sampler latencyMs;
    SimTime timeout = 0;
    TokenBucket rate;
    Deadlines timeouts;
    Rng latency;
};

struct BusNode {
    Sampler latencyMs;
    RetrySchedule retry;
    bool deadLetter = true;
    Rng latency;
};

struct QueueNode {
    Sampler latencyMs;
    std::uint32_t batchSize = 10, maxBatch = 10000, maxReceives = 3;
    SimTime batchWindow = 0, visibility = 0, delay = 0, retention = 0;
    bool deadLetter = true;
    double pollersAtRest = 1, pollersPerNs = 0, maxPollers = 1;
    double idlePollS = 20;
    struct Ready {
        std::uint32_t message, epoch;
    };
    Ring<Ready> ready; ///< messages that may be taken, and some that are gone
    struct Delayed {
        SimTime at;
        std::uint32_t message;
    };
    Ring<Delayed> delayed;
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

/// A database, an object storage or an external API: answers after a while, has room for all.
struct StoreNode {
    Sampler readMs, writeMs, notifyMs;
    double errorRate = 0;
    Rng latency, error;
};

struct Node {
    NodeType type = NodeType::source;
    std::uint32_t slot = 0; ///< index in the vector of its type
    std::uint32_t firstLink = 0, linkEnd = 0;
    bool mustLimit = false; ///< waits for calls whose end nobody knows beforehand
    std::uint64_t idHash = 0; ///< independent of the order of components in the file
    Sampler networkMs; ///< of clients
    Rng route, network;
};

struct Network {
    std::vector<Node> nodes; ///< in the project's order
    std::vector<NodeStats> stats; ///< one for each node
    std::vector<Link> links; ///< grouped by node
    std::vector<std::int64_t> calls; ///< per connection of the project
    std::vector<FunctionNode> functions;
    std::vector<GatewayNode> gateways;
    std::vector<BusNode> buses;
    std::vector<QueueNode> queues;
    std::vector<StoreNode> stores;
};

/// Throws Error when the platform lacks a service or plan that a component asks for.
Network compile(const Project& project, const Platform& platform, std::uint64_t seed);

}
