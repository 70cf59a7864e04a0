// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/arrivals_json.hpp"
#include "core/model/field_json.hpp"
#include <algorithm>
#include <array>

namespace core {

namespace {

using Process = decltype(Arrivals::process);

template <std::size_t... I> constexpr auto idTable(std::index_sequence<I...>)
{
    return std::array { std::variant_alternative_t<I, Process>::id... };
}

template <std::size_t... I> auto makeTable(std::index_sequence<I...>)
{
    return std::array<Process (*)(), sizeof...(I)> { [] {
        return Process(std::in_place_index<I>);
    }... };
}

using Indices = std::make_index_sequence<std::variant_size_v<Process>>;
constexpr auto ids = idTable(Indices());

void readProcess(const Json& json, const std::string& where, Sum& sum)
{
    if (!json.is_array() || json.empty())
        failExpected(where, &json, "a list of at least one kind of arrivals"_form);
    for (std::size_t i = 0; i < json.size(); ++i)
        sum.parts.push_back(readArrivals(json[i], inside(where, i)));
}

void readProcess(const Json& json, const std::string& where, TraceFile& trace)
{
    expectObject(json, where);
    requiredText(json, "file", where, "the path of a file"_form);
    readFields(json, where, trace);
}

template <class P> void readProcess(const Json& json, const std::string& where, P& process)
{
    expectObject(json, where);
    readFields(json, where, process);
}

void writeProcess(Json& token, const Sum& sum, bool)
{
    token = Json::array();
    for (const Arrivals& part : sum.parts)
        token.push_back(writeArrivals(part));
}

template <class P> void writeProcess(Json& token, const P& process, bool fresh)
{
    constexpr bool long_ = std::is_same_v<P, TraceFile>;
    if (!token.is_object())
        token = Json::object();
    writeFields(token, process, fresh && !long_ ? Defaults::write : Defaults::leaveOut);
}

}

Arrivals readArrivals(const Json& json, const std::string& where)
{
    static const auto makers = makeTable(Indices());
    if (!json.is_object())
        failExpected(where, &json, say("one of %1"_form, listed(ids)));
    std::size_t index = ids.size();
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (!json.contains(ids[i]))
            continue;
        if (index < ids.size())
            failExpected(where, &json, "one kind of arrivals; several are {\"sum\": [...]}"_form);
        index = i;
    }
    if (index == ids.size())
        failExpected(where, &json, say("one of %1"_form, listed(ids)));
    Arrivals arrivals { makers[index](), { std::make_shared<const Json>(json) } };
    std::visit(
        [&](auto& process) { readProcess(json[ids[index]], inside(where, ids[index]), process); },
        arrivals.process);
    return arrivals;
}

Json writeArrivals(const Arrivals& arrivals)
{
    Json wrapper = arrivals.source.json ? *arrivals.source.json : Json::object();
    const char* id = ids[arrivals.process.index()];
    const bool fresh = !wrapper.contains(id);
    if (fresh) {
        for (const char* other : ids)
            wrapper.erase(other);
        wrapper[id] = Json::object();
    }
    std::visit(
        [&](const auto& process) { writeProcess(wrapper[id], process, fresh); }, arrivals.process);
    return wrapper;
}

}
