// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/study/study.hpp"
#include "ui/document.hpp"
#include "ui/headlines.hpp"
#include "ui/run/runner.hpp"
#include "ui/theme.hpp"
#include <QMainWindow>
#include <QMessageBox>
#include <QTimer>
#include <map>

class QActionGroup;
class QLabel;
class QSettings;
class QSplitter;

namespace ui {

class AdviceTabs;
class Canvas;
class Inspector;
class MessageBar;
class Palette;
struct Place;
class ProblemsButton;
class ResultsPanel;
class Welcome;

/// Puts the parts side by side and tells them of each other. Knows no rule of the domain.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    using Platforms = std::vector<std::shared_ptr<const core::Platform>>;
    /// `settings` must outlive the window.
    MainWindow(Platforms platforms, QSettings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Errors go to the message bar. False when the file could not be opened.
    bool openFile(const QString& path);
    void startRun();
    void setTheme(const Theme& theme);

    Document& document() { return document_; }
    Canvas& canvas() { return *canvas_; }
    Inspector& inspector() { return *inspector_; }
    Palette& componentPalette() { return *palette_; }
    Runner& runner() { return *runner_; }
    MessageBar& messages() { return *messages_; }
    QAction* action(const QString& id) const;
    QList<QAction*> tableActions() const;

    /// Asks what to do with unsaved changes: Save, Discard or Cancel. Replaceable for tests.
    std::function<QMessageBox::StandardButton()> askUnsaved;

signals:
    /// Results, or the message of a failed run, are on screen.
    void runShown();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    friend struct ActionEntry;
    void buildActions();
    void buildMenus();
    void buildPanels();
    void connectParts();

    void newProject();
    void openTemplate(const QString& name);
    void open();
    bool save();
    bool saveAs();
    bool saveTo(const QString& path);
    void importArrivals();
    void chooseTheme();
    void togglePanels();
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
    void about();
    void searchComponents();
    void renameSelected();
    void showContextMenu(const QPoint& at);
    void offerKinds(const std::string& from, const QPointF& at);

    bool mayReplace();
    void documentChanged();
    void updateTitle();
    void updateRun();
    void remember(const QString& path);
    void fillRecent();
    void setProvider(int index);
    void setWorkload(const QString& id);
    void showComparison(std::shared_ptr<const core::Comparison> comparison);
    void showFigures();
    void showStaleness();
    void setFreeTier(bool on);
    void showRunning(bool running);
    void restoreLayout();

    Platforms platforms_;
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

    std::map<QString, QAction*> actions_;
    QActionGroup* themes_ = nullptr;
    QMenu* recent_ = nullptr;
    QLabel* titleLabel_ = nullptr;
    QSplitter *columns_ = nullptr, *rows_ = nullptr;
    RunBar* runBar_ = nullptr;
    Palette* palette_ = nullptr;
    Canvas* canvas_ = nullptr;
    Inspector* inspector_ = nullptr;
    ResultsPanel* results_ = nullptr;
    AdviceTabs* advice_ = nullptr;
    Welcome* welcome_ = nullptr;
    MessageBar* messages_ = nullptr;
    ProblemsButton* problems_ = nullptr;
};

}
