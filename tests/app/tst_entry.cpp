// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/engine/entry.h"
#include "app/engine/keysequence.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_Entry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typing_data();
    void typing();
    void anythingButNumberKeysChangesNothing();
};

void tst_Entry::typing_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("full");

    QTest::newRow("nothing") << u""_s << u"0"_s << u"0"_s << false;
    QTest::newRow("digits") << u"123"_s << u"123"_s << u"123"_s << false;
    QTest::newRow("leading zeros collapse") << u"0007"_s << u"7"_s << u"7"_s << false;
    QTest::newRow("zeros alone are nothing") << u"000"_s << u"0"_s << u"0"_s << false;
    QTest::newRow("a point starts with zero") << u".5"_s << u"0.5"_s << u"0.5"_s << false;
    QTest::newRow("a second point is ignored") << u"1.2.3"_s << u"1.23"_s << u"1.23"_s << false;
    QTest::newRow("a trailing point is shown") << u"5."_s << u"5."_s << u"5"_s << false;
    QTest::newRow("trailing zeros are shown") << u"1.50"_s << u"1.50"_s << u"1.5"_s << false;
    QTest::newRow("16 digits and no more")
        << u"12345678901234567"_s << u"1234567890123456"_s << u"1234567890123456"_s << true;
    QTest::newRow("the point is not counted")
        << u"1234567.8901234567"_s << u"1234567.890123456"_s << u"1234567.890123456"_s << true;
    QTest::newRow("a zero before the point is not counted")
        << u"0.12345678901234567"_s << u"0.1234567890123456"_s << u"0.1234567890123456"_s << true;
    QTest::newRow("a full entry takes a point")
        << u"1234567890123456."_s << u"1234567890123456."_s << u"1234567890123456"_s << true;
    QTest::newRow("digits that a double does not keep")
        << u"9999999999999999"_s << u"9999999999999999"_s << u"9999999999999999"_s << true;
    QTest::newRow("a sign") << u"5 neg"_s << u"-5"_s << u"-5"_s << false;
    QTest::newRow("and back") << u"5 neg neg"_s << u"5"_s << u"5"_s << false;
    QTest::newRow("a sign for nothing") << u"neg 5"_s << u"5"_s << u"5"_s << false;
    QTest::newRow("a sign after the point") << u". neg 1"_s << u"-0.1"_s << u"-0.1"_s << false;
    QTest::newRow("negative zero is zero") << u"0.00 neg"_s << u"-0.00"_s << u"0"_s << false;
    QTest::newRow("backspace") << u"123 BS"_s << u"12"_s << u"12"_s << false;
    QTest::newRow("backspace over the point") << u"12.5 BS BS"_s << u"12"_s << u"12"_s << false;
    QTest::newRow("a new point after backspace") << u"12.5 BS BS .7"_s << u"12.7"_s << u"12.7"_s << false;
    QTest::newRow("backspace over the zero before the point") << u"0. BS 7"_s << u"7"_s << u"7"_s << false;
    QTest::newRow("backspace to nothing loses the sign") << u"5 neg BS 7"_s << u"7"_s << u"7"_s << false;
    QTest::newRow("backspace on nothing") << u"BS"_s << u"0"_s << u"0"_s << false;
}

void tst_Entry::typing()
{
    QFETCH(QString, keys);
    Entry entry;
    const auto parsed = parseKeys(keys);
    QVERIFY(parsed);
    for (const Key key : *parsed)
        entry.press(key);
    QTEST(entry.text(), "text");
    QTEST(entry.number().text(), "number");
    QTEST(entry.isFull(), "full");
    QCOMPARE(entry.number().value(), entry.text().toDouble());
}

void tst_Entry::anythingButNumberKeysChangesNothing()
{
    Entry entry;
    entry.press(Key::Digit7);
    const Entry before = entry;
    for (const Key key : {Key::Add, Key::Equals, Key::ClearEntry, Key::Clear, Key::MemoryRecall})
        entry.press(key);
    QVERIFY(entry == before);
}

QTEST_APPLESS_MAIN(tst_Entry)
#include "tst_entry.moc"
