// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/study/advice/rules.hpp"
#include "core/study/estimate/flow.hpp"

namespace core {

/// Everything a rule may look at.
struct Situation {
    const Project& project;
    const Workload& workload;
    const Platform& platform;
    const RunResult* run; ///< or null
    Resolved all;
    QuickEstimate estimate; ///< with what the run measured, where there is one

    std::size_t size() const { return all.kinds.size(); }
    const Component& component(std::size_t i) const { return project.components[i]; }
    const ComponentLoad& load(std::size_t i) const { return estimate.loads[i]; }
    Phrase quoted(std::size_t i) const { return inQuotes(component(i).name); }
    bool isSync(std::size_t e) const { return all.graph.edges[e].sync; }
    std::size_t from(std::size_t e) const { return all.graph.edges[e].from; }
    std::size_t to(std::size_t e) const { return all.graph.edges[e].to; }
    /// Connections with both ends there.
    std::vector<std::size_t> out(std::size_t i) const;
    const std::vector<std::size_t>& in(std::size_t i) const { return all.in[i]; }
    ConnectionName name(std::size_t e) const;

    bool isCompute(std::size_t i) const; ///< function, workflow or container service
    bool isStore(std::size_t i) const; ///< database, object storage or cache
    bool isTrigger(std::size_t i) const; ///< bus, queue, topic or stream
    /// Events that come here may come twice: from a standard queue, a bus, a topic, a stream, a
    /// store's notification or an asynchronous call.
    bool getsAtLeastOnce(std::size_t i) const;
    /// Calls from here change something: they write, delete, publish or go to somebody else.
    bool hasEffects(std::size_t i) const;
    bool readsOnly(std::size_t i) const; ///< at least one read, and no effects
    /// The longest that an invocation may last, in seconds; unlimited where nothing ends it.
    double timeoutS(std::size_t i) const;
    /// A client waits for the answer that this component takes part in.
    const std::vector<bool>& awaited() const { return awaited_; }
    /// The tightest promise on an end-to-end latency: its limit in ms and the share (0..1) of
    /// requests that may exceed it. Nothing without such an objective.
    struct Promise {
        double ms, mayExceed;
    };
    std::optional<Promise> promise() const;
    double monthlyCost(std::size_t i) const; ///< of the estimate

    Situation(const Project& project, const Workload& workload, const Platform& platform,
        const QuickEstimate& estimate, const RunResult* run);

private:
    std::vector<bool> awaited_;
};

/// Collects what one rule finds.
class Collector {
public:
    Collector(const Situation& situation, const AdviceRule& rule, std::vector<Finding>& out)
        : situation_(situation)
        , rule_(rule)
        , out_(out)
    {
    }

    double limit(std::string_view name) const { return rule_.limit(name); }
    const AdviceRule& rule() const { return rule_; }
    /// At a component; `field` is a key of its settings.
    void at(std::size_t component, const char* field, Phrase text, std::optional<Fix> fix = {});
    /// At a connection; `field` is a key of its settings.
    void atConnection(
        std::size_t connection, const char* field, Phrase text, std::optional<Fix> fix = {});
    void atProject(Phrase text);

private:
    Finding make(Phrase text, std::optional<Fix> fix) const;
    const Situation& situation_;
    const AdviceRule& rule_;
    std::vector<Finding>& out_;
};

/// Sets one setting of a component where it counts on this provider: in its override when it has
/// one for the field, else its own.
Fix setting(const Situation& s, std::size_t component, const char* key, const Json& value,
    const Phrase& text);
/// Changes a connection.
Fix connectionFix(const Situation& s, std::size_t connection, const Phrase& text,
    std::function<void(Connection&)> change);

// Each of these looks for one kind of finding. The rule of the same name in the data file gives its
// words and limits.
using Look = void (*)(const Situation&, Collector&);
struct LookEntry {
    const char* code;
    Look look;
};
/// Grouped as the files are.
std::span<const LookEntry> deliveryLooks();
std::span<const LookEntry> callLooks();
std::span<const LookEntry> functionLooks();
std::span<const LookEntry> capacityLooks();
std::span<const LookEntry> costLooks();
std::span<const LookEntry> observedLooks();

// Numbers as people write them.
std::string figureText(double value); ///< "1,250", "3.5", "0.02"
std::string timeText(double ms); ///< "35 ms", "1.2 s", "3 min"
std::string moneyText(double usd); ///< "$12.40"
std::string shareText(double share); ///< "12 %"

}
