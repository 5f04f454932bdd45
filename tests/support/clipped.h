// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/flatbutton.h"

#include <QStringList>
#include <QTest>

// Names of the widgets that are not seen whole: that reach out of their parents, or buttons whose labels had to shrink.
inline QStringList clippedWidgets(const QWidget &top)
{
    QTest::qWait(0); // layouts settle in the event loop
    QStringList names;
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->isWindow() || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const auto *button = qobject_cast<const FlatButton *>(widget);
        const bool isShrunk = button && !button->text().isEmpty() && button->labelFont().pointSizeF() < 0.85 * top.font().pointSizeF();
        if (isShrunk || !widget->parentWidget()->rect().contains(widget->geometry()))
            names.append(widget->objectName());
    }
    return names;
}
