// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "model/asyncresult.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

// The side of a service: what an operation completes with.
class tst_AsyncResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstCompletesIt();
    void theFirstOfManyThreads();
};

void tst_AsyncResult::theFirstCompletesIt()
{
    int completions = 0;
    AsyncResultSource<int> source([&](const AsyncResult &) { ++completions; }, 5);
    source.setResult(1);
    source.setException(failure<TimeoutException>(u"too late"_s));
    source.setResult(2);
    QCOMPARE(completions, 1);
    QVERIFY(!source.asyncResult().error());
    QCOMPARE(AsyncResultSource<int>::end(source.asyncResult()), 1);

    AsyncResultSource<int> failed([&](const AsyncResult &) { ++completions; }, {});
    failed.setException(failure<TimeoutException>(u"too late"_s));
    failed.setResult(1);
    QCOMPARE(completions, 2);
    QVERIFY_EXCEPTION_THROWN(AsyncResultSource<int>::end(failed.asyncResult()), TimeoutException);
}

void tst_AsyncResult::theFirstOfManyThreads()
{
    for (int round = 0; round < 200; ++round) {
        std::atomic<int> completions = 0;
        AsyncResultSource<QString> source([&](const AsyncResult &) { ++completions; }, {});
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&, i] {
                i % 2 ? source.setException(failure<TimeoutException>(u"too late"_s)) : source.setResult(u"result"_s);
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(completions, 1);
    }
}

QTEST_GUILESS_MAIN(tst_AsyncResult)
#include "tst_asyncresult.moc"
