// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/channelscene.h"
#include "support/soapmessages.h"

using Factory = ServiceModel::ChannelFactory<ICalculatorChannel>;

// Writes what it sees into a list that several share.
class Journal : public ServiceModel::MessageInspector
{
public:
    Journal(const QString &name, QStringList &lines) : m_name(name), m_lines(lines) { }

    QString throwsIn;

    void beforeSendRequest(ServiceModel::Message &request, const ServiceModel::CallContext &context) override
    {
        note(QStringLiteral("before"), context.operation->name + u' ' + request.action.section(u'/', -1));
    }
    void afterReceiveReply(ServiceModel::Message &reply, const ServiceModel::CallContext &context) override
    {
        note(QStringLiteral("after"), context.operation->name + u' ' + QString::number(reply.headers.size()));
    }
    void requestWritten(const ServiceModel::TransportRequest &request, const ServiceModel::CallContext &) override { bytes.append(request.body); }
    void replyReceived(const ServiceModel::TransportReply &reply, const ServiceModel::CallContext &) override { bytes.append(reply.body); }
    void stageReached(ServiceModel::CallStage stage, const ServiceModel::CallContext &) override { stages.append(stage); }

    QList<QByteArray> bytes;
    QList<ServiceModel::CallStage> stages;

    void completed(const ServiceModel::CallContext &context, const std::exception_ptr &error) override
    {
        note(QStringLiteral("completed"), context.operation->name + u' ' + exceptionName(error));
    }

private:
    void note(const QString &hook, const QString &what)
    {
        m_lines.append(m_name + u' ' + hook + u' ' + what.trimmed());
        if (throwsIn == hook)
            throw std::domain_error("the inspector says no");
    }

    QString m_name;
    QStringList &m_lines;
};
