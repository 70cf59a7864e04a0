// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/timestamp.hpp"
#include "core/model/decimal.hpp"
#include <chrono>

namespace core {

namespace {

/// Takes fixed forms off the front of a text; remembers whether one failed.
class Taker {
public:
    explicit Taker(std::string_view text)
        : rest_(text)
    {
    }

    int digits(std::size_t count)
    {
        int value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const bool digit = i < rest_.size() && rest_[i] >= '0' && rest_[i] <= '9';
            ok_ = ok_ && digit;
            value = digit ? value * 10 + (rest_[i] - '0') : value;
        }
        rest_.remove_prefix(std::min(count, rest_.size()));
        return value;
    }

    void one(std::string_view allowed)
    {
        ok_ = ok_ && !rest_.empty() && allowed.find(rest_[0]) != allowed.npos;
        rest_.remove_prefix(std::min<std::size_t>(1, rest_.size()));
    }

    /// Nanoseconds of ".123", or 0.
    SimTime fraction()
    {
        if (!rest_.starts_with('.'))
            return 0;
        const auto end = std::min(rest_.find_first_not_of("0123456789", 1), rest_.size());
        ok_ = ok_ && end > 1;
        const auto value = parseDecimal("0" + std::string(rest_.substr(0, end)), nsPerSecond);
        rest_.remove_prefix(end);
        return value ? value->ns : 0;
    }

    std::string_view rest() const { return rest_; }
    bool ok() const { return ok_; }

private:
    std::string_view rest_;
    bool ok_ = true;
};

/// Seconds east of UTC; nothing when the text is no offset.
std::optional<SimTime> offset(std::string_view text)
{
    if (text.empty() || text == "Z" || text == "z" || text == " UTC")
        return 0;
    Taker take(text);
    take.one("+-");
    const int hours = take.digits(2);
    if (take.rest().starts_with(':'))
        take.one(":");
    const int minutes = take.digits(2);
    if (!take.ok() || !take.rest().empty() || hours > 23 || minutes > 59)
        return {};
    return (text[0] == '-' ? -1 : 1) * SimTime { hours * 3600 + minutes * 60 };
}

}

std::optional<SimTime> parseTimestamp(std::string_view text)
{
    using namespace std::chrono;
    Taker take(text);
    const int y = take.digits(4);
    take.one("-");
    const int m = take.digits(2);
    take.one("-");
    const int d = take.digits(2);
    take.one(" T");
    const SimTime hour = take.digits(2);
    take.one(":");
    const SimTime minute = take.digits(2);
    take.one(":");
    const SimTime second = take.digits(2);
    const SimTime fraction = take.fraction();
    const auto east = offset(take.rest());
    const year_month_day date { year(y), month(unsigned(m)), day(unsigned(d)) };
    if (!take.ok() || !east || !date.ok() || y < 1900 || y > 2100 || hour > 23 || minute > 59
        || second > 60)
        return {};
    const SimTime days = (sys_days(date) - sys_days(2024y / January / 1)).count();
    return (days * 86400 + hour * 3600 + minute * 60 + second - *east) * nsPerSecond + fraction;
}

}
