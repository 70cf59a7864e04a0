// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/text.hpp"
#include <algorithm>
#include <cmath>
#include <cstdio>

namespace core {

namespace {

constexpr int mostDecimals = 12;

std::string fixedDecimals(double value, int decimals)
{
    char text[400];
    const int n = std::snprintf(text, sizeof text, "%.*f", decimals, value);
    return { text, static_cast<std::size_t>(n) };
}

void groupThousands(std::string& text)
{
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::size_t first = text.front() == '-' ? 1 : 0;
    for (std::size_t at = point; at > first + 3;)
        text.insert(at -= 3, ",");
}

}

std::string grouped(double value)
{
    if (!std::isfinite(value))
        return value > 0 ? "unlimited" : "-";
    const double size = std::abs(value);
    const int before = size > 0 ? static_cast<int>(std::floor(std::log10(size))) + 1 : 1;
    std::string text = fixedDecimals(value, std::clamp(6 - before, 0, mostDecimals));
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.')
            text.pop_back();
    }
    groupThousands(text);
    return text;
}

std::string money(double amount, const std::string& currency)
{
    const double size = std::abs(amount);
    std::string text = fixedDecimals(size, size > 0 && size < 0.01 ? 6 : 2);
    groupThousands(text);
    return (amount < 0 ? "-" : "") + (currency == "USD" ? "$" + text : text + " " + currency);
}

}
