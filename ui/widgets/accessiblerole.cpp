// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/accessiblerole.h"

#include <QAccessibleWidget>

namespace {

constexpr char Property[] = "accessibleRole";

QAccessibleInterface *create(const QString &, QObject *object)
{
    const QVariant role = object ? object->property(Property) : QVariant();
    return role.isValid() ? new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(&create);
        return true;
    }();
    Q_UNUSED(isInstalled)
    widget->setProperty(Property, int(role));
}
