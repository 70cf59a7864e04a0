// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/amount.hpp"
#include "core/model/field.hpp"
#include <optional>
#include <string>

namespace core {

/// Parts of the world from which clients come.
inline constexpr const char* clientAreas[]
    = { "north_america", "south_america", "europe", "africa", "asia", "oceania" };

/// People or programs that send requests.
struct Clients {
    static constexpr const char *id = "clients", *title = "Clients", *role = "Traffic";
    Amount networkMs;
    std::string location;
    bool operator==(const Clients&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
            choice("location", &Clients::location, "Location", "Network",
                "Where they are: the platform's round trip from there to the region is added to "
                "every request; empty: nothing but the time below",
                clientAreas),
            field("network_ms", &Clients::networkMs, "Network round trip", "ms", "Network",
                "Time on the wire between client and region, both ways together; on top of that "
                "of the location"),
        };
    }
};

/// A timer: fires by its cron expression unless a workload gives it other arrivals.
struct Schedule {
    static constexpr const char *id = "schedule", *title = "Schedule", *role = "Traffic";
    std::string cron = "0 2 * * *";
    bool keepWarm = false;
    bool operator==(const Schedule&) const = default;
    static constexpr auto fields()
    {
        return std::tuple {
            field("cron", &Schedule::cron, "Cron or rate", "min h day mon wday", "Timing",
                "Five-field cron expression in UTC, or rate(5 minutes); simulated time starts on a "
                "Monday at 00:00"),
            field("keep_warm", &Schedule::keepWarm, "Only keep warm", "", "Timing",
                "Its events are pings: the function returns at once and calls nobody"),
        };
    }
};

}
