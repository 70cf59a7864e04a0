// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/field_json.hpp"
#include "core/model/project.hpp"
#include <algorithm>

namespace core {

namespace {

template <class... Ks> bool is(const Kind& kind)
{
    return (std::holds_alternative<Ks>(kind) || ...);
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
        && frames == o.frames && workloads == o.workloads && settings == o.settings;
}

const Component* findComponent(const Project& project, std::string_view id)
{
    return findById(project.components, id);
}

Component* findComponent(Project& project, std::string_view id)
{
    return findById(project.components, id);
}

std::string nameOf(const Project& project, const std::string& id)
{
    const Component* component = findComponent(project, id);
    return component && !component->name.empty() ? component->name : id;
}

const Workload* findWorkload(const Project& project, std::string_view id)
{
    return findById(project.workloads, id);
}

const DrawingFrame* findFrame(const Project& project, std::string_view id)
{
    return findById(project.frames, id);
}

DrawingFrame* findFrame(Project& project, std::string_view id)
{
    return findById(project.frames, id);
}

void setKindField(Kind& kind, std::string_view key, const Json& json, const std::string& where)
{
    std::visit(
        [&]<class K>(K& settings) {
            if (!readField(key, json, where, settings))
                failAt(where,
                    say("no such setting of a %1, expected one of %2"_form, std::string(K::id),
                        listed(fieldKeys<K>())));
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

std::string modeOf(const Connection& connection, const Kind& from, const Kind& to)
{
    if (!connection.mode.empty())
        return connection.mode;
    if (!connection.destination.empty())
        return "async";
    const bool handsOver = is<EventBus, Queue, Topic, Stream>(to)
        || is<Schedule, EventBus, Queue, Topic, Stream, Database, ObjectStorage, ExternalApi>(from);
    return handsOver ? "async" : "sync";
}

std::string modeOf(const Project& project, const Connection& connection)
{
    const Component* from = findComponent(project, connection.from);
    const Component* to = findComponent(project, connection.to);
    return modeOf(connection, from ? from->kind : Kind(), to ? to->kind : Kind());
}

bool takesOneRoute(const Project& project, const Component& component)
{
    if (!is<HttpApi, Clients>(component.kind))
        return false;
    double sum = 0;
    for (const Connection& c : project.connections) {
        if (c.from != component.id)
            continue;
        const double share = c.probability * c.filter;
        if (share >= 1 || !c.group.empty())
            return false;
        sum += share;
    }
    return sum < 1 + 1e-9; // shares as people write them do not add up to the last bit
}

std::string operationOf(const Connection& connection, const Kind& to)
{
    if (!connection.operation.empty())
        return connection.operation;
    if (is<Database, ObjectStorage, Cache>(to))
        return "write";
    return is<EventBus, Queue, Topic, Stream>(to) ? "publish" : "invoke";
}

std::string operationOf(const Project& project, const Connection& connection)
{
    const Component* to = findComponent(project, connection.to);
    return operationOf(connection, to ? to->kind : Kind());
}

double ownSizeKb(const Kind& kind)
{
    if (const auto* database = std::get_if<Database>(&kind))
        return database->itemKb;
    if (const auto* storage = std::get_if<ObjectStorage>(&kind))
        return storage->objectKb;
    return Connection {}.sizeKb;
}

double payloadKb(const Connection& connection, const Kind& to)
{
    const bool written = connection.source.json && find(*connection.source.json, "size_kb");
    return written || connection.sizeKb != Connection {}.sizeKb ? connection.sizeKb : ownSizeKb(to);
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
    const auto taken = [&] {
        return findComponent(project, id) || findWorkload(project, id) || findFrame(project, id);
    };
    for (int n = 2; taken(); ++n)
        id = base + "_" + std::to_string(n);
    return id;
}

}
