// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/templates.hpp"
#include "core/io/scenarios.hpp"
#include "ui/language.hpp"
#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace ui {

namespace {
struct Group {
    const char *prefixes, *title; ///< of the files' names
};
/// The first group is of those without one of the prefixes.
constexpr Group groups[] = {
    { "", QT_TRANSLATE_NOOP("ui", "Reference architectures") },
    { "pattern_ workflow_", QT_TRANSLATE_NOOP("ui", "Patterns") },
    { "trigger_", QT_TRANSLATE_NOOP("ui", "Triggers") },
    { "cold_start_ retry_ fault_ queue_ stream_ closed_ async_",
        QT_TRANSLATE_NOOP("ui", "Lessons") },
};
constexpr int lessons = int(std::size(groups)) - 1;
}

static int groupOf(const QString& name)
{
    for (int i = 1; i < int(std::size(groups)); ++i) {
        for (const QString& prefix : QString(groups[i].prefixes).split(' ')) {
            if (name.startsWith(prefix))
                return i;
        }
    }
    return 0;
}

/// By file name. Read once: they are a part of the program.
static const std::map<QString, core::Project>& shippedProjects()
{
    static const std::map<QString, core::Project> projects = [] {
        std::map<QString, core::Project> read;
        for (const auto& [name, content] : core::shippedScenarioFiles())
            read.emplace(QString::fromUtf8(name.data(), qsizetype(name.size())),
                core::readProject(content, std::string(name)));
        return read;
    }();
    return projects;
}

std::vector<Template> shippedTemplates()
{
    std::vector<Template> templates;
    for (const auto& [name, project] : shippedProjects()) {
        const QString title = QString::fromStdString(project.title);
        const int group = groupOf(name);
        templates.push_back({ name, title.isEmpty() ? name : title, tr(groups[group].title),
            project, group == lessons });
    }
    std::stable_sort(templates.begin(), templates.end(), [](const Template& a, const Template& b) {
        const int first = groupOf(a.name), second = groupOf(b.name);
        return first != second ? first < second
                               : a.project.components.size() > b.project.components.size();
    });
    return templates;
}

}
