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
        found.push_back({ { file, title.isEmpty() ? file : title }, project.components.size() });
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Found& a, const Found& b) { return a.size > b.size; });
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
    setFixedWidth(560);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(6);
    auto* title = new QLabel(tr("Drag a component here, or open a template"));
    title->setProperty("role", "title");
    title->setAlignment(Qt::AlignCenter);
    auto* hint = new QLabel(tr("Connect components by their right edge, then press Run (F5)"));
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
    for (const Template& each : templates) {
        auto* button = new QPushButton;
        button->setText(
            QFontMetrics(uiFont()).elidedText(each.title, Qt::ElideRight, width() - 48 - 52));
        button->setProperty("role", "row");
        button->setAccessibleName(tr("Open template %1").arg(each.title));
        button->setToolTip(each.title);
        button->setCursor(Qt::PointingHandCursor);
        list_->addWidget(button);
        rows_.push_back(button);
        connect(
            button, &QPushButton::clicked, this, [this, name = each.name] { emit chosen(name); });
    }
    place();
}

/// In the middle, with as many templates as there is room for.
void Welcome::place()
{
    constexpr int rowHeight = 38, most = 12;
    const QSize room = parentWidget()->size();
    for (QPushButton* row : rows_)
        row->hide();
    listTitle_->setVisible(!rows_.empty());
    list_->invalidate();
    layout()->invalidate();
    const int bare = layout()->heightForWidth(width());
    const int fit = std::clamp((room.height() - 24 - bare) / rowHeight, 0, most);
    for (int i = 0; i < int(rows_.size()); ++i)
        rows_[std::size_t(i)]->setVisible(i < fit);
    listTitle_->setVisible(fit > 0 && !rows_.empty());
    list_->invalidate();
    layout()->invalidate();
    resize(width(), layout()->heightForWidth(width()));
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
