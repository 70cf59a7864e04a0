// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/inspector/field_card.hpp"
#include <functional>
#include <memory>
#include <set>
#include <string>

namespace ui {

class Form;

/// What the rows of components of one kind are built for.
struct ComponentPage {
    /// Of one kind. They may become others of that kind: the form's next refresh() shows those.
    std::shared_ptr<const std::set<std::string>> ids;
    std::string provider; ///< whose own values are edited; empty: those of all providers
    const core::Platform* shown = nullptr; ///< the one whose figures the window shows; may be null
    Platforms platforms;
    std::function<void(const std::string& provider)> choose; ///< edits another provider's values
    std::string workload; ///< that is shown; empty: the first
    std::function<void()> showWorkload; ///< where its arrivals are edited
    QWidget* window = nullptr; ///< what dialogs belong to
};

/// The switch between the values for all providers and the own values of one, and a row for each
/// field of the kind. A plan belongs to one provider, so it is that provider's own value even under
/// "All".
void buildComponentPage(Form& form, const ComponentPage& page, const core::Kind& kind);

}
