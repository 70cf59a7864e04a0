// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_arrivals.hpp"
#include "core/io/trace.hpp"
#include "ui/canvas/edits.hpp"
#include "ui/format.hpp"
#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace ui {

std::string importArrivals(Document& document, const QString& path)
{
    const core::Project& project = document.project();
    const auto clients = std::find_if(project.components.begin(), project.components.end(),
        [](const auto& c) { return std::holds_alternative<core::Clients>(c.kind); });
    const QFileInfo file(path);
    const std::string name = file.fileName().toStdString();
    const std::string text = core::readFile(path.toStdString());
    core::TraceFile trace = core::detectTrace(text, name);
    trace.file = document.path().isEmpty()
        ? file.absoluteFilePath().toStdString()
        : QDir(document.directory()).relativeFilePath(file.absoluteFilePath()).toStdString();
    const core::Trace arrivals = core::readTrace(text, trace, name);
    core::Workload workload;
    workload.title = file.completeBaseName().toStdString();
    for (int n = 1; n == 1 || core::findWorkload(project, workload.id); ++n)
        workload.id = n == 1 ? "trace" : "trace_" + std::to_string(n);
    const core::SimTime last = arrivals.times.empty() ? 0 : arrivals.times.back();
    // Whole seconds, one more than the last arrival, so that it is inside.
    const core::SimTime wholeSeconds = last / core::nsPerSecond + 1;
    workload.duration = { wholeSeconds * core::nsPerSecond };
    document.edit([name = file.fileName()] { return QObject::tr("Import %1").arg(name); },
        [&](core::Project& p) {
            const std::string sender = clients == project.components.end()
                ? addComponent(p, "clients", {})
                : clients->id;
            workload.sources.push_back({ sender, { trace, {} }, {} });
            p.workloads.push_back(workload);
        });
    return workload.id;
}

}
