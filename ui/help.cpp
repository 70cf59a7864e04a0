// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help.hpp"
#include "ui/theme.hpp"
#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace ui {

static QString tr(const char* text)
{
    return QCoreApplication::translate("Help", text);
}

struct Key {
    const char *keys, *does;
};
static const Key canvasKeys[] = {
    { "Tab, Shift+Tab", "Next, previous component" },
    { "Arrows", "Move the selection by one grid step" },
    { "Shift+arrows", "Move it by ten" },
    { "Ctrl+arrows", "Go along a connection" },
    { "C, arrows, Enter", "Connect from the selection; without a target, add one" },
    { "Enter", "Edit the settings of the selection" },
    { "Double click", "Rename on a name, settings on a card, add on empty canvas" },
    { "Esc", "Select nothing, or cancel a gesture" },
    { "Ctrl+wheel", "Zoom at the pointer" },
    { "Space+drag, middle button", "Move the view" },
    { "Alt while dragging", "Do not snap to the grid" },
    { "Drag from a right edge", "Connect" },
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
    QDialog* dialog = makeDialog(parent, tr("Keyboard shortcuts"));
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
    dialog->resize(520, 620);
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
