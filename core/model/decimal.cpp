// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/decimal.hpp"
#include <charconv>
#include <limits>

namespace core {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The digits of a number and where its point is: value = 0.DIGITS x 10^point.
struct Digits {
    std::string digits;
    long point = 0;
};

std::optional<Digits> split(std::string_view text)
{
    Digits out;
    std::size_t i = 0;
    while (i < text.size() && isDigit(text[i]))
        out.digits += text[i++];
    out.point = static_cast<long>(out.digits.size());
    if (i < text.size() && text[i] == '.') {
        for (++i; i < text.size() && isDigit(text[i]); ++i)
            out.digits += text[i];
    }
    if (out.digits.empty())
        return {};
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        if (++i < text.size() && text[i] == '+')
            ++i;
        int exponent = 0;
        const auto [end, error]
            = std::from_chars(text.data() + i, text.data() + text.size(), exponent);
        if (error != std::errc() || exponent < -1000 || exponent > 1000)
            return {};
        i = static_cast<std::size_t>(end - text.data());
        out.point += exponent;
    }
    if (i != text.size())
        return {};
    return out;
}

}

std::optional<Decimal> parseDecimal(std::string_view text, SimTime unitNs)
{
    const auto number = split(text);
    if (!number)
        return {};
    const auto digitAt = [&](long i) -> SimTime {
        const bool there = i >= 0 && i < static_cast<long>(number->digits.size());
        return there ? number->digits[static_cast<std::size_t>(i)] - '0' : 0;
    };
    constexpr SimTime most = std::numeric_limits<SimTime>::max();
    SimTime whole = 0;
    for (long i = 0; i < number->point; ++i) {
        if (whole > (most / unitNs - digitAt(i)) / 10)
            return {};
        whole = whole * 10 + digitAt(i);
    }
    // From the last digit up: cutting at each step equals cutting once at the end.
    SimTime fraction = 0;
    bool exact = true;
    for (long i = static_cast<long>(number->digits.size()) - 1; i >= number->point; --i) {
        const SimTime sum = digitAt(i) * unitNs + fraction;
        exact = exact && sum % 10 == 0;
        fraction = sum / 10;
    }
    if (whole * unitNs > most - fraction)
        return {};
    return Decimal { whole * unitNs + fraction, exact };
}

}
