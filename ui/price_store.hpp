// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result/price_book.hpp"
#include <QObject>
#include <memory>
#include <vector>

namespace ui {

/// The user's own prices, kept in a file, and the providers as they are priced with them.
class PriceStore : public QObject {
    Q_OBJECT
public:
    using Platforms = std::vector<std::shared_ptr<const core::Platform>>;
    /// `path` is the file of the price book; it need not exist. A book that cannot be read is left
    /// as it is and told by problem().
    PriceStore(Platforms shipped, QString path, QObject* parent = nullptr);

    const Platforms& shipped() const { return shipped_; }
    const Platforms& platforms() const { return priced_; } ///< with the user's prices
    const core::PriceBook& book() const { return book_; }
    const QString& problem() const { return problem_; } ///< why the book was not read, or empty

    // Each keeps the book on disk and throws core::Error when it cannot, or when a price is wrong.
    void set(const core::OwnPrice& price);
    void forget(const core::OwnPrice& price);
    void forgetAll();
    /// Takes over a catalogue; returns how many prices it had.
    std::size_t import(const QString& file);

    /// Whether something was changed since the program started that undo() takes back.
    bool canUndo() const { return !before_.empty(); }
    /// Takes back the last change of the book, an import as a whole.
    void undo();

    static QString usualPath(); ///< in the user's data folder

signals:
    void changed();

private:
    void keep(core::PriceBook book);
    void write(core::PriceBook book);
    void price();

    Platforms shipped_, priced_;
    QString path_, problem_;
    core::PriceBook book_;
    std::vector<core::PriceBook> before_; ///< the books of earlier, the last one at the end
};

}
