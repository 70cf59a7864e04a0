// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.hpp"
#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace ui {

static constexpr const char* folder = ":/i18n";

QStringList languages()
{
    QStringList all;
    for (const QString& file : QDir(folder).entryList({ "nephoscope_*.qm" }))
        all << file.section('_', 1).section('.', 0, 0);
    return all;
}

/// Ours, and Qt's own for the buttons of standard dialogs.
void setLanguage(QCoreApplication& app, const QString& wanted)
{
    for (QTranslator* old : app.findChildren<QTranslator*>()) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    const QLocale locale = wanted == "system" ? QLocale::system() : QLocale(wanted);
    const std::pair<QString, QString> files[] = { { "nephoscope", folder },
        { "qtbase", QLibraryInfo::path(QLibraryInfo::TranslationsPath) } };
    for (const auto& [name, where] : files) {
        auto* translator = new QTranslator(&app);
        if (translator->load(locale, name, "_", where))
            QCoreApplication::installTranslator(translator);
    }
}

QString tr(const char* english)
{
    return QCoreApplication::translate("ui", english); // where lupdate finds them: by namespace
}

QString coreText(const char* english)
{
    return QCoreApplication::translate("core", english);
}

QString coreText(const std::string& english)
{
    return coreText(english.c_str());
}

QString coreText(const core::Phrase& phrase)
{
    return QString::fromStdString(
        core::spoken(phrase, [](const std::string& form) { return coreText(form).toStdString(); }));
}

QString unitText(const QString& english)
{
    return QCoreApplication::translate("unit", english.toUtf8());
}

}
