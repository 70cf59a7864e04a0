// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/json.hpp"
#include "core/study/fidelity.hpp"

namespace core {

/// The truth table for a terminal, with a summary line.
std::string fidelityText(const std::vector<FidelityRow>& rows);
/// {"passed": true, "rows": [{"id": ..., "reference": ..., "simulated": ..., ...}]}
Json fidelityJson(const std::vector<FidelityRow>& rows);
/// One table for each group; the first cell of a row is its id.
std::string fidelityMarkdown(const std::vector<FidelityRow>& rows);

}
