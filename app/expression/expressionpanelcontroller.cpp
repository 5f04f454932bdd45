// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/expression/expressionpanelcontroller.h"

#include "app/engine/engine.h"
#include "app/expression/expressionsession.h"

#include "ui/display/calculatordisplay.h"
#include "ui/expression/expressionedit.h"
#include "ui/expression/expressionpanel.h"
#include "ui/mainwindow.h"
#include "ui/panelhost.h"
#include "ui/widgets/messagebar.h"

using namespace Qt::StringLiterals;

ExpressionPanelController::ExpressionPanelController(const PanelContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    m_context.window->panels()->add({u"expressionPanel"_s, tr("&Expressions"), Qt::CTRL | Qt::Key_E, Qt::RightDockWidgetArea, [this] { return makePanel(); }});
}

void ExpressionPanelController::offer(const QString &expression)
{
    m_context.window->messageBar()->offer(MessageBar::Severity::Information, tr("The panel for expressions can compute what was pasted."),
                                          tr("Open it"), [this, expression] { show(expression); });
}

void ExpressionPanelController::show(const QString &expression)
{
    m_context.window->panels()->setOpen(u"expressionPanel"_s, true);
    m_panel->setText(expression.trimmed());
}

QWidget *ExpressionPanelController::makePanel()
{
    m_panel = new ExpressionPanel;
    m_panel->setFocusProxy(m_panel->edit());
    auto *session = new ExpressionSession(m_panel, m_context.makeArithmetic, QLocale(), m_panel);
    connect(session, &ExpressionSession::resultTaken, this, [this](double result) {
        m_context.engine->enter(result);
        m_context.window->display()->setFocus();
    });
    return m_panel;
}
