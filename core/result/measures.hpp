// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result/usage.hpp"
#include <optional>

namespace core {

/// Time that instances are held: one measure less another, not below zero.
struct Occupation {
    Measure time;
    std::optional<Measure> less;
};

/// The counted measure of this name in `of`.
std::optional<Measure> measureNamed(std::string_view name);
/// "billed_mb_ms" with the suffix "_mb_ms", and the like.
std::optional<Occupation> occupationNamed(std::string_view of, std::string_view suffix);
/// "sends_kb": the measure whose items are summed by size.
std::optional<Measure> payloadNamed(std::string_view of);
/// Its name as people say it: "cold starts".
std::string measureTitle(Measure m);

/// Items of this measure carry data, so that they can be counted in chunks.
bool hasSize(Measure m);

}
