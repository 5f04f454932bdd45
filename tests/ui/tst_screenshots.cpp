// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/picture.h"
#include "support/watchedapplication.h"

#include "sampledata.h"

#include "ui/aboutdialog.h"
#include "ui/compactmode.h"
#include "ui/display/busyindicator.h"
#include "ui/display/calculatordisplay.h"
#include "ui/display/numberlabel.h"
#include "ui/helpwindow.h"
#include "ui/history/historypanel.h"
#include "ui/history/memorypanel.h"
#include "ui/keys/keypad.h"
#include "ui/mainwindow.h"
#include "ui/settings/settingsdialog.h"
#include "ui/statusstrip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flatbutton.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tabstrip.h"

#include <QApplication>
#include <QDir>
#include <QFontMetricsF>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using History::State;

namespace {

constexpr QSize Usual(720, 560);
constexpr QSize Narrow(320, 480);

void fill(MainWindow &window, QStandardItemModel &history)
{
    history.appendRow(historyRow(u"7 × 6"_s, {}, State::InFlight, u"Multiply #15 · 0.4 s"_s));
    history.appendRow(historyRow(u"22 ÷ 7"_s, u"3.14285714285714"_s, State::Done, u"Divide #14 · 3 ms"_s,
                                 u"3.142857142857143"_s));
    history.appendRow(historyRow(u"145 − 76.54"_s, {}, State::Failed, u"Subtract #13 · refused"_s));
    history.appendRow(historyRow(u"9 × 81.25"_s, {}, State::Cancelled, u"Multiply #12"_s));
    history.appendRow(
        historyRow(u"100 + 15.99"_s, u"115.99"_s, State::Late, u"Add #11 · 31 s"_s, u"115.99"_s));
    history.appendRow(historyRow(u"1.23456789012345e-300 × 9.87654321098765e-301"_s,
                                 u"1.2193263113702e-600"_s, State::Done, u"Multiply #10 · 2 ms"_s));
    window.historyPanel()->setModel(&history);
    window.memoryPanel()->setValues({u"3.14285714285714"_s, u"42"_s, u"-1,234,567.89"_s});
    window.keypad()->setMemoryEmpty(false);
    window.display()->setExpression(u"22 ÷ 7="_s);
    window.display()->setNumber(u"3.14285714285714"_s, u"3.14285714285714"_s);
    window.statusStrip()->setEndpoint(u"http://localhost:8000/servicemodelsamples/service"_s);
    window.statusStrip()->setState(StatusStrip::State::Connected);
    window.statusStrip()->setLatencies({3.1, 2.8, 3.3, 12.4, 2.9, 3.0, 3.2, 7.5, 2.7, 3.1, 3.0, 2.8, 3.4});
}

} // namespace

// Shows the window in each of its main states and looks for anything cut off. With SERVICEMODEL_SCREENSHOTS
// set to a folder, a picture of each state is left there.
class tst_Screenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void mainStates_data();
    void mainStates();
    void dialogs_data();
    void dialogs();

private:
    const QFont m_font = QApplication::font();
    void showUnreachable(MainWindow &window);
    void checkNothingIsClipped(MainWindow &window);
};

void tst_Screenshots::showUnreachable(MainWindow &window)
{
    window.messageBar()->showMessage(MessageBar::Severity::Error,
                                     u"Multiply could not be called: nobody answers at http://localhost:8000/servicemodelsamples/service, the connection "
                                     "was refused. Check that the service runs and that the port is right."_s,
                                     true);
    window.messageBar()->offerOtherServices(true);
    window.statusStrip()->setUnreachableSince(QTime(9, 41));
}

void tst_Screenshots::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale::c());
    QApplication::setFont(m_font);
    Theme::apply(Theme::Scheme::System);
}

void tst_Screenshots::mainStates_data()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("state");
    QTest::addColumn<double>("scale");

    using enum Theme::Scheme;
    QTest::newRow("light") << Light << Usual << u"rest"_s << 1.0;
    QTest::newRow("dark") << Dark << Usual << u"rest"_s << 1.0;
    QTest::newRow("light-2x") << Light << Usual << u"rest"_s << 2.0;
    QTest::newRow("dark-2x-narrow") << Dark << Narrow << u"rest"_s << 2.0;
    QTest::newRow("empty") << Light << Usual << u"empty"_s << 1.0;
    QTest::newRow("empty-dark") << Dark << Usual << u"empty"_s << 1.0;
    QTest::newRow("busy") << Light << Usual << u"busy"_s << 1.0;
    QTest::newRow("busy-dark-narrow") << Dark << Narrow << u"busy"_s << 1.0;
    QTest::newRow("message") << Light << Usual << u"message"_s << 1.0;
    QTest::newRow("message-dark") << Dark << Usual << u"message"_s << 1.0;
    QTest::newRow("message-narrow") << Light << Narrow << u"message"_s << 1.0;
    QTest::newRow("error") << Light << Usual << u"error"_s << 1.0;
    QTest::newRow("error-dark-narrow") << Dark << Narrow << u"error"_s << 1.0;
    QTest::newRow("narrow") << Light << Narrow << u"rest"_s << 1.0;
    QTest::newRow("narrow-history") << Light << Narrow << u"history"_s << 1.0;
    QTest::newRow("memory") << Light << Usual << u"memory"_s << 1.0;
    QTest::newRow("long-number-narrow") << Light << Narrow << u"long"_s << 1.0;
    QTest::newRow("large") << Light << QSize(1300, 900) << u"rest"_s << 1.0;
    QTest::newRow("arabic") << Light << Usual << u"arabic"_s << 1.0;
    QTest::newRow("arabic-message-dark") << Dark << Usual << u"arabic-message"_s << 1.0;
    QTest::newRow("focus") << Light << Usual << u"focus"_s << 1.0;
    QTest::newRow("focus-dark") << Dark << Usual << u"focus"_s << 1.0;
    QTest::newRow("selected") << Light << Usual << u"selected"_s << 1.0;
    QTest::newRow("selected-dark") << Dark << Usual << u"selected"_s << 1.0;
    QTest::newRow("larger-font") << Light << QSize(1080, 840) << u"larger-font"_s << 1.0;
    QTest::newRow("compact") << Light << Usual << u"compact"_s << 1.0;
    QTest::newRow("compact-busy-dark") << Dark << Usual << u"compact-busy"_s << 2.0;
    QTest::newRow("compact-unreachable") << Light << Usual << u"compact-unreachable"_s << 1.0;
    QTest::newRow("compact-since-dark") << Dark << Usual << u"compact-since"_s << 1.0;
    QTest::newRow("unreachable") << Light << Usual << u"unreachable"_s << 1.0;
    QTest::newRow("unreachable-dark-narrow") << Dark << Narrow << u"unreachable"_s << 1.0;
    QTest::newRow("high-contrast") << System << Usual << u"high-contrast"_s << 1.0;
}

void tst_Screenshots::mainStates()
{
    QFETCH(Theme::Scheme, scheme);
    QFETCH(QSize, size);
    QFETCH(QString, state);
    QFETCH(double, scale);

    Theme::apply(scheme);
    if (state == u"high-contrast") {
        QPalette palette(Qt::white, Qt::black, Qt::white, Qt::black, Qt::black, Qt::white, Qt::yellow,
                         Qt::black, Qt::black);
        palette.setColor(QPalette::Highlight, Qt::cyan);
        palette.setColor(QPalette::HighlightedText, Qt::black);
        QApplication::setPalette(palette);
    }
    if (state == u"larger-font")
        QApplication::setFont(Theme::scaled(m_font, 1.5));
    if (state.startsWith(u"arabic")) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    }
    MainWindow window;
    QStandardItemModel history;
    if (state == u"empty")
        window.display()->setNumber(u"0"_s, u"0"_s);
    else
        fill(window, history);
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(window.size(), size);

    if (state == u"busy") {
        window.display()->setExpression(u"22 ÷ 7="_s);
        window.display()->setNumber(u"7"_s, u"7"_s);
        window.display()->setBusy(1, u"Divide(22, 7)"_s);
        window.display()->setStale(true);
        window.display()->setWaitingKeys(u"+ 4 ="_s);
        window.statusStrip()->setState(StatusStrip::State::Busy, 2);
        QTRY_VERIFY(window.findChild<FlatButton *>(u"cancelButton"_s)->isVisible());
    } else if (state == u"message") {
        window.messageBar()->showMessage(
            MessageBar::Severity::Error,
            u"The service at localhost:8000 refused the connection. Start it, then retry."_s, true);
        window.statusStrip()->setState(StatusStrip::State::Unreachable);
    } else if (state == u"unreachable") {
        showUnreachable(window);
    } else if (state.startsWith(u"compact")) {
        window.compactMode()->set(true);
        if (state == u"compact-unreachable") {
            showUnreachable(window);
        } else if (state == u"compact-since") {
            window.messageBar()->setStanding(MessageBar::Severity::Error, window.statusStrip()->unreachableText(QTime(9, 41)));
        } else if (state == u"compact-busy") {
            window.display()->setBusy(1, u"Divide(22, 7)"_s);
            window.display()->setStale(true);
            QTRY_VERIFY(window.findChild<FlatButton *>(u"cancelButton"_s)->isVisible());
        }
    } else if (state == u"error") {
        window.display()->setExpression(u"1 ÷ "_s);
        window.display()->setError(true);
        window.display()->setNumber(u"Cannot divide by zero"_s, u"Cannot divide by zero"_s);
        window.keypad()->setErrorState(true);
    } else if (state == u"history") {
        window.setPanelOpen(true);
    } else if (state == u"memory") {
        window.findChild<TabStrip *>()->setCurrentIndex(1);
    } else if (state == u"long") {
        window.display()->setNumber(u"-123,456,789,012,345"_s, u"-123456789012345"_s);
        window.display()->setExpression(
            u"1.23456789012345e-300 × 9.87654321098765e-301 − sqr(12345.6789)="_s);
    } else if (state.startsWith(u"arabic")) {
        window.display()->setExpression(u"٢٢ ÷ ٧="_s);
        window.display()->setNumber(u"٣٫١٤٢٨٥٧١٤٢٨٥٧١٤"_s, u"٣٫١٤"_s);
        if (state == u"arabic-message")
            window.messageBar()->showMessage(MessageBar::Severity::Error,
                                             u"رفضت الخدمة الاتصال. شغّلها ثم أعد المحاولة."_s, true);
    } else if (state == u"selected") {
        ListView *list = window.historyPanel()->view();
        list->setFocus(Qt::TabFocusReason);
        list->setCurrentIndex(list->model()->index(1, 0));
    } else if (state == u"focus") {
        window.keypad()->button(Key::Equals)->setFocus(Qt::TabFocusReason);
        window.keypad()->flash(Key::Digit5);
    }
    checkNothingIsClipped(window);
    if (QTest::currentTestFailed())
        return;
    savePicture(window, QString::fromLatin1(QTest::currentDataTag()), scale);
}

void tst_Screenshots::checkNothingIsClipped(MainWindow &window)
{
    QTest::qWait(0); // layouts settle in the event loop
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->objectName().startsWith(u"qt_"))
            continue;
        QVERIFY2(widget->parentWidget()->rect().contains(widget->geometry()),
                 qPrintable(widget->objectName()));
        QVERIFY2(!widget->size().isEmpty(), qPrintable(widget->objectName()));
    }
    for (const auto *button : window.findChildren<FlatButton *>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        const QFontMetricsF label(button->labelFont());
        QVERIFY2(label.horizontalAdvance(button->text()) <= button->width(),
                 qPrintable(button->objectName()));
        QVERIFY2(label.height() <= button->height(), qPrintable(button->objectName()));
        QVERIFY2(button->labelFont().pointSizeF() >= 0.85 * window.font().pointSizeF(),
                 qPrintable(button->objectName()));
    }
    QVERIFY(!window.findChild<NumberLabel *>()->isElided());
    const auto *message = window.findChild<QLabel *>(u"messageText"_s);
    QVERIFY(!message->isVisible() || message->height() >= message->heightForWidth(message->width()));
}

void tst_Screenshots::dialogs_data()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::addColumn<QString>("dialog");
    QTest::addColumn<double>("scale");
    using enum Theme::Scheme;
    QTest::newRow("settings") << Light << u"service"_s << 1.0;
    QTest::newRow("settings-dark-2x") << Dark << u"service"_s << 2.0;
    QTest::newRow("settings-security") << Light << u"security"_s << 1.0;
    QTest::newRow("settings-verdict") << Light << u"verdict"_s << 1.0;
    QTest::newRow("settings-appearance-dark") << Dark << u"appearance"_s << 1.0;
    QTest::newRow("about") << Light << u"about"_s << 1.0;
    QTest::newRow("about-dark") << Dark << u"about"_s << 1.0;
    QTest::newRow("help") << Light << u"help"_s << 1.0;
    QTest::newRow("help-dark") << Dark << u"help"_s << 1.0;
}

void tst_Screenshots::dialogs()
{
    QFETCH(Theme::Scheme, scheme);
    QFETCH(QString, dialog);
    QFETCH(double, scale);
    Theme::apply(scheme);
    MainWindow parent; // brings the icon
    std::unique_ptr<QDialog> window;
    if (dialog == u"about") {
        window = std::make_unique<AboutDialog>(u"0.1.0"_s, QList<AboutDialog::Component>{{u"Qt"_s, u"6.4.2"_s, u"LGPL 3"_s}, {u"GNU libmicrohttpd"_s, u"0.9.75"_s, u"LGPL 2.1"_s}});
    } else if (dialog == u"help") {
        window = std::make_unique<HelpWindow>();
    } else {
        auto settings = std::make_unique<SettingsDialog>(SettingsDialog::Offer{{u"CalculatorEndpoint"_s}, {u"en"_s, u"de"_s, u"ar"_s}, true});
        settings->setConnection({.service = ConnectionSettings::Service::Address,
                                 .address = u"https://calculator.example.org:8443/servicemodelsamples/service"_s,
                                 .signIn = ConnectionSettings::SignIn::Basic,
                                 .user = u"anna"_s,
                                 .clientCertificate = u"/home/anna/client.p12"_s},
                                {u"secret"_s, {}});
        if (dialog == u"verdict")
            settings->showVerdict(false, u"Add could not be called: nobody answers at https://calculator.example.org:8443/servicemodelsamples/service, the "
                                         "connection was refused. Check that the service runs and that the port is right."_s);
        settings->showPage(dialog == u"security"     ? SettingsDialog::Security
                           : dialog == u"appearance" ? SettingsDialog::Appearance
                                                     : SettingsDialog::Service);
        window = std::move(settings);
    }
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    savePicture(*window, QString::fromLatin1(QTest::currentDataTag()), scale);
}

WATCHED_TEST_MAIN(tst_Screenshots)
#include "tst_screenshots.moc"
