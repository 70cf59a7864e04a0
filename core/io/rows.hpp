// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace core {

/// The rows of a table as text, one at a time. What separates its fields is seen in the first row:
/// tabs, semicolons where there is no comma, else commas. The fields are views into the text,
/// without their quotes. Takes LF and CRLF, skips empty lines and a byte order mark, needs no break
/// at the end.
class Rows {
public:
    explicit Rows(std::string_view text);

    /// Moves to the next row; false at the end.
    bool next();
    const std::vector<std::string_view>& fields() const { return fields_; }
    std::size_t line() const { return line_; } ///< of the current row, from 1

    /// Which column has this name in the current row.
    std::optional<std::size_t> column(std::string_view name) const;

private:
    void split(std::string_view row);

    std::string_view rest_;
    char separator_ = ',';
    std::size_t line_ = 0;
    std::vector<std::string_view> fields_;
};

}
