// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/enginedriver.h"
#include "support/standardmode.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// Key sequences against what a well known calculator shows for them, however long the replies take.
class tst_StandardMode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repliesAtOnce_data() { rows(); }
    void repliesAtOnce();
    void repliesAfterAllKeys_data() { rows(); }
    void repliesAfterAllKeys();
    void repliesAfterRandomDelays_data() { rows(); }
    void repliesAfterRandomDelays();
    void latencyNeverShowsAtRest();

private:
    static void rows();
    static void compare(const EngineDriver &calculator);
};

void tst_StandardMode::rows()
{
    QTest::addColumn<StandardModeRow>("row");
    for (const StandardModeRow &row : standardMode())
        QTest::addRow("%s", qUtf8Printable(row.keys)) << row;
}

void tst_StandardMode::compare(const EngineDriver &calculator)
{
    QFETCH(StandardModeRow, row);
    QCOMPARE(calculator.display(), row.display);
    QCOMPARE(calculator.expression(), row.expression);
    QCOMPARE(calculator.engine.snapshot().isError, row.isError);
    QCOMPARE(calculator.memory(), row.memory);
    QCOMPARE(calculator.calls(), row.calls);
    if (!row.history.isNull())
        QCOMPARE(calculator.history(), row.history);
    QVERIFY(!calculator.isCalling());
    QVERIFY(calculator.waiting().isEmpty());
}

void tst_StandardMode::repliesAtOnce()
{
    QFETCH(StandardModeRow, row);
    EngineDriver calculator;
    calculator.pressAndSettle(row.keys);
    compare(calculator);
}

void tst_StandardMode::repliesAfterAllKeys()
{
    QFETCH(StandardModeRow, row);
    EngineDriver calculator;
    calculator.press(row.keys);
    calculator.arithmetic.answerAll();
    compare(calculator);
}

void tst_StandardMode::repliesAfterRandomDelays()
{
    QFETCH(StandardModeRow, row);
    EngineDriver calculator;
    calculator.arithmetic.answerByItself(quint32(qHash(row.keys)), 3);
    calculator.press(row.keys);
    QSignalSpy changed(&calculator.engine, &Engine::changed);
    while (calculator.isCalling())
        QVERIFY(changed.wait());
    compare(calculator);
}

// Random sequences; replies come between any two keys, and all of it is the same from run to run.
void tst_StandardMode::latencyNeverShowsAtRest()
{
    QRandomGenerator random(20060);
    for (int sequence = 0; sequence < 1500; ++sequence) {
        EngineDriver prompt;
        EngineDriver slow;
        QStringList keys;
        for (int i = random.bounded(1, 24); i > 0; --i) {
            // Half of the keys are digits, so that there are numbers; MC is the last key there is.
            const bool digit = random.bounded(2) == 0;
            const Key key
                = Key(digit ? random.bounded(0, 10) : random.bounded(10, int(Key::MemoryClear) + 1));
            keys << QString::number(int(key));
            prompt.engine.press(key);
            prompt.arithmetic.answerAll();
            slow.engine.press(key);
            while (slow.arithmetic.isCalled() && random.bounded(3) == 0)
                slow.arithmetic.answer();
        }
        slow.arithmetic.answerAll();
        if (slow.atRest() != prompt.atRest())
            qInfo() << "keys" << keys;
        QCOMPARE(slow.atRest(), prompt.atRest());
    }
}

QTEST_GUILESS_MAIN(tst_StandardMode)
#include "tst_standardmode.moc"
