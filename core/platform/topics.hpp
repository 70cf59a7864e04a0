// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/platform/platform.hpp"
#include <span>

namespace core {

/// A part of the bill that is easily forgotten, and that can be switched off to see what it does.
struct BillTopic {
    const char* id; ///< as in `settings.bill_off` and --without: "logs"
    const char* title; ///< "Logs"
    const char* why; ///< why it is on the bill unless it is switched off
};
std::span<const BillTopic> billTopics();

/// The topic that a rule belongs to by what it counts, where the file names none; or empty.
std::string topicOf(std::string_view of, std::string_view kind);

/// The platform without what `off` names: ids of topics or of meters. Rules are taken away; the
/// topics about how time is billed mark the services of functions. All of it is for pricing: what
/// a run counts stays the same, so a finished one can be priced anew. Throws Error for an unknown
/// name.
Platform without(const Platform& platform, const std::vector<std::string>& off);

}
