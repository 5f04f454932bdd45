// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/calls/callspanelcontroller.h"

#include "app/calls/callsmodel.h"
#include "app/calls/calltext.h"

#include "ui/calls/callspanel.h"
#include "ui/mainwindow.h"
#include "ui/panelhost.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QSaveFile>

using namespace Qt::StringLiterals;

CallsPanelController::CallsPanelController(const PanelContext &context, std::shared_ptr<CallRecorder> recorder, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_recorder(std::move(recorder))
{
    const QAction *action = m_context.window->panels()->add(
        {u"callsPanel"_s, tr("&Calls"), Qt::Key_F12, Qt::BottomDockWidgetArea, [this] { return makePanel(); }});
    connect(action, &QAction::toggled, this, &CallsPanelController::setActive);
}

CallsPanelController::~CallsPanelController() = default;

void CallsPanelController::useService()
{
    m_arithmetic.reset();
}

QWidget *CallsPanelController::makePanel()
{
    m_model = new CallsModel(m_recorder, this);
    auto *panel = new CallsPanel;
    panel->setModel(m_model);
    connect(panel, &CallsPanel::pauseChanged, this, [this](bool paused) { m_recorder->setPaused(paused); });
    connect(panel, &CallsPanel::clearRequested, m_model, &CallsModel::clear);
    connect(panel, &CallsPanel::resendRequested, this, &CallsPanelController::resend);
    connect(panel, &CallsPanel::saveRequested, this, &CallsPanelController::save);
    m_model->setActive(m_isActive);
    return panel;
}

void CallsPanelController::setActive(bool active)
{
    m_isActive = active;
    if (m_model)
        m_model->setActive(active);
}

void CallsPanelController::resend(int row)
{
    const auto arguments = CallText::arguments(m_model->record(row));
    if (!arguments)
        return m_context.window->messageBar()->showMessage(MessageBar::Severity::Information, tr("Only calls of the calculator can be sent again."));
    if (!m_arithmetic)
        m_arithmetic = m_context.makeArithmetic();
    m_arithmetic->begin(arguments->operation, arguments->n1, arguments->n2); // the panel shows what becomes of it
}

void CallsPanelController::save(const QString &fileName, const QString &text)
{
    QSaveFile file(fileName);
    if (!file.open(QFile::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        m_context.window->messageBar()->showMessage(MessageBar::Severity::Error,
                                                    tr("The call could not be saved in %1: %2").arg(fileName, file.errorString()));
}
