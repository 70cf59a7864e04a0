// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/study/advise.hpp"
#include "ui/canvas/edits.hpp"

namespace ui {

/// Somewhere in the project that a list leads to: a component or a connection, and one of its
/// settings. All empty: the project.
struct Place {
    std::string component;
    std::optional<ConnectionKey> connection;
    QString field; ///< JSON key, or empty

    Selection selection() const
    {
        if (connection)
            return { {}, { *connection } };
        return { component.empty() ? std::set<std::string> {} : std::set { component }, {} };
    }
};

inline Place placeOf(const core::Finding& finding)
{
    Place place { finding.component, {}, QString::fromStdString(finding.field) };
    if (finding.connection)
        place.connection = ConnectionKey { finding.connection->from, finding.connection->to,
            finding.connection->nth };
    return place;
}

inline Place placeOf(const core::Issue& issue)
{
    return { issue.component, {}, QString::fromStdString(issue.field) };
}

}
