// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/panelcontext.h"

#include <QObject>

class ExpressionPanel;
class QWidget;

// The expression panel of the calculator's window, and what a pasted expression has to do with it.
class ExpressionPanelController : public QObject
{
    Q_OBJECT

public:
    ExpressionPanelController(const PanelContext &context, QObject *parent);

    void offer(const QString &expression); // that the calculator itself cannot take
    void show(const QString &expression);

private:
    QWidget *makePanel();

    PanelContext m_context;
    ExpressionPanel *m_panel = nullptr; // once it was opened; the window owns it
};
