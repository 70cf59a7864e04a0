// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/study/study.hpp"
#include <cmath>
#include <memory>

// A comparison with plausible figures, made without the engine.

namespace fake {

struct Provider {
    const char *id, *title, *shortTitle;
    double medianMs, spread; ///< of log-normal latencies
    double scale; ///< of the bill
    double coldRate;
    std::int64_t peak;
};

inline constexpr Provider providers[] = {
    { "aws", "AWS", "AWS", 68, 0.60, 1.0, 0.0015, 64 },
    { "azure", "Azure", "Azure", 79, 0.68, 1.09, 0.019, 41 },
    { "gcp", "Google Cloud", "Google", 74, 0.63, 1.04, 0.0062, 77 },
    { "cloudflare", "Cloudflare", "Cloudflare", 36, 0.54, 0.63, 0, 0 },
};

/// n values of a log-normal distribution at its evenly spaced quantiles, in milliseconds.
inline void addLatencies(core::Histogram& histogram, double medianMs, double spread, int n)
{
    for (int i = 0; i < n; ++i) {
        // Tukey's lambda approximation of the normal quantile is close enough for a picture.
        const double p = (i + 0.5) / n;
        const double z = (std::pow(p, 0.135) - std::pow(1 - p, 0.135)) / 0.1975;
        histogram.add(static_cast<core::SimTime>(medianMs * std::exp(spread * z) * 1e6));
    }
}

inline double dayShape(std::size_t bin, std::size_t bins)
{
    const double hour = 24.0 * double(bin) / double(bins);
    const double day = 0.55 + 0.45 * std::sin((hour - 9) / 24 * 2 * 3.14159265);
    const double rush = 1.6 * std::exp(-std::pow((hour - 20) / 0.7, 2));
    return day + rush;
}

inline double jitter(std::size_t i)
{
    return 0.94 + 0.12 * double((i * 2654435761u >> 7) % 1000) / 1000;
}

inline core::Timeline timeline(const Provider& provider, std::size_t bins)
{
    core::Timeline t;
    t.binWidth = 24 * 3600 * core::nsPerSecond / core::SimTime(bins);
    for (std::size_t i = 0; i < bins; ++i) {
        const double load = dayShape(i, bins) * jitter(i), strain = 0.85 + 0.25 * load;
        t.arrived.push_back(float(20 * load));
        t.failed.push_back(float(load > 1.9 ? 0.4 * (load - 1.9) : 0.02));
        t.completed.push_back(float(20 * load) - t.failed.back());
        t.p50Ms.push_back(float(provider.medianMs * strain));
        t.p95Ms.push_back(float(provider.medianMs * std::exp(1.64 * provider.spread) * strain));
        t.p99Ms.push_back(
            float(provider.medianMs * std::exp(2.5 * provider.spread) * strain * jitter(i * 7)));
    }
    return t;
}

inline core::ComponentResult function(
    const Provider& provider, const char* id, const char* name, double weight, std::size_t bins)
{
    core::ComponentResult c;
    c.id = id;
    c.name = name;
    c.kind = "function";
    c.service = std::string(provider.title) + " functions";
    c.invocations = std::int64_t(1'284'310 * weight);
    c.coldStarts = std::int64_t(double(c.invocations) * provider.coldRate);
    c.errors = std::int64_t(2568 * weight);
    c.instancesMax = provider.peak;
    c.instancesMean = double(provider.peak) * 0.31;
    c.busyMean = c.instancesMean * 0.4;
    c.idleMean = c.instancesMean * 0.6;
    addLatencies(c.duration, provider.medianMs * 0.6 * weight, provider.spread, 2000);
    if (c.coldStarts)
        addLatencies(c.coldStart, 240, 0.35, 500);
    for (std::size_t i = 0; i < bins && provider.peak; ++i) {
        const double load = dayShape(i, bins) * jitter(i + 11) * weight;
        c.busy.push_back(float(9 * load));
        c.idle.push_back(float(5 + 8 * load * jitter(i * 3)));
        c.starting.push_back(float(load > 1.4 ? 2.5 * (load - 1.4) : 0.05));
    }
    return c;
}

inline core::ComponentResult plain(const char* id, const char* name, const char* kind,
    const char* service, std::int64_t calls, double medianMs)
{
    core::ComponentResult c;
    c.id = id;
    c.name = name;
    c.kind = kind;
    c.service = service;
    c.invocations = calls;
    if (medianMs > 0)
        addLatencies(c.duration, medianMs, 0.3, 1000);
    return c;
}

inline core::RunResult run(const Provider& provider, std::uint64_t seed)
{
    constexpr std::size_t bins = 288;
    const double luck = 1 + 0.006 * (double(seed % 7) - 3);
    core::RunResult r;
    r.project = "Order API";
    r.workload = "black_friday";
    r.provider = provider.id;
    r.region = "us-east-1";
    r.seed = seed;
    r.simulatedS = 24 * 3600;
    r.requests = { 1'728'000, 1'724'880, 2'568, provider.peak == 77 ? 12 : 0, 540, 0, 0, 31 };
    r.requests.completed
        = r.requests.arrived - r.requests.failed - r.requests.throttled - r.requests.timedOut;
    addLatencies(r.latency, provider.medianMs * luck, provider.spread, 20'000);
    r.worstSecond = { 71'842, provider.medianMs * 22 };
    r.timeline = timeline(provider, bins);
    r.components.push_back(plain("shoppers", "Shoppers", "clients", "Clients", 1'728'000, 0));
    r.components.push_back(plain("api", "Public API", "http_api", "HTTP API", 1'728'000, 4));
    r.components.push_back(function(provider, "validate", "Validate cart", 1.3, bins));
    r.components.push_back(function(provider, "place", "Place order", 1, bins));
    r.components.push_back(plain("orders", "Orders", "database", "DynamoDB", 2'568'620, 5));
    core::ComponentResult queue
        = plain("invoice_queue", "Invoice queue", "queue", "SQS", 421'000, 12);
    addLatencies(queue.queueAge, 90, 1.1, 2000);
    for (std::size_t i = 0; i < bins; ++i)
        queue.queueDepth.push_back(float(41 * std::pow(dayShape(i, bins), 2) * jitter(i + 5)));
    r.components.push_back(queue);
    r.components.push_back(function(provider, "invoice", "Make invoice", 0.33, bins));
    r.engine.wallS = 1.6;
    return r;
}

struct Line {
    const char *component, *service, *group, *meter, *title, *unit;
    double quantity, free, price;
};

inline constexpr Line lines[] = {
    { "validate", "Functions", "Functions", "fn.requests", "Requests", "request", 50.7e6, 1e6,
        2e-7 },
    { "validate", "Functions", "Functions", "fn.duration", "Duration", "GB-second", 3'310'000, 0,
        1.33334e-5 },
    { "place", "Functions", "Functions", "fn.requests", "Requests", "request", 39.0e6, 0, 2e-7 },
    { "place", "Functions", "Functions", "fn.duration", "Duration", "GB-second", 4'920'000, 4e5,
        1.33334e-5 },
    { "api", "HTTP API", "API", "api.requests", "Requests", "request (512 KB)", 52.6e6, 0, 1e-6 },
    { "orders", "Database", "Database", "db.write", "Write units", "unit", 78.1e6, 0, 6.25e-7 },
    { "orders", "Database", "Database", "db.read", "Read units", "unit", 118.3e6, 0, 1.25e-7 },
    { "orders", "Database", "Database", "db.storage", "Storage", "GB-month", 60, 25, 0.25 },
    { "invoices", "Storage", "Storage", "store.kept", "Stored data", "GB-month", 820, 0, 0.023 },
    { "invoice_queue", "Queue", "Events", "queue.requests", "Requests", "request", 38.4e6, 1e6,
        4e-7 },
    { "events", "Event bus", "Events", "bus.events", "Custom events", "event (64 KB)", 39e6, 0,
        1e-6 },
    { "validate", "Logs", "Other", "logs.in", "Log data in", "GB", 41.2, 5, 0.5 },
    { "", "Data transfer", "Other", "egress", "Data out to the internet", "GB", 158, 100, 0.09 },
    { "invoice", "Functions", "Functions", "fn.ephemeral", "Temporary disk", "GB-second", 1200,
        1200, 3.09e-8 },
    { "", "Monitoring", "Other", "alarms", "Alarms", "alarm-month", 4, 10, 0.1 },
};

inline core::Bill bill(const Provider& provider, std::uint64_t seed, bool freeTier = true)
{
    core::Bill b;
    b.provider = provider.id;
    b.region = "us-east-1";
    b.date = "2026-11-22";
    const double luck = 1 + 0.004 * (double(seed % 5) - 2);
    for (const Line& line : lines) {
        const bool noStorage = std::string_view(provider.id) == "cloudflare"
            && std::string_view(line.group) == "API";
        if (noStorage)
            continue;
        core::BillLine l;
        l.component = line.component;
        l.service = line.service;
        l.group = line.group;
        l.meter = line.meter;
        l.title = line.title;
        l.unit = line.unit;
        l.quantity = line.quantity * luck;
        l.free = freeTier ? std::min(l.quantity, line.free) : 0;
        const double paid = l.quantity - l.free;
        l.amount = paid * line.price * provider.scale;
        l.unitPrice = paid > 0 ? line.price * provider.scale : 0;
        if (paid > 0)
            l.tiers = { { paid, l.unitPrice, l.amount } };
        l.how = std::string("1,728,000 in 24 h, scaled to 730 h");
        l.source = "https://aws.amazon.com/lambda/pricing/";
        l.asOf = "2026-11-20";
        l.status = l.meter == "logs.in" ? "assumption" : "sourced";
        b.monthTotal += l.amount;
        b.lines.push_back(l);
    }
    b.perMillionRequests = b.monthTotal / 52.56;
    for (const char* each : { "Support plans", "Taxes and discounts", "Data transfer between zones",
             "Tracing beyond the free amount" })
        b.notModelled.emplace_back(std::string(each));
    return b;
}

inline std::shared_ptr<const core::Platform> platform(const Provider& provider)
{
    auto p = std::make_shared<core::Platform>();
    p->id = provider.id;
    p->title = provider.title;
    p->shortTitle = provider.shortTitle;
    p->asOf = "2026-11-22";
    p->services.push_back({ "http_api", "", "HTTP API", "" });
    if (std::string_view(provider.id) == "cloudflare")
        p->services.push_back({ "function", "workers", "Workers",
            "One isolate serves many requests at once; there are no instances to count." });
    else
        p->services.push_back({ "function", "", "Functions", "" });
    if (std::string_view(provider.id) == "azure")
        p->services.push_back({ "queue", "", "Storage Queue",
            "No ordering guarantee; batches are at most 32 messages." });
    for (const core::KindInfo& kind : core::allKinds())
        if (!core::findService(*p, kind.id, ""))
            p->services.push_back({ kind.id, "", kind.title, "" });
    return p;
}

inline std::shared_ptr<const core::Project> project()
{
    auto p = std::make_shared<core::Project>();
    p->title = "Order API";
    const auto add = [&](const char* id, const char* name, core::Kind kind) {
        core::Component c;
        c.id = id;
        c.name = name;
        c.kind = std::move(kind);
        p->components.push_back(std::move(c));
    };
    add("shoppers", "Shoppers", core::Clients {});
    add("api", "Public API", core::HttpApi {});
    add("validate", "Validate cart", core::Function {});
    add("place", "Place order", core::Function {});
    add("orders", "Orders", core::Database {});
    add("invoice_queue", "Invoice queue", core::Queue {});
    add("invoice", "Make invoice", core::Function {});
    core::Workload day;
    day.id = "black_friday";
    day.duration = core::seconds(24 * 3600);
    p->workloads.push_back(day);
    core::Objective slo;
    slo.metric = "latency_p95_ms";
    slo.atMost = 250;
    p->settings.slo.push_back(slo);
    return p;
}

inline std::shared_ptr<core::Comparison> comparison(int replications = 1)
{
    auto c = std::make_shared<core::Comparison>();
    c->project = project();
    c->workload = "black_friday";
    for (const Provider& provider : providers) {
        core::ProviderOutcome outcome;
        outcome.platform = platform(provider);
        for (int r = 0; r < replications; ++r) {
            const auto seed = static_cast<std::uint64_t>(42 + r);
            outcome.results.push_back(run(provider, seed));
            outcome.bills.push_back(bill(provider, seed));
        }
        c->providers.push_back(std::move(outcome));
    }
    return c;
}

}
