// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/bill_json.hpp"
#include "core/model/amount_json.hpp"
#include "core/model/printed.hpp"
#include "core/result/text.hpp"
#include <algorithm>
#include <array>
#include <cstdlib>

namespace core {

namespace {

/// Without the noise behind the twelfth digit that sums of binary fractions leave.
Json tidy(double value)
{
    return numberJson(std::strtod(printed("%.12g", value).c_str(), nullptr));
}

Json basisJson(const UsageBasis& basis)
{
    return { { "invocations", basis.invocations }, { "retries", basis.retries },
        { "cold_starts", basis.coldStarts }, { "idle_s", tidy(basis.idleS) } };
}

Json creditsJson(const std::vector<Credit>& credits)
{
    Json all = Json::array();
    for (const Credit& c : credits)
        all.push_back({ { "title", c.title }, { "amount", c.amount }, { "as_of", c.asOf },
            { "status", c.status } });
    return all;
}

Json toJson(const BillLine& line)
{
    Json tiers = Json::array();
    for (const TierPart& t : line.tiers)
        tiers.push_back({ { "quantity", tidy(t.quantity) }, { "unit_price", tidy(t.unitPrice) },
            { "amount", tidy(t.amount) } });
    return { { "component", line.component }, { "service", line.service }, { "group", line.group },
        { "meter", line.meter }, { "title", line.title }, { "unit", line.unit },
        { "quantity", tidy(line.quantity) }, { "free", tidy(line.free) },
        { "unit_price", tidy(line.unitPrice) }, { "amount", tidy(line.amount) },
        { "tiers", std::move(tiers) }, { "how", english(line.how) }, { "why", english(line.why) },
        { "source", line.source }, { "as_of", line.asOf }, { "status", line.status },
        { "stale", line.stale }, { "topic", line.topic }, { "basis", basisJson(line.basis) } };
}

/// Characters, not bytes: a letter of UTF-8 has one lead byte.
std::size_t width(const std::string& text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(),
        [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

using Row = std::array<std::string, 6>;

std::string table(const std::vector<Row>& rows)
{
    std::array<std::size_t, std::tuple_size_v<Row>> widths {};
    for (const Row& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], width(row[i]));
    std::string text;
    for (const Row& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string padding(widths[i] - width(row[i]), ' ');
            line.append(i ? 2 : 0, ' ');
            line += i < 2 ? row[i] + padding : padding + row[i];
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    }
    return text;
}

}

Json toJson(const Bill& bill)
{
    Json lines = Json::array();
    for (const BillLine& line : bill.lines)
        lines.push_back(toJson(line));
    Json warnings = Json::array();
    for (const Phrase& what : bill.warnings)
        warnings.push_back(english(what));
    Json notModelled = Json::array();
    for (const Phrase& what : bill.notModelled)
        notModelled.push_back(english(what));
    return { { "provider", bill.provider }, { "region", bill.region }, { "date", bill.date },
        { "currency", bill.currency }, { "month_total", tidy(bill.monthTotal) },
        { "per_million_requests", tidy(bill.perMillionRequests) },
        { "per_action", tidy(bill.perAction) }, { "lines", std::move(lines) },
        { "not_modelled", std::move(notModelled) }, { "warnings", std::move(warnings) },
        { "credits", creditsJson(bill.credits) } };
}

std::string billText(const Bill& bill)
{
    std::vector<Row> rows { { "Component", "Meter", "Quantity", "Free", "Unit price", "Amount" } };
    for (const BillLine& line : bill.lines)
        rows.push_back({ line.component, line.service + ": " + line.title,
            grouped(line.quantity) + " " + line.unit, grouped(line.free), grouped(line.unitPrice),
            money(line.amount, bill.currency) + (line.status == "assumption" ? " *" : "")
                + (line.stale ? " +" : "") });
    rows.push_back({ "", "A month", "", "", "", money(bill.monthTotal, bill.currency) });
    std::string text = table(rows);
    text += "* priced with an assumption   + the price is older than 180 days\n";
    for (const Phrase& warning : bill.warnings)
        text += "Warning: " + english(warning) + '\n';
    for (const Credit& credit : bill.credits)
        text += "Not subtracted: " + credit.title + ": " + money(credit.amount, bill.currency)
            + '\n';
    if (!bill.notModelled.empty())
        text += "Not modelled:\n";
    for (const Phrase& what : bill.notModelled)
        text += "- " + english(what) + '\n';
    return text;
}

}
