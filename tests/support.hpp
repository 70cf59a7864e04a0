// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/error.hpp"
#include <QString>

/// The message of the core::Error that f throws; a text no error has when it throws none.
template <class F> QString errorOf(F&& f)
{
    try {
        f();
    } catch (const core::Error& e) {
        return QString::fromUtf8(e.what());
    }
    return QStringLiteral("(no error)");
}

inline QString text(const std::string& s)
{
    return QString::fromUtf8(s.data(), static_cast<qsizetype>(s.size()));
}

inline QString text(const core::Phrase& phrase)
{
    return text(core::english(phrase));
}
