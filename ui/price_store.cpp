// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/price_store.hpp"
#include "core/model/error.hpp"
#include "core/model/json.hpp"
#include "ui/language.hpp"
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace ui {

PriceStore::PriceStore(Platforms shipped, QString path, QObject* parent)
    : QObject(parent)
    , shipped_(std::move(shipped))
    , path_(std::move(path))
{
    try {
        if (QFileInfo::exists(path_))
            book_ = core::readPriceBook(core::readFile(path_.toStdString()), path_.toStdString());
    } catch (const core::Error& error) {
        problem_ = coreText(error.text);
    }
    price();
}

QString PriceStore::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/price_book.json";
}

void PriceStore::price()
{
    priced_.clear();
    for (const auto& platform : shipped_)
        priced_.push_back(book_.prices.empty()
                ? platform
                : std::make_shared<const core::Platform>(core::priced(*platform, book_)));
}

void PriceStore::keep(core::PriceBook book)
{
    core::PriceBook before = book_;
    write(std::move(book));
    before_.push_back(std::move(before));
    emit changed();
}

void PriceStore::undo()
{
    if (before_.empty())
        return;
    write(before_.back());
    before_.pop_back();
    emit changed();
}

void PriceStore::write(core::PriceBook book)
{
    QDir().mkpath(QFileInfo(path_).absolutePath());
    core::writeFile(path_.toStdString(), core::writePriceBook(book));
    book_ = std::move(book);
    price();
}

void PriceStore::set(const core::OwnPrice& price)
{
    core::PriceBook book = book_;
    core::merge(book, { { price } });
    keep(std::move(book));
}

void PriceStore::forget(const core::OwnPrice& price)
{
    core::PriceBook book = book_;
    core::forget(book, price.provider, price.meter, price.region);
    keep(std::move(book));
}

void PriceStore::forgetAll()
{
    keep({});
}

std::size_t PriceStore::import(const QString& file)
{
    const std::string path = file.toStdString();
    const core::PriceBook more = core::readPriceBook(core::readFile(path), path);
    std::vector<core::Platform> known;
    for (const auto& platform : shipped_)
        known.push_back(*platform);
    core::checkMeters(more, known, path);
    core::PriceBook book = book_;
    core::merge(book, more);
    keep(std::move(book));
    return more.prices.size();
}

}
