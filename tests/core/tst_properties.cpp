// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for every architecture, on two hundred random ones.
#include "core/study/study.hpp"
#include "random_project.hpp"
#include <QtTest>

using namespace core;

namespace {

constexpr std::uint64_t projects = 400;
constexpr std::size_t everyJourney = 1'000'000;

std::vector<std::shared_ptr<const Platform>> platforms()
{
    std::vector<std::shared_ptr<const Platform>> all;
    for (Platform& p : shippedPlatforms())
        all.push_back(std::make_shared<const Platform>(std::move(p)));
    return all;
}

RunSpec specOf(const Project& project, std::shared_ptr<const Platform> platform)
{
    RunSpec spec;
    spec.project = std::make_shared<const Project>(project);
    spec.platform = std::move(platform);
    spec.sampledJourneys = everyJourney;
    return spec;
}

bool hasKind(const Project& p, std::string_view id, const char* kind)
{
    const Component* c = findComponent(p, id);
    return c && std::string_view(infoOf(c->kind).id) == kind;
}

bool handsBatches(const Project& p)
{
    return std::any_of(p.components.begin(), p.components.end(), [](const Component& c) {
        return std::holds_alternative<Queue>(c.kind) || std::holds_alternative<Stream>(c.kind);
    });
}

/// A queue that nobody reads keeps its messages; what fails most of the time may be tried again for
/// longer than the run.
bool comesToAnEnd(const Project& p)
{
    for (const Component& c : p.components) {
        const auto* f = std::get_if<Function>(&c.kind);
        if (f && f->errorRate > 0.3)
            return false;
        bool read = !hasKind(p, c.id, "queue") && !hasKind(p, c.id, "stream");
        for (const Connection& connection : p.connections)
            read = read || connection.from == c.id;
        if (!read)
            return false;
    }
    return true;
}

/// A fault may refuse a call before it is counted as a visit.
bool faulty(const Project& p, std::string_view id)
{
    const auto& faults = p.workloads[0].faults;
    return std::any_of(
        faults.begin(), faults.end(), [&](const Fault& f) { return f.component == id; });
}

void ascends(const Histogram& h)
{
    SimTime before = h.min();
    for (const double q : { 0.0, 0.1, 0.5, 0.9, 0.95, 0.99, 0.999, 1.0 }) {
        const SimTime x = h.quantile(q);
        QVERIFY(x >= before || q == 0);
        QVERIFY(x <= h.max());
        before = x;
    }
}

}

class Properties : public QObject {
    Q_OBJECT
    std::vector<std::shared_ptr<const Platform>> platforms_ = platforms();
    std::vector<Project> projects_;
    std::vector<RunSpec> specs_;
    std::vector<RunResult> results_;

    void arrivalsAreConserved(std::size_t i)
    {
        const RequestCounts& n = results_[i].requests;
        QVERIFY(n.arrived > 0 && n.inFlight >= 0);
        for (const std::int64_t x :
            { n.completed, n.failed, n.throttled, n.timedOut, n.deadLettered, n.duplicated })
            QVERIFY(x >= 0);
        QCOMPARE(n.arrived,
            n.completed + n.failed + n.throttled + n.timedOut + n.deadLettered + n.inFlight);
        QCOMPARE(results_[i].latency.count(), static_cast<std::uint64_t>(n.completed));
        if (comesToAnEnd(projects_[i]))
            QCOMPARE(n.inFlight, 0);
    }

    /// What arrives at a component is what its connections carry.
    void callsAddUp(std::size_t i)
    {
        if (projects_[i].workloads[0].warmup.ns > 0)
            return; // what is under way when it ends has been called before
        const RunResult& r = results_[i];
        std::map<std::string, std::int64_t> calls;
        for (const ConnectionResult& c : r.connections)
            calls[c.to] += c.calls;
        for (const ComponentResult& c : r.components) {
            const bool stores
                = c.kind == "database" || c.kind == "object_storage" || c.kind == "external_api";
            if (stores && c.retries == 0)
                QCOMPARE(c.invocations, calls[c.id]);
            if (c.kind == "http_api" && c.retries == 0 && !faulty(projects_[i], c.id))
                QCOMPARE(c.invocations + c.throttled, calls[c.id]);
            QVERIFY(c.coldStarts <= c.invocations);
            QVERIFY(c.duration.count() <= static_cast<std::uint64_t>(c.invocations)
                || c.kind == "event_bus" || c.kind == "topic");
        }
    }

    /// Without retries every visit of a component is one span of one journey.
    void journeysAddUp(std::size_t i)
    {
        const RunResult& r = results_[i];
        if (projects_[i].workloads[0].warmup.ns > 0)
            return; // journeys of the warm-up are not kept
        // An arrival that no connection takes on leaves no journey.
        QVERIFY(r.journeys.size() <= static_cast<std::size_t>(r.requests.arrived));
        std::vector<std::int64_t> visits(r.components.size());
        for (const Journey& j : r.journeys)
            for (const Span& s : j.spans)
                if (s.kind == Span::Kind::running)
                    ++visits[s.component];
        for (std::size_t c = 0; c < visits.size(); ++c) {
            const ComponentResult& found = r.components[c];
            if (found.retries > 0 || faulty(projects_[i], found.id))
                continue;
            // What a store refuses has been counted as a call of it.
            if (found.kind == "function" || found.kind == "http_api")
                QCOMPARE(visits[c], found.invocations + found.throttled);
            else if (found.kind == "database" || found.kind == "object_storage"
                || found.kind == "external_api")
                QCOMPARE(visits[c], found.invocations);
        }
    }

    /// Whether the caller may leave a call alone and succeed with another one.
    static bool mayGiveUp(
        const Project& project, const std::string& caller, const std::string& called)
    {
        return std::any_of(
            project.connections.begin(), project.connections.end(), [&](const Connection& c) {
                return c.from == caller && c.to == called && c.timeoutS && c.retries > 0;
            });
    }

    void spansLieInside(std::size_t i)
    {
        for (const Journey& j : results_[i].journeys)
            for (std::size_t k = 0; k < j.spans.size(); ++k) {
                const Span& s = j.spans[k];
                QVERIFY(s.start >= j.arrival);
                QVERIFY(s.end >= s.start);
                QVERIFY(s.parent <= k);
                const Span& parent = j.spans[s.parent];
                if (s.parent == k || parent.failed
                    || results_[i].components[parent.component].retries > 0
                    || mayGiveUp(projects_[i], results_[i].components[parent.component].id,
                        results_[i].components[s.component].id))
                    continue; // a caller that gave up may end before what it called
                QVERIFY(s.start >= parent.start && s.end <= parent.end);
            }
    }

    /// What was metered is what the journeys add up to, so the usage is theirs too.
    void usageIsOfTheJourneys(std::size_t i)
    {
        RunResult fromJourneys = results_[i];
        if (projects_[i].workloads[0].warmup.ns > 0)
            return; // journeys of the warm-up are not kept
        std::vector<std::int64_t> visits(fromJourneys.components.size());
        for (const Journey& j : fromJourneys.journeys)
            for (const Span& s : j.spans)
                if (s.kind == Span::Kind::running)
                    ++visits[s.component];
        for (std::size_t c = 0; c < visits.size(); ++c) {
            ComponentResult& found = fromJourneys.components[c];
            if (found.retries > 0 || faulty(projects_[i], found.id))
                continue;
            if (found.kind == "function" || found.kind == "http_api")
                found.measures[Measure::requests] = visits[c] - found.throttled;
            if (found.kind == "database" || found.kind == "object_storage"
                || found.kind == "external_api")
                found.measures[Measure::requests] = visits[c] - found.throttled - found.errors;
        }
        const auto metered = meter(results_[i], projects_[i], *specs_[i].platform),
                   summed = meter(fromJourneys, projects_[i], *specs_[i].platform);
        QCOMPARE(metered.size(), summed.size());
        for (std::size_t k = 0; k < metered.size(); ++k)
            QVERIFY2(metered[k].quantity == summed[k].quantity, metered[k].meter.c_str());
    }

    /// Little's law on every path of one run: the time that a component's visits last is the time
    /// for which they are there, however it is counted.
    void timeAddsUp(std::size_t i)
    {
        const RunResult& r = results_[i];
        if (projects_[i].workloads[0].warmup.ns > 0 || !comesToAnEnd(projects_[i]))
            return;
        std::vector<SimTime> there(r.components.size());
        for (const Journey& j : r.journeys)
            for (const Span& s : j.spans)
                if (s.kind == Span::Kind::running)
                    there[s.component] += s.end - s.start;
        for (std::size_t c = 0; c < there.size(); ++c) {
            const ComponentResult& found = r.components[c];
            if (found.retries > 0)
                continue;
            const bool simple = found.kind == "http_api" || found.kind == "database"
                || found.kind == "object_storage" || found.kind == "external_api";
            if (simple && !faulty(projects_[i], found.id))
                QCOMPARE(static_cast<std::uint64_t>(there[c]), found.duration.sumNs());
            if (found.kind == "queue" || found.kind == "stream") {
                const double waited = found.queueDepthMean * r.simulatedS;
                QVERIFY(std::abs(waited - static_cast<double>(found.queueAge.sumNs()) / 1e9)
                    < 1e-6 * (waited + 1));
            }
        }
    }

    void nobodyWaitsForANegativeTime(std::size_t i)
    {
        const RunResult& r = results_[i];
        QVERIFY(r.latency.min() >= 0);
        for (const Journey& j : r.journeys)
            QVERIFY(j.latency >= 0);
        for (const ComponentResult& c : r.components) {
            for (const Histogram* h : { &c.duration, &c.coldStart, &c.init, &c.queueAge })
                QVERIFY(h->min() >= 0);
            for (const double x : { c.busyMean, c.idleMean, c.instancesMean, c.queueDepthMean })
                QVERIFY(x >= 0);
            for (const std::int64_t n : c.measures.counts)
                QVERIFY(n >= 0);
        }
    }

    void percentilesAscend(std::size_t i)
    {
        ascends(results_[i].latency);
        for (const ComponentResult& c : results_[i].components)
            for (const Histogram* h : { &c.duration, &c.coldStart, &c.init, &c.queueAge })
                ascends(*h);
    }

    void forEach(void (Properties::*check)(std::size_t))
    {
        for (std::size_t i = 0; i < results_.size(); ++i) {
            (this->*check)(i);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QString("project %1 on %2:\n%3")
                                     .arg(i)
                                     .arg(results_[i].provider.c_str())
                                     .arg(writeProject(projects_[i]).c_str())));
        }
    }

    void sameResults(const std::vector<RunSpec>& others, unsigned jobs)
    {
        const auto again = runAll(others, jobs);
        for (std::size_t i = 0; i < again.size(); ++i)
            QVERIFY2(again[i].fingerprints == results_[i].fingerprints,
                qPrintable(QString("project %1 on %2:\n%3")
                               .arg(i)
                               .arg(results_[i].provider.c_str())
                               .arg(writeProject(projects_[i]).c_str())));
    }

private slots:
    void initTestCase()
    {
        for (std::uint64_t i = 0; i < projects; ++i) {
            const auto& platform = platforms_[i % platforms_.size()];
            projects_.push_back(random_project::make(i, *platform));
            for (const Issue& issue : validate(projects_.back()))
                QVERIFY2(issue.severity != Severity::error, english(issue.text).c_str());
            specs_.push_back(specOf(projects_.back(), platform));
        }
        results_ = runAll(specs_, 1);
    }

    /// The generator is worth its name: every kind, failures, retries and cold starts occur.
    void variety()
    {
        std::map<std::string, std::int64_t> visits;
        std::int64_t throttled = 0, retries = 0, cold = 0, dead = 0, timeouts = 0;
        std::size_t largest = 0;
        for (const RunResult& r : results_) {
            largest = std::max(largest, r.components.size());
            dead += r.requests.deadLettered;
            for (const ComponentResult& c : r.components) {
                visits[c.kind] += c.invocations;
                throttled += c.throttled;
                retries += c.retries;
                cold += c.coldStarts;
                timeouts += c.timeouts;
            }
        }
        for (const auto& platform : platforms_)
            for (const KindInfo& kind : random_project::kindsOf(*platform))
                QVERIFY2(visits[kind.id] > 100, kind.id);
        for (const std::int64_t n : { throttled, retries, cold, dead, timeouts })
            QVERIFY2(n > 100,
                qPrintable(QString("%1 %2 %3 %4 %5")
                               .arg(throttled)
                               .arg(retries)
                               .arg(cold)
                               .arg(dead)
                               .arg(timeouts)));
        QVERIFY(largest > 20);
    }

    void conservation() { forEach(&Properties::arrivalsAreConserved); }
    void calls() { forEach(&Properties::callsAddUp); }
    void journeys() { forEach(&Properties::journeysAddUp); }
    void spans() { forEach(&Properties::spansLieInside); }
    void percentiles() { forEach(&Properties::percentilesAscend); }
    void usage() { forEach(&Properties::usageIsOfTheJourneys); }
    void times() { forEach(&Properties::timeAddsUp); }
    void noNegativeWaits() { forEach(&Properties::nobodyWaitsForANegativeTime); }

    /// A small sample is as sound as a complete one: places in it change hands.
    void spansOfASample()
    {
        std::vector<RunSpec> few = specs_;
        for (RunSpec& spec : few)
            spec.sampledJourneys = 3;
        const auto sampled = runAll(few, 2);
        for (std::size_t i = 0; i < sampled.size(); ++i) {
            QVERIFY(sampled[i].fingerprints == results_[i].fingerprints);
            for (const Journey& j : sampled[i].journeys) {
                const auto whole
                    = std::find_if(results_[i].journeys.begin(), results_[i].journeys.end(),
                        [&](const Journey& other) { return other.number == j.number; });
                QVERIFY(whole != results_[i].journeys.end());
                QCOMPARE(j.arrival, whole->arrival);
                QCOMPARE(j.latency, whole->latency);
                for (const Span& s : j.spans)
                    QVERIFY(s.start >= j.arrival);
                if (handsBatches(projects_[i]))
                    continue; // a batch is kept with one of the journeys it belongs to
                QCOMPARE(j.spans.size(), whole->spans.size());
                for (std::size_t k = 0; k < j.spans.size(); ++k)
                    QVERIFY(j.spans[k].component == whole->spans[k].component
                        && j.spans[k].start == whole->spans[k].start
                        && j.spans[k].end == whole->spans[k].end);
            }
        }
    }

    void orderInTheFileChangesNothing()
    {
        std::vector<RunSpec> others = specs_;
        for (std::size_t i = 0; i < others.size(); ++i)
            others[i].project
                = std::make_shared<const Project>(random_project::permuted(projects_[i], i));
        sameResults(others, 2);
    }

    void pricesChangeNothing()
    {
        std::map<const Platform*, std::shared_ptr<const Platform>> dearer;
        for (const auto& platform : platforms_) {
            Platform p = *platform;
            for (Meter& meter : p.catalogue.meters)
                for (Tier& tier : meter.tiers)
                    tier.unitPrice = 7 * tier.unitPrice + 1;
            dearer[platform.get()] = std::make_shared<const Platform>(std::move(p));
        }
        std::vector<RunSpec> others = specs_;
        for (RunSpec& spec : others)
            spec.platform = dearer.at(spec.platform.get());
        sameResults(others, 2);
    }

    /// Nothing depends on what a provider is called, only on what its file says.
    void namesOfProvidersChangeNothing()
    {
        std::vector<RunSpec> others = specs_;
        for (std::size_t i = 0; i < others.size(); ++i) {
            Platform p = *specs_[i].platform;
            p.id = platforms_[(i + 1) % platforms_.size()]->id;
            p.title = p.shortTitle = "Another";
            others[i].platform = std::make_shared<const Platform>(std::move(p));
        }
        sameResults(others, 2);
    }

    void threadsChangeNothing() { sameResults(specs_, 2); }
};

QTEST_GUILESS_MAIN(Properties)
#include "tst_properties.moc"
