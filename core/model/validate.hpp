// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/phrase.hpp"
#include "core/model/project.hpp"

namespace core {

enum class Severity { warning, error };

/// Something wrong with what the user drew. Data, never thrown.
struct Issue {
    Severity severity = Severity::error;
    std::string code; ///< stable, such as "sync_cycle"
    std::string component; ///< id, or empty
    std::string field; ///< JSON key of the field at fault, or empty
    Phrase text; ///< one sentence: what, where, what was expected
};

/// Why this connection cannot be drawn (a client as target, a duplicate, itself), or empty.
Phrase whyNot(const Project& project, std::string_view from, std::string_view to);

/// Everything that keeps the project from running (errors) or is worth a look (warnings): kinds
/// that cannot be simulated yet, cycles of synchronous calls, connections that make no sense,
/// workloads without sources, sources that are no clients or schedules, bad cron expressions, keys
/// of the file that mean nothing.
std::vector<Issue> validate(const Project& project);

/// True when nothing in the list is an error.
bool canRun(const std::vector<Issue>& issues);

}
