// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/phrase.hpp"
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace ui {

/// Languages there is a translation for, as "de"; English needs none.
QStringList languages();

/// Texts in the wanted language ("de", "en"), or "system" for that of the system, from now on.
/// What is on screen already has to be told.
void setLanguage(QCoreApplication& app, const QString& wanted);

/// For functions that belong to no class of Qt: the text in the user's language.
QString tr(const char* english);

/// What a text of the core means in the user's language: titles of kinds, labels and help of
/// fields.
QString coreText(const char* english);
QString coreText(const std::string& english);
QString coreText(const core::Phrase& phrase); ///< what the core says, with its names and figures

/// A unit of meters or rates, as many as it is written for: "GB-seconds".
QString unitText(const QString& english);

}
