// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/rows.hpp"
#include <algorithm>

namespace core {

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r");
    if (first == text.npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

}

Rows::Rows(std::string_view text)
    : rest_(text)
{
    if (constexpr std::string_view mark = "\xEF\xBB\xBF"; rest_.starts_with(mark))
        rest_.remove_prefix(mark.size());
    const std::string_view first
        = rest_.substr(0, rest_.find('\n', rest_.find_first_not_of("\r\n")));
    if (first.find('\t') != first.npos)
        separator_ = '\t';
    else if (first.find(',') == first.npos && first.find(';') != first.npos)
        separator_ = ';';
}

bool Rows::next()
{
    while (!rest_.empty()) {
        const auto end = std::min(rest_.find('\n'), rest_.size());
        const std::string_view row = trimmed(rest_.substr(0, end));
        rest_.remove_prefix(std::min(end + 1, rest_.size()));
        ++line_;
        if (row.empty())
            continue;
        split(row);
        return true;
    }
    return false;
}

void Rows::split(std::string_view row)
{
    fields_.clear();
    std::size_t at = 0;
    while (at <= row.size()) {
        const auto start = std::min(row.find_first_not_of(' ', at), row.size());
        std::size_t end = std::min(row.find(separator_, at), row.size());
        if (start < row.size() && row[start] == '"') {
            const auto close = std::min(row.find('"', start + 1), row.size());
            fields_.push_back(row.substr(start + 1, close - start - 1));
            end = std::min(row.find(separator_, close), row.size());
        } else {
            fields_.push_back(trimmed(row.substr(at, end - at)));
        }
        at = end + 1;
    }
}

std::optional<std::size_t> Rows::column(std::string_view name) const
{
    const auto it = std::find(fields_.begin(), fields_.end(), name);
    if (it == fields_.end())
        return {};
    return static_cast<std::size_t>(it - fields_.begin());
}

}
