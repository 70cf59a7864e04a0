// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/inspector/editors.hpp"
#include "ui/inspector/steps_edits.hpp"
#include <QDialog>
#include <QList>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace ui {

/// Edits the steps of a workflow: as an outline with the fields of the chosen step, or as text.
/// What is wrong is said in a line below and not handed on.
class StepsDialog : public QDialog {
    Q_OBJECT
public:
    /// Pairs of id and name: the components that a task can run.
    using Targets = QList<std::pair<QString, QString>>;
    explicit StepsDialog(QWidget* parent);

    void setTargets(const Targets& targets);
    /// Shows these steps, where they are others than the ones shown.
    void setSteps(const core::StepList& steps);
    const core::StepList& steps() const { return steps_; }

signals:
    /// Only steps that a file may hold. `typing`: more of the same may follow at once.
    void changed(const core::StepList& steps, bool typing);

private:
    QWidget* makeOutline();
    QToolButton* makeButton(const QString& iconName, const QString& text);
    QWidget* makeText();
    void showOutline();
    void showText();
    void addItems(QTreeWidgetItem* parent, const core::StepList& list, StepPath path);
    void select(const StepPath& path);
    void showStep();
    void addIdField(QFormLayout& form, const core::Step& step);
    void addTypeFields(QFormLayout& form, const core::Step& step);
    void addTaskFields(QFormLayout& form, const core::Step& step);
    void addOptionFields(QFormLayout& form, const core::Step& step);
    void addFailureFields(QFormLayout& form, const core::Step& step);
    QWidget* nextChooser(const QString& name, const std::string& now, const QString& empty,
        std::function<void(core::Step&, const std::string&)> set);
    QWidget* numberField(const QString& name, const QString& unit, double now, double min,
        double max, bool whole, std::function<void(core::Step&, double)> set);
    QWidget* targetChooser(const core::Step& step);
    void edit(const std::function<void(core::StepList&)>& change, bool typing, bool rebuild);
    void editStep(const std::function<void(core::Step&)>& change, bool typing, bool rebuild);
    void readText();
    /// Hands the steps on, or says what is wrong with them.
    void commit(bool typing);

    Targets targets_;
    core::StepList steps_;
    StepPath chosen_;
    QTabWidget* tabs_;
    QTreeWidget* tree_ = nullptr;
    QVBoxLayout* fieldsLayout_ = nullptr;
    QWidget* fields_ = nullptr;
    QPlainTextEdit* text_ = nullptr;
    QLabel* problem_;
};

/// "as connected", "1 step", "3 steps".
QString stepsText(const core::StepList& steps);

}
