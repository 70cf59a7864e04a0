// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/validate.hpp"
#include "core/sim/rng.hpp"
#include "core/sim/run.hpp"

/// Valid projects of any shape, a function of their number and the platform alone.
namespace random_project {

using namespace core;

/// The kinds of which this platform has a service, in palette order.
inline std::vector<KindInfo> kindsOf(const Platform& platform)
{
    std::vector<KindInfo> kinds;
    for (const KindInfo& kind : allKinds())
        if (findService(platform, kind.id, ""))
            kinds.push_back(kind);
    return kinds;
}

class Generator {
public:
    Generator(std::uint64_t number, const Platform& platform)
        : kinds_(kindsOf(platform))
        , rng_(number, "project", Draw::sample)
    {
    }

    /// 3 to 25 components of the kinds that the platform has, connected without cycles, with
    /// arrivals in the first minute of eight hours, so that everything has come to its end.
    Project make()
    {
        p_.title = "Random";
        addTraffic();
        const int others = between(2, 22);
        for (int i = 0; i < others; ++i)
            add(randomKind());
        visits_.assign(p_.components.size(), 0);
        for (std::size_t i = 0; i < p_.components.size(); ++i)
            visits_[i] = isTraffic(i) ? 1 : 0;
        for (std::size_t i = 0; i + 1 < p_.components.size(); ++i)
            connectFrom(i);
        for (Component& c : p_.components)
            addSteps(c);
        addWorkload();
        return std::move(p_);
    }

private:
    double uniform(double from, double to) { return from + (to - from) * rng_.uniform(); }
    int between(int from, int to)
    {
        return from + static_cast<int>(rng_.uniform() * (to - from + 1));
    }
    bool chance(double p) { return rng_.chance(p); }
    Amount amount(double mean)
    {
        switch (between(0, 4)) {
        case 0:
            return Amount::constantly(mean);
        case 1:
            return { Amount::Shape::exponential, mean };
        case 2:
            return { Amount::Shape::uniform, 0, 2 * mean };
        case 3:
            return Amount::lognormal(mean, 4 * mean);
        default:
            return { Amount::Shape::gamma, mean, mean / 2, true };
        }
    }

    void vary(Function& f)
    {
        f.cpuMs = amount(uniform(1, 60));
        f.waitMs = chance(0.5) ? amount(uniform(1, 200)) : Amount::constantly(0);
        f.memoryMb = 128 * between(1, 16);
        f.parallelFraction = chance(0.3) ? uniform(0, 1) : 0;
        f.timeoutS = chance(0.4) ? uniform(0.05, 1) : 30;
        f.errorRate = chance(0.4) ? uniform(0, chance(0.3) ? 1 : 0.3) : 0;
        f.retries = between(0, 2);
        f.provisioned = chance(0.2) ? between(1, 3) : 0;
        f.minInstances = chance(0.2) ? between(1, 2) : 0;
        f.maxInstances = chance(0.3) ? between(3, 8) : 0;
        f.deadLetter = chance(0.5);
        if (chance(0.3))
            f.concurrency = between(1, 20);
        if (chance(0.3))
            f.keepAliveS = amount(uniform(1, 300));
        if (chance(0.3))
            f.coldStartMs = amount(uniform(10, 2000));
    }
    void vary(Queue& q)
    {
        q.batchSize = between(1, 10);
        q.batchWindowS = chance(0.3) ? uniform(0, 5) : 0;
        q.visibilityTimeoutS = uniform(1, 60);
        q.maxReceives = between(1, 4);
        q.deadLetter = chance(0.5);
        q.delayS = chance(0.2) ? uniform(0, 10) : 0;
        if (chance(0.3))
            q.maxConcurrency = between(1, 5);
        q.fifo = chance(0.2);
        q.messageGroups = between(1, 5);
        q.partialBatch = chance(0.3);
        q.duplicateRate = chance(0.2) ? uniform(0, 0.3) : 0;
    }
    void vary(EventBus& b)
    {
        b.retries = between(0, 3);
        b.deadLetter = chance(0.5);
    }
    void vary(Topic& t)
    {
        t.retries = between(0, 3);
        t.deadLetter = chance(0.5);
    }
    void vary(Stream& s)
    {
        s.shards = between(1, 3);
        s.batchSize = between(1, 20);
        s.batchWindowS = chance(0.3) ? uniform(0, 5) : 0;
        s.retries = between(0, 3);
        s.bisect = chance(0.3);
        s.hotKey = chance(0.3) ? uniform(0, 1) : 0;
        s.deadLetter = chance(0.5);
    }
    void vary(AlwaysOn& s)
    {
        s.cpuMs = amount(uniform(1, 60));
        s.replicas = between(1, 3);
        s.concurrency = between(1, 20);
        s.errorRate = chance(0.3) ? uniform(0, 0.2) : 0;
    }
    void vary(Cache& c) { c.hitRatio = uniform(0, 1); }
    void vary(HttpApi& a)
    {
        if (chance(0.3))
            a.timeoutS = uniform(0.05, 5);
        if (chance(0.2)) {
            a.ratePerS = uniform(1, 10);
            a.burst = between(1, 10);
        }
    }
    void vary(Database& d) { d.errorRate = chance(0.3) ? uniform(0, 0.2) : 0; }
    void vary(ObjectStorage& s) { s.errorRate = chance(0.3) ? uniform(0, 0.2) : 0; }
    void vary(ExternalApi& e)
    {
        e.latencyMs = amount(uniform(5, 500));
        e.errorRate = chance(0.3) ? uniform(0, 0.2) : 0;
        if (chance(0.2))
            e.outageEveryH = uniform(0.01, 0.1);
        e.outageMin = uniform(0.01, 1);
    }
    template <class Other> void vary(Other&) { }

    /// Now and then another value for any setting, at an end of its range or inside of it.
    template <class Owner> void varyAny(Owner& owner)
    {
        forEachField<Owner>([&](const auto& f) {
            if (chance(0.1))
                varyOne(owner.*f.member, f);
        });
    }
    double inRange(double least, double most)
    {
        const double highest = std::min(most, std::max(least, 50.0));
        return chance(0.2) ? least : chance(0.1) ? highest : uniform(least, highest);
    }
    template <class F> void varyOne(bool& value, const F&) { value = !value; }
    template <class F> void varyOne(int& value, const F& f)
    {
        value = static_cast<int>(std::ceil(inRange(f.min, f.max)));
    }
    template <class F> void varyOne(double& value, const F& f) { value = inRange(f.min, f.max); }
    template <class F> void varyOne(Amount& value, const F& f)
    {
        value = amount(inRange(std::max(f.min, 0.1), f.max));
    }
    template <class F> void varyOne(std::string& value, const F& f)
    {
        if (!f.choices.empty())
            value = f.choices[static_cast<std::size_t>(
                between(0, static_cast<int>(f.choices.size()) - 1))];
    }
    template <class T, class F> void varyOne(std::optional<T>& value, const F& f)
    {
        varyOne(value.emplace(), f);
    }
    template <class T, class F> void varyOne(T&, const F&) { }

    Kind randomKind()
    {
        for (;;) {
            const KindInfo& info
                = kinds_[static_cast<std::size_t>(between(0, static_cast<int>(kinds_.size()) - 1))];
            if (std::string_view(info.role) == "Traffic")
                continue;
            // Functions more often than others: most other kinds may not call each other.
            Kind kind = chance(0.4) ? Kind(Function {}) : info.make();
            std::visit([this](auto& k) { vary(k); }, kind);
            if (chance(0.3))
                std::visit([this](auto& k) { varyAny(k); }, kind);
            return kind;
        }
    }
    /// Whether what is drawn could run. That there is no workload yet is wrong too.
    bool isSound() const
    {
        const auto issues = validate(p_);
        return std::none_of(issues.begin(), issues.end(), [](const Issue& issue) {
            return issue.severity == Severity::error && !issue.component.empty();
        });
    }
    void add(Kind kind)
    {
        Component c;
        c.id = c.name = "c" + std::to_string(p_.components.size());
        c.kind = std::move(kind);
        p_.components.push_back(std::move(c));
        if (!isSound())
            std::visit([](auto& k) { k = {}; }, p_.components.back().kind);
    }
    void addTraffic()
    {
        Clients clients;
        if (chance(0.5))
            clients.networkMs = amount(20);
        if (chance(0.3))
            clients.location = clientAreas[static_cast<std::size_t>(between(0, 5))];
        add(clients);
        for (int i = between(0, 2); i > 0; --i) {
            Schedule s;
            s.cron = chance(0.5) ? "0-5 0 * * *" : "*/2 0 * * *";
            add(s);
        }
    }
    bool isTraffic(std::size_t i) const
    {
        return std::string_view(infoOf(p_.components[i].kind).role) == "Traffic";
    }

    /// A few arrows to components that come later; the expected work stays bounded.
    void connectFrom(std::size_t from)
    {
        const std::string group = chance(0.4) ? "together" : "";
        for (int tries = between(1, 4); tries > 0; --tries) {
            const auto to = static_cast<std::size_t>(
                between(static_cast<int>(from) + 1, static_cast<int>(p_.components.size()) - 1));
            Connection c;
            c.from = p_.components[from].id;
            c.to = p_.components[to].id;
            c.probability = chance(0.5) ? 1 : uniform(0.1, 1);
            c.filter = chance(0.2) ? uniform(0.1, 1) : 1;
            c.calls = chance(0.3) ? between(1, 3) : 1;
            c.group = chance(0.5) ? group : "";
            const double more = visits_[from] * c.calls;
            if (visits_[to] + more > 12 || !whyNot(p_, c.from, c.to).empty())
                continue;
            if (std::holds_alternative<Queue>(p_.components[from].kind) && chance(0.3))
                c.batch = between(1, 5);
            visits_[to] += more;
            p_.connections.push_back(c);
            vary(p_.connections.back(), p_.components[from].kind, p_.components[to].kind);
            if (!chance(0.3))
                continue;
            Connection& drawn = p_.connections.back();
            drawn.mode = chance(0.5) && drawn.destination.empty() ? "sync" : "async";
            if (!isSound())
                drawn.mode.clear();
        }
    }

    /// Destinations, key stores and policies of the caller, where they may be.
    void vary(Connection& c, const Kind& from, const Kind& to)
    {
        const bool function = std::holds_alternative<Function>(from);
        if (function && chance(0.2))
            c.destination = chance(0.5) ? "success" : "failure";
        else if (function && std::holds_alternative<Database>(to))
            c.idempotencyKey = chance(0.3);
        if (!chance(0.2))
            return;
        if (chance(0.5))
            c.timeoutS = uniform(0.05, 5);
        c.retries = between(0, 2);
        c.backoffMs = uniform(0, 500);
        if (chance(0.3))
            c.retryBudget = uniform(0, 0.5);
        if (chance(0.3))
            c.breakerFailures = between(1, 5);
        c.breakerOpenS = uniform(0.5, 10);
    }

    /// Half of the workflows get steps of any type around calls of what they are connected to.
    void addSteps(Component& c)
    {
        auto* workflow = std::get_if<Workflow>(&c.kind);
        if (!workflow || chance(0.5))
            return;
        std::vector<std::string> targets;
        for (const Connection& connection : p_.connections)
            if (connection.from == c.id)
                targets.push_back(connection.to);
        workflow->steps = stepList(targets, 0);
        if (!isSound())
            workflow->steps = {};
    }
    StepList stepList(const std::vector<std::string>& targets, int depth)
    {
        StepList list;
        const int count = between(1, 4);
        for (int i = 0; i < count; ++i) {
            Step s;
            s.id = "s" + std::to_string(i);
            // Only forward, so that every execution ends.
            const auto later = [&] { return "s" + std::to_string(between(i + 1, count - 1)); };
            const bool last = i + 1 == count;
            s.type = static_cast<Step::Type>(between(0, depth < 2 ? 6 : 2));
            if (s.type == Step::Type::task && targets.empty())
                s.type = Step::Type::wait;
            if (s.type == Step::Type::choice && last)
                s.type = Step::Type::succeed;
            if (s.type == Step::Type::task)
                s.target = targets[static_cast<std::size_t>(
                    between(0, static_cast<int>(targets.size()) - 1))];
            if (s.type == Step::Type::wait)
                s.waitS = amount(uniform(0.1, 20));
            if (s.type == Step::Type::choice)
                s.options = { { uniform(0, 1), later() } };
            const int parts = s.type == Step::Type::parallel ? between(1, 3) : 1;
            if (s.type == Step::Type::parallel || s.type == Step::Type::map)
                for (int k = 0; k < parts; ++k)
                    s.branches.push_back(stepList(targets, depth + 1));
            if (s.type == Step::Type::map) {
                s.items = between(1, 3);
                s.maxConcurrency = between(0, 2);
            }
            if (s.type == Step::Type::task || !s.branches.empty()) {
                s.retries = between(0, 2);
                s.retryAfterS = uniform(0.1, 5);
                s.onError = !last && chance(0.3) ? later() : "";
            }
            list.steps.push_back(std::move(s));
        }
        return list;
    }

    /// Something goes wrong within the minute of arrivals.
    void addFaults(Workload& w)
    {
        for (int n = chance(0.3) ? between(1, 2) : 0; n > 0; --n) {
            Fault f;
            f.component = p_.components[static_cast<std::size_t>(
                                            between(1, static_cast<int>(p_.components.size()) - 1))]
                              .id;
            f.effect = faultEffects[static_cast<std::size_t>(between(0, 3))];
            f.at = seconds(uniform(0, 50));
            f.duration = seconds(uniform(1, 30));
            f.factor = uniform(1, 20);
            f.rate = uniform(0, 1);
            w.faults.push_back(f);
        }
    }

    void addWorkload()
    {
        Workload w;
        w.id = "load";
        w.duration = seconds(8 * 3600);
        w.warmup = chance(0.3) ? seconds(uniform(0, 60)) : Duration {};
        Steps s;
        s.ratesPerS = { uniform(0.5, 8), 0 };
        s.every = seconds(60);
        w.sources = { { "c0", Arrivals { s, {} }, {} } };
        addFaults(w);
        p_.workloads = { std::move(w) };
    }

    std::vector<KindInfo> kinds_;
    Rng rng_;
    Project p_;
    std::vector<double> visits_; ///< expected at each component for one arrival, at most
};

inline Project make(std::uint64_t number, const Platform& platform)
{
    return Generator(number, platform).make();
}

/// The same project with components in another order, and connections too: those of one source
/// keep theirs.
inline Project permuted(const Project& project, std::uint64_t number)
{
    Project p = project;
    Rng rng(number, "order", Draw::sample);
    for (std::size_t i = p.components.size(); i > 1; --i)
        std::swap(p.components[i - 1],
            p.components[static_cast<std::size_t>(rng.uniform() * static_cast<double>(i))]);
    std::vector<Connection> mixed;
    for (const Component& c : p.components)
        for (const Connection& connection : p.connections)
            if (connection.from == c.id)
                mixed.push_back(connection);
    p.connections = std::move(mixed);
    return p;
}

}
