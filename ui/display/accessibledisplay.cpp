// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/display/accessibledisplay.h"

#include "ui/display/calculatordisplay.h"

AccessibleDisplay::AccessibleDisplay(CalculatorDisplay *display)
    : QAccessibleWidget(display, QAccessible::StaticText)
{
}

void AccessibleDisplay::install()
{
    static const bool installed = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *display = qobject_cast<CalculatorDisplay *>(object);
            return display ? new AccessibleDisplay(display) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(installed)
}

QString AccessibleDisplay::text(QAccessible::Text kind) const
{
    switch (kind) {
    case QAccessible::Value:
        return display()->accessibleText();
    case QAccessible::Description:
        return display()->announcement();
    default:
        return QAccessibleWidget::text(kind);
    }
}

const CalculatorDisplay *AccessibleDisplay::display() const
{
    return static_cast<const CalculatorDisplay *>(widget());
}
