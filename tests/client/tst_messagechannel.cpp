// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/messagechannel.h"

#include "client/channelfactory.h"
#include "support/calculatorreplies.h"
#include "support/exceptionname.h"
#include "support/soapmessages.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

const QString ns = u"http://Microsoft.ServiceModel.Samples"_s;
const QString action = ns + u"/ICalculator/Add"_s;
const QByteArray body = "<Add xmlns=\"http://Microsoft.ServiceModel.Samples\"><n1>1</n1><n2>2</n2></Add>";

std::unique_ptr<MessageChannel> channelTo(const ScriptedServer &server, const Binding &binding = BasicHttpBinding())
{
    return ChannelFactory<MessageChannel>(binding, server.url()).createChannel();
}

QString sumIn(const Element &reply)
{
    return reply.child(ns, u"AddResult").text();
}

} // namespace

// Calls without generated code.
class tst_MessageChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginAndEnd();
    void future_data();
    void future();
    void elements();
    void faults();
    void emptyReplies_data();
    void emptyReplies();
    void malformedBodies();
    void endsOfOtherCalls();
    void configuredEndpoints();
};

void tst_MessageChannel::beginAndEnd()
{
    ScriptedServer server;
    server.setHandler(calculated);
    const auto channel = channelTo(server);
    QSignalSpy completed(channel.get(), &MessageChannel::invokeCompleted);
    QString sum;
    const AsyncResult result = channel->beginInvoke(action, body, this, [&](const AsyncResult &ar) { sum = sumIn(channel->endInvoke(ar)); }, 42);
    QTRY_COMPARE(sum, u"3"_s);
    QCOMPARE(result.asyncState(), 42);
    QCOMPARE(result.reply().httpStatus, 200);
    QCOMPARE(server.requests().first().header("SOAPAction"), '"' + action.toUtf8() + '"');
    QCOMPARE(completed.size(), 1);
    QCOMPARE(sumIn(completed.first().first().value<InvokeCompletedEventArgs>().result()), u"3"_s);
}

void tst_MessageChannel::future_data()
{
    QTest::addColumn<MessageVersion>("version");
    QTest::newRow("SOAP 1.1") << MessageVersion::soap11();
    QTest::newRow("SOAP 1.2") << MessageVersion::soap12();
    QTest::newRow("SOAP 1.2 with addressing") << MessageVersion::soap12Addressing10();
}

void tst_MessageChannel::future()
{
    QFETCH(MessageVersion, version);
    ScriptedServer server;
    server.setHandler(calculated);
    Binding binding;
    binding.messageVersion = version;
    const auto channel = channelTo(server, binding);
    QFuture<Element> reply = channel->invokeAsync(action, body);
    QTRY_VERIFY(reply.isFinished());
    QVERIFY(reply.result().name() == (QName{ns, u"AddResponse"_s}));
    QCOMPARE(sumIn(reply.result()), u"3"_s);
}

void tst_MessageChannel::elements()
{
    ScriptedServer server;
    server.setHandler(calculated);
    const auto channel = channelTo(server);
    Element request(QName{ns, u"Add"_s});
    request.append(Element(QName{ns, u"n1"_s}, u"40"_s));
    request.append(Element(QName{ns, u"n2"_s}, u"2"_s));
    server.enqueue(Answer::http(200, soap11Envelope(responseBody("Add", "42"), "<T xmlns='urn:t'>v</T>")));
    AsyncResult result = channel->beginInvoke(action, request, this, {});
    QTRY_VERIFY(result.isCompleted());
    QCOMPARE(sumIn(channel->endInvoke(result)), u"42"_s);
    QCOMPARE(result.reply().headers.first().element.text(), u"v"_s);
    QVERIFY2(server.requests().first().body.contains(request.toXml()), server.requests().first().body.constData());
}

void tst_MessageChannel::faults()
{
    ScriptedServer server;
    server.enqueue(Answer::http(500, soap11Envelope(faultBody11("s:Client", "no", "<Why xmlns='urn:y'>because</Why>"))));
    const auto channel = channelTo(server);
    QFuture<Element> reply = channel->invokeAsync(action, body);
    QTRY_VERIFY(reply.isFinished());
    try {
        reply.waitForFinished();
        QFAIL("the call did not fail");
    } catch (const FaultException<> &fault) {
        QCOMPARE(fault.reason(), u"no"_s);
        QCOMPARE(fault.detailElements().first().text(), u"because"_s);
    }
}

void tst_MessageChannel::emptyReplies_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("exception");
    QTest::newRow("an empty SOAP Body") << Answer::http(200, soap11Envelope({})) << QString();
    QTest::newRow("202: it was one-way") << Answer::http(202, {}) << QString();
    QTest::newRow("200 and nothing") << Answer::http(200, {}) << u"ProtocolException"_s;
}

void tst_MessageChannel::emptyReplies()
{
    QFETCH(Answer, answer);
    QFETCH(QString, exception);
    ScriptedServer server;
    server.enqueue(answer);
    const auto channel = channelTo(server);
    QFuture<Element> reply = channel->invokeAsync(action, body);
    QTRY_VERIFY(reply.isFinished());
    Element value(QName{{}, u"unchanged"_s});
    QCOMPARE(exceptionName(thrownBy([&] { value = reply.result(); })), exception);
    QCOMPARE(value.isNull(), exception.isNull());
}

void tst_MessageChannel::malformedBodies()
{
    ScriptedServer server;
    const auto channel = channelTo(server);
    for (const QByteArray &bad : {QByteArray("<Add>"), QByteArray("<a/></Body><Body>"), QByteArray("<a>&nbsp;</a>"), QByteArray("<!DOCTYPE x><a/>")}) {
        QFuture<Element> reply = channel->invokeAsync(action, bad);
        QTRY_VERIFY(reply.isFinished());
        const auto error = thrownBy([&] { reply.waitForFinished(); });
        QCOMPARE(exceptionName(error), u"InvalidOperationException"_s);
        QVERIFY2(errorMessage(error).startsWith(u"The body for Add is not well-formed XML: "_s), qPrintable(errorMessage(error)));
    }
    QCOMPARE(server.requests().size(), 0);
}

void tst_MessageChannel::endsOfOtherCalls()
{
    ScriptedServer server;
    server.setHandler(calculated);
    const auto channel = channelTo(server), other = channelTo(server);
    const AsyncResult result = channel->beginInvoke(action, body, this, {});
    const auto nameOf = [](MessageChannel &channel, const AsyncResult &result) {
        return exceptionName(thrownBy([&] { channel.endInvoke(result); }));
    };
    QCOMPARE(nameOf(*channel, result), u"InvalidOperationException"_s); // too early
    QTRY_VERIFY(result.isCompleted());
    QCOMPARE(nameOf(*channel, AsyncResult()), u"InvalidOperationException"_s);
    QCOMPARE(nameOf(*other, result), u"InvalidOperationException"_s);
    QCOMPARE(nameOf(*channel, result), QString());
    QCOMPARE(nameOf(*channel, result), u"InvalidOperationException"_s); // twice
}

void tst_MessageChannel::configuredEndpoints()
{
    ScriptedServer server;
    server.setHandler(calculated);
    const QByteArray xml = "<configuration><system.serviceModel><client><endpoint name='A' contract='ICalculator' binding='basicHttpBinding' address='"
        + server.url().toEncoded() + "'/></client></system.serviceModel></configuration>";
    ChannelFactory<MessageChannel> factory(u"A"_s, Configuration::fromXml(xml, u"test.config"_s));
    const auto channel = factory.createChannel();
    QFuture<Element> reply = channel->invokeAsync(action, body);
    QTRY_VERIFY(reply.isFinished());
    QCOMPARE(sumIn(reply.result()), u"3"_s);
}

QTEST_GUILESS_MAIN(tst_MessageChannel)
#include "tst_messagechannel.moc"
