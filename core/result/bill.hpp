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
    std::string today; ///< ISO; figures older than 180 days then are stale; empty: `date`
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
    Phrase how, why;
    std::string source, asOf, status;
    std::string topic; ///< id of a BillTopic, or empty
    bool stale = false; ///< the price is older than 180 days
    UsageBasis basis; ///< what the component did over the simulated window
};

struct Bill {
    std::string provider, region, currency = "USD", date;
    double monthTotal = 0; ///< not rounded
    double perMillionRequests = 0;
    double perAction = 0; ///< of one arrival: what a customer does once, with all it causes
    std::vector<BillLine> lines;
    std::vector<Phrase> notModelled;
    std::vector<Phrase> warnings; ///< what makes the amounts doubtful
    double refusedShare = 0; ///< of the use of a meter: at least this is refused by daily limits
                             ///< when the month's use is spread evenly; the largest of all meters
    std::vector<Credit> credits; ///< that new accounts get; not subtracted
    BillOptions options; ///< what it was made with
};

/// Prices a month of the usage. Pure: no run, no clock. Meters that are not in force on the date
/// are left out. Throws Error for a meter that the catalogue does not know.
Bill bill(
    const std::vector<UsageItem>& usage, const Platform& platform, const BillOptions& options);

/// Meters and prices a run in its own region, with perMillionRequests filled in.
Bill billOf(const RunResult& result, const Project& project, const Platform& platform,
    BillOptions options = {});

}
