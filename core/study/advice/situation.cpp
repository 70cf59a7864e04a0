// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/advice/situation.hpp"
#include "core/model/printed.hpp"
#include "core/result/text.hpp"
#include <algorithm>
#include <cmath>

namespace core {

namespace {

bool isReading(const std::string& operation)
{
    return operation == "read" || operation == "query";
}

/// Components whose answer a client waits for, by walking the synchronous connections.
std::vector<bool> awaitedBy(const Resolved& all)
{
    std::vector<bool> awaited(all.kinds.size());
    std::vector<std::size_t> next;
    for (std::size_t i = 0; i < all.kinds.size(); ++i)
        if (all.as<Clients>(i))
            next.push_back(i);
    while (!next.empty()) {
        const std::size_t i = next.back();
        next.pop_back();
        for (const std::size_t e : all.graph.out[i]) {
            const auto& edge = all.graph.edges[e];
            if (edge.sync && edge.to != Graph::none && !awaited[edge.to]) {
                awaited[edge.to] = true;
                next.push_back(edge.to);
            }
        }
    }
    return awaited;
}

/// Messages in one delivery to a component that a queue or stream of its own feeds; else 0.
double measuredBatch(const Resolved& all, const RunResult& run, std::size_t i)
{
    if (all.in[i].size() != 1)
        return 0;
    const std::size_t from = all.graph.edges[all.in[i].front()].from;
    const ComponentResult* r = findResult(run, all.component(from).id);
    if (!r || all.graph.out[from].size() != 1 || r->measures[Measure::receives] <= 0)
        return 0;
    return static_cast<double>(r->measures[Measure::messageReceives])
        / static_cast<double>(r->measures[Measure::receives]);
}

/// What the run measured takes the place of what was expected. A run has no means for what would
/// be at the peak or without timeouts: those stay, in proportion where they are rates.
QuickEstimate measured(QuickEstimate e, const Resolved& all, const RunResult& run)
{
    if (run.simulatedS <= 0 || run.requests.completed == 0)
        return e;
    for (std::size_t i = 0; i < e.loads.size(); ++i) {
        const ComponentResult* r = findResult(run, all.component(i).id);
        if (!r)
            continue;
        ComponentLoad& load = e.loads[i];
        if (const double batch = measuredBatch(all, run, i); batch > 0)
            load.batch = batch;
        const double perS = static_cast<double>(r->invocations) / run.simulatedS;
        load.peakPerS *= load.invocationsPerS > 0 ? perS / load.invocationsPerS : 1;
        load.invocationsPerS = perS;
        if (r->invocations > 0)
            load.coldShare
                = static_cast<double>(r->coldStarts) / static_cast<double>(r->invocations);
        if (r->duration.count() == 0)
            continue;
        load.meanMs = r->duration.meanNs() / 1e6;
        load.p50Ms = static_cast<double>(r->duration.quantile(0.5)) / 1e6;
        load.p95Ms = static_cast<double>(r->duration.quantile(0.95)) / 1e6;
        load.p99Ms = static_cast<double>(r->duration.quantile(0.99)) / 1e6;
    }
    BillOptions options;
    options.freeTier = all.project->settings.freeTier;
    e.bill = billOf(run, *all.project, *all.platform, options);
    return e;
}

}

Situation::Situation(const Project& p, const Workload& w, const Platform& on,
    const QuickEstimate& e, const RunResult* r)
    : project(p)
    , workload(w)
    , platform(on)
    , run(r)
    , all(resolve(p, on))
    , estimate(r ? measured(e, all, *r) : e)
    , awaited_(awaitedBy(all))
{
}

std::vector<std::size_t> Situation::out(std::size_t i) const
{
    std::vector<std::size_t> edges = all.graph.out[i];
    std::erase_if(edges, [this](std::size_t e) { return to(e) == Graph::none; });
    return edges;
}

ConnectionName Situation::name(std::size_t e) const
{
    const Connection& c = project.connections[e];
    int nth = 0;
    for (std::size_t other = 0; other < e; ++other)
        nth += project.connections[other].from == c.from && project.connections[other].to == c.to;
    return { c.from, c.to, nth };
}

bool Situation::isCompute(std::size_t i) const
{
    return all.as<Function>(i) || all.as<Workflow>(i) || all.as<AlwaysOn>(i);
}

bool Situation::isStore(std::size_t i) const
{
    return all.as<Database>(i) || all.as<ObjectStorage>(i) || all.as<Cache>(i);
}

bool Situation::isTrigger(std::size_t i) const
{
    return all.as<EventBus>(i) || all.as<Queue>(i) || all.as<Topic>(i) || all.as<Stream>(i);
}

bool Situation::getsAtLeastOnce(std::size_t i) const
{
    return std::any_of(in(i).begin(), in(i).end(), [this](std::size_t e) {
        const auto* queue = all.as<Queue>(from(e));
        const auto* clock = all.as<Schedule>(from(e));
        return !isSync(e) && !(queue && queue->fifo) && !(clock && clock->keepWarm);
    });
}

bool Situation::hasEffects(std::size_t i) const
{
    const auto edges = out(i);
    return std::any_of(edges.begin(), edges.end(), [this](std::size_t e) {
        const std::string operation = operationOf(project.connections[e], all.kinds[to(e)]);
        return !isReading(operation);
    });
}

bool Situation::readsOnly(std::size_t i) const
{
    return !out(i).empty() && !hasEffects(i);
}

double Situation::timeoutS(std::size_t i) const
{
    if (const auto* function = all.as<Function>(i)) {
        const auto* b = all.behaviour<FunctionBehaviour>(i);
        return std::min(function->timeoutS, b ? b->maxTimeoutS : unlimited);
    }
    if (const auto* api = all.as<HttpApi>(i)) {
        const auto* b = all.behaviour<GatewayBehaviour>(i);
        const double most = b ? b->maxTimeoutS : unlimited;
        return std::min(api->timeoutS.value_or(most), most);
    }
    if (const auto* service = all.as<AlwaysOn>(i))
        return service->timeoutS;
    const auto* workflow = all.as<Workflow>(i);
    return workflow ? workflow->timeoutS : unlimited;
}

std::optional<Situation::Promise> Situation::promise() const
{
    std::optional<Promise> tightest;
    for (const Objective& objective : project.settings.slo) {
        constexpr std::string_view start = "latency_p", end = "_ms";
        std::string_view metric = objective.metric;
        if (!objective.atMost || !metric.starts_with(start) || !metric.ends_with(end))
            continue;
        std::string percentile(metric.substr(start.size(), metric.size() - 12));
        std::replace(percentile.begin(), percentile.end(), '_', '.');
        const double share = 1 - std::atof(percentile.c_str()) / 100;
        if (!tightest || *objective.atMost < tightest->ms)
            tightest = Promise { *objective.atMost, share };
    }
    return tightest;
}

double Situation::monthlyCost(std::size_t i) const
{
    double sum = 0;
    for (const BillLine& line : estimate.bill.lines)
        if (line.component == component(i).id)
            sum += line.amount;
    return sum;
}

/// The words of the file, with the figure at their "%1"; a share is told in per cent.
static Phrase assumed(const AdviceRule::Threshold& threshold)
{
    const std::string& words = threshold.assumption;
    if (words.find("%1") == std::string::npos)
        return say("%1: %2"_form, figureText(threshold.value), wordsOf(words));
    const bool share = words.find("%1 %") != std::string::npos;
    Phrase phrase = wordsOf(words);
    phrase.parts.emplace_back(figureText(threshold.value * (share ? 100 : 1)));
    return phrase;
}

Finding Collector::make(Phrase text, std::optional<Fix> fix) const
{
    Finding finding;
    finding.code = rule_.code;
    finding.severity = rule_.severity;
    finding.title = rule_.title;
    finding.text = std::move(text);
    finding.why = rule_.why;
    finding.reference = rule_.reference;
    for (const auto& [name, threshold] : rule_.thresholds)
        if (!threshold.assumption.empty())
            finding.assumptions.push_back(assumed(threshold));
    finding.fix = std::move(fix);
    return finding;
}

void Collector::at(std::size_t component, const char* field, Phrase text, std::optional<Fix> fix)
{
    Finding finding = make(std::move(text), std::move(fix));
    finding.component = situation_.component(component).id;
    finding.field = field ? field : "";
    out_.push_back(std::move(finding));
}

void Collector::atConnection(
    std::size_t connection, const char* field, Phrase text, std::optional<Fix> fix)
{
    at(situation_.from(connection), field, std::move(text), std::move(fix));
    out_.back().connection = situation_.name(connection);
}

void Collector::atProject(Phrase text)
{
    out_.push_back(make(std::move(text), {}));
}

Fix setting(const Situation& s, std::size_t component, const char* key, const Json& value,
    const Phrase& text)
{
    const std::string id = s.component(component).id, provider = s.platform.id;
    return { text, [=, field = std::string(key)](Project& project) {
                Component* c = findComponent(project, id);
                if (!c)
                    return;
                const auto overrides = c->overrides.find(provider);
                if (overrides != c->overrides.end() && overrides->contains(field))
                    (*overrides)[field] = value;
                else
                    setKindField(c->kind, field, value, id);
            } };
}

Fix connectionFix(const Situation& s, std::size_t connection, const Phrase& text,
    std::function<void(Connection&)> change)
{
    return { text, [name = s.name(connection), change = std::move(change)](Project& project) {
                int nth = 0;
                for (Connection& c : project.connections)
                    if (c.from == name.from && c.to == name.to && nth++ == name.nth)
                        change(c);
            } };
}

std::string figureText(double value)
{
    return value >= 100 ? grouped(std::round(value)) : printed("%.3g", value);
}

std::string timeText(double ms)
{
    if (ms >= 120'000)
        return printed("%.3g min", ms / 60'000);
    return ms >= 1000 ? printed("%.3g s", ms / 1000) : printed("%.3g ms", ms);
}

std::string moneyText(double usd)
{
    return usd >= 100 ? "$" + grouped(std::round(usd)) : printed("$%.2f", usd);
}

std::string shareText(double share)
{
    if (share < 0.00005)
        return "0 %";
    return printed(share >= 0.1 ? "%.0f %%" : "%.2g %%", share * 100);
}

}
