// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document.hpp"
#include "core/model/error.hpp"
#include "ui/canvas/arrange.hpp"
#include <QDir>
#include <QFileInfo>
#include <QUndoCommand>
#include <algorithm>

namespace ui {

/// Every edit there is: swap in the other version.
class EditCommand : public QUndoCommand {
public:
    EditCommand(
        Document& document, core::Project after, Document::Name name, int mergeId, int epoch)
        : QUndoCommand(name())
        , document_(document)
        , name_(std::move(name))
        , other_(std::move(after))
        , mergeId_(mergeId)
        , epoch_(epoch)
    {
    }
    void redo() override { document_.swap(other_); }
    void undo() override
    {
        document_.swap(other_);
        setObsolete(dropped_);
    }
    void retranslate() { setText(name_()); }
    /// The next undo() is for good.
    void drop() { dropped_ = true; }
    bool isOf(int mergeId, int epoch) const { return mergeId_ == mergeId && epoch_ == epoch; }
    int id() const override { return mergeId_; }
    /// Keeps the oldest "before".
    bool mergeWith(const QUndoCommand* next) override
    {
        if (static_cast<const EditCommand*>(next)->epoch_ != epoch_)
            return false;
        setObsolete(other_ == document_.project());
        return true;
    }

private:
    Document& document_;
    Document::Name name_;
    core::Project other_;
    int mergeId_, epoch_;
    bool dropped_ = false;
};

Document::Document(QObject* parent)
    : QObject(parent)
{
    undo_.setUndoLimit(500);
}

/// All steps are EditCommands; the stack shows them as const only.
static EditCommand& stepAt(const QUndoStack& stack, int index)
{
    return *const_cast<EditCommand*>(static_cast<const EditCommand*>(stack.command(index)));
}

void Document::edit(const Name& name, const Change& change, int mergeId)
{
    core::Project after = project_;
    change(after);
    if (!(after == project_))
        undo_.push(new EditCommand(*this, std::move(after), name, mergeId, epoch_));
}

void Document::edit(const QString& name, const Change& change, int mergeId)
{
    edit([name] { return name; }, change, mergeId);
}

void Document::retranslate()
{
    for (int i = 0; i < undo_.count(); ++i)
        stepAt(undo_, i).retranslate();
}

void Document::takeBack(int mergeId)
{
    const int last = undo_.index() - 1;
    if (mergeId < 0 || last < 0)
        return;
    EditCommand& step = stepAt(undo_, last);
    if (!step.isOf(mergeId, epoch_))
        return;
    step.drop();
    undo_.undo();
}

QString Document::fileName() const
{
    return path_.isEmpty() ? tr("Untitled") : QFileInfo(path_).fileName();
}

QString Document::directory() const
{
    return path_.isEmpty() ? QDir::currentPath() : QFileInfo(path_).absolutePath();
}

void Document::startNew()
{
    reset({}, {});
}

void Document::adopt(core::Project project)
{
    project.text.reset();
    reset(std::move(project), {});
}

void Document::restore(core::Project project, const QString& path)
{
    reset(std::move(project), path);
    setUnsaved();
}

/// Files written by hand or by a program may say nothing of places: all cards lie on one another.
static void placeIfUnplaced(core::Project& project)
{
    const auto& all = project.components;
    const bool apart = std::any_of(all.begin(), all.end(),
        [&](const core::Component& c) { return c.x != all.front().x || c.y != all.front().y; });
    if (all.size() < 2 || apart)
        return;
    try {
        tidyUp(project, {});
    } catch (const core::Error&) {
        // Without Graphviz they stay where the file has them.
    }
}

void Document::load(const QString& path)
{
    core::Project project = core::loadProject(path.toStdString());
    placeIfUnplaced(project);
    reset(std::move(project), QFileInfo(path).absoluteFilePath());
}

void Document::save(const QString& path)
{
    core::saveProject(project_, path.toStdString());
    path_ = QFileInfo(path).absoluteFilePath();
    undo_.setClean();
    emit pathChanged();
}

void Document::reload()
{
    core::Project now = core::loadProject(path_.toStdString());
    placeIfUnplaced(now);
    edit([] { return tr("Reload"); }, [&now](core::Project& project) { project = now; });
    project_.text = now.text; // what is not in the value, its layout, is the file's too
    undo_.setClean();
}

const std::vector<core::Issue>& Document::issues() const
{
    if (!issues_)
        issues_ = core::validate(project_);
    return *issues_;
}

void Document::swap(core::Project& other)
{
    std::swap(project_, other);
    issues_.reset();
    emit changed();
}

void Document::reset(core::Project project, const QString& path)
{
    project_ = std::move(project);
    path_ = path;
    issues_.reset();
    undo_.clear();
    emit replaced();
    emit changed();
    emit pathChanged();
}

}
