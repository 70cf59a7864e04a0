// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome.hpp"
#include "core/io/scenarios.hpp"
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

std::vector<Template> shippedTemplates()
{
    struct Found {
        Template entry;
        std::size_t size;
    };
    std::vector<Found> found;
    for (const auto& [name, content] : core::shippedScenarioFiles()) {
        const core::Project project = core::readProject(content, std::string(name));
        const QString file = QString::fromUtf8(name.data(), qsizetype(name.size()));
        const QString title = QString::fromStdString(project.title);
        const int n = int(project.components.size());
        found.push_back({ { file, title.isEmpty() ? file : title,
                              Welcome::tr("%1 components").arg(n) },
            project.components.size() });
    }
    std::stable_sort(found.begin(), found.end(),
        [](const Found& a, const Found& b) { return a.size > b.size; });
    std::vector<Template> templates;
    for (const Found& each : found)
        templates.push_back(each.entry);
    return templates;
}

Welcome::Welcome(QWidget* parent)
    : QFrame(parent)
    , icon_(new QLabel)
    , list_(new QVBoxLayout)
    , listTitle_(new QLabel(tr("TEMPLATES")))
{
    setProperty("role", "card");
    setFixedWidth(420);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(6);
    auto* title = new QLabel(tr("Drag a component here, or open a template"));
    title->setProperty("role", "title");
    title->setAlignment(Qt::AlignCenter);
    auto* hint = new QLabel(tr("Connect components by their right edge. Then press Run and compare "
                               "four providers."));
    hint->setProperty("role", "muted");
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    listTitle_->setProperty("role", "group");
    layout->addWidget(icon_, 0, Qt::AlignCenter);
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addSpacing(12);
    layout->addWidget(listTitle_);
    list_->setSpacing(0);
    layout->addLayout(list_);
    parent->installEventFilter(this);
    setTheme(lightTheme());
}

void Welcome::setTheme(const Theme& theme)
{
    icon_->setPixmap(iconPixmap("nephoscope", theme.accent, 44, devicePixelRatioF()));
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setIcon(icon("project", theme.accent));
}

void Welcome::setTemplates(const std::vector<Template>& templates)
{
    constexpr std::size_t most = 7;
    listTitle_->setVisible(!templates.empty());
    for (std::size_t i = 0; i < templates.size() && i < most; ++i) {
        const Template& each = templates[i];
        auto* button = new QPushButton(each.title + "   ·   " + each.subtitle);
        button->setProperty("role", "row");
        button->setAccessibleName(tr("Open template %1").arg(each.title));
        button->setToolTip(tr("Open a copy of this project"));
        button->setCursor(Qt::PointingHandCursor);
        list_->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, name = each.name] { emit chosen(name); });
    }
}

void Welcome::place()
{
    adjustSize();
    const QSize room = parentWidget()->size();
    move((room.width() - width()) / 2, std::max(8, (room.height() - height()) / 2));
}

bool Welcome::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void Welcome::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    place();
}

}
