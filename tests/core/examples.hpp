// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/error.hpp"
#include "core/platform/platform.hpp"
#include "core/result/price_request.hpp"
#include <cmath>
#include <map>

// Worked examples that the providers published, as requests to price.

namespace examples {

using namespace core;

constexpr double cent = 0.005 + 1e-9; ///< half of one, so that the rounded figures agree

/// The examples of a provider; null when the shared data is not here.
inline Json examplesOf(const std::string& provider)
{
    try {
        const std::string file = SHARED_DIR "/facts/examples-" + provider + ".json";
        return parseJson(readFile(file), file);
    } catch (const Error&) {
        return Json();
    }
}

inline const Json& named(const Json& all, const std::string& id)
{
    for (const Json& example : all)
        if (example["id"] == id)
            return example;
    throw Error("no example " + id);
}

inline const Platform& platformOf(const std::string& id)
{
    static const std::vector<Platform> all = shippedPlatforms();
    for (const Platform& p : all)
        if (p.id == id)
            return p;
    throw Error("no platform " + id);
}

inline Json quantity(const char* meter, double value)
{
    return { { "meter", meter }, { "quantity", value } };
}

struct Case {
    Json items = Json::array();
    bool freeTier = true;
    std::string region, date;
    Json prices = Json::object();
    Json without = Json::array();
};

inline Bill billOf(const std::string& provider, const Case& c)
{
    const Json request { { "region", c.region }, { "date", c.date }, { "free_tier", c.freeTier },
        { "prices", c.prices }, { "without", c.without }, { "items", c.items } };
    return priceBill(readPriceRequest(request.dump(), provider), platformOf(provider));
}

inline double total(const std::string& provider, const Case& c)
{
    return billOf(provider, c).monthTotal;
}

/// What these meters (separated by spaces) cost together.
inline double costOf(const Bill& bill, const std::string& meters)
{
    double sum = 0;
    for (const BillLine& line : bill.lines)
        if ((' ' + meters + ' ').find(' ' + line.meter + ' ') != std::string::npos)
            sum += line.amount;
    return sum;
}

}
