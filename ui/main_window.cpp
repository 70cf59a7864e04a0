// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.hpp"
#include "core/io/scenarios.hpp"
#include "ui/canvas/canvas.hpp"
#include "ui/canvas/palette.hpp"
#include "ui/canvas/view_memory.hpp"
#include "ui/help.hpp"
#include "ui/import_arrivals.hpp"
#include "ui/inspector/inspector.hpp"
#include "ui/message_bar.hpp"
#include "ui/problems_button.hpp"
#include "ui/results/results.hpp"
#include "ui/results/results_panel.hpp"
#include "ui/staleness.hpp"
#include "ui/welcome.hpp"
#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

MainWindow::MainWindow(Platforms platforms, QSettings& settings, QWidget* parent)
    : QMainWindow(parent)
    , platforms_(std::move(platforms))
    , settings_(settings)
    , systemTheme_(QApplication::palette().color(QPalette::Window).lightness() < 128 ? darkTheme()
                                                                                     : lightTheme())
    , runner_(new Runner(this))
{
    askUnsaved = [this] {
        QMessageBox box(QMessageBox::NoIcon, tr("Unsaved changes"),
            tr("Save the changes to %1?").arg(document_.fileName()),
            QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
        box.setInformativeText(tr("They are lost if you do not."));
        return QMessageBox::StandardButton(box.exec());
    };
    buildActions();
    buildPanels();
    buildMenus();
    connectParts();
    restoreLayout();
    canvas_->setFocus();
    chooseTheme();
    documentChanged();
    setProvider(provider_);
}

MainWindow::~MainWindow()
{
    document_.disconnect(this);
    document_.undoStack().disconnect(this);
}

void MainWindow::buildPanels()
{
    QStringList names;
    for (const auto& platform : platforms_)
        names << providerName(*platform);
    setAcceptDrops(true);
    runBar_ = new RunBar({ { action("new"), action("open"), action("save") },
                             { action("undo"), action("redo") }, action("run"), action("stop") },
        names);
    palette_ = new Palette;
    canvas_ = new Canvas(document_);
    inspector_ = new Inspector(document_);
    results_ = new ResultsPanel;
    welcome_ = new Welcome(canvas_->viewport());
    welcome_->setTemplates(shippedTemplates());
    problems_ = new ProblemsButton(canvas_->viewport());
    messages_ = new MessageBar(canvas_->viewport());
    palette_->setMinimumWidth(150);
    inspector_->setMinimumWidth(312);
    canvas_->setMinimumSize(240, 160);
    results_->setMinimumHeight(120);
    columns_ = new QSplitter(Qt::Horizontal);
    for (QWidget* part : { static_cast<QWidget*>(palette_), static_cast<QWidget*>(canvas_),
             static_cast<QWidget*>(inspector_) })
        columns_->addWidget(part);
    columns_->setStretchFactor(1, 1);
    rows_ = new QSplitter(Qt::Vertical);
    rows_->addWidget(columns_);
    rows_->addWidget(results_);
    rows_->setStretchFactor(0, 3);
    rows_->setStretchFactor(1, 1);
    for (QSplitter* splitter : { columns_, rows_ }) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(runBar_);
    layout->addWidget(rows_, 1);
    setCentralWidget(centre);
}

void MainWindow::connectParts()
{
    connect(palette_, &Palette::chosen, canvas_, &Canvas::insertNext);
    new ViewMemory(document_, *canvas_, settings_, canvas_);
    connect(canvas_, &Canvas::selectionChanged, this, [this] {
        inspector_->setSelection(canvas_->selection());
        updateRun();
    });
    connect(canvas_, &Canvas::activated, this, &MainWindow::editSettings);
    connect(canvas_, &Canvas::failed, messages_, &MessageBar::showError);
    connect(canvas_, &Canvas::contextMenuRequested, this, &MainWindow::showContextMenu);
    connect(&document_, &Document::changed, this, &MainWindow::documentChanged);
    connect(&document_, &Document::pathChanged, this, &MainWindow::updateTitle);
    connect(&document_.undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::updateTitle);
    connect(&document_, &Document::replaced, this, [this] {
        runner_->stop();
        comparison_.reset();
        workload_.clear();
        results_->clear();
        const std::string& wanted = document_.project().settings.provider;
        for (int i = 0; i < int(platforms_.size()); ++i) {
            if (platforms_[std::size_t(i)]->id == wanted)
                provider_ = i;
        }
        setProvider(provider_);
    });
    connect(runBar_, &RunBar::providerChosen, this, &MainWindow::setProvider);
    connect(runBar_, &RunBar::workloadChosen, this, &MainWindow::setWorkload);
    connect(inspector_, &Inspector::workloadChosen, this, &MainWindow::setWorkload);
    connect(welcome_, &Welcome::chosen, this, &MainWindow::openTemplate);
    connect(problems_, &ProblemsButton::chosen, this, &MainWindow::goToProblem);
    connect(results_, &ResultsPanel::componentActivated, this,
        [this](const QString& id) { canvas_->reveal(id.toStdString()); });
    connect(results_, &ResultsPanel::freeTierChanged, this, &MainWindow::setFreeTier);
    connect(runner_, &Runner::finished, this, &MainWindow::showComparison);
    connect(runner_, &Runner::runningChanged, this, &MainWindow::showRunning);
    connect(runner_, &Runner::failed, this, [this](const QString& message) {
        messages_->showError(message);
        emit runShown();
    });
    progressTimer_.setInterval(100);
    connect(&progressTimer_, &QTimer::timeout, this, [this] {
        runBar_->setProgress(runner_->progress(), runner_->progressText());
        results_->setProgress(runner_->progress(), runner_->progressText());
    });
}

bool MainWindow::openFile(const QString& path)
{
    try {
        document_.load(path);
        remember(document_.path());
        return true;
    } catch (const core::Error& error) {
        messages_->showError(QString::fromUtf8(error.what()));
        return false;
    }
}

void MainWindow::newProject()
{
    if (mayReplace())
        document_.startNew();
}

void MainWindow::openTemplate(const QString& name)
{
    if (!mayReplace())
        return;
    document_.adopt(core::shippedScenario(name.toStdString()));
    canvas_->setFocus();
}

void MainWindow::open()
{
    if (!mayReplace())
        return;
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open project"), document_.directory(), tr("Nephoscope projects (*.json)"));
    if (!path.isEmpty())
        openFile(path);
}

bool MainWindow::save()
{
    return document_.path().isEmpty() ? saveAs() : saveTo(document_.path());
}

bool MainWindow::saveAs()
{
    QString name = document_.path();
    if (name.isEmpty())
        name = document_.directory() + "/untitled.json";
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save project"), name, tr("Nephoscope projects (*.json)"));
    return !path.isEmpty() && saveTo(path.contains('.') ? path : path + ".json");
}

bool MainWindow::saveTo(const QString& path)
{
    try {
        document_.save(path);
        remember(document_.path());
        messages_->showInfo(tr("Saved %1").arg(document_.fileName()));
        return true;
    } catch (const core::Error& error) {
        messages_->showError(QString::fromUtf8(error.what()));
        return false;
    }
}

void MainWindow::importArrivals()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import arrivals"),
        document_.directory(), tr("Tables of arrivals (*.csv *.txt *.tsv);;All files (*)"));
    if (!path.isEmpty())
        importArrivalsFrom(path);
}

void MainWindow::importArrivalsFrom(const QString& path)
{
    try {
        setWorkload(QString::fromStdString(ui::importArrivals(document_, path)));
        canvas_->select({});
        messages_->showInfo(tr("The arrivals are a new workload, chosen for the next run"));
    } catch (const core::Error& error) {
        messages_->showError(QString::fromUtf8(error.what()));
    }
}

/// True when the project may go: saved, or the user does not want it.
bool MainWindow::mayReplace()
{
    if (!document_.isModified())
        return true;
    const QMessageBox::StandardButton answer = askUnsaved();
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayReplace()) {
        event->ignore();
        return;
    }
    runner_->stop();
    settings_.setValue("window/geometry", saveGeometry());
    settings_.setValue("window/columns", columns_->saveState());
    settings_.setValue("window/rows", rows_->saveState());
    event->accept();
}

void MainWindow::restoreLayout()
{
    resize(1600, 1000);
    columns_->setSizes({ 196, 1092, 312 });
    rows_->setSizes({ 610, 306 });
    restoreGeometry(settings_.value("window/geometry").toByteArray());
    columns_->restoreState(settings_.value("window/columns").toByteArray());
    rows_->restoreState(settings_.value("window/rows").toByteArray());
}

void MainWindow::documentChanged()
{
    const core::Project& project = document_.project();
    std::vector<std::pair<QString, QString>> workloads;
    for (const core::Workload& workload : project.workloads)
        workloads.emplace_back(QString::fromStdString(workload.id),
            QString::fromStdString(workload.title.empty() ? workload.id : workload.title));
    runBar_->setWorkloads(workloads, workload_);
    welcome_->setVisible(project.components.empty());
    problems_->setIssues(
        project.components.empty() ? std::vector<core::Issue> {} : document_.issues());
    if (!comparison_)
        runBar_->setHeadlines(headlinesOf(nullptr, project.settings));
    showStaleness();
    updateRun();
    updateTitle();
}

void MainWindow::updateTitle()
{
    const QString title = QString::fromStdString(document_.project().title);
    const QString mark = document_.isModified() ? " •" : "";
    titleLabel_->setText((title.isEmpty() ? "" : title + " — ") + document_.fileName() + mark);
    setWindowTitle(document_.fileName() + "[*] — Nephoscope");
    setWindowModified(document_.isModified());
}

void MainWindow::setWorkload(const QString& id)
{
    workload_ = id;
    inspector_->setWorkload(id);
    documentChanged();
}

void MainWindow::setProvider(int index)
{
    if (index < 0 || index >= int(platforms_.size()))
        return;
    provider_ = index;
    runBar_->setProvider(index);
    results_->setProvider(index);
    canvas_->setPlatform(platforms_[std::size_t(index)].get());
    inspector_->setPlatform(platforms_[std::size_t(index)].get());
    showFigures();
}

void MainWindow::startRun()
{
    if (!action("run")->isEnabled())
        return;
    RunRequest request;
    request.project = std::make_shared<const core::Project>(document_.project());
    request.directory = document_.directory().toStdString();
    request.workload = workload_.toStdString();
    request.region = document_.project().settings.region;
    request.seed = document_.project().settings.seed;
    request.platforms = platforms_;
    request.billing.freeTier = document_.project().settings.freeTier;
    runner_->start(std::move(request));
}

void MainWindow::showRunning(bool running)
{
    if (running)
        progressTimer_.start();
    else
        progressTimer_.stop();
    runBar_->setProgress(0, {});
    runBar_->setRunning(running);
    results_->setBusy(running);
    updateRun();
}

void MainWindow::showComparison(std::shared_ptr<const core::Comparison> comparison)
{
    comparison_ = std::move(comparison);
    results_->setComparison(comparison_);
    results_->setProvider(provider_);
    showFigures();
    emit runShown();
}

/// Headlines, cards and observed figures of the chosen provider; nothing is run again.
void MainWindow::showFigures()
{
    const core::ProviderOutcome* outcome = nullptr;
    if (comparison_ && provider_ < int(comparison_->providers.size()))
        outcome = &comparison_->providers[std::size_t(provider_)];
    runBar_->setHeadlines(headlinesOf(outcome, document_.project().settings));
    showStaleness();
    if (!outcome || outcome->results.empty() || outcome->bills.empty()) {
        canvas_->setFigures({});
        inspector_->setResult(nullptr, {});
        return;
    }
    const Figures figures = figuresOf(outcome->results.front(), outcome->bills.front());
    canvas_->setFigures(figures);
    // Shares ownership with the comparison that the result stands in.
    inspector_->setResult({ comparison_, &outcome->results.front() }, figures);
}

/// Figures stay after an edit, to compare with, but are not to be taken for the new ones.
void MainWindow::showStaleness()
{
    const bool stale
        = comparison_ && isStale(*comparison_, document_.project(), workload_.toStdString());
    canvas_->setStale(stale);
    runBar_->setStale(stale);
    results_->setStale(stale);
    inspector_->setStale(stale);
}

void MainWindow::setFreeTier(bool on)
{
    if (!comparison_)
        return;
    auto priced = std::make_shared<core::Comparison>(*comparison_);
    core::BillOptions options;
    options.freeTier = on;
    for (core::ProviderOutcome& outcome : priced->providers) {
        for (std::size_t i = 0; i < outcome.results.size() && i < outcome.bills.size(); ++i)
            outcome.bills[i]
                = core::billOf(outcome.results[i], *priced->project, *outcome.platform, options);
    }
    comparison_ = priced;
    showFigures();
}

void MainWindow::setTheme(const Theme& theme)
{
    theme_ = theme;
    QApplication::setPalette(ui::palette(theme));
    qApp->setStyleSheet(ui::styleSheet(theme));
    for (const auto& [id, action] : actions_) {
        if (const QString name = action->property("iconName").toString(); !name.isEmpty())
            action->setIcon(ui::icon(name, theme));
    }
    runBar_->setTheme(theme);
    palette_->setTheme(theme);
    canvas_->setTheme(theme);
    inspector_->setTheme(theme);
    results_->setTheme(theme);
    welcome_->setTheme(theme);
    messages_->setTheme(theme);
    problems_->setTheme(theme);
}

}
