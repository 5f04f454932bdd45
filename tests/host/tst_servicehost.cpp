// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/rawclient.h"
#include "host/requests.h"
#include "host/servicehost.h"
#include "host/testservice.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace ServiceModel;
using namespace Qt::StringLiterals;
using namespace Test;

class TestServiceHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesAreWalkedInOrder();
    void realPortIsKnownOnceOpened();
    void mistakeIsOneSentence_data();
    void mistakeIsOneSentence();
    void securityThatNobodyKeepsIsRefused_data();
    void securityThatNobodyKeepsIsRefused();
    void busyPortFaultsTheHost();
    void endpointsHaveAddressesOfTheirOwn();

    void healthTellsLoadBalancers();
    void callsAtOnceAreLimited();
    void closeLetsCallsFinish_data();
    void closeLetsCallsFinish();
    void closeWaitsNoLongerThanItsTimeout();
    void abortDropsCalls();
    void otherCallsAreAnsweredMeanwhile();
    void hostWorksInAThreadOfItsOwn();
    void operationMayEndInAnotherThread();
};

void TestServiceHost::statesAreWalkedInOrder()
{
    CalculatorService service;
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
    CalculatorService service;
    const auto host = makeHost(&service);
    host->addMetadataExchangeEndpoint();
    QVERIFY(host->open());
    QCOMPARE_GT(host->baseAddress().port(), 0);
    QCOMPARE(host->endpoints().constFirst().address.url, host->baseAddress());
    QCOMPARE(host->metadataExchangeAddress().toString(), host->baseAddress().toString() + u"/mex"_s);
    QCOMPARE(RawClient(portOf(*host)).call(request("Add")).status, 200);
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
    QTest::newRow("TLS without a certificate") << QUrl(u"https://localhost/x"_s) << true << true << u"The address 'https://localhost/x' needs a certificate; set one with setServiceCertificate()."_s;
    QTest::newRow("another protocol") << QUrl(u"ftp://localhost/x"_s) << true << true << u"The address 'ftp://localhost/x' cannot be served; it has to be like http://localhost:8000/service."_s;
}

void TestServiceHost::mistakeIsOneSentence()
{
    QFETCH(QUrl, address);
    QFETCH(bool, hasService);
    QFETCH(bool, hasEndpoint);
    QFETCH(QString, error);

    CalculatorService service;
    ServiceHost host(hasService ? &service : nullptr, address);
    if (hasEndpoint)
        host.addServiceEndpoint(BasicHttpBinding());
    QVERIFY(!host.open());
    QCOMPARE(host.errorString(), error);
    QCOMPARE(host.state(), CommunicationState::Faulted);
}

void TestServiceHost::securityThatNobodyKeepsIsRefused_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("credential");
    QTest::addColumn<QString>("error"); // a part of it

    const auto row = [](const char *name, SecurityMode mode, HttpCredentialType credential, const QString &error) {
        QTest::newRow(name) << int(mode) << int(credential) << error;
    };
    row("TLS at an http address", SecurityMode::Transport, HttpCredentialType::None, u"has to begin with https"_s);
    row("user names in messages without TLS", SecurityMode::TransportWithMessageCredential, HttpCredentialType::None, u"has to begin with https"_s);
    row("user names without a validator", SecurityMode::TransportCredentialOnly, HttpCredentialType::Basic, u"setUserNameValidator()"_s);
    row("HTTP Digest", SecurityMode::TransportCredentialOnly, HttpCredentialType::Digest, u"use Basic"_s);
}

// A host that took no notice would let everybody in.
void TestServiceHost::securityThatNobodyKeepsIsRefused()
{
    QFETCH(int, mode);
    QFETCH(int, credential);
    QFETCH(QString, error);

    CalculatorService service;
    ServiceHost host(&service, QUrl(u"http://127.0.0.1:0/x"_s));
    BasicHttpBinding binding;
    binding.security = {SecurityMode(mode), HttpCredentialType(credential)};
    host.addServiceEndpoint(binding);
    QVERIFY(!host.open());
    QVERIFY2(host.errorString().contains(error), qPrintable(host.errorString()));
}

void TestServiceHost::busyPortFaultsTheHost()
{
    CalculatorService service;
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
    CalculatorService service;
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

void TestServiceHost::healthTellsLoadBalancers()
{
    CalculatorService service;
    const auto host = makeHost(&service);
    QVERIFY(host->open());
    RawClient balancer(portOf(*host));
    const QByteArray question = RawClient::request("GET", "/health");
    QCOMPARE(balancer.call(question).status, 200);

    host->drain();
    const auto draining = balancer.call(question);
    QCOMPARE(draining.status, 503);
    QCOMPARE(draining.header("Cache-Control"), "no-store");
    QCOMPARE(RawClient(portOf(*host)).call(request("Add")).status, 200);

    service.isHolding = true; // closing, while a call is in flight
    RawClient caller(portOf(*host));
    caller.send(request("Multiply"));
    QTRY_COMPARE(service.heldCount(), 1);
    host->close();
    QCOMPARE(balancer.call(question).status, 503);
    service.release();
    QCOMPARE(caller.read().status, 200);
    QTRY_COMPARE(host->state(), CommunicationState::Closed);
}

void TestServiceHost::callsAtOnceAreLimited()
{
    CalculatorService service;
    service.isHolding = true;
    const auto host = makeHost(&service);
    host->setThrottling({.maxConcurrentCalls = 2, .retryAfter = std::chrono::seconds(3)});
    QVERIFY(host->open());
    RawClient first(portOf(*host)), second(portOf(*host)), third(portOf(*host));
    first.send(request("Multiply"));
    second.send(request("Multiply"));
    QTRY_COMPARE(service.heldCount(), 2);
    const auto refused = third.call(request("Add"));
    QCOMPARE(refused.status, 503);
    QCOMPARE(refused.header("Retry-After"), "3");
    QCOMPARE(third.call(RawClient::request("GET", "/health")).status, 200);

    service.release();
    QCOMPARE(first.read().status, 200);
    QCOMPARE(second.read().status, 200);
    QCOMPARE(third.call(request("Add")).status, 200);
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

    CalculatorService service;
    service.isHolding = true;
    const auto host = makeHost(&service);
    QVERIFY(host->open());
    const quint16 port = portOf(*host);
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
    CalculatorService service;
    service.isHolding = true;
    const auto host = makeHost(&service);
    host->setCloseTimeout(std::chrono::milliseconds(50));
    QVERIFY(host->open());
    RawClient client(portOf(*host));
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
    CalculatorService service;
    service.isHolding = true;
    const auto host = makeHost(&service);
    QVERIFY(host->open());
    RawClient client(portOf(*host));
    client.send(request("Multiply"));
    QTRY_COMPARE(service.heldCount(), 1);
    host->abort();
    QCOMPARE(host->state(), CommunicationState::Closed);
    QVERIFY(client.waitForClosed());
    service.release();
}

void TestServiceHost::otherCallsAreAnsweredMeanwhile()
{
    CalculatorService service;
    service.isHolding = true;
    const auto host = makeHost(&service);
    QVERIFY(host->open());
    RawClient waiting(portOf(*host));
    RawClient other(portOf(*host));
    waiting.send(request("Subtract"));
    QTRY_COMPARE(service.heldCount(), 1);
    QVERIFY(other.call(request("Add")).body.contains("<AddResult>9</AddResult>"));
    service.release();
    QVERIFY(waiting.read().body.contains("<SubtractResult>3</SubtractResult>"));
}

void TestServiceHost::hostWorksInAThreadOfItsOwn()
{
    QThread thread;
    thread.start();
    auto *service = new CalculatorService;
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
        socket.connectToHost(u"127.0.0.1"_s, portOf(*host));
        QVERIFY(socket.waitForConnected());
        socket.write(request("Multiply"));
        QByteArray received;
        while (!received.contains("</s:Envelope>") && socket.waitForReadyRead())
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
    CalculatorService service;
    service.isHolding = true;
    const auto host = makeHost(&service);
    QVERIFY(host->open());
    RawClient first(portOf(*host));
    RawClient second(portOf(*host));
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
