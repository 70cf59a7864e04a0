// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/study/study.hpp"
#include "ui/document.hpp"
#include "ui/files/files.hpp"
#include "ui/headlines.hpp"
#include "ui/price_store.hpp"
#include "ui/run/runner.hpp"
#include "ui/theme.hpp"
#include <QMainWindow>
#include <QTimer>
#include <map>

class QActionGroup;
class QLabel;
class QSettings;

namespace ui {

class AdviceTabs;
class Canvas;
class CrossoverPage;
class CommandPalette;
class ComponentsTable;
class Docks;
class Inspector;
class MessageBar;
class Notices;
class Palette;
class PriceBookPage;
struct Place;
class ProblemsButton;
class ResultsPanel;
class StartPage;
struct Command;

/// Puts the parts side by side and tells them of each other. Knows no rule of the domain.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    using Platforms = std::vector<std::shared_ptr<const core::Platform>>;
    /// `settings` must outlive the window.
    MainWindow(Platforms platforms, QSettings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Errors go to the message bar. False when the file could not be opened.
    bool openFile(const QString& path) { return files_->openFile(path); }
    /// One more window, independent of this one but for the settings. Deletes itself on close.
    MainWindow* openWindow();
    void startRun();
    void setTheme(const Theme& theme);
    /// Every text anew, in the language that is set by now. The project, its history and file, the
    /// run, its results and what is seen of them stay.
    void retranslate();

    Document& document() { return document_; }
    Canvas& canvas() { return *canvas_; }
    Inspector& inspector() { return *inspector_; }
    Palette& componentPalette() { return *palette_; }
    Runner& runner() { return *runner_; }
    Docks& docks() { return *docks_; }
    Notices& notices() { return *notices_; }
    Files& files() { return *files_; }
    StartPage& startPage() { return *start_; }
    ComponentsTable& componentsTable() { return *table_; }
    CommandPalette& commandPalette() { return *commands_; }
    MessageBar& messages() { return *messages_; }
    QAction* action(const QString& id) const;
    QList<QAction*> tableActions() const;

signals:
    /// Results, or the message of a failed run, are on screen.
    void runShown();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    friend struct ActionEntry;
    void build();
    void dismantle();
    void fill();
    void buildActions();
    void buildMenus();
    void buildPanels();
    void connectParts();

    void openTemplate(const QString& name);
    void openRecent(const QString& path);
    void importArrivals();
    void importArrivalsFrom(const QString& path);
    QMenu* menuAt(const QString& path);
    void check(const char* prefix, const QString& name);
    QString checked(const char* prefix) const;
    void chooseTheme();
    Theme chosenTheme() const;
    void chooseLanguage();
    void chooseMotion();
    void chooseScale();
    void toggleMinimap();
    void toggleCanvasOnly();
    void arrange(const QString& preset);
    void openCommands();
    void addActionCommands(std::vector<Command>& commands);
    void addProjectCommands(std::vector<Command>& commands);
    void addFileCommands(std::vector<Command>& commands);
    void nextProblem();
    void previousProblem();
    void stepProblem(int step);
    void goToProblem(int index);
    void buildAdvice();
    void goTo(const Place& place);
    void showAdvice();
    void showAdviceTab(void (AdviceTabs::*show)());
    const core::ProviderOutcome* shownOutcome() const;
    void showKeys();
    void showWords();
    void about();
    void searchComponents();
    void editSettings();
    void showContextMenu(const QPoint& at);
    void exportPicture();

    void documentChanged();
    void updateTitle();
    void updateRun();
    void fillRecent();
    void setProvider(int index);
    void setWorkload(const QString& id);
    void showComparison(std::shared_ptr<const core::Comparison> comparison);
    void showFigures();
    void showPrices();
    void showStaleness();
    void takePrices();
    void addStudies();
    void showRunning(bool running);
    void restoreLayout();

    PriceStore prices_;
    Platforms platforms_; ///< with the user's own prices
    QSettings& settings_;
    Theme theme_ = lightTheme();
    Theme systemTheme_;
    Document document_;
    Runner* runner_;
    QTimer progressTimer_;
    std::shared_ptr<const core::Comparison> comparison_;
    int provider_ = 0;
    QString workload_;
    int problem_ = -1;
    bool blank_ = false; ///< the user wants the empty canvas, not the start page

    std::map<QString, QAction*> actions_;
    std::map<QString, QMenu*> menus_; ///< by their path in the action table
    std::map<QString, QActionGroup*> choices_; ///< by what their actions begin with: "theme_"
    QMenu* recent_ = nullptr;
    QLabel* titleLabel_ = nullptr;
    Docks* docks_ = nullptr;
    RunBar* runBar_ = nullptr;
    Palette* palette_ = nullptr;
    Canvas* canvas_ = nullptr;
    Inspector* inspector_ = nullptr;
    ResultsPanel* results_ = nullptr;
    AdviceTabs* advice_ = nullptr;
    CrossoverPage* crossover_ = nullptr;
    PriceBookPage* priceBook_ = nullptr;
    StartPage* start_ = nullptr;
    ComponentsTable* table_ = nullptr;
    CommandPalette* commands_ = nullptr;
    MessageBar* messages_ = nullptr;
    Notices* notices_ = nullptr;
    Files* files_ = nullptr;
    ProblemsButton* problems_ = nullptr;
};

}
