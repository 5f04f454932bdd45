// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

// What a dock has at its top: its name, and a button that closes it. The dock is moved by dragging it.
class PanelTitle : public QWidget
{
    Q_OBJECT

public:
    PanelTitle(const QString &objectName, const QString &title, QWidget *parent = nullptr);

Q_SIGNALS:
    void closeRequested();
};
