// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/phrase.hpp"
#include "core/result/run_result.hpp"
#include <vector>

namespace core {

/// Share of the arrivals that were still under way when the run ended, 0..1.
double unfinishedShare(const RunResult& result);
/// That is more than the figures can bear.
bool isUnfinished(const RunResult& result);

/// What has to be known before the figures of a run are believed, a sentence each: that it was
/// broken off, that many requests did not end within it, that few ended at all. Mostly nothing.
std::vector<Phrase> doubtsOf(const RunResult& result);

}
