// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/engine/keysequence.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_KeySequence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void unknownWords_data();
    void unknownWords();
    void aRowOfInputsIsReadable();
};

void tst_KeySequence::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<Key>>("keys");

    QTest::newRow("nothing") << u""_s << QList<Key>();
    QTest::newRow("only blanks") << u"   "_s << QList<Key>();
    QTest::newRow("every digit") << u"0123456789"_s
                                 << QList<Key>{Key::Digit0, Key::Digit1, Key::Digit2, Key::Digit3,
                                               Key::Digit4, Key::Digit5, Key::Digit6, Key::Digit7,
                                               Key::Digit8, Key::Digit9};
    QTest::newRow("a number with points")
        << u"1.2.3"_s << QList<Key>{Key::Digit1, Key::Point, Key::Digit2, Key::Point, Key::Digit3};
    QTest::newRow("a number that starts with the point") << u".5"_s << QList<Key>{Key::Point, Key::Digit5};
    QTest::newRow("operators") << u"+ - * / ="_s
                               << QList<Key>{Key::Add, Key::Subtract, Key::Multiply, Key::Divide,
                                             Key::Equals};
    QTest::newRow("functions") << u"% sqr inv neg"_s
                               << QList<Key>{Key::Percent, Key::Square, Key::Reciprocal, Key::Negate};
    QTest::newRow("clearing") << u"BS CE C"_s << QList<Key>{Key::Backspace, Key::ClearEntry, Key::Clear};
    QTest::newRow("memory") << u"MS M+ M- MR MC"_s
                            << QList<Key>{Key::MemoryStore, Key::MemoryAdd, Key::MemorySubtract,
                                          Key::MemoryRecall, Key::MemoryClear};
    QTest::newRow("several blanks") << u"  2  +   3 "_s << QList<Key>{Key::Digit2, Key::Add, Key::Digit3};
}

void tst_KeySequence::words()
{
    QFETCH(QString, text);
    QString error;
    const auto keys = parseKeys(text, &error);
    QVERIFY2(keys, qPrintable(error));
    QTEST(*keys, "keys");
    QVERIFY(error.isEmpty());
}

void tst_KeySequence::unknownWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("column");

    QTest::newRow("a word that is no key") << u"2 + sqrt"_s << u"sqrt"_s << 5;
    QTest::newRow("the first word") << u"clear 5"_s << u"clear"_s << 1;
    QTest::newRow("words are case sensitive") << u"5 ms"_s << u"ms"_s << 3;
    QTest::newRow("a number with an operator in it") << u"  2+3"_s << u"2+3"_s << 3;
    QTest::newRow("digits of other scripts") << u"1 ٣"_s << u"٣"_s << 3;
}

void tst_KeySequence::unknownWords()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QFETCH(int, column);
    QString error;
    QVERIFY(!parseKeys(text, &error));
    QVERIFY2(error.contains(u"\"%1\" at column %2;"_s.arg(word).arg(column)), qPrintable(error));
    QVERIFY(!parseKeys(text)); // who does not ask for the reason gets none
}

void tst_KeySequence::aRowOfInputsIsReadable()
{
    const QList<Key> keys = *parseKeys(u"12.5 + neg sqr inv * 3 M+ BS ="_s);
    QList<Input> inputs(keys.begin(), keys.end());
    QCOMPARE(inputText(inputs), u"12.5 + ± x² 1/x × 3 M+ ⌫ ="_s);
    inputs = {Key::Digit2, 1.5e20, Key::Digit3};
    QCOMPARE(inputText(inputs), u"2 1.5e+20 3"_s);
    QCOMPARE(inputText({}), QString());
}

QTEST_APPLESS_MAIN(tst_KeySequence)
#include "tst_keysequence.moc"
