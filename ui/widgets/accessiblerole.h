// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>

class QWidget;

// What a widget is for those who cannot see it, where its class does not say so. Before it is given a name.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);
