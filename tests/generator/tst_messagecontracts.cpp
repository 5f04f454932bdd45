// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "messages_client.h"
#include "messages_service.h"

#include "support/servicescene.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

class RpcService : public Messages::RpcServiceBase
{
public:
    Messages::AddReply add(const Messages::AddRequest &request) override
    {
        return {request.a + request.b, Messages::Session{request.session->token + u'+'}, 7};
    }
    Messages::FindReply find(const Messages::FindRequest &request) override { return {u"name "_s + request.name}; }
    Messages::CloseReply close(const Messages::CloseRequest &request) override
    {
        return {request.message + request.error + request.state + request.reader};
    }
    Messages::PrintReply print(const Messages::PrintRequest &request) override
    {
        return {Attachment(request.title.toUtf8() + request.photo.bytes() + request.frame.bytes(), request.photo.contentType())};
    }
};

} // namespace

// Messages that are one struct each go from a generated client to a generated service and back, over HTTP.
class tst_MessageContracts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodyAndHeaders();
    void awkwardNames();
    void partsBesideTheEnvelope();
};

void tst_MessageContracts::bodyAndHeaders()
{
    RpcService service;
    Scene<Messages::RpcChannel> scene(&service);
    const Messages::AddReply sum = result(scene.channel->addAsync({.a = 2, .b = 3, .session = Messages::Session{u"s"_s}}));
    QCOMPARE(sum.sum, 5);
    QCOMPARE(sum.session->token, u"s+"_s);
    QCOMPARE(sum.usage, std::optional(7));
    QCOMPARE(result(scene.channel->findAsync({u"x"_s})).found, u"name x"_s);
}

void tst_MessageContracts::awkwardNames()
{
    RpcService service;
    Scene<Messages::RpcChannel> scene(&service);
    QCOMPARE(result(scene.channel->closeAsync({u"a"_s, u"b"_s, u"c"_s, u"d"_s})).close, u"abcd"_s);
}

void tst_MessageContracts::partsBesideTheEnvelope()
{
    RpcService service;
    BasicHttpBinding binding;
    binding.messageEncoding = MessageEncoding::Swa;
    Scene<Messages::RpcChannel> scene(&service, binding);
    const Messages::PrintReply reply = result(scene.channel->printAsync({u"t"_s, Attachment("photo", u"image/png"_s), Attachment("frame", u"image/png"_s)}));
    QCOMPARE(reply.print.bytes(), "tphotoframe"_ba);
}

QTEST_GUILESS_MAIN(tst_MessageContracts)
#include "tst_messagecontracts.moc"
