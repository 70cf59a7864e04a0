// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/platform/platform.hpp"
#include <CLI/CLI.hpp>
#include <memory>
#include <string>
#include <vector>

/// How a command line chooses and changes the providers.
struct PlatformChoice {
    std::string provider; ///< an id, "all", or a provider file (*.json)
    std::vector<std::string> prices; ///< catalogues that go before the shipped prices
    std::vector<std::string> without; ///< topics and meters left out of the bill
};

/// --provider, --prices and --without. The choice must outlive the parsing.
void addPlatformOptions(CLI::App& command, PlatformChoice& choice);

/// In the order aws, azure, gcp, cloudflare. Throws core::Error for what is unknown.
std::vector<std::shared_ptr<const core::Platform>> choosePlatforms(const PlatformChoice& choice);

/// Throws Error when the text is neither empty nor a day such as 2026-11-22.
void checkDate(const std::string& date);
