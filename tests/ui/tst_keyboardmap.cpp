// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/watchedapplication.h"

#include "ui/keys/keyboardmap.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Key)
Q_DECLARE_METATYPE(Command)

namespace {

// A window with the things that would like to have the keys for themselves.
struct Window : QWidget
{
    Window()
        : button(new QPushButton(this))
        , list(new QListView(this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(button);
        layout->addWidget(list);
        show();
        activateWindow();
    }

    QPushButton *button;
    QListView *list;
    KeyboardMap map{this};
    QSignalSpy keys{&map, &KeyboardMap::keyPressed};
    QSignalSpy commands{&map, &KeyboardMap::commandGiven};
};

} // namespace

class tst_KeyboardMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data();
    void keys();
    void commands_data();
    void commands();
    void listsCopyWhatIsTheirs();
    void meansNothing_data();
    void meansNothing();
    void enterOnFocusedButtonIsEquals();
    void enterOnListIsTheLists();
    void digitsOnListAreTheCalculators();
    void spaceIsTheFocusedButtons();
    void shortcutOfMenuEntryIsClaimed();
    void heldKeyRepeatsOnlyWhatItTypes();
    void otherWindowsKeepTheirKeys();
};

void tst_KeyboardMap::keys_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Key>("key");

    const auto row = [](const char *name, int code, Qt::KeyboardModifiers modifiers, const QString &text,
                        Key key) { QTest::newRow(name) << code << modifiers << text << key; };
    constexpr auto none = Qt::NoModifier;
    constexpr auto shift = Qt::ShiftModifier;
    constexpr auto control = Qt::ControlModifier;
    constexpr auto pad = Qt::KeypadModifier;
    for (int digit = 0; digit <= 9; ++digit) {
        const QString text = QString::number(digit);
        row(qPrintable(u"digit %1"_s.arg(digit)), Qt::Key_0 + digit, none, text, Key(digit));
        row(qPrintable(u"digit %1 of the numeric keypad"_s.arg(digit)), Qt::Key_0 + digit, pad, text,
            Key(digit));
    }
    row("digit typed with Shift on a French keyboard", Qt::Key_7, shift, u"7"_s, Key::Digit7);
    row("digit of an Arabic keyboard", 0x667, none, u"٧"_s, Key::Digit7);
    row("decimal point", Qt::Key_Period, none, u"."_s, Key::Point);
    row("decimal comma", Qt::Key_Comma, none, u","_s, Key::Point);
    row("decimal point of the numeric keypad", Qt::Key_Period, pad, u"."_s, Key::Point);
    row("decimal comma of the numeric keypad", Qt::Key_Comma, pad, u","_s, Key::Point);
    row("Arabic decimal separator", 0x66B, none, u"٫"_s, Key::Point);
    row("plus", Qt::Key_Plus, shift, u"+"_s, Key::Add);
    row("plus of the numeric keypad", Qt::Key_Plus, pad, u"+"_s, Key::Add);
    row("hyphen", Qt::Key_Minus, none, u"-"_s, Key::Subtract);
    row("minus of the numeric keypad", Qt::Key_Minus, pad, u"-"_s, Key::Subtract);
    row("minus sign", 0x2212, none, u"−"_s, Key::Subtract);
    row("asterisk", Qt::Key_Asterisk, shift, u"*"_s, Key::Multiply);
    row("asterisk of the numeric keypad", Qt::Key_Asterisk, pad, u"*"_s, Key::Multiply);
    row("multiplication sign", Qt::Key_multiply, none, u"×"_s, Key::Multiply);
    row("slash", Qt::Key_Slash, none, u"/"_s, Key::Divide);
    row("slash of the numeric keypad", Qt::Key_Slash, pad, u"/"_s, Key::Divide);
    row("division sign", Qt::Key_division, none, u"÷"_s, Key::Divide);
    row("equals sign", Qt::Key_Equal, none, u"="_s, Key::Equals);
    row("Return", Qt::Key_Return, none, u"\r"_s, Key::Equals);
    row("Enter of the numeric keypad", Qt::Key_Enter, pad, u"\r"_s, Key::Equals);
    row("percent", Qt::Key_Percent, shift, u"%"_s, Key::Percent);
    row("Backspace", Qt::Key_Backspace, none, u"\b"_s, Key::Backspace);
    row("Delete is CE", Qt::Key_Delete, none, u"\x7f"_s, Key::ClearEntry);
    row("Delete of the numeric keypad is CE", Qt::Key_Delete, pad, {}, Key::ClearEntry);
    row("F9 changes the sign", Qt::Key_F9, none, {}, Key::Negate);
    row("r is 1/x", Qt::Key_R, none, u"r"_s, Key::Reciprocal);
    row("R with Shift is 1/x", Qt::Key_R, shift, u"R"_s, Key::Reciprocal);
    row("q is the square", Qt::Key_Q, none, u"q"_s, Key::Square);
    row("Q with Shift is the square", Qt::Key_Q, shift, u"Q"_s, Key::Square);
    row("Ctrl+M stores in memory", Qt::Key_M, control, {}, Key::MemoryStore);
    row("Ctrl+P adds to memory", Qt::Key_P, control, {}, Key::MemoryAdd);
    row("Ctrl+Shift+P subtracts from memory", Qt::Key_P, control | shift, {}, Key::MemorySubtract);
    row("Ctrl+R recalls memory", Qt::Key_R, control, {}, Key::MemoryRecall);
    row("Ctrl+L clears memory", Qt::Key_L, control, {}, Key::MemoryClear);
}

void tst_KeyboardMap::keys()
{
    QFETCH(int, code);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, text);
    QFETCH(Key, key);

    Window window;
    window.button->setFocus();
    QTest::sendKeyEvent(QTest::Click, window.button, Qt::Key(code), text, modifiers);

    QCOMPARE(window.keys.size(), 1);
    QCOMPARE(window.keys[0][0].value<Key>(), key);
    QCOMPARE(window.commands.size(), 0);
}

void tst_KeyboardMap::commands_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<Command>("command");

    const auto row = [](const char *name, int code, Qt::KeyboardModifiers modifiers, Command command) {
        QTest::newRow(name) << code << modifiers << command;
    };
    constexpr auto control = Qt::ControlModifier;
    row("Escape", Qt::Key_Escape, Qt::NoModifier, Command::Escape);
    row("Ctrl+C", Qt::Key_C, control, Command::Copy);
    row("Ctrl+Insert", Qt::Key_Insert, control, Command::Copy);
    row("Ctrl+Shift+C", Qt::Key_C, control | Qt::ShiftModifier, Command::CopyServiceValue);
    row("Ctrl+V", Qt::Key_V, control, Command::Paste);
    row("Shift+Insert", Qt::Key_Insert, Qt::ShiftModifier, Command::Paste);
    row("Ctrl+Z", Qt::Key_Z, control, Command::Undo);
    row("Ctrl+Shift+Z", Qt::Key_Z, control | Qt::ShiftModifier, Command::Redo);
    row("Ctrl+H", Qt::Key_H, control, Command::ToggleHistory);
    row("F1", Qt::Key_F1, Qt::NoModifier, Command::Help);
    row("Ctrl+Q", Qt::Key_Q, control, Command::Quit);
}

void tst_KeyboardMap::commands()
{
    QFETCH(int, code);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(Command, command);

    Window window;
    QWidget *focused = command == Command::Copy ? static_cast<QWidget *>(&window) : window.list; // lists copy what is theirs
    focused->setFocus();
    QTest::keyClick(focused, Qt::Key(code), modifiers);

    QCOMPARE(window.commands.size(), 1);
    QCOMPARE(window.commands[0][0].value<Command>(), command);
    QCOMPARE(window.keys.size(), 0);
}

void tst_KeyboardMap::listsCopyWhatIsTheirs()
{
    Window window;
    window.list->setFocus();
    QTest::keyClick(window.list, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(window.commands.size(), 0);
    QCOMPARE(window.keys.size(), 0);
}

void tst_KeyboardMap::meansNothing_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("text");

    QTest::newRow("another letter") << int(Qt::Key_A) << Qt::KeyboardModifiers() << u"a"_s;
    QTest::newRow("a digit with Ctrl")
        << int(Qt::Key_5) << Qt::KeyboardModifiers(Qt::ControlModifier) << u"5"_s;
    QTest::newRow("a digit with Alt") << int(Qt::Key_5) << Qt::KeyboardModifiers(Qt::AltModifier) << u"5"_s;
    QTest::newRow("Shift+Delete, which is Cut")
        << int(Qt::Key_Delete) << Qt::KeyboardModifiers(Qt::ShiftModifier) << QString();
    QTest::newRow("Ctrl+W") << int(Qt::Key_W) << Qt::KeyboardModifiers(Qt::ControlModifier) << QString();
    QTest::newRow("Space") << int(Qt::Key_Space) << Qt::KeyboardModifiers() << u" "_s;
    QTest::newRow("Tab") << int(Qt::Key_Tab) << Qt::KeyboardModifiers() << u"\t"_s;
    QTest::newRow("Ctrl alone") << int(Qt::Key_Control) << Qt::KeyboardModifiers(Qt::ControlModifier)
                                << QString();
}

void tst_KeyboardMap::meansNothing()
{
    QFETCH(int, code);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, text);

    const QKeyEvent event(QEvent::KeyPress, code, modifiers, text);
    QVERIFY(!KeyboardMap::keyFor(event));
    QVERIFY(!KeyboardMap::commandFor(event));
}

void tst_KeyboardMap::enterOnFocusedButtonIsEquals()
{
    Window window;
    window.button->setAutoDefault(true); // such a button takes Enter for a click
    QSignalSpy clicks(window.button, &QPushButton::clicked);
    window.button->setFocus();
    QTest::keyClick(window.button, Qt::Key_Return);
    QCOMPARE(window.keys.size(), 1);
    QCOMPARE(window.keys[0][0].value<Key>(), Key::Equals);
    QCOMPARE(clicks.size(), 0);
}

void tst_KeyboardMap::enterOnListIsTheLists()
{
    Window window;
    window.list->setFocus();
    QTest::keyClick(window.list, Qt::Key_Return);
    QTest::keyClick(window.list, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(window.keys.size(), 0);
}

void tst_KeyboardMap::digitsOnListAreTheCalculators()
{
    Window window;
    window.list->setFocus();
    QTest::keyClick(window.list, '8');
    QCOMPARE(window.keys.size(), 1);
    QCOMPARE(window.keys[0][0].value<Key>(), Key::Digit8);
}

void tst_KeyboardMap::spaceIsTheFocusedButtons()
{
    Window window;
    QSignalSpy clicks(window.button, &QPushButton::clicked);
    window.button->setFocus();
    QTest::keyClick(window.button, Qt::Key_Space);
    QCOMPARE(clicks.size(), 1);
    QCOMPARE(window.keys.size(), 0);
}

void tst_KeyboardMap::shortcutOfMenuEntryIsClaimed()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QAction copy;
    copy.setShortcut(QKeySequence::Copy);
    window.addAction(&copy);
    QSignalSpy triggered(&copy, &QAction::triggered);
    QAction unclaimed;
    unclaimed.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    window.addAction(&unclaimed);
    QSignalSpy unclaimedTriggered(&unclaimed, &QAction::triggered);

    window.button->setFocus();
    QTest::keyClick(window.button, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(window.button, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(window.commands.size(), 1);
    QCOMPARE(triggered.size(), 0);
    QCOMPARE(unclaimedTriggered.size(), 1); // shortcuts do work here
}

void tst_KeyboardMap::heldKeyRepeatsOnlyWhatItTypes()
{
    Window window;
    const auto hold = [&window](int code, const QString &text) {
        window.keys.clear();
        for (bool repeated : {false, true, true}) {
            QKeyEvent event(QEvent::KeyPress, code, Qt::NoModifier, text, repeated);
            QCoreApplication::sendEvent(window.button, &event);
        }
        return window.keys.size();
    };
    QCOMPARE(hold(Qt::Key_7, u"7"_s), 3);
    QCOMPARE(hold(Qt::Key_Backspace, u"\b"_s), 3);
    QCOMPARE(hold(Qt::Key_Return, u"\r"_s), 1);
    QCOMPARE(hold(Qt::Key_Plus, u"+"_s), 1);
}

void tst_KeyboardMap::otherWindowsKeepTheirKeys()
{
    Window window;
    QPushButton other;
    other.show();
    QTest::keyClick(&other, '8');
    QCOMPARE(window.keys.size(), 0);
}

WATCHED_TEST_MAIN(tst_KeyboardMap)
#include "tst_keyboardmap.moc"
