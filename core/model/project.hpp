// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/arrivals.hpp"
#include "core/model/error.hpp"
#include "core/model/kinds.hpp"
#include <optional>
#include <string>
#include <vector>

namespace core {

/// One box on the canvas.
struct Component {
    std::string id; ///< unique in the project; what connections and results refer to
    std::string name;
    double x = 0, y = 0; ///< top left corner on the canvas, in scene units (grid 24)
    Kind kind;
    Json overrides = Json::object(); ///< provider id -> object of fields of this kind
    JsonSource source;
    bool operator==(const Component&) const = default;
};

inline constexpr const char* modes[] = { "sync", "async" };
inline constexpr const char* destinations[] = { "success", "failure" };
inline constexpr const char* operations[]
    = { "read", "write", "delete", "query", "publish", "invoke" };

/// One arrow on the canvas. Settings are per call of `from`.
struct Connection {
    std::string from, to;
    std::string mode; ///< "sync", "async", or empty: defaultMode() of the two kinds
    double probability = 1;
    int calls = 1;
    double sizeKb = 1;
    std::string operation; ///< empty: defaultOperation() of the target
    std::string group; ///< connections of one group run in parallel
    std::optional<int> batch;
    double filter = 1; ///< share of events that the subscription's filter lets through
    std::string destination; ///< "success" or "failure": only after an asynchronous invocation
    bool idempotencyKey = false; ///< the target keeps the keys of what has been handled
    std::optional<double> timeoutS;
    int retries = 0;
    double backoffMs = 100, backoffMaxS = 20;
    bool jitter = true;
    std::optional<double> retryBudget;
    std::optional<int> breakerFailures;
    double breakerOpenS = 30;
    JsonSource source;
    bool operator==(const Connection&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
            choice("mode", &Connection::mode, "Mode", "Call",
                "Wait for the answer, or hand over and go on; empty follows from the two kinds",
                modes),
            choice("operation", &Connection::operation, "Operation", "Call",
                "What is done at the target", operations),
            field("probability", &Connection::probability, "Probability", "0..1", "Call",
                "Share of invocations that make this call; those of an HTTP API or of clients that "
                "add "
                "up to at most 1 are routes: a request takes one of them",
                0, 1),
            field("calls", &Connection::calls, "Calls", "", "Call", "Calls one after another", 1,
                100000),
            field("size_kb", &Connection::sizeKb, "Payload", "KB", "Call",
                "Data sent or fetched by one call", 0, 5e9),
            field("group", &Connection::group, "Parallel group", "", "Call",
                "Calls with the same group name run at the same time"),
            field("batch", &Connection::batch, "Batch", "messages", "Delivery",
                "Batch size for this consumer; absent: the queue's", 1, 10000),
            field("filter", &Connection::filter, "Filter passes", "0..1", "Delivery",
                "Share of events this subscriber receives", 0, 1),
            choice("destination", &Connection::destination, "Destination", "Delivery",
                "Of a function: takes the event when an asynchronous invocation has worked, or has "
                "failed for good; empty: an ordinary call",
                destinations),
            field("idempotency_key", &Connection::idempotencyKey, "Idempotency key", "", "Delivery",
                "Of a function: the store remembers each event's key, one conditional write per "
                "delivery, so that repeated deliveries have no second effect"),
            field("timeout_s", &Connection::timeoutS, "Timeout", "s", "Failures",
                "The caller gives up after this time, while the work behind goes on; absent: never",
                0.001, 86400),
            field("retries", &Connection::retries, "Retries", "", "Failures",
                "Attempts after the first one when a call that is waited for fails", 0, 100),
            field("backoff_ms", &Connection::backoffMs, "Backoff", "ms", "Failures",
                "Longest pause before the first retry; doubles with each further one", 0, 3.6e6),
            field("backoff_max_s", &Connection::backoffMaxS, "Longest backoff", "s", "Failures",
                "The pause grows no further than this", 0, 86400),
            field("jitter", &Connection::jitter, "Full jitter", "", "Failures",
                "The pause is drawn between nothing and its limit, so that callers spread out"),
            field("retry_budget", &Connection::retryBudget, "Retry budget", "0..1", "Failures",
                "Retries may add at most this share to the calls, ten saved up; absent: no budget",
                0, 1),
            field("breaker_failures", &Connection::breakerFailures, "Circuit breaker", "failures",
                "Failures", "Failed calls in a row that open it; absent: no breaker", 1, 100000),
            field("breaker_open_s", &Connection::breakerOpenS, "Breaker open", "s", "Failures",
                "An open breaker refuses calls for this long, then lets one through", 0.001, 86400),
        };
    }
};

/// A titled rectangle that orders the drawing. It holds the components whose middle lies in it and
/// changes nothing about a run.
struct DrawingFrame {
    static constexpr double smallest = 24; ///< of width and height
    std::string id; ///< unique among the frames
    std::string title;
    double x = 0, y = 0; ///< top left corner on the canvas, in scene units
    double width = 240, height = 144;
    JsonSource source;
    bool operator==(const DrawingFrame&) const = default;
};

struct ArrivalSource {
    std::string component;
    Arrivals arrivals;
    JsonSource source;
    bool operator==(const ArrivalSource&) const = default;
};

inline constexpr const char* faultEffects[] = { "down", "slow", "erring", "throttled" };

/// Something that goes wrong with one component for a while.
struct Fault {
    std::string component;
    std::string effect = "down";
    Duration at = seconds(600), duration = seconds(300);
    double factor = 10;
    double rate = 0.5;
    JsonSource source;
    bool operator==(const Fault&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
            choice("effect", &Fault::effect, "Effect", "Fault", "What goes wrong", faultEffects),
            field("at", &Fault::at, "From", "", "Fault", "When it begins"),
            field("duration", &Fault::duration, "For", "", "Fault", "How long it lasts"),
            field("factor", &Fault::factor, "Slower by", "x", "Fault",
                "Slow: everything takes this many times as long", 1, 1e6),
            field("rate", &Fault::rate, "Share", "0..1", "Fault",
                "Erring or throttled: share of requests that are hit", 0, 1),
        };
    }
};

/// Arrivals over `duration`. The warm-up is simulated before time zero and not counted.
struct Workload {
    std::string id, title;
    Duration duration = seconds(3600);
    Duration warmup;
    std::vector<ArrivalSource> sources;
    std::vector<Fault> faults;
    JsonSource source;
    bool operator==(const Workload&) const = default;
};

/// A promise to hold, such as latency_p95_ms at most 250.
struct Objective {
    std::string metric;
    std::optional<double> atMost, atLeast;
    JsonSource source;
    bool operator==(const Objective&) const = default;
};

struct Settings {
    std::string provider = "aws";
    std::string region; ///< empty: the platform's default region
    std::uint64_t seed = 1;
    int replications = 1; ///< runs with different seeds, 1..1000; their spread gives the intervals
    bool freeTier = true;
    int natGateways = 0; ///< functions in a private network reach the internet through these
    double traceRate = 0; ///< share of requests whose trace is recorded, 0..1
    std::vector<std::string> billOff; ///< topics or meters left out of the bill
    std::vector<Objective> slo;
    JsonSource source;
    bool operator==(const Settings&) const = default;
};

/// What a file holds. A plain value: copy it, compare it, keep old versions for undo.
struct Project {
    std::string title;
    std::vector<Component> components;
    std::vector<Connection> connections;
    std::vector<DrawingFrame> frames; ///< from the lowest to the topmost
    std::vector<Workload> workloads;
    Settings settings;
    JsonSource source;
    std::shared_ptr<const std::string> text; ///< the file as it was read; null for a new project
    /// Everything but `text`.
    bool operator==(const Project&) const;
};

/// Reads a project. Throws Error "FILE: JSON.PATH: found ..., expected ..." for the first thing
/// that is wrong: syntax, a missing or mistyped key, a number out of range, a duplicate id, a
/// connection or source whose component does not exist. Unknown keys are kept.
Project readProject(std::string_view text, const std::string& file);
/// The file's text. An unchanged project gives back the bytes it was read from.
std::string writeProject(const Project& project);

Project loadProject(const std::string& path);
void saveProject(const Project& project, const std::string& path); ///< atomic

/// Null when there is none.
const Component* findComponent(const Project& project, std::string_view id);
Component* findComponent(Project& project, std::string_view id);
/// What people call it: its name, or the id of what has no name or is not there.
std::string nameOf(const Project& project, const std::string& id);
const Workload* findWorkload(const Project& project, std::string_view id);
const DrawingFrame* findFrame(const Project& project, std::string_view id);
DrawingFrame* findFrame(Project& project, std::string_view id);

/// The component's settings on one provider: its own with that provider's overrides applied.
/// Throws Error when an override names an unknown field or has a wrong value.
Kind resolved(const Component& component, std::string_view provider);

/// Sets one field by key from a JSON value. Throws Error naming `where`.
void setKindField(Kind& kind, std::string_view key, const Json& json, const std::string& where);

/// Sets one field by key from text as typed on a command line ("512", "arm64",
/// {"lognormal":...}). Throws Error naming the component and the expected values.
void setField(Component& component, std::string_view key, std::string_view text);

/// Whether each request takes one of the component's connections at most: the routes of an HTTP API
/// and the addresses that clients choose among, which are those whose shares (probability x filter)
/// are all below 1 and add up to at most 1. Connections of groups are never routes.
bool takesOneRoute(const Project& project, const Component& component);

/// "sync" or "async", from the connection or, where it is silent, from the two kinds: triggers
/// and stores hand over asynchronously; callers wait for functions, APIs, stores; publishing to a
/// bus, queue, topic or stream is asynchronous.
std::string modeOf(const Project& project, const Connection& connection);
std::string modeOf(const Connection& connection, const Kind& from, const Kind& to);
/// The operation, or the usual one for the target: write for stores, publish for buses, queues,
/// topics and streams, invoke for the rest.
std::string operationOf(const Project& project, const Connection& connection);
std::string operationOf(const Connection& connection, const Kind& to);

/// Size in KB of an item of this kind where no connection says: 1 but for stores.
double ownSizeKb(const Kind& kind);
/// The payload of one call in KB: the connection's where it gives one, else the target's own size.
double payloadKb(const Connection& connection, const Kind& to);

/// An id that no component, workload or frame has, made from a name: "Place order" ->
/// "place_order", "place_order_2".
std::string freshId(const Project& project, std::string_view name);

}
