// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/coroutine.h"
#include "client/observe.h"

#include <QPromise>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

// Notes when it is destroyed, as a local of a coroutine's frame.
class Local
{
public:
    explicit Local(int &destroyed) : m_destroyed(destroyed) { }
    ~Local() { ++m_destroyed; }
    Q_DISABLE_COPY_MOVE(Local)

private:
    int &m_destroyed;
};

struct Journal
{
    QStringList lines;
    int destroyed = 0;
};

template <class T>
Detached await(Journal &journal, QObject *context, QFuture<T> future)
{
    const Local local(journal.destroyed);
    journal.lines.append(u"before"_s);
    try {
        if constexpr (std::is_void_v<T>) {
            co_await within(context, future);
            journal.lines.append(u"done"_s);
        } else {
            const T value = co_await within(context, future);
            journal.lines.append(QString::number(value));
        }
    } catch (const OperationCanceledException &e) {
        journal.lines.append(u"cancelled: "_s + e.message());
    } catch (const FaultException<> &e) {
        journal.lines.append(u"fault: "_s + e.reason());
    }
}

Detached awaitTwice(Journal &journal, QObject *context, QFuture<int> first, QFuture<int> second)
{
    const Local local(journal.destroyed);
    journal.lines.append(QString::number(co_await within(context, first)));
    journal.lines.append(QString::number(co_await within(context, second)));
}

Detached awaitAndThrow(QObject *context, QFuture<int> future)
{
    co_await within(context, future);
    throw std::runtime_error("oops");
}

Detached awaitAndDelete(Journal &journal, QObject *context, QFuture<int> future)
{
    const Local local(journal.destroyed);
    co_await within(context, future);
    delete context; // as a window that closes itself
    journal.lines.append(u"still here"_s);
}

} // namespace

class tst_Coroutine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void value();
    void noValue();
    void fault();
    void finishedBefore();
    void cancelled();
    void cancelledWithoutValue();
    void twoAwaits();
    void windowGone();
    void windowGoneAtTheSecondAwait();
    void windowGoneAfterTheFuture();
    void windowDeletedByTheCoroutine();
    void escapingExceptionIsLogged();
};

void tst_Coroutine::value()
{
    Journal journal;
    QPromise<int> promise;
    promise.start();
    await(journal, this, promise.future());
    QCOMPARE(journal.lines, QStringList{u"before"_s}); // it runs at once, and waits
    promise.addResult(42);
    promise.finish();
    QCOMPARE(journal.lines.size(), 1); // not inside finish()
    QTRY_COMPARE(journal.lines, (QStringList{u"before"_s, u"42"_s}));
    QCOMPARE(journal.destroyed, 1);
}

void tst_Coroutine::noValue()
{
    Journal journal;
    QPromise<void> promise;
    promise.start();
    await(journal, this, promise.future());
    promise.finish();
    QTRY_COMPARE(journal.lines, (QStringList{u"before"_s, u"done"_s}));
}

void tst_Coroutine::fault()
{
    Journal journal;
    QPromise<int> promise;
    promise.start();
    await(journal, this, promise.future());
    promise.setException(failure<FaultException<>>(u"division by zero"_s));
    promise.finish();
    QTRY_COMPARE(journal.lines, (QStringList{u"before"_s, u"fault: division by zero"_s}));
    QCOMPARE(journal.destroyed, 1);
}

void tst_Coroutine::finishedBefore()
{
    Journal journal;
    QPromise<int> promise;
    promise.start();
    promise.addResult(42);
    promise.finish();
    await(journal, this, promise.future());
    QCOMPARE(journal.lines, (QStringList{u"before"_s, u"42"_s})); // no reason to wait
    QCOMPARE(journal.destroyed, 1);
}

void tst_Coroutine::cancelled()
{
    Journal journal;
    QPromise<int> promise;
    promise.start();
    await(journal, this, promise.future());
    promise.future().cancel();
    promise.setException(failure<OperationCanceledException>(u"Add was cancelled."_s)); // Qt drops it
    promise.finish();
    QTRY_COMPARE(journal.lines, (QStringList{u"before"_s, u"cancelled: The call was cancelled."_s}));
}

void tst_Coroutine::cancelledWithoutValue()
{
    Journal journal;
    QPromise<void> promise;
    promise.start();
    await(journal, this, promise.future());
    promise.future().cancel();
    promise.finish();
    QTRY_COMPARE(journal.lines, (QStringList{u"before"_s, u"cancelled: The call was cancelled."_s}));
}

void tst_Coroutine::twoAwaits()
{
    Journal journal;
    QPromise<int> first, second;
    first.start();
    second.start();
    awaitTwice(journal, this, first.future(), second.future());
    second.addResult(2);
    second.finish();
    first.addResult(1);
    first.finish();
    QTRY_COMPARE(journal.lines, (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(journal.destroyed, 1);
}

void tst_Coroutine::windowGone()
{
    Journal journal;
    QPromise<int> promise;
    promise.start();
    auto window = std::make_unique<QObject>();
    await(journal, window.get(), promise.future());
    QCOMPARE(journal.destroyed, 0);
    window.reset();
    QCOMPARE(journal.destroyed, 1); // the frame dies with the window
    promise.addResult(42);
    promise.finish();
    QCoreApplication::processEvents();
    QCOMPARE(journal.lines, QStringList{u"before"_s});
    QCOMPARE(journal.destroyed, 1);
}

void tst_Coroutine::windowGoneAtTheSecondAwait()
{
    Journal journal;
    QPromise<int> first, second;
    first.start();
    second.start();
    auto window = std::make_unique<QObject>();
    awaitTwice(journal, window.get(), first.future(), second.future());
    first.addResult(1);
    first.finish();
    QTRY_COMPARE(journal.lines, QStringList{u"1"_s});
    window.reset();
    QCOMPARE(journal.destroyed, 1);
    second.addResult(2);
    second.finish();
    QCoreApplication::processEvents();
    QCOMPARE(journal.lines.size(), 1);
}

// The value is there, but the coroutine has not had its turn yet.
void tst_Coroutine::windowGoneAfterTheFuture()
{
    Journal journal;
    QPromise<int> promise;
    promise.start();
    auto window = std::make_unique<QObject>();
    await(journal, window.get(), promise.future());
    promise.addResult(42);
    promise.finish();
    window.reset();
    QCoreApplication::processEvents();
    QCOMPARE(journal.lines, QStringList{u"before"_s});
    QCOMPARE(journal.destroyed, 1);
}

void tst_Coroutine::windowDeletedByTheCoroutine()
{
    Journal journal;
    QPromise<int> promise;
    promise.start();
    awaitAndDelete(journal, new QObject, promise.future());
    promise.addResult(42);
    promise.finish();
    QTRY_COMPARE(journal.lines, QStringList{u"still here"_s});
    QCOMPARE(journal.destroyed, 1);
}

void tst_Coroutine::escapingExceptionIsLogged()
{
    QPromise<int> promise;
    promise.start();
    awaitAndThrow(this, promise.future());
    promise.addResult(42);
    promise.finish();
    QTest::ignoreMessage(QtCriticalMsg, "An exception escaped from a coroutine: oops");
    bool turned = false;
    observe(promise.future(), this, [&](const QFuture<int> &) { turned = true; });
    QTRY_VERIFY(turned);
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(tst_Coroutine)
#include "tst_coroutine.moc"
