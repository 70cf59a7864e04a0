// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sim/run.hpp"

namespace core {

/// Reads recorded arrivals. Throws Error "FILE:LINE: ..." for an empty file, a missing column, a
/// time that cannot be read, or (csv) times that go backwards. Speed is applied.
Trace readTrace(std::string_view text, const TraceFile& spec, const std::string& file);

/// Loads every trace the workload needs; paths are relative to `directory`.
Traces loadTraces(const Workload& workload, const std::string& directory);

/// Of the workload with this id (empty: the first) of a project that was read from this file; none
/// where there is no such workload.
Traces loadTraces(const Project& project, std::string_view workload, const std::string& file);

/// How a file is to be read, told from its first rows: its format, and for csv the column of times
/// (the first that is named so or holds a time) and their unit. Numbers that count since 1970 tell
/// their unit by their size; others are seconds, or as the column's name ends (_ms, _us, _ns).
/// Throws Error that says what is expected when it is none we know.
TraceFile detectTrace(std::string_view text, const std::string& file);

}
