// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/engine/keysequence.h"
#include "support/enginedriver.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

// Keys, calls and replies that cross each other. What the keys compute is in tst_standardmode, what fails in tst_enginefailures.
class tst_Engine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCallInFlightIsShown();
    void theOldNumberStaysUntilTheReply();
    void typingIsEchoedAtOnce_data();
    void typingIsEchoedAtOnce();
    void digitsBeyondSixteenAreAnnouncedOnce();
    void theExactValueIsAtHand();
    void memoryKeysForOneNumber_data();
    void memoryKeysForOneNumber();
    void memoryNumberStaysTheOneThatWasMeant();
    void undoAndRedo();
    void undoWaitsForTheCall();
    void pastedInputsAreHandledInOrder();
    void changedIsTheLastSignal();
};

void tst_Engine::theCallInFlightIsShown()
{
    EngineDriver calculator;
    QSignalSpy started(&calculator.engine, &Engine::callStarted);
    QSignalSpy finished(&calculator.engine, &Engine::callFinished);
    calculator.press(u"22 / 7 ="_s);
    QCOMPARE(started.count(), 1);
    const auto call = calculator.engine.snapshot().call;
    QVERIFY(call);
    QCOMPARE(call->number, started.first().first().toULongLong());
    QCOMPARE(call->call, (ServiceCall{Operation::Divide, 22, 7}));
    calculator.arithmetic.answer();
    QVERIFY(!calculator.isCalling());
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished.first().first().toULongLong(), call->number);
    QCOMPARE(finished.first().last().toDouble(), 22.0 / 7);
}

void tst_Engine::theOldNumberStaysUntilTheReply()
{
    EngineDriver calculator;
    calculator.press(u"5 * 3 ="_s);
    QCOMPARE(calculator.display(), u"3"_s);
    QCOMPARE(calculator.expression(), u"5 × "_s);
    QVERIFY(!calculator.engine.snapshot().isEcho);
    calculator.arithmetic.answer();
    calculator.press(u"="_s);
    QCOMPARE(calculator.display(), u"15"_s);
    calculator.arithmetic.answer();
    QCOMPARE(calculator.display(), u"45"_s);
}

void tst_Engine::typingIsEchoedAtOnce_data()
{
    QTest::addColumn<QString>("ahead"); // while 2 + 3 + is in flight
    QTest::addColumn<QString>("display");
    QTest::addColumn<QString>("waiting");
    QTest::addColumn<bool>("echo");

    QTest::newRow("nothing") << u""_s << u"3"_s << u""_s << false;
    QTest::newRow("digits") << u"1234"_s << u"1,234"_s << u"1234"_s << true;
    QTest::newRow("a point") << u"."_s << u"0."_s << u"."_s << true;
    QTest::newRow("backspace on the new number") << u"12 BS"_s << u"1"_s << u"12 ⌫"_s << true;
    QTest::newRow("backspace on the old number") << u"BS"_s << u"3"_s << u"⌫"_s << false;
    QTest::newRow("CE") << u"12 CE"_s << u"0"_s << u"12 CE"_s << true;
    QTest::newRow("C") << u"C"_s << u"0"_s << u"C"_s << true;
    QTest::newRow("the sign of the new number") << u"12 neg"_s << u"-12"_s << u"12 ±"_s << true;
    QTest::newRow("the sign of the result waits") << u"neg"_s << u"3"_s << u"±"_s << false;
    QTest::newRow("an operator waits") << u"4 *"_s << u"4"_s << u"4 ×"_s << true;
    QTest::newRow("the number after a waiting operator") << u"4 * 56"_s << u"56"_s << u"4 × 56"_s << true;
    QTest::newRow("backspace behind a waiting operator") << u"45 * BS"_s << u"45"_s << u"45 × ⌫"_s << true;
    QTest::newRow("MR waits") << u"MR"_s << u"3"_s << u"MR"_s << false;
}

void tst_Engine::typingIsEchoedAtOnce()
{
    QFETCH(QString, ahead);
    EngineDriver calculator;
    calculator.press(u"2 + 3 +"_s);
    QVERIFY(calculator.isCalling());
    calculator.press(ahead);
    QTEST(calculator.display(), "display");
    QTEST(calculator.waiting(), "waiting");
    QTEST(calculator.engine.snapshot().isEcho, "echo");
    QCOMPARE(calculator.calls(), u"Add(2,3)"_s);
}

void tst_Engine::digitsBeyondSixteenAreAnnouncedOnce()
{
    EngineDriver calculator;
    QSignalSpy announced(&calculator.engine, &Engine::maximumDigitsReached);
    calculator.press(u"12345678901234567"_s);
    QCOMPARE(announced.count(), 1);
    calculator.press(u"+ 3 + 12345678901234567"_s); // this time while a call is in flight
    QCOMPARE(announced.count(), 2);
    calculator.arithmetic.answerAll();
    QCOMPARE(calculator.display(), u"1,234,567,890,123,456"_s);
    QCOMPARE(announced.count(), 2);
    calculator.press(u"."_s);
    QCOMPARE(announced.count(), 2);
}

void tst_Engine::theExactValueIsAtHand()
{
    EngineDriver calculator;
    calculator.pressAndSettle(u"0.1 + 0.2"_s);
    QVERIFY(!calculator.engine.snapshot().value); // it is being typed
    calculator.pressAndSettle(u"="_s);
    QCOMPARE(calculator.display(), u"0.3"_s);
    QVERIFY(calculator.engine.snapshot().value == 0.1 + 0.2);
    calculator.pressAndSettle(u"/ 0 ="_s);
    QVERIFY(!calculator.engine.snapshot().value);
}

void tst_Engine::memoryKeysForOneNumber_data()
{
    QTest::addColumn<Key>("key");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("memory");
    QTest::addColumn<QString>("display");
    QTest::addColumn<QString>("calls");
    QTest::newRow("M+") << Key::MemoryAdd << 1 << u"3 12 1"_s << u"10"_s << u"Add(2,10)"_s;
    QTest::newRow("M-") << Key::MemorySubtract << 2 << u"3 2 -9"_s << u"10"_s << u"Subtract(1,10)"_s;
    QTest::newRow("MR") << Key::MemoryRecall << 1 << u"3 2 1"_s << u"2"_s << QString();
    QTest::newRow("MC") << Key::MemoryClear << 1 << u"3 1"_s << u"10"_s << QString();
    QTest::newRow("for a number that is not there") << Key::MemoryAdd << 3 << u"3 2 1"_s << u"10"_s << QString();
}

void tst_Engine::memoryKeysForOneNumber()
{
    QFETCH(Key, key);
    QFETCH(int, index);
    EngineDriver calculator;
    calculator.pressAndSettle(u"1 MS 2 MS 3 MS 10"_s);
    const QString before = calculator.memory();
    calculator.engine.pressMemory(key, index);
    calculator.arithmetic.answerAll();
    QTEST(calculator.memory(), "memory");
    QTEST(calculator.display(), "display");
    QTEST(calculator.calls(), "calls");
    if (calculator.memory() != before) {
        calculator.engine.undo();
        QCOMPARE(calculator.memory(), before);
    }
}

// Keys wait for a reply, and change the list before this one is handled.
void tst_Engine::memoryNumberStaysTheOneThatWasMeant()
{
    EngineDriver calculator;
    calculator.pressAndSettle(u"1 MS 2 MS"_s);
    calculator.press(u"5 + 5 = MS"_s);
    calculator.engine.pressMemory(Key::MemoryAdd, 1); // 1 is the second as long as MS waits
    calculator.arithmetic.answerAll();
    QCOMPARE(calculator.calls(), u"Add(5,5) Add(1,10)"_s);
}

void tst_Engine::undoAndRedo()
{
    EngineDriver calculator;
    QVERIFY(!calculator.engine.snapshot().canUndo);
    calculator.pressAndSettle(u"2 + 3 MS ="_s);
    QCOMPARE(calculator.display(), u"5"_s);
    calculator.engine.undo();
    QCOMPARE(calculator.display(), u"3"_s);
    QCOMPARE(calculator.expression(), u"2 + "_s);
    QCOMPARE(calculator.memory(), u"3"_s);
    calculator.engine.undo();
    QCOMPARE(calculator.memory(), QString());
    calculator.engine.redo();
    calculator.engine.redo();
    QCOMPARE(calculator.display(), u"5"_s);
    QCOMPARE(calculator.expression(), u"2 + 3="_s);
    QVERIFY(!calculator.engine.snapshot().canRedo);
    QCOMPARE(calculator.calls(), u"Add(2,3)"_s); // what is known is not asked again

    calculator.engine.undo();
    calculator.pressAndSettle(u"1"_s);
    QVERIFY(!calculator.engine.snapshot().canRedo);
    calculator.press(u"MC MR"_s); // MR does nothing, so there is nothing of it to undo
    calculator.engine.undo();
    QCOMPARE(calculator.memory(), u"3"_s);
}

void tst_Engine::undoWaitsForTheCall()
{
    EngineDriver calculator;
    calculator.press(u"5 * 3 ="_s);
    QVERIFY(!calculator.engine.snapshot().canUndo);
    calculator.engine.undo();
    QVERIFY(calculator.isCalling());
    QCOMPARE(calculator.expression(), u"5 × "_s);
    calculator.arithmetic.answer();
    QVERIFY(calculator.engine.snapshot().canUndo);
}

void tst_Engine::pastedInputsAreHandledInOrder()
{
    EngineDriver calculator;
    QSignalSpy changed(&calculator.engine, &Engine::changed);
    calculator.engine.put(
        {Key::ClearEntry, 1.5e20, Key::Multiply, Key::Digit2, Key::Equals, 3.25, Key::Negate});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(calculator.display(), u"3.25"_s); // echoed; its sign is that of no typed number, and waits
    QCOMPARE(calculator.waiting(), u"3.25 ±"_s);
    calculator.arithmetic.answerAll();
    QCOMPARE(calculator.calls(), u"Multiply(1.5e+20,2)"_s);
    QCOMPARE(calculator.history(), u"1.5e+20×2=3e+20"_s);
    QCOMPARE(calculator.display(), u"-3.25"_s);
}

void tst_Engine::changedIsTheLastSignal()
{
    EngineDriver calculator;
    calculator.press(u"2 + 3 + 4 +"_s);
    QStringList order;
    Engine &engine = calculator.engine;
    connect(&engine, &Engine::callFinished, &engine, [&] { order << u"finished"_s; });
    connect(&engine, &Engine::equationFinished, &engine, [&] { order << u"equation"_s; });
    connect(&engine, &Engine::callStarted, &engine, [&] { order << u"started"_s; });
    connect(&engine, &Engine::changed, &engine, [&] { order << u"changed"_s; });
    calculator.arithmetic.answer();
    QCOMPARE(order, (QStringList{u"finished"_s, u"equation"_s, u"started"_s, u"changed"_s}));
}

QTEST_GUILESS_MAIN(tst_Engine)
#include "tst_engine.moc"
