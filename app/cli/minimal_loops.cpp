// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/minimal_loops.hpp"
#include "app/cli/minimal_kit.hpp"
#include "core/sim/ring.hpp"
#include <array>

namespace minimal {

Result oneFunction(const Load& load)
{
    Kit kit(load);
    Result result;
    Warm pool;
    Records<std::int64_t> started;
    std::int64_t next = kit.nextGap();
    for (;;) {
        ++result.events;
        if (!kit.heap.empty() && kit.heap.top().at <= next) {
            const Event e = kit.heap.top();
            if (e.at >= kit.end)
                break;
            kit.heap.pop();
            kit.latency.add(e.at - started.items[e.request]);
            started.free.push_back(e.request);
            pool.idleSince.push_back(e.at);
        } else {
            if (next >= kit.end)
                break;
            ++result.requests;
            kit.heap.push({ next + kit.serve(pool, next, result), started.take(next), 0 });
            next += kit.nextGap();
        }
    }
    return kit.finish(result);
}

Result chainOfThree(const Load& load)
{
    Kit kit(load);
    Result result;
    Warm pools[3];
    Records<std::int64_t> started;
    std::int64_t next = kit.nextGap();
    for (;;) {
        ++result.events;
        if (!kit.heap.empty() && kit.heap.top().at <= next) {
            const Event e = kit.heap.top();
            if (e.at >= kit.end)
                break;
            kit.heap.pop();
            if (e.stage < 2) {
                const std::int64_t t = kit.serve(pools[e.stage + 1], e.at, result);
                kit.heap.push({ e.at + t, e.request, e.stage + 1 });
                continue;
            }
            kit.latency.add(e.at - started.items[e.request]);
            started.free.push_back(e.request);
            for (Warm& pool : pools)
                pool.idleSince.push_back(e.at);
        } else {
            if (next >= kit.end)
                break;
            ++result.requests;
            kit.heap.push({ next + kit.serve(pools[0], next, result), started.take(next), 0 });
            next += kit.nextGap();
        }
    }
    return kit.finish(result);
}

Result fanOut(const Load& load)
{
    struct Request {
        std::int64_t at;
        int open;
    };
    Kit kit(load);
    Result result;
    Warm pools[3];
    Records<Request> requests;
    std::int64_t next = kit.nextGap();
    for (;;) {
        ++result.events;
        if (!kit.heap.empty() && kit.heap.top().at <= next) {
            const Event e = kit.heap.top();
            if (e.at >= kit.end)
                break;
            kit.heap.pop();
            pools[e.stage].idleSince.push_back(e.at);
            Request& r = requests.items[e.request];
            if (--r.open == 0) {
                kit.latency.add(e.at - r.at);
                requests.free.push_back(e.request);
            }
        } else {
            if (next >= kit.end)
                break;
            ++result.requests;
            const std::uint32_t r = requests.take({ next, 3 });
            for (std::uint32_t k = 0; k < 3; ++k)
                kit.heap.push({ next + kit.serve(pools[k], next, result), r, k });
            next += kit.nextGap();
        }
    }
    return kit.finish(result);
}

Result queueConsumer(const Load& load)
{
    constexpr std::size_t consumers = 2, most = 10;
    struct Batch {
        std::array<std::int64_t, most> sent;
        std::size_t size = 0;
    };
    Kit kit(load);
    Result result;
    Warm pool;
    Records<Batch> batches;
    core::Ring<std::int64_t> waiting;
    std::size_t inWork = 0;
    std::int64_t next = kit.nextGap();
    const auto take = [&](std::int64_t now) {
        const std::uint32_t b = batches.take({});
        Batch& batch = batches.items[b];
        std::int64_t work = kit.serve(pool, now, result);
        for (; !waiting.empty() && batch.size < most; waiting.pop()) {
            if (batch.size > 0)
                work += static_cast<std::int64_t>(kit.exponential() * kit.service);
            batch.sent[batch.size++] = waiting.front();
        }
        ++inWork;
        kit.heap.push({ now + work, b, 0 });
    };
    for (;;) {
        ++result.events;
        if (!kit.heap.empty() && kit.heap.top().at <= next) {
            const Event e = kit.heap.top();
            if (e.at >= kit.end)
                break;
            kit.heap.pop();
            const Batch& batch = batches.items[e.request];
            for (std::size_t i = 0; i < batch.size; ++i)
                kit.latency.add(e.at - batch.sent[i]);
            batches.free.push_back(e.request);
            pool.idleSince.push_back(e.at);
            --inWork;
            if (!waiting.empty())
                take(e.at);
        } else {
            if (next >= kit.end)
                break;
            ++result.requests;
            waiting.push(next);
            if (inWork < consumers)
                take(next);
            next += kit.nextGap();
        }
    }
    return kit.finish(result);
}

}
