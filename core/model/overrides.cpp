// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/overrides.hpp"
#include "core/model/field_json.hpp"

namespace core {

namespace {

/// An empty value as text that takes the place of one: null for what may be absent.
Json token(const Json* old, const StepList& value)
{
    return value.steps.empty() ? Json::array() : writeValue(old, value);
}
template <class Value> Json token(const Json* old, const Value& value)
{
    return writeValue(old, value);
}

}

void overrideWith(Component& component, std::string_view provider, const Kind& wanted)
{
    const Kind now = resolved(component, provider);
    if (now.index() != wanted.index())
        return;
    std::visit(
        [&]<class K>(const K& settings) {
            const K& before = std::get<K>(now);
            forEachField<K>([&](const auto& f) {
                if (settings.*f.member == before.*f.member)
                    return;
                Json& own = component.overrides[std::string(provider)];
                if (!own.is_object())
                    own = Json::object();
                own[f.key] = token(find(own, f.key), settings.*f.member);
            });
        },
        wanted);
}

void removeOverride(Component& component, std::string_view provider, std::string_view key)
{
    const auto own = component.overrides.find(std::string(provider));
    if (own == component.overrides.end() || !own->is_object())
        return;
    own->erase(std::string(key));
    if (own->empty())
        component.overrides.erase(std::string(provider));
}

bool isOverridden(const Component& component, std::string_view provider, std::string_view key)
{
    const Json* own = find(component.overrides, provider);
    return own && find(*own, key);
}

std::vector<std::string> overridingProviders(const Component& component, std::string_view key)
{
    std::vector<std::string> providers;
    for (auto it = component.overrides.begin(); it != component.overrides.end(); ++it)
        if (key.empty() ? !it->empty() : find(*it, key) != nullptr)
            providers.push_back(it.key());
    return providers;
}

}
