// SPDX-License-Identifier: GPL-3.0-or-later
// The application's style sheet for a set of colours.
#include "gui/widgets/StyleSheet.h"

#include "gui/widgets/Theme.h"

#include <QList>
#include <QPair>

namespace mw::gui {

namespace {

// @name stands for a colour. Sizes are device-independent pixels on the 8-pixel grid and its halves.
constexpr auto kTemplate = R"(
QLabel[tone="muted"] { color: @muted; }
QLabel[tone="bad"] { color: @bad; }
QPushButton, QToolButton[kind="button"] {
    background: @card; color: @text; border: 1px solid @controlBorder; border-radius: 6px;
    padding: 5px 12px; min-height: 1.2em; }
QPushButton:hover, QToolButton[kind="button"]:hover { background: @hover; }
QPushButton:pressed, QToolButton[kind="button"]:pressed { background: @pressed; }
QPushButton:focus, QToolButton[kind="button"]:focus { border: 1px solid @accent; }
QPushButton:disabled, QToolButton[kind="button"]:disabled { color: @faint; border-color: @cardBorder; background: @window; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[kind="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[kind="primary"]:focus { border: 1px solid @text; }
QPushButton[kind="primary"]:disabled { background: @hover; color: @faint; border-color: @cardBorder; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px; color: @text; }
QToolButton:hover { background: @hover; }
QToolButton:pressed { background: @pressed; }
QToolButton:checked { background: @selection; border-color: @accent; }
QToolButton:focus { border: 1px solid @accent; }
QToolButton:disabled { color: @faint; }
QLineEdit, QComboBox {
    background: @card; color: @text; border: 1px solid @controlBorder; border-radius: 6px;
    padding: 5px 8px; min-height: 1.2em; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QComboBox:focus { border: 1px solid @accent; }
QLineEdit[problem="true"] { border: 1px solid @bad; }
QComboBox { padding-right: 26px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: none; width: 0; height: 0; }
QComboBox QAbstractItemView { background: @card; border: 1px solid @cardBorder; padding: 4px; outline: none;
    selection-background-color: @selection; selection-color: @text; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 8px; }
QSpinBox {
    background: @card; color: @text; border: 1px solid @controlBorder; border-radius: 6px;
    padding: 5px 26px 5px 8px; min-height: 1.2em; selection-background-color: @accent; selection-color: @onAccent; }
QSpinBox:focus { border: 1px solid @accent; }
QSpinBox:disabled, QLineEdit:disabled, QComboBox:disabled { color: @faint; border-color: @cardBorder; background: @window; }
QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: border; width: 22px; border: none; background: transparent; }
QSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-button:hover, QSpinBox::down-button:hover { background: @hover; }
QSpinBox::up-arrow, QSpinBox::down-arrow { image: none; width: 0; height: 0; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @controlBorder; }
QSlider::sub-page:horizontal { border-radius: 2px; background: @accent; }
QSlider::sub-page:horizontal:disabled { background: @cardBorder; }
QSlider::handle:horizontal { width: 14px; margin: -6px 0; border-radius: 8px; border: 1px solid @accent; background: @card; }
QSlider::handle:horizontal:focus { border: 3px solid @accent; width: 10px; }
QSlider::handle:horizontal:disabled { border-color: @cardBorder; background: @window; }
QTableView, QTreeView, QListView, QPlainTextEdit { border: none; background: @card; outline: none;
    selection-background-color: @selection; selection-color: @text; }
QPlainTextEdit[kind="field"], QListView[kind="field"] { border: 1px solid @controlBorder; border-radius: 6px; }
QPlainTextEdit[kind="field"]:focus, QListView[kind="field"]:focus { border: 1px solid @accent; }
QListView[kind="field"] { padding: 4px; }
QListView[kind="field"]::item, QListView[kind="rows"]::item { padding: 6px 8px; border: 0px solid @card; }
QListView[kind="field"]::item:selected, QListView[kind="rows"]::item:selected { background: @selection; color: @text; }
QListView#navigation, QScrollArea, QScrollArea > QWidget > QWidget#plain { background: transparent; }
QFrame#search-results { background: @card; border: 1px solid @controlBorder; border-radius: 6px; }
QToolButton#hub-switcher { padding-right: 18px; }
QToolButton::menu-indicator { subcontrol-position: center right; right: 6px; }
QHeaderView { background: @card; border: none; }
QHeaderView::section { background: @card; color: @muted; border: none; border-bottom: 1px solid @cardBorder;
    padding: 7px 12px; }
QHeaderView::section:hover { color: @text; }
QHeaderView::down-arrow, QHeaderView::up-arrow { width: 9px; height: 9px; subcontrol-position: center right; right: 6px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @scrollHandle; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: transparent; }
QMenuBar { background: @window; color: @text; padding: 2px 8px; }
QMenuBar::item { padding: 5px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: @pressed; }
QMenu { background: @card; color: @text; border: 1px solid @cardBorder; padding: 6px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @faint; }
QMenu::icon { padding-left: 10px; }
QMenu::separator { height: 1px; background: @cardBorder; margin: 6px 8px; }
QToolTip { background: @tipBack; color: @tipText; border: 1px solid @tipBack; padding: 5px 8px; }
QStatusBar { background: @window; color: @muted; border-top: 1px solid @cardBorder; }
QStatusBar::item { border: none; }
QTabWidget::pane { border: none; border-top: 1px solid @cardBorder; }
QTabBar::tab { background: transparent; color: @muted; padding: 8px 4px; margin: 0 12px 0 0; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { color: @accent; }
QTabBar { qproperty-drawBase: 0; }
)";

QList<QPair<QString, QColor>> table(const Colors &c)
{
    const QColor onAccent = contrast(c.accent, Qt::white) >= 4.5 ? QColor(Qt::white) : QColor(0x10, 0x14, 0x1a);
    // Longer names first, so that @accentHover is not taken for @accent.
    return {
        {QStringLiteral("@accentHover"), mixed(c.text, c.accent, 0.12)},
        {QStringLiteral("@onAccent"), onAccent},
        {QStringLiteral("@accent"), c.accent},
        {QStringLiteral("@controlBorder"), mixed(c.muted, c.cardBorder, 0.28)},
        {QStringLiteral("@cardBorder"), c.cardBorder},
        {QStringLiteral("@card"), c.card},
        {QStringLiteral("@hover"), c.hover},
        {QStringLiteral("@pressed"), mixed(c.text, c.hover, 0.07)},
        {QStringLiteral("@selection"), c.selection},
        {QStringLiteral("@scrollHandle"), mixed(c.muted, c.cardBorder, 0.35)},
        {QStringLiteral("@faint"), mixed(c.muted, c.window, 0.6)},
        {QStringLiteral("@muted"), c.muted},
        {QStringLiteral("@window"), c.window},
        {QStringLiteral("@tipBack"), c.dark ? c.hover : c.text},
        {QStringLiteral("@tipText"), c.dark ? c.text : c.card},
        {QStringLiteral("@text"), c.text},
        {QStringLiteral("@bad"), c.bad},
    };
}

} // namespace

QString styleSheetFor(const Colors &colors)
{
    QString sheet = QString::fromLatin1(kTemplate);
    for (const auto &[name, color] : table(colors))
        sheet.replace(name, color.name());
    return sheet;
}

} // namespace mw::gui
