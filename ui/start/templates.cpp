// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/templates.hpp"
#include "core/io/scenarios.hpp"
#include "ui/language.hpp"
#include <QCoreApplication>
#include <algorithm>

namespace ui {

namespace {
struct Group {
    const char *prefix, *title; ///< of the files' names
};
/// The first group is of those without a prefix.
constexpr Group groups[] = {
    { "", QT_TRANSLATE_NOOP("ui", "Reference architectures") },
    { "pattern_", QT_TRANSLATE_NOOP("ui", "Patterns") },
    { "trigger_", QT_TRANSLATE_NOOP("ui", "Triggers") },
};
}

static int groupOf(const QString& name)
{
    for (int i = 1; i < int(std::size(groups)); ++i) {
        if (name.startsWith(groups[i].prefix))
            return i;
    }
    return 0;
}

std::vector<Template> shippedTemplates()
{
    std::vector<Template> templates;
    for (const auto& [name, content] : core::shippedScenarioFiles()) {
        core::Project project = core::readProject(content, std::string(name));
        const QString file = QString::fromUtf8(name.data(), qsizetype(name.size()));
        const QString title = QString::fromStdString(project.title);
        const QString group = tr(groups[groupOf(file)].title);
        templates.push_back({ file, title.isEmpty() ? file : title, group, std::move(project) });
    }
    std::stable_sort(templates.begin(), templates.end(), [](const Template& a, const Template& b) {
        const int first = groupOf(a.name), second = groupOf(b.name);
        return first != second ? first < second
                               : a.project.components.size() > b.project.components.size();
    });
    return templates;
}

}
