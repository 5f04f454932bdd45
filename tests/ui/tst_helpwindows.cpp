// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/watchedapplication.h"

#include "ui/aboutdialog.h"
#include "ui/helpwindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

// The help and what the program says about itself.
class tst_HelpWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpNamesTheKeys();
    void escapeClosesTheHelp();
    void aboutHasVersionsAndLicences();
    void versionsCanBeCopied();
};

void tst_HelpWindows::helpNamesTheKeys()
{
    const HelpWindow help;
    for (const auto &words : {u"F9"_s, u"Ctrl+Shift+C"_s, u"reciprocal"_s, u"The key that needed it is undone"_s})
        QVERIFY2(help.text().contains(words), qPrintable(words));
    QVERIFY(!help.text().contains(u'|'));
}

void tst_HelpWindows::escapeClosesTheHelp()
{
    HelpWindow help;
    help.show();
    QVERIFY(QTest::qWaitForWindowExposed(&help));
    QTest::keyClick(help.findChild<QTextBrowser *>(), Qt::Key_Escape);
    QVERIFY(help.isHidden());
}

void tst_HelpWindows::aboutHasVersionsAndLicences()
{
    const AboutDialog about(u"1.2.3"_s, {{u"Qt"_s, u"6.4.2"_s, u"LGPL 3"_s}});
    const QString text = about.findChild<QTextBrowser *>(u"aboutText"_s)->toPlainText();
    QVERIFY2(text.contains(u"6.4.2"_s) && text.contains(u"LGPL 3"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Permission is hereby granted"_s) && text.contains(u"MIT"_s), qPrintable(text));
}

void tst_HelpWindows::versionsCanBeCopied()
{
    const AboutDialog about(u"1.2.3"_s, {{u"Qt"_s, u"6.4.2"_s, u"LGPL 3"_s}});
    about.findChild<QPushButton *>(u"copyVersionsButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Async Calculator 1.2.3\nQt 6.4.2\n"_s);
}

WATCHED_TEST_MAIN(tst_HelpWindows)
#include "tst_helpwindows.moc"
