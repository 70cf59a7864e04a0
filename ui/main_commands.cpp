// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the main window can do by name: what the command palette searches.
#include "ui/canvas/canvas.hpp"
#include "ui/command_palette.hpp"
#include "ui/language.hpp"
#include "ui/main_window.hpp"
#include "ui/results/results.hpp"
#include "ui/start/templates.hpp"
#include <QAction>
#include <QFileInfo>

namespace ui {

void MainWindow::addActionCommands(std::vector<Command>& commands)
{
    for (QAction* each : tableActions()) {
        if (each->objectName() == "commands")
            continue;
        commands.push_back({ each->iconText(), each->property("menu").toString(),
            each->shortcut().toString(QKeySequence::NativeText),
            each->property("iconName").toString(), [each] { each->trigger(); },
            each->isEnabled() });
    }
}

void MainWindow::addProjectCommands(std::vector<Command>& commands)
{
    for (const core::Component& component : document_.project().components) {
        const std::string name = core::nameOf(document_.project(), component.id);
        commands.push_back({ tr("Go to %1").arg(QString::fromStdString(name)),
            coreText(core::infoOf(component.kind).title), {}, core::infoOf(component.kind).id,
            [this, id = component.id] {
                canvas_->reveal(id);
                canvas_->setFocus();
            } });
    }
    for (const core::KindInfo& kind : core::allKinds())
        commands.push_back({ tr("Add %1").arg(coreText(kind.title)), tr("Components"), {}, kind.id,
            [this, id = kind.id] {
                canvas_->insertNext(id);
                canvas_->setFocus();
            } });
    for (int i = 0; i < int(platforms_.size()); ++i)
        commands.push_back({ tr("Show %1").arg(providerName(*platforms_[std::size_t(i)])),
            tr("Providers"), {}, {}, [this, i] { setProvider(i); } });
    for (const core::Workload& workload : document_.project().workloads) {
        const std::string& title = workload.title.empty() ? workload.id : workload.title;
        commands.push_back(
            { tr("Choose workload %1").arg(QString::fromStdString(title)), tr("Workloads"), {}, {},
                [this, id = QString::fromStdString(workload.id)] { setWorkload(id); } });
    }
}

void MainWindow::addFileCommands(std::vector<Command>& commands)
{
    for (const Template& each : shippedTemplates())
        commands.push_back({ tr("Open template %1").arg(each.title), each.group, {}, "project",
            [this, name = each.name] { openTemplate(name); } });
    for (const QString& path : files_->recent())
        commands.push_back({ tr("Open %1").arg(QFileInfo(path).fileName()), tr("Recent files"), {},
            "project", [this, path] { openRecent(path); } });
}

void MainWindow::openCommands()
{
    std::vector<Command> commands;
    addActionCommands(commands);
    addProjectCommands(commands);
    addFileCommands(commands);
    commands_->open(std::move(commands));
}

}
