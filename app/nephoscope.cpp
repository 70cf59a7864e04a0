// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/error.hpp"
#include "core/model/json.hpp"
#include "ui/canvas/canvas.hpp"
#include "ui/language.hpp"
#include "ui/main_window.hpp"
#include "ui/theme.hpp"
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QWindow>
#include <algorithm>
#include <cstdio>
#include <string_view>

namespace {

struct Options {
    QString file, screenshot, theme, select, language;
    QSize size { 1600, 1000 };
    bool run = false;
};

Options parse(const QCoreApplication& app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription("Draws and simulates serverless architectures.");
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument("FILE", "Project to open.", "[FILE]");
    const QCommandLineOption screenshot(
        "screenshot", "Writes a picture of the window to a file and ends.", "OUT.png");
    const QCommandLineOption size("size", "Size of the window.", "WxH");
    const QCommandLineOption theme("theme", "light or dark.", "NAME");
    const QCommandLineOption select("select", "Selects a component.", "ID");
    const QCommandLineOption language("language", "de, en or system.", "NAME");
    const QCommandLineOption run("run", "Runs the project at once.");
    parser.addOptions({ screenshot, size, theme, select, language, run });
    parser.process(app);
    Options options;
    options.file = parser.positionalArguments().value(0);
    options.screenshot = parser.value(screenshot);
    options.theme = parser.value(theme);
    options.select = parser.value(select);
    options.language = parser.value(language);
    options.run = parser.isSet(run);
    const QStringList sides = parser.value(size).split('x');
    if (sides.size() == 2 && sides[0].toInt() > 0 && sides[1].toInt() > 0)
        options.size = { sides[0].toInt(), sides[1].toInt() };
    return options;
}

/// Everything larger, text included, where the user wants it so; on top of the screen's own scale.
/// Qt reads this when the application is made.
void applyScale()
{
    const int percent = QSettings("Nephoscope", "Nephoscope").value("scale", 100).toInt();
    if (percent > 100 && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(percent / 100.0));
}

/// Takes the picture once the window has been laid out, and after the run where one is wanted.
void takePicture(ui::MainWindow& window, const Options& options)
{
    const auto take = [&window, path = options.screenshot] {
        QTimer::singleShot(400, &window, [&window, path] {
            const bool written = window.grab().save(path);
            if (!written)
                std::fprintf(stderr, "%s: cannot be written\n", qPrintable(path));
            QCoreApplication::exit(written ? 0 : 2);
        });
    };
    if (options.run)
        QObject::connect(&window, &ui::MainWindow::runShown, &window, take);
    else
        take();
}

/// The shipped providers, and those that the user put into `folder`, one file each. A file of the
/// user's that cannot be read is told and left out.
ui::MainWindow::Platforms readPlatforms(const QString& folder)
{
    ui::MainWindow::Platforms platforms;
    for (core::Platform& platform : core::shippedPlatforms())
        platforms.push_back(std::make_shared<const core::Platform>(std::move(platform)));
    if (folder.isEmpty())
        return platforms;
    for (const QFileInfo& file : QDir(folder).entryInfoList({ "*.json" }, QDir::Files, QDir::Name))
        try {
            const std::string path = file.filePath().toStdString();
            platforms.push_back(std::make_shared<const core::Platform>(
                core::readPlatform(core::readFile(path), path)));
        } catch (const core::Error& error) {
            std::fprintf(stderr, "%s\n", error.what());
        }
    return platforms;
}

}

int main(int argc, char** argv)
{
    if (std::find(argv, argv + argc, std::string_view("--screenshot")) == argv + argc)
        applyScale();
    QApplication app(argc, argv);
    QApplication::setApplicationName("Nephoscope");
    QApplication::setApplicationVersion("0.1.0");
    QApplication::setOrganizationName("Nephoscope");
    QApplication::setStyle(ui::makeStyle());
    QApplication::setFont(ui::uiFont());
    QApplication::setWindowIcon(ui::icon("nephoscope", ui::lightTheme().accent));
    const Options options = parse(app);

    ui::MainWindow::Platforms platforms;
    try {
        // A picture shows what is shipped.
        platforms = readPlatforms(options.screenshot.isEmpty()
                ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/providers"
                : QString());
    } catch (const core::Error& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 2;
    }
    // A picture must not depend on, nor change, what the user has set.
    const QTemporaryDir scratch;
    QSettings picture(scratch.filePath("picture.ini"), QSettings::IniFormat);
    picture.setValue("recovery/folder", scratch.filePath("recovery"));
    picture.setValue("price_book", scratch.filePath("price_book.json"));
    QSettings own;
    QSettings& settings = options.screenshot.isEmpty() ? own : picture;
    ui::setLanguage(app,
        options.language.isEmpty() ? settings.value("language", "system").toString()
                                   : options.language);
    ui::MainWindow window(std::move(platforms), settings);
    if (!options.theme.isEmpty())
        window.setTheme(options.theme == "dark" ? ui::darkTheme() : ui::lightTheme());
    if (!options.screenshot.isEmpty())
        window.resize(options.size);
    window.show();
    if (!options.file.isEmpty() && !window.openFile(options.file) && !options.screenshot.isEmpty())
        return 2;
    if (!options.select.isEmpty())
        window.canvas().reveal(options.select.toStdString());
    if (options.run)
        window.startRun();
    if (!options.screenshot.isEmpty())
        takePicture(window, options);
    return QApplication::exec();
}
