// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/advisor.hpp"
#include "core/platform/topics.hpp"
#include "ui/language.hpp"

namespace ui {

/// Places on the canvas change no figure, and are what changes most often.
static core::Project withoutPlaces(core::Project project)
{
    for (core::Component& component : project.components)
        component.x = component.y = 0;
    return project;
}

Advisor::Advisor(const Document& document, Platforms platforms, QObject* parent)
    : QObject(parent)
    , document_(document)
    , platforms_(std::move(platforms))
{
    timer_.setSingleShot(true);
    timer_.setInterval(0);
    connect(&timer_, &QTimer::timeout, this, &Advisor::work);
    connect(&document, &Document::changed, this, &Advisor::soon);
    connect(&document, &Document::replaced, this, [this] {
        run_.reset();
        soon();
    });
    connect(&loader_, &TraceLoader::loaded, this, [this] {
        last_.reset();
        soon();
    });
    work();
}

void Advisor::soon()
{
    timer_.start();
}

void Advisor::setPlatforms(Platforms platforms)
{
    platforms_ = std::move(platforms);
    last_.reset();
    soon();
}

void Advisor::setProvider(int index)
{
    provider_ = static_cast<std::size_t>(index);
    last_.reset();
    soon();
}

void Advisor::setWorkload(const QString& id)
{
    workload_ = id.toStdString();
    last_.reset();
    soon();
}

void Advisor::setRun(std::shared_ptr<const core::RunResult> run)
{
    if (run == run_)
        return;
    run_ = std::move(run);
    last_.reset();
    soon();
}

void Advisor::work()
{
    core::Project now = withoutPlaces(document_.project());
    if (last_ && *last_ == now)
        return;
    last_ = std::move(now);
    estimate_.reset();
    findings_.clear();
    hindrance_.clear();
    const core::Project& project = document_.project();
    for (const core::Issue& issue : document_.issues())
        if (issue.severity == core::Severity::error && hindrance_.isEmpty())
            hindrance_ = coreText(issue.text);
    if (project.components.empty())
        hindrance_ = tr("Nothing is drawn yet.");
    if (hindrance_.isEmpty() && provider_ < platforms_.size()) {
        try {
            std::shared_ptr<const core::Platform> priced = platforms_[provider_];
            if (!project.settings.billOff.empty()) // as a run bills it
                priced = std::make_shared<const core::Platform>(
                    core::without(*priced, project.settings.billOff));
            const core::Platform& platform = *priced;
            const bool known = core::findWorkload(project, workload_);
            const std::string workload = known ? workload_ : std::string();
            core::Traces traces;
            if (!project.workloads.empty())
                traces = loader_.traces(
                    known ? *core::findWorkload(project, workload_) : project.workloads.front(),
                    document_.directory());
            estimate_ = core::estimate(project, workload, platform, traces);
            if (!loader_.problem().isEmpty())
                estimate_->leftOut.push_back(loader_.problem().toStdString());
            findings_ = core::advise(project, workload, platform, *estimate_, run_.get());
        } catch (const core::Error& error) {
            hindrance_ = coreText(error.text);
        }
    }
    emit changed();
}

std::vector<core::FitRow> Advisor::fit() const
{
    if (!estimate_)
        return {};
    std::vector<const core::Platform*> others;
    for (const auto& platform : platforms_)
        others.push_back(platform.get());
    const bool known = core::findWorkload(document_.project(), workload_);
    return core::fit({ document_.project(), known ? workload_ : std::string(),
        *platforms_[provider_], *estimate_, findings_, others });
}

}
