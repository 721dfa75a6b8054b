// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/style_sheet.h"

#include "widgets/style/tones.h"

#include <QVector>

#include <utility>

namespace faultline {

namespace {

const char *const kSheet = R"(
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QMenuBar { background: @window; padding: 0 6px; }
QMenuBar::item { padding: 3px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @panel; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 4px 24px 4px 8px; border-radius: 3px; }
QMenu::item:selected { background: @accentBack; color: @text; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 6px; }
QMenu::icon { padding-left: 6px; }
QToolBar { background: @window; border: none; border-bottom: 1px solid @line; spacing: 2px; padding: 0; }
QToolBar#cohortLine { background: @panel; spacing: 0; }
QToolBar::separator { background: @line; width: 1px; margin: 4px 6px; }
QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 4px 8px; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @accentBack; }
QToolButton:focus { border-color: @accent; }
QToolButton:disabled { color: @faint; }
QToolButton[primary="true"]:enabled { background: @accent; color: @onAccent; }
QToolButton[primary="true"]:enabled:hover { border-color: @text; }
QListView#completions { border: 1px solid @lineStrong; }
QListView#completions::item { padding: 2px 6px; }
QToolButton#historyButton { border-color: @lineStrong; padding: 2px 8px; }
QToolButton#historyButton:focus { border-color: @accent; }
QToolButton#historyButton::menu-indicator { image: none; }
QToolButton#exportButton { border-color: @lineStrong; padding: 3px 4px; }
QToolButton#exportButton:focus { border-color: @accent; }
QToolButton#exportButton::menu-indicator { image: none; }
QPushButton { background: @panel; border: 1px solid @lineStrong; border-radius: 4px; padding: 3px 11px; min-height: 18px; }
QPushButton:hover { background: @hover; }
QPushButton:focus { border-color: @accent; outline: none; }
QPushButton:disabled { border-color: @line; color: @faint; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[primary="true"]:focus { border-color: @text; }
QPushButton[primary="true"]:disabled { background: @line; color: @muted; border-color: @line; }
QComboBox { background: @panel; border: 1px solid @lineStrong; border-radius: 4px; padding: 2px 4px 2px 8px; min-height: 20px; }
QComboBox:focus { border-color: @accent; }
QComboBox:disabled { border-color: @line; color: @faint; }
QComboBox[warned="true"] { border-color: @warn; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/faultline/icons/arrow-@scheme.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @lineStrong; selection-background-color: @accentBack; selection-color: @text; }
QLineEdit { background: @panel; border: 1px solid @lineStrong; border-radius: 4px; padding: 3px 6px; }
QLineEdit:focus { border-color: @accent; }
QFrame#panel, QFrame#tile, QFrame#card { background: @panel; border: 1px solid @line; border-radius: 4px; }
QFrame#palette { background: @panel; border: 1px solid @lineStrong; border-radius: 6px; }
QFrame#palette QLineEdit { padding: 6px; font-size: 14px; }
QPushButton#commandField { padding: 0; text-align: left; }
QTabBar#pageTabs { background: @window; }
QWidget#inspectorContents { background: @panel; }
QListWidget#helpTopics { background: @window; border-right: 1px solid @line; padding: 8px 6px; }
QFrame#tile:hover, QFrame#tile:focus { border-color: @lineStrong; }
QFrame#panel[warned="true"] { border-color: @bad; }
QFrame#recordPart { background: transparent; border: none; }
QFrame#recordPart[separated="true"] { border-left: 1px solid @line; }
QPlainTextEdit#recordText { background: @panel; font-size: 12px; }
QPushButton#idTitle { background: @header; color: @muted; border: none; border-bottom: 1px solid @line; border-right: 1px solid @line; border-radius: 0; padding: 4px 8px; font-size: 12px; text-align: left; }
QFrame#panelHeader { background: transparent; border: none; border-bottom: 1px solid @line; }
QWidget#cohortBar { background: @panel; }
QWidget#cohortBar QToolButton { padding: 3px 4px; }
QWidget#cohortBar QToolButton::menu-indicator { image: none; }
QWidget#cohortBar QToolButton#moreChips { border-color: @line; padding: 2px 7px; font-size: 12px; }
QWidget#cohortBar QToolButton#moreChips:focus { border-color: @accent; }
QFrame#cohortLineBetween { background: @line; }
QLineEdit#cohortField { background: transparent; border-color: transparent; padding: 1px 4px; font-size: 12px; }
QLineEdit#cohortField:hover:enabled { background: @hover; }
QLineEdit#cohortField[filled="true"] { background: @panel; border-color: @lineStrong; }
QLineEdit#cohortField:focus { background: @panel; border-color: @accent; }
QFrame#cohortPopup { background: @panel; border: 1px solid @lineStrong; border-radius: 4px; }
QWidget#jobsLine { background: @window; border-top: 1px solid @line; }
QListWidget#metricList { border-right: 1px solid @line; padding: 6px; }
QWidget#inspectorBody { background: @panel; }
QWidget#navigation { background: @window; border: none; border-right: 1px solid @line; outline: none; }
QLabel[tone="muted"] { color: @muted; font-size: 12px; }
QLabel[tone="caption"] { color: @muted; font-size: 11px; }
QLabel[tone="body"] { font-size: 12px; }
QLabel[tone="strong"] { font-weight: bold; }
QLabel[tone="title"] { font-size: 18px; font-weight: bold; }
QLabel[tone="hero"] { font-size: 22px; font-weight: bold; }
QLabel[tone="cardTitle"] { font-size: 15px; font-weight: bold; }
QLabel[tone="number"] { font-size: 24px; font-weight: bold; }
QLabel[tone="bad"] { color: @bad; font-size: 12px; }
QListView::indicator, QCheckBox::indicator { width: 13px; height: 13px; border: 1px solid @lineStrong; border-radius: 3px; background: @panel; }
QListView::indicator:checked, QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/faultline/icons/tick-@scheme.svg); }
QTableView, QTreeView, QListView { background: @panel; alternate-background-color: @panelAlt; border: none; gridline-color: @grid;
    selection-background-color: @accentBack; selection-color: @text; font-size: 12px; outline: none; }
QTableView::item { padding: 0 6px; border-bottom: 1px solid @grid; }
QTableView::item:selected, QTreeView::item:selected { background: @accentBack; color: @text; }
QTableView::item:focus { border: 1px solid @accent; }
QHeaderView { background: @header; border: none; }
QHeaderView::section { background: @header; color: @muted; border: none; border-bottom: 1px solid @line; padding: 4px 8px; font-size: 12px; }
QTableCornerButton::section { background: @header; border: none; }
QDockWidget { titlebar-close-icon: none; titlebar-normal-icon: none; font-weight: bold; }
QDockWidget > QWidget { background: @panel; }
QDockWidget::title { background: @header; border-bottom: 1px solid @line; padding: 6px 10px; }
QTabBar::tab { background: transparent; padding: 5px 12px; border: none; border-bottom: 2px solid transparent; color: @muted; font-size: 12px; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { border-bottom-color: @text; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QStatusBar { background: @window; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @muted; font-size: 12px; padding: 0 6px; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget#pageBody { background: transparent; }
QProgressBar { background: @grid; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QToolTip { background: @panel; color: @text; border: 1px solid @lineStrong; padding: 4px; font-size: 12px; }
QSplitter::handle { background: transparent; }
)";

} // namespace

QString styleSheet(const Tones &tones)
{
    const QColor faint = QColor::fromRgb((tones.muted.red() * 2 + tones.window.red()) / 3,
                                         (tones.muted.green() * 2 + tones.window.green()) / 3,
                                         (tones.muted.blue() * 2 + tones.window.blue()) / 3);
    // Longer names first where one begins with another.
    const QVector<std::pair<const char *, QString>> names{
        {"@scheme", tones.scheme == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light")},
        {"@accentBack", tones.accentBack.name()},
        {"@accent", tones.accent.name()},
        {"@onAccent", tones.onAccent.name()},
        {"@lineStrong", tones.lineStrong.name()},
        {"@line", tones.line.name()},
        {"@window", tones.window.name()},
        {"@panelAlt", tones.panelAlt.name()},
        {"@panel", tones.panel.name()},
        {"@header", tones.header.name()},
        {"@hover", tones.hover.name()},
        {"@grid", tones.grid.name()},
        {"@text", tones.text.name()},
        {"@muted", tones.muted.name()},
        {"@faint", faint.name()},
        {"@warn", tones.warn.name()},
        {"@bad", tones.bad.name()}};
    QString sheet = QString::fromLatin1(kSheet);
    for (const auto &[name, value] : names)
        sheet.replace(QLatin1String(name), value);
    return sheet;
}

} // namespace faultline
