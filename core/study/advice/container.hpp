// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/study/advice/situation.hpp"

namespace core {

/// A function's work in containers that are always on.
struct ContainerOffer {
    AlwaysOn service;
    double monthUsd = 0;
};

/// As many containers as take the function's peak at any time, and what they cost. Sizes are those
/// of the rule always_on_cheaper. Nothing where the platform has no container service.
std::optional<ContainerOffer> containerFor(
    const Situation& s, std::size_t function, const AdviceRule& rule);

}
