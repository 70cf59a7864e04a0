// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/scenarios.hpp"
#include "core/model/validate.hpp"
#include "core/study/advice/rules.hpp"
#include "core/study/advise.hpp"
#include "core/study/fit.hpp"
#include "sound_project.hpp"
#include "support.hpp"
#include <QtTest>
#include <set>

using namespace core;
using namespace sound_project;
using toy::arrow;
using toy::component;

namespace {

struct Case {
    const char* code;
    std::function<void(Project&)> mistake; ///< what makes the sound project wrong
    const char* at; ///< component that the finding is at
    bool fixable = true;
    const char* provider = "aws";
};

void addDeliveryCases(std::vector<Case>& cases)
{
    cases.push_back(
        { "no_dead_letter", [](Project& p) { in<Queue>(p, "jobs").deadLetter = false; }, "jobs" });
    cases.push_back({ "visibility_timeout",
        [](Project& p) { in<Queue>(p, "jobs").visibilityTimeoutS = 59; }, "jobs" });
    cases.push_back({ "no_idempotency",
        [](Project& p) { functionIn(p, "worker").idempotent = false; }, "worker" });
    cases.push_back({ "queue_before_read",
        [](Project& p) {
            between(p, "worker", "data").operation = "read";
            p.connections.push_back(arrow("users", "jobs"));
        },
        "jobs" });
    cases.push_back(
        { "small_batches", [](Project& p) { in<Queue>(p, "jobs").batchWindowS = 0; }, "jobs" });
    cases.push_back({ "batch_exceeds_timeout",
        [](Project& p) {
            functionIn(p, "worker").cpuMs = Amount::constantly(1500); // 10 x 1.5 s > 10 s
            in<Queue>(p, "jobs").batchWindowS = 0;
            in<Queue>(p, "jobs").maxConcurrency = 100;
        },
        "jobs" });
    cases.push_back({ "fan_out_by_hand",
        [](Project& p) {
            addFunction(p, "mail", asyncArrow("answer", "mail"));
            addFunction(p, "log", asyncArrow("answer", "log"));
        },
        "answer" });
}

void addCallCases(std::vector<Case>& cases)
{
    cases.push_back({ "sync_chain",
        [](Project& p) { // api -> answer -> second -> third: four wait for each other
            addFunction(p, "second", arrow("answer", "second"));
            addFunction(p, "third", arrow("second", "third"));
            p.connections.push_back(arrow("third", "data"));
        },
        "api" });
    cases.push_back(
        { "gateway_timeout", [](Project& p) { functionIn(p, "answer").timeoutS = 31; }, "answer" });
    cases.push_back({ "caller_timeout",
        [](Project& p) { addFunction(p, "slow", arrow("answer", "slow"), work(20, 6)); },
        "answer" });
    cases.push_back({ "no_call_timeout",
        [](Project& p) {
            p.components.push_back(component("pay", ExternalApi {}));
            p.connections.push_back(arrow("answer", "pay"));
        },
        "answer" });
    cases.push_back({ "retry_not_idempotent",
        [](Project& p) {
            Function save = work(20, 1);
            save.idempotent = false;
            Connection call = arrow("answer", "save");
            call.retries = 1;
            addFunction(p, "save", call, save);
            p.connections.push_back(arrow("save", "data"));
        },
        "answer" });
    cases.push_back({ "retry_storm",
        [](Project& p) { // 3 x 3 calls of "last"
            Connection first = arrow("answer", "middle"), second = arrow("middle", "last");
            first.retries = second.retries = 2;
            addFunction(p, "middle", first, work(20, 1));
            addFunction(p, "last", second, work(20, 0.3));
        },
        "middle" });
    cases.push_back({ "no_jitter",
        [](Project& p) {
            between(p, "answer", "data").retries = 1;
            between(p, "answer", "data").jitter = false;
        },
        "answer" });
    cases.push_back({ "double_billing",
        [](Project& p) { // 20 ms of its own, and waits for another 200 ms
            addFunction(p, "save", arrow("answer", "save"), work(200, 4));
            p.connections.push_back(arrow("save", "data"));
        },
        "answer" });
}

void addFunctionCases(std::vector<Case>& cases)
{
    cases.push_back({ "single_responsibility",
        [](Project& p) {
            for (const char* id : { "a", "b", "c" }) {
                p.components.push_back(component(id, Cache {}));
                Connection read = arrow("answer", id);
                read.operation = "read";
                p.connections.push_back(read);
            }
        },
        "answer", false });
    // Two requests an hour: every one is cold, and a cold start takes some 215 ms and more.
    const auto rare = [](Project& p, double ms) {
        p.workloads.front().sources.front().arrivals = toy::poisson(2.0 / 3600);
        slo(p, ms);
    };
    cases.push_back({ "cold_start_slo", [=](Project& p) { rare(p, 200); }, "answer" });
    cases.push_back({ "large_package",
        [=](Project& p) {
            functionIn(p, "answer").packageMb = 20; // 100 ms a MB
            rare(p, 200);
        },
        "answer", false });
    cases.push_back({ "slow_runtime",
        [=](Project& p) {
            functionIn(p, "answer").runtime = "java21";
            rare(p, 300);
        },
        "answer" });
    cases.push_back({ "provisioned_idle",
        [](Project& p) { functionIn(p, "answer").provisioned = 50; }, "answer" });
    cases.push_back(
        { "memory_low", [](Project& p) { functionIn(p, "answer").memoryMb = 256; }, "answer" });
    cases.push_back({ "memory_high",
        [](Project& p) {
            functionIn(p, "answer").waitMs = Amount::constantly(1000);
            functionIn(p, "answer").memoryMb = 3008;
        },
        "answer" });
    cases.push_back(
        { "timeout_near", [](Project& p) { functionIn(p, "answer").timeoutS = 0.03; }, "answer" });
    cases.push_back(
        { "timeout_far", [](Project& p) { functionIn(p, "answer").timeoutS = 25; }, "answer" });
    cases.push_back({ "long_running",
        [](Project& p) {
            functionIn(p, "worker").cpuMs = Amount::constantly(800'000);
            p.workloads.front().sources.front().arrivals = toy::poisson(0.001);
        },
        "worker", false });
}

void addCapacityCases(std::vector<Case>& cases)
{
    const auto provisioned = [](Project& p, double reads) {
        in<Database>(p, "data").capacity = "provisioned";
        in<Database>(p, "data").readUnits = reads;
        in<Database>(p, "data").writeUnits = 1000;
        functionIn(p, "worker").reserved = 20;
    };
    cases.push_back({ "above_rate_limit",
        [=](Project& p) {
            provisioned(p, 5); // ten reads a second
            functionIn(p, "answer").reserved = 20;
        },
        "data" });
    cases.push_back({ "no_concurrency_limit", [=](Project& p) { provisioned(p, 100); }, "answer" });
    cases.push_back({ "concurrency_limit",
        [](Project& p) { // 100/s x 0.02 s and more is above 2
            functionIn(p, "answer").maxInstances = 2;
            p.workloads.front().sources.front().arrivals = toy::poisson(200);
        },
        "answer" });
    cases.push_back({ "schedule_limit",
        [](Project& p) {
            Schedule clock;
            clock.cron = "rate(1 minutes)";
            p.components.push_back(component("clock", clock));
            addFunction(p, "report", arrow("clock", "report"), work(90'000, 900));
        },
        "clock", false });
}

void addCostCases(std::vector<Case>& cases)
{
    cases.push_back(
        { "log_volume", [](Project& p) { functionIn(p, "answer").logKb = 50; }, "answer" });
    cases.push_back({ "always_on_cheaper",
        [](Project& p) { p.workloads.front().sources.front().arrivals = toy::poisson(100); },
        "answer" });
}

std::vector<Case> allCases()
{
    std::vector<Case> cases;
    addDeliveryCases(cases);
    addCallCases(cases);
    addFunctionCases(cases);
    addCapacityCases(cases);
    addCostCases(cases);
    return cases;
}

RunResult runOf(const Project& p)
{
    return toy::run(p, platformOf("aws"));
}

std::string list(const std::vector<Finding>& findings)
{
    std::string text;
    for (const Finding& f : findings)
        text += f.code + "@" + f.component + " ";
    return text;
}

}

class TestAdvise : public QObject {
    Q_OBJECT

private slots:
    void nothingToFindInASoundProject()
    {
        const auto findings = adviceOn(sound());
        QVERIFY2(findings.empty(), list(findings).c_str());
    }

    void eachRule_data()
    {
        QTest::addColumn<int>("index");
        const auto cases = allCases();
        for (int i = 0; i < int(cases.size()); ++i)
            QTest::newRow(cases[std::size_t(i)].code) << i;
    }
    /// Fires at its place for its mistake, has words and a reference, and its fix removes it,
    /// leaves a project that can run, and changes nothing but the project it is given.
    void eachRule()
    {
        QFETCH(int, index);
        const Case c = allCases()[std::size_t(index)];
        Project p = sound();
        c.mistake(p);
        QVERIFY(canRun(validate(p)));
        QVERIFY(only(adviceOn(sound(), c.provider), c.code).empty());
        const auto findings = only(adviceOn(p, c.provider), c.code);
        QVERIFY2(!findings.empty(), list(adviceOn(p, c.provider)).c_str());
        const Finding& finding = findings.front();
        QCOMPARE(text(finding.component), QString(c.at));
        QVERIFY(!finding.text.empty() && !finding.why.empty());
        QVERIFY(text(finding.reference.url).startsWith("https://"));
        QCOMPARE(finding.fix.has_value(), c.fixable);
        if (!c.fixable)
            return;
        const Project before = p, after = fixed(p, finding);
        QVERIFY(p == before);
        QVERIFY(!(after == p));
        QVERIFY(canRun(validate(after)));
        const auto left = only(adviceOn(after, c.provider), c.code);
        QVERIFY2(std::none_of(left.begin(), left.end(),
                     [&](const Finding& f) {
                         return f.component == finding.component && f.field == finding.field
                             && f.connection == finding.connection;
                     }),
            left.empty() ? "" : english(left.front().text).c_str());
        QVERIFY(fixed(after, finding) == after); // fixing twice changes nothing more
    }

    void everyRuleIsTried()
    {
        std::set<std::string> tried { "fit" };
        for (const Case& c : allCases())
            tried.insert(c.code);
        for (const char* code : { "throttled", "queue_grows", "slo_missed", "cold_share_high",
                 "error_share_high", "dead_lettered", "duplicates_seen", "provisioned_unused" })
            tried.insert(code); // tried below, with runs
        for (const AdviceRule& rule : shippedAdvice())
            QVERIFY2(tried.contains(rule.code), rule.code.c_str());
    }

    /// A fix sets the field where it counts: in the override, where the provider has one.
    void fixesReachOverrides()
    {
        Project p = sound();
        findComponent(p, "jobs")->overrides = { { "aws", { { "visibility_timeout_s", 20 } } } };
        const auto findings = only(adviceOn(p), "visibility_timeout");
        QCOMPARE(findings.size(), std::size_t(1));
        const Project after = fixed(p, findings.front());
        QCOMPARE(
            findComponent(after, "jobs")->overrides["aws"]["visibility_timeout_s"].get<int>(), 60);
        QVERIFY(only(adviceOn(after), "visibility_timeout").empty());
        QVERIFY(only(adviceOn(after, "azure"), "visibility_timeout").empty());
    }

    void runsShowThrottlesErrorsAndDeadLetters()
    {
        Project p = sound();
        functionIn(p, "answer").maxInstances = 1;
        functionIn(p, "answer").cpuMs = Amount::constantly(400);
        functionIn(p, "worker").errorRate = 0.3;
        in<Queue>(p, "jobs").maxReceives = 1;
        slo(p, 100);
        const RunResult r = runOf(p);
        const auto findings = adviceOn(p, "aws", &r);
        for (const char* code : { "throttled", "slo_missed", "error_share_high", "dead_lettered" })
            QVERIFY2(!only(findings, code).empty(), code);
        QCOMPARE(text(only(findings, "throttled").front().component), QString("answer"));
        const RunResult well = runOf(sound());
        const auto none = adviceOn(sound(), "aws", &well);
        QVERIFY2(none.empty(), list(none).c_str());
    }

    void runsShowQueuesThatGrow()
    {
        Project p = sound();
        in<Queue>(p, "jobs").maxConcurrency = 1;
        functionIn(p, "worker").cpuMs = Amount::constantly(150); // ten a second take 1.5 s
        const RunResult r = runOf(p);
        QVERIFY(!only(adviceOn(p, "aws", &r), "queue_grows").empty());
    }

    void runsShowColdStartsDuplicatesAndIdleCapacity()
    {
        Project p = sound();
        functionIn(p, "answer").keepAliveS = Amount::constantly(0.01);
        functionIn(p, "answer").idempotent = false;
        functionIn(p, "worker").idempotent = false;
        in<Queue>(p, "jobs").duplicateRate = 0.2;
        functionIn(p, "worker").provisioned = 30;
        const RunResult r = runOf(p);
        const auto findings = adviceOn(p, "aws", &r);
        for (const char* code : { "cold_share_high", "duplicates_seen", "provisioned_unused" })
            QVERIFY2(!only(findings, code).empty(), code);
    }

    /// What is found in the ready projects, line by line; a change is reviewed like code.
    void stableOnScenarios()
    {
        std::string all = "# scenario, workload, provider, findings\n";
        for (const auto& [file, content] : shippedScenarioFiles()) {
            const Project p = shippedScenario(file);
            for (const Workload& w : p.workloads)
                for (const char* provider : { "aws", "azure", "gcp", "cloudflare" }) {
                    const Platform& platform = platformOf(provider);
                    const auto e = estimate(p, w.id, platform);
                    const std::string found = list(advise(p, w.id, platform, e));
                    QCOMPARE(text(list(advise(p, w.id, platform, e))), text(found));
                    all += std::string(file) + ", " + w.id + ", " + provider + ", " + found + "\n";
                }
        }
        const std::string path = PROJECT_DIR "/tests/golden/findings.csv";
        if (qEnvironmentVariableIsSet("NEPHOSCOPE_UPDATE_GOLDEN"))
            writeFile(path, all);
        QCOMPARE(text(all), text(readFile(path)));
    }

    /// Fixing everything that can be fixed, one after the other, comes to an end.
    void fixingScenariosEnds()
    {
        for (const auto& [file, content] : shippedScenarioFiles()) {
            Project p = shippedScenario(file);
            int fixes = 0;
            for (; fixes < 100; ++fixes) {
                const auto findings = adviceOn(p);
                const auto next = std::find_if(findings.begin(), findings.end(),
                    [](const Finding& f) { return f.fix.has_value(); });
                if (next == findings.end())
                    break;
                const Project after = fixed(p, *next);
                QVERIFY2(!(after == p), english(next->text).c_str());
                QVERIFY2(canRun(validate(after)), english(next->text).c_str());
                p = after;
            }
            QVERIFY2(fixes < 100, std::string(file).c_str());
        }
    }

    void orderOfComponentsDoesNotMatter()
    {
        Project p = shippedScenario("checkout.json");
        std::multiset<std::string> forwards, backwards;
        for (const Finding& f : adviceOn(p))
            forwards.insert(f.code + f.component + english(f.text));
        std::reverse(p.components.begin(), p.components.end());
        for (const Finding& f : adviceOn(p))
            backwards.insert(f.code + f.component + english(f.text));
        QVERIFY(forwards == backwards);
    }

    void wrongAdviceFilesAreRefused()
    {
        const auto error
            = [](const char* json) { return errorOf([&] { readAdvice(json, "a.json"); }); };
        QVERIFY(error("{}").contains("nephoscope_advice"));
        QVERIFY(error(R"({"nephoscope_advice":1,"as_of":"x","sources":{},"rules":{"a":{"title":"t",
            "why":"w","severity":"hint","source":"s"}}})")
                    .contains("the id of a source"));
        QVERIFY(error(R"({"nephoscope_advice":1,"as_of":"x","sources":{"s":{"title":"t","url":"u",
            "as_of":"2026"}},"rules":{"a":{"title":"t","why":"w","severity":"hint","source":"s",
            "thresholds":{"n":{"value":1}}}}})")
                    .contains("source"));
    }
};

QTEST_GUILESS_MAIN(TestAdvise)
#include "tst_advise.moc"
