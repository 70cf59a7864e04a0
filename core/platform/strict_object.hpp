// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/error.hpp"
#include "core/model/json.hpp"
#include <set>

namespace core {

/// Where a value stands: `where` for messages ("aws.json: services[2].plan"), `path` for people
/// ("services.function.lambda.plan").
struct Place {
    std::string where, path;
    Place in(std::string_view key) const;
    /// Element of a list; `name` stands in the path for the index.
    Place at(std::size_t index, std::string_view name) const;
};

/// Throws Error "WHERE: found ..., expected ...", always one line.
[[noreturn]] void failExpected(const Place& place, const Json* found, const std::string& expected);

/// A JSON object whose keys are all known: call finish() once every key was asked for.
class StrictObject {
public:
    /// Throws Error when `json` is no object.
    StrictObject(const Json& json, Place place);

    /// Null when the object has no such key.
    const Json* find(std::string_view key);
    const Json& required(std::string_view key, const std::string& expected);
    std::string text(std::string_view key); ///< must be there and not be empty
    std::string textOr(std::string_view key, std::string fallback = {});
    double numberOr(std::string_view key, double fallback); ///< not negative
    bool flagOr(std::string_view key, bool fallback);
    const Json& list(std::string_view key); ///< a list; an empty one when the key is absent
    /// Throws Error for the first key that was never asked for.
    void finish() const;

    const Place& place() const { return place_; }
    Place in(std::string_view key) const { return place_.in(key); }

private:
    const Json& json_;
    Place place_;
    std::set<std::string, std::less<>> known_;
};

}
