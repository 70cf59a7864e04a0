// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sim/network.hpp"
#include <unordered_map>

namespace core {

// Parts of compile(): from a component's settings and the platform's behaviour to a node.

/// What compile() needs while it visits one component.
struct Compiling {
    Network& net;
    Node& node;
    const Component& component;
    const Platform& platform;
    std::uint64_t seed;
    const std::string& region;

    Rng stream(Draw purpose) const { return { seed, component.id, purpose }; }
    template <class B> const B& behaviour(const Kind& kind) const
    {
        const Service* service = serviceOf(platform, kind);
        const B* b = service ? std::get_if<B>(&service->behaviour) : nullptr;
        if (!b)
            throw Error(say("%1 has no service for %2 (%3)"_form, platform.title, component.id,
                wordsOf(infoOf(kind).title)));
        return *b;
    }
    template <class T> void place(std::vector<T>& all, NodeType type, T&& value) const
    {
        node.type = type;
        node.slot = static_cast<std::uint32_t>(all.size());
        all.push_back(std::forward<T>(value));
    }
};

inline Sampler samplerOr(const std::optional<Amount>& own, const Amount& platforms)
{
    return Sampler(own ? *own : platforms);
}

void compileFunction(const Compiling& c, const Function& spec);
/// A container service: a pool whose replicas come and go by their utilisation.
void compileService(const Compiling& c, const AlwaysOn& spec);

/// Nodes by component id.
using NodeIndex = std::unordered_map<std::string, std::uint32_t>;

/// The connections of each component in declared order, those of one group drawn together to the
/// place of the group's first.
void compileLinks(Network& net, const Project& project, const NodeIndex& index, std::uint64_t seed);

/// The steps of all workflows as operations; links must be there. Throws Error for a task whose
/// target is not connected.
void compileWorkflows(Network& net, const Project& project, const Platform& platform);

/// What the components take of the daily limits of their meters; a run resets them at midnight.
void compileDailyLimits(Network& net, const Project& project, const Platform& platform);

/// Takes reserved and provisioned concurrency out of what the account's functions share.
void reserveConcurrency(Network& net, const Project& project, const Platform& platform);

}
