// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

// The widgets in `top` that a test, or somebody who cannot see them, could not tell from others. Qt's own parts are left out.
inline QStringList namelessWidgets(const QWidget &top)
{
    QStringList result;
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        if (widget->objectName().startsWith(QStringLiteral("qt_")) || widget->inherits("QTableCornerButton"))
            continue;
        if (widget->focusPolicy() != Qt::NoFocus && (widget->objectName().isEmpty() || widget->accessibleName().isEmpty()))
            result.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return result;
}
