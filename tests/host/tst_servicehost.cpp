// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/rawclient.h"
#include "host/servicehost.h"
#include "host/testservice.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace ServiceModel;
using namespace Qt::StringLiterals;

namespace {

QByteArray request(const QByteArray &operation)
{
    return RawClient::request("POST", "/calculator",
        "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body><" + operation
            + " xmlns=\"http://Microsoft.ServiceModel.Samples\"><n1>6</n1><n2>3</n2></" + operation + "></e:Body></e:Envelope>");
}

std::unique_ptr<ServiceHost> makeHost(ServiceBase *service)
{
    auto host = std::make_unique<ServiceHost>(service, QUrl(u"http://127.0.0.1:0/calculator"_s));
    host->addServiceEndpoint(BasicHttpBinding());
    return host;
}

} // namespace

class TestServiceHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesAreWalkedInOrder();
    void realPortIsKnownOnceOpened();
    void mistakeIsOneSentence_data();
    void mistakeIsOneSentence();
    void busyPortFaultsTheHost();
    void endpointsHaveAddressesOfTheirOwn();

    void closeLetsCallsFinish_data();
    void closeLetsCallsFinish();
    void closeWaitsNoLongerThanItsTimeout();
    void abortDropsCalls();
    void otherCallsAreAnsweredMeanwhile();
    void clientMayLeave();
    void hostMayBeDeletedWhileACallWaits();
    void hostMayBeDeletedByAnOperation();
    void hostMayBeDeletedByAnObserver();
    void hostMayBeClosedByAnOperation();
    void hostMayBeAbortedByAnOperation();
    void serviceMayBeDeletedWhileACallWaits();
    void serviceMayBeDeletedBetweenCalls();
    void hostWorksInAThreadOfItsOwn();
    void operationMayEndInAnotherThread();
};

void TestServiceHost::statesAreWalkedInOrder()
{
    Test::CalculatorService service;
    const auto host = makeHost(&service);
    QList<CommunicationState> states;
    connect(host.get(), &ServiceHost::stateChanged, this, [&](CommunicationState state) { states.append(state); });
    QVERIFY(host->open());
    host->close();
    QCOMPARE(states, (QList{CommunicationState::Opening, CommunicationState::Opened, CommunicationState::Closing, CommunicationState::Closed}));
    QVERIFY(!host->open());
}

void TestServiceHost::realPortIsKnownOnceOpened()
{
    Test::CalculatorService service;
    const auto host = makeHost(&service);
    host->addMetadataExchangeEndpoint();
    QVERIFY(host->open());
    QCOMPARE_GT(host->baseAddress().port(), 0);
    QCOMPARE(host->endpoints().constFirst().address.url, host->baseAddress());
    QCOMPARE(host->metadataExchangeAddress().toString(), host->baseAddress().toString() + u"/mex"_s);
    QCOMPARE(RawClient(quint16(host->baseAddress().port())).call(request("Add")).status, 200);
}

void TestServiceHost::mistakeIsOneSentence_data()
{
    QTest::addColumn<QUrl>("address");
    QTest::addColumn<bool>("hasService");
    QTest::addColumn<bool>("hasEndpoint");
    QTest::addColumn<QString>("error");

    const QUrl good(u"http://127.0.0.1:0/x"_s);
    QTest::newRow("no service") << good << false << true << u"The host has no service."_s;
    QTest::newRow("no endpoint") << good << true << false << u"The host of CalculatorService has no endpoint; add one with addServiceEndpoint()."_s;
    QTest::newRow("an address without a host") << QUrl(u"http:///x"_s) << true << true << u"The address 'http:///x' cannot be served; it has to be like http://localhost:8000/service."_s;
    QTest::newRow("another protocol") << QUrl(u"ftp://localhost/x"_s) << true << true << u"The address 'ftp://localhost/x' cannot be served; it has to be like http://localhost:8000/service."_s;
}

void TestServiceHost::mistakeIsOneSentence()
{
    QFETCH(QUrl, address);
    QFETCH(bool, hasService);
    QFETCH(bool, hasEndpoint);
    QFETCH(QString, error);

    Test::CalculatorService service;
    ServiceHost host(hasService ? &service : nullptr, address);
    if (hasEndpoint)
        host.addServiceEndpoint(BasicHttpBinding());
    QVERIFY(!host.open());
    QCOMPARE(host.errorString(), error);
    QCOMPARE(host.state(), CommunicationState::Faulted);
}

void TestServiceHost::busyPortFaultsTheHost()
{
    Test::CalculatorService service;
    const auto first = makeHost(&service);
    QVERIFY(first->open());
    ServiceHost second(&service, first->baseAddress());
    second.addServiceEndpoint(BasicHttpBinding());
    QSignalSpy faulted(&second, &ServiceHost::faulted);
    QVERIFY(!second.open());
    QCOMPARE(faulted.size(), 1);
    QVERIFY2(second.errorString().contains(u"127.0.0.1:%1: another program is using the port"_s.arg(first->baseAddress().port())), qPrintable(second.errorString()));
    second.close();
    QCOMPARE(second.state(), CommunicationState::Closed);
}

void TestServiceHost::endpointsHaveAddressesOfTheirOwn()
{
    Test::CalculatorService service;
    ServiceHost host(&service, QUrl(u"http://127.0.0.1:0"_s));
    host.addServiceEndpoint(BasicHttpBinding());
    host.addServiceEndpoint(BasicHttpBinding(), u"basic"_s);
    host.addServiceEndpoint(WSHttpBinding(), u"deep/ws"_s);
    QVERIFY(host.open());
    const auto endpoints = host.endpoints();
    QCOMPARE(endpoints[0].name, u"BasicHttpBinding_ICalculator"_s);
    QCOMPARE(endpoints[1].name, u"BasicHttpBinding_ICalculator1"_s);
    QCOMPARE(endpoints[2].name, u"WSHttpBinding_ICalculator"_s);
    QCOMPARE(endpoints[2].address.url.path(), u"/deep/ws"_s);
    RawClient client(quint16(host.baseAddress().port()));
    QCOMPARE(client.call(request("Add").replace("/calculator", "/")).status, 200);
    QCOMPARE(client.call(request("Add").replace("/calculator", "/basic")).status, 200);
    QVERIFY(client.call(request("Add").replace("/calculator", "/deep/ws")).body.contains("VersionMismatch"));
}

void TestServiceHost::closeLetsCallsFinish_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("of a future") << QByteArray("Subtract") << QByteArray("<SubtractResult>3</SubtractResult>");
    QTest::newRow("of a Begin/End pair") << QByteArray("Multiply") << QByteArray("<MultiplyResult>18</MultiplyResult>");
}

void TestServiceHost::closeLetsCallsFinish()
{
    QFETCH(QByteArray, operation);
    QFETCH(QByteArray, result);

    Test::CalculatorService service;
    service.isHolding = true;
    const auto host = makeHost(&service);
    QVERIFY(host->open());
    const quint16 port = quint16(host->baseAddress().port());
    RawClient client(port);
    RawClient idle(port);
    client.send(request(operation));
    QTRY_COMPARE(service.heldCount(), 1);

    QSignalSpy closed(host.get(), &ServiceHost::closed);
    host->close();
    QCOMPARE(host->state(), CommunicationState::Closing);
    QCOMPARE(RawClient(port).socket().error(), QAbstractSocket::ConnectionRefusedError);
    QCOMPARE(idle.call(request("Add")).status, 200); // a connection that is there may still ask once
    QVERIFY(idle.waitForClosed());
    QCOMPARE(closed.size(), 0);

    service.release();
    const auto reply = client.read();
    QCOMPARE(reply.status, 200);
    QVERIFY2(reply.body.contains(result), reply.body);
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(client.waitForClosed());
}

void TestServiceHost::closeWaitsNoLongerThanItsTimeout()
{
    Test::CalculatorService service;
    service.isHolding = true;
    const auto host = makeHost(&service);
    host->setCloseTimeout(std::chrono::milliseconds(50));
    QVERIFY(host->open());
    RawClient client(quint16(host->baseAddress().port()));
    client.send(request("Multiply"));
    QTRY_COMPARE(service.heldCount(), 1);
    QTest::ignoreMessage(QtWarningMsg, "CalculatorService is closed before all calls have finished.");
    host->close();
    QTRY_COMPARE(host->state(), CommunicationState::Closed);
    QVERIFY(client.waitForClosed());
    service.release();
}

void TestServiceHost::abortDropsCalls()
{
    Test::CalculatorService service;
    service.isHolding = true;
    const auto host = makeHost(&service);
    QVERIFY(host->open());
    RawClient client(quint16(host->baseAddress().port()));
    client.send(request("Multiply"));
    QTRY_COMPARE(service.heldCount(), 1);
    host->abort();
    QCOMPARE(host->state(), CommunicationState::Closed);
    QVERIFY(client.waitForClosed());
    service.release();
}

void TestServiceHost::otherCallsAreAnsweredMeanwhile()
{
    Test::CalculatorService service;
    service.isHolding = true;
    const auto host = makeHost(&service);
    QVERIFY(host->open());
    RawClient waiting(quint16(host->baseAddress().port()));
    RawClient other(quint16(host->baseAddress().port()));
    waiting.send(request("Subtract"));
    QTRY_COMPARE(service.heldCount(), 1);
    QVERIFY(other.call(request("Add")).body.contains("<AddResult>9</AddResult>"));
    service.release();
    QVERIFY(waiting.read().body.contains("<SubtractResult>3</SubtractResult>"));
}

void TestServiceHost::clientMayLeave()
{
    Test::CalculatorService service;
    service.isHolding = true;
    const auto host = makeHost(&service);
    QVERIFY(host->open());
    QSignalSpy completed(host.get(), &ServiceHost::callCompleted);
    RawClient client(quint16(host->baseAddress().port()));
    client.send(request("Multiply"));
    QTRY_COMPARE(service.heldCount(), 1);
    client.disconnect();
    QTest::qWait(20); // long enough for the host to see it, were it looking
    service.release();
    QTRY_COMPARE(completed.size(), 1);
    QCOMPARE(RawClient(quint16(host->baseAddress().port())).call(request("Add")).status, 200);
}

void TestServiceHost::hostMayBeDeletedWhileACallWaits()
{
    Test::CalculatorService service;
    service.isHolding = true;
    auto host = makeHost(&service);
    QVERIFY(host->open());
    RawClient client(quint16(host->baseAddress().port()));
    client.send(request("Multiply"));
    QTRY_COMPARE(service.heldCount(), 1);
    host.reset();
    QVERIFY(client.waitForClosed());
    service.release();
}

void TestServiceHost::hostMayBeDeletedByAnOperation()
{
    Test::CalculatorService service;
    auto host = makeHost(&service);
    service.duringAdd = [&] { host.reset(); };
    QVERIFY(host->open());
    RawClient client(quint16(host->baseAddress().port()));
    client.send(request("Add") + request("Add"));
    QVERIFY(client.waitForClosed());
    QVERIFY(!host);
    QCOMPARE(service.calls.size(), 1);
}

void TestServiceHost::hostMayBeDeletedByAnObserver()
{
    Test::CalculatorService service;
    auto host = makeHost(&service);
    connect(host.get(), &ServiceHost::callReceived, &service, [&] { host.reset(); });
    QVERIFY(host->open());
    RawClient client(quint16(host->baseAddress().port()));
    client.send(request("Add"));
    QVERIFY(client.waitForClosed());
    QVERIFY(!host);
}

void TestServiceHost::hostMayBeClosedByAnOperation()
{
    Test::CalculatorService service;
    const auto host = makeHost(&service);
    service.duringAdd = [&] { host->close(); };
    QVERIFY(host->open());
    RawClient client(quint16(host->baseAddress().port()));
    QCOMPARE(client.call(request("Add")).status, 200);
    QVERIFY(client.waitForClosed());
    QTRY_COMPARE(host->state(), CommunicationState::Closed);
}

void TestServiceHost::hostMayBeAbortedByAnOperation()
{
    Test::CalculatorService service;
    const auto host = makeHost(&service);
    service.duringAdd = [&] { host->abort(); };
    QVERIFY(host->open());
    RawClient client(quint16(host->baseAddress().port()));
    client.send(request("Add"));
    QVERIFY(client.waitForClosed());
    QCOMPARE(host->state(), CommunicationState::Closed);
}

void TestServiceHost::serviceMayBeDeletedWhileACallWaits()
{
    auto service = std::make_unique<Test::CalculatorService>();
    service->isHolding = true;
    const auto host = makeHost(service.get());
    QVERIFY(host->open());
    RawClient client(quint16(host->baseAddress().port()));
    client.send(request("Multiply"));
    QTRY_COMPARE(service->heldCount(), 1);
    QTest::ignoreMessage(QtWarningMsg, "Multiply failed: The service gave no answer.");
    service.reset();
    const auto reply = client.read();
    QCOMPARE(reply.status, 500);
    QVERIFY2(reply.body.contains("InternalServiceFault"), reply.body);
}

void TestServiceHost::serviceMayBeDeletedBetweenCalls()
{
    auto service = std::make_unique<Test::CalculatorService>();
    const auto host = makeHost(service.get());
    QVERIFY(host->open());
    RawClient client(quint16(host->baseAddress().port()));
    QCOMPARE(client.call(request("Add")).status, 200);
    service.reset();
    const auto reply = client.call(request("Add"));
    QCOMPARE(reply.status, 500);
    QVERIFY2(reply.body.contains("EndpointUnavailable"), reply.body);
}

void TestServiceHost::hostWorksInAThreadOfItsOwn()
{
    QThread thread;
    thread.start();
    auto *service = new Test::CalculatorService;
    auto *host = makeHost(service).release();
    service->moveToThread(&thread);
    host->moveToThread(&thread);
    connect(&thread, &QThread::finished, host, &QObject::deleteLater);
    connect(&thread, &QThread::finished, service, &QObject::deleteLater);
    QSignalSpy completed(host, &ServiceHost::callCompleted);
    bool isOpen = false;
    QMetaObject::invokeMethod(host, [&] { isOpen = host->open(); }, Qt::BlockingQueuedConnection);
    QVERIFY(isOpen);
    {
        QTcpSocket socket; // blocks this thread, where nothing of the host may be needed
        socket.connectToHost(u"127.0.0.1"_s, quint16(host->baseAddress().port()));
        QVERIFY(socket.waitForConnected());
        socket.write(request("Multiply"));
        QByteArray received;
        while (!received.contains("</e:Envelope>") && !received.contains("</s:Envelope>") && socket.waitForReadyRead())
            received += socket.readAll();
        QVERIFY2(received.contains("<MultiplyResult>18</MultiplyResult>"), received);
    }
    QTRY_COMPARE(completed.size(), 1); // the signals come over to this thread
    QCOMPARE(completed[0][0].value<ServiceCall>().operation, u"Multiply"_s);
    thread.quit();
    QVERIFY(thread.wait());
}

void TestServiceHost::operationMayEndInAnotherThread()
{
    Test::CalculatorService service;
    service.isHolding = true;
    const auto host = makeHost(&service);
    QVERIFY(host->open());
    RawClient first(quint16(host->baseAddress().port()));
    RawClient second(quint16(host->baseAddress().port()));
    first.send(request("Multiply"));
    second.send(request("Subtract"));
    QTRY_COMPARE(service.heldCount(), 2);
    const std::unique_ptr<QThread> worker(QThread::create([&] { service.release(); }));
    worker->start();
    QVERIFY(worker->wait());
    QVERIFY(first.read().body.contains("<MultiplyResult>18</MultiplyResult>"));
    QVERIFY(second.read().body.contains("<SubtractResult>3</SubtractResult>"));
}

QTEST_GUILESS_MAIN(TestServiceHost)
#include "tst_servicehost.moc"
