// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/watchedapplication.h"

#include "ui/display/calculatordisplay.h"
#include "ui/widgets/messagebar.h"

#include <QAccessible>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// "Alert display": what happened to what.
QStringList events;

void record(QAccessibleEvent *event)
{
    const QString object = event->object() ? event->object()->objectName() : QString();
    switch (event->type()) {
    case QAccessible::Alert:
        events += u"Alert "_s + object;
        break;
    case QAccessible::ObjectShow:
        events += u"Show "_s + object;
        break;
    case QAccessible::ValueChanged:
        events += u"Value "_s + object;
        break;
    case QAccessible::DescriptionChanged:
        events += u"Description "_s + object;
        break;
    default:
        break;
    }
}

} // namespace

// What assistive technology is told, and when. Qt tells nobody until a screen reader asks, so this needs the
// accessibility bus; desktop.sh brings one.
class tst_Announcements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { events.clear(); }
    void cleanupTestCase() { QAccessible::installUpdateHandler(nullptr); }

    void changedNumberIsSaidOnce();
    void numberIsNotSaidTwiceWithTheFocus();
    void announcementIsAnAlert();
    void messageIsAnAlert();
};

void tst_Announcements::initTestCase()
{
    if (!qEnvironmentVariableIsSet("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"))
        QSKIP("No accessibility bus: run by desktop.sh");
    QTRY_VERIFY(QAccessible::isActive());
    QAccessible::installUpdateHandler(&record);
}

void tst_Announcements::changedNumberIsSaidOnce()
{
    CalculatorDisplay display;
    display.setNumber(u"5"_s, u"5"_s);
    display.setNumber(u"5"_s, u"5"_s);
    QCOMPARE(events, QStringList({u"Description display"_s, u"Value display"_s, u"Show number"_s, u"Alert number"_s})); // it has not the focus
}

void tst_Announcements::numberIsNotSaidTwiceWithTheFocus()
{
    CalculatorDisplay display;
    display.show();
    display.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&display));
    display.setFocus();
    events.clear();
    display.setNumber(u"5"_s, u"5"_s);
    QCOMPARE(events, QStringList({u"Description display"_s, u"Value display"_s}));
}

void tst_Announcements::announcementIsAnAlert()
{
    CalculatorDisplay display;
    display.announce(u"At most 16 digits"_s);
    QCOMPARE(events.count(u"Alert display"_s), 1);
    QCOMPARE(events.count(u"Description display"_s), 1);
    QCOMPARE(QAccessible::queryAccessibleInterface(&display)->text(QAccessible::Description),
             u"At most 16 digits"_s);
}

void tst_Announcements::messageIsAnAlert()
{
    MessageBar bar;
    bar.showMessage(MessageBar::Severity::Error, u"The service refused the connection."_s, true);
    QCOMPARE(events.count(u"Alert messageText"_s), 1);
    QAccessibleInterface *text = QAccessible::queryAccessibleInterface(bar.findChild<QWidget *>(u"messageText"_s));
    QCOMPARE(text->role(), QAccessible::Notification);
    QCOMPARE(text->text(QAccessible::Name), u"The service refused the connection."_s);
}

WATCHED_TEST_MAIN(tst_Announcements)
#include "tst_announcements.moc"
