// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorwindow.h"

#include "app/settings/settingsstore.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Service = ConnectionSettings::Service;

namespace {

class FakeSecretStore : public SecretStore
{
public:
    void read(const QString &key, QObject *, const std::function<void(const ConnectionSecrets &)> &answer) override
    {
        asked = key;
        tell = answer;
    }
    void write(const QString &key, const ConnectionSecrets &secrets) override
    {
        if (secrets.isEmpty())
            kept.remove(key);
        else
            kept.insert(key, secrets.password);
    }

    QString asked;
    std::function<void(const ConnectionSecrets &)> tell;
    QHash<QString, QString> kept;
};

ConnectionSettings signedIn(const QUrl &address)
{
    return {.service = Service::Address, .address = address.toString(), .signIn = ConnectionSettings::SignIn::Basic, .user = u"anna"_s};
}

} // namespace

// The settings as a person changes them, while the calculator is at work.
class tst_SettingsController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void testThatAppliedSettingsEndedIsNotHeard();
    void replyAfterTheDialogClosedIsNotHeard();
    void whatIsBeingWrittenStays();
    void settingsThatCannotBeKeptAreTold();
    void passwordInAnAddressIsRefused_data();
    void passwordInAnAddressIsRefused();
    void passwordThatIsClearedLeavesTheKeyStore();
    void answerOfTheKeyStoreStopsNoCall();
    void callsOfTheFormerServiceDoNotCount();

private:
    static SettingsDialog *open(CalculatorWindow &calculator);
    static void choose(SettingsDialog *dialog, const QString &address);
    static void click(SettingsDialog *dialog, const char *button) { dialog->findChild<QPushButton *>(QString::fromLatin1(button))->click(); }
};

SettingsDialog *tst_SettingsController::open(CalculatorWindow &calculator)
{
    calculator.settings.findChild<QAction *>(u"settingsAction"_s)->trigger();
    const auto dialogs = calculator.window.findChildren<SettingsDialog *>();
    const auto shown = std::find_if(dialogs.cbegin(), dialogs.cend(), [](const SettingsDialog *dialog) { return dialog->isVisible(); });
    return shown == dialogs.cend() ? nullptr : *shown;
}

void tst_SettingsController::choose(SettingsDialog *dialog, const QString &address)
{
    auto *choice = dialog->findChild<QComboBox *>(u"serviceChoice"_s);
    choice->setCurrentIndex(choice->findData(int(Service::Address)));
    dialog->findChild<QLineEdit *>(u"addressText"_s)->setText(address);
}

void tst_SettingsController::testThatAppliedSettingsEndedIsNotHeard()
{
    EmbeddedService slow({.delay = constantDelay(200ms)});
    QVERIFY(slow.start());
    CalculatorWindow calculator{ConnectionSettings()};
    SettingsDialog *dialog = open(calculator);
    choose(dialog, slow.address().toString());
    click(dialog, "testConnectionButton");
    click(dialog, "applyButton");
    QVERIFY2(dialog->verdict().startsWith(u"The calculator computes with"_s), qPrintable(dialog->verdict()));
    calculator.type(u"2 + 3 ="_s); // its reply comes after that of the test would have come
    QTRY_COMPARE(calculator.number(), u"5"_s);
    QVERIFY2(dialog->verdict().startsWith(u"The calculator computes with"_s), qPrintable(dialog->verdict()));
}

void tst_SettingsController::replyAfterTheDialogClosedIsNotHeard()
{
    EmbeddedService slow({.delay = constantDelay(200ms)});
    QVERIFY(slow.start());
    CalculatorWindow calculator{ConnectionSettings()};
    const QPointer<SettingsDialog> dialog = open(calculator);
    choose(dialog, slow.address().toString());
    click(dialog, "testConnectionButton");
    click(dialog, "applyButton");
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    calculator.type(u"2 + 3 ="_s);
    QTRY_COMPARE(calculator.number(), u"5"_s);
}

void tst_SettingsController::whatIsBeingWrittenStays()
{
    CalculatorWindow calculator{ConnectionSettings()};
    SettingsDialog *dialog = open(calculator);
    choose(dialog, u"http://half.writ"_s);
    QCOMPARE(open(calculator), dialog);
    QCOMPARE(dialog->connection().address, u"http://half.writ"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(open(calculator)->connection(), ConnectionSettings()); // before the old one is gone
}

void tst_SettingsController::settingsThatCannotBeKeptAreTold()
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"folder"_s));
    QVERIFY(inTheWay.open(QFile::WriteOnly));
    EmbeddedService service({});
    QVERIFY(service.start());
    SettingsStore store(folder.filePath(u"folder/settings.ini"_s));
    CalculatorWindow calculator({}, {}, &store);
    SettingsDialog *dialog = open(calculator);
    choose(dialog, service.address().toString());
    click(dialog, "applyButton");
    QVERIFY2(dialog->verdict().contains(u"now. The settings could not be kept in"_s), qPrintable(dialog->verdict()));

    QVERIFY(inTheWay.remove());
    choose(dialog, service.address().toString() + u'/');
    click(dialog, "applyButton");
    QVERIFY2(dialog->verdict().endsWith(u"now."_s), qPrintable(dialog->verdict()));
}

void tst_SettingsController::passwordInAnAddressIsRefused_data()
{
    QTest::addColumn<ConnectionSettings>("settings");
    QTest::newRow("of a service") << ConnectionSettings{.service = Service::Address, .address = u"http://anna:secret@127.0.0.1:1/"_s};
    QTest::newRow("of a proxy") << ConnectionSettings{.service = Service::Address, .address = u"http://127.0.0.1:1/"_s,
                                                      .proxy = ConnectionSettings::Proxy::Manual, .proxyAddress = u"http://anna:secret@127.0.0.1:2"_s};
}

void tst_SettingsController::passwordInAnAddressIsRefused()
{
    QFETCH(ConnectionSettings, settings);
    const QTemporaryDir folder;
    SettingsStore store(folder.filePath(u"settings.ini"_s));
    CalculatorWindow calculator({}, {}, &store);
    SettingsDialog *dialog = open(calculator);
    dialog->setConnection(settings, {});
    Q_EMIT dialog->applied(dialog->connection(), {});
    QVERIFY2(dialog->verdict().contains(u"no user and password in it"_s), qPrintable(dialog->verdict()));
    QVERIFY(calculator.connection->isEmbedded());
    QVERIFY(!store.connection().address.contains(u"secret"_s));
}

void tst_SettingsController::passwordThatIsClearedLeavesTheKeyStore()
{
    EmbeddedService service({});
    QVERIFY(service.start());
    Connection connection({});
    QString error;
    const ConnectionSettings anna = signedIn(service.address());
    QVERIFY(connection.use(anna, {}, error));
    FakeSecretStore secrets;
    secrets.kept.insert(SecretStore::keyFor(anna), u"old"_s);
    const Workbench bench({.connection = &connection, .secrets = &secrets});
    QCOMPARE(secrets.asked, SecretStore::keyFor(anna));
    secrets.tell({.password = u"old"_s});
    bench.settings.findChild<QAction *>(u"settingsAction"_s)->trigger();
    auto *dialog = bench.window.findChild<SettingsDialog *>();
    auto *password = dialog->findChild<QLineEdit *>(u"passwordText"_s);
    QCOMPARE(password->text(), u"old"_s);
    password->clear();
    click(dialog, "applyButton");
    QCOMPARE(secrets.kept, (QHash<QString, QString>()));

    password->setText(u"new"_s);
    click(dialog, "applyButton");
    QCOMPARE(secrets.kept.value(SecretStore::keyFor(anna)), u"new"_s);
    dialog->findChild<QLineEdit *>(u"userText"_s)->setText(u"berta"_s);
    click(dialog, "applyButton");
    QCOMPARE(secrets.kept.size(), 1);
    QVERIFY(secrets.kept.contains(SecretStore::keyFor(connection.settings())));
}

void tst_SettingsController::answerOfTheKeyStoreStopsNoCall()
{
    EmbeddedService slow({.delay = constantDelay(100ms)});
    QVERIFY(slow.start());
    Connection connection({});
    QString error;
    QVERIFY(connection.use(signedIn(slow.address()), {}, error));
    FakeSecretStore secrets;
    Workbench bench({.connection = &connection, .secrets = &secrets});
    bench.window.show();
    QTest::keyClicks(&bench.window, u"5*3="_s);
    QVERIFY(bench.engine.snapshot().call);
    secrets.tell({.password = u"geheim"_s});
    QVERIFY(bench.engine.snapshot().call);
    QTRY_VERIFY(!bench.engine.snapshot().call);
    QCOMPARE(bench.engine.snapshot().display, u"15"_s);
    QVERIFY(!bench.engine.snapshot().failure);
    QCOMPARE(connection.secrets().password, u"geheim"_s);
}

void tst_SettingsController::callsOfTheFormerServiceDoNotCount()
{
    Connection connection({});
    QString error;
    QVERIFY(connection.use({.service = Service::Address, .address = u"http://127.0.0.1:1/"_s}, {}, error));
    const auto former = connection.arithmeticMaker()(); // as a worksheet has it
    QSignalSpy failed(former.get(), &Arithmetic::failed);
    QVERIFY(connection.use({}, {}, error));
    former->begin(Operation::Add, 1, 2);
    QCOMPARE(connection.monitor()->health().callsInFlight, 0);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!connection.monitor()->health().unreachableSince);

    const auto now = connection.arithmeticMaker()();
    QSignalSpy finished(now.get(), &Arithmetic::finished);
    now->begin(Operation::Add, 1, 2);
    QCOMPARE(connection.monitor()->health().callsInFlight, 1);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(connection.monitor()->health().latencies.size(), 1);
}

WATCHED_TEST_MAIN(tst_SettingsController)
#include "tst_settingscontroller.moc"
