// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/runner.hpp"
#include "core/io/trace.hpp"
#include "core/model/error.hpp"
#include "core/platform/topics.hpp"
#include "ui/format.hpp"
#include "ui/language.hpp"
#include <algorithm>

namespace ui {

namespace {
const core::Workload* workloadOf(const RunRequest& request)
{
    if (!request.project || request.project->workloads.empty())
        return nullptr;
    return request.workload.empty() ? &request.project->workloads.front()
                                    : core::findWorkload(*request.project, request.workload);
}
}

core::Comparison runComparison(
    const RunRequest& request, std::stop_token stop, std::vector<core::Progress>* progress)
{
    core::ComparisonSpec spec;
    spec.project = request.project;
    for (const auto& platform : request.platforms)
        spec.platforms.push_back(request.project->settings.billOff.empty()
                ? platform
                : std::make_shared<const core::Platform>(
                    core::without(*platform, request.project->settings.billOff)));
    spec.workload = request.workload;
    spec.region = request.region;
    spec.seed = request.seed;
    spec.replications = request.replications;
    spec.billing = request.billing;
    if (const core::Workload* workload = workloadOf(request))
        spec.traces = core::loadTraces(*workload, request.directory);
    return core::compare(spec, stop, progress);
}

Runner::Runner(QObject* parent)
    : Runner(runComparison, parent)
{
}

Runner::Runner(Work work, QObject* parent)
    : QObject(parent)
    , work_(std::move(work))
{
}

Runner::~Runner() = default;

Runner::Outcome Runner::carryOut(const Work& work, const RunRequest& request, std::stop_token stop,
    std::vector<core::Progress>* progress)
{
    try {
        return { std::make_shared<const core::Comparison>(work(request, stop, progress)), {} };
    } catch (const core::Error& error) {
        return { nullptr, coreText(error.text) };
    } catch (const std::bad_alloc&) {
        return { nullptr, tr("There is not enough memory for this run.") };
    }
}

void Runner::start(RunRequest request)
{
    for (auto& [ticket, thread] : threads_)
        thread.request_stop();
    const auto runs = request.platforms.size() * std::max<std::size_t>(1, request.replications);
    progress_ = std::make_shared<std::vector<core::Progress>>(runs);
    const core::Workload* workload = workloadOf(request);
    toSimulate_ = workload ? workload->duration.ns + workload->warmup.ns : 0;
    clock_.start();
    const auto ticket = ++ticket_;
    threads_.emplace(ticket,
        std::jthread([this, ticket, work = work_, request = std::move(request),
                         progress = progress_](std::stop_token stop) {
            Outcome outcome = carryOut(work, request, stop, progress.get());
            QMetaObject::invokeMethod(
                this, [this, ticket, outcome] { receive(ticket, outcome); }, Qt::QueuedConnection);
        }));
    if (!std::exchange(running_, true))
        emit runningChanged(true);
}

void Runner::stop()
{
    if (const auto newest = threads_.find(ticket_); newest != threads_.end())
        newest->second.request_stop();
}

void Runner::receive(std::uint64_t ticket, const Outcome& outcome)
{
    threads_.erase(ticket);
    if (ticket != ticket_)
        return;
    running_ = false;
    if (outcome.comparison)
        emit finished(outcome.comparison);
    else
        emit failed(outcome.error);
    if (!running_) // a receiver may have started the next run
        emit runningChanged(false);
}

double Runner::progress() const
{
    if (!progress_ || progress_->empty() || toSimulate_ <= 0)
        return 0;
    double done = 0;
    for (const core::Progress& run : *progress_)
        done += static_cast<double>(run.simulated.load(std::memory_order_relaxed));
    return std::clamp(done / (static_cast<double>(toSimulate_) * progress_->size()), 0.0, 1.0);
}

QString Runner::progressText() const
{
    if (!running_)
        return {};
    std::uint64_t events = 0;
    for (const core::Progress& run : *progress_)
        events += run.events.load(std::memory_order_relaxed);
    const double share = progress();
    QString done
        = tr("%1 events · %2 %").arg(shortCount(events)).arg(static_cast<int>(share * 100));
    if (share < 0.02 || clock_.elapsed() < 500)
        return done;
    const double leftS = clock_.elapsed() / 1000.0 * (1 - share) / share;
    return tr("%1 · %2 left").arg(done, wholeSpan(leftS));
}

}
