// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/bill.hpp"
#include "core/model/error.hpp"
#include "core/model/project.hpp"
#include "core/result/run_result.hpp"
#include "core/result/text.hpp"
#include <algorithm>
#include <cmath>
#include <set>

namespace core {

namespace {

/// Everything the account uses of one meter in a month, and what becomes of it.
struct Total {
    const Meter* meter = nullptr;
    std::vector<Tier> tiers; ///< the meter's, or the price that replaces them
    double quantity = 0, free = 0, amount = 0;
    std::vector<TierPart> parts;
};

/// What the bill is made from: the platform, and what the options settle.
struct Terms {
    const Platform& platform;
    const BillOptions& options;
    std::string region, date, today;
};

const Meter* inForce(const Terms& terms, std::string_view id)
{
    return findMeter(
        terms.platform.catalogue, id, terms.region, terms.platform.defaultRegion, terms.date);
}

std::vector<Tier> tiersOf(const Terms& terms, const Meter& meter)
{
    const auto price = terms.options.prices.find(meter.id);
    if (price == terms.options.prices.end())
        return meter.tiers;
    return { Tier { .unitPrice = price->second } };
}

void requireMeter(const Platform& platform, const std::string& id)
{
    const auto& meters = platform.catalogue.meters;
    if (std::none_of(meters.begin(), meters.end(), [&](const Meter& m) { return m.id == id; }))
        throw Error(
            say("found meter %1, expected one of the %2 catalogue, such as %3"_form, inQuotes(id),
                platform.title, meters.empty() ? Phrase("none"_form) : Phrase(meters.front().id)));
}

/// What is left of the free amount that the meters of a group share.
class FreePools {
public:
    explicit FreePools(const Terms& terms)
        : terms_(terms)
    {
    }

    /// Takes the free part of this meter's quantity out of its pool.
    double take(const Meter& meter, const std::vector<Tier>& tiers, double quantity)
    {
        if (meter.freeGroup.empty())
            return std::min(quantity, meter.free);
        const auto [pool, isNew] = left_.try_emplace(meter.freeGroup, 0.0);
        const double worth = meter.freeByValue ? tiers.front().unitPrice : 1;
        if (isNew)
            pool->second = sharedBy(meter);
        const double free = worth > 0 ? std::min(quantity, pool->second / worth) : quantity;
        pool->second -= free * worth;
        return free;
    }

private:
    /// The leading meter's free units, or what they are worth.
    double sharedBy(const Meter& member) const
    {
        const Meter* leader = inForce(terms_, member.freeGroup);
        if (!leader)
            return 0;
        return leader->free * (member.freeByValue ? tiersOf(terms_, *leader).front().unitPrice : 1);
    }

    const Terms& terms_;
    std::map<std::string, double> left_;
};

/// Whole steps that cover a quantity; a hair above a step does not open a new one.
double steppedUp(double quantity, double step)
{
    return step > 0 ? std::ceil(quantity / step - 1e-9) * step : quantity;
}

void price(Total& total)
{
    const double billable
        = steppedUp(std::max(0.0, total.quantity - total.free), total.meter->billableStep);
    double from = 0;
    for (const Tier& tier : total.tiers) {
        if (billable <= from)
            break;
        const double quantity = std::min(billable, tier.upTo) - from;
        total.parts.push_back({ quantity, tier.unitPrice, quantity * tier.unitPrice });
        total.amount += total.parts.back().amount;
        from = tier.upTo;
    }
}

/// The month's totals by meter, priced; meters that are not in force are left out.
std::map<std::string, Total> totalsOf(
    const std::vector<UsageItem>& usage, const Terms& terms, double scale)
{
    std::map<std::string, Total> totals;
    for (const UsageItem& item : usage) {
        requireMeter(terms.platform, item.meter);
        const Meter* meter = inForce(terms, item.meter);
        if (!meter)
            continue;
        Total& total = totals[item.meter];
        total.meter = meter;
        total.quantity += item.quantity * (item.monthly ? 1 : scale);
    }
    std::vector<Total*> ordered;
    for (auto& [id, total] : totals)
        ordered.push_back(&total);
    std::sort(ordered.begin(), ordered.end(),
        [](const Total* a, const Total* b) { return a->meter < b->meter; });
    FreePools pools(terms);
    for (Total* total : ordered) {
        total->tiers = tiersOf(terms, *total->meter);
        if (terms.options.freeTier)
            total->free = pools.take(*total->meter, total->tiers, total->quantity);
        price(*total);
    }
    return totals;
}

/// Notes what a daily limit refuses of a month's quantity that is spread evenly. A hair above the
/// limit is rounding: of a run that the limit has held to it, nothing is left to refuse.
void addRefusal(Bill& bill, const Total& total, double days)
{
    const Meter& meter = *total.meter;
    const double most = meter.perDay * days;
    if (total.quantity <= most * (1 + 1e-9))
        return;
    bill.refusedShare = std::max(bill.refusedShare, 1 - most / total.quantity);
    const Phrase refused = say("%1: of %2 in the month %3 or more are refused: at most %4 a day go "
                               "through"_form,
        meter.service + ": " + meter.title, grouped(std::round(total.quantity)),
        grouped(std::round(total.quantity - most)), grouped(meter.perDay));
    bill.notModelled.push_back(
        meter.note.empty() ? refused : say("%1 (%2)"_form, refused, meter.note));
}

std::string sourceText(const Platform& platform, const Meter& meter)
{
    for (const Source& source : platform.sources)
        if (source.id == meter.source)
            return source.url.empty() ? source.title : source.url;
    return meter.status;
}

BillLine newLine(const UsageItem& item, const Meter& meter, const Terms& terms)
{
    BillLine line { item.component, meter.service, meter.group, meter.id, meter.title, meter.unit };
    line.why = item.why;
    line.topic = item.topic;
    line.basis = item.basis;
    line.source = sourceText(terms.platform, meter);
    line.asOf = meter.asOf;
    line.status = meter.status;
    line.stale = isStale(meter.asOf, terms.today);
    if (terms.options.prices.contains(meter.id)) {
        line.source = "a price of your own";
        line.asOf.clear();
        line.stale = false;
        line.status = "assumption";
    } else if (!meter.region.empty() && meter.region != terms.region) {
        line.status = "assumption";
        const Phrase elsewhere
            = say("price of %1, none is known for %2"_form, meter.region, terms.region);
        line.why = line.why.empty() ? elsewhere : say("%1; %2"_form, line.why, elsewhere);
    }
    return line;
}

/// A line's share of its meter's total, by quantity.
void share(BillLine& line, const Total& total)
{
    const double part = total.quantity > 0 ? line.quantity / total.quantity : 0;
    line.free = total.free * part;
    line.amount = total.amount * part;
    double billable = 0;
    for (const TierPart& t : total.parts) {
        line.tiers.push_back({ t.quantity * part, t.unitPrice, t.amount * part });
        billable += t.quantity * part;
    }
    line.unitPrice = billable > 0 ? line.amount / billable : 0;
}

void append(std::vector<Phrase>& texts, const std::vector<std::string>& more)
{
    for (const std::string& text : more)
        if (Phrase phrase = wordsOf(text);
            std::find(texts.begin(), texts.end(), phrase) == texts.end())
            texts.push_back(std::move(phrase));
}

}

Bill bill(const std::vector<UsageItem>& usage, const Platform& platform, const BillOptions& options)
{
    const std::string date = options.date.empty() ? platform.asOf : options.date;
    const Terms terms { platform, options,
        options.region.empty() ? platform.defaultRegion : options.region, date,
        options.today.empty() ? date : options.today };
    for (const auto& [id, price] : options.prices)
        requireMeter(platform, id);
    const double scale = monthScale(options.windowS);
    const auto totals = totalsOf(usage, terms, scale);
    Bill bill { platform.id, terms.region, platform.catalogue.currency, terms.date };
    std::map<std::pair<std::string, std::string>, std::size_t> lines;
    for (const UsageItem& item : usage) {
        const auto total = totals.find(item.meter);
        if (total == totals.end())
            continue;
        const auto [at, isNew]
            = lines.try_emplace({ item.component, item.meter }, bill.lines.size());
        if (isNew)
            bill.lines.push_back(newLine(item, *total->second.meter, terms));
        BillLine& line = bill.lines[at->second];
        line.quantity += item.quantity * (item.monthly ? 1 : scale);
        if (!item.how.empty())
            line.how = line.how.empty() ? item.how : say("%1 + %2"_form, line.how, item.how);
    }
    for (BillLine& line : bill.lines)
        share(line, totals.at(line.meter));
    for (const auto& [id, total] : totals)
        bill.monthTotal += total.amount;
    append(bill.notModelled, platform.notModelled);
    for (const auto& [id, total] : totals)
        addRefusal(bill, total, monthHours(options.windowS) / 24);
    if (const int far = farFrom(platform.asOf, date); far != 0)
        bill.warnings.push_back(far < 0
                ? say("the prices of %1 are of %2: those of %3 were others, perhaps"_form,
                    platform.title, platform.asOf, date)
                : say("the prices of %1 are of %2: those of %3 are not known yet"_form,
                    platform.title, platform.asOf, date));
    bill.credits = platform.credits;
    bill.options = options;
    return bill;
}

Bill billOf(
    const RunResult& result, const Project& project, const Platform& platform, BillOptions options)
{
    options.windowS = result.simulatedS;
    if (options.region.empty())
        options.region = result.region;
    Bill made = bill(meter(result, project, platform), platform, options);
    const double requests
        = static_cast<double>(result.requests.arrived) * monthScale(result.simulatedS);
    if (requests > 0)
        made.perAction = made.monthTotal / requests;
    made.perMillionRequests = made.perAction * 1e6;
    for (const Component& component : project.components)
        if (const Service* service = serviceOf(platform, resolved(component, platform.id)))
            append(made.notModelled, service->notModelled);
    return made;
}

}
