// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.hpp"
#include "core/platform/figures.hpp"
#include "ui/advice/advice_tabs.hpp"
#include "ui/announce.hpp"
#include "ui/canvas/canvas.hpp"
#include "ui/canvas/palette.hpp"
#include "ui/canvas/view_memory.hpp"
#include "ui/command_palette.hpp"
#include "ui/components_table.hpp"
#include "ui/docks.hpp"
#include "ui/files/notices.hpp"
#include "ui/help.hpp"
#include "ui/import_arrivals.hpp"
#include "ui/inspector/inspector.hpp"
#include "ui/language.hpp"
#include "ui/message_bar.hpp"
#include "ui/problems_button.hpp"
#include "ui/results/crossover_page.hpp"
#include "ui/results/price_book_page.hpp"
#include "ui/results/results.hpp"
#include "ui/results/results_panel.hpp"
#include "ui/staleness.hpp"
#include "ui/start/start_page.hpp"
#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QLabel>
#include <QScreen>
#include <QSettings>
#include <QStyle>
#include <QVBoxLayout>

namespace ui {

/// All windows share the colours. To set the same ones again would polish every widget anew.
static void paintProgram(const Theme& theme)
{
    const QString sheet = styleSheet(theme);
    if (qApp->styleSheet() == sheet)
        return;
    QApplication::setPalette(palette(theme));
    qApp->setStyleSheet(sheet);
}

MainWindow::MainWindow(Platforms platforms, QSettings& settings, QWidget* parent)
    : QMainWindow(parent)
    , prices_(
          std::move(platforms), settings.value("price_book", PriceStore::usualPath()).toString())
    , platforms_(prices_.platforms())
    , settings_(settings)
    , systemTheme_(QApplication::palette().color(QPalette::Window).lightness() < 128 ? darkTheme()
                                                                                     : lightTheme())
    , runner_(new Runner(this))
{
    progressTimer_.setInterval(100);
    build();
    restoreLayout();
    canvas_->setFocus();
    setReducedMotion(action("reduce_motion")->isChecked());
    fill();
    files_->offerLostWork();
}

void MainWindow::build()
{
    buildActions();
    paintProgram(chosenTheme()); // before there are widgets, which take it up as they come
    buildPanels();
    buildAdvice();
    buildMenus();
    connectParts();
    addStudies();
}

void MainWindow::fill()
{
    start_->setRecent(files_->recent());
    setTheme(chosenTheme());
    documentChanged();
    setProvider(provider_);
}

MainWindow::~MainWindow()
{
    document_.disconnect(this);
    document_.undoStack().disconnect(this);
    delete files_; // follows the document
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
    inspector_->setPlatforms(platforms_);
    results_ = new ResultsPanel;
    start_ = new StartPage({ action("open"), action("import") },
        { action("words"), action("keys"), action("commands") }, canvas_->viewport());
    start_->setTemplates(shippedTemplates());
    table_ = new ComponentsTable(document_);
    problems_ = new ProblemsButton(canvas_->viewport());
    if (!files_) { // what stands between the project and the disk outlives a change of language
        messages_ = new MessageBar;
        notices_ = new Notices;
        files_ = new Files(document_, settings_, *messages_, *notices_, *this);
    }
    messages_->floatOver(*canvas_->viewport());
    palette_->setMinimumWidth(150);
    inspector_->setMinimumWidth(312);
    canvas_->setMinimumSize(240, 160);
    results_->setMinimumHeight(120);
    docks_ = new Docks(canvas_);
    docks_->add({ "palette", tr("Components"), Qt::LeftDockWidgetArea, 196 }, palette_,
        action("panel_palette"));
    docks_->add({ "inspector", tr("Settings"), Qt::RightDockWidgetArea, 312 }, inspector_,
        action("panel_inspector"));
    docks_->add({ "results", tr("Results"), Qt::BottomDockWidgetArea, 306 }, results_,
        action("panel_results"));
    docks_->add(
        { "table", tr("Components table"), Qt::BottomDockWidgetArea, 306, false, "results" },
        table_, action("panel_table"));
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(runBar_);
    layout->addWidget(notices_);
    layout->addWidget(docks_, 1);
    setCentralWidget(centre);
    commands_ = new CommandPalette(centre);
}

void MainWindow::connectParts()
{
    connect(palette_, &Palette::chosen, canvas_, &Canvas::insertNext);
    new ViewMemory(document_, *canvas_, settings_, canvas_);
    connect(canvas_, &Canvas::selectionChanged, this, [this] {
        inspector_->setSelection(canvas_->selection());
        table_->setSelection(canvas_->selection());
        updateRun();
    });
    connect(table_, &ComponentsTable::chosen, this, [this](const std::set<std::string>& ids) {
        canvas_->select({ ids, {}, {} });
    });
    connect(table_, &ComponentsTable::activated, this, &MainWindow::editSettings);
    connect(canvas_, &Canvas::activated, this, &MainWindow::editSettings);
    connect(canvas_, &Canvas::failed, messages_, &MessageBar::showError);
    connect(canvas_, &Canvas::contextMenuRequested, this, &MainWindow::showContextMenu);
    connect(&document_, &Document::changed, this, &MainWindow::documentChanged);
    connect(&document_, &Document::pathChanged, this, &MainWindow::updateTitle);
    connect(&document_.undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::updateTitle);
    connect(&document_, &Document::replaced, this, [this] {
        runner_->stop();
        comparison_.reset();
        blank_ = false;
        workload_.clear();
        results_->clear();
        const std::string& wanted = document_.project().settings.provider;
        for (int i = 0; i < int(platforms_.size()); ++i) {
            if (platforms_[std::size_t(i)]->id == wanted)
                provider_ = i;
        }
        setProvider(provider_);
        if (isActiveWindow())
            canvas_->setFocus(); // what had it may go, such as the question whether to recover
    });
    connect(files_, &Files::otherWindowWanted, this,
        [this](const auto& work) { openWindow()->files_->recover(work); });
    connect(runBar_, &RunBar::providerChosen, this, &MainWindow::setProvider);
    connect(runBar_, &RunBar::workloadChosen, this, &MainWindow::setWorkload);
    connect(inspector_, &Inspector::workloadChosen, this, &MainWindow::setWorkload);
    connect(inspector_, &Inspector::importWanted, this, &MainWindow::importArrivals);
    connect(inspector_, &Inspector::left, this, [this] {
        canvas_->select({});
        canvas_->setFocus();
    });
    connect(start_, &StartPage::templateChosen, this, &MainWindow::openTemplate);
    connect(start_, &StartPage::recentChosen, this, &MainWindow::openRecent);
    connect(start_, &StartPage::blankWanted, this, [this] {
        blank_ = true;
        start_->hide();
        canvas_->setFocus();
    });
    connect(files_, &Files::recentChanged, start_, [this] { start_->setRecent(files_->recent()); });
    connect(problems_, &ProblemsButton::chosen, this, &MainWindow::goToProblem);
    connect(results_, &ResultsPanel::componentActivated, this,
        [this](const QString& id) { canvas_->reveal(id.toStdString()); });
    connect(results_, &ResultsPanel::freeTierChanged, this, &MainWindow::showPrices);
    connect(runner_, &Runner::finished, this, &MainWindow::showComparison);
    connect(runner_, &Runner::runningChanged, this, &MainWindow::showRunning);
    connect(runner_, &Runner::failed, this, [this](const QString& message) {
        messages_->showError(message);
        announce(*this, tr("The run failed: %1").arg(message));
        emit runShown();
    });
    connect(&progressTimer_, &QTimer::timeout, this, [this] {
        runBar_->setProgress(runner_->progress(), runner_->progressText());
        results_->setProgress(runner_->progress(), runner_->progressText());
    });
}

MainWindow* MainWindow::openWindow()
{
    auto* other = new MainWindow(prices_.shipped(), settings_);
    other->setAttribute(Qt::WA_DeleteOnClose);
    other->systemTheme_ = systemTheme_;
    other->resize(size());
    other->move(pos() + QPoint(32, 32));
    other->show();
    return other;
}

/// One click from the start page to a result.
void MainWindow::openTemplate(const QString& name)
{
    if (!files_->openTemplate(name))
        return;
    canvas_->setFocus();
    startRun();
}

void MainWindow::openRecent(const QString& path)
{
    if (files_->mayReplace() && openFile(path))
        canvas_->setFocus();
}

void MainWindow::importArrivals()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import arrivals"), files_->folder(),
        tr("Tables of arrivals (*.csv *.txt *.tsv);;All files (*)"));
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
        messages_->showError(coreText(error.text));
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!files_->mayReplace()) {
        event->ignore();
        return;
    }
    files_->close();
    runner_->stop();
    settings_.setValue("window/geometry", saveGeometry());
    docks_->save(settings_);
    event->accept();
}

/// Whoever looks elsewhere may not come back.
void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow() && files_)
        files_->recovery().save();
}

void MainWindow::restoreLayout()
{
    resize(QSize(1600, 1000).boundedTo(screen()->availableSize()));
    restoreGeometry(settings_.value("window/geometry").toByteArray());
    if (const QRect room = screen()->availableGeometry(); !(windowState() & Qt::WindowMaximized)) {
        // As it was on a larger screen it would not be in view on this one, frame and all.
        const int title = style()->pixelMetric(QStyle::PM_TitleBarHeight);
        if (width() >= room.width())
            resize(room.width() - 8, height());
        if (height() >= room.height())
            resize(width(), room.height() - title - 8);
        const QSize whole = size().expandedTo(minimumSizeHint()) + QSize(8, title + 8);
        move(std::clamp(x(), room.left(), std::max(room.left(), room.right() + 1 - whole.width())),
            std::clamp(y(), room.top(), std::max(room.top(), room.bottom() + 1 - whole.height())));
    }
    if (!docks_->restore(settings_))
        docks_->resetLayout();
}

void MainWindow::documentChanged()
{
    messages_->dismissError(); // it was about what was before
    const core::Project& project = document_.project();
    std::vector<std::pair<QString, QString>> workloads;
    for (const core::Workload& workload : project.workloads)
        workloads.emplace_back(QString::fromStdString(workload.id),
            QString::fromStdString(workload.title.empty() ? workload.id : workload.title));
    runBar_->setWorkloads(workloads, workload_);
    start_->setVisible(project.components.empty() && !blank_);
    table_->setSelection(canvas_->selection());
    problems_->setIssues(
        project.components.empty() ? std::vector<core::Issue> {} : document_.issues());
    if (results_->setRegion(project.settings.region))
        showPrices();
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
    advice_->advisor().setWorkload(id);
    documentChanged();
}

void MainWindow::setProvider(int index)
{
    if (index < 0 || index >= int(platforms_.size()))
        return;
    provider_ = index;
    runBar_->setProvider(index);
    results_->setProvider(index);
    advice_->advisor().setProvider(index);
    canvas_->setPlatform(platforms_[std::size_t(index)].get());
    inspector_->setPlatform(platforms_[std::size_t(index)].get());
    crossover_->setPlatform(*platforms_[std::size_t(index)]);
    priceBook_->setProvider(index);
    showFigures();
}

void MainWindow::startRun()
{
    if (!action("run")->isEnabled())
        return;
    document_.endGesture(); // an edit after this is not one with those before
    RunRequest request;
    request.project = std::make_shared<const core::Project>(document_.project());
    request.directory = document_.directory().toStdString();
    request.workload = workload_.toStdString();
    request.region = document_.project().settings.region;
    request.seed = document_.project().settings.seed;
    request.replications = document_.project().settings.replications;
    request.platforms = platforms_;
    request.billing.freeTier = document_.project().settings.freeTier;
    request.billing.today = core::today();
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
    results_->setComparison(std::move(comparison));
    showPrices();
    announce(*this, tr("The run has finished. %1").arg(spokenHeadlines(runBar_->headlines())));
    emit runShown();
}

/// The results have been priced anew.
void MainWindow::showPrices()
{
    comparison_ = results_->comparison();
    showFigures();
}

/// Null before the first run.
const core::ProviderOutcome* MainWindow::shownOutcome() const
{
    if (comparison_ && provider_ < int(platforms_.size())) {
        for (const core::ProviderOutcome& outcome : comparison_->providers) {
            if (outcome.platform->id == platforms_[std::size_t(provider_)]->id)
                return &outcome;
        }
    }
    return nullptr;
}

/// Headlines, cards and observed figures of the chosen provider; nothing is run again.
void MainWindow::showFigures()
{
    const core::ProviderOutcome* outcome = shownOutcome();
    showStaleness();
    if (!outcome || outcome->results.empty() || outcome->bills.empty()
        || isUnreached(outcome->results.front())) {
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
    showAdvice();
    results_->setStale(stale);
    inspector_->setStale(stale);
}

void MainWindow::setTheme(const Theme& theme)
{
    theme_ = theme;
    paintProgram(theme);
    for (const auto& [id, action] : actions_) {
        if (const QString name = action->property("iconName").toString(); !name.isEmpty())
            action->setIcon(ui::icon(name, theme));
    }
    runBar_->setTheme(theme);
    palette_->setTheme(theme);
    canvas_->setTheme(theme);
    inspector_->setTheme(theme);
    results_->setTheme(theme);
    crossover_->setTheme(theme);
    priceBook_->setTheme(theme);
    start_->setTheme(theme);
    commands_->setTheme(theme);
    messages_->setTheme(theme);
    problems_->setTheme(theme);
    notices_->setTheme(theme);
    advice_->setTheme(theme);
}

}
