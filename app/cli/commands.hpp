// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <CLI/CLI.hpp>
#include <string>

struct PriceArguments {
    std::string file; ///< the request
    std::string provider, region, date; ///< where given, go before the request's own
    bool noFreeTier = false;
    std::string format = "json";
};

/// Prints the bill of a request on standard output. Throws core::Error.
int priceCommand(const PriceArguments& arguments);

/// Registers the command; when it runs, `status` gets the exit status.
void addPriceCommand(CLI::App& app, int& status);
