// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/clientbase.h"
#include "support/channelscene.h"
#include "support/soapmessages.h"
#include "support/calljournal.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

Configuration configured(const QUrl &url)
{
    return Configuration::fromXml("<configuration><system.serviceModel><client>"
                                  "<endpoint name=\"Basic\" contract=\"Samples.ICalculator\" binding=\"basicHttpBinding\" address=\"" + url.toEncoded() + "\"/>"
                                  "<endpoint name=\"Ws\" contract=\"ICalculator\" binding=\"wsHttpBinding\" address=\"" + url.toEncoded() + "\"/>"
                                  "<endpoint name=\"Tcp\" contract=\"ICalculator\" binding=\"netTcpBinding\" address=\"net.tcp://h\"/>"
                                  "</client></system.serviceModel></configuration>", u"app.config"_s);
}

} // namespace

class tst_ChannelFactory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namedEndpoints_data();
    void namedEndpoints();
    void unusableEndpoints_data();
    void unusableEndpoints();
    void theApplicationsConfiguration();
    void theEndpointUntilItIsOpen();
    void anotherAddress();
    void headersOfTheAddress();
    void channelsOutliveTheirFactory();
    void channelsShareConnections();
    void theFactoryKeepsConnections();
    void closedFactories();
    void clientBase();
};

void tst_ChannelFactory::namedEndpoints_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("contentType");
    QTest::newRow("SOAP 1.1") << u"Basic"_s << QByteArray("text/xml; charset=utf-8");
    QTest::newRow("SOAP 1.2") << u"Ws"_s << QByteArray("application/soap+xml; charset=utf-8");
}

void tst_ChannelFactory::namedEndpoints()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, contentType);
    ScriptedServer server;
    server.setHandler(calculated);
    Factory factory(name, configured(server.url()));
    const auto channel = factory.createChannel();
    QCOMPARE(channel->endpoint().name, name);
    QFuture<double> future = channel->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result(), 3.0);
    QCOMPARE(server.requests().first().header("Content-Type"), contentType);
    QCOMPARE(factory.state(), CommunicationState::Opened);
}

void tst_ChannelFactory::unusableEndpoints_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("message");
    QTest::newRow("not there") << u"X"_s << u"app.config has no endpoint 'X' of the contract 'Samples.ICalculator'; there are: Basic, Ws, Tcp."_s;
    QTest::newRow("several") << u"*"_s << u"app.config has several endpoints of the contract 'Samples.ICalculator'; name one of: Basic, Ws, Tcp."_s;
    QTest::newRow("not supported") << u"Tcp"_s << u"app.config:1: the endpoint 'Tcp' cannot be used: the binding 'netTcpBinding' is not supported; basicHttpBinding, basicHttpsBinding, wsHttpBinding, ws2007HttpBinding and customBinding are"_s;
}

void tst_ChannelFactory::unusableEndpoints()
{
    QFETCH(QString, name);
    QFETCH(QString, message);
    Factory factory(name, configured(QUrl(u"http://localhost:1/"_s)));
    const auto channel = factory.createChannel(); // always one, which says why it is of no use
    QCOMPARE(factory.state(), CommunicationState::Faulted);
    QCOMPARE(factory.errorString(), message);
    QFuture<double> future = channel->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(exceptionName(errorOf(future)), u"CommunicationObjectFaultedException"_s);
    QCOMPARE(errorMessage(errorOf(future)), message);
}

void tst_ChannelFactory::theApplicationsConfiguration()
{
    ScriptedServer server;
    server.setHandler(calculated);
    Configuration::setApplication(configured(server.url()));
    Factory factory(u"Basic"_s);
    const auto channel = factory.createChannel();
    QFuture<double> future = channel->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result(), 3.0);
}

void tst_ChannelFactory::theEndpointUntilItIsOpen()
{
    ScriptedServer server;
    server.setHandler({});
    Factory factory(BasicHttpBinding(), server.url());
    factory.endpoint().binding.sendTimeout = 30ms;
    const auto channel = factory.createChannel();
    factory.endpoint().binding.sendTimeout = 1h; // for later channels
    QFuture<double> future = channel->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(exceptionName(errorOf(future)), u"TimeoutException"_s);
}

void tst_ChannelFactory::anotherAddress()
{
    ScriptedServer server;
    server.setHandler(calculated);
    Factory factory(BasicHttpBinding(), QUrl(u"http://localhost:1/"_s));
    const auto channel = factory.createChannel(server.url(u"/other"_s));
    QFuture<double> future = channel->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result(), 3.0);
    QCOMPARE(server.requests().first().target, "/other");
}

void tst_ChannelFactory::headersOfTheAddress()
{
    ScriptedServer server;
    server.setHandler(calculated);
    EndpointAddress address(server.url());
    address.headers = {{Element({u"urn:h"_s, u"Session"_s}, u"7"_s)}};
    Factory factory(WSHttpBinding(), address);
    const auto channel = factory.createChannel();
    QFuture<double> future = channel->addAsync(1, 2, {.headers = {{Element({u"urn:h"_s, u"Call"_s}, u"8"_s), true}}});
    QTRY_VERIFY(future.isFinished());
    const QByteArray body = server.requests().first().body;
    const QByteArray addressing = "xmlns:n1=\"http://www.w3.org/2005/08/addressing\" n1:IsReferenceParameter=\"true\"";
    QVERIFY2(body.contains("<Session xmlns=\"urn:h\" " + addressing + ">7</Session><Call xmlns=\"urn:h\""), body.constData());
    QCOMPARE(body.count("IsReferenceParameter"), 1);
    QVERIFY2(body.contains(":mustUnderstand=\"1\">8</Call></s:Header>"), body.constData());

    Factory plain(BasicHttpBinding(), address); // WS-Addressing is not spoken
    const auto plainChannel = plain.createChannel();
    future = plainChannel->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    QVERIFY(server.requests().last().body.contains("<Session xmlns=\"urn:h\">7</Session>"));
}

void tst_ChannelFactory::channelsOutliveTheirFactory()
{
    ScriptedServer server;
    server.setHandler(calculated);
    QStringList lines;
    std::unique_ptr<ICalculatorChannel> opened, fresh;
    QFuture<double> inFlight;
    {
        Factory factory(BasicHttpBinding(), server.url());
        factory.addInspector(std::make_shared<Journal>(u"A"_s, lines));
        opened = factory.createChannel();
        fresh = factory.createChannel();
        inFlight = opened->addAsync(1, 2);
    }
    QFuture<double> first = fresh->addAsync(3, 4);
    QTRY_VERIFY(inFlight.isFinished() && first.isFinished());
    QCOMPARE(inFlight.result(), 3.0);
    QCOMPARE(first.result(), 7.0);
    QCOMPARE(lines.size(), 6);
}

void tst_ChannelFactory::channelsShareConnections()
{
    ScriptedServer server;
    server.setHandler(calculated);
    Factory factory(BasicHttpBinding(), server.url());
    const auto one = factory.createChannel();
    const auto two = factory.createChannel();
    QFuture<double> future = one->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    future = two->addAsync(3, 4);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.requests().last().connection, 1);
}

void tst_ChannelFactory::theFactoryKeepsConnections()
{
    ScriptedServer server;
    server.setHandler(calculated);
    Factory factory(BasicHttpBinding(), server.url());
    for (int i = 0; i < 3; ++i) {
        const auto channel = factory.createChannel(); // for one call, then gone
        QFuture<double> future = channel->addAsync(1, 2);
        QTRY_VERIFY(future.isFinished());
    }
    QCOMPARE(server.connections(), 1);
}

void tst_ChannelFactory::closedFactories()
{
    ScriptedServer server;
    server.setHandler(calculated);
    Factory factory(BasicHttpBinding(), server.url());
    const auto before = factory.createChannel();
    factory.close();
    const auto after = factory.createChannel();
    QFuture<double> works = before->addAsync(1, 2);
    QFuture<double> refused = after->addAsync(1, 2);
    QTRY_VERIFY(works.isFinished() && refused.isFinished());
    QCOMPARE(works.result(), 3.0);
    QCOMPARE(exceptionName(errorOf(refused)), u"CommunicationObjectFaultedException"_s);
    QCOMPARE(errorMessage(errorOf(refused)), u"The channel factory was closed; make a new one."_s);
}

void tst_ChannelFactory::clientBase()
{
    ScriptedServer server;
    server.setHandler(calculated);
    ClientBase<ICalculatorChannel> client(WSHttpBinding(), server.url());
    QCOMPARE(client.channelFactory().state(), CommunicationState::Created);
    double sum = 0;
    client->beginAdd(1, 2, this, [&](const AsyncResult &ar) { sum = client->endAdd(ar); });
    QTRY_COMPARE(sum, 3.0);
    QCOMPARE(client.channel(), client.operator->());

    ClientBase<ICalculatorChannel> named(u"Basic"_s, configured(server.url()));
    named->beginAdd(3, 4, this, [&](const AsyncResult &ar) { sum = named->endAdd(ar); });
    QTRY_COMPARE(sum, 7.0);
}

QTEST_GUILESS_MAIN(tst_ChannelFactory)
#include "tst_channelfactory.moc"
