// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/steps_dialog.hpp"
#include "core/model/error.hpp"
#include "ui/canvas/labels.hpp"
#include "ui/format.hpp"
#include "ui/inspector/amount_edit.hpp"
#include "ui/inspector/value_edit.hpp"
#include "ui/language.hpp"
#include "ui/results/results.hpp"
#include "ui/theme.hpp"
#include <QFontDatabase>
#include <QFormLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using Type = core::Step::Type;

namespace {
constexpr Type types[] = { Type::task, Type::choice, Type::wait, Type::parallel, Type::map,
    Type::succeed, Type::fail };

QString join(const StepPath& path)
{
    QStringList words;
    for (const std::size_t i : path)
        words << QString::number(i);
    return words.join('.');
}

StepPath split(const QString& joined)
{
    StepPath path;
    for (const QString& word : joined.split('.', Qt::SkipEmptyParts))
        path.push_back(word.toULongLong());
    return path;
}
}

QString stepsText(const core::StepList& steps)
{
    const auto n = int(steps.steps.size());
    return n == 0 ? QObject::tr("as connected")
        : n == 1  ? QObject::tr("1 step")
                  : QObject::tr("%1 steps").arg(n);
}

StepsDialog::StepsDialog(QWidget* parent)
    : QDialog(parent)
    , tabs_(new QTabWidget)
    , problem_(new QLabel)
{
    setWindowTitle(tr("Steps of the workflow"));
    resize(680, 440);
    tabs_->addTab(makeOutline(), tr("Outline"));
    tabs_->addTab(makeText(), tr("Text"));
    problem_->setObjectName("problem");
    problem_->setWordWrap(true);
    problem_->setProperty("role", "bad");
    problem_->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->addWidget(tabs_);
    layout->addWidget(problem_);
    connect(tabs_, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == 0)
            showOutline();
        else
            showText();
    });
    showOutline();
}

QToolButton* StepsDialog::makeButton(const QString& iconName, const QString& name)
{
    auto* button = new QToolButton;
    button->setProperty("role", "quiet");
    button->setIcon(icon(iconName, palette().color(QPalette::Highlight)));
    button->setIconSize({ 15, 15 });
    button->setFixedSize(30, 26);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

QWidget* StepsDialog::makeOutline()
{
    auto* page = new QWidget;
    tree_ = new QTreeWidget;
    tree_->setHeaderHidden(true);
    tree_->setAccessibleName(tr("Steps"));
    connect(tree_, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        chosen_ = item ? split(item->data(0, Qt::UserRole).toString()) : StepPath {};
        showStep();
    });
    auto* add = makeButton("add", tr("Add a step"));
    auto* menu = new QMenu(add);
    for (const Type type : types)
        menu->addAction(choiceTitle(core::stepTypeName(type)), this, [this, type] {
            const std::string target = targets_.isEmpty() ? "" : targets_[0].first.toStdString();
            edit([&](core::StepList& all) { chosen_ = addStep(all, chosen_, type, target); }, false,
                true);
        });
    add->setMenu(menu);
    add->setPopupMode(QToolButton::InstantPopup);
    auto* branch = makeButton("duplicate", tr("Add a branch"));
    connect(branch, &QToolButton::clicked, this, [this] {
        editStep(
            [](core::Step& step) {
                if (step.type == Type::parallel && !step.branches.empty())
                    step.branches.push_back(step.branches.back());
            },
            false, true);
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(add);
    row->addWidget(branch);
    const auto addMove = [&](const char* iconName, const QString& name, int by) {
        auto* button = makeButton(iconName, name);
        connect(button, &QToolButton::clicked, this, [this, by] {
            edit([&](core::StepList& all) { chosen_ = moveStep(all, chosen_, by); }, false, true);
        });
        row->addWidget(button);
    };
    addMove("up", tr("Move up"), -1);
    addMove("down", tr("Move down"), 1);
    auto* remove = makeButton("remove", tr("Remove"));
    connect(remove, &QToolButton::clicked, this, [this] {
        edit([&](core::StepList& all) { chosen_ = removeAt(all, chosen_); }, false, true);
    });
    row->addWidget(remove);
    row->addStretch();
    auto* left = new QVBoxLayout;
    left->addWidget(tree_, 1);
    left->addLayout(row);
    auto* columns = new QHBoxLayout(page);
    columns->addLayout(left, 3);
    fieldsLayout_ = new QVBoxLayout;
    columns->addLayout(fieldsLayout_, 4);
    return page;
}

QWidget* StepsDialog::makeText()
{
    text_ = new QPlainTextEdit;
    text_->setAccessibleName(tr("Steps as text"));
    text_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text_->setLineWrapMode(QPlainTextEdit::NoWrap);
    connect(text_, &QPlainTextEdit::textChanged, this, &StepsDialog::readText);
    return text_;
}

void StepsDialog::setTargets(const Targets& targets)
{
    if (std::exchange(targets_, targets) != targets)
        showStep();
}

void StepsDialog::setSteps(const core::StepList& steps)
{
    if (steps == steps_)
        return;
    steps_ = steps;
    problem_->hide();
    showOutline();
    if (tabs_->currentIndex() == 1)
        showText();
}

void StepsDialog::commit(bool typing)
{
    try {
        core::readSteps(core::writeSteps(steps_), "steps");
        problem_->hide();
        emit changed(steps_, typing);
    } catch (const core::Error& error) {
        problem_->setText(coreText(error.text));
        problem_->show();
    }
}

void StepsDialog::edit(
    const std::function<void(core::StepList&)>& change, bool typing, bool rebuild)
{
    change(steps_);
    if (rebuild)
        showOutline();
    else if (QTreeWidgetItem* item = tree_->currentItem()) {
        if (const core::Step* step = findStep(steps_, chosen_))
            item->setText(0, text(step->id) + " · " + core::stepTypeName(step->type));
    }
    commit(typing);
}

void StepsDialog::editStep(
    const std::function<void(core::Step&)>& change, bool typing, bool rebuild)
{
    edit(
        [&](core::StepList& all) {
            if (core::Step* step = findStep(all, chosen_))
                change(*step);
        },
        typing, rebuild);
}

void StepsDialog::showText()
{
    const QSignalBlocker quiet(text_);
    text_->setPlainText(
        steps_.steps.empty() ? QString() : text(core::formatJson(core::writeSteps(steps_))));
}

void StepsDialog::readText()
{
    try {
        const std::string typed = text_->toPlainText().trimmed().toStdString();
        steps_ = typed.empty() ? core::StepList {}
                               : core::readSteps(core::parseJson(typed, "steps"), "steps");
        chosen_.clear();
        problem_->hide();
        emit changed(steps_, true);
    } catch (const core::Error& error) {
        problem_->setText(coreText(error.text));
        problem_->show();
    }
}

void StepsDialog::addItems(QTreeWidgetItem* parent, const core::StepList& list, StepPath path)
{
    path.push_back(0);
    for (std::size_t i = 0; i < list.steps.size(); ++i) {
        const core::Step& step = list.steps[i];
        path.back() = i;
        auto* item = new QTreeWidgetItem(
            parent, { text(step.id) + " · " + core::stepTypeName(step.type) });
        item->setData(0, Qt::UserRole, join(path));
        for (std::size_t b = 0; b < step.branches.size(); ++b) {
            StepPath branch = path;
            branch.push_back(b);
            auto* node = new QTreeWidgetItem(item,
                { step.type == Type::map ? tr("for each item") : tr("branch %1").arg(b + 1) });
            node->setData(0, Qt::UserRole, join(branch));
            addItems(node, step.branches[b], branch);
        }
    }
}

void StepsDialog::showOutline()
{
    {
        const QSignalBlocker quiet(tree_);
        tree_->clear();
        addItems(tree_->invisibleRootItem(), steps_, {});
        tree_->expandAll();
    }
    select(chosen_);
}

void StepsDialog::select(const StepPath& path)
{
    QTreeWidgetItem* found = nullptr;
    for (QTreeWidgetItemIterator it(tree_); *it; ++it) {
        if ((*it)->data(0, Qt::UserRole).toString() == join(path))
            found = *it;
    }
    const QSignalBlocker quiet(tree_);
    tree_->setCurrentItem(found);
    chosen_ = found ? path : StepPath {};
    showStep();
}

}
