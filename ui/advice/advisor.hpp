// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/study/fit.hpp"
#include "ui/document.hpp"
#include "ui/inspector/trace_loader.hpp"
#include <QTimer>
#include <memory>

namespace ui {

/// What can be said of the open project without running it: the estimate, the findings, and the
/// fit. Follows the document; works after the edit that caused it, once for several in a row.
class Advisor : public QObject {
    Q_OBJECT
public:
    using Platforms = std::vector<std::shared_ptr<const core::Platform>>;
    Advisor(const Document& document, Platforms platforms, QObject* parent = nullptr);

    /// The same platforms with other prices.
    void setPlatforms(Platforms platforms);
    void setProvider(int index); ///< into the platforms; others are taken as none
    void setWorkload(const QString& id); ///< empty: the first
    /// A run of the project as it is, on the chosen provider and workload; null: none.
    void setRun(std::shared_ptr<const core::RunResult> run);

    /// Null while the project cannot run or the platforms have no answer.
    const core::QuickEstimate* estimate() const { return estimate_ ? &*estimate_ : nullptr; }
    const std::vector<core::Finding>& findings() const { return findings_; }
    bool isMeasured() const { return run_ != nullptr; } ///< findings speak of a run
    /// Worked out when it is asked for: nobody sees it while its tab is not open.
    std::vector<core::FitRow> fit() const;
    /// Why there is no estimate, or empty.
    const QString& hindrance() const { return hindrance_; }

signals:
    void changed();

private:
    void soon();
    void work();

    const Document& document_;
    Platforms platforms_;
    std::size_t provider_ = 0;
    std::string workload_;
    std::shared_ptr<const core::RunResult> run_;
    QTimer timer_;
    std::optional<core::Project> last_; ///< what the answers are about, without places
    std::optional<core::QuickEstimate> estimate_;
    std::vector<core::Finding> findings_;
    QString hindrance_;
    TraceLoader loader_; ///< of the workload's recorded arrivals
};

}
