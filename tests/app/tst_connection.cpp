// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorwindow.h"

#include "app/options.h"
#include "app/settings/settingscontroller.h"
#include "app/settings/settingsstore.h"

#include "ui/latencyplot.h"
#include "ui/settings/settingsdialog.h"
#include "ui/statechip.h"
#include "ui/statusstrip.h"
#include "ui/widgets/flatbutton.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Service = ConnectionSettings::Service;

namespace {

// A port that nobody listens on, and that the next one who wants it may have.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QUrl serviceAt(quint16 port)
{
    return QUrl(u"http://127.0.0.1:%1/servicemodelsamples/service"_s.arg(port));
}

ConnectionSettings at(const QUrl &address)
{
    return {.service = Service::Address, .address = address.toString()};
}

template <class T>
T *find(const QObject &parent, const char *name)
{
    return parent.findChild<T *>(QString::fromLatin1(name));
}

} // namespace

// The window and its service: chosen, changed, gone and back again.
class tst_Connection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void commandLineIsOverTheSettings_data();
    void commandLineIsOverTheSettings();
    void stateOfTheService();
    void latenciesArePlotted();
    void anotherServiceInMidCallUndoesTheKey();
    void wrongSettingsLeaveTheOldServiceInUse();
    void serviceThatIsGoneLeavesWaysOut();
    void serviceThatIsBackIsNoticed();
    void testTellsHowItGoes_data();
    void testTellsHowItGoes();
    void appliedSettingsAreUsedAndKept();
    void passwordGoesOutButNotIntoTheFile();
    void proxyIsToldWhoAsks();

private:
    SettingsDialog *openSettings(CalculatorWindow &calculator);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SettingsStore> m_store;
};

void tst_Connection::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<SettingsStore>(m_folder->filePath(u"settings.ini"_s));
}

void tst_Connection::cleanup()
{
    m_store.reset();
}

SettingsDialog *tst_Connection::openSettings(CalculatorWindow &calculator)
{
    find<QAction>(calculator.settings, "settingsAction")->trigger();
    return calculator.window.findChild<SettingsDialog *>();
}

void tst_Connection::commandLineIsOverTheSettings_data()
{
    QTest::addColumn<Options>("options");
    QTest::addColumn<ConnectionSettings>("expected");
    const ConnectionSettings stored{.service = Service::Address, .address = u"https://stored/"_s, .binding = u"wsHttpBinding"_s, .deadline = 60s, .user = u"anna"_s};
    ConnectionSettings expected = stored;
    QTest::newRow("nothing said") << Options() << expected;
    expected.deadline = 5s;
    QTest::newRow("a deadline") << Options{.timeout = 5s} << expected;
    expected = stored;
    expected.binding = u"basicHttpBinding"_s;
    QTest::newRow("a binding") << Options{.binding = expected.binding} << expected;
    QTest::newRow("an address, which knows nothing of the user and the binding of another")
        << Options{.endpoint = u"http://other/"_s} << ConnectionSettings{.service = Service::Address, .address = u"http://other/"_s, .deadline = 60s};
    QTest::newRow("a name") << Options{.endpoint = u"Other"_s} << ConnectionSettings{.service = Service::Named, .name = u"Other"_s, .deadline = 60s};
    expected = stored;
    expected.service = Service::Embedded;
    QTest::newRow("latency, which the service inside has") << Options{.latencySeed = 1} << expected;
}

void tst_Connection::commandLineIsOverTheSettings()
{
    QFETCH(Options, options);
    QFETCH(ConnectionSettings, expected);
    const ConnectionSettings stored{.service = Service::Address, .address = u"https://stored/"_s, .binding = u"wsHttpBinding"_s, .deadline = 60s, .user = u"anna"_s};
    QCOMPARE(options.over(stored), expected);
}

void tst_Connection::stateOfTheService()
{
    CalculatorWindow inside({}, {.delay = constantDelay(1h)});
    QCOMPARE(inside.window.statusStrip()->stateText(), u"Embedded"_s);
    inside.type(u"2 + 3 ="_s);
    QTRY_COMPARE(inside.window.statusStrip()->stateText(), u"Busy (1)"_s);
    QTest::keyClick(&inside.window, Qt::Key_Escape);
    QTRY_COMPARE(inside.window.statusStrip()->stateText(), u"Embedded"_s);

    EmbeddedService service({});
    QVERIFY(service.start());
    CalculatorWindow outside(at(service.address()));
    QCOMPARE(outside.window.statusStrip()->stateText(), u"Connected"_s);
    QCOMPARE(outside.window.statusStrip()->endpoint(), service.address().toString());
}

void tst_Connection::latenciesArePlotted()
{
    CalculatorWindow calculator{ConnectionSettings()};
    const auto *plot = calculator.window.findChild<LatencyPlot *>();
    QVERIFY(!plot->isVisible());
    calculator.type(u"2 + 3 + 4 ="_s);
    QTRY_COMPARE(calculator.number(), u"9"_s);
    QTRY_VERIFY(plot->isVisible());
    QTRY_VERIFY2(plot->summary().contains(u"of the last 2,"_s), qPrintable(plot->summary()));
}

void tst_Connection::anotherServiceInMidCallUndoesTheKey()
{
    EmbeddedService prompt({});
    QVERIFY(prompt.start());
    CalculatorWindow calculator({}, {.delay = constantDelay(1h)});
    calculator.type(u"5 * 3 ="_s);
    QVERIFY(!calculator.isAtRest());
    QString error;
    QVERIFY(calculator.connection->use(at(prompt.address()), {}, error));
    QVERIFY(calculator.isAtRest());
    QCOMPARE(calculator.number(), u"3"_s);
    QCOMPARE(calculator.expression(), u"5 × "_s);
    QVERIFY2(calculator.message().contains(u"another service was chosen"_s), qPrintable(calculator.message()));
    find<FlatButton>(calculator.window, "retryButton")->click();
    QTRY_COMPARE(calculator.number(), u"15"_s);
    QTRY_COMPARE(calculator.window.statusStrip()->stateText(), u"Connected"_s);
}

void tst_Connection::wrongSettingsLeaveTheOldServiceInUse()
{
    CalculatorWindow calculator{ConnectionSettings()};
    QString error;
    QVERIFY(!calculator.connection->use({.service = Service::Named, .name = u"Nowhere"_s}, {}, error));
    QVERIFY(!error.isEmpty());
    calculator.type(u"5 * 3 ="_s);
    QTRY_COMPARE(calculator.number(), u"15"_s);
}

void tst_Connection::serviceThatIsGoneLeavesWaysOut()
{
    CalculatorWindow calculator(at(serviceAt(freePort())));
    calculator.type(u"5 * 3 ="_s);
    QTRY_VERIFY2(calculator.message().contains(u"refused"_s), qPrintable(calculator.message()));
    QCOMPARE(calculator.number(), u"3"_s);
    QTRY_VERIFY(calculator.window.statusStrip()->stateText().startsWith(u"Unreachable since "_s));
    QVERIFY(find<FlatButton>(calculator.window, "retryButton")->isVisible());

    find<FlatButton>(calculator.window, "changeServiceButton")->click();
    const auto *dialog = calculator.window.findChild<SettingsDialog *>();
    QVERIFY(dialog && dialog->isVisible());

    find<FlatButton>(calculator.window, "useEmbeddedButton")->click();
    QTRY_COMPARE(calculator.number(), u"15"_s);
    QCOMPARE(calculator.message(), QString());
    QTRY_COMPARE(calculator.window.statusStrip()->stateText(), u"Embedded"_s);
}

void tst_Connection::serviceThatIsBackIsNoticed()
{
    const quint16 port = freePort();
    CalculatorWindow calculator(at(serviceAt(port)));
    calculator.type(u"5 * 3 ="_s);
    QTRY_VERIFY(calculator.window.statusStrip()->stateText().startsWith(u"Unreachable since "_s));
    EmbeddedService service({.port = port});
    QVERIFY2(service.start(), qPrintable(service.errorString()));
    QTRY_COMPARE(calculator.window.statusStrip()->stateText(), u"Connected"_s);
    QTRY_COMPARE(calculator.message(), u"The service answers again."_s);
    QCOMPARE(calculator.number(), u"3"_s); // nothing is computed unasked
    find<FlatButton>(calculator.window, "retryButton")->click();
    QTRY_COMPARE(calculator.number(), u"15"_s);
    QCOMPARE(calculator.message(), QString());
}

void tst_Connection::testTellsHowItGoes_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("a service that is there") << u"SERVICE"_s << u"It works: the service answered in"_s;
    QTest::newRow("nobody") << serviceAt(freePort()).toString() << u"the connection was refused"_s;
    QTest::newRow("another path of the service") << u"SERVICE/x"_s << u"404"_s;
    QTest::newRow("no address") << u"calculator"_s << u"'calculator' is no address of a service"_s;
    QTest::newRow("a host that does not exist") << u"http://calculator.invalid/"_s << u"'calculator.invalid' was not found"_s;
}

void tst_Connection::testTellsHowItGoes()
{
    QFETCH(QString, address);
    QFETCH(QString, verdict);
    EmbeddedService service({});
    QVERIFY(service.start());
    CalculatorWindow calculator{ConnectionSettings()};
    SettingsDialog *dialog = openSettings(calculator);
    auto *choice = find<QComboBox>(*dialog, "serviceChoice");
    choice->setCurrentIndex(choice->findData(int(Service::Address)));
    find<QLineEdit>(*dialog, "addressText")->setText(address.replace(u"SERVICE"_s, service.address().toString()));
    find<QPushButton>(*dialog, "testConnectionButton")->click();
    QTRY_VERIFY2_WITH_TIMEOUT(dialog->verdict().contains(verdict), qPrintable(dialog->verdict()), 20000);
    QVERIFY(calculator.connection->isEmbedded()); // tried, not taken
}

void tst_Connection::appliedSettingsAreUsedAndKept()
{
    EmbeddedService service({});
    QVERIFY(service.start());
    CalculatorWindow calculator({}, {}, m_store.get());
    SettingsDialog *dialog = openSettings(calculator);
    auto *choice = find<QComboBox>(*dialog, "serviceChoice");
    choice->setCurrentIndex(choice->findData(int(Service::Address)));
    find<QLineEdit>(*dialog, "addressText")->setText(service.address().toString());
    find<QPushButton>(*dialog, "applyButton")->click();
    QVERIFY2(dialog->verdict().contains(service.address().toString()), qPrintable(dialog->verdict()));
    QCOMPARE(calculator.window.statusStrip()->endpoint(), service.address().toString());
    calculator.type(u"5 * 3 ="_s);
    QTRY_COMPARE(calculator.number(), u"15"_s);
    m_store.reset();
    const SettingsStore kept(m_folder->filePath(u"settings.ini"_s));
    QCOMPARE(kept.connection(), at(service.address()));
}

void tst_Connection::passwordGoesOutButNotIntoTheFile()
{
    QTcpServer server; // hears what is sent, and refuses it
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray heard;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&heard, socket] {
            heard += socket->readAll();
            const bool isSignedIn = heard.contains("Authorization: Basic");
            socket->write(isSignedIn ? "HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n"
                                     : "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
        });
    });
    CalculatorWindow calculator({}, {}, m_store.get());
    SettingsDialog *dialog = openSettings(calculator);
    ConnectionSettings settings = at(serviceAt(server.serverPort()));
    settings.signIn = ConnectionSettings::SignIn::Basic;
    settings.user = u"anna"_s;
    Q_EMIT dialog->applied(settings, {u"geheim"_s, {}});
    calculator.type(u"5 * 3 ="_s);
    QTRY_VERIFY(heard.contains(QByteArray("anna:geheim").toBase64()));
    QTRY_VERIFY(!calculator.message().isEmpty());
    QVERIFY2(!calculator.message().contains(u"geheim"_s), qPrintable(calculator.message()));
    m_store.reset();
    QFile file(m_folder->filePath(u"settings.ini"_s));
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY(kept.contains("anna") && !kept.contains("geheim"));
}

void tst_Connection::proxyIsToldWhoAsks()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    QByteArray heard;
    connect(&proxy, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&heard, socket] {
            heard += socket->readAll();
            const bool isSignedIn = heard.contains("Proxy-Authorization: Basic");
            socket->write(isSignedIn ? "HTTP/1.1 502 No\r\nContent-Length: 0\r\n\r\n"
                                     : "HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
        });
    });
    CalculatorWindow calculator({}, {}, m_store.get());
    SettingsDialog *dialog = openSettings(calculator);
    dialog->setConnection(at(QUrl(u"http://calculator.example/service"_s)), {});
    auto *choice = find<QComboBox>(*dialog, "proxyChoice");
    choice->setCurrentIndex(choice->findData(int(ConnectionSettings::Proxy::Manual)));
    find<QLineEdit>(*dialog, "proxyText")->setText(u"http://127.0.0.1:%1"_s.arg(proxy.serverPort()));
    find<QLineEdit>(*dialog, "proxyUserText")->setText(u"berta"_s);
    find<QLineEdit>(*dialog, "proxyPasswordText")->setText(u"heimlich"_s);
    find<QPushButton>(*dialog, "applyButton")->click();
    calculator.type(u"5 * 3 ="_s);
    QTRY_VERIFY2(heard.contains(QByteArray("berta:heimlich").toBase64()), heard);
    QTRY_VERIFY(!calculator.message().isEmpty());
    m_store.reset();
    QFile file(m_folder->filePath(u"settings.ini"_s));
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY(kept.contains("proxyUser=berta\n") && !kept.contains("heimlich"));
}

WATCHED_TEST_MAIN(tst_Connection)
#include "tst_connection.moc"
