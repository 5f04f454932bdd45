// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "model/communicationobject.h"

#include <QPointer>

namespace ServiceModel {

CommunicationObject::CommunicationObject(QObject *parent)
    : QObject(parent)
{
}

bool CommunicationObject::open()
{
    if (m_state != CommunicationState::Created)
        return m_state == CommunicationState::Opened || m_state == CommunicationState::Opening;
    const QPointer<CommunicationObject> alive(this);
    setState(CommunicationState::Opening);
    if (!alive || m_state != CommunicationState::Opening)
        return false;
    m_errorString = onOpen();
    setState(m_errorString.isEmpty() ? CommunicationState::Opened : CommunicationState::Faulted);
    return alive && m_state == CommunicationState::Opened;
}

void CommunicationObject::close()
{
    if (m_state == CommunicationState::Closing)
        return;
    if (m_state != CommunicationState::Opened && m_state != CommunicationState::Opening)
        return abort();
    const QPointer<CommunicationObject> alive(this);
    setState(CommunicationState::Closing);
    if (alive && m_state == CommunicationState::Closing && onClose() && alive)
        closeFinished();
}

void CommunicationObject::abort()
{
    if (m_state == CommunicationState::Closed)
        return;
    const QPointer<CommunicationObject> alive(this);
    onAbort();
    if (alive)
        setState(CommunicationState::Closed);
}

void CommunicationObject::closeFinished()
{
    if (m_state == CommunicationState::Closing)
        setState(CommunicationState::Closed);
}

void CommunicationObject::setState(CommunicationState state)
{
    if (m_state == state)
        return;
    m_state = state;
    const QPointer<CommunicationObject> alive(this);
    switch (state) {
    case CommunicationState::Created:
        break;
    case CommunicationState::Opening:
        Q_EMIT opening();
        break;
    case CommunicationState::Opened:
        Q_EMIT opened();
        break;
    case CommunicationState::Closing:
        Q_EMIT closing();
        break;
    case CommunicationState::Closed:
        Q_EMIT closed();
        break;
    case CommunicationState::Faulted:
        Q_EMIT faulted(m_errorString);
        break;
    }
    if (alive && m_state == state) // else a slot has changed it again, and told so
        Q_EMIT stateChanged(state);
}

} // namespace ServiceModel
