// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/servicebase.h"

#include <QException>
#include <QPromise>
#include <QTest>

#include <thread>

using namespace ServiceModel;
using namespace Qt::StringLiterals;

// Opens up what generated classes use.
class Service : public ServiceBase
{
    Q_OBJECT
public:
    using ServiceBase::badRequest;
    using ServiceBase::beginFrom;
    using ServiceBase::readyFuture;
    using ServiceBase::run;

    const ContractDescription &description() const override
    {
        static const ContractDescription none;
        return none;
    }
    void dispatch(qsizetype, Message &, OperationReply) override { }
};

class TestServiceBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readyFutureCompletesAtOnce();
    void firstResultCounts();
    void futureCompletesLater();
    void voidFutureCompletes();
    void failureOfAFutureIsKept_data();
    void failureOfAFutureIsKept();
    void stateIsHandedOn();
    void exceptionOfBeginIsTheError();
    void exceptionOfEndIsTheError();
    void callbackAfterTheServiceIsAnError();
    void badRequestNamesElementAndPlace();

private:
    // Runs an operation that a future stands for.
    void runFuture(const QFuture<int> &future);

    std::unique_ptr<Service> m_service;
    OperationReply m_reply;
    int m_replies = 0;
    QString m_error;
    QByteArray m_body;
};

void TestServiceBase::init()
{
    m_service = std::make_unique<Service>();
    m_replies = 0;
    m_error.clear();
    m_body.clear();
    m_reply = [this](const std::exception_ptr &error, const MessageBody &body) {
        ++m_replies;
        m_error = errorMessage(error);
        m_body = body.xml;
    };
}

void TestServiceBase::runFuture(const QFuture<int> &future)
{
    m_service->run(
        m_reply, [&](AsyncCallback callback) { return Service::beginFrom(future, m_service.get(), callback, {}); },
        [](const AsyncResult &result) { return QByteArray::number(AsyncResultSource<int>::end(result)); });
}

// A worker is done, and the service's timer runs out before anybody could be told.
void TestServiceBase::firstResultCounts()
{
    const auto source = std::make_shared<AsyncResultSource<int>>(AsyncCallback(), QVariant());
    std::thread([=] { source->setResult(7); }).join();
    source->setException(failure<TimeoutException>(u"too late"_s));
    source->setResult(8);
    QVERIFY(!source->asyncResult().error());
    QCOMPARE(AsyncResultSource<int>::end(source->asyncResult()), 7);

    const auto failed = std::make_shared<AsyncResultSource<int>>(AsyncCallback(), QVariant());
    failed->setException(failure<TimeoutException>(u"in time"_s));
    failed->setResult(8);
    QCOMPARE(errorMessage(failed->asyncResult().error()), u"in time"_s);
}

void TestServiceBase::readyFutureCompletesAtOnce()
{
    runFuture(Service::readyFuture(7));
    QCOMPARE(m_replies, 1);
    QCOMPARE(m_body, QByteArray("7"));
    QCOMPARE(m_error, QString());
}

void TestServiceBase::futureCompletesLater()
{
    QPromise<int> promise;
    promise.start();
    runFuture(promise.future());
    QCoreApplication::processEvents();
    QCOMPARE(m_replies, 0);
    promise.addResult(8);
    promise.finish();
    QTRY_COMPARE(m_replies, 1);
    QCOMPARE(m_body, QByteArray("8"));
}

void TestServiceBase::voidFutureCompletes()
{
    m_service->run(
        m_reply, [&](AsyncCallback callback) { return Service::beginFrom(Service::readyFuture(), m_service.get(), callback, {}); },
        [](const AsyncResult &result) {
            AsyncResultSource<void>::end(result);
            return QByteArray("void");
        });
    QCOMPARE(m_replies, 1);
    QCOMPARE(m_body, QByteArray("void"));
}

void TestServiceBase::failureOfAFutureIsKept_data()
{
    QTest::addColumn<std::function<void(QPromise<int> &)>>("fail");
    QTest::addColumn<QString>("error");

    using Fail = std::function<void(QPromise<int> &)>;
    QTest::newRow("a fault") << Fail([](QPromise<int> &promise) { promise.setException(failure<FaultException<>>(u"no"_s)); }) << u"no"_s;
    QTest::newRow("an exception wrapped by Qt") << Fail([](QPromise<int> &promise) {
        promise.setException(QUnhandledException(std::make_exception_ptr(std::runtime_error("inside"))));
    }) << u"inside"_s;
    QTest::newRow("cancelled") << Fail([](QPromise<int> &promise) { promise.future().cancel(); }) << u"The operation was cancelled by the service."_s;
    QTest::newRow("finished without a result") << Fail([](QPromise<int> &) { }) << u"The operation was cancelled by the service."_s;
}

void TestServiceBase::failureOfAFutureIsKept()
{
    QFETCH(std::function<void(QPromise<int> &)>, fail);
    QFETCH(QString, error);

    for (const bool isReady : {true, false}) {
        init();
        QPromise<int> promise;
        promise.start();
        if (!isReady)
            runFuture(promise.future());
        fail(promise);
        promise.finish();
        if (isReady)
            runFuture(promise.future());
        QTRY_COMPARE(m_replies, 1);
        QCOMPARE(m_error, error);
        QCOMPARE(m_body, QByteArray());
    }
}

void TestServiceBase::stateIsHandedOn()
{
    QVariant state;
    const AsyncResult result = Service::beginFrom(Service::readyFuture(1), m_service.get(),
                                                  [&](const AsyncResult &completed) { state = completed.asyncState(); }, 42);
    QCOMPARE(state, QVariant(42));
    QVERIFY(result.isCompleted());
}

void TestServiceBase::exceptionOfBeginIsTheError()
{
    m_service->run(m_reply, [](AsyncCallback) -> AsyncResult { throw std::runtime_error("begin"); }, [](const AsyncResult &) { return QByteArray(); });
    QCOMPARE(m_replies, 1);
    QCOMPARE(m_error, u"begin"_s);
}

void TestServiceBase::exceptionOfEndIsTheError()
{
    m_service->run(
        m_reply, [&](AsyncCallback callback) { return Service::beginFrom(Service::readyFuture(1), m_service.get(), callback, {}); },
        [](const AsyncResult &) -> QByteArray { throw std::runtime_error("end"); });
    QCOMPARE(m_replies, 1);
    QCOMPARE(m_error, u"end"_s);
}

void TestServiceBase::callbackAfterTheServiceIsAnError()
{
    AsyncCallback kept;
    bool isEnded = false;
    m_service->run(
        m_reply, [&](AsyncCallback callback) { kept = callback; return AsyncResult(); },
        [&](const AsyncResult &) { isEnded = true; return QByteArray(); });
    m_service.reset();
    kept(AsyncResult());
    QCOMPARE(m_replies, 1);
    QCOMPARE(m_error, u"The service was deleted before the operation ended."_s);
    QVERIFY(!isEnded);
}

void TestServiceBase::badRequestNamesElementAndPlace()
{
    XmlReader reader("<Add>\n<n1>abc</n1></Add>");
    reader.readNextStartElement();
    reader.readNextStartElement();
    double value = 0;
    QVERIFY(!readValue(reader, value));
    try {
        std::rethrow_exception(Service::badRequest(reader));
    } catch (const FaultException<> &e) {
        QVERIFY(e.fault().isSender());
        QVERIFY2(e.reason().contains(u"line 2"), qPrintable(e.reason()));
        QVERIFY2(e.reason().contains(u"in /Add/n1"), qPrintable(e.reason()));
        QVERIFY2(e.reason().contains(u"'abc'"), qPrintable(e.reason()));
    }
}

QTEST_GUILESS_MAIN(TestServiceBase)
#include "tst_servicebase.moc"
