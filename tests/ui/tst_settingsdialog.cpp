// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/watchedapplication.h"

#include "ui/settings/settingsdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tabstrip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Service = ConnectionSettings::Service;

class tst_SettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsWhatItWasGiven();
    void onlyFieldsOfTheServiceAreShown_data();
    void onlyFieldsOfTheServiceAreShown();
    void securityAndProxyAreOffForTheServiceInside();
    void applyIsOnWhenThereIsSomethingToApply();
    void applyTellsAll();
    void testCanBeStopped();
    void editingTakesTheVerdictAway();
    void closingStopsTheTest();
    void applyingStopsTheTest();
    void deadlineStaysWithinItsLimits();
    void vanishedEndpointIsStillShown();
    void passwordIsHiddenAndItsFateIsSaid();
    void appearanceIsTakenAtOnce();
    void everythingHasNamesAndFitsThePage();

private:
    template <typename T> T *child(const char *name) const { return m_dialog->findChild<T *>(QString::fromLatin1(name)); }
    void choose(const char *box, int data) const
    {
        auto *choice = child<QComboBox>(box);
        choice->setCurrentIndex(choice->findData(data));
    }

    std::unique_ptr<SettingsDialog> m_dialog;
};

static const ConnectionSettings secured{.service = Service::Address,
                                        .address = u"https://example.org/calculator"_s,
                                        .binding = u"wsHttpBinding"_s,
                                        .deadline = 45s,
                                        .signIn = ConnectionSettings::SignIn::Digest,
                                        .user = u"anna"_s,
                                        .authorities = u"/ca.pem"_s,
                                        .clientCertificate = u"/me.p12"_s,
                                        .clientKey = u"/me.key"_s,
                                        .proxy = ConnectionSettings::Proxy::Manual,
                                        .proxyAddress = u"http://proxy:3128"_s,
                                        .proxyUser = u"berta"_s};

void tst_SettingsDialog::init()
{
    m_dialog = std::make_unique<SettingsDialog>(SettingsDialog::Offer{{u"CalculatorEndpoint"_s, u"Other"_s}, {u"de"_s, u"zh_CN"_s}, false});
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void tst_SettingsDialog::cleanup()
{
    m_dialog.reset();
}

void tst_SettingsDialog::showsWhatItWasGiven()
{
    const ConnectionSecrets secrets{u"secret"_s, u"phrase"_s, u"heimlich"_s};
    m_dialog->setConnection(secured, secrets);
    QCOMPARE(m_dialog->connection(), secured);
    QCOMPARE(m_dialog->secrets(), secrets);
    const ConnectionSettings named{.service = Service::Named, .name = u"Other"_s};
    m_dialog->setConnection(named, {});
    QCOMPARE(m_dialog->connection(), named);
    m_dialog->setConnection({}, {});
    QCOMPARE(m_dialog->connection(), ConnectionSettings());
}

void tst_SettingsDialog::onlyFieldsOfTheServiceAreShown_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<bool>("endpoint");
    QTest::addColumn<bool>("address");
    QTest::newRow("inside") << Service::Embedded << false << false;
    QTest::newRow("named") << Service::Named << true << false;
    QTest::newRow("address") << Service::Address << false << true;
}

void tst_SettingsDialog::onlyFieldsOfTheServiceAreShown()
{
    QFETCH(Service, service);
    QFETCH(bool, endpoint);
    QFETCH(bool, address);
    choose("serviceChoice", int(service));
    QCOMPARE(child<QComboBox>("endpointChoice")->isVisible(), endpoint);
    QCOMPARE(child<QLineEdit>("addressText")->isVisible(), address);
    QCOMPARE(m_dialog->connection().service, service);
}

void tst_SettingsDialog::securityAndProxyAreOffForTheServiceInside()
{
    m_dialog->showPage(SettingsDialog::Security);
    QVERIFY(!child<QLineEdit>("userText")->isEnabled());
    QVERIFY(child<QLabel>("securityNote")->isVisible());
    choose("serviceChoice", int(Service::Address));
    QVERIFY(child<QLineEdit>("userText")->isEnabled());
    QVERIFY(!child<QLabel>("securityNote")->isVisible());
    QVERIFY(!child<QLineEdit>("proxyText")->isEnabled());
    choose("proxyChoice", int(ConnectionSettings::Proxy::Manual));
    QVERIFY(child<QLineEdit>("proxyText")->isEnabled());
    QVERIFY(child<QLineEdit>("proxyUserText")->isEnabled());
    choose("proxyChoice", int(ConnectionSettings::Proxy::None));
    QVERIFY(!child<QLineEdit>("proxyUserText")->isEnabled());
    QVERIFY(!child<QLineEdit>("proxyPasswordText")->isEnabled());
}

void tst_SettingsDialog::applyIsOnWhenThereIsSomethingToApply()
{
    auto *apply = child<QPushButton>("applyButton");
    m_dialog->setConnection({}, {});
    QVERIFY(!apply->isEnabled());
    child<QSpinBox>("deadlineField")->setValue(5);
    QVERIFY(apply->isEnabled());
    child<QSpinBox>("deadlineField")->setValue(30);
    QVERIFY(!apply->isEnabled());
}

void tst_SettingsDialog::applyTellsAll()
{
    QSignalSpy applied(m_dialog.get(), &SettingsDialog::applied);
    m_dialog->setConnection({}, {});
    choose("serviceChoice", int(Service::Address));
    QTest::keyClicks(child<QLineEdit>("addressText"), u" http://localhost:8000/x "_s);
    QTest::keyClicks(child<QLineEdit>("passwordText"), u"secret"_s);
    QTest::mouseClick(child<QPushButton>("applyButton"), Qt::LeftButton);
    QCOMPARE(applied.size(), 1);
    QCOMPARE(applied.first().at(0).value<ConnectionSettings>().address, u"http://localhost:8000/x"_s);
    QCOMPARE(applied.first().at(1).value<ConnectionSecrets>().password, u"secret"_s);
}

void tst_SettingsDialog::testCanBeStopped()
{
    QSignalSpy asked(m_dialog.get(), &SettingsDialog::testRequested);
    QSignalSpy abandoned(m_dialog.get(), &SettingsDialog::testAbandoned);
    auto *test = child<QPushButton>("testConnectionButton");
    test->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(m_dialog->verdict(), u"Calling the service …"_s);
    test->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(abandoned.size(), 1);
    QCOMPARE(m_dialog->verdict(), QString());
    test->click();
    QCOMPARE(asked.size(), 2);
    m_dialog->showVerdict(true, u"It works."_s);
    QCOMPARE(m_dialog->verdict(), u"It works."_s);
    test->click();
    QCOMPARE(asked.size(), 3);
}

void tst_SettingsDialog::editingTakesTheVerdictAway()
{
    m_dialog->showVerdict(false, u"Refused."_s);
    child<QSpinBox>("deadlineField")->setValue(7);
    QCOMPARE(m_dialog->verdict(), QString());
}

void tst_SettingsDialog::closingStopsTheTest()
{
    QSignalSpy abandoned(m_dialog.get(), &SettingsDialog::testAbandoned);
    child<QPushButton>("testConnectionButton")->click();
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(abandoned.size(), 1);
    QVERIFY(m_dialog->isHidden());
}

void tst_SettingsDialog::applyingStopsTheTest()
{
    QSignalSpy abandoned(m_dialog.get(), &SettingsDialog::testAbandoned);
    QSignalSpy applied(m_dialog.get(), &SettingsDialog::applied);
    choose("serviceChoice", int(Service::Address));
    child<QPushButton>("testConnectionButton")->click();
    child<QPushButton>("applyButton")->click();
    QCOMPARE(abandoned.size(), 1);
    QCOMPARE(applied.size(), 1);
    m_dialog->reject();
    QCOMPARE(abandoned.size(), 1);
}

void tst_SettingsDialog::deadlineStaysWithinItsLimits()
{
    auto *deadline = child<QSpinBox>("deadlineField");
    deadline->setValue(0);
    QCOMPARE(m_dialog->connection().deadline, 1s);
    deadline->setValue(601);
    QCOMPARE(m_dialog->connection().deadline, 600s);
}

void tst_SettingsDialog::vanishedEndpointIsStillShown()
{
    m_dialog->setConnection({.service = Service::Named, .name = u"Gone"_s}, {});
    QCOMPARE(child<QComboBox>("endpointChoice")->currentText(), u"Gone"_s);
}

void tst_SettingsDialog::passwordIsHiddenAndItsFateIsSaid()
{
    QCOMPARE(child<QLineEdit>("passwordText")->echoMode(), QLineEdit::Password);
    QCOMPARE(child<QLineEdit>("passphraseText")->echoMode(), QLineEdit::Password);
    QCOMPARE(child<QLineEdit>("proxyPasswordText")->echoMode(), QLineEdit::Password);
    QVERIFY(child<QLabel>("passwordNote")->text().contains(u"forgotten when the program ends"_s));
    const SettingsDialog keeping(SettingsDialog::Offer{.keepsSecrets = true});
    QVERIFY(keeping.findChild<QLabel *>(u"passwordNote"_s)->text().contains(u"key store"_s));
}

void tst_SettingsDialog::appearanceIsTakenAtOnce()
{
    QSignalSpy chosen(m_dialog.get(), &SettingsDialog::appearanceChosen);
    m_dialog->setAppearance({.language = u"zh_CN"_s});
    QCOMPARE(chosen.size(), 0);
    m_dialog->showPage(SettingsDialog::Appearance);
    QVERIFY(!child<QPushButton>("applyButton")->isVisible());
    choose("schemeChoice", int(Theme::Scheme::Dark));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<AppearanceSettings>(), AppearanceSettings({.scheme = Theme::Scheme::Dark, .language = u"zh_CN"_s}));
    QCOMPARE(child<QComboBox>("languageChoice")->currentText(), QLocale(u"zh_CN"_s).nativeLanguageName());
    child<QCheckBox>("compactCheck")->click();
    QCOMPARE(chosen.size(), 2);
}

void tst_SettingsDialog::everythingHasNamesAndFitsThePage()
{
    m_dialog->setConnection(secured, {});
    m_dialog->showVerdict(false, u"The service at https://example.org/calculator refused the connection."_s);
    m_dialog->resize(m_dialog->minimumSizeHint().expandedTo({320, 480}));
    for (const auto page : {SettingsDialog::Service, SettingsDialog::Security, SettingsDialog::Proxy, SettingsDialog::Appearance}) {
        m_dialog->showPage(page);
        QTest::qWait(0);
        for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->objectName().startsWith(u"qt_"_s) || !widget->focusPolicy())
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty() || !widget->property("text").toString().isEmpty(), qPrintable(widget->objectName()));
            QVERIFY2(widget->width() <= widget->parentWidget()->width(), qPrintable(widget->objectName()));
        }
    }
}

WATCHED_TEST_MAIN(tst_SettingsDialog)
#include "tst_settingsdialog.moc"
