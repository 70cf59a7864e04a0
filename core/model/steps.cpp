// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/steps.hpp"
#include "core/model/field_json.hpp"
#include <algorithm>
#include <set>

namespace core {

namespace {

constexpr const char* typeNames[]
    = { "task", "choice", "wait", "parallel", "map", "succeed", "fail" };
constexpr int deepest = 16;

Step::Type typeFrom(const Json& json, const std::string& where)
{
    const Phrase expected = say("one of %1"_form, listed(typeNames));
    const std::string name = requiredText(json, "type", where, expected);
    const auto it = std::find(std::begin(typeNames), std::end(typeNames), name);
    if (it == std::end(typeNames))
        failExpected(inside(where, "type"), find(json, "type"), expected);
    return static_cast<Step::Type>(it - std::begin(typeNames));
}

/// The keys that steps of a type have beside id, type and next.
std::vector<std::string> keysOf(Step::Type type)
{
    std::vector<std::string> keys { "id", "type", "next" };
    const auto also = [&](std::initializer_list<const char*> more) {
        keys.insert(keys.end(), more.begin(), more.end());
    };
    switch (type) {
    case Step::Type::task:
        also({ "target" });
        break;
    case Step::Type::choice:
        also({ "options" });
        break;
    case Step::Type::wait:
        also({ "wait_s" });
        break;
    case Step::Type::parallel:
        also({ "branches" });
        break;
    case Step::Type::map:
        also({ "steps", "items", "max_concurrency" });
        break;
    case Step::Type::succeed:
    case Step::Type::fail:
        break;
    }
    if (type == Step::Type::task || type == Step::Type::parallel || type == Step::Type::map)
        also({ "retries", "retry_after_s", "backoff", "on_error" });
    return keys;
}

void readText(const Json& json, const char* key, const std::string& where, std::string& out)
{
    if (const Json* text = find(json, key))
        readValue(*text, {}, inside(where, key), out);
}

template <class T>
void readNumber(
    const Json& json, const char* key, double min, double max, const std::string& where, T& out)
{
    if (const Json* number = find(json, key))
        readValue(*number, { min, max }, inside(where, key), out);
}

StepList readList(const Json& json, const std::string& where, int depth);

void readOptions(const Json& json, const std::string& where, Step& step)
{
    const std::string place = inside(where, "options");
    const Json* options = find(json, "options");
    if (!options)
        failExpected(
            place, nullptr, "a list such as [{\"probability\": 0.2, \"next\": \"refund\"}]"_form);
    expectArray(*options, place);
    double total = 0;
    for (std::size_t i = 0; i < options->size(); ++i) {
        const std::string at = inside(place, i);
        expectObject((*options)[i], at);
        Step::Option option;
        if (!find((*options)[i], "probability"))
            failExpected(inside(at, "probability"), nullptr, "a number from 0 to 1"_form);
        readNumber((*options)[i], "probability", 0, 1, at, option.probability);
        option.next = requiredText((*options)[i], "next", at, "the id of a step"_form);
        total += option.probability;
        step.options.push_back(option);
    }
    if (total > 1 + 1e-9)
        failAt(place, "the probabilities add up to more than 1"_form);
}

void readBranches(const Json& json, const std::string& where, int depth, Step& step)
{
    if (step.type == Step::Type::map) {
        const Json* steps = find(json, "steps");
        if (!steps)
            failExpected(inside(where, "steps"), nullptr, "the steps for each item"_form);
        step.branches.push_back(readList(*steps, inside(where, "steps"), depth + 1));
        readNumber(json, "items", 1, 1e6, where, step.items);
        readNumber(json, "max_concurrency", 0, 1e6, where, step.maxConcurrency);
        return;
    }
    const std::string place = inside(where, "branches");
    const Json* branches = find(json, "branches");
    if (!branches)
        failExpected(place, nullptr, "a list of lists of steps"_form);
    expectArray(*branches, place);
    for (std::size_t i = 0; i < branches->size(); ++i)
        step.branches.push_back(readList((*branches)[i], inside(place, i), depth + 1));
    if (step.branches.empty())
        failAt(place, "there are no branches"_form);
}

Step readStep(const Json& json, const std::string& where, int depth)
{
    expectObject(json, where);
    Step step;
    step.id = requiredText(json, "id", where, "an id"_form);
    step.type = typeFrom(json, where);
    const auto keys = keysOf(step.type);
    for (auto it = json.begin(); it != json.end(); ++it)
        if (std::find(keys.begin(), keys.end(), it.key()) == keys.end())
            failAt(inside(where, it.key()),
                say("a %1 has only %2"_form, std::string(stepTypeName(step.type)), listed(keys)));
    readText(json, "next", where, step.next);
    readText(json, "on_error", where, step.onError);
    readNumber(json, "retries", 0, 1000, where, step.retries);
    readNumber(json, "retry_after_s", 0, 1e6, where, step.retryAfterS);
    readNumber(json, "backoff", 1, 100, where, step.backoff);
    switch (step.type) {
    case Step::Type::task:
        step.target = requiredText(json, "target", where, "the id of a component"_form);
        break;
    case Step::Type::choice:
        readOptions(json, where, step);
        break;
    case Step::Type::wait:
        if (const Json* wait = find(json, "wait_s"))
            readValue(*wait, {}, inside(where, "wait_s"), step.waitS);
        break;
    case Step::Type::parallel:
    case Step::Type::map:
        readBranches(json, where, depth, step);
        break;
    case Step::Type::succeed:
    case Step::Type::fail:
        break;
    }
    return step;
}

void checkNames(const StepList& list, const std::string& where)
{
    std::set<std::string> ids;
    for (std::size_t i = 0; i < list.steps.size(); ++i)
        if (!ids.insert(list.steps[i].id).second) {
            const Json found = list.steps[i].id;
            failExpected(
                inside(inside(where, i), "id"), &found, "another id than the steps before"_form);
        }
    const auto check = [&](const std::string& id, std::size_t i, const char* key) {
        const Json found = id;
        if (!id.empty() && !ids.contains(id))
            failExpected(
                inside(inside(where, i), key), &found, "the id of a step in this list"_form);
    };
    for (std::size_t i = 0; i < list.steps.size(); ++i) {
        check(list.steps[i].next, i, "next");
        check(list.steps[i].onError, i, "on_error");
        for (const Step::Option& option : list.steps[i].options)
            check(option.next, i, "options");
    }
}

StepList readList(const Json& json, const std::string& where, int depth)
{
    expectArray(json, where);
    if (depth > deepest)
        failAt(where, say("steps are nested more than %1 deep"_form, std::to_string(deepest)));
    StepList list;
    for (std::size_t i = 0; i < json.size(); ++i)
        list.steps.push_back(readStep(json[i], inside(where, i), depth));
    checkNames(list, where);
    return list;
}

Json writeStep(const Step& step)
{
    const Step fresh;
    Json json = Json::object();
    json["id"] = step.id;
    json["type"] = stepTypeName(step.type);
    const auto put = [&](const char* key, const auto& value, const auto& whenAbsent) {
        if (!(value == whenAbsent))
            json[key] = writeValue(nullptr, value);
    };
    put("target", step.target, fresh.target);
    if (step.type == Step::Type::wait)
        json["wait_s"] = writeAmount(step.waitS);
    for (const Step::Option& option : step.options)
        json["options"].push_back(
            { { "probability", numberJson(option.probability) }, { "next", option.next } });
    if (step.type == Step::Type::map) {
        json["steps"] = writeSteps(step.branches.empty() ? StepList {} : step.branches.front());
        json["items"] = step.items;
    } else {
        for (const StepList& branch : step.branches)
            json["branches"].push_back(writeSteps(branch));
    }
    put("max_concurrency", step.maxConcurrency, fresh.maxConcurrency);
    put("retries", step.retries, fresh.retries);
    put("retry_after_s", step.retryAfterS, fresh.retryAfterS);
    put("backoff", step.backoff, fresh.backoff);
    put("on_error", step.onError, fresh.onError);
    put("next", step.next, fresh.next);
    return json;
}

}

const char* stepTypeName(Step::Type type)
{
    return typeNames[static_cast<std::size_t>(type)];
}

StepList readSteps(const Json& json, const std::string& where)
{
    return readList(json, where, 0);
}

Json writeSteps(const StepList& list)
{
    Json json = Json::array();
    for (const Step& step : list.steps)
        json.push_back(writeStep(step));
    return json;
}

}
