// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.hpp"

namespace ui {

// @words are replaced by the theme's colours. Variants: property "role" of a widget.
static const char* const sheet = R"(
* { font-family: @family; font-size: 13px; }
QMainWindow, QDialog { background: @bg; color: @text; }
QWidget[role="start"] { background: @canvas; }
QWidget[role="panel"], QFrame[role="panel"] { background: @panel; }
QLabel { color: @text; background: transparent; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="corner"] { color: @muted; padding-right: 16px; }
QLabel[role="row"] { color: @muted; font-size: 12px; }
QLabel[role="small"] { color: @muted; font-size: 11px; }
QLabel[role="title"] { font-size: 15px; font-weight: 700; }
QLabel[role="group"] { color: @muted; font-size: 11px; font-weight: 600; letter-spacing: 0.6px; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="value"] { font-weight: 600; }
QLabel[role="figureName"] { color: @muted; font-size: 11px; font-weight: 500; }
QLabel[role="figure"] { font-size: 16px; font-weight: 700; }
QLabel[role="figure"][state="good"] { color: @goodText; }
QLabel[role="figure"][state="bad"] { color: @badText; }
QLabel[role="figure"][state="stale"] { color: @muted; font-weight: 500; }
QLabel[role="bad"] { color: @badText; }
QLabel[role="fieldNote"] { color: @badText; font-size: 11px; }
QLabel[role="link"] { color: @accent; }
QLabel[role="explanation"] { font-size: 12px; }
QToolTip { background: @card; color: @text; border: 1px solid @line; padding: 4px 6px; }

QMenuBar { background: @panel; color: @text; border-bottom: 1px solid @line; padding: 1px 6px; }
QMenuBar::item { padding: 5px 10px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @accentBackground; color: @accent; }
QMenu { background: @card; color: @text; border: 1px solid @line; padding: 6px; }
QMenu::item { padding: 6px 28px 6px 30px; border-radius: 5px; }
QMenu::item:selected { background: @accentBackground; color: @accent; }
QMenu::item:disabled { color: @faint; background: transparent; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @line; margin: 5px 8px; }
QMenu::indicator { width: 14px; height: 14px; left: 8px; }
QMenu::indicator:checked { image: url(:/icons/check-@mode.svg); }
QMenu::right-arrow { image: url(:/icons/submenu-@mode.svg); width: 10px; height: 10px; right: 8px; }

QPushButton, QToolButton { background: @panel; color: @text; border: 1px solid @line;
    border-radius: 6px; padding: 0 12px; min-height: 28px; font-weight: 500; outline: none; }
QToolButton { padding: 0; min-width: 30px; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed { background: @grid; }
QPushButton:focus, QToolButton:focus { border: 1px solid @accent; }
QPushButton:disabled, QToolButton:disabled { color: @faint; background: @panel; }
QLineEdit > QToolButton { min-width: 0; min-height: 0; padding: 0; border: none;
    background: transparent; }
QPushButton[role="menu"] { padding-right: 26px; }
QPushButton::menu-indicator { image: url(:/icons/chevron-@mode.svg); width: 10px; height: 10px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 9px; }
QPushButton[role="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent;
    font-weight: 600; padding: 0 14px; }
QPushButton[role="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[role="primary"]:focus { border: 2px solid @text; }
QPushButton[role="primary"]:disabled { background: @grid; color: @muted; border-color: @line; }
QPushButton[role="stop"] { background: @panel; color: @badText; border: 1px solid @badText;
    font-weight: 600; padding: 0 14px; }
QPushButton[role="quiet"], QToolButton[role="quiet"] { border: 1px solid transparent;
    background: transparent; }
QToolButton[role="quiet"] { min-width: 0; min-height: 0; }
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { background: @hover; }
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus { border-color: @accent; }
QToolButton[role="zoom"] { border: none; background: transparent; color: @muted; min-width: 0;
    min-height: 0; padding: 0; font-size: 11px; border-radius: 5px; }
QToolButton[role="zoom"]:hover { background: @hover; color: @text; }
QPushButton[role="field"] { background: @bg; border-radius: 5px; min-height: 26px; padding: 0 9px;
    text-align: left; font-weight: 400; }
QPushButton[role="link"] { border: none; background: transparent; color: @accent; padding: 0 2px;
    min-height: 22px; text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 1px solid @accent; border-radius: 4px; }
QPushButton[role="row"] { border: 1px solid transparent; background: transparent; text-align: left;
    padding: 4px 10px; font-weight: 400; }
QPushButton[role="row"]:hover { background: @accentBackground; color: @accent; }
QPushButton[role="row"]:focus { border-color: @accent; }

QPushButton[role="problems"] { background: @card; border: 1px solid @line; border-radius: 8px;
    padding: 0 10px; min-height: 26px; color: @muted; }
QPushButton[role="problems"][state="bad"] { color: @badText; border-color: @badText; }

QFrame[role="segments"] { background: @panel; border: 1px solid @line; border-radius: 6px; }
QPushButton[role="segment"] { border: 1px solid transparent; border-radius: 5px;
    min-height: 26px;
    background: transparent; padding: 0; font-weight: 400; }
QPushButton[role="segment"][size="small"] { min-height: 20px; font-size: 12px; }
QPushButton[role="segment"]:hover { background: @hover; }
QPushButton[role="segment"]:checked { background: @accentBackground; color: @accent;
    border: 1px solid @accent; font-weight: 600; }
QPushButton[role="segment"]:focus { border: 1px solid @accent; }
QPushButton[role="segment"]:checked:focus { border: 2px solid @accent; }

QLineEdit, QComboBox, QPlainTextEdit { background: @bg; color: @text; border: 1px solid @line;
    border-radius: 5px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit { padding: 0 8px; min-height: 26px; }
QLineEdit:hover, QComboBox:hover { border-color: @edge; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus { border: 1px solid @accent; }
QLineEdit[state="bad"], QLineEdit[state="bad"]:focus { border: 1px solid @badText; }
QLineEdit[role="name"] { background: transparent; border: 1px solid transparent; font-size: 15px;
    font-weight: 700; padding: 0 4px; min-height: 24px; }
QLineEdit[role="name"]:hover { border-color: @line; }
QLineEdit[role="name"]:focus { border-color: @accent; background: @bg; }
QLineEdit[role="name"]:read-only { border-color: transparent; background: transparent; }
QLineEdit[role="inner"] { background: transparent; border: none; padding: 0; min-height: 25px; }
QFrame[role="field"] { background: @bg; border: 1px solid @line; border-radius: 5px; }
QFrame[role="field"]:hover { border-color: @edge; }
QFrame[role="field"][state="focus"] { border: 1px solid @accent; }
QFrame[role="field"][state="bad"] { border: 1px solid @badText; }
QFrame[role="field"] QLabel { color: @muted; font-size: 12px; }
QAbstractSpinBox { background: @bg; color: @text; border: 1px solid @line; border-radius: 5px;
    padding: 0 2px 0 8px; min-height: 22px; }
QAbstractSpinBox:hover { border-color: @edge; }
QAbstractSpinBox:focus { border: 1px solid @accent; }
QAbstractSpinBox QLineEdit { background: transparent; border: none; padding: 0; min-height: 20px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 18px;
    background: transparent; }
QAbstractSpinBox::up-arrow { image: url(:/icons/chevron_up-@mode.svg); width: 8px; height: 8px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/chevron-@mode.svg); width: 8px; height: 8px; }
QComboBox { padding: 0 8px; min-height: 26px; }
QComboBox[role="bar"] { background: @panel; min-height: 28px; border-radius: 6px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/chevron-@mode.svg); width: 10px; height: 10px; }
QComboBox:disabled, QLineEdit:disabled { color: @muted; }
QComboBox QAbstractItemView { background: @card; color: @text; border: 1px solid @line;
    padding: 4px; outline: none; selection-background-color: @accentBackground;
    selection-color: @accent; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 6px; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected { background: @accentBackground; color: @accent; }
QCheckBox { color: @text; spacing: 8px; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid @edge; border-radius: 4px;
    background: @bg; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent;
    image: url(:/icons/checked-@mode.svg); }
QCheckBox:focus { outline: none; }
QCheckBox::indicator:focus { border: 2px solid @accent; }

QListView, QTreeView, QTableView { background: @panel; color: @text; border: none; outline: none;
    gridline-color: @line; selection-background-color: @accentBackground;
    selection-color: @accent; alternate-background-color: @bg; }
QHeaderView::section { background: @panel; color: @muted; border: none;
    border-bottom: 1px solid @line; padding: 5px 4px; font-weight: 600; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @muted; padding: 8px 4px; margin: 0 12px;
    border: none; border-bottom: 2px solid transparent; font-weight: 500; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @accent; border-bottom: 2px solid @accent; font-weight: 600; }
QTabBar::tab:focus { color: @accent; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }

QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget[role="page"] { background: @panel; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: @edge; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: none; border: none; width: 0; height: 0; }
QAbstractScrollArea::corner { background: transparent; }
QSplitter::handle { background: @line; }
QSplitter::handle:hover { background: @accent; }
QDockWidget { border: 1px solid @line; background: @panel; }
QProgressBar { background: @grid; border: none; max-height: 3px; min-height: 3px; }
QProgressBar::chunk { background: @accent; }
QFrame[role="rule"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="popup"], QFrame[role="float"] { background: @card; border: 1px solid @line;
    border-radius: 8px; }
QFrame[role="notice"] { background: @accentBackground; border: none;
    border-bottom: 1px solid @line; }
QFrame[role="message"] { background: @card; border: 1px solid @line; border-radius: 8px; }
QFrame[role="message"][state="bad"] { border: 1px solid @badText; }
QFrame[role="card"] { background: @card; border: 1px solid @line; border-radius: 10px; }
QFrame[role="runBar"] { background: @panel; border: none; border-bottom: 1px solid @line; }
)";

static QColor mix(const QColor& a, const QColor& b, double share)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * share),
        float(a.greenF() + (b.greenF() - a.greenF()) * share),
        float(a.blueF() + (b.blueF() - a.blueF()) * share));
}

QString styleSheet(const Theme& t)
{
    QString text = sheet;
    const auto put = [&text](const char* word, const QColor& color) {
        text.replace(QLatin1String(word), color.name());
    };
    text.replace("@family", '"' + uiFont().family() + '"');
    text.replace("@mode", t.dark ? "dark" : "light");
    put("@accentBackground", t.accentBackground);
    put("@accentHover", mix(t.accent, t.dark ? QColor(Qt::white) : QColor(Qt::black), 0.12));
    put("@accent", t.accent);
    put("@onAccent", t.onAccent);
    put("@goodText", t.goodText);
    put("@badText", t.badText);
    put("@hover", mix(t.panel, t.bg, t.dark ? -0.8 : 1.0));
    put("@edge", mix(t.line, t.muted, 0.35));
    put("@faint", mix(t.muted, t.panel, 0.4));
    put("@panel", t.panel);
    put("@canvas", t.canvas);
    put("@card", t.card);
    put("@grid", t.grid);
    put("@line", t.line);
    put("@text", t.text);
    put("@muted", t.muted);
    put("@bg", t.bg);
    return text;
}

}
