// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/observe.h"

#include <QPromise>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

class tst_Observe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsOnce();
    void ofAFinishedFuture();
    void ofAFailedFuture();
    void ofACancelledFuture();
    void withoutAValue();
    void contextGone_data();
    void contextGone();
    void contextDeletedByTheObserver();
    void inTheThreadOfTheContext();
    void escapingExceptionIsLogged();
};

namespace {

QPromise<int> started()
{
    QPromise<int> promise;
    promise.start();
    return promise;
}

} // namespace

void tst_Observe::hearsOnce()
{
    QPromise<int> promise = started();
    QList<int> heard;
    observe(promise.future(), this, [&](const QFuture<int> &future) { heard.append(future.result()); });
    promise.addResult(42);
    promise.finish();
    QVERIFY(heard.isEmpty()); // not inside finish()
    QTRY_COMPARE(heard, QList{42});
    QCoreApplication::processEvents();
    QCOMPARE(heard.size(), 1);
    QVERIFY(findChildren<QFutureWatcherBase *>().isEmpty()); // nothing stays behind
}

void tst_Observe::ofAFinishedFuture()
{
    QPromise<int> promise = started();
    promise.addResult(42);
    promise.finish();
    int heard = 0;
    observe(promise.future(), this, [&](const QFuture<int> &future) { heard = future.result(); });
    QCOMPARE(heard, 0); // never at once
    QTRY_COMPARE(heard, 42);
}

void tst_Observe::ofAFailedFuture()
{
    QPromise<int> promise = started();
    QString heard;
    observe(promise.future(), this, [&](QFuture<int> future) {
        try {
            future.waitForFinished();
        } catch (const CommunicationException &e) {
            heard = e.message();
        }
    });
    promise.setException(failure<TimeoutException>(u"too late"_s));
    promise.finish();
    QTRY_COMPARE(heard, u"too late"_s);
}

void tst_Observe::ofACancelledFuture()
{
    QPromise<int> promise = started();
    int heard = -1;
    observe(promise.future(), this, [&](const QFuture<int> &future) { heard = future.resultCount(); });
    promise.future().cancel();
    promise.finish();
    QTRY_COMPARE(heard, 0);
}

void tst_Observe::withoutAValue()
{
    QPromise<void> promise;
    promise.start();
    bool heard = false;
    observe(promise.future(), this, [&](const QFuture<void> &) { heard = true; });
    promise.finish();
    QTRY_VERIFY(heard);
}

void tst_Observe::contextGone_data()
{
    QTest::addColumn<bool>("finished");
    QTest::newRow("before the future has finished") << false;
    QTest::newRow("before it is heard") << true;
}

void tst_Observe::contextGone()
{
    QFETCH(bool, finished);
    QPromise<int> promise = started();
    auto context = std::make_unique<QObject>();
    bool heard = false;
    observe(promise.future(), context.get(), [&](const QFuture<int> &) { heard = true; });
    if (!finished)
        context.reset();
    promise.addResult(42);
    promise.finish();
    context.reset();
    QCoreApplication::processEvents();
    QVERIFY(!heard);
}

void tst_Observe::contextDeletedByTheObserver()
{
    QPromise<int> promise = started();
    auto *context = new QObject;
    int heard = 0;
    observe(promise.future(), context, [&, context](const QFuture<int> &future) {
        delete context;
        heard = future.result(); // and the observer is still whole
    });
    promise.addResult(42);
    promise.finish();
    QTRY_COMPARE(heard, 42);
}

void tst_Observe::inTheThreadOfTheContext()
{
    QThread thread;
    auto *context = new QObject;
    context->moveToThread(&thread);
    thread.start();
    std::atomic<QThread *> heard = nullptr;
    QPromise<int> promise = started();
    observe(promise.future(), context, [&](const QFuture<int> &) { heard = QThread::currentThread(); });
    promise.addResult(42);
    promise.finish();
    QTRY_COMPARE(heard.load(), &thread);

    // And not at all when the context dies there first.
    QPromise<int> second = started();
    bool heardAgain = false;
    observe(second.future(), context, [&](const QFuture<int> &) { heardAgain = true; });
    connect(context, &QObject::destroyed, &thread, &QThread::quit, Qt::DirectConnection);
    context->deleteLater();
    QTRY_VERIFY(thread.isFinished());
    second.addResult(42);
    second.finish();
    QCoreApplication::processEvents();
    QVERIFY(!heardAgain);
}

void tst_Observe::escapingExceptionIsLogged()
{
    QPromise<int> promise = started();
    bool heard = false;
    observe(promise.future(), this, [&](const QFuture<int> &) {
        heard = true;
        throw std::runtime_error("oops");
    });
    QTest::ignoreMessage(QtCriticalMsg, "An exception escaped from an observer: oops");
    promise.addResult(42);
    promise.finish();
    QTRY_VERIFY(heard);
}

QTEST_GUILESS_MAIN(tst_Observe)
#include "tst_observe.moc"
