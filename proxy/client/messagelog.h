// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/messageinspector.h"

#include <QStringList>

namespace ServiceModel {

// Writes the messages of a factory's channels, with their HTTP headers, to the category servicemodel.soap:
//
//     factory.addInspector(std::make_shared<MessageLog>());
//     QLoggingCategory::setFilterRules(u"servicemodel.soap.debug=true"_s);
//
// While the category is off, it costs nothing. Secrets are masked: passwords, tokens, credentials, cookies, and what the
// options name. Only SOAP over XML is shown; of attachments, pages and the like there is the size.
class MessageLog : public MessageInspector
{
public:
    struct Options
    {
        bool isPretty = true;               // else as it is on the wire
        qsizetype maxSize = 16 * 1024;      // characters of a message that are shown
        QStringList secretElements = {};    // local names, beside Password and BinarySecurityToken
        QList<QByteArray> secretHeaders = {}; // HTTP headers, beside Authorization, Proxy-Authorization and cookies
    };

    MessageLog() : MessageLog(Options()) { }
    explicit MessageLog(const Options &options);

    void requestWritten(const TransportRequest &request, const CallContext &context) override;
    void replyReceived(const TransportReply &reply, const CallContext &context) override;

    // As they are written: secrets are masked.
    QString headers(const HttpHeaders &headers) const; // a line each
    QString content(const QByteArray &type, const QByteArray &bytes) const; // of a body of that Content-Type

private:
    QString parts(const QList<Attachment> &attachments) const;
    Options m_options;
};

} // namespace ServiceModel
