// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace ServiceModel {

Q_NAMESPACE

enum class CommunicationState { Created, Opening, Opened, Closing, Closed, Faulted };
Q_ENUM_NS(CommunicationState)

// Created -> Opening -> Opened -> Closing -> Closed, or Faulted: the states that channels, factories and hosts share.
// Each state is entered at most once, each signal is emitted at most once. No function throws.
//
// Unlike WCF, close() on a faulted object just aborts, and a failed call never faults a channel; only a failed open does.
class CommunicationObject : public QObject
{
    Q_OBJECT
public:
    CommunicationState state() const { return m_state; }
    // Why the object faulted, in one sentence; empty otherwise.
    QString errorString() const { return m_errorString; }

    // Optional for channels and factories: the first call opens. False when the object faulted or was closed before.
    bool open();
    // Lets what is in flight finish, up to the close timeout. At once when nothing is.
    void close();
    // Now.
    void abort();

Q_SIGNALS:
    void opening();
    void opened();
    void closing();
    void closed();
    void faulted(const QString &why);
    void stateChanged(ServiceModel::CommunicationState state);

protected:
    explicit CommunicationObject(QObject *parent = nullptr);

    // Opens; an error's sentence when it cannot.
    virtual QString onOpen() { return {}; }
    // Starts to close; true when closed at once, else closeFinished() is called later.
    virtual bool onClose() { return true; }
    virtual void onAbort() { }

    void closeFinished();

private:
    void setState(CommunicationState state);

    CommunicationState m_state = CommunicationState::Created;
    QString m_errorString;
};

} // namespace ServiceModel
