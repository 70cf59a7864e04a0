// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/json.hpp"
#include "core/result/bill.hpp"
#include "core/result/price_book.hpp"

namespace core {

/// A month's usage to be priced without a run: metered quantities, and shapes that still have to
/// be metered.
struct PriceRequest {
    std::string file; ///< for messages
    std::string provider, region, date; ///< empty: not said
    bool freeTier = true;
    double monthS = hoursPerMonth * 3600; ///< length of the month; else 28 to 31 days
    double requests = 0; ///< a month's customer actions, for the cost of one; 0: from the items
    std::vector<std::string> without; ///< topics or meters left out, see core/platform/topics.hpp
    std::map<std::string, double> prices; ///< unit prices by meter that replace the catalogue's
    std::vector<OwnPrice> ownPrices; ///< the same with tiers or a free amount
    Json items = Json::array();
};

/// Reads {"provider": "aws", "region": ..., "date": ..., "free_tier": true, "prices": {...},
/// "without": ["logs"], "items": [...]}. Throws Error naming file and JSON path; items are read by
/// priceBill().
PriceRequest readPriceRequest(std::string_view text, const std::string& file);

/// Meters the shapes by the platform's rules and prices everything. With a shape among the items
/// the account's fixed fees are on the bill too; an item for the same meter replaces them. Throws
/// Error for an item that cannot be read, a meter that is unknown or not in force, an unknown
/// region.
Bill priceBill(const PriceRequest& request, const Platform& platform);

}
