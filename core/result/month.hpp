// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result/bill.hpp"

namespace core {

/// Something that happens to the price of a meter during the month.
struct MonthEvent {
    double day = 0; ///< days since the month began: 11.5 is noon of the 12th day
    std::string meter, title;
    std::string what; ///< "the free amount is used up", "the tier above 10,240 begins",
                      ///< "the first day with more than 100,000: the rest is refused"
};

/// How the month's bill grows.
struct MonthCourse {
    std::vector<double> cumulated; ///< the bill up to the end of each day, not rounded
    std::vector<MonthEvent> events; ///< by day
};

/// Follows a run's bill through its billing month: one bill for each day's end. A window that is a
/// calendar month counts by its own traffic; a shorter one repeats itself until the month is over.
/// Use goes along with the component's invocations, fixed fees and storage with time. Pure.
MonthCourse monthCourse(const RunResult& result, const Project& project, const Platform& platform,
    BillOptions options = {});

}
