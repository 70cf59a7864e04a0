// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help.hpp"
#include "ui/language.hpp"
#include "ui/theme.hpp"
#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
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
