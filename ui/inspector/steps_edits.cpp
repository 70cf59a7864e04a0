// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/steps_edits.hpp"
#include <algorithm>

namespace ui {

using Type = core::Step::Type;

core::StepList* findList(core::StepList& root, const StepPath& path)
{
    core::StepList* list = &root;
    for (std::size_t i = 0; list && i + 1 < path.size(); i += 2) {
        core::Step* step = path[i] < list->steps.size() ? &list->steps[path[i]] : nullptr;
        list = step && path[i + 1] < step->branches.size() ? &step->branches[path[i + 1]] : nullptr;
    }
    return list;
}

/// The list that a step, or that a list itself, stands for.
static StepPath listOf(const StepPath& path)
{
    return path.size() % 2 == 0 ? path : StepPath(path.begin(), path.end() - 1);
}

core::Step* findStep(core::StepList& root, const StepPath& path)
{
    core::StepList* list = path.size() % 2 == 1 ? findList(root, listOf(path)) : nullptr;
    return list && path.back() < list->steps.size() ? &list->steps[path.back()] : nullptr;
}

static std::string freshStepId(const core::StepList& list, const std::string& base)
{
    const auto taken = [&](const std::string& id) {
        return std::any_of(list.steps.begin(), list.steps.end(),
            [&](const core::Step& step) { return step.id == id; });
    };
    std::string id = base;
    for (int n = 2; taken(id); ++n)
        id = base + '_' + std::to_string(n);
    return id;
}

/// A list of one task, or of nothing where there is no target.
static core::StepList branchWith(const std::string& target)
{
    core::StepList branch;
    if (!target.empty())
        addStep(branch, {}, Type::task, target);
    return branch;
}

StepPath addStep(core::StepList& root, const StepPath& after, Type type, const std::string& target)
{
    StepPath path = listOf(after);
    core::StepList* list = findList(root, path);
    if (!list)
        return {};
    const bool behind = after.size() % 2 == 1 && after.back() < list->steps.size();
    const std::size_t at = behind ? after.back() + 1 : list->steps.size();
    core::Step step;
    step.type = type;
    const bool task = type == Type::task;
    step.id = freshStepId(*list, task && !target.empty() ? target : core::stepTypeName(type));
    if (task)
        step.target = target;
    if (type == Type::wait)
        step.waitS = core::Amount::constantly(1);
    if (type == Type::map)
        step.items = 10;
    for (int i = 0; i < (type == Type::parallel ? 2 : type == Type::map ? 1 : 0); ++i)
        step.branches.push_back(branchWith(target));
    if (type == Type::choice) {
        if (list->steps.size() <= at) { // somewhere to go
            core::Step end;
            end.type = Type::succeed;
            end.id = freshStepId(*list, "done");
            list->steps.push_back(end);
        }
        step.options.push_back({ 0.5, list->steps.back().id });
    }
    list->steps.insert(list->steps.begin() + std::ptrdiff_t(at), step);
    path.push_back(at);
    return path;
}

/// What refers to `from` in this list refers to `to`, or to nothing where that is empty.
static void redirect(core::StepList& list, const std::string& from, const std::string& to)
{
    for (core::Step& step : list.steps) {
        if (step.next == from)
            step.next = to;
        if (step.onError == from)
            step.onError = to;
        for (core::Step::Option& option : step.options) {
            if (option.next == from)
                option.next = to;
        }
        std::erase_if(step.options, [](const auto& option) { return option.next.empty(); });
    }
}

StepPath removeAt(core::StepList& root, const StepPath& path)
{
    if (path.empty())
        return path;
    StepPath owner(path.begin(), path.end() - 1);
    if (path.size() % 2 == 0) { // a branch; the last one stays
        core::Step* step = findStep(root, owner);
        if (step && step->branches.size() > 1 && path.back() < step->branches.size())
            step->branches.erase(step->branches.begin() + std::ptrdiff_t(path.back()));
        return owner;
    }
    core::StepList* list = findList(root, owner);
    if (!list || path.back() >= list->steps.size())
        return {};
    const std::string id = list->steps[path.back()].id;
    list->steps.erase(list->steps.begin() + std::ptrdiff_t(path.back()));
    redirect(*list, id, {});
    if (list->steps.empty())
        return owner;
    owner.push_back(std::min(path.back(), list->steps.size() - 1));
    return owner;
}

StepPath moveStep(core::StepList& root, const StepPath& path, int by)
{
    core::StepList* list = path.size() % 2 == 1 ? findList(root, listOf(path)) : nullptr;
    if (!list || path.back() >= list->steps.size())
        return path;
    const auto from = std::ptrdiff_t(path.back());
    const auto to = std::clamp<std::ptrdiff_t>(from + by, 0, std::ssize(list->steps) - 1);
    std::swap(list->steps[std::size_t(from)], list->steps[std::size_t(to)]);
    StepPath moved = listOf(path);
    moved.push_back(std::size_t(to));
    return moved;
}

void renameStep(core::StepList& root, const StepPath& path, const std::string& id)
{
    core::Step* step = findStep(root, path);
    if (!step || id.empty())
        return;
    const std::string before = step->id;
    step->id = id;
    redirect(*findList(root, listOf(path)), before, id);
}

}
