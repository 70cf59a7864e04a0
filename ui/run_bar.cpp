// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run_bar.hpp"
#include "ui/inspector/value_edit.hpp"
#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace ui {

/// Of a button with an icon alone.
static constexpr int narrowFile = 32;

/// Of a button's text.
static int textWidth(const QString& text)
{
    return QFontMetrics(uiFont(metrics::bodyFont, QFont::DemiBold)).horizontalAdvance(text);
}

RunBar::RunBar(const Actions& actions, const QStringList& providers, QWidget* parent)
    : QFrame(parent)
    , actions_(actions)
    , providers_(new QButtonGroup(this))
    , workloads_(new ChoiceBox)
    , run_(new QPushButton)
    , progress_(new QProgressBar)
{
    setProperty("role", "runBar");
    setFixedHeight(53);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 0, 16, 0);
    layout->setSpacing(6);
    addFiles(*layout, actions);
    layout->addSpacing(8);
    addProviders(*layout, providers);
    layout->addSpacing(8);
    workloads_->setProperty("role", "bar");
    workloads_->setFixedHeight(30);
    workloads_->setMinimumWidth(140);
    workloads_->setMaximumWidth(224);
    workloads_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    workloads_->setAccessibleName(tr("Workload"));
    workloads_->setToolTip(tr("The workload to run"));
    connect(workloads_, &QComboBox::activated, this,
        [this] { emit workloadChosen(workloads_->currentData().toString()); });
    layout->addWidget(workloads_, 50);
    // As wide as either of its texts needs, so that nothing moves when it changes.
    run_->setFixedSize(std::max({ 88, textWidth(tr("Run")) + 54, textWidth(tr("Stop")) + 54 }), 30);
    run_->setAccessibleName(tr("Run or stop"));
    connect(run_, &QPushButton::clicked, this,
        [this] { (running_ ? actions_.stop : actions_.run)->trigger(); });
    connect(actions.run, &QAction::changed, this, [this] { setRunning(running_); });
    layout->addSpacing(4);
    layout->addWidget(run_);
    progress_->setParent(this);
    progress_->setRange(0, 1000);
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Progress of the run"));
    progress_->hide();
    layout->addStretch(1);
    addHeadlines(*layout);
    setRunning(false);
}

void RunBar::addFiles(QHBoxLayout& layout, const Actions& actions)
{
    for (QAction* action : actions.files) {
        auto* button = new QPushButton;
        button->setStyleSheet("padding: 0;");
        button->setIconSize({ 16, 16 });
        button->setToolTip(action->toolTip());
        button->setAccessibleName(action->iconText());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, this, &RunBar::showFiles); // its icon
        layout.addWidget(button);
        files_.push_back(button);
    }
    showFiles();
    layout.addSpacing(6);
    for (QAction* action : actions.history) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setIconSize({ 16, 16 });
        button->setFixedSize(32, 30);
        button->setAccessibleName(action->iconText());
        button->setFocusPolicy(Qt::StrongFocus);
        layout.addWidget(button);
    }
}

void RunBar::addProviders(QHBoxLayout& layout, const QStringList& providers)
{
    auto* frame = new QFrame;
    frame->setProperty("role", "segments");
    frame->setFixedHeight(30);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int i = 0; i < providers.size(); ++i) {
        auto* button = new QPushButton(providers[i]);
        button->setProperty("role", "segment");
        button->setCheckable(true);
        button->setFixedHeight(28);
        button->setAccessibleName(tr("Show %1").arg(providers[i]));
        button->setToolTip(tr("Show cards and figures for %1").arg(providers[i]));
        button->setFixedWidth(textWidth(providers[i]) + 26);
        providers_->addButton(button, i);
        row->addWidget(button);
    }
    frame->setVisible(!providers.isEmpty());
    connect(providers_, &QButtonGroup::idClicked, this, &RunBar::providerChosen);
    layout.addWidget(frame);
}

void RunBar::addHeadlines(QHBoxLayout& layout)
{
    for (int i = 0; i < 3; ++i) {
        auto* column = new QVBoxLayout;
        column->setSpacing(1);
        column->setContentsMargins(i ? 16 : 0, 8, 0, 7);
        Figure figure { new QLabel, new QLabel };
        figure.name->setProperty("role", "figureName");
        figure.value->setProperty("role", "figure");
        figure.value->setMinimumWidth(64);
        column->addWidget(figure.name);
        column->addWidget(figure.value);
        layout.addLayout(column);
        figures_.push_back(figure);
    }
}

static int fileWidth(const QPushButton& button)
{
    return std::max(56, textWidth(button.accessibleName()) + 20);
}

/// Files by their names, or by their icons where the bar is too narrow for that.
void RunBar::showFiles()
{
    for (std::size_t i = 0; i < files_.size(); ++i) {
        QPushButton& button = *files_[i];
        button.setText(narrow_ ? QString() : button.accessibleName());
        button.setIcon(narrow_ ? actions_.files[i]->icon() : QIcon());
        button.setFixedSize(narrow_ ? narrowFile : fileWidth(button), 30);
    }
}

/// What the icons save.
int RunBar::spare() const
{
    int width = 0;
    for (const QPushButton* button : files_)
        width += fileWidth(*button) - narrowFile;
    return width;
}

QSize RunBar::minimumSizeHint() const
{
    return QFrame::minimumSizeHint() - QSize(narrow_ ? 0 : spare(), 0);
}

void RunBar::fitIn()
{
    const bool narrow = width() < RunBar::minimumSizeHint().width() + spare();
    if (std::exchange(narrow_, narrow) != narrow)
        showFiles();
}

/// Progress is a line along the lower edge, so that nothing moves when a run starts.
void RunBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitIn();
    progress_->setGeometry(0, height() - 3, width(), 3);
}

void RunBar::setTheme(const Theme& theme)
{
    theme_ = theme;
    setRunning(running_);
}

void RunBar::setProvider(int index)
{
    if (QAbstractButton* button = providers_->button(index))
        button->setChecked(true);
}

void RunBar::setWorkloads(
    const std::vector<std::pair<QString, QString>>& workloads, const QString& chosen)
{
    workloads_->clear();
    workloads_->setPrefix(workloads.empty() ? QString() : tr("Workload: "));
    for (const auto& [id, title] : workloads)
        workloads_->addItem(title, id);
    workloads_->setCurrentIndex(std::max(0, workloads_->findData(chosen)));
    if (workloads.empty())
        workloads_->addItem(tr("No workload"), QString());
    workloads_->setEnabled(!workloads.empty());
    workloads_->setToolTip(workloads_->currentText());
}

void RunBar::setRunning(bool running)
{
    running_ = running;
    const QAction* action = running ? actions_.stop : actions_.run;
    run_->setText(running ? tr("Stop") : tr("Run"));
    run_->setProperty("role", running ? "stop" : "primary");
    run_->setEnabled(running || actions_.run->isEnabled());
    run_->setToolTip(action->toolTip());
    const QColor color = running ? theme_.badText
        : run_->isEnabled()      ? theme_.onAccent
                                 : theme_.muted;
    run_->setIcon(icon(running ? "stop" : "run", color));
    run_->setIconSize({ 14, 14 });
    run_->style()->unpolish(run_);
    run_->style()->polish(run_);
    progress_->setVisible(running);
}

void RunBar::setProgress(double share, const QString& text)
{
    progress_->setValue(int(share * 1000));
    progress_->setToolTip(text);
}

void RunBar::setStale(bool stale)
{
    if (std::exchange(stale_, stale) != stale)
        setHeadlines(std::vector<Headline>(headlines_));
}

void RunBar::setHeadlines(const std::vector<Headline>& headlines)
{
    headlines_ = headlines;
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        const Headline headline = i < headlines.size() ? headlines[i] : Headline {};
        figures_[i].name->setText(headline.name);
        figures_[i].value->setText(headline.value);
        const QString before = stale_ ? '\n' + tr("From before the edit; run again") : QString();
        figures_[i].value->setProperty("state", stale_ ? QString("stale") : headline.state);
        figures_[i].value->setToolTip(headline.tooltip + before);
        figures_[i].name->setToolTip(headline.tooltip + before);
        figures_[i].value->style()->unpolish(figures_[i].value);
        figures_[i].value->style()->polish(figures_[i].value);
    }
    layout()->activate();
    fitIn();
    layout()->activate(); // with what the icons have saved
}

}
