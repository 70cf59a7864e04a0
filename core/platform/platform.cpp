// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/platform.hpp"
#include "core/model/error.hpp"
#include <algorithm>
#include <cctype>
#include <cmath>
#include <tuple>

namespace core {

const Service* findService(const Platform& platform, std::string_view kind, std::string_view plan)
{
    for (const Service& service : platform.services)
        if (service.kind == kind
            && (plan.empty() || service.plan == plan
                || std::find(service.also.begin(), service.also.end(), plan) != service.also.end()))
            return &service;
    return nullptr;
}

namespace {

/// Letters and digits only, small ones.
std::string plainName(std::string_view text)
{
    std::string plain;
    for (const char c : text)
        if (std::isalnum(static_cast<unsigned char>(c)))
            plain += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return plain;
}

std::string withoutProvider(std::string_view title)
{
    for (const std::string_view provider :
        { "AWS ", "Amazon ", "Microsoft Azure ", "Azure ", "Google Cloud ", "Cloudflare " })
        if (title.starts_with(provider))
            return plainName(title.substr(provider.size()));
    return plainName(title);
}

constexpr int unfit = 4;

/// How well a name fits a service; less is better.
int fit(const Service& service, const std::string& name)
{
    const std::string title = withoutProvider(service.title);
    if (title == name)
        return 0;
    if (plainName(service.plan) == name)
        return 1;
    for (const std::string& other : service.also)
        if (plainName(other) == name)
            return 2;
    return name.size() > 1 && title.starts_with(name) ? 3 : unfit;
}

}

const Service* serviceNamed(const Platform& platform, std::string_view name,
    const std::vector<std::string_view>& preferredKinds)
{
    const std::string plain = withoutProvider(name);
    const Service* best = nullptr;
    std::tuple<bool, int, std::ptrdiff_t> least;
    for (const Service& service : platform.services) {
        const auto kind = std::find(preferredKinds.begin(), preferredKinds.end(), service.kind);
        const std::tuple rank { kind == preferredKinds.end(), fit(service, plain),
            kind - preferredKinds.begin() };
        if (std::get<int>(rank) < unfit && (!best || rank < least)) {
            best = &service;
            least = rank;
        }
    }
    return best;
}

std::string planOf(const Kind& kind)
{
    return std::visit(
        [](const auto& k) -> std::string {
            if constexpr (requires { k.plan; })
                return k.plan;
            else
                return {};
        },
        kind);
}

const Service* serviceOf(const Platform& platform, const Kind& kind)
{
    const KindInfo& info = infoOf(kind);
    const Service* service = findService(platform, info.id, planOf(kind));
    return service ? service : findService(platform, info.id, {});
}

void requirePlan(const Platform& platform, const Kind& kind)
{
    const KindInfo& info = infoOf(kind);
    const std::string plan = planOf(kind);
    if (plan.empty() || findService(platform, info.id, plan))
        return;
    std::string plans;
    for (const Service& s : platform.services)
        if (s.kind == info.id)
            plans += (plans.empty() ? "" : ", ") + s.plan;
    throw Error(say("%1 has no plan %2 for %3, expected %4"_form, platform.title, inQuotes(plan),
        wordsOf(info.title), plans.empty() ? Phrase("none"_form) : Phrase(plans)));
}

double memoryOf(const FunctionBehaviour& behaviour, double askedMb)
{
    const double within = std::clamp(askedMb, behaviour.minMemoryMb, behaviour.maxMemoryMb);
    const auto& sizes = behaviour.memorySizesMb;
    if (sizes.empty())
        return within;
    const auto next = std::lower_bound(sizes.begin(), sizes.end(), within);
    return next == sizes.end() ? sizes.back() : *next;
}

double vcpuOf(const FunctionBehaviour& behaviour, double memoryMb)
{
    return interpolate(behaviour.vcpuByMemoryMb, memoryMb);
}

int provisionedOn(const FunctionBehaviour& behaviour, const Function& function)
{
    switch (behaviour.kept) {
    case KeptInstances::both:
        return function.provisioned;
    case KeptInstances::provisioned:
        return function.provisioned + function.minInstances;
    default:
        return 0;
    }
}

double leastInstancesOn(const FunctionBehaviour& behaviour, const Function& function)
{
    double asked = 0;
    if (behaviour.kept == KeptInstances::both)
        asked = function.minInstances;
    else if (behaviour.kept == KeptInstances::minimum)
        asked = function.minInstances + function.provisioned;
    return std::max(asked, behaviour.minInstances);
}

int concurrencyOf(const FunctionBehaviour& behaviour, double memoryMb, std::optional<int> asked,
    std::string_view runtime)
{
    if (vcpuOf(behaviour, memoryMb) < behaviour.minVcpuForConcurrency)
        return 1;
    const bool python = behaviour.pythonConcurrency > 0 && runtime.starts_with("python");
    const double wanted = asked ? *asked
        : python                ? behaviour.pythonConcurrency
                 : std::floor(interpolate(behaviour.concurrencyByMemoryMb, memoryMb));
    const double most = std::min(behaviour.maxConcurrencyPerInstance, 1e6);
    return static_cast<int>(std::clamp(wanted, 1.0, std::max(most, 1.0)));
}

double maxBatchOf(const QueueBehaviour& behaviour, const Queue& queue)
{
    return queue.fifo ? behaviour.maxFifoBatch.value_or(behaviour.maxBatch) : behaviour.maxBatch;
}

namespace {

/// "python312" and "python39" without their numbers.
std::string familyOf(const std::string& runtime)
{
    std::string family;
    for (const char c : runtime.substr(0, runtime.find('/')))
        if (c < '0' || c > '9')
            family += c;
    return family;
}

}

const ColdStart::Runtime* findRuntime(
    const ColdStart& coldStart, const std::string& runtime, const std::string& arch)
{
    const auto& all = coldStart.runtimes;
    const std::string own = runtime + "/" + arch;
    for (const std::string& name : { own, runtime })
        if (const auto it = all.find(name); it != all.end())
            return &it->second;
    const std::string family = familyOf(runtime);
    for (const auto& [name, figures] : all)
        if (familyOf(name) == family && (name.find('/') == name.npos || name.ends_with("/" + arch)))
            return &figures;
    const auto other = all.find("other");
    return other == all.end() ? nullptr : &other->second;
}

double interpolate(const std::vector<std::pair<double, double>>& points, double x)
{
    if (points.empty())
        return 0;
    if (x <= points.front().first)
        return points.front().second;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const auto& [x0, y0] = points[i - 1];
        const auto& [x1, y1] = points[i];
        if (x == x1)
            return y1;
        if (x < x1)
            return y0 + (y1 - y0) * (x - x0) / (x1 - x0);
    }
    return points.back().second;
}

std::string regionOn(const Platform& platform, std::string_view asked)
{
    for (const Region& region : platform.regions)
        if (region.id == asked)
            return region.id;
    return platform.defaultRegion;
}

}
