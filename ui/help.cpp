// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help.hpp"
#include "ui/language.hpp"
#include "ui/theme.hpp"
#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

namespace ui {

struct Key {
    const char *keys, *does;
};
static const Key canvasKeys[] = {
    { QT_TRANSLATE_NOOP("ui", "Tab, Shift+Tab"),
        QT_TRANSLATE_NOOP("ui", "Next, previous component") },
    { QT_TRANSLATE_NOOP("ui", "Arrows"),
        QT_TRANSLATE_NOOP("ui", "Move the selection by one grid step") },
    { QT_TRANSLATE_NOOP("ui", "Shift+arrows"), QT_TRANSLATE_NOOP("ui", "Move it by ten") },
    { QT_TRANSLATE_NOOP("ui", "Ctrl+arrows"), QT_TRANSLATE_NOOP("ui", "Go along a connection") },
    { QT_TRANSLATE_NOOP("ui", "C, arrows, Enter"),
        QT_TRANSLATE_NOOP("ui", "Connect from the selection; without a target, add one") },
    { QT_TRANSLATE_NOOP("ui", "Enter"),
        QT_TRANSLATE_NOOP("ui", "Edit the settings of the selection") },
    { QT_TRANSLATE_NOOP("ui", "Double click"),
        QT_TRANSLATE_NOOP("ui", "Rename on a name, settings on a card, add on empty canvas") },
    { QT_TRANSLATE_NOOP("ui", "Esc"),
        QT_TRANSLATE_NOOP("ui", "Select nothing, or cancel a gesture") },
    { QT_TRANSLATE_NOOP("ui", "Ctrl+wheel"), QT_TRANSLATE_NOOP("ui", "Zoom at the pointer") },
    { QT_TRANSLATE_NOOP("ui", "Space+drag, middle button"),
        QT_TRANSLATE_NOOP("ui", "Move the view") },
    { QT_TRANSLATE_NOOP("ui", "Alt while dragging"),
        QT_TRANSLATE_NOOP("ui", "Do not snap to the grid") },
    { QT_TRANSLATE_NOOP("ui", "Drag from a right edge"), QT_TRANSLATE_NOOP("ui", "Connect") },
};

static QDialog* makeDialog(QWidget* parent, const QString& title)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    return dialog;
}

/// Brings the dialog to the front if it is open already.
static bool raiseOpen(const QWidget* parent, const QString& name)
{
    auto* open = parent ? parent->findChild<QDialog*>(name) : nullptr;
    if (!open || !open->isVisible())
        return false;
    open->raise();
    open->activateWindow();
    return true;
}

static void addClose(QDialog* dialog)
{
    auto* buttons = new QDialogButtonBox;
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAccessibleName(tr("Close"));
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->layout()->addWidget(buttons);
}

static void addKey(QGridLayout& grid, const QString& keys, const QString& does)
{
    const int row = grid.rowCount();
    auto* left = new QLabel(does);
    auto* right = new QLabel(keys);
    right->setProperty("role", "muted");
    grid.addWidget(left, row, 0);
    grid.addWidget(right, row, 1, Qt::AlignRight);
}

void showShortcuts(QWidget* parent, const QList<QAction*>& actions)
{
    if (raiseOpen(parent, "shortcuts"))
        return;
    QDialog* dialog = makeDialog(parent, tr("Keyboard shortcuts"));
    dialog->setObjectName("shortcuts");
    auto* page = new QWidget;
    page->setProperty("role", "page");
    auto* grid = new QGridLayout(page);
    grid->setHorizontalSpacing(48);
    grid->setVerticalSpacing(6);
    for (const Key& key : canvasKeys)
        addKey(*grid, tr(key.keys), tr(key.does));
    for (const QAction* action : actions) {
        QStringList keys;
        for (const QKeySequence& sequence : action->shortcuts())
            keys << sequence.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            addKey(*grid, keys.join(", "), action->iconText());
    }
    auto* scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Keyboard shortcuts"));
    dialog->layout()->addWidget(scroll);
    addClose(dialog);
    // The scroll bar, the frame and the dialog's margins stand beside the page.
    const int width = page->sizeHint().width() + 80;
    const QSize room = parent ? parent->screen()->availableSize() : QSize(1280, 720);
    dialog->resize(QSize(std::max(520, width), 620).boundedTo(room - QSize(40, 60)));
    dialog->show();
}

struct Word {
    const char *word, *meaning;
};
/// In the order in which they are needed.
static const Word words[] = {
    { QT_TRANSLATE_NOOP("ui", "Latency"),
        QT_TRANSLATE_NOOP("ui",
            "The time of a completed request, end to end as the caller sees it. For what begins "
            "asynchronously (a queue, a bus, a schedule): until everything that the event caused "
            "is done.") },
    { QT_TRANSLATE_NOOP("ui", "p50, p95, p99"),
        QT_TRANSLATE_NOOP("ui",
            "Percentiles: so many of a hundred requests were at least as fast. p50 is the median; "
            "p99 is what the slowest one in a hundred waits for.") },
    { QT_TRANSLATE_NOOP("ui", "Cold start"),
        QT_TRANSLATE_NOOP("ui",
            "The wait of a request for which no instance is ready: one is placed, the code is "
            "loaded, the runtime starts, and the function initialises itself.") },
    { QT_TRANSLATE_NOOP("ui", "Instance"),
        QT_TRANSLATE_NOOP("ui",
            "One copy of a function that runs, also called sandbox. On some platforms it serves "
            "one request at a time, on others many.") },
    { QT_TRANSLATE_NOOP("ui", "Concurrency"),
        QT_TRANSLATE_NOOP("ui", "How many requests, or instances, are busy at the same moment.") },
    { QT_TRANSLATE_NOOP("ui", "Provisioned"),
        QT_TRANSLATE_NOOP("ui",
            "Instances that are kept ready, and paid for, so that requests do not start cold.") },
    { QT_TRANSLATE_NOOP("ui", "Keep-alive"),
        QT_TRANSLATE_NOOP(
            "ui", "How long an idle instance stays before the platform takes it away.") },
    { QT_TRANSLATE_NOOP("ui", "Throttled"),
        QT_TRANSLATE_NOOP("ui",
            "Turned away because a limit is reached: of the platform, of the account, or one that "
            "you set.") },
    { QT_TRANSLATE_NOOP("ui", "Synchronous"),
        QT_TRANSLATE_NOOP("ui", "The caller waits for the answer: a solid arrow.") },
    { QT_TRANSLATE_NOOP("ui", "Asynchronous"),
        QT_TRANSLATE_NOOP("ui",
            "The caller hands over and goes on: a dashed arrow. What is handed over is kept and "
            "tried again where it fails.") },
    { QT_TRANSLATE_NOOP("ui", "Retry"),
        QT_TRANSLATE_NOOP("ui",
            "Another attempt after a failure, by the caller or by the platform. Retries add load "
            "and cost.") },
    { QT_TRANSLATE_NOOP("ui", "Dead-letter queue"),
        QT_TRANSLATE_NOOP(
            "ui", "Where events go that failed to the last attempt, so that they are not lost.") },
    { QT_TRANSLATE_NOOP("ui", "Idempotency key"),
        QT_TRANSLATE_NOOP("ui",
            "Lets a receiver know a message that it has seen before. Queues deliver at least once, "
            "so sometimes twice.") },
    { QT_TRANSLATE_NOOP("ui", "Visibility timeout"),
        QT_TRANSLATE_NOOP("ui",
            "How long a queue hides a message that somebody works on. Shorter than the work, the "
            "message is done twice.") },
    { QT_TRANSLATE_NOOP("ui", "Batch"),
        QT_TRANSLATE_NOOP("ui", "Messages that are delivered together, to one invocation.") },
    { QT_TRANSLATE_NOOP("ui", "Workload"),
        QT_TRANSLATE_NOOP("ui",
            "Arrivals at one or more components over a span of time: what a run simulates.") },
    { QT_TRANSLATE_NOOP("ui", "Warm-up"),
        QT_TRANSLATE_NOOP("ui",
            "Simulated before the time that counts, and not counted, so that a run does not begin "
            "with nothing but cold starts.") },
    { QT_TRANSLATE_NOOP("ui", "Seed"),
        QT_TRANSLATE_NOOP("ui",
            "The number from which all luck is drawn. The same seed gives the same run, bit for "
            "bit, and the same luck on every provider.") },
    { QT_TRANSLATE_NOOP("ui", "Replications"),
        QT_TRANSLATE_NOOP("ui",
            "Runs with different seeds. Their spread shows how sure a figure is, as a 95 % "
            "confidence interval.") },
    { QT_TRANSLATE_NOOP("ui", "Fingerprint"),
        QT_TRANSLATE_NOOP("ui",
            "A short sum of all figures of a run: two runs with the same fingerprint are the "
            "same.") },
    { QT_TRANSLATE_NOOP("ui", "Objective (SLO)"),
        QT_TRANSLATE_NOOP("ui",
            "A promise about a figure, such as a p95 latency of at most 250 ms, which every run "
            "checks.") },
    { QT_TRANSLATE_NOOP("ui", "Monthly cost"),
        QT_TRANSLATE_NOOP("ui",
            "The usage of the run scaled to a month of 730 hours, and priced by the provider's "
            "list with its tiers and free amounts.") },
    { QT_TRANSLATE_NOOP("ui", "Meter"),
        QT_TRANSLATE_NOOP("ui",
            "What a provider counts to write its bill: requests, GB-seconds, stored gigabytes, "
            "transferred gigabytes.") },
    { QT_TRANSLATE_NOOP("ui", "Free tier"),
        QT_TRANSLATE_NOOP("ui",
            "Amounts that cost nothing each month. They can be left out in the settings of the "
            "project.") },
    { QT_TRANSLATE_NOOP("ui", "Estimate (≈)"),
        QT_TRANSLATE_NOOP("ui",
            "Computed from formulas while you draw. A run replaces it by what was simulated.") },
    { QT_TRANSLATE_NOOP("ui", "Assumption"),
        QT_TRANSLATE_NOOP("ui",
            "A figure for which there is no source. It is marked wherever it counts, and your own "
            "can take its place.") },
    { QT_TRANSLATE_NOOP("ui", "Always on"),
        QT_TRANSLATE_NOOP("ui",
            "Containers or machines that are paid by the hour whether requests come or not.") },
};

/// Those that have the text in them, as HTML.
static QString wordsHtml(const QString& wanted)
{
    QString html;
    for (const Word& each : words) {
        const QString word = tr(each.word), meaning = tr(each.meaning);
        if ((word + ' ' + meaning).contains(wanted, Qt::CaseInsensitive))
            html += QString("<p><b>%1</b><br>%2</p>")
                        .arg(word.toHtmlEscaped(), meaning.toHtmlEscaped());
    }
    return html.isEmpty() ? tr("No word here has that in it.") : html;
}

void showWords(QWidget* parent)
{
    if (raiseOpen(parent, "wordsDialog"))
        return;
    QDialog* dialog = makeDialog(parent, tr("What the words mean"));
    dialog->setObjectName("wordsDialog");
    auto* search = new QLineEdit;
    search->setPlaceholderText(tr("Search"));
    search->setAccessibleName(tr("Search the words"));
    search->setClearButtonEnabled(true);
    auto* text = new QLabel(wordsHtml({}));
    text->setObjectName("words");
    text->setProperty("role", "explanation");
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignTop);
    text->setContentsMargins(4, 0, 12, 0);
    QObject::connect(search, &QLineEdit::textChanged, text,
        [text](const QString& typed) { text->setText(wordsHtml(typed.trimmed())); });
    auto* scroll = new QScrollArea;
    scroll->setWidget(text);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("What the words mean"));
    dialog->layout()->addWidget(search);
    dialog->layout()->addWidget(scroll);
    addClose(dialog);
    dialog->resize(560, 620);
    dialog->show();
}

void showAbout(QWidget* parent)
{
    QDialog* dialog = makeDialog(parent, tr("About Nephoscope"));
    auto* title = new QLabel("Nephoscope");
    title->setProperty("role", "title");
    auto* text = new QLabel(
        tr("Draw a serverless architecture, send traffic through it, and see latency and cost on "
           "AWS, Azure, Google Cloud and Cloudflare.\n\nEvery price and limit comes with its "
           "source and date; see the bill. Figures are simulations, not offers.\n\n"
           "Free software under the GNU General Public License 3 or later."));
    text->setWordWrap(true);
    text->setMinimumWidth(380);
    dialog->layout()->addWidget(title);
    dialog->layout()->addWidget(text);
    addClose(dialog);
    dialog->show();
}

}
