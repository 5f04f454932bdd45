// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorwindow.h"

#include "app/settings/secretstore.h"
#include "app/settings/settingsstore.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusError>
#include <QDBusVariant>
#include <QPalette>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The settings portal of a desktop, as far as the calculator asks it.
class Portal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    // Not before somebody listens.
    void set(const QString &group, const QString &key, const QVariant &value)
    {
        m_values[group + u' ' + key] = value;
        Q_EMIT SettingChanged(group, key, QDBusVariant(value));
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        const QVariant value = m_values.value(group + u' ' + key);
        if (!value.isValid())
            sendErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"Requested setting not found"_s);
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value))); // twice, as the real one
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    QHash<QString, QVariant> m_values;
};

// What a desktop offers on its bus, tried on a bus of our own (tests/app/privatebus.sh): wishes about looks, a store of secrets.
class tst_DesktopServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void looksFollowThePortal();
    void choiceOfTheUserWinsOverThePortal();
    void passwordsAreKept();
    void passwordIsThereAfterARestart();

private:
    static bool isDark(const Workbench &calculator) { return calculator.window.palette().window().color().lightness() < 100; }
    ConnectionSecrets kept(const QString &key);

    QDBusConnection m_bus{QString()};
    Portal m_portal;
};

void tst_DesktopServices::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("SERVICEMODEL_PRIVATE_BUS"))
        QSKIP("skipped: runs on a bus of its own only");
    qRegisterMetaType<QDBusVariant>("QDBusVariant"); // of the signal
    m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);
    QVERIFY(m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY2(m_bus.registerService(u"org.freedesktop.portal.Desktop"_s), qPrintable(m_bus.lastError().message()));
}

void tst_DesktopServices::cleanup()
{
    Theme::apply(Theme::Scheme::System);
    Theme::setReducedMotion(false);
}

void tst_DesktopServices::looksFollowThePortal()
{
    const auto appearance = u"org.freedesktop.appearance"_s;
    m_portal.set(appearance, u"color-scheme"_s, 1u);
    CalculatorWindow calculator{ConnectionSettings()};
    QTRY_VERIFY(isDark(calculator));
    m_portal.set(appearance, u"color-scheme"_s, 2u);
    QTRY_VERIFY(!isDark(calculator));
    m_portal.set(appearance, u"contrast"_s, 1u);
    QTRY_VERIFY(Theme::colors(calculator.window.palette()).highContrast);
    m_portal.set(appearance, u"contrast"_s, 0u);
    QTRY_VERIFY(!Theme::colors(calculator.window.palette()).highContrast);
    QVERIFY(!Theme::isMotionReduced());
    m_portal.set(appearance, u"reduced-motion"_s, 1u);
    QTRY_VERIFY(Theme::isMotionReduced());
    m_portal.set(appearance, u"reduced-motion"_s, 0u);
    QTRY_VERIFY(!Theme::isMotionReduced());
    m_portal.set(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, false);
    QTRY_VERIFY(Theme::isMotionReduced());
    m_portal.set(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, true);
}

void tst_DesktopServices::choiceOfTheUserWinsOverThePortal()
{
    const auto appearance = u"org.freedesktop.appearance"_s;
    m_portal.set(appearance, u"color-scheme"_s, 1u);
    m_portal.set(appearance, u"contrast"_s, 1u);
    CalculatorWindow calculator{ConnectionSettings()};
    calculator.appearance.setAppearance({.scheme = Theme::Scheme::Light});
    QTRY_VERIFY(Theme::colors(calculator.window.palette()).highContrast); // by then the answers are there
    QVERIFY(!isDark(calculator));
    m_portal.set(appearance, u"contrast"_s, 0u);
}

// What another session would read.
ConnectionSecrets tst_DesktopServices::kept(const QString &key)
{
    SecretStore store;
    std::optional<ConnectionSecrets> found;
    store.read(key, this, [&found](const ConnectionSecrets &secrets) { found = secrets; });
    (void)QTest::qWaitFor([&] { return found.has_value(); }, 20000);
    return found.value_or(ConnectionSecrets());
}

void tst_DesktopServices::passwordsAreKept()
{
    if (!SecretStore::isPersistent())
        QSKIP("skipped: built without QtKeychain");
    const ConnectionSettings settings{.service = ConnectionSettings::Service::Address, .address = u"http://127.0.0.1:1/x"_s, .user = u"anna"_s};
    const QString key = SecretStore::keyFor(settings);
    const ConnectionSecrets secrets{.password = u"geheim ✓"_s, .passphrase = u"phrase"_s, .proxyPassword = u"proxy"_s};
    SecretStore store;
    QString failure;
    connect(&store, &SecretStore::failed, this, [&failure](const QString &message) { failure = message; });
    store.write(key, secrets);
    const bool isKept = QTest::qWaitFor([&] { return !failure.isEmpty() || kept(key) == secrets; }, 20000);
    if (!failure.isEmpty() && !qEnvironmentVariableIsSet("SERVICEMODEL_KEYRING"))
        QSKIP(qPrintable(u"skipped: there is no key store here. "_s + failure));
    QVERIFY2(isKept, qPrintable(failure));
    QCOMPARE(kept(u"bert @ http://127.0.0.1:1/x"_s), ConnectionSecrets());
    store.write(key, {}); // forgotten
    QTRY_COMPARE(kept(key), ConnectionSecrets());
}

void tst_DesktopServices::passwordIsThereAfterARestart()
{
    if (!SecretStore::isPersistent() || !qEnvironmentVariableIsSet("SERVICEMODEL_KEYRING"))
        QSKIP("skipped: there is no key store here");
    const QTemporaryDir folder;
    SettingsStore store(folder.filePath(u"settings.ini"_s));
    const ConnectionSettings settings{.service = ConnectionSettings::Service::Address, .address = u"http://127.0.0.1:1/y"_s,
                                      .signIn = ConnectionSettings::SignIn::Basic, .user = u"anna"_s};
    store.setConnection(settings);
    SecretStore secrets;
    secrets.write(SecretStore::keyFor(settings), {.password = u"geheim"_s});
    QTRY_COMPARE(kept(SecretStore::keyFor(settings)).password, u"geheim"_s);
    CalculatorWindow calculator(store.connection(), {}, &store);
    QTRY_COMPARE(calculator.connection->secrets().password, u"geheim"_s); // nobody typed it
}

WATCHED_TEST_MAIN(tst_DesktopServices)
#include "tst_desktopservices.moc"
