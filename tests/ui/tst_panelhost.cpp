// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/watchedapplication.h"

#include "ui/applicationmenu.h"
#include "ui/display/calculatordisplay.h"
#include "ui/keys/keyboardmap.h"
#include "ui/mainwindow.h"
#include "ui/panelhost.h"
#include "ui/widgets/flatbutton.h"

#include <QAction>
#include <QDockWidget>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Key)

namespace {

class Box : public QWidget
{
public:
    QSize sizeHint() const override { return {300, 120}; }
};

} // namespace

// Panels, and the menu that they stand in.
class tst_PanelHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingIsBuiltBeforeItIsShown();
    void menuEntryAndShortcutOpenAndClose();
    void focusGoesInAndComesBack();
    void titleHasItsNameAndAButton_data();
    void titleHasItsNameAndAButton();
    void dockMakesRoomForItself_data();
    void dockMakesRoomForItself();
    void maximisedWindowKeepsItsSize();
    void secondDockOfAnAreaSharesItsPlace();
    void panelMayHaveAWindow();
    void savedStateOpensAPanel();
    void menuOpensByKeyboard_data();
    void menuOpensByKeyboard();
    void altWithAnotherKeyOpensNoMenu();
    void menuButtonOpensTheMenu();
    void actionsStandInTheirSections();
    void undoIsOfferedWhenThereIsSomethingToUndo();
    void textsKeepWhatIsTyped();
    void listsKeepWhatIsAboutTheirRows();

private:
    void addBox(const QString &name, Qt::DockWidgetArea area = Qt::BottomDockWidgetArea, const QKeySequence &shortcut = {});
    QDockWidget *dock(const QString &name) const { return m_window->findChild<QDockWidget *>(name + u"Frame"_s); }
    ApplicationMenu *menu() const { return m_window->menu(); }

    std::unique_ptr<MainWindow> m_window;
    int m_built = 0;
    QString m_text;
};

void tst_PanelHost::init()
{
    m_text = u"&Box"_s;
    m_built = 0;
    m_window = std::make_unique<MainWindow>();
    m_window->resize(400, 500);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_PanelHost::addBox(const QString &name, Qt::DockWidgetArea area, const QKeySequence &shortcut)
{
    m_window->panels()->add({name, m_text, shortcut, area, [this] {
        ++m_built;
        auto *box = new Box;
        auto *line = new QLineEdit(box);
        line->setObjectName(u"line"_s);
        box->setFocusProxy(line);
        return box;
    }});
}

void tst_PanelHost::nothingIsBuiltBeforeItIsShown()
{
    addBox(u"box"_s);
    QTest::qWait(0);
    QCOMPARE(m_built, 0);
    QVERIFY(!m_window->panels()->widget(u"box"_s));
    QVERIFY(!m_window->panels()->isOpen(u"box"_s));
    m_window->panels()->setOpen(u"box"_s, true);
    QCOMPARE(m_built, 1);
    QVERIFY(m_window->panels()->widget(u"box"_s)->isVisible());
    m_window->panels()->setOpen(u"box"_s, false);
    m_window->panels()->setOpen(u"box"_s, true);
    QCOMPARE(m_built, 1);
    m_window->panels()->setOpen(u"nothing of that name"_s, true);
}

void tst_PanelHost::menuEntryAndShortcutOpenAndClose()
{
    addBox(u"box"_s, Qt::BottomDockWidgetArea, Qt::Key_F12);
    auto *action = m_window->findChild<QAction *>(u"boxAction"_s);
    QVERIFY(menu()->actions().contains(action));
    QSignalSpy toggled(action, &QAction::toggled);
    action->trigger();
    QVERIFY(m_window->panels()->isOpen(u"box"_s));
    QVERIFY(action->isChecked());
    QTest::keyClick(m_window.get(), Qt::Key_F12);
    QVERIFY(!m_window->panels()->isOpen(u"box"_s));
    QVERIFY(!action->isChecked());
    QCOMPARE(toggled.size(), 2);
}

void tst_PanelHost::focusGoesInAndComesBack()
{
    addBox(u"box"_s);
    m_window->panels()->setOpen(u"box"_s, true);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"line"_s);
    m_window->panels()->setOpen(u"box"_s, false);
    QVERIFY(m_window->display()->hasFocus());
}

void tst_PanelHost::titleHasItsNameAndAButton_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("letter inside") << u"&Box"_s;
    QTest::newRow("letter behind") << u"Box (&B)"_s;
    QTest::newRow("letter behind, close") << u"Box(&B)"_s;
}

void tst_PanelHost::titleHasItsNameAndAButton()
{
    QFETCH(QString, text);
    m_text = text;
    addBox(u"box"_s);
    m_window->panels()->setOpen(u"box"_s, true);
    QCOMPARE(dock(u"box"_s)->windowTitle(), u"Box"_s);
    QCOMPARE(m_window->panels()->widget(u"box"_s)->accessibleName(), u"Box"_s);
    auto *close = m_window->findChild<FlatButton *>(u"boxClose"_s);
    QCOMPARE(close->accessibleName(), u"Close Box"_s);
    close->click();
    QVERIFY(!m_window->panels()->isOpen(u"box"_s));
}

void tst_PanelHost::dockMakesRoomForItself_data()
{
    QTest::addColumn<Qt::DockWidgetArea>("area");
    QTest::newRow("below") << Qt::BottomDockWidgetArea;
    QTest::newRow("beside") << Qt::RightDockWidgetArea;
}

void tst_PanelHost::dockMakesRoomForItself()
{
    QFETCH(Qt::DockWidgetArea, area);
    addBox(u"box"_s, area);
    const QSize before = m_window->size();
    const QSize keypad = m_window->centralWidget()->size();
    m_window->panels()->setOpen(u"box"_s, true);
    QTRY_COMPARE(m_window->centralWidget()->size(), keypad);
    QVERIFY(area == Qt::BottomDockWidgetArea ? m_window->height() >= before.height() + 120 : m_window->width() >= before.width() + 300);
    m_window->panels()->setOpen(u"box"_s, false);
    QTRY_COMPARE(m_window->size(), before);
    QTRY_COMPARE(m_window->centralWidget()->size(), keypad);
}

void tst_PanelHost::maximisedWindowKeepsItsSize()
{
    addBox(u"box"_s);
    m_window->showMaximized();
    QTRY_VERIFY(m_window->isMaximized());
    QTRY_VERIFY(m_window->width() > 700); // the screen of the platform is 800 wide
    const QSize before = m_window->size();
    m_window->panels()->setOpen(u"box"_s, true);
    QTest::qWait(0);
    QCOMPARE(m_window->size(), before);
}

void tst_PanelHost::secondDockOfAnAreaSharesItsPlace()
{
    addBox(u"one"_s);
    addBox(u"two"_s);
    m_window->panels()->setOpen(u"one"_s, true);
    const QSize before = m_window->size();
    m_window->panels()->setOpen(u"two"_s, true);
    QCOMPARE(m_window->tabifiedDockWidgets(dock(u"one"_s)), {dock(u"two"_s)});
    QTRY_VERIFY(m_window->panels()->widget(u"two"_s)->isVisible());
    QVERIFY(m_window->panels()->isOpen(u"one"_s)); // behind the other
    QVERIFY(m_window->findChild<QAction *>(u"oneAction"_s)->isChecked());
    m_window->panels()->setOpen(u"two"_s, false);
    QTRY_VERIFY(m_window->panels()->widget(u"one"_s)->isVisible());
    QCOMPARE(m_window->size().width(), before.width());
}

void tst_PanelHost::panelMayHaveAWindow()
{
    addBox(u"box"_s, Qt::NoDockWidgetArea, Qt::Key_F12);
    const QSize before = m_window->size();
    m_window->panels()->setOpen(u"box"_s, true);
    QWidget *frame = m_window->panels()->widget(u"box"_s)->window();
    QVERIFY(frame != m_window.get());
    QCOMPARE(frame->objectName(), u"boxFrame"_s);
    QVERIFY(QTest::qWaitForWindowActive(frame));
    QCOMPARE(m_window->size(), before);
    QSignalSpy keys(m_window.get(), &MainWindow::keyPressed);
    QTest::keyClick(frame, '7');
    QCOMPARE(keys.size(), 0);
    frame->close();
    QVERIFY(!m_window->panels()->isOpen(u"box"_s));
    QVERIFY(!m_window->findChild<QAction *>(u"boxAction"_s)->isChecked());
}

void tst_PanelHost::savedStateOpensAPanel()
{
    addBox(u"box"_s);
    m_window->panels()->setOpen(u"box"_s, true);
    const QByteArray geometry = m_window->saveGeometry();
    const QByteArray state = m_window->saveState();

    m_window = std::make_unique<MainWindow>();
    m_built = 0;
    addBox(u"box"_s);
    QVERIFY(m_window->restoreGeometry(geometry));
    QVERIFY(m_window->restoreState(state));
    m_window->show();
    QTRY_COMPARE(m_built, 1);
    QTRY_VERIFY(m_window->panels()->widget(u"box"_s)->isVisible());
    QVERIFY(m_window->findChild<QAction *>(u"boxAction"_s)->isChecked());
    QVERIFY(dock(u"box"_s)->height() >= 120);
}

void tst_PanelHost::menuOpensByKeyboard_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("F10") << Qt::Key_F10;
    QTest::newRow("Alt") << Qt::Key_Alt;
}

void tst_PanelHost::menuOpensByKeyboard()
{
    QFETCH(Qt::Key, key);
    QTest::keyClick(m_window.get(), key);
    QTRY_VERIFY(menu()->isVisible());
    QVERIFY(menu()->activeAction());
    QVERIFY(m_window->findChild<FlatButton *>(u"menuButton"_s)->isDown());
    QTest::keyClick(menu(), Qt::Key_Escape);
    QTRY_VERIFY(!menu()->isVisible());
    QVERIFY(!m_window->findChild<FlatButton *>(u"menuButton"_s)->isDown());
}

void tst_PanelHost::altWithAnotherKeyOpensNoMenu()
{
    QTest::keyPress(m_window.get(), Qt::Key_Alt);
    QTest::keyClick(m_window.get(), Qt::Key_X, Qt::AltModifier);
    QTest::keyRelease(m_window.get(), Qt::Key_Alt);
    QVERIFY(!menu()->isVisible());
    QTest::keyPress(m_window.get(), Qt::Key_Alt);
    QTest::mouseClick(m_window->centralWidget(), Qt::LeftButton);
    QTest::keyRelease(m_window.get(), Qt::Key_Alt);
    QVERIFY(!menu()->isVisible());
}

void tst_PanelHost::menuButtonOpensTheMenu()
{
    QTest::mouseClick(m_window->findChild<FlatButton *>(u"menuButton"_s), Qt::LeftButton);
    QTRY_VERIFY(menu()->isVisible());
    QSignalSpy help(m_window.get(), &MainWindow::helpRequested);
    menu()->action(Command::Help)->trigger();
    QCOMPARE(help.size(), 1);
    menu()->close();
}

void tst_PanelHost::actionsStandInTheirSections()
{
    addBox(u"box"_s);
    auto *settings = new QAction(u"Settings"_s, m_window.get());
    menu()->add(ApplicationMenu::Section::Settings, settings);
    QStringList names;
    for (const QAction *action : menu()->actions())
        names += action->isSeparator() ? u"-"_s : action->text().remove(u'&');
    QCOMPARE(names.join(u", "_s),
             u"Undo, Redo, Copy, Copy service value, Paste, -, History and memory, Box, -, Settings, -, Help, -, Quit, -"_s);
}

void tst_PanelHost::undoIsOfferedWhenThereIsSomethingToUndo()
{
    QVERIFY(!menu()->action(Command::Undo)->isEnabled());
    menu()->setUndoAvailable(true, false);
    QVERIFY(menu()->action(Command::Undo)->isEnabled());
    QVERIFY(!menu()->action(Command::Redo)->isEnabled());
    QSignalSpy undo(m_window.get(), &MainWindow::undoRequested);
    menu()->action(Command::Undo)->trigger();
    QCOMPARE(undo.size(), 1);
}

void tst_PanelHost::textsKeepWhatIsTyped()
{
    addBox(u"box"_s);
    m_window->panels()->setOpen(u"box"_s, true);
    auto *line = m_window->findChild<QLineEdit *>(u"line"_s);
    QSignalSpy keys(m_window.get(), &MainWindow::keyPressed);
    QSignalSpy help(m_window.get(), &MainWindow::helpRequested);
    QTest::keyClicks(line, u"2+3"_s);
    QTest::keyClick(line, Qt::Key_Backspace);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(line->text(), u"2+"_s);
    QCOMPARE(keys.size(), 0);
    QTest::keyClick(line, Qt::Key_F1);
    QCOMPARE(help.size(), 1);
}

void tst_PanelHost::listsKeepWhatIsAboutTheirRows()
{
    m_window->panels()->add({u"rows"_s, u"Rows"_s, {}, Qt::BottomDockWidgetArea, [] { return new QListWidget; }});
    m_window->panels()->setOpen(u"rows"_s, true);
    QWidget *rows = m_window->panels()->widget(u"rows"_s);
    QSignalSpy keys(m_window.get(), &MainWindow::keyPressed);
    QSignalSpy copied(m_window.get(), &MainWindow::copyRequested);
    QTest::keyClick(rows, Qt::Key_Delete);
    QTest::keyClick(rows, Qt::Key_Return);
    QTest::keyClick(rows, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(keys.size(), 0);
    QCOMPARE(copied.size(), 0);
    QTest::keyClick(rows, '5');
    QCOMPARE(keys.size(), 1);
}

WATCHED_TEST_MAIN(tst_PanelHost)
#include "tst_panelhost.moc"
