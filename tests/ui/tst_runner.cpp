// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_comparison.hpp"
#include "ui/run/runner.hpp"
#include <QSignalSpy>
#include <QTest>
#include <atomic>

using namespace std::chrono_literals;

namespace {
ui::RunRequest request(std::uint64_t seed)
{
    ui::RunRequest r;
    r.project = fake::project();
    r.seed = seed;
    r.platforms = { fake::platform(fake::providers[0]), fake::platform(fake::providers[1]) };
    return r;
}

core::Comparison named(const char* workload, bool complete = true)
{
    core::Comparison comparison;
    comparison.workload = workload;
    comparison.providers.resize(1);
    comparison.providers[0].results.resize(1);
    comparison.providers[0].results[0].complete = complete;
    return comparison;
}

void waitFor(std::stop_token stop)
{
    while (!stop.stop_requested())
        std::this_thread::sleep_for(1ms);
}
}

class RunnerTest : public QObject {
    Q_OBJECT
private slots:
    void resultArrives()
    {
        ui::Runner runner(
            [](const ui::RunRequest&, std::stop_token, auto*) { return named("done"); }, nullptr);
        QSignalSpy finished(&runner, &ui::Runner::finished);
        QSignalSpy running(&runner, &ui::Runner::runningChanged);
        runner.start(request(1));
        QVERIFY(runner.isRunning());
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(workload(finished, 0), "done");
        QVERIFY(!runner.isRunning());
        QCOMPARE(running.count(), 2);
        QCOMPARE(running[0][0].toBool(), true);
        QCOMPARE(running[1][0].toBool(), false);
    }

    void newestWins()
    {
        std::atomic<bool> firstEnded = false;
        ui::Runner runner(
            [&](const ui::RunRequest& r, std::stop_token stop, auto*) {
                if (r.seed == 1) {
                    waitFor(stop);
                    firstEnded = true;
                    return named("old");
                }
                return named("new");
            },
            nullptr);
        QSignalSpy finished(&runner, &ui::Runner::finished);
        QSignalSpy running(&runner, &ui::Runner::runningChanged);
        runner.start(request(1));
        runner.start(request(2));
        QTRY_VERIFY(firstEnded && finished.count() == 1 && !runner.isRunning());
        QCOMPARE(workload(finished, 0), "new");
        // Whatever the first one still had to say has been delivered by now, and dropped.
        QCoreApplication::sendPostedEvents();
        QTest::qWait(50);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(running.count(), 2); // on once, off once
    }

    void stopGivesThePartialResult()
    {
        ui::Runner runner(
            [](const ui::RunRequest&, std::stop_token stop, auto*) {
                waitFor(stop);
                return named("partial", false);
            },
            nullptr);
        QSignalSpy finished(&runner, &ui::Runner::finished);
        runner.start(request(1));
        runner.stop();
        QTRY_COMPARE(finished.count(), 1);
        const auto comparison = finished[0][0].value<std::shared_ptr<const core::Comparison>>();
        QVERIFY(!comparison->providers[0].results[0].complete);
    }

    void anErrorIsTold()
    {
        ui::Runner runner(
            [](const ui::RunRequest&, std::stop_token, auto*) -> core::Comparison {
                throw core::Error("arrivals.csv: there is no such file");
            },
            nullptr);
        QSignalSpy failed(&runner, &ui::Runner::failed);
        QSignalSpy finished(&runner, &ui::Runner::finished);
        runner.start(request(1));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed[0][0].toString(), "arrivals.csv: there is no such file");
        QCOMPARE(finished.count(), 0);
        QVERIFY(!runner.isRunning());
    }

    void progressIsTheShareOfAllRuns()
    {
        std::atomic<bool> written = false;
        ui::Runner runner(
            [&](const ui::RunRequest&, std::stop_token stop,
                std::vector<core::Progress>* progress) {
                // Two platforms: a day each; half of the first is done.
                (*progress)[0].simulated = 12 * 3600 * core::nsPerSecond;
                (*progress)[0].events = 1'284'310;
                written = true;
                waitFor(stop);
                return named("stopped", false);
            },
            nullptr);
        QCOMPARE(runner.progressText(), QString());
        runner.start(request(1));
        QTRY_VERIFY(written);
        QCOMPARE(runner.progress(), 0.25);
        QCOMPARE(runner.progressText(), "1.28 M events · 25 %");
        QTRY_VERIFY(runner.progressText().endsWith(" s left"));
    }

    void leavingDuringARunStopsIt()
    {
        std::atomic<bool> ended = false;
        {
            ui::Runner runner(
                [&](const ui::RunRequest&, std::stop_token stop, auto*) {
                    waitFor(stop);
                    ended = true;
                    return named("late");
                },
                nullptr);
            runner.start(request(1));
        }
        QVERIFY(ended);
    }

    void theEngineRunsAProject()
    {
        ui::RunRequest r;
        auto project = std::make_shared<core::Project>(
            core::loadProject(PROJECT_DIR "/scenarios/trigger_http.json"));
        project->workloads.front().duration = core::seconds(120);
        project->workloads.front().warmup = {};
        r.project = project;
        r.seed = 7;
        for (core::Platform& platform : core::shippedPlatforms())
            r.platforms.push_back(std::make_shared<core::Platform>(std::move(platform)));
        ui::Runner runner;
        QSignalSpy finished(&runner, &ui::Runner::finished);
        QSignalSpy failed(&runner, &ui::Runner::failed);
        runner.start(r);
        QTRY_VERIFY_WITH_TIMEOUT(finished.count() + failed.count() == 1, 60'000);
        QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed[0][0].toString()));
        const auto comparison = finished[0][0].value<std::shared_ptr<const core::Comparison>>();
        QCOMPARE(comparison->providers.size(), r.platforms.size());
        for (const core::ProviderOutcome& outcome : comparison->providers) {
            core::RunSpec spec;
            spec.project = project;
            spec.platform = outcome.platform;
            spec.seed = 7;
            QCOMPARE(
                outcome.results.at(0).fingerprints.results, core::run(spec).fingerprints.results);
        }
    }

private:
    static std::string workload(const QSignalSpy& spy, int i)
    {
        return spy[i][0].value<std::shared_ptr<const core::Comparison>>()->workload;
    }
};

QTEST_GUILESS_MAIN(RunnerTest)
#include "tst_runner.moc"
