// SPDX-License-Identifier: GPL-3.0-or-later
// Workflows, worked out by hand: each step takes 10 ms of the service's own time.
#include "core/model/reading.hpp"
#include "toy.hpp"
#include <QtTest>

using namespace toy;

namespace {

Platform tenMsSteps()
{
    Platform p = platform();
    for (Service& s : p.services)
        if (auto* w = std::get_if<WorkflowBehaviour>(&s.behaviour)) {
            w->stepMs = constant(10);
            w->billedStepMs = 100;
        }
    return p;
}

Workflow flow(const char* steps, const char* type = "standard")
{
    Workflow w;
    w.type = type;
    w.steps = readSteps(parseJson(steps, "steps"), "steps");
    return w;
}

/// Users start a workflow that may call the functions a (100 ms), b (200 ms) and bad (50 ms, always
/// fails).
RunResult runFlow(const char* steps, const std::vector<double>& times = { 0 },
    double durationS = 100, const char* type = "standard")
{
    Function bad = function(constant(50));
    bad.errorRate = 1;
    return runAt({ component("users", Clients {}), component("w", flow(steps, type)),
                     component("a", function(constant(100))),
                     component("b", function(constant(200))), component("bad", bad) },
        { arrow("users", "w"), arrow("w", "a"), arrow("w", "b"), arrow("w", "bad") }, times,
        durationS, tenMsSteps());
}

std::int64_t transitions(const RunResult& r)
{
    return findResult(r, "w")->measures[Measure::transitions];
}

}

class WorkflowTest : public QObject {
    Q_OBJECT
private slots:
    void stepsInOrderAndAWait();
    void withoutStepsEachConnectionIsATask();
    void oneWithNothingToDoIsOverAtOnce();
    void choiceTakesItsShare();
    void branchesRunAtTheSameTime();
    void mapKeepsItsConcurrency();
    void retriesBackOffAndTheErrorIsCaught();
    void anUncaughtErrorFailsTheExecution();
    void failInABranchFailsTheWhole();
    void timeoutEndsTheExecution();
    void expressBillsRoundedDurations();
    void mistakesInSteps_data();
    void mistakesInSteps();
    void stepsSurviveAFile();
};

void WorkflowTest::stepsInOrderAndAWait()
{
    // 10 + 100, 10 + 2000, 10 + 200 ms.
    const auto r = runFlow(R"([{"id": "one", "type": "task", "target": "a"},
        {"id": "pause", "type": "wait", "wait_s": 2}, {"id": "two", "type": "task", "target": "b"}])");
    QCOMPARE(r.requests.completed, 1);
    QCOMPARE(r.latency.max(), 2330 * ms);
    QCOMPARE(transitions(r), 3);
    QCOMPARE(findResult(r, "w")->duration.max(), 2330 * ms);
}

void WorkflowTest::withoutStepsEachConnectionIsATask()
{
    const auto r = runAt(
        { component("users", Clients {}), component("w", Workflow {}),
            component("a", function(constant(100))), component("b", function(constant(200))) },
        { arrow("users", "w"), arrow("w", "b"), arrow("w", "a") }, { 0 }, 10, tenMsSteps());
    QCOMPARE(r.latency.max(), 320 * ms);
    QCOMPARE(transitions(r), 2);
}

/// Beside it the caller's other calls go on: the handler takes 30 ms and the longest of them.
void WorkflowTest::oneWithNothingToDoIsOverAtOnce()
{
    std::vector<Connection> calls
        = { arrow("caller", "w"), arrow("caller", "a"), arrow("caller", "w2") };
    for (Connection& c : calls)
        c.group = "together";
    calls.push_back(arrow("users", "caller"));
    const auto r
        = runAt({ component("users", Clients {}), component("caller", function(constant(30))),
                    component("w", Workflow {}), component("w2", Workflow {}),
                    component("a", function(constant(100))) },
            calls, { 0, 1, 2 }, 10, tenMsSteps());
    QCOMPARE(r.requests.completed, 3);
    QCOMPARE(r.latency.max(), 130 * ms);
    QCOMPARE(findResult(r, "w")->invocations, 3);
    QCOMPARE(findResult(r, "a")->invocations, 3);
    QCOMPARE(findResult(r, "caller")->invocations, 3);
    QCOMPARE(transitions(r), 0);
}

void WorkflowTest::choiceTakesItsShare()
{
    std::vector<double> times;
    for (int i = 0; i < 4000; ++i)
        times.push_back(i);
    const auto r = runFlow(R"([{"id": "decide", "type": "choice",
          "options": [{"probability": 0.3, "next": "left"}], "next": "right"},
        {"id": "left", "type": "task", "target": "a", "next": "done"},
        {"id": "right", "type": "task", "target": "b"}, {"id": "done", "type": "succeed"}])",
        times, 4100);
    const auto left = findResult(r, "a")->invocations, right = findResult(r, "b")->invocations;
    QCOMPARE(left + right, 4000);
    // Binomial: 1200, standard deviation sqrt(4000 x 0.3 x 0.7) = 29; 4 of them.
    QVERIFY2(std::abs(left - 1200) < 116, qPrintable(QString::number(left)));
    QCOMPARE(transitions(r), 3 * 4000);
}

void WorkflowTest::branchesRunAtTheSameTime()
{
    // 10, then both branches: 10 + 100 and 10 + 200, then 10 + 100.
    const auto r = runFlow(R"([{"id": "both", "type": "parallel", "branches": [
          [{"id": "x", "type": "task", "target": "a"}], [{"id": "y", "type": "task", "target": "b"}]]},
        {"id": "then", "type": "task", "target": "a"}])");
    QCOMPARE(r.latency.max(), 330 * ms);
    QCOMPARE(transitions(r), 4);
}

void WorkflowTest::mapKeepsItsConcurrency()
{
    // Five items, two at a time: three rounds of 10 + 100 ms after the 10 ms of the map itself.
    const auto r = runFlow(R"([{"id": "each", "type": "map", "items": 5, "max_concurrency": 2,
        "steps": [{"id": "x", "type": "task", "target": "a"}]}])");
    QCOMPARE(r.latency.max(), 340 * ms);
    QCOMPARE(findResult(r, "a")->invocations, 5);
    QCOMPARE(findResult(r, "a")->instancesMax, 2);
    QCOMPARE(transitions(r), 6);
}

void WorkflowTest::retriesBackOffAndTheErrorIsCaught()
{
    // 10 + 50, pause 1 s, 50, pause 2 s, 50; then the catching step: 10 + 100.
    const auto r = runFlow(R"([{"id": "try", "type": "task", "target": "bad", "retries": 2,
          "retry_after_s": 1, "backoff": 2, "on_error": "mend"},
        {"id": "never", "type": "task", "target": "b"},
        {"id": "mend", "type": "task", "target": "a"}])");
    QCOMPARE(r.requests.completed, 1);
    QCOMPARE(r.latency.max(), 3270 * ms);
    QCOMPARE(findResult(r, "bad")->invocations, 3);
    QCOMPARE(findResult(r, "b")->invocations, 0);
    QCOMPARE(findResult(r, "w")->retries, 2);
    QCOMPARE(transitions(r), 4);
}

void WorkflowTest::anUncaughtErrorFailsTheExecution()
{
    const auto r = runFlow(R"([{"id": "try", "type": "task", "target": "bad"},
        {"id": "never", "type": "task", "target": "b"}])");
    QCOMPARE(r.requests.failed, 1);
    QCOMPARE(findResult(r, "b")->invocations, 0);
    QCOMPARE(findResult(r, "w")->errors, 1);
}

void WorkflowTest::failInABranchFailsTheWhole()
{
    const auto r = runFlow(R"([{"id": "both", "type": "parallel", "on_error": "mend", "branches": [
          [{"id": "x", "type": "fail"}], [{"id": "y", "type": "task", "target": "b"}]]},
        {"id": "no", "type": "fail"}, {"id": "mend", "type": "succeed"}])");
    QCOMPARE(r.requests.completed, 1);
    // The other branch is awaited: 10 + 10 + 200, then 10 for the last step.
    QCOMPARE(r.latency.max(), 230 * ms);
}

void WorkflowTest::timeoutEndsTheExecution()
{
    Workflow w = flow(R"([{"id": "pause", "type": "wait", "wait_s": 60},
        {"id": "x", "type": "task", "target": "a"}])");
    w.timeoutS = 5;
    const auto r = runAt({ component("users", Clients {}), component("w", w),
                             component("a", function(constant(100))) },
        { arrow("users", "w"), arrow("w", "a") }, { 0 }, 200, tenMsSteps());
    QCOMPARE(r.requests.timedOut, 1);
    QCOMPARE(findResult(r, "w")->timeouts, 1);
    QCOMPARE(findResult(r, "a")->invocations, 0);
}

void WorkflowTest::expressBillsRoundedDurations()
{
    // 110 ms twice, in steps of 100 ms.
    const auto r
        = runFlow(R"([{"id": "x", "type": "task", "target": "a"}])", { 0, 1 }, 10, "express");
    QCOMPARE(findResult(r, "w")->measures[Measure::billedMs], 400);
    QCOMPARE(findResult(r, "w")->measures[Measure::requests], 2);
}

void WorkflowTest::mistakesInSteps_data()
{
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("error");
    const auto row = [](const char* name, const char* steps, const char* error) {
        QTest::newRow(name) << QString(steps) << QString(error);
    };
    row("no list", R"({})", "steps: found {}, expected a list [...]");
    row("no type", R"([{"id": "x"}])",
        "steps[0].type: found nothing, expected one of task, choice, wait, parallel, map, succeed "
        "or "
        "fail");
    row("no target", R"([{"id": "x", "type": "task"}])",
        "steps[0].target: found nothing, expected the id of a component");
    row("unknown next", R"([{"id": "x", "type": "succeed", "next": "y"}])",
        "steps[0].next: found \"y\", expected the id of a step in this list");
    row("strange key", R"([{"id": "x", "type": "wait", "wait": 5}])",
        "steps[0].wait: a wait has only id, type, next or wait_s");
    row("same id", R"([{"id": "x", "type": "succeed"}, {"id": "x", "type": "fail"}])",
        "steps[1].id: found \"x\", expected another id than the steps before");
    row("above one",
        R"([{"id": "x", "type": "choice", "options": [{"probability": 0.7, "next": "x"},
            {"probability": 0.7, "next": "x"}]}])",
        "steps[0].options: the probabilities add up to more than 1");
    row("in a branch", R"([{"id": "x", "type": "parallel", "branches": [[{"id": "y"}]]}])",
        "steps[0].branches[0][0].type: found nothing, expected one of task, choice, wait, "
        "parallel, "
        "map, succeed or fail");
}

void WorkflowTest::mistakesInSteps()
{
    QFETCH(QString, steps);
    QFETCH(QString, error);
    QString found;
    try {
        readSteps(parseJson(steps.toStdString(), "steps"), "steps");
    } catch (const Error& e) {
        found = e.what();
    }
    QCOMPARE(found, error);
}

void WorkflowTest::stepsSurviveAFile()
{
    const char* text = R"([{"id": "both", "type": "parallel", "branches": [
          [{"id": "x", "type": "task", "target": "a", "retries": 2, "retry_after_s": 0.5}],
          [{"id": "m", "type": "map", "steps": [{"id": "w", "type": "wait", "wait_s": 3}],
            "items": 7, "max_concurrency": 2}]], "on_error": "end"},
        {"id": "c", "type": "choice", "options": [{"probability": 0.25, "next": "end"}]},
        {"id": "end", "type": "succeed"}])";
    const StepList steps = readSteps(parseJson(text, "steps"), "steps");
    QVERIFY(readSteps(writeSteps(steps), "steps") == steps);
    Project p = project(
        { component("users", Clients {}), component("w", flow(text)), component("a", Function {}) },
        { arrow("users", "w"), arrow("w", "a") }, poisson(1), 10);
    QVERIFY(readProject(writeProject(p), "p.json") == p);
}

QTEST_GUILESS_MAIN(WorkflowTest)
#include "tst_workflow.moc"
