// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/study/fit.hpp"

namespace core {

/// One object: project, workload, provider, the estimate, the findings and the fit.
Json adviceJson(const FitInput& input, const std::vector<FitRow>& rows);

/// The same for people: findings with why and reference, then the fit by its lists.
std::string adviceText(const FitInput& input, const std::vector<FitRow>& rows);

}
