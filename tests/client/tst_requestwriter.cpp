// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/messagechannel.h"
#include "support/calculatorchannel.h"
#include "support/calculatorreplies.h"
#include "support/exceptionname.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

// What of an endpoint and of a call stands in a request.
class tst_RequestWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void referenceParameters_data();
    void referenceParameters();
    void theAddressAsAUri();
    void actionsOfOthers_data();
    void actionsOfOthers();

private:
    template <class TChannel, class Begin>
    Request requestOf(const Binding &binding, const EndpointAddress &address, Begin begin)
    {
        ChannelFactory<TChannel> factory(binding, address);
        const auto channel = factory.createChannel();
        bool isDone = false;
        begin(*channel, [&](const AsyncResult &) { isDone = true; });
        return QTest::qWaitFor([&] { return isDone; }) && !server.requests().isEmpty() ? server.requests().constLast() : Request();
    }
    Request addTo(const Binding &binding, const EndpointAddress &address, const CallOptions &options = {})
    {
        return requestOf<ICalculatorChannel>(binding, address, [&](ICalculatorChannel &channel, const AsyncCallback &done) {
            channel.beginAdd(1, 2, this, done, {}, options);
        });
    }

    ScriptedServer server;
};

void tst_RequestWriter::referenceParameters_data()
{
    QTest::addColumn<MessageVersion>("version");
    QTest::addColumn<bool>("areMarked");
    QTest::newRow("SOAP 1.2 with addressing") << MessageVersion::soap12Addressing10() << true;
    QTest::newRow("addressing of 2004") << MessageVersion::soap12AddressingAugust2004() << false;
    QTest::newRow("SOAP 1.1") << MessageVersion::soap11() << false;
}

// WS-Addressing 1.0 SOAP binding, section 2.3
void tst_RequestWriter::referenceParameters()
{
    QFETCH(MessageVersion, version);
    QFETCH(bool, areMarked);
    server.setHandler(calculated);
    Binding binding;
    binding.messageVersion = version;
    EndpointAddress address(server.url());
    address.headers = {MessageHeader{Element({u"urn:t"_s, u"tenant"_s}, u"blue"_s)}};
    const Request request = addTo(binding, address, {.headers = {MessageHeader{Element({u"urn:t"_s, u"other"_s})}}});
    XmlReader reader(request.body);
    QVERIFY(reader.readNextStartElement() && reader.readNextStartElement());
    const Element headers = Element::read(reader);
    const QName mark{Namespaces::Addressing10.toString(), u"IsReferenceParameter"_s};
    QCOMPARE(headers.child(u"urn:t", u"tenant").text(), u"blue"_s);
    QCOMPARE(headers.child(u"urn:t", u"tenant").attribute(mark), areMarked ? u"true"_s : QString());
    QCOMPARE(headers.child(u"urn:t", u"other").attribute(mark), QString());
}

void tst_RequestWriter::theAddressAsAUri()
{
    server.setHandler(calculated);
    QUrl url = server.url();
    url.setPath(u"/my service/\u00e4"_s);
    const Request request = addTo(WSHttpBinding(), url);
    QCOMPARE(request.target, "/my%20service/%C3%A4");
    const QByteArray to = ">" + url.toEncoded() + "</a:To>";
    QVERIFY2(request.body.contains(to), request.body.constData());
}

void tst_RequestWriter::actionsOfOthers_data()
{
    QTest::addColumn<Binding>("binding");
    QTest::newRow("SOAP 1.1") << Binding(BasicHttpBinding());
    Binding soap12;
    soap12.messageVersion = MessageVersion::soap12();
    QTest::newRow("SOAP 1.2") << soap12;
    soap12.messageEncoding = MessageEncoding::Mtom;
    QTest::newRow("SOAP 1.2 with MTOM") << soap12;
}

// None becomes another header, nor another parameter of one.
void tst_RequestWriter::actionsOfOthers()
{
    QFETCH(Binding, binding);
    server.setHandler(calculated);
    const Request request = requestOf<MessageChannel>(binding, server.url(), [&](MessageChannel &channel, const AsyncCallback &done) {
        channel.beginInvoke(u"urn:a\"; charset=x\r\nX-Other: 1"_s, "<Add xmlns='urn:a'/>", this, done);
    });
    QVERIFY(request.header("X-Other").isNull());
    const QByteArray quoted = "\"urn:a%22; charset=xX-Other: 1\"";
    QVERIFY2(request.header("SOAPAction") == quoted || request.header("Content-Type").endsWith("action=" + quoted), request.header("Content-Type"));
}

QTEST_GUILESS_MAIN(tst_RequestWriter)
#include "tst_requestwriter.moc"
