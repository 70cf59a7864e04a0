// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/fidelity_report.hpp"
#include "core/model/printed.hpp"
#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// "1.23 +- 0.04 s", the interval left out where there is none.
std::string amount(double x, double half, const std::string& unit)
{
    std::string text = printed("%.5g", x);
    if (half > 1e-9 * std::abs(x))
        text += printed(" +- %.2g", half);
    return unit.empty() ? text : text + " " + unit;
}

std::string deviation(const FidelityRow& r)
{
    return r.reference == 0 ? printed("%+.2g", r.deviation)
                            : printed("%+.2f %%", 100 * r.deviation / r.reference);
}

std::size_t passedOf(const std::vector<FidelityRow>& rows)
{
    return static_cast<std::size_t>(
        std::count_if(rows.begin(), rows.end(), [](const FidelityRow& r) { return r.passed; }));
}

std::string summary(const std::vector<FidelityRow>& rows)
{
    return std::to_string(passedOf(rows)) + " of " + std::to_string(rows.size()) + " checks pass";
}

}

std::string fidelityText(const std::vector<FidelityRow>& rows)
{
    std::size_t width = 0;
    for (const FidelityRow& r : rows)
        width = std::max(width, r.id.size());
    std::string text;
    const auto line = [&](const std::string& verdict, std::string id, std::string reference,
                          std::string simulated, const std::string& off,
                          const std::string& source) {
        id.resize(width, ' ');
        reference.resize(std::max<std::size_t>(reference.size(), 22), ' ');
        simulated.resize(std::max<std::size_t>(simulated.size(), 22), ' ');
        text += verdict + "  " + id + "  " + reference + "  " + simulated + "  " + off;
        text += std::string(off.size() < 10 ? 10 - off.size() : 0, ' ') + "  " + source + '\n';
    };
    line("    ", "Check", "Reference", "Simulated (99 %)", "Deviation", "Source");
    for (const FidelityRow& r : rows)
        line(r.passed ? "pass" : "FAIL", r.id, amount(r.reference, r.referenceHalf, r.unit),
            amount(r.simulated, r.simulatedHalf, r.unit), deviation(r), r.source);
    return text + summary(rows) + '\n';
}

Json fidelityJson(const std::vector<FidelityRow>& rows)
{
    Json list = Json::array();
    for (const FidelityRow& r : rows)
        list.push_back({ { "id", r.id }, { "group", r.group }, { "what", r.what },
            { "unit", r.unit }, { "reference", r.reference }, { "reference_ci99", r.referenceHalf },
            { "source", r.source }, { "simulated", r.simulated },
            { "simulated_ci99", r.simulatedHalf }, { "deviation", r.deviation },
            { "tolerance", r.tolerance }, { "note", r.note }, { "passed", r.passed } });
    return { { "passed", passedOf(rows) == rows.size() }, { "rows", std::move(list) } };
}

std::string fidelityMarkdown(const std::vector<FidelityRow>& rows)
{
    std::string text, group;
    for (const FidelityRow& r : rows) {
        if (r.group != group) {
            group = r.group;
            text += "### Against " + group
                + "\n\n"
                  "| id | what | reference | simulated, 99 % | deviation | allowed beside chance | "
                  "result | source; remarks |\n|---|---|---|---|---|---|---|---|\n";
        }
        text += "| " + r.id + " | " + r.what + " | " + amount(r.reference, r.referenceHalf, r.unit)
            + " | " + amount(r.simulated, r.simulatedHalf, r.unit) + " | " + deviation(r) + " | "
            + (r.tolerance > 0 ? amount(r.tolerance, 0, r.unit) : "") + " | "
            + (r.passed ? "pass" : "**FAIL**") + " | " + r.source
            + (r.note.empty() ? "" : "; " + r.note) + " |\n";
        if (&r == &rows.back() || (&r)[1].group != group)
            text += '\n';
    }
    return text + summary(rows) + ".\n";
}

}
