// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/announcement.h"

#include "ui/widgets/accessiblerole.h"

#include <QWidget>

void Announcement::prepare(QWidget *widget)
{
    setAccessibleRole(widget, QAccessible::Notification);
}

// Alert is what Windows and macOS know; on Linux, Qt 6.4 tells nobody of it, but a notification is said when it is shown.
void Announcement::make(QWidget *widget)
{
    for (const QAccessible::Event type : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(widget, type);
        QAccessible::updateAccessibility(&event);
    }
}
