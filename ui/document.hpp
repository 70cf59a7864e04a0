// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/validate.hpp"
#include <QObject>
#include <QString>
#include <QUndoStack>
#include <functional>
#include <optional>

namespace ui {

/// The project that is open, its file and its history. Every change is one undo step that swaps
/// the whole project value; views read the value again after changed().
class Document : public QObject {
    Q_OBJECT
public:
    using Change = std::function<void(core::Project&)>;
    using Name = std::function<QString()>; ///< of a step, in the language that is set when asked

    explicit Document(QObject* parent = nullptr);

    const core::Project& project() const { return project_; }
    /// One step. Steps in a row with the same mergeId (from newGesture()) become one; -1 never
    /// merges. A change that changes nothing leaves no step.
    void edit(const Name& name, const Change& change, int mergeId = -1);
    /// The same for a name that no language changes.
    void edit(const QString& name, const Change& change, int mergeId = -1);
    /// Names all steps in the language that is set by now.
    void retranslate();
    /// A number no edit has used yet: one for each drag, each stay in an editor.
    int newGesture() { return ++gesture_; }
    /// What follows is a step of its own, whatever its mergeId: a value was confirmed, or a run
    /// has begun.
    void endGesture() { ++epoch_; }
    /// Takes back the last step if it has this mergeId, and leaves nothing to redo: what was typed
    /// turned out to be wrong.
    void takeBack(int mergeId);

    QUndoStack& undoStack() { return undo_; }
    bool isModified() const { return !undo_.isClean(); }

    QString path() const { return path_; } ///< empty: never saved
    QString fileName() const; ///< "checkout.json", "Untitled"
    QString directory() const; ///< what relative paths in the project refer to

    void startNew();
    /// A project that counts as new: no path, nothing to undo. For templates.
    void adopt(core::Project project);
    /// Work that was never saved to its file (empty path: to none): modified from the start.
    void restore(core::Project project, const QString& path);
    /// These three throw core::Error and leave the document as it was.
    void load(const QString& path);
    void save(const QString& path);
    /// What is in the file now, as one undo step.
    void reload();
    /// The file does not hold what is here, whatever the history says.
    void setUnsaved() { undo_.resetClean(); }

    /// Of the current project; computed once per change.
    const std::vector<core::Issue>& issues() const;

signals:
    void changed();
    void pathChanged();
    /// Another project has taken the place of the old one.
    void replaced();

private:
    friend class EditCommand;
    void swap(core::Project& other);
    void reset(core::Project project, const QString& path);

    core::Project project_;
    QString path_;
    QUndoStack undo_;
    int gesture_ = 0, epoch_ = 0;
    mutable std::optional<std::vector<core::Issue>> issues_;
};

}
