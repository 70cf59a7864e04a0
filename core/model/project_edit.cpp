// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/field_json.hpp"
#include "core/model/project.hpp"
#include <algorithm>

namespace core {

namespace {

bool oneOf(std::string_view id, std::initializer_list<std::string_view> ids)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

std::string_view kindOf(const Project& project, std::string_view component)
{
    const Component* found = findComponent(project, component);
    return found ? std::string_view(infoOf(found->kind).id) : std::string_view();
}

template <class List> auto findById(List& list, std::string_view id) -> decltype(&list.front())
{
    const auto it
        = std::find_if(list.begin(), list.end(), [&](const auto& each) { return each.id == id; });
    return it == list.end() ? nullptr : &*it;
}

/// What was typed, as JSON: texts may stand without quotes.
Json typed(std::string_view text)
{
    try {
        return parseJson(text, {});
    } catch (const Error&) {
        return std::string(text);
    }
}

}

bool Project::operator==(const Project& o) const
{
    return title == o.title && components == o.components && connections == o.connections
        && workloads == o.workloads && settings == o.settings;
}

const Component* findComponent(const Project& project, std::string_view id)
{
    return findById(project.components, id);
}

Component* findComponent(Project& project, std::string_view id)
{
    return findById(project.components, id);
}

const Workload* findWorkload(const Project& project, std::string_view id)
{
    return findById(project.workloads, id);
}

void setKindField(Kind& kind, std::string_view key, const Json& json, const std::string& where)
{
    std::visit(
        [&]<class K>(K& settings) {
            if (!readField(key, json, where, settings))
                failAt(where,
                    std::string("no such setting of a ") + K::id + ", expected one of "
                        + listed(fieldKeys<K>()));
        },
        kind);
}

Kind resolved(const Component& component, std::string_view provider)
{
    Kind kind = component.kind;
    const Json* overrides = find(component.overrides, provider);
    if (!overrides)
        return kind;
    std::string where = "component \"" + component.id + "\": overrides";
    where = inside(where, provider);
    expectObject(*overrides, where);
    for (auto it = overrides->begin(); it != overrides->end(); ++it)
        setKindField(kind, it.key(), *it, inside(where, it.key()));
    return kind;
}

void setField(Component& component, std::string_view key, std::string_view text)
{
    const std::string where = inside("component \"" + component.id + "\":", key);
    const bool isText = std::visit(
        [&]<class K>(const K&) {
            bool found = false;
            forEachField<K>([&](const auto& f) {
                using Value = std::remove_cvref_t<decltype(std::declval<K>().*f.member)>;
                found = found || (key == f.key && std::is_same_v<Value, std::string>);
            });
            return found;
        },
        component.kind);
    const bool quoted = text.size() > 1 && text.front() == '"' && text.back() == '"';
    setKindField(
        component.kind, key, isText && !quoted ? Json(std::string(text)) : typed(text), where);
}

std::string modeOf(const Project& project, const Connection& connection)
{
    if (!connection.mode.empty())
        return connection.mode;
    if (oneOf(kindOf(project, connection.to), { "event_bus", "queue", "topic", "stream" })
        || oneOf(kindOf(project, connection.from),
            { "schedule", "event_bus", "queue", "topic", "stream", "database", "object_storage",
                "external_api" }))
        return "async";
    return "sync";
}

std::string operationOf(const Project& project, const Connection& connection)
{
    if (!connection.operation.empty())
        return connection.operation;
    const std::string_view to = kindOf(project, connection.to);
    if (oneOf(to, { "database", "object_storage", "cache" }))
        return "write";
    return oneOf(to, { "event_bus", "queue", "topic", "stream" }) ? "publish" : "invoke";
}

std::string freshId(const Project& project, std::string_view name)
{
    std::string base;
    for (const char c : name) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (letter || (c >= 'A' && c <= 'Z'))
            base += letter ? c : static_cast<char>(c - 'A' + 'a');
        else if (!base.empty() && base.back() != '_')
            base += '_';
    }
    while (!base.empty() && base.back() == '_')
        base.pop_back();
    if (base.empty())
        base = "component";
    std::string id = base;
    for (int n = 2; findComponent(project, id) || findWorkload(project, id); ++n)
        id = base + "_" + std::to_string(n);
    return id;
}

}
