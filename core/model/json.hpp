// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace core {

/// Key order is kept, so an edited file differs only where it was edited.
using Json = nlohmann::ordered_json;

/// The JSON object a value was read from, kept so that keys we do not know survive a save.
/// Takes no part in comparisons: two values are equal when what we understand of them is equal.
struct JsonSource {
    std::shared_ptr<const Json> json;
    bool operator==(const JsonSource&) const { return true; }
};

/// Parses text into JSON. Throws Error naming `file`, line and column; refuses documents over
/// 64 MB, nested deeper than 64 levels, with a key twice in one object or over 10,000 keys in it.
Json parseJson(std::string_view text, const std::string& file);

/// JSON as our files are written: two-space indent, a value on one line where it fits 100 columns,
/// a line break at the end.
std::string formatJson(const Json& json);

/// JSON on one line, cut to `limit` characters and "..." where it is longer.
std::string formatLine(const Json& json, std::size_t limit = static_cast<std::size_t>(-1));

/// Reads a whole file. Throws Error when it is missing or cannot be read.
std::string readFile(const std::string& path);

/// Replaces `path` by `text` atomically (a temporary file beside it, flushed, then renamed).
/// Throws Error and leaves the old content when anything fails.
void writeFile(const std::string& path, std::string_view text);

}
