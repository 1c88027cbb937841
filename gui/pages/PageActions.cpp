// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of a page.
#include "gui/pages/PageActions.h"

#include "gui/widgets/Icons.h"

#include <QAction>
#include <QPushButton>

#include <utility>

namespace mw::gui {

QAction *addPageAction(QWidget *page, const PageActionWords &words, const QKeySequence &keys, const std::function<void()> &run)
{
    auto *action = new QAction(icon(words.icon), words.text, page);
    action->setObjectName(words.name);
    action->setToolTip(words.tip);
    action->setStatusTip(words.tip);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(action);
    QObject::connect(action, &QAction::triggered, page, run);
    return action;
}

QPushButton *pageButton(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(action->icon(), u' ' + action->text(), parent); // the space parts glyph and word
    button->setObjectName(action->objectName());
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    button->setToolTip(keys.isEmpty() ? action->toolTip() : action->toolTip() + QStringLiteral(" (") + keys + u')');
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [action, button, text = action->text()]() mutable {
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        if (std::exchange(text, action->text()) != text) // not otherwise: the button's key may be another than the action's
            button->setText(u' ' + text);
    });
    return button;
}

} // namespace mw::gui
