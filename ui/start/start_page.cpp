// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_page.hpp"
#include "ui/start/template_card.hpp"
#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

namespace ui {

static constexpr int sideWidth = 236, cardWidth = 196, gap = 16;

static QLabel* makeLabel(const QString& text, const char* role)
{
    auto* label = new QLabel(text);
    label->setProperty("role", role);
    label->setWordWrap(true);
    return label;
}

static QPushButton* makeRow(const QString& text, const QString& tip, const QString& icon)
{
    auto* button = new QPushButton;
    button->setProperty("iconName", icon);
    button->setText(QFontMetrics(uiFont()).elidedText(text, Qt::ElideMiddle, sideWidth - 52));
    button->setProperty("role", "row");
    button->setAccessibleName(text);
    button->setToolTip(tip);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

StartPage::StartPage(const QList<QAction*>& begin, const QList<QAction*>& learn, QWidget* parent)
    : QScrollArea(parent)
    , icon_(new QLabel)
    , recentBox_(new QWidget)
    , recent_(new QVBoxLayout)
    , side_(makeSide(begin, learn))
    , grid_(new QWidget)
{
    setAccessibleName(tr("Start page"));
    setProperty("role", "start"); // no canvas behind the scroll bar
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget;
    page->setProperty("role", "start");
    page->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(24, 24, 24, 24);
    row->setSpacing(28);
    row->addWidget(side_, 0, Qt::AlignTop);
    row->addWidget(grid_, 1, Qt::AlignTop);
    auto* grid = new QGridLayout(grid_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(gap);
    setWidget(page);
    setRecent({});
    setTheme(theme_);
    parent->installEventFilter(this);
    setGeometry(parent->rect());
}

QWidget* StartPage::makeSide(const QList<QAction*>& begin, const QList<QAction*>& learn)
{
    auto* side = new QWidget;
    side->setFixedWidth(sideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(icon_);
    column->addSpacing(6);
    column->addWidget(makeLabel(tr("What will you build?"), "title"));
    column->addSpacing(4);
    column->addWidget(makeLabel(tr("Open a template: it runs at once. Or drag a component onto "
                                   "this page, connect by the right edges, and press Run (F5)."),
        "muted"));
    column->addSpacing(16);
    column->addWidget(makeLabel(tr("BEGIN"), "group"));
    auto* blank = makeRow(tr("Blank canvas"), tr("Draw from nothing (Esc)"), "new");
    blank->setObjectName("blank");
    connect(blank, &QPushButton::clicked, this, &StartPage::blankWanted);
    column->addWidget(blank);
    addLinks(*column, begin);
    recent_->setContentsMargins(0, 0, 0, 0);
    recent_->setSpacing(2);
    auto* box = new QVBoxLayout(recentBox_);
    box->setContentsMargins(0, 16, 0, 0);
    box->setSpacing(2);
    box->addWidget(makeLabel(tr("RECENT"), "group"));
    box->addLayout(recent_);
    column->addWidget(recentBox_);
    column->addSpacing(16);
    column->addWidget(makeLabel(tr("LEARN"), "group"));
    auto* lessons
        = makeRow(tr("Lessons"), tr("Small systems that show one effect, with and without"), "run");
    lessons->setObjectName("lessons");
    connect(lessons, &QPushButton::clicked, this, &StartPage::showLessons);
    column->addWidget(lessons);
    addLinks(*column, learn);
    column->addStretch(1);
    return side;
}

void StartPage::addLinks(QVBoxLayout& column, const QList<QAction*>& actions)
{
    for (QAction* action : actions) {
        auto* button = makeRow(
            action->iconText(), action->toolTip(), action->property("iconName").toString());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        column.addWidget(button);
    }
}

void StartPage::showLessons()
{
    for (TemplateCard* card : cards_) {
        if (card->entry().lesson) {
            verticalScrollBar()->setValue(card->mapTo(widget(), QPoint()).y() - 48);
            card->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void StartPage::setTheme(const Theme& theme)
{
    theme_ = theme;
    icon_->setPixmap(iconPixmap("nephoscope", theme.accent, 44, devicePixelRatioF()));
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setIcon(icon(button->property("iconName").toString(), theme.accent));
    for (TemplateCard* card : cards_)
        card->setTheme(theme);
}

void StartPage::setTemplates(std::vector<Template> templates)
{
    QString group;
    for (Template& each : templates) {
        if (std::exchange(group, each.group) != each.group || headings_.empty())
            headings_.push_back(makeLabel(group.toUpper(), "group"));
        auto* card = new TemplateCard(std::move(each), theme_);
        connect(card, &QAbstractButton::clicked, this,
            [this, name = card->entry().name] { emit templateChosen(name); });
        cards_.push_back(card);
    }
    layOut();
}

void StartPage::setRecent(const QStringList& paths)
{
    while (QLayoutItem* item = recent_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    recentBox_->setVisible(!paths.isEmpty());
    for (const QString& path : paths) {
        auto* button
            = makeRow(QFileInfo(path).fileName(), QDir::toNativeSeparators(path), "project");
        button->setAccessibleDescription(path);
        button->setIcon(icon("project", theme_.accent));
        connect(button, &QPushButton::clicked, this, [this, path] { emit recentChosen(path); });
        recent_->addWidget(button);
    }
}

/// As many cards in a row as there is room for; each group begins a row.
void StartPage::layOut()
{
    auto* grid = static_cast<QGridLayout*>(grid_->layout());
    const int room = viewport()->width() - sideWidth - 28 - 48;
    const int columns = std::clamp((room + gap) / (cardWidth + gap), 1, 4);
    while (QLayoutItem* item = grid->takeAt(0))
        delete item;
    int row = 0, column = 0;
    std::size_t heading = 0;
    QString group;
    for (TemplateCard* card : cards_) {
        if (std::exchange(group, card->entry().group) != card->entry().group || heading == 0) {
            row += column > 0;
            column = 0;
            grid->addWidget(headings_[heading++], row++, 0, 1, columns);
        }
        grid->addWidget(card, row, column);
        if (++column == columns) {
            column = 0;
            ++row;
        }
    }
    for (int i = 0; i < 4; ++i)
        grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void StartPage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    layOut();
}

void StartPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit blankWanted();
    else
        QScrollArea::keyPressEvent(event);
}

bool StartPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QScrollArea::eventFilter(watched, event);
}

}
