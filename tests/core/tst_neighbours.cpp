// SPDX-License-Identifier: GPL-3.0-or-later
// What a component's bill leaves to its neighbour's: a queue behind a topic, a Worker behind a
// Worker. All sums by hand from the published prices.
#include "core/study/study.hpp"
#include "shipped.hpp"
#include <QtTest>
#include <cmath>

using namespace core;

namespace {

constexpr double tib = 1073741824; ///< KB
constexpr std::int64_t million = 1'000'000;

/// Users -> news (topic or event bus) -> jobs (queue), and what else there is.
struct Drawn {
    QString bus = "topic", plan, components, connections;
};

Project behind(const Drawn& drawn)
{
    QString text = R"({"nephoscope": 1, "components": [
        {"id": "users", "kind": "clients"}, {"id": "news", "kind": "BUS"},
        {"id": "jobs", "kind": "queue" PLAN} MORE],
      "connections": [{"from": "users", "to": "news", "size_kb": 4},
        {"from": "news", "to": "jobs", "size_kb": 4} OTHERS]})";
    text.replace("BUS", drawn.bus).replace("MORE", drawn.components);
    text.replace("OTHERS", drawn.connections);
    text.replace("PLAN", drawn.plan.isEmpty() ? "" : ", \"plan\": \"" + drawn.plan + '"');
    return readProject(text.toStdString(), "behind.json");
}

/// A function that the topic pushes to as well.
const Drawn withMail { "topic", {}, R"(, {"id": "mail", "kind": "function"})",
    R"(, {"from": "news", "to": "mail", "size_kb": 4})" };

struct Counted {
    const char* id;
    std::map<Measure, std::int64_t> measures;
};

/// A month of 730 hours with these counts; `calls` on each connection, in the project's order.
double cents(const char* provider, const Project& project, const std::vector<Counted>& counts,
    const std::vector<std::int64_t>& calls, const char* service)
{
    RunResult r;
    r.simulatedS = hoursPerMonth * 3600;
    for (const Component& component : project.components) {
        ComponentResult c;
        c.id = component.id;
        for (const Counted& counted : counts)
            if (component.id == counted.id)
                for (const auto& [measure, n] : counted.measures)
                    c.measures[measure] = n;
        r.components.push_back(c);
    }
    for (std::size_t i = 0; i < calls.size(); ++i)
        r.connections.push_back(
            { project.connections[i].from, project.connections[i].to, calls[i] });
    double sum = 0;
    for (const BillLine& line :
        billOf(r, project, platformOf(provider), { .freeTier = false }).lines)
        if (line.meter.starts_with(service))
            sum += line.amount;
    return sum * 100;
}

/// A million messages went through a topic into a queue, and each was delivered once.
const std::vector<Counted> once {
    { "news", { { Measure::requests, million }, { Measure::deliveries, million } } },
    { "jobs",
        { { Measure::sends, million }, { Measure::receives, million },
            { Measure::messageReceives, million }, { Measure::messageDeletes, million } } }
};

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-9 * std::max(1.0, std::abs(b));
}

}

class Neighbours : public QObject {
    Q_OBJECT
private slots:
    /// Pub/Sub: 4 KB are published once and delivered once, 8 KB at 40 $ a TiB; by Eventarc too.
    void aPubSubQueueIsASubscription()
    {
        const double byHand = 100 * 2 * 4.0 * million / tib * 40;
        QVERIFY(near(cents("gcp", behind({}), once, { million, million }, "pubsub."), byHand));
        QVERIFY(near(
            cents("gcp", behind({ "event_bus" }), once, { million, million }, "pubsub."), byHand));
    }

    /// A function beside the queue gets the messages by a push of its own: 12 KB for each.
    void otherSubscriptionsStayOnTheTopic()
    {
        const Project both = behind(withMail);
        auto counts = once;
        counts[0].measures[Measure::deliveries] = 2 * million;
        QVERIFY(near(cents("gcp", both, counts, { million, million, million }, "pubsub."),
            100 * 3 * 4.0 * million / tib * 40));
    }

    /// Half of the queue's messages come from somewhere else: those it pays to publish itself.
    void otherSendersPayForThemselves()
    {
        const Project both
            = behind({ "topic", {}, {}, R"(, {"from": "users", "to": "jobs", "size_kb": 4})" });
        auto counts = once;
        for (const Measure m : { Measure::sends, Measure::messageReceives })
            counts[1].measures[m] = 2 * million;
        QVERIFY(near(cents("gcp", both, counts, { million, million, million }, "pubsub."),
            100 * (2 + 2) * 4.0 * million / tib * 40));
    }

    /// A retried delivery is paid again: 1 publish, 1.5 deliveries.
    void redeliveriesArePaid()
    {
        auto counts = once;
        counts[1].measures[Measure::messageReceives] = million * 3 / 2;
        QVERIFY(near(cents("gcp", behind({}), counts, { million, million }, "pubsub."),
            100 * 2.5 * 4.0 * million / tib * 40));
    }

    /// Cloud Tasks is no subscription: the topic pushes, a task is made and dispatched.
    void cloudTasksIsAServiceOfItsOwn()
    {
        const Project tasks = behind({ "topic", "cloud_tasks" });
        QVERIFY(near(cents("gcp", tasks, once, { million, million }, "pubsub."),
            100 * 2 * 4.0 * million / tib * 40));
        QVERIFY(
            near(cents("gcp", tasks, once, { million, million }, "cloud_tasks."), 100 * 2 * 0.4));
    }

    /// Cloudflare: write, read and delete once, $1.20; with a Worker as second subscriber twice.
    void aCloudflareQueueIsTheSubscribers()
    {
        QVERIFY(near(cents("cloudflare", behind({}), once, { million, million }, "queues."), 120));
        QVERIFY(near(
            cents("cloudflare", behind({ "event_bus" }), once, { million, million }, "queues."),
            120));
        const Project both = behind(withMail);
        auto counts = once;
        counts[0].measures[Measure::deliveries] = 2 * million;
        QVERIFY(
            near(cents("cloudflare", both, counts, { million, million, million }, "queues."), 240));
    }

    /// SNS delivers to SQS for nothing, and the queue pays its own three requests.
    void onAwsBothAreServicesOfTheirOwn()
    {
        const double sqs = 100 * 2 * 0.4; // sends and receives; no batch was deleted here
        QVERIFY(near(cents("aws", behind({}), once, { million, million }, "sqs."), sqs));
        QVERIFY(near(cents("aws", behind({}), once, { million, million }, "sns."), 50));
    }

    /// By a service binding: CPU of both, one request.
    void aWorkerBehindAWorkerIsOneRequest()
    {
        const Project two = readProject(R"({"nephoscope": 1, "components": [
            {"id": "users", "kind": "clients"}, {"id": "a", "kind": "function"},
            {"id": "b", "kind": "function"}],
          "connections": [{"from": "users", "to": "a"}, {"from": "a", "to": "b"}]})",
            "two.json");
        const std::vector<Counted> counts { { "a", { { Measure::requests, million } } },
            { "b", { { Measure::requests, million } } } };
        QVERIFY(
            near(cents("cloudflare", two, counts, { million, million }, "workers.requests"), 30));
        QVERIFY(near(cents("aws", two, counts, { million, million }, "lambda.requests"), 40));
    }

    /// The same from a run: bytes published at the topic and bytes received from the queue.
    void ofARun()
    {
        auto project = std::make_shared<const Project>(readProject(R"({"nephoscope": 1,
          "components": [{"id": "users", "kind": "clients"}, {"id": "news", "kind": "topic"},
            {"id": "jobs", "kind": "queue"}, {"id": "work", "kind": "function"}],
          "connections": [{"from": "users", "to": "news", "size_kb": 10},
            {"from": "news", "to": "jobs", "size_kb": 10}, {"from": "jobs", "to": "work"}],
          "workloads": [{"id": "w", "duration": "1h", "sources": [{"component": "users",
            "arrivals": {"constant": {"rate_per_s": 1}}}]}]})",
            "run.json"));
        RunSpec spec;
        spec.project = project;
        spec.platform = shippedPlatform("gcp");
        const RunResult r = run(spec);
        double kb = 0;
        for (const UsageItem& item : meter(r, *project, *spec.platform))
            if (item.meter == "pubsub.throughput")
                kb += item.quantity * tib;
        const auto published = findResult(r, "news")->measures[Measure::requests];
        const auto received = findResult(r, "jobs")->measures[Measure::messageReceives];
        QCOMPARE(published, std::int64_t(3599)); // the first comes after a second
        QVERIFY(received >= 3589);
        QVERIFY(near(kb, 10.0 * double(published + received)));
    }

    /// Another provider says the same in its file; a name that is nothing there is found.
    void exceptionsNameKindsAndPlans()
    {
        const auto fifth = [](const char* exception) {
            QString text = R"({"nephoscope_provider": 1, "id": "fifth", "title": "Fifth",
              "as_of": "2026-11-22", "default_region": "r", "regions": [{"id": "r", "title": "R"}],
              "sources": {"s": {"title": "S", "as_of": "2026"}},
              "meters": [{"id": "m", "title": "M", "service": "S", "group": "Events", "unit": "x",
                "prices": [{"price": 1, "source": "s"}]}],
              "services": [{"kind": "topic", "plan": "t", "title": "T", "behaviour":
                {"latency_ms": {"value": 0, "source": "s"}}, "meters": [{"meter": "m",
                "of": "deliveries", "why": "w", "except_to": ["EXCEPTION"]}]}]})";
            return readPlatform(text.replace("EXCEPTION", exception).toStdString(), "fifth.json");
        };
        QCOMPARE(fifth("topic:t").services[0].meters[0].exceptTo.size(), std::size_t(1));
        for (const char* wrong : { "queue", "topic:x", "teapot" })
            QVERIFY_EXCEPTION_THROWN(fifth(wrong), Error);
    }
};

QTEST_GUILESS_MAIN(Neighbours)
#include "tst_neighbours.moc"
