// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/project.hpp"
#include "core/platform/platform.hpp"

namespace core {

/// What one component loses, or becomes, on one platform.
struct TranslationNote {
    std::string component, name; ///< its id and name
    std::string kind, service, plan; ///< what it is and becomes: "queue", "Cloudflare Queues"
    std::string code; ///< stable: "memory", "timeout", "runtime", "fifo", "service", ...
    std::string field; ///< JSON key of the setting that changes, or empty
    Phrase text; ///< one sentence: "asks for 1,024 MB, gets 128 MB"
    bool loss = true; ///< false: worth knowing, nothing is lost
};

/// What changes when the project runs on this platform, by component in the project's order: from
/// the platform's own table, and from each setting against the service's limits. Pure.
std::vector<TranslationNote> translationNotes(const Project& project, const Platform& platform);
std::vector<TranslationNote> translationNotes(
    const Project& project, const Component& component, const Platform& platform);

/// Throws Error for a plan that cannot be: an override's that this platform does not have, or a
/// component's own that its own provider (settings.provider) does not have. A plan of another
/// provider is no error: the default stands in, and a note says so.
void checkPlans(const Project& project, const Platform& platform);

}
