// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/filecontract.h"

#include "host/operationcontext.h"
#include "host/servicebase.h"
#include "soap/envelope.h"

#include <QTcpServer>
#include <QTcpSocket>

// The service of FileChannel: answers with what it got, or with what it is told.
class FileService : public ServiceModel::ServiceBase
{
public:
    const ServiceModel::ContractDescription &description() const override { return fileContract(); }
    void dispatch(qsizetype, ServiceModel::Message &request, ServiceModel::OperationReply reply) override
    {
        ServiceModel::Attachment content;
        if (!decodeFile(request.reader(), content) || !finishBody(request))
            return reply(badRequest(request.reader()), {});
        const auto context = ServiceModel::OperationContext::current();
        for (const auto &attachment : context.incomingAttachments()) {
            if (isAnsweringAttachments)
                context.addOutgoingAttachment(attachment);
        }
        reply(nullptr, encodeFile(u"StoreResponse", nextReply.isNull() ? content : std::exchange(nextReply, {})));
    }

    ServiceModel::Attachment nextReply;
    bool isAnsweringAttachments = false;
};

// Two ends of a connection: what is written to one comes out of the other.
class SocketPair
{
public:
    SocketPair()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_reader = std::make_unique<QTcpSocket>();
        m_reader->connectToHost(QHostAddress::LocalHost, server.serverPort());
        server.waitForNewConnection(5000);
        m_writer.reset(server.nextPendingConnection());
        m_writer->setParent(nullptr);
        m_reader->waitForConnected(5000);
    }
    QIODevice &reader() { return *m_reader; }
    void write(const QByteArray &bytes) { m_writer->write(bytes); }
    void close() { m_writer->disconnectFromHost(); }

private:
    std::unique_ptr<QTcpSocket> m_reader;
    std::unique_ptr<QTcpSocket> m_writer;
};
