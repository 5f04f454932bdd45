// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/watchedapplication.h"

#include "ui/keys/keypad.h"

#include "ui/widgets/flatbutton.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Key)

namespace {

QList<Key> allKeys()
{
    QList<Key> keys;
    for (int key = 0; key <= int(Key::MemoryClear); ++key)
        keys.append(Key(key));
    return keys;
}

QList<Key> pressed(const QSignalSpy &spy)
{
    QList<Key> keys;
    for (const QVariantList &arguments : spy)
        keys.append(arguments[0].value<Key>());
    return keys;
}

} // namespace

class tst_Keypad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void everyButtonByMouse();
    void everyButtonByTabAndSpace();
    void clickTakesNoFocus();
    void namesOfButtons_data();
    void namesOfButtons();
    void everyButtonIsNamed();
    void flashShowsThePressAndEmitsNothing();
    void flashOfDisabledButtonShowsNothing();
    void errorStateSwitchesOff();
    void emptyMemoryCannotBeRecalled();
    void errorAndEmptyMemoryTogether();
    void labelsFollowTheLocale();
    void isNotMirrored();
    void columnsAreEqual();

private:
    std::unique_ptr<Keypad> m_keypad;
};

void tst_Keypad::init()
{
    m_keypad = std::make_unique<Keypad>();
    m_keypad->resize(320, 330);
    m_keypad->setMemoryEmpty(false);
    m_keypad->show();
    m_keypad->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_keypad.get()));
}

void tst_Keypad::everyButtonByMouse()
{
    QSignalSpy spy(m_keypad.get(), &Keypad::keyPressed);
    for (Key key : allKeys())
        QTest::mouseClick(m_keypad->button(key), Qt::LeftButton);
    QCOMPARE(pressed(spy), allKeys());
}

void tst_Keypad::everyButtonByTabAndSpace()
{
    QSignalSpy spy(m_keypad.get(), &Keypad::keyPressed);
    m_keypad->button(Key::MemoryClear)->setFocus(Qt::TabFocusReason);
    for (qsizetype i = 0; i < allKeys().size(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    // In reading order.
    const QList<Key> expected{Key::MemoryClear, Key::MemoryRecall, Key::MemoryAdd,  Key::MemorySubtract,
                              Key::MemoryStore, Key::Percent,      Key::ClearEntry, Key::Clear,
                              Key::Backspace,   Key::Reciprocal,   Key::Square,     Key::Negate,
                              Key::Divide,      Key::Digit7,       Key::Digit8,     Key::Digit9,
                              Key::Multiply,    Key::Digit4,       Key::Digit5,     Key::Digit6,
                              Key::Subtract,    Key::Digit1,       Key::Digit2,     Key::Digit3,
                              Key::Add,         Key::Digit0,       Key::Point,      Key::Equals};
    QCOMPARE(pressed(spy), expected);
}

void tst_Keypad::clickTakesNoFocus()
{
    FlatButton *focused = m_keypad->button(Key::Digit1);
    focused->setFocus(Qt::TabFocusReason);
    QTest::mouseClick(m_keypad->button(Key::Digit8), Qt::LeftButton);
    QVERIFY(focused->hasFocus());
}

void tst_Keypad::namesOfButtons_data()
{
    QTest::addColumn<Key>("key");
    QTest::addColumn<QString>("objectName");
    QTest::addColumn<QString>("accessibleName");
    QTest::addColumn<QString>("toolTip");

    QTest::newRow("seven") << Key::Digit7 << u"key_7"_s << u"Seven"_s << u"Seven (7)"_s;
    QTest::newRow("point") << Key::Point << u"key_point"_s << u"Decimal separator"_s
                           << u"Decimal separator (.)"_s;
    QTest::newRow("plus") << Key::Add << u"key_add"_s << u"Plus"_s << u"Plus (+)"_s;
    QTest::newRow("minus") << Key::Subtract << u"key_subtract"_s << u"Minus"_s << u"Minus (-)"_s;
    QTest::newRow("equals") << Key::Equals << u"key_equals"_s << u"Equals"_s << u"Equals (Enter)"_s;
    QTest::newRow("sign") << Key::Negate << u"key_neg"_s << u"Change sign"_s << u"Change sign (F9)"_s;
    QTest::newRow("clear entry") << Key::ClearEntry << u"key_ce"_s << u"Clear entry"_s
                                 << u"Clear entry (Del)"_s;
    QTest::newRow("memory add") << Key::MemoryAdd << u"key_mplus"_s << u"Memory add"_s
                                << u"Memory add (Ctrl+P)"_s;
    QTest::newRow("memory subtract") << Key::MemorySubtract << u"key_mminus"_s << u"Memory subtract"_s
                                     << u"Memory subtract (Ctrl+Shift+P)"_s;
}

void tst_Keypad::namesOfButtons()
{
    QFETCH(Key, key);
    const FlatButton *button = m_keypad->button(key);
    QTEST(button->objectName(), "objectName");
    QTEST(button->accessibleName(), "accessibleName");
    QTEST(button->toolTip(), "toolTip");
}

void tst_Keypad::everyButtonIsNamed()
{
    QSet<QString> objectNames, accessibleNames;
    for (Key key : allKeys()) {
        const FlatButton *button = m_keypad->button(key);
        QVERIFY(button);
        objectNames.insert(button->objectName());
        accessibleNames.insert(button->accessibleName());
        QVERIFY2(!button->toolTip().contains(u"()"_s), qPrintable(button->toolTip()));
        QVERIFY(key == Key::Backspace || !button->text().isEmpty());
    }
    objectNames.remove({});
    accessibleNames.remove({});
    QCOMPARE(objectNames.size(), allKeys().size());
    QCOMPARE(accessibleNames.size(), allKeys().size());
}

void tst_Keypad::flashShowsThePressAndEmitsNothing()
{
    QSignalSpy spy(m_keypad.get(), &Keypad::keyPressed);
    FlatButton *button = m_keypad->button(Key::Digit5);
    const QImage before = button->grab().toImage();
    m_keypad->flash(Key::Digit5);
    QVERIFY(button->isDown());
    QVERIFY(button->grab().toImage() != before);
    QTRY_VERIFY(!button->isDown());
    QCOMPARE(spy.size(), 0);
}

void tst_Keypad::flashOfDisabledButtonShowsNothing()
{
    m_keypad->setErrorState(true);
    m_keypad->flash(Key::Add);
    QVERIFY(!m_keypad->button(Key::Add)->isDown());
}

void tst_Keypad::errorStateSwitchesOff()
{
    const QList<Key> off{Key::Add,         Key::Subtract,  Key::Multiply,      Key::Divide,
                         Key::Percent,     Key::Square,    Key::Reciprocal,    Key::Negate,
                         Key::MemoryStore, Key::MemoryAdd, Key::MemorySubtract};
    m_keypad->setErrorState(true);
    for (Key key : allKeys())
        QCOMPARE(m_keypad->button(key)->isEnabled(), !off.contains(key));
    m_keypad->setErrorState(false);
    for (Key key : allKeys())
        QVERIFY(m_keypad->button(key)->isEnabled());
}

void tst_Keypad::emptyMemoryCannotBeRecalled()
{
    m_keypad->setMemoryEmpty(true);
    for (Key key : allKeys())
        QCOMPARE(m_keypad->button(key)->isEnabled(), key != Key::MemoryRecall && key != Key::MemoryClear);
}

void tst_Keypad::errorAndEmptyMemoryTogether()
{
    m_keypad->setErrorState(true);
    m_keypad->setMemoryEmpty(true);
    m_keypad->setErrorState(false);
    QVERIFY(!m_keypad->button(Key::MemoryRecall)->isEnabled());
    QVERIFY(m_keypad->button(Key::MemoryStore)->isEnabled());
}

void tst_Keypad::labelsFollowTheLocale()
{
    m_keypad->setLocale(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(m_keypad->button(Key::Point)->text(), u","_s);
    QCOMPARE(m_keypad->button(Key::Point)->toolTip(), u"Decimal separator (,)"_s);
    m_keypad->setLocale(QLocale(QLocale::Arabic, QLocale::Egypt));
    QCOMPARE(m_keypad->button(Key::Digit7)->text(), u"٧"_s);
    QCOMPARE(m_keypad->button(Key::Point)->text(), u"٫"_s);
}

void tst_Keypad::isNotMirrored()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    Keypad keypad;
    keypad.resize(320, 330);
    keypad.show();
    QVERIFY(keypad.button(Key::Digit7)->x() < keypad.button(Key::Digit9)->x());
    QVERIFY(keypad.button(Key::Digit9)->x() < keypad.button(Key::Multiply)->x());
    QVERIFY(keypad.button(Key::MemoryClear)->x() < keypad.button(Key::MemoryStore)->x());
}

void tst_Keypad::columnsAreEqual()
{
    const int width = m_keypad->button(Key::Digit7)->width();
    for (Key key :
         {Key::Digit8, Key::Digit9, Key::Multiply, Key::Percent, Key::Backspace, Key::Equals, Key::Point})
        QVERIFY(qAbs(m_keypad->button(key)->width() - width) <= 1);
    QVERIFY(m_keypad->button(Key::Digit0)->width() > 2 * width);
}

WATCHED_TEST_MAIN(tst_Keypad)
#include "tst_keypad.moc"
