// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/enginedriver.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What the engine remembers of keys: steps that can be undone, and which number of the memory was meant.
class tst_EngineState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyWithoutEffectIsNoStep_data();
    void keyWithoutEffectIsNoStep();
    void keyWithoutEffectForgetsNoStep();
    void memoryKeyIsForNoOtherNumber_data();
    void memoryKeyIsForNoOtherNumber();
};

void tst_EngineState::keyWithoutEffectIsNoStep_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("undone");
    QTest::newRow("backspace, where nothing is being typed") << u"5 +"_s << u"BS"_s << u"5"_s;
    QTest::newRow("a second point") << u"5 ."_s << u"."_s << u"5"_s;
    QTest::newRow("the same operator") << u"5 +"_s << u"+"_s << u"5"_s;
}

void tst_EngineState::keyWithoutEffectIsNoStep()
{
    QFETCH(QString, keys);
    QFETCH(QString, key);
    QFETCH(QString, undone);
    EngineDriver calculator;
    calculator.pressAndSettle(keys);
    calculator.pressAndSettle(key);
    calculator.engine.undo();
    EngineDriver expected;
    expected.pressAndSettle(undone);
    QCOMPARE(calculator.atRest(), expected.atRest());
}

void tst_EngineState::keyWithoutEffectForgetsNoStep()
{
    EngineDriver calculator;
    calculator.pressAndSettle(u"2 + 3"_s);
    calculator.engine.undo();
    calculator.pressAndSettle(u"BS"_s);
    calculator.engine.redo();
    QCOMPARE(calculator.display(), u"3"_s);
}

void tst_EngineState::memoryKeyIsForNoOtherNumber_data()
{
    QTest::addColumn<QString>("waiting");
    QTest::addColumn<QString>("memory");
    QTest::newRow("when MS does not come to be") << u"MS"_s << u"7 1"_s;
    QTest::newRow("when MC does not come to be") << u"MC"_s << u"7 1"_s;
}

// Memory 2 1; "1 / 0 =" is in flight, and MS waits behind it; 5, and M+ for the 2. The error switches MS off.
void tst_EngineState::memoryKeyIsForNoOtherNumber()
{
    QFETCH(QString, waiting);
    EngineDriver calculator;
    calculator.pressAndSettle(u"1 MS 2 MS C"_s);
    calculator.press(u"1 / 0 ="_s);
    calculator.press(waiting);
    calculator.press(u"5"_s);
    calculator.engine.pressMemory(Key::MemoryAdd, 0);
    calculator.arithmetic.answerAll();
    QTEST(calculator.memory(), "memory");
}

QTEST_GUILESS_MAIN(tst_EngineState)
#include "tst_enginestate.moc"
