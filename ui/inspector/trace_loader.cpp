// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/trace_loader.hpp"
#include "core/io/trace.hpp"
#include "core/model/error.hpp"
#include "ui/language.hpp"

namespace ui {

static void collect(const core::Arrivals& arrivals, std::vector<core::TraceFile>& out)
{
    if (const auto* trace = std::get_if<core::TraceFile>(&arrivals.process))
        out.push_back(*trace);
    if (const auto* sum = std::get_if<core::Sum>(&arrivals.process)) {
        for (const core::Arrivals& part : sum->parts)
            collect(part, out);
    }
}

TraceLoader::TraceLoader(QObject* parent)
    : QObject(parent)
{
}

TraceLoader::~TraceLoader() = default;

core::Traces TraceLoader::traces(const core::Workload& workload, const QString& directory)
{
    Wanted wanted { {}, directory };
    for (const core::ArrivalSource& source : workload.sources)
        collect(source.arrivals, wanted.files);
    if (!(wanted == wanted_)) {
        wanted_ = wanted;
        traces_.clear();
        problem_.clear();
        ++ticket_;
        if (!wanted.files.empty())
            start(workload);
    }
    return traces_;
}

void TraceLoader::start(const core::Workload& workload)
{
    struct Read {
        core::Traces traces;
        QString problem;
    };
    threads_.emplace(
        ticket_, std::jthread([this, ticket = ticket_, workload, directory = wanted_.directory] {
            Read read;
            try {
                read.traces = core::loadTraces(workload, directory.toStdString());
            } catch (const core::Error& error) {
                read.problem = coreText(error.text);
            }
            QMetaObject::invokeMethod(
                this,
                [this, ticket, read] {
                    threads_.erase(ticket);
                    if (ticket != ticket_)
                        return;
                    traces_ = read.traces;
                    problem_ = read.problem;
                    emit loaded();
                },
                Qt::QueuedConnection);
        }));
}

}
