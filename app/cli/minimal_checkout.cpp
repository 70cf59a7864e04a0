// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/minimal_checkout.hpp"
#include "app/cli/minimal_kit.hpp"
#include "core/io/scenarios.hpp"
#include "core/sim/sampler.hpp"

namespace minimal {

namespace {

using core::Amount;
using core::Sampler;

Sampler lognormal(double p50, double p99)
{
    return Sampler(Amount::lognormal(p50, p99));
}

enum Stage : std::uint32_t {
    entered,
    routed,
    validated,
    cartRead,
    placed,
    ordered,
    ordered2,
    paid,
    published,
    mailed,
    queued,
    polled,
    invoiced,
    stored
};

/// Times in ms as in scenarios/checkout.json and the default platform; CPU work is divided by the
/// vCPU share of the function's memory.
struct Times {
    Sampler network = lognormal(18, 60), gateway = lognormal(4, 10), bus = lognormal(50, 129);
    Sampler read = lognormal(4, 12), write = lognormal(6, 20), put = lognormal(50, 250),
            poll = lognormal(10, 60);
    Sampler payment = lognormal(38, 140);
    Sampler validate = lognormal(4, 14), place = lognormal(42, 180), email = lognormal(5, 18),
            emailWait = lognormal(160, 420), invoice = lognormal(900, 2200);
    double validateShare = 512 / 1769.0, placeShare = 1024 / 1769.0, emailShare = 256 / 1769.0;
};

struct Order {
    std::int64_t at;
};

/// The whole model as one switch over what happens next.
struct Checkout : Kit {
    using Kit::Kit;
    Times times;
    Warm validators, placers, mailers, invoicers;
    Records<Order> orders;
    std::vector<std::uint32_t> waiting; ///< messages in the invoice queue
    std::int64_t windowEnd = 0;
    Result result;
    std::uint64_t read = 0, written = 0, stored_ = 0;

    std::int64_t ms(const Sampler& s) { return s.fromMs(rng); }
    void later(std::int64_t t, std::uint32_t order, Stage stage) { heap.push({ t, order, stage }); }
    std::int64_t start(Warm& pool, std::int64_t now, double coldMs)
    {
        if (pool.take(now, keepAlive))
            return 0;
        ++result.coldStarts;
        return static_cast<std::int64_t>(coldMs * 1e6);
    }
    void answer(std::int64_t now, std::uint32_t order)
    {
        latency.add(now - orders.items[order].at);
        orders.free.push_back(order);
    }
    void takeBatch(std::int64_t now)
    {
        const auto n = static_cast<std::uint32_t>(std::min<std::size_t>(waiting.size(), 10));
        if (n == 0)
            return;
        waiting.erase(waiting.begin(), waiting.begin() + n);
        later(now + ms(times.poll), n, polled);
    }
    void happen(const Event& e);
};

/// Long because it is the model itself: one case for each step of an order.
void Checkout::happen(const Event& e)
{
    const std::int64_t now = e.at;
    switch (e.stage) {
    case entered:
        later(now + ms(times.gateway), e.request, routed);
        break;
    case routed:
        later(now + start(validators, now, 800)
                + static_cast<std::int64_t>(
                    static_cast<double>(ms(times.validate)) / times.validateShare)
                + 1'000'000,
            e.request, validated);
        break;
    case validated:
        ++read;
        later(now + ms(times.read), e.request, cartRead);
        break;
    case cartRead:
        validators.idleSince.push_back(now);
        if (rng.uniform() >= 0.38) {
            answer(now, e.request);
            break;
        }
        later(now + start(placers, now, 2000)
                + static_cast<std::int64_t>(static_cast<double>(ms(times.place)) / times.placeShare)
                + 3'000'000,
            e.request, placed);
        break;
    case placed:
        ++written;
        later(now + ms(times.write), e.request, ordered);
        break;
    case ordered:
        ++written;
        later(now + ms(times.write), e.request, ordered2);
        break;
    case ordered2:
        later(now + ms(times.payment), e.request, paid);
        break;
    case paid:
        placers.idleSince.push_back(now);
        later(now + ms(times.bus), 0, published);
        if (rng.uniform() < 0.33)
            later(now + ms(times.bus), 0, queued);
        answer(now, e.request);
        break;
    case published:
        later(now + start(mailers, now, 600)
                + static_cast<std::int64_t>(static_cast<double>(ms(times.email)) / times.emailShare)
                + ms(times.emailWait),
            0, mailed);
        break;
    case mailed:
        mailers.idleSince.push_back(now);
        break;
    case queued:
        if (waiting.empty())
            windowEnd = now + 2'000'000'000;
        waiting.push_back(e.request);
        if (waiting.size() >= 10 || now >= windowEnd)
            takeBatch(now);
        break;
    case polled: {
        std::int64_t work = start(invoicers, now, 4700);
        for (std::uint32_t k = 0; k < e.request; ++k)
            work += ms(times.invoice) + 20'000'000;
        later(now + work, e.request, invoiced);
        break;
    }
    case invoiced:
    case stored:
        ++stored_;
        if (e.request > 1) {
            later(now + ms(times.put), e.request - 1, stored);
            break;
        }
        invoicers.idleSince.push_back(now);
        break;
    }
}

}

core::Project checkoutProject()
{
    core::Project project = core::shippedScenario("checkout.json");
    for (const core::Workload& w : project.workloads)
        if (w.id == "steady") {
            project.workloads = { core::Workload(w) };
            break;
        }
    project.workloads.front().warmup = {};
    return project;
}

Result checkout(const Load& load)
{
    Checkout model(load);
    model.keepAlive = 360'000'000'000;
    std::int64_t next = model.nextGap();
    for (;;) {
        ++model.result.events;
        if (!model.heap.empty() && model.heap.top().at <= next) {
            const Event e = model.heap.top();
            if (e.at >= model.end)
                break;
            model.heap.pop();
            model.happen(e);
        } else {
            if (next >= model.end)
                break;
            ++model.result.requests;
            const std::uint32_t order = model.orders.take({ next });
            model.later(next + model.ms(model.times.network), order, entered);
            next += model.nextGap();
        }
    }
    return model.finish(model.result);
}

}
