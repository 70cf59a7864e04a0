// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/arrivals_rows.hpp"
#include "core/model/project.hpp"
#include "ui/inspector/form.hpp"
#include "ui/inspector/value_edit.hpp"
#include "ui/language.hpp"
#include <QPushButton>
#include <algorithm>

namespace ui {

using Process = decltype(core::Arrivals::process);

template <class Project> static auto* findIn(Project& project, const ArrivalsPath& path)
{
    using Found
        = std::conditional_t<std::is_const_v<Project>, const core::Arrivals, core::Arrivals>;
    Found* found = nullptr;
    for (auto& workload : project.workloads) {
        if (workload.id == path.workload && path.source < workload.sources.size())
            found = &workload.sources[path.source].arrivals;
    }
    for (const std::size_t part : path.parts) {
        auto* sum = found ? std::get_if<core::Sum>(&found->process) : nullptr;
        found = sum && part < sum->parts.size() ? &sum->parts[part] : nullptr;
    }
    return found;
}

core::Arrivals* findArrivals(core::Project& project, const ArrivalsPath& path)
{
    return findIn(project, path);
}

const core::Arrivals* findArrivals(const core::Project& project, const ArrivalsPath& path)
{
    return findIn(project, path);
}

QString arrivalsShape(const core::Arrivals& arrivals)
{
    if (const auto* sum = std::get_if<core::Sum>(&arrivals.process)) {
        QStringList parts;
        for (const core::Arrivals& part : sum->parts)
            parts << arrivalsShape(part);
        return "sum(" + parts.join(',') + ')';
    }
    return std::visit([](const auto& process) { return QString(process.id); }, arrivals.process);
}

/// Calls f(index, title, make) for each process there is.
template <class F> static void forEachProcess(F&& f)
{
    const auto each = [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        (f(I, std::variant_alternative_t<I, Process>::title,
             [] { return Process(std::variant_alternative_t<I, Process> {}); }),
            ...);
    };
    each(std::make_index_sequence<std::variant_size_v<Process>> {});
}

static void addChooser(Form& form, const ArrivalsPath& path)
{
    Document& document = form.document();
    auto* box = new ChoiceBox;
    box->setAccessibleName(QObject::tr("Arrivals"));
    box->setToolTip(QObject::tr("How requests come in over time"));
    std::vector<Process (*)()> makers;
    forEachProcess([&](std::size_t, const char* title, auto make) {
        box->addItem(coreText(title));
        makers.push_back(+make);
    });
    // Later, because the edit rebuilds the form and with it this box.
    QObject::connect(
        box, &QComboBox::activated, &form,
        [&document, path, makers](int index) {
            document.edit([] { return QObject::tr("Change arrivals"); },
                [&](core::Project& project) {
                    core::Arrivals* arrivals = findArrivals(project, path);
                    if (!arrivals || int(arrivals->process.index()) == index)
                        return;
                    const core::Arrivals before = *arrivals;
                    *arrivals = { makers[std::size_t(index)](), {} };
                    if (auto* sum = std::get_if<core::Sum>(&arrivals->process))
                        sum->parts = { before, { core::Spike {}, {} } };
                });
        },
        Qt::QueuedConnection);
    form.addRow(QObject::tr("Arrivals"), box->toolTip(), box, "arrivals");
    form.onRefresh([&document, path, box] {
        if (const core::Arrivals* arrivals = findArrivals(document.project(), path))
            box->setCurrentIndex(int(arrivals->process.index()));
    });
}

template <class T>
static void addProcessFields(Form& form, const ArrivalsPath& path, const QString& group)
{
    Document& document = form.document();
    Subject<T> subject;
    subject.read = [&document, path] {
        std::vector<const T*> found;
        const core::Arrivals* arrivals = findArrivals(document.project(), path);
        if (const T* process = arrivals ? std::get_if<T>(&arrivals->process) : nullptr)
            found.push_back(process);
        return found;
    };
    subject.edit = [&document, path](const Document::Name& name,
                       const std::function<void(T&)>& change, int mergeId) {
        document.edit([name] { return QObject::tr("Change %1").arg(name()); },
            [&](core::Project& project) {
                core::Arrivals* arrivals = findArrivals(project, path);
                if (T* process = arrivals ? std::get_if<T>(&arrivals->process) : nullptr)
                    change(*process);
            },
            mergeId);
    };
    FieldOptions options;
    options.groupPrefix = group;
    addFields(form, subject, options);
}

static void addSumRows(Form& form, const Theme& theme, const ArrivalsPath& path, std::size_t parts,
    const QString& group)
{
    Document& document = form.document();
    for (std::size_t i = 0; i < parts; ++i) {
        ArrivalsPath part = path;
        part.parts.push_back(i);
        form.setGroup(QObject::tr("%1, part %2").arg(group).arg(i + 1));
        form.addHeadingButton(
            "remove", theme.muted, QObject::tr("Remove this part"), [&document, path, i] {
                document.edit([] { return QObject::tr("Remove part"); },
                    [&](core::Project& project) {
                        core::Arrivals* sum = findArrivals(project, path);
                        auto& all = std::get<core::Sum>(sum->process).parts;
                        all.erase(all.begin() + std::ptrdiff_t(i));
                    });
            });
        addArrivalsRows(form, theme, part);
    }
    form.setGroup(group);
    form.addHeadingButton("add", theme.accent, QObject::tr("Add a part"), [&document, path] {
        document.edit([] { return QObject::tr("Add part"); },
            [&](core::Project& project) {
                core::Arrivals* sum = findArrivals(project, path);
                std::get<core::Sum>(sum->process).parts.push_back({ core::Poisson {}, {} });
            });
    });
}

void addArrivalsRows(Form& form, const Theme& theme, const ArrivalsPath& path)
{
    const core::Arrivals* arrivals = findArrivals(form.document().project(), path);
    if (!arrivals)
        return;
    const QString group = form.group();
    addChooser(form, path);
    std::visit(
        [&](const auto& process) {
            using T = std::decay_t<decltype(process)>;
            if constexpr (std::is_same_v<T, core::Sum>)
                addSumRows(form, theme, path, process.parts.size(), group);
            else
                addProcessFields<T>(form, path, group);
        },
        arrivals->process);
}

}
