// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/platform/platform.hpp"
#include "core/study/estimate.hpp"
#include <functional>
#include <optional>

namespace core {

/// One way to put a finding right. Pure: changes nothing but the project it is given.
struct Fix {
    Phrase text; ///< "Set the visibility timeout to 60 s"
    std::function<void(Project&)> apply; ///< does nothing where what it is about is gone
};

/// Names a connection: the nth, from 0, of those from one component to another.
struct ConnectionName {
    std::string from, to;
    int nth = 0;
    bool operator==(const ConnectionName&) const = default;
};

/// A best practice that the architecture does not follow, or what a run has shown. Data.
struct Finding {
    enum class Severity { hint, warning, critical };
    std::string code; ///< stable: "visibility_timeout"
    Severity severity = Severity::hint;
    std::string component; ///< id; empty: the whole project
    std::optional<ConnectionName> connection; ///< where the field is a connection's
    std::string field; ///< JSON key of the setting it is about, or empty
    std::string title; ///< of the rule, in a few words
    Phrase text; ///< what is so here, in a sentence with its figures
    std::string why; ///< what comes of it, and what to do
    Source reference;
    std::vector<Phrase> assumptions; ///< of thresholds that no source gives
    std::optional<Fix> fix;
};

const char* severityName(Finding::Severity severity); ///< "hint", "warning", "critical"

/// Everything there is to say, the worst first, then in the order of the rules and components.
/// `e` is the estimate of the same project, workload and platform; `run`, where given, a run of
/// them, for the findings that only a run can show. `project` must pass validate().
std::vector<Finding> advise(const Project& project, std::string_view workload,
    const Platform& platform, const QuickEstimate& e, const RunResult* run = nullptr);

/// The project with the finding's fix applied; the same project where it has none.
Project fixed(const Project& project, const Finding& finding);

}
