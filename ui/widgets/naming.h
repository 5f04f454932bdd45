// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/flatbutton.h"

// A widget's two names in one place: for tests and for those who cannot see it.
template <class Widget>
Widget *named(Widget *widget, const QString &objectName, const QString &accessibleName)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(accessibleName);
    return widget;
}

inline FlatButton *namedButton(Theme::Surface surface, QWidget *parent, const QString &objectName, const QString &text, const QString &toolTip)
{
    auto *button = named(new FlatButton(surface, parent), objectName, text);
    button->setText(text);
    button->setToolTip(toolTip);
    return button;
}
