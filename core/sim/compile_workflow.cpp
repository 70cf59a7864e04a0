// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/compile.hpp"

namespace core {

namespace {

/// Puts the steps of one workflow, nested lists too, into one array of operations.
class WorkflowCompiler {
public:
    WorkflowCompiler(WorkflowNode& workflow, const Network& net, const Node& node,
        const Project& project, const std::string& id, double mostAtOnce)
        : workflow_(workflow)
        , mostAtOnce_(static_cast<std::uint32_t>(std::clamp(mostAtOnce, 1.0, 4e9)))
        , net_(net)
        , node_(node)
        , project_(project)
        , id_(id)
    {
    }

    /// The first operation of the list, or its end when it is empty.
    std::uint32_t add(const StepList& list)
    {
        if (list.steps.empty())
            return WorkflowNode::listEnd;
        const auto first = static_cast<std::uint32_t>(workflow_.ops.size());
        workflow_.ops.resize(first + list.steps.size());
        const auto place = [&](const std::string& id) {
            for (std::uint32_t i = 0; i < list.steps.size(); ++i)
                if (list.steps[i].id == id)
                    return first + i;
            throw Error(say("%1: there is no step %2"_form, id_, inQuotes(id)));
        };
        for (std::uint32_t i = 0; i < list.steps.size(); ++i) {
            const Step& step = list.steps[i];
            WorkflowOp op;
            op.type = step.type;
            op.next = !step.next.empty()    ? place(step.next)
                : i + 1 < list.steps.size() ? first + i + 1
                                            : WorkflowNode::listEnd;
            if (step.type == Step::Type::task)
                op.link = linkTo(step);
            op.waitS = Sampler(step.waitS);
            op.firstOption = static_cast<std::uint32_t>(workflow_.options.size());
            for (const Step::Option& option : step.options)
                workflow_.options.push_back({ option.probability, place(option.next) });
            op.optionEnd = static_cast<std::uint32_t>(workflow_.options.size());
            for (const StepList& branch : step.branches)
                op.branches.push_back(add(branch));
            op.items = static_cast<std::uint32_t>(step.items);
            op.atOnce = step.maxConcurrency > 0
                ? std::min(op.items, static_cast<std::uint32_t>(step.maxConcurrency))
                : op.items;
            op.atOnce = std::min(op.atOnce, mostAtOnce_);
            op.branchesAtOnce
                = std::min(static_cast<std::uint32_t>(step.branches.size()), mostAtOnce_);
            op.retry = { step.retries, step.retryAfterS, step.backoff, unlimited, unlimited };
            if (!step.onError.empty())
                op.onError = place(step.onError);
            workflow_.ops[first + i] = std::move(op);
        }
        return first;
    }

    /// One task for each connection, in order.
    void addConnections()
    {
        const auto first = static_cast<std::uint32_t>(workflow_.ops.size());
        workflow_.first = node_.firstLink < node_.linkEnd ? first : WorkflowNode::listEnd;
        for (std::uint32_t l = node_.firstLink; l < node_.linkEnd; ++l) {
            WorkflowOp op;
            op.link = l;
            op.next
                = l + 1 < node_.linkEnd ? first + (l - node_.firstLink) + 1 : WorkflowNode::listEnd;
            workflow_.ops.push_back(std::move(op));
        }
    }

private:
    std::uint32_t linkTo(const Step& step) const
    {
        for (std::uint32_t l = node_.firstLink; l < node_.linkEnd; ++l)
            if (project_.connections[net_.links[l].connection].to == step.target)
                return l;
        throw Error(say("%1: step %2 runs %3, which it is not connected to"_form, id_,
            inQuotes(step.id), inQuotes(step.target)));
    }

    WorkflowNode& workflow_;
    const std::uint32_t mostAtOnce_; ///< branches or items, as the platform allows
    const Network& net_;
    const Node& node_;
    const Project& project_;
    const std::string& id_;
};

}

void compileWorkflows(Network& net, const Project& project, const Platform& platform)
{
    for (std::size_t i = 0; i < net.nodes.size(); ++i) {
        Node& node = net.nodes[i];
        if (node.type != NodeType::workflow)
            continue;
        const Component& component = project.components[i];
        WorkflowNode& workflow = net.workflows[node.slot];
        const auto spec = std::get<Workflow>(resolved(component, platform.id));
        const Service* service = serviceOf(platform, spec);
        const double mostAtOnce = std::get<WorkflowBehaviour>(service->behaviour).maxParallel;
        WorkflowCompiler compiler(workflow, net, node, project, component.id, mostAtOnce);
        if (spec.steps.steps.empty())
            compiler.addConnections();
        else
            workflow.first = compiler.add(spec.steps);
    }
}

}
