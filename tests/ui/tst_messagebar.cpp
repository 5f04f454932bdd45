// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/watchedapplication.h"

#include "ui/widgets/messagebar.h"

#include "ui/widgets/flatbutton.h"
#include "ui/widgets/wrappedlabel.h"

#include <QHelpEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_MessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void isHiddenAtFirst();
    void showsItsText();
    void retryIsOfferedWhenItMakesSense();
    void retryHidesAndAsks();
    void otherServicesAreOfferedForOneMessage();
    void closeHides();
    void clearHides();
    void standingMessageIsBehindAllOthers();
    void noticesWaitForWhatCanBeTriedAgain();
    void failureComesBackBehindAnAnswer();
    void textIsPlain();
    void longTextWraps();
    void longAddressNeedsNoWideWindow();
    void endlessTextIsElided();
    void severitiesLookDifferent();

private:
    template <typename T> T *child(const QString &name) const { return m_bar->findChild<T *>(name); }

    std::unique_ptr<QWidget> m_window;
    MessageBar *m_bar = nullptr;
};

void tst_MessageBar::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(320, 200);
    m_window->show();
    m_bar = new MessageBar(m_window.get());
    m_bar->resize(320, 60);
}

void tst_MessageBar::isHiddenAtFirst()
{
    QVERIFY(m_bar->isHidden());
}

void tst_MessageBar::showsItsText()
{
    m_bar->showMessage(MessageBar::Severity::Error, u"The service refused the connection."_s, true);
    QVERIFY(m_bar->isVisible());
    QCOMPARE(child<QLabel>(u"messageText"_s)->text(), u"The service refused the connection."_s);
    QCOMPARE(child<QLabel>(u"messageText"_s)->accessibleName(), u"The service refused the connection."_s);
    QCOMPARE(m_bar->text(), u"The service refused the connection."_s);
}

void tst_MessageBar::retryIsOfferedWhenItMakesSense()
{
    m_bar->showMessage(MessageBar::Severity::Error, u"Refused."_s, true);
    QVERIFY(child<FlatButton>(u"retryButton"_s)->isVisible());
    m_bar->showMessage(MessageBar::Severity::Information, u"Invalid input"_s);
    QVERIFY(!child<FlatButton>(u"retryButton"_s)->isVisible());
}

void tst_MessageBar::retryHidesAndAsks()
{
    QSignalSpy retry(m_bar, &MessageBar::retryRequested);
    m_bar->showMessage(MessageBar::Severity::Error, u"Refused."_s, true);
    QTest::mouseClick(child<FlatButton>(u"retryButton"_s), Qt::LeftButton);
    QCOMPARE(retry.size(), 1);
    QVERIFY(m_bar->isHidden());
}

void tst_MessageBar::otherServicesAreOfferedForOneMessage()
{
    QSignalSpy embedded(m_bar, &MessageBar::embeddedServiceRequested);
    QSignalSpy other(m_bar, &MessageBar::otherServiceRequested);
    m_bar->showMessage(MessageBar::Severity::Error, u"Refused."_s, true);
    QVERIFY(!child<FlatButton>(u"changeServiceButton"_s)->isVisible());
    m_bar->offerOtherServices(false);
    QVERIFY(child<FlatButton>(u"changeServiceButton"_s)->isVisible());
    QVERIFY(!child<FlatButton>(u"useEmbeddedButton"_s)->isVisible());
    m_bar->offerOtherServices(true);
    child<FlatButton>(u"useEmbeddedButton"_s)->click();
    child<FlatButton>(u"changeServiceButton"_s)->click();
    QCOMPARE(embedded.size(), 1);
    QCOMPARE(other.size(), 1);
    m_bar->showMessage(MessageBar::Severity::Information, u"Invalid input"_s);
    QVERIFY(!child<FlatButton>(u"changeServiceButton"_s)->isVisible());
    QVERIFY(!child<FlatButton>(u"useEmbeddedButton"_s)->isVisible());
}

void tst_MessageBar::closeHides()
{
    QSignalSpy retry(m_bar, &MessageBar::retryRequested);
    m_bar->showMessage(MessageBar::Severity::Error, u"Refused."_s, true);
    QTest::mouseClick(child<FlatButton>(u"closeMessageButton"_s), Qt::LeftButton);
    QCOMPARE(retry.size(), 0);
    QVERIFY(m_bar->isHidden());
}

void tst_MessageBar::clearHides()
{
    m_bar->showMessage(MessageBar::Severity::Error, u"Refused."_s);
    m_bar->clear();
    QVERIFY(m_bar->isHidden());
    m_bar->addNotice(MessageBar::Severity::Error, u"The disk is full."_s);
    m_bar->showMessage(MessageBar::Severity::Error, u"Refused."_s);
    m_bar->clear();
    QCOMPARE(m_bar->text(), u"The disk is full."_s); // nobody has read it yet
}

void tst_MessageBar::standingMessageIsBehindAllOthers()
{
    const auto stand = [this](const QString &text) { m_bar->setStanding(MessageBar::Severity::Error, text); };
    m_bar->addNotice(MessageBar::Severity::Information, u"The settings are damaged."_s);
    stand(u"Unreachable since 09:41"_s);
    QCOMPARE(m_bar->text(), u"The settings are damaged."_s);
    QCOMPARE(m_bar->severity(), MessageBar::Severity::Information);
    child<FlatButton>(u"closeMessageButton"_s)->click();
    QCOMPARE(m_bar->text(), u"Unreachable since 09:41"_s);
    QCOMPARE(m_bar->severity(), MessageBar::Severity::Error);
    m_bar->showMessage(MessageBar::Severity::Error, u"Refused."_s, true);
    QCOMPARE(m_bar->text(), u"Refused."_s);
    m_bar->clearRetry();
    QCOMPARE(m_bar->text(), u"Unreachable since 09:41"_s);
    child<FlatButton>(u"closeMessageButton"_s)->click();
    stand(u"Unreachable since 09:41"_s);
    QVERIFY(m_bar->isHidden()); // it was read
    stand(u"Unreachable since 09:42"_s);
    QVERIFY(m_bar->isVisible());
    stand({});
    QVERIFY(m_bar->isHidden());
}

void tst_MessageBar::noticesWaitForWhatCanBeTriedAgain()
{
    m_bar->addNotice(MessageBar::Severity::Information, u"The settings are damaged."_s);
    m_bar->addNotice(MessageBar::Severity::Error, u"The disk is full."_s);
    QCOMPARE(m_bar->text(), u"The settings are damaged."_s);
    m_bar->showMessage(MessageBar::Severity::Error, u"Refused."_s, true);
    QCOMPARE(m_bar->text(), u"Refused."_s);
    m_bar->clearRetry();
    QCOMPARE(m_bar->text(), u"The settings are damaged."_s);
    QVERIFY(!child<FlatButton>(u"retryButton"_s)->isVisible());
    m_bar->clearRetry(); // there is none: nobody has read the others
    QCOMPARE(m_bar->text(), u"The settings are damaged."_s);
    child<FlatButton>(u"closeMessageButton"_s)->click();
    QCOMPARE(m_bar->text(), u"The disk is full."_s);
    QCOMPARE(m_bar->severity(), MessageBar::Severity::Error);
    child<FlatButton>(u"closeMessageButton"_s)->click();
    QVERIFY(m_bar->isHidden());
}

void tst_MessageBar::failureComesBackBehindAnAnswer()
{
    m_bar->showMessage(MessageBar::Severity::Error, u"Refused."_s, true);
    m_bar->offerOtherServices(true);
    m_bar->showMessage(MessageBar::Severity::Error, u"Not saved."_s);
    m_bar->showMessage(MessageBar::Severity::Error, u"Not saved, either."_s);
    QVERIFY(!child<FlatButton>(u"retryButton"_s)->isVisible());
    QVERIFY(!child<FlatButton>(u"changeServiceButton"_s)->isVisible());
    child<FlatButton>(u"closeMessageButton"_s)->click();
    QCOMPARE(m_bar->text(), u"Refused."_s);
    QVERIFY(child<FlatButton>(u"retryButton"_s)->isVisible());
    QVERIFY(child<FlatButton>(u"changeServiceButton"_s)->isVisible());
    m_bar->showMessage(MessageBar::Severity::Success, u"It answers again."_s, true);
    child<FlatButton>(u"closeMessageButton"_s)->click();
    QVERIFY(m_bar->isHidden()); // that was about the failure
}

void tst_MessageBar::textIsPlain()
{
    // A fault's reason comes from outside; it must not become markup.
    m_bar->showMessage(MessageBar::Severity::Error, u"<b>fault</b>"_s);
    QCOMPARE(child<WrappedLabel>(u"messageText"_s)->lines(), QStringList(u"<b>fault</b>"_s));
}

void tst_MessageBar::longTextWraps()
{
    m_bar->showMessage(MessageBar::Severity::Error, u"Refused."_s, true);
    const int oneLine = m_bar->heightForWidth(320);
    m_bar->showMessage(MessageBar::Severity::Error,
                       u"The service at http://localhost:8000 did not answer within 30 seconds. Try again."_s,
                       true);
    const int several = m_bar->heightForWidth(320);
    QVERIFY(several > oneLine);
    m_bar->resize(320, several);
    const auto *text = child<QLabel>(u"messageText"_s);
    QVERIFY(text->height() >= text->heightForWidth(text->width()));
}

void tst_MessageBar::longAddressNeedsNoWideWindow()
{
    m_bar->showMessage(MessageBar::Severity::Error, u"No answer."_s, true);
    const int before = m_bar->minimumSizeHint().width();
    const QString text
        = u"No answer from http://calculator.department.example.com:8000/servicemodelsamples/service."_s;
    m_bar->showMessage(MessageBar::Severity::Error, text, true);
    QCOMPARE(m_bar->minimumSizeHint().width(), before);
    QCOMPARE(m_bar->text(), text);
    m_bar->resize(320, m_bar->heightForWidth(320));
    const auto *label = child<WrappedLabel>(u"messageText"_s);
    QVERIFY(label->lines().size() > 1);
    for (const QString &line : label->lines())
        QVERIFY2(label->fontMetrics().horizontalAdvance(line) <= label->width(), qPrintable(line));
}

void tst_MessageBar::endlessTextIsElided()
{
    const QString text = u"The service said: "_s + QString(u"no and again no "_s).repeated(50);
    m_bar->showMessage(MessageBar::Severity::Error, text, true);
    m_bar->resize(320, m_bar->heightForWidth(320));
    auto *label = child<WrappedLabel>(u"messageText"_s);
    QCOMPARE(label->lines().size(), WrappedLabel::MaximumLines);
    QVERIFY(label->lines().last().endsWith(u'…'));
    QHelpEvent help(QEvent::ToolTip, {}, {});
    QCoreApplication::sendEvent(label, &help);
    QCOMPARE(label->toolTip(), text);
}

void tst_MessageBar::severitiesLookDifferent()
{
    m_bar->showMessage(MessageBar::Severity::Error, u"Refused."_s);
    const QImage error = m_bar->grab().toImage();
    m_bar->showMessage(MessageBar::Severity::Information, u"Refused."_s);
    QVERIFY(m_bar->grab().toImage() != error);
}

WATCHED_TEST_MAIN(tst_MessageBar)
#include "tst_messagebar.moc"
