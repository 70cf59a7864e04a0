// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/kinds.hpp"
#include "core/platform/catalogue.hpp"
#include <map>

namespace core {

// A platform is data: one JSON file in resources/providers gives behaviour and prices of one
// provider, every figure with its source and date. Nothing about a provider is in C++.

/// Where a figure comes from.
struct Source {
    std::string id, title, url, asOf;
};

enum class Standing { sourced, derived, assumption };

/// One figure as the file gives it, for the lists "Assumptions" and "Sources".
struct Evidence {
    std::string path; ///< where in the file: "services.function.lambda.keep_alive_s"
    std::string value; ///< as written
    std::string source; ///< id of a Source; empty for an assumption
    std::string asOf; ///< date, ISO
    std::string note;
    Standing standing = Standing::assumption;
};

/// Which measure of a component's use a meter counts, how, and when. Quantity in the meter's unit
/// = sum over what is counted of (count x chunks per item) x times / divide.
struct MeterRule {
    std::string meter; ///< id in the catalogue
    std::string of; ///< a measure, see core/result/usage.hpp
    double times = 1; ///< what one counted unit takes: 5 request units for a write
    double divide = 1; ///< counted units per unit of the meter
    double chunkKb = 0; ///< items are counted once per started chunk of their size; 0: once
    double minKb = 0; ///< smaller items count as this large
    double minGb = 0; ///< of what is stored: less counts as this much
    double afterH = 0; ///< of what is retained: the first hours are not counted
    std::map<std::string, std::string> when; ///< only if these fields are so, see holds()
    std::string why; ///< why this line is on the bill, in a sentence
    std::string topic; ///< id of a BillTopic by which it can be left out; or empty
    bool withoutRetries = false; ///< counts only the share that was no retry
    /// Not what comes from, or goes on to, a component of such a kind, or of such a kind on one of
    /// its plans: "topic", "queue:pubsub". For what the other one's bill has already: a queue
    /// behind a topic is a subscription of it on Pub/Sub.
    std::vector<std::string> exceptFrom, exceptTo;
};

/// What gets lost when a component becomes this service.
struct Loss {
    std::map<std::string, std::string> when; ///< only if these fields are so, see holds()
    std::string text;
};

/// How long an instance start takes. Parts add up; each has its own stream of random numbers.
struct ColdStart {
    Amount placementMs; ///< finding a host and making the sandbox; not in the provider's init time
    double downloadMsPerMb = 0; ///< fetching the package
    double loadMsPerMb = 0; ///< loading dependencies during initialisation
    struct Runtime {
        Amount initMs; ///< runtime and an empty handler's initialisation
        double firstCallCpuMs = 0; ///< extra CPU work of an instance's first invocation
        std::optional<double> loadMsPerMb; ///< replaces the one above for this runtime
        std::optional<Amount> restoreMs; ///< replaces initMs and loading with a snapshot
        std::string instead; ///< what stands in where the runtime is not offered; empty: it is
    };
    std::map<std::string, Runtime> runtimes; ///< "nodejs22/x86" before "nodejs22"
};

enum class Binding { own, firstFree }; ///< how a waiting request gets its instance
enum class AtLimit { throttle, wait }; ///< what happens when no instance may be started
enum class BilledBy { request, instance, cpu }; ///< whose time is on the bill
/// Which instances that are kept ready can be bought: the one kind stands in for the other.
enum class KeptInstances { both, provisioned, minimum, none };

/// How long attempts of an asynchronous delivery go on. Delays grow from first to max by factor,
/// or follow a list.
struct RetrySchedule {
    int retries = 0; ///< after the first attempt
    double firstS = 1, factor = 2, maxS = 60;
    double maxAgeS = unlimited; ///< no retry starts later than this after the event
    double jitter = 0; ///< 0..1: share of a delay that is drawn between nothing and its whole
    std::vector<double>
        delaysS {}; ///< where given, these instead of growing ones; the last repeats
};

struct FunctionBehaviour {
    double minMemoryMb = 128, maxMemoryMb = 10240;
    std::vector<double> memorySizesMb; ///< the only sizes there are; empty: every MB
    std::vector<std::pair<double, double>> vcpuByMemoryMb; ///< linear between points
    std::vector<std::pair<double, double>> concurrencyByMemoryMb; ///< default requests per instance
    double pythonConcurrency = 0; ///< the default of Python, whatever the memory; 0: as of others
    double maxConcurrencyPerInstance = 1;
    double minVcpuForConcurrency = 0; ///< with fewer vCPUs an instance serves one request at a time
    double maxTimeoutS = 900;
    double minInstances = 0; ///< always kept, whatever the component asks for
    KeptInstances kept = KeptInstances::both;
    double maxInstances = 1000;
    double accountConcurrency = unlimited; ///< of all functions together; reserved ones apart
    double unreservable = 0; ///< of it, what reservations must leave to the others
    double scaleOutBurst = unlimited, scaleOutPerS = 0; ///< token bucket of new instances
    AtLimit atLimit = AtLimit::throttle;
    double maxWaitS = 0; ///< longest wait for an instance, where requests wait
    double maxWaitStarts = 0; ///< ... or this many times the mean cold start, if that is longer
    double maxOutstanding = unlimited; ///< requests on an instance and waiting, for each instance
    double cpuTarget
        = 0; ///< CPU in use above which the next request gets another instance; 0: none
    /// Instances started ahead of need, from what those there are were used on average.
    struct Autoscale {
        double cpuTarget = 0; ///< share of CPU in use that is aimed at; 0: nothing is started ahead
        double concurrencyTarget = 1; ///< share of the requests that an instance may serve
        double windowS = 60, everyS = 5; ///< averages over so long, looked at so often
    } autoscale;
    Binding binding = Binding::own;
    Amount keepAliveS;
    ColdStart coldStart;
    Amount overheadMs; ///< the service's own time on a warm call; never billed
    /// Takes asynchronous events into a queue of its own and repeats them itself; else a bus or
    /// topic waits for the handler and repeats the delivery by its own schedule.
    bool queuesEvents = true;
    RetrySchedule asyncRetry; ///< after handler errors
    RetrySchedule throttleRetry; ///< after a throttle, asynchronous only
    BilledBy billedBy = BilledBy::request;
    double billedStepMs = 1, billedMinMs = 0;
    bool startupBilled = true; ///< initialisation counts as billed time
    bool archChoice = true; ///< false: there is one architecture only
};

struct GatewayBehaviour {
    Amount latencyMs;
    double maxTimeoutS = 30;
    double ratePerS = unlimited, burst = unlimited;
};

struct BusBehaviour {
    Amount latencyMs;
    RetrySchedule retry;
};

/// How the number of batches in work follows the backlog: `paced` grows steadily while there are
/// too few, `target` looks at the queue's length now and then and adds instances, `after_batch`
/// looks when a batch has been handled.
enum class PollerScaling { paced, target, afterBatch };

struct QueueBehaviour {
    Amount latencyMs; ///< from visible to the start of the delivery, with a waiting poller
    PollerScaling scaling = PollerScaling::paced;
    double pollersAtRest = 1, maxPollers = 1000;
    double pollersPerMinute = 60; ///< paced only
    double scaleEveryS = 30; ///< target only: pause between looks
    double messagesPerInstance = 16; ///< target only: desired instances = length / this; 0: batch
    double pollersPerInstance = 1, instancesPerLook = 1; ///< target only
    double idlePollS = 20; ///< a poller asks this often while the queue is empty
    /// Where a poller that finds nothing asks ever more rarely: from the first pause, doubling, to
    /// the longest, each between half and whole. A message then waits for the next ask.
    double backoffFirstS = 0, backoffMaxS = 0;
    double maxBatch = 10000;
    std::optional<double> maxFifoBatch; ///< of ordered queues; empty: as of the others
    double maxMessageKb = unlimited; ///< larger messages are not taken
    double visibilityTimeoutS = 30, maxReceives = 5; ///< where the component says nothing
    /// With a batch window, a visibility timeout below the window and the consumer's timeout
    /// becomes their sum and so much more; 0: it stays as it is.
    double windowedVisibilityExtraS = 0;
    /// When messages of a failed delivery come back; empty: when they become visible again.
    std::optional<RetrySchedule> redelivery;
};

struct StreamBehaviour {
    Amount latencyMs; ///< from a record's arrival to the batch's start, with an idle reader
    double recordsPerShardPerS = unlimited; ///< above it writes are throttled
    double maxBatch = 10000;
    RetrySchedule retry; ///< pauses between attempts of a failing batch
};

/// Of a database that is paid by a capacity which follows its load, in the service's own unit.
struct ElasticCapacity {
    double least = 0, most = 0, step = 1;
    double readUnitMs = 0, writeUnitMs = 0; ///< unit-milliseconds that one call needs
    double pauseAfterS = unlimited; ///< without calls for so long it pauses and costs nothing
    bool pauseNeedsZero = false; ///< only where the least is 0
};

/// A database's changes as a stream that is read in batches, in order within a shard: a batch that
/// fails blocks its shard.
struct ChangeStream {
    double shards = 1, batch = 1, retentionH = 24;
    RetrySchedule retry; ///< pauses between attempts of a failing batch
};

struct StoreBehaviour {
    Amount readMs, writeMs;
    Amount notifyMs; ///< from a write to the start of the notification; of a change stream, until
                     ///< an idle reader looks
    std::optional<ChangeStream> changes; ///< else each change is an event of its own
    double readUnitKb = 0, writeUnitKb = 0; ///< of provisioned capacity; 0: there is none
    double burstS = 0; ///< unused capacity of this long can be used up at once
    double msPerMb = 0; ///< transfer time on top, by the size of the payload
    std::optional<ElasticCapacity> elastic;
};

struct WorkflowBehaviour {
    Amount stepMs; ///< time that the service takes for one step
    double maxTimeoutS = unlimited, maxExpressTimeoutS = unlimited;
    double billedStepMs = 1; ///< express: durations are rounded up to this
    double billedStepMb = 0; ///< express: memory is rounded up to this; 0: not billed
    double startsPerS = unlimited, startsBurst = unlimited; ///< above: an execution is refused
    double expressStartsPerS = unlimited, expressStartsBurst = unlimited; ///< as read: startsPerS,
                                                                          ///< unless given
    double stepsPerS = unlimited, stepsBurst = unlimited; ///< standard; above: a step has to wait
    double maxSteps = unlimited; ///< standard: an execution with more fails
    double maxParallel = unlimited; ///< branches or items of one step at once
};

/// Containers that are always on, scaled by their utilisation.
struct ServiceBehaviour {
    Amount overheadMs; ///< load balancer
    double startS = 60; ///< until a new replica serves
    double scaleEveryS = 60; ///< pause between looks at the utilisation
    double coolDownS = 300; ///< pause before replicas are taken away
    double machineVcpu = 0, machineGb = 0; ///< of the machines that replicas share; 0: no machines
};

/// Behaviour of kinds that the provider does little for (schedule, clients, external_api).
struct PlainBehaviour {
    Amount latencyMs; ///< of a schedule: how late it fires
    /// Clients: round trip from a part of the world to a region, "us-east-1" -> "europe" -> ms.
    std::map<std::string, std::map<std::string, Amount>> roundTripMs;
};

using Behaviour = std::variant<PlainBehaviour, FunctionBehaviour, GatewayBehaviour, BusBehaviour,
    QueueBehaviour, StreamBehaviour, StoreBehaviour, WorkflowBehaviour, ServiceBehaviour>;

/// Parts of billed time that a bill leaves out; see without(). A run does not look at them.
struct LeftOut {
    bool init = false, minimum = false, activeInstance = false;
};

/// What a component kind becomes on this platform under one plan.
struct Service {
    std::string kind; ///< id of the component kind
    std::string plan; ///< "lambda", "flex", ...
    std::string title; ///< "AWS Lambda"
    std::string note; ///< what anyone who moves there should know, or empty
    Behaviour behaviour;
    std::vector<MeterRule> meters;
    std::vector<std::string> notModelled;
    std::vector<std::string> also; ///< other names of the plan: "functions"
    std::vector<Loss> losses; ///< what is lost in translation
    LeftOut leftOut;
};

struct Region {
    std::string id, title;
};

/// Money that new accounts get; told, never subtracted.
struct Credit {
    std::string title;
    double amount = 0; ///< in the catalogue's currency
    std::string source, asOf, status;
};

struct Platform {
    std::string id, title, shortTitle, asOf;
    std::vector<Region> regions;
    std::string defaultRegion;
    std::vector<Source> sources;
    std::vector<Service> services; ///< the first of a kind is its default plan
    std::vector<MeterRule> accountMeters; ///< once per account: fees, NAT gateways, traces
    std::vector<Credit> credits;
    Catalogue catalogue;
    std::vector<std::string> notModelled;
    std::vector<Evidence> evidence; ///< every figure in the file
};

/// Reads a provider file, strictly: an unknown key, a figure with neither a source nor the status
/// "assumption", a rule for a meter that is not there. Throws Error naming file and JSON path.
Platform readPlatform(std::string_view text, const std::string& file);
/// The four that come with the program, in the order aws, azure, gcp, cloudflare.
std::vector<Platform> shippedPlatforms();

/// The asked region where the platform has it, else its default.
std::string regionOn(const Platform& platform, std::string_view asked);

/// Null when the platform has no service of this kind, or not this plan, by its id or another of
/// its names. Empty plan: the default.
const Service* findService(const Platform& platform, std::string_view kind, std::string_view plan);
/// The service that people mean by a name of its own: "Lambda", "Amazon DynamoDB", "Cosmos DB",
/// "API Gateway". Letters and digits count, the provider's name in front does not. One of
/// `preferredKinds` goes before others; then the whole title before a plan, that before another
/// name of the plan, and that before the beginning of a title; then the order of the preferred
/// kinds and of the file. Null when there is none.
const Service* serviceNamed(const Platform& platform, std::string_view name,
    const std::vector<std::string_view>& preferredKinds = {});
/// The service that this resolved component uses: the default plan where the platform does not
/// know its own (a plan of another provider). Null when there is none for the kind.
const Service* serviceOf(const Platform& platform, const Kind& kind);
/// Throws Error when the kind's plan does not exist here.
void requirePlan(const Platform& platform, const Kind& kind);
/// The kind's plan, or empty.
std::string planOf(const Kind& kind);

/// Whether all these fields of the kind are so: "fifo": "true", "arch": "x86|arm64" (one of
/// them), "retention_h": ">24" (a larger number).
bool holds(const std::map<std::string, std::string>& when, const Kind& kind);

/// The memory an instance gets when `askedMb` is asked for: the next size there is, within limits.
double memoryOf(const FunctionBehaviour& behaviour, double askedMb);
/// The vCPUs of an instance with this much memory.
double vcpuOf(const FunctionBehaviour& behaviour, double memoryMb);
/// Requests an instance of this size serves at once: as asked, or the platform's default for this
/// runtime.
int concurrencyOf(const FunctionBehaviour& behaviour, double memoryMb,
    std::optional<int> asked = {}, std::string_view runtime = {});
/// Instances of this function that are provisioned, and those kept at least: what the component
/// asks for, as far as the service sells it.
int provisionedOn(const FunctionBehaviour& behaviour, const Function& function);
double leastInstancesOn(const FunctionBehaviour& behaviour, const Function& function);
/// The most messages that this queue hands to one invocation.
double maxBatchOf(const QueueBehaviour& behaviour, const Queue& queue);
/// The entry "runtime/arch", or "runtime", or of another version of it, or "other"; null when the
/// platform has none of them.
const ColdStart::Runtime* findRuntime(
    const ColdStart& coldStart, const std::string& runtime, const std::string& arch);

/// Linear between the points, the end values outside; 0 without points.
double interpolate(const std::vector<std::pair<double, double>>& points, double x);

}
