// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/engine/keysequence.h"
#include "support/enginedriver.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

// Errors of arithmetic and of the network, retries, cancelled calls and their late replies.
class tst_EngineFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anErrorNeverOverwritesTypedDigits_data();
    void anErrorNeverOverwritesTypedDigits();
    void anErrorThatNobodyTypedOverStays();
    void aFailureUndoesTheKey_data();
    void aFailureUndoesTheKey();
    void retryDoesTheKeyAgain();
    void retryReplaysTheKeysTypedAhead();
    void retryMayFailAgain();
    void retryNeedsAFailure();
    void anotherKeyGoesOnFromThere();
    void anotherNumberGoesOnFromThere();
    void escapeCancels();
    void escapeClearsAtRest();
    void lateRepliesChangeNothing();
    void aFailureOfACancelledCallIsNoFailure();
    void destructionCancels();
    void undoDropsAFailure();
};

void tst_EngineFailures::anErrorNeverOverwritesTypedDigits_data()
{
    QTest::addColumn<QString>("ahead"); // while 1 / 0 = is in flight
    QTest::addColumn<QString>("display");
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("calls");

    QTest::newRow("a number") << u"56"_s << u"56"_s << u""_s << u"Divide(1,0)"_s;
    QTest::newRow("a number with a sign") << u"56 neg"_s << u"-56"_s << u""_s << u"Divide(1,0)"_s;
    QTest::newRow("an operator and a number") << u"+ 7"_s << u"7"_s << u""_s << u"Divide(1,0)"_s;
    QTest::newRow("a new chain") << u"5 + 2 ="_s << u"7"_s << u"5 + 2="_s << u"Divide(1,0) Add(5,2)"_s;
    QTest::newRow("CE") << u"CE"_s << u"0"_s << u""_s << u"Divide(1,0)"_s;
}

void tst_EngineFailures::anErrorNeverOverwritesTypedDigits()
{
    QFETCH(QString, ahead);
    EngineDriver calculator;
    QSignalSpy passed(&calculator.engine, &Engine::errorPassed);
    bool errorSeen = false;
    connect(&calculator.engine, &Engine::changed, &calculator.engine,
            [&] { errorSeen = errorSeen || calculator.engine.snapshot().isError; });
    calculator.press(u"1 / 0 ="_s);
    calculator.press(ahead);
    calculator.arithmetic.answerAll();
    QTEST(calculator.display(), "display");
    QTEST(calculator.expression(), "expression");
    QTEST(calculator.calls(), "calls");
    QVERIFY(!errorSeen);
    QCOMPARE(passed.count(), 1);
    QCOMPARE(passed.first().first().toString(), u"Cannot divide by zero"_s);
}

void tst_EngineFailures::anErrorThatNobodyTypedOverStays()
{
    EngineDriver calculator;
    QSignalSpy passed(&calculator.engine, &Engine::errorPassed);
    calculator.press(u"1 / 0 = sqr"_s);
    calculator.arithmetic.answerAll();
    QCOMPARE(calculator.display(), u"Cannot divide by zero"_s);
    QVERIFY(calculator.engine.snapshot().isError);
    QVERIFY(!calculator.engine.snapshot().failure);
    QCOMPARE(passed.count(), 0);
}

void tst_EngineFailures::aFailureUndoesTheKey_data()
{
    QTest::addColumn<QString>("before"); // answered
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("answers"); // before the failure

    QTest::newRow("=") << u"5 * 3"_s << u"="_s << 0;
    QTest::newRow("= once more") << u"5 * 3 ="_s << u"="_s << 0;
    QTest::newRow("an operator") << u"5 * 3"_s << u"+"_s << 0;
    QTest::newRow("a function") << u"5 * 3"_s << u"sqr"_s << 0;
    QTest::newRow("% at its first call") << u"50 + 20"_s << u"%"_s << 0;
    QTest::newRow("% at its second call") << u"50 + 20"_s << u"%"_s << 1;
    QTest::newRow("M+") << u"2 MS 5.50"_s << u"M+"_s << 0;
    QTest::newRow("M-") << u"2 MS 5 +"_s << u"M-"_s << 0;
}

void tst_EngineFailures::aFailureUndoesTheKey()
{
    QFETCH(QString, before);
    QFETCH(QString, key);
    QFETCH(int, answers);
    EngineDriver calculator;
    calculator.pressAndSettle(before);
    const QString display = calculator.display();
    const QString expression = calculator.expression();
    const QString memory = calculator.memory();
    const QString history = calculator.history();

    QSignalSpy failed(&calculator.engine, &Engine::callFailed);
    calculator.press(key);
    for (int i = 0; i < answers; ++i)
        calculator.arithmetic.answer();
    const quint64 number = calculator.engine.snapshot().call->number;
    calculator.arithmetic.fail(u"Nobody answers."_s);

    QCOMPARE(calculator.display(), display);
    QCOMPARE(calculator.expression(), expression);
    QCOMPARE(calculator.memory(), memory);
    QCOMPARE(calculator.history(), history);
    QCOMPARE(calculator.failure(), u"Nobody answers."_s);
    QCOMPARE(calculator.engine.snapshot().waiting, (QList<Input>{parseKeys(key)->first()}));
    QVERIFY(!calculator.isCalling());
    QVERIFY(!calculator.engine.snapshot().isError);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().toULongLong(), number);
}

void tst_EngineFailures::retryDoesTheKeyAgain()
{
    EngineDriver calculator;
    calculator.press(u"5 * 3 ="_s);
    calculator.arithmetic.fail(u"Nobody answers."_s);
    QCOMPARE(calculator.display(), u"3"_s);
    QCOMPARE(calculator.expression(), u"5 × "_s);
    calculator.engine.retry();
    QVERIFY(calculator.failure().isNull());
    QVERIFY(calculator.waiting().isEmpty());
    QVERIFY(calculator.isCalling());
    calculator.arithmetic.answer();
    QCOMPARE(calculator.display(), u"15"_s);
    QCOMPARE(calculator.expression(), u"5 × 3="_s);
    QCOMPARE(calculator.calls(), u"Multiply(5,3) Multiply(5,3)"_s);
    QCOMPARE(calculator.history(), u"5×3=15"_s);
}

void tst_EngineFailures::retryReplaysTheKeysTypedAhead()
{
    EngineDriver calculator;
    calculator.press(u"50 + 20 % - 4.5 ="_s);
    calculator.arithmetic.answer();
    QCOMPARE(calculator.display(), u"4.5"_s);
    calculator.arithmetic.fail(u"Nobody answers."_s);
    QCOMPARE(calculator.display(), u"20"_s); // the echo is gone with the key, but the keys are not
    QCOMPARE(calculator.expression(), u"50 + "_s);
    QCOMPARE(calculator.waiting(), u"% - 4.5 ="_s);
    calculator.engine.retry();
    QCOMPARE(calculator.display(), u"4.5"_s);
    calculator.arithmetic.answerAll();
    QCOMPARE(calculator.display(), u"55.5"_s);
    QCOMPARE(calculator.expression(), u"60 - 4.5="_s);
    QVERIFY(calculator.waiting().isEmpty());
}

void tst_EngineFailures::retryMayFailAgain()
{
    EngineDriver calculator;
    calculator.press(u"5 * 3 = + 1"_s);
    calculator.arithmetic.fail(u"Nobody answers."_s);
    calculator.engine.retry();
    calculator.press(u"2"_s); // while it is tried again
    calculator.arithmetic.fail(u"Still nobody answers."_s);
    QCOMPARE(calculator.display(), u"3"_s);
    QCOMPARE(calculator.failure(), u"Still nobody answers."_s);
    QCOMPARE(calculator.waiting(), u"= + 12"_s);
    calculator.engine.retry();
    calculator.arithmetic.answerAll();
    QCOMPARE(calculator.display(), u"12"_s);
    QCOMPARE(calculator.expression(), u"15 + "_s);
}

void tst_EngineFailures::retryNeedsAFailure()
{
    EngineDriver calculator;
    QSignalSpy changed(&calculator.engine, &Engine::changed);
    calculator.engine.retry();
    calculator.engine.cancelCall();
    QCOMPARE(changed.count(), 0);
    calculator.press(u"5 * 3 = 4"_s);
    calculator.engine.retry(); // in flight
    QCOMPARE(calculator.calls(), u"Multiply(5,3)"_s);
    QCOMPARE(calculator.waiting(), u"4"_s);
}

void tst_EngineFailures::anotherKeyGoesOnFromThere()
{
    EngineDriver calculator;
    calculator.press(u"5 * 3 = + 1"_s);
    calculator.arithmetic.fail(u"Nobody answers."_s);
    calculator.press(u"4"_s); // 3 is being typed again
    QCOMPARE(calculator.display(), u"34"_s);
    QCOMPARE(calculator.expression(), u"5 × "_s);
    QVERIFY(calculator.failure().isNull());
    QVERIFY(calculator.waiting().isEmpty());
    calculator.pressAndSettle(u"="_s);
    QCOMPARE(calculator.display(), u"170"_s);
}

void tst_EngineFailures::anotherNumberGoesOnFromThere()
{
    EngineDriver calculator;
    calculator.press(u"5 * 3 = + 1"_s);
    calculator.arithmetic.fail(u"Nobody answers."_s);
    calculator.engine.enter(0.5);
    QVERIFY(calculator.failure().isNull());
    QCOMPARE(calculator.display(), u"0.5"_s);
    calculator.pressAndSettle(u"="_s);
    QCOMPARE(calculator.expression(), u"5 × 0.5="_s);
}

void tst_EngineFailures::escapeCancels()
{
    EngineDriver calculator;
    QSignalSpy cancelled(&calculator.engine, &Engine::callCancelled);
    QSignalSpy failed(&calculator.engine, &Engine::callFailed);
    calculator.press(u"5 * 3 = 7"_s);
    const quint64 number = calculator.engine.snapshot().call->number;
    calculator.engine.escape();
    QCOMPARE(calculator.arithmetic.cancelledCalls(), 1);
    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(cancelled.first().first().toULongLong(), number);
    QCOMPARE(failed.count(), 0);
    QCOMPARE(calculator.display(), u"3"_s);
    QCOMPARE(calculator.expression(), u"5 × "_s);
    QCOMPARE(calculator.waiting(), u"= 7"_s);
    QCOMPARE(calculator.failure(), u"Multiply was cancelled."_s);
    calculator.engine.retry();
    calculator.arithmetic.answerAll();
    QCOMPARE(calculator.display(), u"7"_s);
}

void tst_EngineFailures::escapeClearsAtRest()
{
    EngineDriver calculator;
    calculator.press(u"5 * 3"_s);
    calculator.engine.escape();
    QCOMPARE(calculator.display(), u"0"_s);
    QCOMPARE(calculator.expression(), QString());

    calculator.press(u"5 * 3 ="_s);
    calculator.engine.escape(); // cancels,
    calculator.engine.escape(); // and clears
    QCOMPARE(calculator.display(), u"0"_s);
    QVERIFY(calculator.failure().isNull());
    QVERIFY(calculator.waiting().isEmpty());
}

void tst_EngineFailures::lateRepliesChangeNothing()
{
    EngineDriver calculator;
    QSignalSpy late(&calculator.engine, &Engine::lateReply);
    QSignalSpy changed(&calculator.engine, &Engine::changed);
    calculator.press(u"5 * 3 ="_s);
    const quint64 first = calculator.engine.snapshot().call->number;
    calculator.engine.cancelCall();
    calculator.engine.retry();
    const QString before = calculator.atRest();
    const qsizetype changes = changed.count();
    calculator.arithmetic.answerCancelled();
    QCOMPARE(late.count(), 1);
    QCOMPARE(late.first().first().toULongLong(), first);
    QCOMPARE(late.first().last().toDouble(), 15.0);
    QCOMPARE(calculator.atRest(), before);
    QCOMPARE(changed.count(), changes);
    QVERIFY(calculator.isCalling());
    calculator.arithmetic.answer();
    QCOMPARE(calculator.display(), u"15"_s);
    QCOMPARE(late.count(), 1);
}

void tst_EngineFailures::aFailureOfACancelledCallIsNoFailure()
{
    EngineDriver calculator;
    calculator.press(u"5 * 3 ="_s);
    const quint64 number = calculator.engine.snapshot().call->number;
    calculator.engine.cancelCall();
    calculator.press(u"="_s);
    Q_EMIT calculator.arithmetic.failed(number, u"The call was aborted."_s);
    QVERIFY(calculator.isCalling());
    QVERIFY(calculator.failure().isNull());
}

void tst_EngineFailures::destructionCancels()
{
    FakeArithmetic arithmetic;
    auto engine = std::make_unique<Engine>(&arithmetic);
    for (const Key key : {Key::Digit5, Key::Square})
        engine->press(key);
    QSignalSpy cancelled(engine.get(), &Engine::callCancelled);
    engine.reset();
    QCOMPARE(arithmetic.cancelledCalls(), 1);
    QCOMPARE(cancelled.count(), 0);

    auto mortal = std::make_unique<FakeArithmetic>();
    Engine survivor(mortal.get());
    for (const Key key : {Key::Digit5, Key::Square})
        survivor.press(key);
    mortal.reset(); // and the engine is destroyed with a call in flight
    QVERIFY(survivor.snapshot().call);
}

void tst_EngineFailures::undoDropsAFailure()
{
    EngineDriver calculator;
    calculator.press(u"5 * 3 = 7"_s);
    calculator.arithmetic.fail(u"Nobody answers."_s);
    calculator.engine.undo(); // = is undone already, so it is 3
    QVERIFY(calculator.failure().isNull());
    QVERIFY(calculator.waiting().isEmpty());
    QCOMPARE(calculator.display(), u"5"_s);
    QCOMPARE(calculator.expression(), u"5 × "_s);
}

QTEST_GUILESS_MAIN(tst_EngineFailures)
#include "tst_enginefailures.moc"
