// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "names_client.h"
#include "names_service.h"
#include "operations_client.h"
#include "operations_service.h"
#include "wcf_client.h"
#include "wcf_service.h"

#include "support/generatedvalues.h"
#include "support/servicescene.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

class Service : public Operations::OperationsServiceBase
{
public:
    void ping() override { ++pings; }
    std::optional<double> measure(const QString &text) override
    {
        return text.isEmpty() ? std::nullopt : std::optional(double(text.size()));
    }
    Operations::Pair swap(const Operations::Pair &pair) override
    {
        if (pair.left < 0)
            throw FaultException<Operations::Pair>(pair, u"left is negative"_s);
        if (pair.right < 0)
            throw FaultException<Operations::Trouble>(Operations::Trouble{pair.right}, u"right is negative"_s);
        return {pair.right, pair.left};
    }
    void log(const QStringList &line) override { lines += line; }
    Operations::SplitResponse split(qint32 n) override { return {n / 2, n - n / 2}; }
    QFuture<QList<Operations::Pair>> rangeAsync(qint32 first, std::optional<qint32> last) override
    {
        QList<Operations::Pair> result;
        for (qint32 i = first; i <= last.value_or(first); ++i)
            result.append({i, -i});
        return readyFuture(result);
    }

    int pings = 0;
    QStringList lines;
};

class Greeter : public Company::ServiceModel::Samples::GreeterServiceBase
{
public:
    std::optional<QString> greet(const std::optional<QString> &name, qint32 times) override
    {
        return name ? std::optional(*name + QString::number(times)) : std::nullopt;
    }
    qint32 count(const DateTime &since) override { return since.isValid() ? since.date().year() : -1; }
};

class Awkward : public Names::NamesServiceBase
{
public:
    qint32 close(const QString &state, const QString &, const QString &, const QString &) override { return qint32(state.size()); }
    qint32 event_(const Names::Class2 &reader, const Names::Class &, qint32 event) override { return reader.int_ + event; }
};

template <class Channel>
std::unique_ptr<Channel> channelTo(const ServiceHost &host)
{
    ChannelFactory<Channel> factory(BasicHttpBinding(), EndpointAddress(host.baseAddress()));
    return factory.createChannel();
}

} // namespace

// Each operation goes from a generated client through a generated service and back, over HTTP.
class tst_GeneratedOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void withoutParametersAndResult();
    void withoutRequestElement();
    void bareSimpleTypes();
    void bareStructs();
    void faultsOfTwoTypes();
    void oneWay();
    void severalResults();
    void listsAndOptionalParameters();
    void notOverridden();
    void beginAndEnd();
    void signalOfACall();
    void blockingFunctions();
    void descriptions();

    void requestsThatAreWrong_data();
    void requestsThatAreWrong();

    void systemServiceModelsParameters();
    void systemServiceModelsMissingElements();
    void awkwardNames();

private:
    std::unique_ptr<Service> m_service;
    std::unique_ptr<ServiceHost> m_host;
    std::unique_ptr<Operations::OperationsChannel> m_channel;
};

void tst_GeneratedOperations::init()
{
    m_service = std::make_unique<Service>();
    m_host = std::make_unique<ServiceHost>(m_service.get(), QUrl(u"http://127.0.0.1:0/operations"_s));
    m_host->addServiceEndpoint(BasicHttpBinding());
    QVERIFY2(m_host->open(), qPrintable(m_host->errorString()));
    m_channel = channelTo<Operations::OperationsChannel>(*m_host);
}

void tst_GeneratedOperations::cleanup()
{
    m_channel.reset();
    m_host.reset();
    m_service.reset();
}

void tst_GeneratedOperations::withoutParametersAndResult()
{
    result(m_channel->pingAsync());
    result(m_channel->pingAsync());
    QCOMPARE(m_service->pings, 2);
}

void tst_GeneratedOperations::withoutRequestElement()
{
    QVERIFY(Operations::operationsContract().operations.last().requestElement.isEmpty());
    QCOMPARE(Operations::operationsContract().operations.last().name, u"Now"_s);
    class Clock : public Operations::OperationsServiceBase
    {
        QString now() override { return u"noon"_s; }
    } clock;
    QCOMPARE(answer(clock, 6, {}), "<Text xmlns=\"urn:test:operations\">noon</Text>");
}

void tst_GeneratedOperations::bareSimpleTypes()
{
    QCOMPARE(result(m_channel->measureAsync(u"four"_s)), std::optional(4.0));
    QCOMPARE(result(m_channel->measureAsync({})), std::nullopt); // as xsi:nil
}

void tst_GeneratedOperations::bareStructs()
{
    QVERIFY(result(m_channel->swapAsync({1, 2})) == (Operations::Pair{2, 1}));
}

void tst_GeneratedOperations::faultsOfTwoTypes()
{
    try {
        result(m_channel->swapAsync({-1, 2}));
        QFAIL("no fault");
    } catch (const FaultException<Operations::Pair> &e) {
        QCOMPARE(e.detail().left, -1);
        QCOMPARE(e.reason(), u"left is negative"_s);
    }
    try {
        result(m_channel->swapAsync({1, -2}));
        QFAIL("no fault");
    } catch (const FaultException<Operations::Trouble> &e) {
        QCOMPARE(e.detail().code, -2);
    }
}

void tst_GeneratedOperations::oneWay()
{
    result(m_channel->logAsync({u"first"_s, u""_s}));
    QTRY_COMPARE(m_service->lines, QStringList({u"first"_s, u""_s}));
}

void tst_GeneratedOperations::severalResults()
{
    const Operations::SplitResponse response = result(m_channel->splitAsync(7));
    QCOMPARE(response.half, 3);
    QCOMPARE(response.rest, 4);
}

void tst_GeneratedOperations::listsAndOptionalParameters()
{
    QCOMPARE(result(m_channel->rangeAsync(5, {})).size(), 1);
    const QList<Operations::Pair> range = result(m_channel->rangeAsync(1, 3));
    QCOMPARE(range.size(), 3);
    QCOMPARE(range.last().right, -3);
    QCOMPARE(result(m_channel->rangeAsync(2, 1)).size(), 0);
}

void tst_GeneratedOperations::notOverridden()
{
    try {
        result(m_channel->nowAsync());
        QFAIL("no fault");
    } catch (const FaultException<> &e) {
        QCOMPARE(e.reason(), u"Now is not implemented."_s);
        QVERIFY(e.fault().isReceiver());
    }
}

void tst_GeneratedOperations::beginAndEnd()
{
    int half = 0;
    QVariant state;
    m_channel->beginSplit(10, this, [&](const AsyncResult &ar) {
        half = m_channel->endSplit(ar).half;
        state = ar.asyncState();
    }, u"tag"_s);
    QTRY_COMPARE(half, 5);
    QCOMPARE(state, u"tag"_s);

    bool isDone = false;
    m_channel->beginPing([&](const AsyncResult &ar) { m_channel->endPing(ar); isDone = true; });
    QTRY_VERIFY(isDone);
}

void tst_GeneratedOperations::signalOfACall()
{
    QSignalSpy spy(m_channel.get(), &Operations::OperationsChannel::splitCompleted);
    const QFuture<Operations::SplitResponse> call = m_channel->splitAsync(4);
    QTRY_COMPARE(spy.size(), 1);
    const auto e = spy.first().first().value<Operations::SplitCompletedEventArgs>();
    QCOMPARE(e.result().half, 2);
}

void tst_GeneratedOperations::blockingFunctions()
{
    int half = 0;
    const QUrl address = m_host->baseAddress();
    std::unique_ptr<QThread> worker(QThread::create([&half, address] {
        ChannelFactory<Operations::OperationsChannel> factory(BasicHttpBinding(), address);
        half = factory.createChannel()->split(8).half;
    }));
    worker->start();
    QTRY_VERIFY(worker->isFinished());
    QCOMPARE(half, 4);
}

void tst_GeneratedOperations::descriptions()
{
    const ContractDescription &contract = Operations::OperationsServiceBase::contract();
    QCOMPARE(contract.name, u"Operations"_s);
    QCOMPARE(contract.namespaceUri, u"urn:test:operations"_s);
    QCOMPARE(contract.operations.size(), 7);
    QCOMPARE(contract.operations.at(3).name, u"Log"_s);
    QVERIFY(contract.operations.at(3).isOneWay);
    QCOMPARE(contract.operations.at(2).action, u"urn:test:operations/Swap"_s);
    QCOMPARE(contract.operations.at(2).replyAction, u"urn:test:operations:Operations:SwapResponse"_s);
    QCOMPARE(contract.operations.at(2).faults.size(), 2);
    QCOMPARE(contract.operations.at(2).faults.at(0).action, u"urn:test:operations:Operations:Swap:Fault:Problem"_s);
    QVERIFY(contract.wsdl.contains("<wsdl:portType name=\"Operations\">"));
    QVERIFY(Operations::OperationsChannel::contract().wsdl.isEmpty()); // not in client code
}

void tst_GeneratedOperations::requestsThatAreWrong_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a parameter is missing") << QByteArray("<Split xmlns='urn:test:operations'/>") << u"the element 'n' is missing"_s;
    QTest::newRow("a parameter is in another namespace") << QByteArray("<Split xmlns='urn:test:operations'><n xmlns=''>1</n></Split>") << u"the element 'n' is missing"_s;
    QTest::newRow("a parameter is no number") << QByteArray("<Split xmlns='urn:test:operations'><n>one</n></Split>") << u"'one', which is not an xs:int"_s;
    QTest::newRow("a second element follows") << QByteArray("<Split xmlns='urn:test:operations'><n>1</n></Split><Split/>") << u"'Split'"_s;
}

void tst_GeneratedOperations::requestsThatAreWrong()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, reason);
    QString error;
    QVERIFY(answer(*m_service, 4, body, &error).isEmpty());
    QVERIFY2(error.contains(reason), qPrintable(error));
}

void tst_GeneratedOperations::systemServiceModelsParameters()
{
    Greeter greeter;
    ServiceHost host(&greeter, QUrl(u"http://127.0.0.1:0/greeter"_s));
    host.addServiceEndpoint(BasicHttpBinding());
    QVERIFY(host.open());
    const auto channel = channelTo<Company::ServiceModel::Samples::IGreeterChannel>(host);
    QCOMPARE(result(channel->greetAsync(u"Ada"_s, 2)), std::optional(u"Ada2"_s));
    QCOMPARE(result(channel->greetAsync({}, 2)), std::nullopt);
    QCOMPARE(result(channel->countAsync(QDateTime(QDate(1815, 12, 10), QTime(0, 0), Qt::UTC))), 1815);
}

void tst_GeneratedOperations::systemServiceModelsMissingElements()
{
    Greeter greeter;
    QCOMPARE(answer(greeter, 0, "<Greet xmlns='http://tempuri.org/'><name>A</name></Greet>"),
             "<GreetResponse xmlns=\"http://tempuri.org/\"><GreetResult>A0</GreetResult></GreetResponse>");
    QVERIFY(answer(greeter, 0, "<Greet xmlns='http://tempuri.org/'/>").contains("nil=\"true\""));
    QCOMPARE(answer(greeter, 1, "<Count xmlns='http://tempuri.org/'/>"),
             "<CountResponse xmlns=\"http://tempuri.org/\"><CountResult>-1</CountResult></CountResponse>");
}

void tst_GeneratedOperations::awkwardNames()
{
    Awkward service;
    ServiceHost host(&service, QUrl(u"http://127.0.0.1:0/names"_s));
    host.addServiceEndpoint(BasicHttpBinding());
    QVERIFY(host.open());
    const auto channel = channelTo<Names::NamesChannel>(host);
    Names::Class2 value;
    value.int_ = 40;
    value.firstName2 = u"x"_s;
    value.firstName3 = u"y"_s;
    value.emit_ = 1;
    value.true_ = true;
    value.straße = Names::Straße{u"a"_s, u"b"_s};
    value.型_ = Names::型::日本;
    value.same = Names::Same{1, Names::Same{2, {}}};
    QVERIFY(roundTrip(value) == value);
    QCOMPARE(result(channel->eventAsync(value, {}, 2)), 42);
    QCOMPARE(Names::namesContract().operations.at(1).name, u"close"_s);
    QCOMPARE(result(channel->closeAsync(u"abc"_s, {}, {}, {})), 3);
}

QTEST_GUILESS_MAIN(tst_GeneratedOperations)
#include "tst_generatedoperations.moc"
