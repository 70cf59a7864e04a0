// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/study/study.hpp"
#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <functional>
#include <map>
#include <memory>
#include <thread>

namespace ui {

/// Everything that one press of Run depends on.
struct RunRequest {
    std::shared_ptr<const core::Project> project;
    std::string directory; ///< of the project file; traces are found relative to it
    std::string workload; ///< id; empty: the first
    std::string region; ///< applies where the platform has it; empty: each one's default
    std::uint64_t seed = 1;
    int replications = 1;
    std::vector<std::shared_ptr<const core::Platform>> platforms;
    core::BillOptions billing;
};

/// Runs comparisons on a worker thread. The newest request wins: an older one is told to stop and
/// its result is dropped. stop() keeps the request, so its partial result still arrives.
class Runner : public QObject {
    Q_OBJECT
public:
    /// The work itself; called on a worker. `progress` has platforms x replications entries.
    using Work = std::function<core::Comparison(
        const RunRequest&, std::stop_token, std::vector<core::Progress>*)>;

    explicit Runner(QObject* parent = nullptr);
    Runner(Work work, QObject* parent); ///< for tests
    ~Runner() override;

    void start(RunRequest request);
    void stop();
    bool isRunning() const { return running_; }
    /// Share of the simulated time that is done, 0..1. Poll it; nothing is signalled.
    double progress() const;
    /// "3.2 M events · 41 % · 2 s left"; empty when nothing runs.
    QString progressText() const;

signals:
    void finished(std::shared_ptr<const core::Comparison> comparison);
    void failed(const QString& message); ///< fit for a person
    void runningChanged(bool running);

private:
    struct Outcome {
        std::shared_ptr<const core::Comparison> comparison; ///< null when it failed
        QString error;
    };
    static Outcome carryOut(const Work& work, const RunRequest& request, std::stop_token stop,
        std::vector<core::Progress>* progress);
    void receive(std::uint64_t ticket, const Outcome& outcome);

    Work work_;
    std::shared_ptr<std::vector<core::Progress>> progress_;
    core::SimTime toSimulate_ = 0; ///< of one run, with warm-up
    QElapsedTimer clock_;
    std::uint64_t ticket_ = 0;
    bool running_ = false;
    /// By ticket; an outdated one leaves when it has come to its end. Last member, so that
    /// destruction stops and joins first.
    std::map<std::uint64_t, std::jthread> threads_;
};

/// Loads the traces and compares the platforms.
core::Comparison runComparison(
    const RunRequest& request, std::stop_token stop, std::vector<core::Progress>* progress);

}
