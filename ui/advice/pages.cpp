// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/pages.hpp"
#include "ui/format.hpp"
#include "ui/language.hpp"
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

namespace ui {

static QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

static QString nameIn(const core::Project& project, const std::string& component)
{
    return component.empty() ? AdvicePage::tr("Project") : text(core::nameOf(project, component));
}

static QString paragraph(const QString& words)
{
    return "<p style=\"margin: 0 0 6px 0;\">" + words + "</p>";
}

AdvicePage::AdvicePage(const QString& name, QWidget* parent)
    : QWidget(parent)
    , empty_(new QLabel)
    , text_(new QLabel)
    , details_(new QWidget)
{
    setProperty("role", "page");
    setAccessibleName(name);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 8, 20, 4);
    row->setSpacing(28);
    empty_->setProperty("role", "muted");
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    table_.setTwoLines(true);
    row->addWidget(&table_, 2);
    row->addWidget(empty_, 2);
    details_->setProperty("role", "page");
    auto* column = new QVBoxLayout(details_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::RichText);
    text_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    text_->setOpenExternalLinks(true);
    text_->setTextInteractionFlags(Qt::TextBrowserInteraction);
    text_->setObjectName("adviceDetails");
    text_->setAccessibleName(tr("Details"));
    auto* inner = new QWidget;
    inner->setProperty("role", "page");
    auto* innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(0, 0, 8, 0);
    innerColumn->addWidget(text_);
    innerColumn->addStretch(1);
    scroll->setWidget(inner);
    column->addWidget(scroll, 1);
    row->addWidget(details_, 1);
    connect(&table_, &Table::rowSelected, this, [this](int index) { showDetails(index); });
    connect(&table_, &Table::rowActivated, this, [this](int index) {
        if (index >= 0)
            emit placeWanted(placeAt(index));
    });
    connect(&table_, &QTableWidget::cellClicked, this, [this] {
        if (table_.selectedIndex() >= 0)
            emit placeWanted(placeAt(table_.selectedIndex()));
    });
}

void AdvicePage::setTheme(const Theme& theme)
{
    theme_ = theme;
    table_.setTheme(theme);
    showDetails(table_.selectedIndex());
}

void AdvicePage::setRows(TableData shownRows, const QString& whenEmpty)
{
    const bool any = !shownRows.rows.empty();
    empty_->setText(whenEmpty);
    empty_->setVisible(!any);
    table_.setVisible(any);
    details_->setVisible(any);
    table_.setData(std::move(shownRows));
    if (any && table_.selectedIndex() < 0)
        table_.selectIndex(0);
    showDetails(table_.selectedIndex());
}

void AdvicePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    emit shown();
}

void AdvicePage::setDetails(const QString& html)
{
    text_->setText(html);
}

// --- findings ----------------------------------------------------------------------------------

FindingsPage::FindingsPage(QWidget* parent)
    : AdvicePage(tr("Findings"), parent)
    , fix_(new QPushButton)
    , go_(new QPushButton(tr("Show")))
{
    fix_->setObjectName("fixFinding");
    fix_->setProperty("role", "primary");
    go_->setObjectName("showFinding");
    go_->setToolTip(tr("Show where it is"));
    go_->setAccessibleName(tr("Show where it is"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(fix_);
    buttons->addWidget(go_);
    buttons->addStretch(1);
    static_cast<QVBoxLayout*>(detailsColumn()->layout())->addLayout(buttons);
    connect(fix_, &QPushButton::clicked, this, [this] {
        const int index = table().selectedIndex();
        // The next finding's button takes this one's place: a double click must not apply both.
        fix_->setEnabled(false);
        QTimer::singleShot(
            QApplication::doubleClickInterval(), fix_, [this] { fix_->setEnabled(true); });
        if (index >= 0)
            emit fixWanted(core::Finding(findings_[std::size_t(index)]));
    });
    connect(go_, &QPushButton::clicked, this, [this] {
        if (table().selectedIndex() >= 0)
            emit placeWanted(placeAt(table().selectedIndex()));
    });
}

/// A shape and a word, so that colour is not the only signal.
static Cell severityCell(core::Finding::Severity severity)
{
    switch (severity) {
    case core::Finding::Severity::critical:
        return { QStringLiteral("■ ") + FindingsPage::tr("Critical"), 2, CellMark::warning, {} };
    case core::Finding::Severity::warning:
        return { QStringLiteral("▲ ") + FindingsPage::tr("Warning"), 1, CellMark::total, {} };
    case core::Finding::Severity::hint:
        break;
    }
    return { QStringLiteral("◆ ") + FindingsPage::tr("Hint"), 0, CellMark::muted, {} };
}

void FindingsPage::show(const std::vector<core::Finding>& findings, const core::Project& project,
    const QString& hindrance, bool measured)
{
    findings_ = findings;
    measured_ = measured;
    TableData shownRows;
    shownRows.title = tr("Findings");
    shownRows.columns
        = { { tr("Severity"), false }, { tr("Where"), false }, { tr("Finding"), false },
              { measured ? tr("What is so here, measured in the run")
                         : tr("What is so here, ≈ estimated"),
                  false, true },
              { tr("Fix"), false } };
    for (const core::Finding& f : findings) {
        shownRows.rows.push_back({ severityCell(f.severity),
            { nameIn(project, f.component), Cell {}.value, CellMark::total, {} },
            { coreText(f.title), Cell {}.value, CellMark::none, coreText(f.why) },
            { coreText(f.text), Cell {}.value, CellMark::muted, coreText(f.text) },
            { f.fix ? tr("yes") : dash(), Cell {}.value, CellMark::muted,
                f.fix ? coreText(f.fix->text) : QString() } });
        shownRows.ids.push_back(text(f.code + ' ' + f.component + ' ' + f.field
            + (f.connection ? ' ' + f.connection->to : std::string())));
    }
    setRows(std::move(shownRows),
        hindrance.isEmpty() ? tr("Nothing to find: the architecture follows the best practices "
                                 "that can be checked.")
                            : tr("Findings appear when the project can run. %1").arg(hindrance));
}

Place FindingsPage::placeAt(int index) const
{
    return placeOf(findings_[std::size_t(index)]);
}

void FindingsPage::showDetails(int index)
{
    const bool any = index >= 0 && index < int(findings_.size());
    fix_->setVisible(any && findings_[std::size_t(index)].fix.has_value());
    go_->setVisible(any);
    if (!any)
        return setDetails({});
    const core::Finding& f = findings_[std::size_t(index)];
    QString html = paragraph("<b>" + coreText(f.title).toHtmlEscaped() + "</b>")
        + paragraph(coreText(f.text).toHtmlEscaped())
        + paragraph("<i>"
            + (measured_ ? tr("Figures are those of the run.")
                         : tr("≈ Figures are estimates; Run (F5) measures them."))
            + "</i>")
        + paragraph("<b>" + tr("Why") + "</b> " + coreText(f.why).toHtmlEscaped());
    if (!f.assumptions.empty()) {
        QStringList taken;
        for (const core::Phrase& each : f.assumptions)
            taken << coreText(each).toHtmlEscaped();
        html += paragraph(
            "<b>* " + tr("Assumed limits") + "</b> " + taken.join(QStringLiteral("; ")));
    }
    html += paragraph("<b>" + tr("See") + "</b> <a style=\"color: " + theme_.accent.name()
        + "\" href=\"" + text(f.reference.url).toHtmlEscaped() + "\">"
        + text(f.reference.title).toHtmlEscaped() + "</a>"
        + tr(", as of %1").arg(text(f.reference.asOf)));
    setDetails(html);
    if (f.fix) {
        const QString whole = coreText(f.fix->text);
        fix_->setText(
            tr("Fix: %1").arg(whole.size() > 42 ? whole.left(41) + QChar(0x2026) : whole));
        fix_->setToolTip(tr("%1 (one step that can be undone)").arg(whole));
        fix_->setAccessibleName(tr("Fix: %1").arg(whole));
    }
}

// --- problems ----------------------------------------------------------------------------------

ProblemsPage::ProblemsPage(QWidget* parent)
    : AdvicePage(tr("Problems"), parent)
{
}

void ProblemsPage::show(const std::vector<core::Issue>& issues, const core::Project& project)
{
    issues_ = issues;
    TableData shownRows;
    shownRows.title = tr("Problems");
    shownRows.columns
        = { { tr("Severity"), false }, { tr("Where"), false }, { tr("Problem"), false, true } };
    for (const core::Issue& issue : issues) {
        const bool error = issue.severity == core::Severity::error;
        shownRows.rows.push_back(
            { { error ? QStringLiteral("● ") + tr("Error") : QStringLiteral("▲ ") + tr("Warning"),
                  error ? 1.0 : 0.0, error ? CellMark::warning : CellMark::total, {} },
                { nameIn(project, issue.component), Cell {}.value, CellMark::total, {} },
                { coreText(issue.text), Cell {}.value, CellMark::none, coreText(issue.text) } });
        shownRows.ids.push_back(text(issue.code + ' ' + issue.component));
    }
    setRows(std::move(shownRows), tr("No problems: the project can run."));
}

Place ProblemsPage::placeAt(int index) const
{
    return placeOf(issues_[std::size_t(index)]);
}

void ProblemsPage::showDetails(int index)
{
    if (index < 0 || index >= int(issues_.size()))
        return setDetails({});
    const core::Issue& issue = issues_[std::size_t(index)];
    const bool error = issue.severity == core::Severity::error;
    setDetails(paragraph(coreText(issue.text).toHtmlEscaped())
        + paragraph(error ? tr("The project cannot run until this is mended.")
                          : tr("The project runs, but this is worth a look."))
        + paragraph(tr("Click it or press Enter to go there; F8 goes to the next one.")));
}

// --- fit ---------------------------------------------------------------------------------------

FitPage::FitPage(QWidget* parent)
    : AdvicePage(tr("Fit"), parent)
{
}

static QString listTitle(core::FitRow::List list)
{
    switch (list) {
    case core::FitRow::List::goodFit:
        return FitPage::tr("Good fit");
    case core::FitRow::List::poorFit:
        return FitPage::tr("Poor fit");
    case core::FitRow::List::practice:
        return FitPage::tr("Best practice");
    case core::FitRow::List::challenge:
        return FitPage::tr("Challenge");
    case core::FitRow::List::checklist:
        break;
    }
    return FitPage::tr("Checklist");
}

static QString verdictText(core::FitRow::Verdict verdict)
{
    switch (verdict) {
    case core::FitRow::Verdict::yes:
        return QStringLiteral("● ") + FitPage::tr("yes");
    case core::FitRow::Verdict::partly:
        return QStringLiteral("◐ ") + FitPage::tr("partly");
    case core::FitRow::Verdict::no:
        return QStringLiteral("○ ") + FitPage::tr("no");
    case core::FitRow::Verdict::open:
        break;
    }
    return QStringLiteral("? ") + FitPage::tr("open");
}

void FitPage::show(std::vector<core::FitRow> rows, const QString& hindrance)
{
    rows_ = std::move(rows);
    TableData shownRows;
    shownRows.title = tr("Fit");
    shownRows.columns = { { tr("List"), false }, { tr("Topic"), false }, { tr("Here"), false },
        { tr("Evidence"), false, true } };
    for (const core::FitRow& row : rows_) {
        const int tone = core::toneOf(row);
        shownRows.rows.push_back({ { listTitle(row.list), Cell {}.value, CellMark::muted, {} },
            { coreText(row.topic), Cell {}.value, CellMark::total, coreText(row.topic) },
            { verdictText(row.verdict), Cell {}.value,
                tone > 0       ? CellMark::best
                    : tone < 0 ? CellMark::warning
                               : CellMark::none,
                {} },
            { coreText(row.evidence), Cell {}.value, CellMark::none, coreText(row.evidence) } });
        shownRows.ids.push_back(text(row.topic.form));
    }
    setRows(
        std::move(shownRows), tr("The fit is judged when the project can run. %1").arg(hindrance));
}

Place FitPage::placeAt(int index) const
{
    const core::FitRow& row = rows_[std::size_t(index)];
    return { row.components.empty() ? std::string() : row.components.front(), {}, {} };
}

void FitPage::showDetails(int index)
{
    if (index < 0 || index >= int(rows_.size()))
        return setDetails({});
    const core::FitRow& row = rows_[std::size_t(index)];
    const int tone = core::toneOf(row);
    setDetails(
        paragraph(listTitle(row.list) + ": <b>" + coreText(row.topic).toHtmlEscaped() + "</b>")
        + paragraph(verdictText(row.verdict)
            + (tone > 0        ? tr(" – speaks for it")
                    : tone < 0 ? tr(" – speaks against it, or is still to be done")
                               : QString()))
        + paragraph(coreText(row.evidence).toHtmlEscaped()));
}

}
