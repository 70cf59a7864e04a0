// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cassert>
#include <cstdlib>
#include <string>
#include <vector>

/// Reads formulas such as "(2500000*0.12*1536/1024-400000)*0.0000166667".
class Formula {
public:
    explicit Formula(const std::string& text)
        : at_(text.c_str())
    {
    }

    double sum()
    {
        double value = product();
        while (*at_ == '+' || *at_ == '-')
            value += *at_++ == '+' ? product() : -product();
        return value;
    }
    /// The plain numbers among the factors of a product.
    std::vector<double> factors()
    {
        product();
        return outer_;
    }

private:
    double product()
    {
        double value = factor();
        while (*at_ == '*' || *at_ == '/')
            value = *at_++ == '*' ? value * factor() : value / factor();
        return value;
    }
    double factor()
    {
        if (*at_ == '(') {
            ++at_;
            ++depth_;
            const double value = sum();
            --depth_;
            assert(*at_ == ')');
            ++at_;
            return value;
        }
        char* end = nullptr;
        const double value = std::strtod(at_, &end);
        assert(end != at_);
        at_ = end;
        if (depth_ == 0)
            outer_.push_back(value);
        return value;
    }

    const char* at_;
    int depth_ = 0;
    std::vector<double> outer_;
};

inline double valueOf(const std::string& formula)
{
    return Formula(formula).sum();
}

inline std::vector<double> factorsOf(const std::string& formula)
{
    return Formula(formula).factors();
}
