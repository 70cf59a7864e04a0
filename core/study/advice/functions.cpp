// SPDX-License-Identifier: GPL-3.0-or-later
// Advice on single functions: what they do, memory, package, runtime, timeout.
#include "core/study/advice/situation.hpp"
#include <algorithm>
#include <cmath>
#include <set>

namespace core {

namespace {

void singleResponsibility(const Situation& s, Collector& found)
{
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (!s.all.as<Function>(i))
            continue;
        std::set<std::string> kinds;
        std::set<std::size_t> targets;
        for (const std::size_t e : s.out(i)) {
            targets.insert(s.to(e));
            kinds.insert(infoOf(s.all.kinds[s.to(e)]).title);
        }
        if (static_cast<double>(targets.size()) <= found.limit("targets"))
            continue;
        std::string names;
        for (const std::size_t target : targets)
            names += (names.empty() ? "" : ", ") + s.component(target).name;
        found.at(i, nullptr,
            say("%1 uses %2 components of %3 kinds: %4."_form, s.quoted(i),
                std::to_string(targets.size()), std::to_string(kinds.size()), names));
    }
}

bool offersProvisioned(const Situation& s, std::size_t i)
{
    const Service* service = s.all.services[i];
    return service
        && std::any_of(service->meters.begin(), service->meters.end(),
            [](const MeterRule& rule) { return rule.of.starts_with("provisioned"); });
}

/// Instances that would be busy by this share at the peak.
int provisionedFor(const ComponentLoad& load, double utilisation)
{
    return static_cast<int>(
        std::max(1.0, std::ceil(load.peakBusy / load.perInstance / utilisation)));
}

void coldStartSlo(const Situation& s, Collector& found)
{
    const auto promise = s.promise();
    for (std::size_t i = 0; promise && i < s.size(); ++i) {
        const auto* function = s.all.as<Function>(i);
        const ComponentLoad& load = s.load(i);
        if (!function || !s.awaited()[i] || load.coldStartMs + load.p50Ms <= promise->ms
            || load.coldShare < std::min(found.limit("share"), promise->mayExceed))
            continue;
        const int wanted = provisionedFor(load, found.limit("utilisation"));
        std::optional<Fix> fix;
        if (offersProvisioned(s, i) && wanted > function->provisioned)
            fix = setting(s, i, "provisioned", wanted,
                say(wanted == 1 ? "Keep %1 instance provisioned"_form
                                : "Keep %1 instances provisioned"_form,
                    std::to_string(wanted)));
        found.at(i, "provisioned",
            say("%1 of the invocations of %2 start an instance, which takes %3; the promise is "
                "%4."_form,
                shareText(load.coldShare), s.quoted(i), timeText(load.coldStartMs),
                timeText(promise->ms)),
            std::move(fix));
    }
}

/// Cold starts of a function that people wait for, and under which promise.
template <class F> void forEachAwaitedStart(const Situation& s, const Collector& found, F&& f)
{
    const auto promise = s.promise();
    for (std::size_t i = 0; promise && i < s.size(); ++i) {
        const auto* function = s.all.as<Function>(i);
        const auto* b = s.all.behaviour<FunctionBehaviour>(i);
        if (function && b && s.awaited()[i] && !function->coldStartMs
            && s.load(i).coldShare >= found.limit("cold_share"))
            f(i, *function, b->coldStart, *promise);
    }
}

void largePackage(const Situation& s, Collector& found)
{
    forEachAwaitedStart(s, found,
        [&](std::size_t i, const Function& function, const ColdStart& start,
            const Situation::Promise& promise) {
            const auto* runtime = findRuntime(start, function.runtime, function.arch);
            const bool snapshot = function.snapStart && runtime && runtime->restoreMs;
            double loadMs
                = runtime && runtime->loadMsPerMb ? *runtime->loadMsPerMb : start.loadMsPerMb;
            loadMs = (snapshot ? 0 : loadMs) + start.downloadMsPerMb;
            const double packageMs = loadMs * function.packageMb;
            const double all = s.load(i).coldStartMs;
            if (all > promise.ms && packageMs > found.limit("share_of_start") * all)
                found.at(i, "package_mb",
                    say("The package of %1 (%2 MB) is %3 of its cold start of %4."_form,
                        s.quoted(i), figureText(function.packageMb), timeText(packageMs),
                        timeText(all)));
        });
}

void slowRuntime(const Situation& s, Collector& found)
{
    forEachAwaitedStart(s, found,
        [&](std::size_t i, const Function& function, const ColdStart& start,
            const Situation::Promise& promise) {
            const auto* runtime = findRuntime(start, function.runtime, function.arch);
            if (!runtime || (function.snapStart && runtime->restoreMs))
                return;
            const double ms = mean(runtime->initMs);
            if (ms <= found.limit("share_of_slo") * promise.ms)
                return;
            std::optional<Fix> fix;
            if (runtime->restoreMs)
                fix = setting(s, i, "snap_start", true, "Start from a snapshot"_form);
            found.at(i, runtime->restoreMs ? "snap_start" : "runtime",
                say("Starting %1 takes %2 %3; the promise for the whole request is %4."_form,
                    function.runtime, s.quoted(i), timeText(ms), timeText(promise.ms)),
                std::move(fix));
        });
}

void provisionedIdle(const Situation& s, Collector& found)
{
    for (std::size_t i = 0; i < s.size(); ++i) {
        const auto* function = s.all.as<Function>(i);
        const ComponentLoad& load = s.load(i);
        if (!function || function->provisioned == 0)
            continue;
        const double busy = load.peakBusy / load.perInstance;
        const int wanted = provisionedFor(load, found.limit("utilisation"));
        if (busy >= found.limit("busy_share") * function->provisioned
            || wanted >= function->provisioned)
            continue;
        found.at(i, "provisioned",
            say("%1 keeps %2 instances provisioned; about %3 work at the peak."_form, s.quoted(i),
                std::to_string(function->provisioned), figureText(std::ceil(busy))),
            setting(s, i, "provisioned", wanted,
                say("Keep %1 provisioned"_form, std::to_string(wanted))));
    }
}

/// Time and money of a function for other amounts of memory, relative to what it has. Lines of the
/// bill grow with memory, with CPU, and with the time that either is held.
class MemoryScale {
public:
    MemoryScale(const Situation& s, std::size_t i, const Function& f, const FunctionBehaviour& b)
        : s_(s)
        , i_(i)
        , f_(f)
        , b_(b)
        , now_(memoryOf(b, f.memoryMb))
        , ownNow_(ownMs(now_))
    {
    }

    double now() const { return now_; }
    double ms(double memory) const
    {
        const double each = s_.load(i_).meanMs / std::max(s_.load(i_).batch, 1.0);
        return std::max(each - ownNow_, 0.0) + ownMs(memory);
    }
    double money(double memory) const
    {
        const double time = ms(memory) / ms(now_), mb = memory / now_;
        const double cpu = vcpuOf(b_, memory) / std::max(vcpuOf(b_, now_), 1e-9);
        double sum = 0;
        for (const BillLine& line : s_.estimate.bill.lines) {
            if (line.component != s_.component(i_).id)
                continue;
            for (const MeterRule& rule : s_.all.services[i_]->meters)
                if (rule.meter == line.meter) {
                    sum += price(line) * line.quantity
                        * (rule.of.ends_with("_mb_ms")          ? mb
                                : rule.of.ends_with("_vcpu_ms") ? cpu
                                                                : 1)
                        * (rule.of.find("billed_") != std::string::npos ? time : 1);
                    break;
                }
        }
        return sum;
    }
    /// Sizes to look at: those there are, or steps of half a doubling.
    std::vector<double> sizes() const
    {
        if (!b_.memorySizesMb.empty())
            return b_.memorySizesMb;
        std::vector<double> all;
        for (int half = -12; half <= 12; ++half) {
            const double mb = std::round(now_ * std::pow(2.0, half / 2.0) / 64) * 64;
            if (mb >= b_.minMemoryMb && mb <= b_.maxMemoryMb)
                all.push_back(mb);
        }
        return all;
    }
    bool comparable(double memory) const
    {
        return concurrencyOf(b_, memory, f_.concurrency, f_.runtime) == 1;
    }

private:
    double ownMs(double memory) const
    {
        const double vcpu = std::max(vcpuOf(b_, memory), 1e-3);
        const double factor
            = (1 - f_.parallelFraction) / std::min(1.0, vcpu) + f_.parallelFraction / vcpu;
        return mean(f_.cpuMs) * factor + mean(f_.waitMs);
    }
    double price(const BillLine& line) const
    {
        const Meter* meter = findMeter(s_.platform.catalogue, line.meter, s_.estimate.bill.region,
            s_.platform.defaultRegion, s_.estimate.bill.date);
        return meter && !meter->tiers.empty() ? meter->tiers.front().unitPrice : 0;
    }
    const Situation& s_;
    std::size_t i_;
    const Function& f_;
    const FunctionBehaviour& b_;
    double now_, ownNow_;
};

/// The size that `better` likes best, going on from there until it finds none.
template <class F> double settled(const MemoryScale& scale, F&& better)
{
    double from = scale.now();
    for (int step = 0; step < 8; ++step) {
        double best = from;
        for (const double mb : scale.sizes())
            if (scale.comparable(mb) && better(from, mb)
                && (best == from
                    || scale.ms(mb) * scale.money(mb) < scale.ms(best) * scale.money(best)))
                best = mb;
        if (best == from)
            break;
        from = best;
    }
    return from;
}

/// Calls f for each function whose time and memory are paid and whose instances serve one request.
template <class F> void forEachScale(const Situation& s, F&& f)
{
    for (std::size_t i = 0; i < s.size(); ++i) {
        const auto* function = s.all.as<Function>(i);
        const auto* b = s.all.behaviour<FunctionBehaviour>(i);
        if (!function || !b || b->billedBy == BilledBy::cpu || s.load(i).perInstance > 1
            || s.load(i).invocationsPerS <= 0 || s.load(i).meanMs <= 0)
            continue;
        f(i, MemoryScale(s, i, *function, *b));
    }
}

std::string sizeText(double mb)
{
    return figureText(mb) + " MB";
}

void memoryLow(const Situation& s, Collector& found)
{
    forEachScale(s, [&](std::size_t i, const MemoryScale& scale) {
        const double wanted = settled(scale, [&](double from, double to) {
            const double saved = scale.ms(from) - scale.ms(to);
            return to > from && saved >= found.limit("faster") * scale.ms(from)
                && saved >= found.limit("saves_ms")
                && scale.money(to) <= (1 + found.limit("dearer")) * scale.money(from);
        });
        if (wanted > scale.now())
            found.at(i, "memory_mb",
                say("%1 takes %2 with %3; with %4 about %5, for %6 a month instead of %7."_form,
                    s.quoted(i), timeText(scale.ms(scale.now())), sizeText(scale.now()),
                    sizeText(wanted), timeText(scale.ms(wanted)), moneyText(scale.money(wanted)),
                    moneyText(scale.money(scale.now()))),
                setting(s, i, "memory_mb", static_cast<int>(wanted),
                    say("Give it %1"_form, sizeText(wanted))));
    });
}

void memoryHigh(const Situation& s, Collector& found)
{
    forEachScale(s, [&](std::size_t i, const MemoryScale& scale) {
        const double wanted = settled(scale, [&](double from, double to) {
            const double saved = scale.money(from) - scale.money(to);
            return to < from && saved >= found.limit("cheaper") * scale.money(from)
                && saved >= found.limit("month_usd")
                && scale.ms(to) <= (1 + found.limit("slower")) * scale.ms(from);
        });
        if (wanted < scale.now())
            found.at(i, "memory_mb",
                say("%1 mostly waits: with %2 instead of %3 it takes %4 instead of %5 and costs %6 "
                    "a "
                    "month instead of %7."_form,
                    s.quoted(i), sizeText(wanted), sizeText(scale.now()),
                    timeText(scale.ms(wanted)), timeText(scale.ms(scale.now())),
                    moneyText(scale.money(wanted)), moneyText(scale.money(scale.now()))),
                setting(s, i, "memory_mb", static_cast<int>(wanted),
                    say("Give it %1"_form, sizeText(wanted))));
    });
}

double platformLimitS(const Situation& s, std::size_t i)
{
    const auto* b = s.all.behaviour<FunctionBehaviour>(i);
    return b ? b->maxTimeoutS : unlimited;
}

bool isLongRunning(const Situation& s, std::size_t i, double share)
{
    const double limit = platformLimitS(s, i);
    return limit < unlimited && s.load(i).unlimitedP99Ms > share * limit * 1000;
}

/// A timeout as people set it: whole seconds, or tenths where it is short.
double roundTimeout(double ms)
{
    return ms < 3000 ? std::max(std::ceil(ms / 100) / 10, 0.1) : std::ceil(ms / 1000);
}

void timeoutNear(const Situation& s, Collector& found)
{
    for (std::size_t i = 0; i < s.size(); ++i) {
        const double p99 = s.load(i).unlimitedP99Ms, timeout = s.timeoutS(i);
        if (!s.all.as<Function>(i) || p99 <= 0 || s.load(i).invocationsPerS <= 0
            || timeout * 1000 >= found.limit("times_p99") * p99)
            continue;
        const double proposed = roundTimeout(found.limit("proposed") * p99);
        if (timeout >= platformLimitS(s, i))
            continue; // nothing longer can be had
        std::optional<Fix> fix;
        if (proposed <= platformLimitS(s, i))
            fix = setting(s, i, "timeout_s", proposed,
                say("Set the timeout to %1 s"_form, figureText(proposed)));
        found.at(i, "timeout_s",
            say("One in a hundred invocations of %1 takes %2 or more; the timeout is %3 s."_form,
                s.quoted(i), timeText(p99), figureText(timeout)),
            std::move(fix));
    }
}

void timeoutFar(const Situation& s, Collector& found)
{
    for (std::size_t i = 0; i < s.size(); ++i) {
        const double p99 = s.load(i).unlimitedP99Ms, timeout = s.timeoutS(i);
        if (!s.all.as<Function>(i) || p99 <= 0 || s.load(i).invocationsPerS <= 0
            || timeout < found.limit("at_least_s")
            || timeout * 1000 <= found.limit("times_p99") * p99)
            continue;
        const double proposed = std::max(roundTimeout(found.limit("proposed") * p99), 1.0);
        found.at(i, "timeout_s",
            say("%1 has %2 s, %3 times what 99 % of its invocations need (%4)."_form, s.quoted(i),
                figureText(timeout), figureText(timeout * 1000 / p99), timeText(p99)),
            setting(s, i, "timeout_s", proposed,
                say("Set the timeout to %1 s"_form, figureText(proposed))));
    }
}

void longRunning(const Situation& s, Collector& found)
{
    for (std::size_t i = 0; i < s.size(); ++i)
        if (s.all.as<Function>(i) && isLongRunning(s, i, found.limit("share_of_limit")))
            found.at(i, "timeout_s",
                say("One in a hundred invocations of %1 takes %2 or more; %3 ends them after %4."_form,
                    s.quoted(i), timeText(s.load(i).unlimitedP99Ms), s.all.services[i]->title,
                    timeText(platformLimitS(s, i) * 1000)));
}

constexpr LookEntry functionsEntries[] = {
    { "single_responsibility", singleResponsibility },
    { "cold_start_slo", coldStartSlo },
    { "large_package", largePackage },
    { "slow_runtime", slowRuntime },
    { "provisioned_idle", provisionedIdle },
    { "memory_low", memoryLow },
    { "memory_high", memoryHigh },
    { "timeout_near", timeoutNear },
    { "timeout_far", timeoutFar },
    { "long_running", longRunning },
};

}

std::span<const LookEntry> functionLooks()
{
    return functionsEntries;
}

}
