// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <CLI/CLI.hpp>

/// Checks the text of a seed: CLI11 alone takes "-1" for a very large one.
inline const CLI::Validator wholeSeed(
    [](const std::string& text) {
        const bool whole
            = !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
        return whole ? std::string() : "found " + text + ", expected a whole number of at least 0";
    },
    "");

// Each function adds one command to the program. `status` becomes the exit status: 0 done, 1 an
// --assert or a fidelity check does not hold, 3 stopped. Wrong input is thrown as core::Error and
// becomes 2 in main().

void addRunCommand(CLI::App& app, int& status);
void addValidateCommand(CLI::App& app, int& status);
void addFieldsCommand(CLI::App& app, int& status);
void addPriceCommand(CLI::App& app, int& status);
void addCrossoverCommand(CLI::App& app, int& status);
void addBenchCommand(CLI::App& app, int& status);
void addFidelityCommand(CLI::App& app, int& status);
void addAdviseCommand(CLI::App& app, int& status);
