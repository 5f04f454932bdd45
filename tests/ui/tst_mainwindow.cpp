// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/watchedapplication.h"

#include "sampledata.h"

#include "ui/display/calculatordisplay.h"
#include "ui/history/historypanel.h"
#include "ui/history/memorypanel.h"
#include "ui/keys/keypad.h"
#include "ui/mainwindow.h"
#include "ui/sidepanel.h"
#include "ui/statusstrip.h"
#include "ui/widgets/flatbutton.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Key)

class tst_MainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void iconIsThere();
    void usualAndSmallestSize();
    void largerFontMakesALargerWindow();
    void keysFromButtonsAndKeyboardAreOneSignal();
    void nothingIsPressedByTheFirstSpace();
    void spaceAfterClickTypesNothing();
    void commands_data();
    void commands();
    void pasteBringsTheClipboard();
    void displayMenuHasItsEntries();
    void wideWindowHasThePanelBesideTheKeypad();
    void narrowWindowHidesThePanel();
    void historyOfNarrowWindowTakesTheKeypadsPlace();
    void chosenResultReturnsToTheKeypad();
    void retryAndCancelAreHandedOn();
    void messageDoesNotMoveTheKeypad_data();
    void messageDoesNotMoveTheKeypad();
    void focusGoesFromTopToBottom();
    void everythingHasNames();
    void windowIsMirroredButNotItsKeypad();
    void closingIsAnnounced();

private:
    FlatButton *button(Key key) const { return m_window->keypad()->button(key); }
    void resize(QSize size);

    std::unique_ptr<MainWindow> m_window;
};

void tst_MainWindow::init()
{
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_MainWindow::resize(QSize size)
{
    m_window->resize(size);
    QTRY_COMPARE(m_window->size(), size);
    QTest::qWait(0); // layouts settle in the event loop
}

void tst_MainWindow::iconIsThere()
{
    // The picture itself needs the SVG plugin of the platform; the file must be linked in anyway.
    QVERIFY(QFile::exists(u":/icons/async-calculator.svg"_s));
}

void tst_MainWindow::usualAndSmallestSize()
{
    const int em = Theme::em(m_window->font(), 1);
    QCOMPARE(m_window->size(), m_window->sizeHint());
    QVERIFY(qAbs(m_window->width() - 54 * em) <= 27);
    QVERIFY(qAbs(m_window->height() - 42 * em) <= 27);
    resize({320, 480});
    const QSize smallest = m_window->minimumSizeHint();
    QVERIFY2(smallest.width() <= 320 && smallest.height() <= 480,
             qPrintable(u"%1 x %2"_s.arg(smallest.width()).arg(smallest.height())));
    QVERIFY(smallest.width() > 250 && smallest.height() > 400);
}

void tst_MainWindow::largerFontMakesALargerWindow()
{
    const QFont before = QApplication::font();
    QApplication::setFont(Theme::scaled(before, 1.5));
    MainWindow large;
    QApplication::setFont(before);
    QVERIFY(large.minimumSizeHint().width() > 1.3 * m_window->minimumSizeHint().width());
    QVERIFY(large.sizeHint().height() > 1.3 * m_window->sizeHint().height());
}

void tst_MainWindow::keysFromButtonsAndKeyboardAreOneSignal()
{
    QSignalSpy spy(m_window.get(), &MainWindow::keyPressed);
    QTest::mouseClick(button(Key::Digit7), Qt::LeftButton);
    QTest::keyClick(m_window.get(), '7');
    QVERIFY(button(Key::Digit7)->isDown()); // the flash
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QCOMPARE(spy.size(), 3);
    QCOMPARE(spy[0][0].value<Key>(), Key::Digit7);
    QCOMPARE(spy[1][0].value<Key>(), Key::Digit7);
    QCOMPARE(spy[2][0].value<Key>(), Key::Equals);
}

void tst_MainWindow::nothingIsPressedByTheFirstSpace()
{
    QSignalSpy spy(m_window.get(), &MainWindow::keyPressed);
    const bool open = m_window->isPanelOpen();
    QVERIFY(m_window->display()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(spy.size(), 0);
    QCOMPARE(m_window->isPanelOpen(), open);
}

void tst_MainWindow::spaceAfterClickTypesNothing()
{
    QSignalSpy spy(m_window.get(), &MainWindow::keyPressed);
    QTest::mouseClick(button(Key::Digit7), Qt::LeftButton);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(spy.size(), 1);
}

void tst_MainWindow::commands_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QByteArray>("signal");
    const auto row = [](const char *name, Qt::Key key, Qt::KeyboardModifiers modifiers, const char *signal) {
        QTest::newRow(name) << int(key) << modifiers << QByteArray(signal);
    };
    row("Escape", Qt::Key_Escape, {}, SIGNAL(escapePressed()));
    row("copy", Qt::Key_C, Qt::ControlModifier, SIGNAL(copyRequested()));
    row("copy service value", Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier,
        SIGNAL(copyServiceValueRequested()));
    row("undo", Qt::Key_Z, Qt::ControlModifier, SIGNAL(undoRequested()));
    row("redo", Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier, SIGNAL(redoRequested()));
    row("help", Qt::Key_F1, {}, SIGNAL(helpRequested()));
}

void tst_MainWindow::commands()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QByteArray, signal);
    QSignalSpy spy(m_window.get(), signal.constData());
    QVERIFY(spy.isValid());
    QTest::keyClick(m_window.get(), Qt::Key(key), modifiers);
    QCOMPARE(spy.size(), 1);
}

void tst_MainWindow::pasteBringsTheClipboard()
{
    QSignalSpy spy(m_window.get(), &MainWindow::pasteRequested);
    QGuiApplication::clipboard()->setText(u"2+2="_s);
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toString(), u"2+2="_s);
}

void tst_MainWindow::displayMenuHasItsEntries()
{
    QSignalSpy copied(m_window.get(), &MainWindow::copyRequested);
    QSignalSpy copiedExactly(m_window.get(), &MainWindow::copyServiceValueRequested);
    m_window->findChild<QAction *>(u"copyAction"_s)->trigger();
    m_window->findChild<QAction *>(u"copyServiceValueAction"_s)->trigger();
    QCOMPARE(copied.size(), 1);
    QCOMPARE(copiedExactly.size(), 1);
    QCOMPARE(m_window->display()->actions().size(), 3);
}

void tst_MainWindow::wideWindowHasThePanelBesideTheKeypad()
{
    resize({720, 560});
    const auto *panel = m_window->findChild<SidePanel *>();
    QVERIFY(panel->isVisible());
    QVERIFY(m_window->keypad()->isVisible());
    QVERIFY(panel->x() > m_window->keypad()->geometry().right());
    QVERIFY(panel->width() >= 200);
    QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier);
    QVERIFY(!panel->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier);
    QVERIFY(panel->isVisible());
    QVERIFY(m_window->historyPanel()->view()->hasFocus());
}

void tst_MainWindow::narrowWindowHidesThePanel()
{
    auto *panel = m_window->findChild<SidePanel *>();
    resize({320, 480});
    QVERIFY(!panel->isVisible());
    QVERIFY(!m_window->isPanelOpen());
    resize({720, 560});
    QVERIFY(panel->isVisible());
}

void tst_MainWindow::historyOfNarrowWindowTakesTheKeypadsPlace()
{
    resize({320, 480});
    const QRect keypad = m_window->keypad()->geometry();
    auto *toggle = m_window->findChild<FlatButton *>(u"historyToggle"_s);
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(toggle->isChecked());
    QVERIFY(!m_window->keypad()->isVisible());
    const auto *panel = m_window->findChild<SidePanel *>();
    QTRY_COMPARE(panel->geometry(), keypad);
    QCOMPARE(m_window->size(), QSize(320, 480));
    QSignalSpy keys(m_window.get(), &MainWindow::keyPressed);
    QTest::keyClick(QApplication::focusWidget(), '5'); // typing goes on
    QCOMPARE(keys.size(), 1);
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(!toggle->isChecked());
    QVERIFY(m_window->keypad()->isVisible());
}

void tst_MainWindow::chosenResultReturnsToTheKeypad()
{
    QStandardItemModel history;
    history.appendRow(historyRow(u"22 ÷ 7"_s, u"3.14"_s, History::State::Done, u"Divide #1"_s));
    m_window->historyPanel()->setModel(&history);
    resize({320, 480});
    m_window->setPanelOpen(true);
    QSignalSpy chosen(m_window.get(), &MainWindow::historyChosen);
    ListView *view = m_window->historyPanel()->view();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->visualRect(view->model()->index(0, 0)).center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toInt(), 0);
    QVERIFY(m_window->keypad()->isVisible());
}

void tst_MainWindow::retryAndCancelAreHandedOn()
{
    QSignalSpy retried(m_window.get(), &MainWindow::retryRequested);
    QSignalSpy cancelled(m_window.get(), &MainWindow::cancelRequested);
    m_window->messageBar()->showMessage(MessageBar::Severity::Error, u"Refused."_s, true);
    QTest::mouseClick(m_window->findChild<FlatButton *>(u"retryButton"_s), Qt::LeftButton);
    m_window->findChild<FlatButton *>(u"cancelButton"_s)->click();
    QCOMPARE(retried.size(), 1);
    QCOMPARE(cancelled.size(), 1);
}

void tst_MainWindow::messageDoesNotMoveTheKeypad_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual size") << QSize(720, 560);
    QTest::newRow("smallest size") << QSize(320, 480);
}

void tst_MainWindow::messageDoesNotMoveTheKeypad()
{
    QFETCH(QSize, size);
    resize(size);
    const QRect before = m_window->keypad()->geometry();
    m_window->messageBar()->showMessage(MessageBar::Severity::Error,
                                        u"The service refused the connection. Start it, then retry."_s, true);
    QTest::qWait(0);
    QCOMPARE(m_window->keypad()->geometry(), before);
    QCOMPARE(m_window->size(), size);
}

void tst_MainWindow::focusGoesFromTopToBottom()
{
    m_window->keypad()->setMemoryEmpty(false);
    m_window->messageBar()->showMessage(MessageBar::Severity::Error, u"Refused."_s, true);
    m_window->display()->setFocus();
    QStringList order;
    QWidget *start = QApplication::focusWidget();
    do {
        order.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    } while (QApplication::focusWidget() != start && order.size() < 100);

    QCOMPARE(order.first(5), QStringList({u"display"_s, u"menuButton"_s, u"historyToggle"_s, u"retryButton"_s,
                                          u"closeMessageButton"_s}));
    QCOMPARE(order.mid(5, 3), QStringList({u"key_mc"_s, u"key_mr"_s, u"key_mplus"_s}));
    QCOMPARE(order.last(4), QStringList({u"key_equals"_s, u"panelTabs"_s, u"historyList"_s, u"stateChip"_s}));
    QCOMPARE(order.size(), 5 + 28 + 3);
}

void tst_MainWindow::everythingHasNames()
{
    QStringList missing;
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        // Parts of Qt's own widgets are Qt's business.
        const bool ours = !widget->objectName().startsWith(u"qt_")
            && !widget->parentWidget()->objectName().startsWith(u"qt_");
        if (ours && (widget->objectName().isEmpty() || widget->accessibleName().isEmpty()))
            missing += u"%1 \"%2\""_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                          widget->objectName());
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
    QVERIFY(!m_window->accessibleName().isEmpty());
}

void tst_MainWindow::windowIsMirroredButNotItsKeypad()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    MainWindow window;
    window.resize(720, 560);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto *panel = window.findChild<SidePanel *>();
    QVERIFY(panel->geometry().right() < window.keypad()->x());
    const auto *toggle = window.findChild<FlatButton *>(u"historyToggle"_s);
    QVERIFY(toggle->x() > window.display()->width() / 2);
    QVERIFY(window.keypad()->button(Key::Digit7)->x() < window.keypad()->button(Key::Digit9)->x());
}

void tst_MainWindow::closingIsAnnounced()
{
    QSignalSpy closing(m_window.get(), &MainWindow::closing);
    m_window->close();
    QCOMPARE(closing.size(), 1);
    QVERIFY(!m_window->isVisible());
}

WATCHED_TEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
