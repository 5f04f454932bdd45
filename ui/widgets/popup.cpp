// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/popup.h"

#include <QMenu>

void popupBelow(QMenu *menu, const QWidget *button)
{
    const QRect place(button->mapToGlobal(QPoint(0, 0)), button->size());
    menu->popup({button->isRightToLeft() ? place.right() - menu->sizeHint().width() : place.left(), place.bottom() + 1});
    for (QAction *action : menu->actions()) {
        if (action->isEnabled() && !action->isSeparator()) {
            menu->setActiveAction(action);
            break;
        }
    }
}
