// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/study/study.hpp"
#include <span>

namespace core {

/// A figure by which providers are told apart; smaller is better.
struct ComparedFigure {
    const char* metric; ///< as figure() knows it
    const char* title; ///< "p95 latency"
    const char* better; ///< "faster"
    const char* format; ///< of the amount, for printf: "%.1f ms"
};
std::span<const ComparedFigure> comparedFigures();

/// Mean of a less b over the replications, pair by pair, with its 95 % confidence interval by
/// Student's t. Replications of one place have the same seed on both providers, so arrivals and
/// work are the same and only the providers differ. Throws Error when the two have not the same
/// number of replications, or fewer than two.
Estimate pairedDifference(
    const ProviderOutcome& a, const ProviderOutcome& b, std::string_view metric);

/// The interval does not contain zero.
bool isDistinguishable(const Estimate& difference);

}
