// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/scenarios.hpp"

namespace core {

Project shippedScenario(std::string_view name)
{
    for (const auto& [file, text] : shippedScenarioFiles())
        if (file == name)
            return readProject(text, std::string(file));
    throw Error("no scenario \"" + std::string(name) + "\" comes with the program");
}

}
