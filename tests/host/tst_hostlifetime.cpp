// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/rawclient.h"
#include "host/requests.h"
#include "host/servicehost.h"
#include "host/testservice.h"

#include <QSignalSpy>
#include <QTest>

using namespace ServiceModel;
using namespace Test;

// A host, its service and its callers may go in any order and at any time.
class TestHostLifetime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clientMayLeave();
    void hostMayBeDeletedWhileACallWaits();
    void hostMayBeDeletedByAnOperation();
    void hostMayBeDeletedByAnObserver();
    void hostMayBeClosedByAnOperation();
    void hostMayBeAbortedByAnOperation();
    void hostMayEndWhileItTakesInWhatCame_data();
    void hostMayEndWhileItTakesInWhatCame();
    void closingWaitsForEachAddress();
    void serviceMayBeDeletedWhileACallWaits();
    void serviceMayBeDeletedBetweenCalls();
};

void TestHostLifetime::clientMayLeave()
{
    CalculatorService service;
    service.isHolding = true;
    const auto host = makeHost(&service);
    QVERIFY(host->open());
    QSignalSpy completed(host.get(), &ServiceHost::callCompleted);
    RawClient client(portOf(*host));
    client.send(request("Multiply"));
    QTRY_COMPARE(service.heldCount(), 1);
    client.disconnect();
    for (int turns = 0; turns < 10; ++turns) // the host would see it, were it looking
        QCoreApplication::processEvents();
    service.release();
    QTRY_COMPARE(completed.size(), 1);
    QCOMPARE(RawClient(portOf(*host)).call(request("Add")).status, 200);
}

void TestHostLifetime::hostMayBeDeletedWhileACallWaits()
{
    CalculatorService service;
    service.isHolding = true;
    auto host = makeHost(&service);
    QVERIFY(host->open());
    RawClient client(portOf(*host));
    client.send(request("Multiply"));
    QTRY_COMPARE(service.heldCount(), 1);
    host.reset();
    QVERIFY(client.waitForClosed());
    service.release();
}

void TestHostLifetime::hostMayBeDeletedByAnOperation()
{
    CalculatorService service;
    auto host = makeHost(&service);
    service.duringAdd = [&] { host.reset(); };
    QVERIFY(host->open());
    RawClient client(portOf(*host));
    client.send(request("Add") + request("Add"));
    QVERIFY(client.waitForClosed());
    QVERIFY(!host);
    QCOMPARE(service.calls.size(), 1);
}

void TestHostLifetime::hostMayBeDeletedByAnObserver()
{
    CalculatorService service;
    auto host = makeHost(&service);
    connect(host.get(), &ServiceHost::callReceived, &service, [&] { host.reset(); });
    QVERIFY(host->open());
    RawClient client(portOf(*host));
    client.send(request("Add"));
    QVERIFY(client.waitForClosed());
    QVERIFY(!host);
}

void TestHostLifetime::hostMayBeClosedByAnOperation()
{
    CalculatorService service;
    const auto host = makeHost(&service);
    service.duringAdd = [&] { host->close(); };
    QVERIFY(host->open());
    RawClient client(portOf(*host));
    QCOMPARE(client.call(request("Add")).status, 200);
    QVERIFY(client.waitForClosed());
    QTRY_COMPARE(host->state(), CommunicationState::Closed);
}

void TestHostLifetime::hostMayBeAbortedByAnOperation()
{
    CalculatorService service;
    const auto host = makeHost(&service);
    service.duringAdd = [&] { host->abort(); };
    QVERIFY(host->open());
    RawClient client(portOf(*host));
    client.send(request("Add"));
    QVERIFY(client.waitForClosed());
    QCOMPARE(host->state(), CommunicationState::Closed);
}

void TestHostLifetime::hostMayEndWhileItTakesInWhatCame_data()
{
    QTest::addColumn<bool>("isDeleted");
    QTest::addColumn<bool>("byObserver");
    QTest::newRow("deleted by an operation") << true << false;
    QTest::newRow("deleted by an observer") << true << true;
    QTest::newRow("aborted by an operation") << false << false;
    QTest::newRow("aborted by an observer") << false << true;
}

// A host that closes answers the requests that have come by then; of "localhost" there are two that listen.
void TestHostLifetime::hostMayEndWhileItTakesInWhatCame()
{
    QFETCH(bool, isDeleted);
    QFETCH(bool, byObserver);
    CalculatorService service;
    auto host = makeHost(&service, QStringLiteral("localhost"));
    QVERIFY(host->open());
    RawClient client(portOf(*host));
    QCOMPARE(client.call(request("Add")).status, 200);
    const auto end = [&] { isDeleted ? host.reset() : host->abort(); };
    if (byObserver)
        connect(host.get(), &ServiceHost::callReceived, &service, end);
    else
        service.duringAdd = end;
    client.send(request("Add")); // in the socket's buffer: nobody turns the event loop
    host->close();
    QVERIFY(client.waitForClosed());
    QCOMPARE(service.calls.size(), 2);
    QVERIFY(isDeleted ? !host : host->state() == CommunicationState::Closed);
}

void TestHostLifetime::closingWaitsForEachAddress()
{
    CalculatorService service;
    service.isHolding = true;
    const auto host = makeHost(&service, QStringLiteral("localhost"));
    QVERIFY(host->open());
    RawClient kept(portOf(*host));
    QCOMPARE(kept.call(request("Add")).status, 200);
    RawClient first(portOf(*host));
    first.send(request("Multiply"));
    QTRY_COMPARE(service.heldCount(), 1);
    RawClient second(portOf(*host), QStringLiteral("::1"));
    second.send(request("Multiply"));
    QTRY_COMPARE(service.heldCount(), 2);

    host->close();
    service.releaseFirst();
    QCOMPARE(first.read().status, 200);
    kept.send(request("Multiply")); // where all had been answered
    QTRY_COMPARE(service.heldCount(), 2);
    service.releaseFirst();
    QCOMPARE(second.read().status, 200);
    service.releaseFirst();
    QCOMPARE(kept.read().status, 200);
    QTRY_COMPARE(host->state(), CommunicationState::Closed);
}

void TestHostLifetime::serviceMayBeDeletedWhileACallWaits()
{
    auto service = std::make_unique<CalculatorService>();
    service->isHolding = true;
    const auto host = makeHost(service.get());
    QVERIFY(host->open());
    RawClient client(portOf(*host));
    client.send(request("Multiply"));
    QTRY_COMPARE(service->heldCount(), 1);
    QTest::ignoreMessage(QtWarningMsg, "Multiply failed: The service gave no answer.");
    service.reset();
    const auto reply = client.read();
    QCOMPARE(reply.status, 500);
    QVERIFY2(reply.body.contains("InternalServiceFault"), reply.body);
}

void TestHostLifetime::serviceMayBeDeletedBetweenCalls()
{
    auto service = std::make_unique<CalculatorService>();
    const auto host = makeHost(service.get());
    QVERIFY(host->open());
    RawClient client(portOf(*host));
    QCOMPARE(client.call(request("Add")).status, 200);
    service.reset();
    const auto reply = client.call(request("Add"));
    QCOMPARE(reply.status, 500);
    QVERIFY2(reply.body.contains("EndpointUnavailable"), reply.body);
}

QTEST_GUILESS_MAIN(TestHostLifetime)
#include "tst_hostlifetime.moc"
