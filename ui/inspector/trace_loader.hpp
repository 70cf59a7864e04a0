// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/project.hpp"
#include "core/sim/trace.hpp"
#include <QObject>
#include <QString>
#include <map>
#include <thread>

namespace ui {

/// Reads the recorded arrivals of the workload that is edited, on a worker, and keeps them until
/// others are asked for.
class TraceLoader : public QObject {
    Q_OBJECT
public:
    explicit TraceLoader(QObject* parent = nullptr);
    ~TraceLoader() override;

    /// What has been read of the workload's traces. Where something else than before is wanted,
    /// that is nothing yet, and loaded() follows. `directory`: what their paths are relative to.
    core::Traces traces(const core::Workload& workload, const QString& directory);
    /// Why the traces could not be read; empty: they were, or are being read.
    QString problem() const { return problem_; }

signals:
    void loaded();

private:
    struct Wanted {
        std::vector<core::TraceFile> files;
        QString directory;
        bool operator==(const Wanted&) const = default;
    };
    void start(const core::Workload& workload);

    Wanted wanted_;
    core::Traces traces_;
    QString problem_;
    std::uint64_t ticket_ = 0;
    /// By ticket. Last member, so that destruction joins first.
    std::map<std::uint64_t, std::jthread> threads_;
};

}
