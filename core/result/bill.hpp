// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/platform/platform.hpp"
#include "core/result/usage.hpp"
#include <map>

namespace core {

struct BillOptions {
    double windowS
        = hoursPerMonth * 3600; ///< what the usage covers; scaled to a month of 730 h,
                                ///< or taken whole when it is a calendar month (28 to 31 days)
    bool freeTier = true;
    std::string region; ///< empty: the platform's default
    std::string date; ///< ISO; empty: the platform file's own date
    std::map<std::string, double> prices; ///< unit prices by meter that replace the catalogue's
};

struct TierPart {
    double quantity = 0, unitPrice = 0, amount = 0;
};

/// One meter of one component. Free amounts and tiers belong to the account's monthly total; a
/// component's share of them is proportional to its share of the quantity.
struct BillLine {
    std::string component; ///< id; empty for the account
    std::string service, group, meter, title, unit;
    double quantity = 0; ///< a month's
    double free = 0; ///< part of it that is free
    double unitPrice = 0; ///< amount / billable quantity; 0 when nothing is billable
    double amount = 0; ///< not rounded
    std::vector<TierPart> tiers; ///< how the amount came about
    std::string how, why, source, asOf, status;
};

struct Bill {
    std::string provider, region, currency = "USD", date;
    double monthTotal = 0; ///< not rounded
    double perMillionRequests = 0;
    std::vector<BillLine> lines;
    std::vector<std::string> notModelled;
};

/// Prices a month of the usage. Pure: no run, no clock. Meters that are not in force on the date
/// are left out. Throws Error for a meter that the catalogue does not know.
Bill bill(
    const std::vector<UsageItem>& usage, const Platform& platform, const BillOptions& options);

/// Meters and prices a run in its own region, with perMillionRequests filled in.
Bill billOf(const RunResult& result, const Project& project, const Platform& platform,
    BillOptions options = {});

}
