// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/translation.hpp"
#include "core/model/printed.hpp"
#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// Up to six digits. A number of its own type: printed() takes what its format says, unchecked.
std::string shown(double value)
{
    return printed("%.6g", value);
}

/// Collects the notes on one component.
struct Notes {
    const Platform& platform;
    const Component& component;
    const Service& service;
    std::vector<TranslationNote>& all;

    void add(std::string code, std::string field, Phrase text, bool loss = true) const
    {
        all.push_back({ component.id, component.name, infoOf(component.kind).id, service.title,
            service.plan, std::move(code), std::move(field), std::move(text), loss });
    }
    /// A setting that the service cannot give in full.
    void atMost(
        const char* code, const char* field, double asked, double most, PhraseForm isCut) const
    {
        if (asked > most)
            add(code, field, say(isCut, shown(asked), shown(most)));
    }
};

void compareSize(const Notes& notes, const Function& f, const FunctionBehaviour& b)
{
    const double memory = memoryOf(b, f.memoryMb);
    if (memory < f.memoryMb)
        notes.add("memory", "memory_mb",
            say("%1 MB are asked for; there are at most %2 MB"_form, shown(f.memoryMb),
                shown(memory)));
    else if (memory > f.memoryMb)
        notes.add("memory", "memory_mb",
            say("%1 MB are asked for; the next size is %2 MB"_form, shown(f.memoryMb),
                shown(memory)),
            false);
    if (f.arch != architectures[0] && !b.archChoice)
        notes.add("arch", "arch", say("%1 is not offered: x86 processors run it"_form, f.arch));
    const int together = concurrencyOf(b, memory, f.concurrency, f.runtime);
    if (f.concurrency && together < *f.concurrency)
        notes.add("concurrency", "concurrency",
            say("%1 requests for an instance are asked for; it serves %2 at once"_form,
                shown(*f.concurrency), shown(together)));
}

void compareKept(const Notes& notes, const Function& f, KeptInstances kept)
{
    if (f.provisioned > 0 && kept == KeptInstances::none)
        notes.add("provisioned", "provisioned",
            "There are no provisioned instances to buy: instances start on demand"_form);
    if (f.provisioned > 0 && kept == KeptInstances::minimum)
        notes.add("provisioned", "provisioned",
            "Provisioned instances are kept as minimum instances"_form, false);
    if (f.minInstances > 0 && kept == KeptInstances::none)
        notes.add("min_instances", "min_instances",
            "There are no minimum instances to buy: instances start on demand"_form);
    if (f.minInstances > 0 && kept == KeptInstances::provisioned)
        notes.add("min_instances", "min_instances",
            "Minimum instances are kept as provisioned ones, and paid so"_form, false);
}

void compareStart(const Notes& notes, const Function& f, const FunctionBehaviour& b)
{
    const ColdStart::Runtime* runtime = findRuntime(b.coldStart, f.runtime, f.arch);
    if (!runtime)
        notes.add("runtime", "runtime", say("%1 is not offered"_form, f.runtime));
    else if (!runtime->instead.empty())
        notes.add("runtime", "runtime", say("%1: %2"_form, f.runtime, wordsOf(runtime->instead)));
    if (f.snapStart && !(runtime && runtime->restoreMs))
        notes.add("snap_start", "snap_start",
            say("Snapshots are not restored for %1: each cold start initialises anew"_form,
                f.runtime));
    compareKept(notes, f, b.kept);
}

void compareFields(const Notes& notes, const Function& f)
{
    const auto* b = std::get_if<FunctionBehaviour>(&notes.service.behaviour);
    if (!b)
        return;
    compareSize(notes, f, *b);
    compareStart(notes, f, *b);
    notes.atMost("timeout", "timeout_s", f.timeoutS, b->maxTimeoutS,
        "The timeout of %1 s is cut to %2 s"_form);
    notes.atMost("max_instances", "max_instances", f.maxInstances, b->maxInstances,
        "The most instances of %1 is cut to %2"_form);
    if (f.reserved && b->accountConcurrency == unlimited)
        notes.add("reserved", "reserved",
            "Concurrency is not shared by the account's functions, so there is nothing to reserve:"
            " it is this function's own limit only"_form);
}

void compareFields(const Notes& notes, const HttpApi& api)
{
    const auto* b = std::get_if<GatewayBehaviour>(&notes.service.behaviour);
    if (b && api.timeoutS)
        notes.atMost("timeout", "timeout_s", *api.timeoutS, b->maxTimeoutS,
            "The integration timeout of %1 s is cut to %2 s"_form);
}

void compareFields(const Notes& notes, const Queue& queue)
{
    if (const auto* b = std::get_if<QueueBehaviour>(&notes.service.behaviour))
        notes.atMost("batch", "batch_size", queue.batchSize, maxBatchOf(*b, queue),
            "The batch size of %1 is cut to %2"_form);
}

void compareFields(const Notes& notes, const Stream& stream)
{
    if (const auto* b = std::get_if<StreamBehaviour>(&notes.service.behaviour))
        notes.atMost("batch", "batch_size", stream.batchSize, b->maxBatch,
            "The batch size of %1 is cut to %2"_form);
}

void compareFields(const Notes& notes, const Workflow& workflow)
{
    const auto* b = std::get_if<WorkflowBehaviour>(&notes.service.behaviour);
    if (b)
        notes.atMost("timeout", "timeout_s", workflow.timeoutS,
            workflow.type == "express" ? b->maxExpressTimeoutS : b->maxTimeoutS,
            "The timeout of %1 s is cut to %2 s"_form);
}

void compareFields(const Notes& notes, const Database& database)
{
    const auto* b = std::get_if<StoreBehaviour>(&notes.service.behaviour);
    if (b && database.capacity == "provisioned" && b->readUnitKb == 0)
        notes.add("capacity", "capacity",
            "There is no provisioned capacity: requests are paid one by one and not "
            "throttled"_form);
}

void compareFields(const Notes& notes, const AlwaysOn& spec)
{
    const auto* b = std::get_if<ServiceBehaviour>(&notes.service.behaviour);
    if (!b || b->machineVcpu <= 0)
        return;
    const double machines
        = std::max(spec.vcpu / b->machineVcpu, b->machineGb > 0 ? spec.memoryGb / b->machineGb : 0);
    if (machines > 1)
        notes.add("machine", "vcpu",
            say("One replica needs %1 machines of %2 vCPU and %3 GB"_form,
                shown(std::ceil(machines * 100) / 100), shown(b->machineVcpu),
                shown(b->machineGb)));
}

template <class K> void compareFields(const Notes&, const K&) { }

/// Retries that the function would make itself, where who delivers its events makes them.
void compareRetries(const Notes& notes, const Project& project, const Kind& kind)
{
    const auto* f = std::get_if<Function>(&kind);
    const auto* b = std::get_if<FunctionBehaviour>(&notes.service.behaviour);
    if (!f || !b || !f->retries || b->queuesEvents)
        return;
    for (const Connection& c : project.connections) {
        const Component* from = findComponent(project, c.from);
        if (c.to != notes.component.id || !from
            || !(std::holds_alternative<EventBus>(from->kind)
                || std::holds_alternative<Topic>(from->kind)))
            continue;
        notes.add("retries", "retries",
            say("Its own retries do not count here: what it fails to handle is delivered again by "
                "%1"_form,
                inQuotes(nameOf(project, c.from))));
        return;
    }
}

/// Where the service hands no results on, the handler has to.
void compareDestinations(const Notes& notes, const Project& project, const Kind& kind)
{
    const auto* b = std::get_if<FunctionBehaviour>(&notes.service.behaviour);
    if (!std::holds_alternative<Function>(kind) || !b || b->queuesEvents)
        return;
    for (const Connection& c : project.connections)
        if (c.from == notes.component.id && !c.destination.empty()) {
            notes.add("destination", "",
                say("There are no destinations: the code has to send to %1 itself"_form,
                    inQuotes(nameOf(project, c.to))));
            return;
        }
}

/// Messages that the queue does not take; the simulation lets them through.
void compareMessages(const Notes& notes, const Project& project)
{
    const auto* b = std::get_if<QueueBehaviour>(&notes.service.behaviour);
    double largest = 0;
    for (const Connection& c : project.connections)
        if (c.to == notes.component.id)
            largest = std::max(largest, payloadKb(c, notes.component.kind));
    if (b && largest > b->maxMessageKb)
        notes.add("message", "",
            say("Messages of %1 KB are larger than the %2 KB that it takes: keep them in an object "
                "storage and send where they are"_form,
                shown(largest), shown(b->maxMessageKb)));
}

bool knows(const Platform& platform, const Kind& kind)
{
    const std::string plan = planOf(kind);
    return plan.empty() || findService(platform, infoOf(kind).id, plan);
}

}

std::vector<TranslationNote> translationNotes(
    const Project& project, const Component& component, const Platform& platform)
{
    std::vector<TranslationNote> all;
    const Kind kind = resolved(component, platform.id);
    const Service* service = serviceOf(platform, kind);
    if (!service) {
        all.push_back({ component.id, component.name, infoOf(kind).id, "", "", "service", "",
            say("%1 has nothing that does the work of a %2"_form, platform.title,
                wordsOf(infoOf(kind).title)) });
        return all;
    }
    const Notes notes { platform, component, *service, all };
    if (!knows(platform, kind))
        notes.add("plan", "plan",
            say("The plan %1 is not one of %2's; %3 stands in"_form, inQuotes(planOf(kind)),
                platform.title, service->title),
            platform.id == project.settings.provider);
    for (const Loss& loss : service->losses)
        if (holds(loss.when, kind))
            notes.add(loss.when.empty() ? "service" : loss.when.begin()->first,
                loss.when.empty() ? "" : loss.when.begin()->first, wordsOf(loss.text));
    if (!service->note.empty())
        notes.add("note", "", wordsOf(service->note), false);
    std::visit([&](const auto& k) { compareFields(notes, k); }, kind);
    compareRetries(notes, project, kind);
    compareDestinations(notes, project, kind);
    compareMessages(notes, project);
    return all;
}

std::vector<TranslationNote> translationNotes(const Project& project, const Platform& platform)
{
    std::vector<TranslationNote> all;
    for (const Component& component : project.components)
        for (TranslationNote& note : translationNotes(project, component, platform))
            all.push_back(std::move(note));
    return all;
}

void checkPlans(const Project& project, const Platform& platform)
{
    for (const Component& component : project.components) {
        const auto overrides = component.overrides.find(platform.id);
        const bool overridden
            = overrides != component.overrides.end() && overrides->contains("plan");
        if (overridden || platform.id == project.settings.provider)
            try {
                requirePlan(platform, resolved(component, platform.id));
            } catch (const Error& e) {
                throw Error(say("%1: %2"_form, component.id, e.text));
            }
    }
}

}
