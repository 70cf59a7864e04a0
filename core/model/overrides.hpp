// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/project.hpp"

namespace core {

// Own values of single fields for one provider, as resolved() applies them.

/// Gives the component, on this provider, the settings `wanted`: an override for each field in
/// which they differ from what it has there now. `wanted` must be of the component's kind.
void overrideWith(Component& component, std::string_view provider, const Kind& wanted);

/// The field is again as for the other providers; nothing happens where it is not overridden.
void removeOverride(Component& component, std::string_view provider, std::string_view key);

bool isOverridden(const Component& component, std::string_view provider, std::string_view key);
/// The providers with an override of this field, or of any field where the key is empty, by id.
std::vector<std::string> overridingProviders(const Component& component, std::string_view key);

}
