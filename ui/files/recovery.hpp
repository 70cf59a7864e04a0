// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/document.hpp"
#include <QDateTime>
#include <QLockFile>
#include <QTimer>
#include <chrono>
#include <memory>

namespace ui {

/// Keeps a copy of unsaved changes in a folder, never in the project's own file: at most
/// `interval` after a change, and at once when save() is called. No copy is left once the document
/// is saved, undone to its saved state, replaced, or dropped.
class Recovery : public QObject {
    Q_OBJECT
public:
    Recovery(Document& document, const QString& folder, std::chrono::milliseconds interval,
        QObject* parent = nullptr);
    ~Recovery() override;

    /// Writes the copy now where there is something new to keep.
    void save();
    /// The user does not want the unsaved changes: no copy is left.
    void drop();
    QString file() const { return file_; }

signals:
    /// The copy cannot be written; told once until it works again.
    void failed(const QString& message);

private:
    void follow();

    Document& document_;
    QString folder_, file_;
    std::unique_ptr<QLockFile> lock_; ///< held while the copy exists: its owner lives
    QTimer timer_;
    bool changed_ = false, failing_ = false;
};

/// A copy whose owner ended without saving. Nobody else is offered it while this lives.
class LostWork {
public:
    /// Those in the folder; copies equal to what is in their project's file are removed.
    static std::vector<std::shared_ptr<LostWork>> find(const QString& folder);

    QString path; ///< of the project's file; empty: never saved
    QDateTime at; ///< when the copy was written
    core::Project project;
    QString error; ///< why the copy cannot be read, or empty

    QString title() const; ///< "Order API (checkout.json)"
    /// Removes the copy.
    void discard();

private:
    QString file_;
    std::unique_ptr<QLockFile> lock_;
};

}
