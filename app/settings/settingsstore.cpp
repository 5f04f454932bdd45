// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/settings/settingsstore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr auto schemaKey = "schema";

QString tr(const char *text)
{
    return QCoreApplication::translate("SettingsStore", text);
}

// How a choice is spelt in the file.
template <class Value>
using Spelling = std::pair<Value, const char *>;

using Connection = ConnectionSettings;

constexpr Spelling<Connection::Service> services[] = {
    {Connection::Service::Embedded, "embedded"}, {Connection::Service::Named, "named"}, {Connection::Service::Address, "address"}};
constexpr Spelling<Connection::SignIn> signIns[] = {{Connection::SignIn::None, "none"},
                                                    {Connection::SignIn::Basic, "basic"},
                                                    {Connection::SignIn::Digest, "digest"},
                                                    {Connection::SignIn::Ntlm, "ntlm"},
                                                    {Connection::SignIn::Message, "message"}};
constexpr Spelling<Connection::Proxy> proxies[]
    = {{Connection::Proxy::System, "system"}, {Connection::Proxy::None, "none"}, {Connection::Proxy::Manual, "manual"}};
constexpr Spelling<Theme::Scheme> schemes[]
    = {{Theme::Scheme::System, "system"}, {Theme::Scheme::Light, "light"}, {Theme::Scheme::Dark, "dark"}};

constexpr std::span<const Spelling<Connection::Service>> spellings(Connection::Service) { return services; }
constexpr std::span<const Spelling<Connection::SignIn>> spellings(Connection::SignIn) { return signIns; }
constexpr std::span<const Spelling<Connection::Proxy>> spellings(Connection::Proxy) { return proxies; }
constexpr std::span<const Spelling<Theme::Scheme>> spellings(Theme::Scheme) { return schemes; }

template <class Value>
QString spelt(Value value)
{
    for (const auto &[known, text] : spellings(value)) {
        if (known == value)
            return QString::fromLatin1(text);
    }
    Q_UNREACHABLE();
}

// A name for the copy that nothing has yet.
QString freeName(const QString &fileName)
{
    const QString stem = fileName + u".damaged-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString name = stem;
    for (int number = 2; QFile::exists(name); ++number)
        name = u"%1-%2"_s.arg(stem).arg(number);
    return name;
}

} // namespace

SettingsStore::SettingsStore(const QString &fileName)
    : m_fileName(fileName)
{
    open();
    read();
}

SettingsStore::~SettingsStore() = default;

QString SettingsStore::defaultFileName()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/settings.ini"_s;
}

void SettingsStore::open()
{
    m_file = std::make_unique<QSettings>(m_fileName, QSettings::IniFormat);
    m_file->setFallbacksEnabled(false);
    if (m_file->status() == QSettings::AccessError)
        m_problem = tr("The settings in %1 cannot be read. The usual ones are used.").arg(QDir::toNativeSeparators(m_fileName));
}

void SettingsStore::read()
{
    checkSchema();
    m_connection.service = choice("connection/service", m_connection.service);
    m_connection.name = m_file->value("connection/name"_L1).toString();
    m_connection.address = m_file->value("connection/address"_L1).toString();
    m_connection.binding = m_file->value("connection/binding"_L1).toString();
    if (const QVariant stored = m_file->value("connection/deadline"_L1); stored.isValid()) {
        const std::chrono::seconds seconds(stored.toInt());
        if (seconds >= ConnectionSettings::LeastDeadline && seconds <= ConnectionSettings::MostDeadline)
            m_connection.deadline = seconds;
        else
            m_invalid.append(u"connection/deadline"_s);
    }
    m_connection.signIn = choice("connection/signIn", m_connection.signIn);
    m_connection.user = m_file->value("connection/user"_L1).toString();
    m_connection.authorities = m_file->value("connection/authorities"_L1).toString();
    m_connection.clientCertificate = m_file->value("connection/clientCertificate"_L1).toString();
    m_connection.clientKey = m_file->value("connection/clientKey"_L1).toString();
    m_connection.proxy = choice("connection/proxy", m_connection.proxy);
    m_connection.proxyUser = m_file->value("connection/proxyUser"_L1).toString();
    m_connection.proxyAddress = m_file->value("connection/proxyAddress"_L1).toString();
    m_appearance.scheme = choice("appearance/scheme", m_appearance.scheme);
    m_appearance.reducedMotion = m_file->value("appearance/reducedMotion"_L1).toBool();
    m_appearance.language = m_file->value("appearance/language"_L1).toString();
    m_appearance.compact = m_file->value("appearance/compact"_L1).toBool();

    if (m_file->status() == QSettings::FormatError)
        setAside(tr("The settings in %1 are damaged."));
    else if (!m_invalid.isEmpty())
        setAside(tr("Some of the settings in %1 make no sense: %2.").arg(u"%1"_s, m_invalid.join(u", "_s)));
}

void SettingsStore::checkSchema()
{
    if (m_file->allKeys().isEmpty())
        return;
    bool isNumber = false;
    const int schema = m_file->value(QLatin1StringView(schemaKey)).toInt(&isNumber);
    if (!isNumber || schema < 1)
        m_invalid.append(QString::fromLatin1(schemaKey));
    else if (schema > Schema) // what it means by these names, nobody here can know
        setAside(tr("The settings in %1 are those of a newer version of this program."));
}

// Moves the file away and writes what is known anew.
void SettingsStore::setAside(const QString &why)
{
    const QByteArray geometry = this->geometry();
    const QByteArray state = windowState();
    const int calls = worksheetCalls();
    const QString copy = freeName(m_fileName);
    m_problem = why.arg(QDir::toNativeSeparators(m_fileName)) + u' ';
    m_file.reset();
    if (!QFile::rename(m_fileName, copy)) {
        m_problem += tr("They cannot be set aside, either.");
        open();
        return;
    }
    m_problem += tr("They were set aside as %1, and what could not be read is as usual now.").arg(QDir::toNativeSeparators(copy));
    open();
    setConnection(std::exchange(m_connection, {}));
    setAppearance(std::exchange(m_appearance, {}));
    setWindow(geometry, state);
    if (calls > 0)
        setWorksheetCalls(calls);
}

template <class Value>
Value SettingsStore::choice(const char *key, Value otherwise)
{
    const QVariant stored = m_file->value(QLatin1StringView(key));
    if (!stored.isValid())
        return otherwise;
    for (const auto &[value, text] : spellings(otherwise)) {
        if (stored.toString() == QLatin1StringView(text))
            return value;
    }
    m_invalid.append(QString::fromLatin1(key));
    return otherwise;
}

void SettingsStore::setConnection(const ConnectionSettings &connection)
{
    m_connection = connection;
    write("connection/service", spelt(connection.service));
    write("connection/name", connection.name);
    write("connection/address", connection.address);
    write("connection/binding", connection.binding);
    write("connection/deadline", int(connection.deadline.count()));
    write("connection/signIn", spelt(connection.signIn));
    write("connection/user", connection.user);
    write("connection/authorities", connection.authorities);
    write("connection/clientCertificate", connection.clientCertificate);
    write("connection/clientKey", connection.clientKey);
    write("connection/proxy", spelt(connection.proxy));
    write("connection/proxyAddress", connection.proxyAddress);
    write("connection/proxyUser", connection.proxyUser);
    sync();
}

void SettingsStore::setAppearance(const AppearanceSettings &appearance)
{
    m_appearance = appearance;
    write("appearance/scheme", spelt(appearance.scheme));
    write("appearance/reducedMotion", appearance.reducedMotion);
    write("appearance/language", appearance.language);
    write("appearance/compact", appearance.compact);
    sync();
}

void SettingsStore::setWindow(const QByteArray &geometry, const QByteArray &state)
{
    write("window/geometry", geometry);
    write("window/state", state);
}

bool SettingsStore::isHistoryOpen() const
{
    return m_file->value("window/historyOpen"_L1, true).toBool();
}

int SettingsStore::worksheetCalls() const
{
    return m_file->value("worksheet/calls"_L1).toInt();
}

QByteArray SettingsStore::bytes(const char *key) const
{
    return m_file->value(QLatin1StringView(key)).toByteArray();
}

void SettingsStore::write(const char *key, const QVariant &value)
{
    const QLatin1StringView name(key);
    QVariant stored = m_file->value(name); // a text, whatever it was
    if (stored.isValid() && stored.convert(value.metaType()) && stored == value)
        return;
    m_file->setValue(name, value);
    m_file->setValue(QLatin1StringView(schemaKey), Schema);
}

// By an object of its own: one that has met an error stays with it.
void SettingsStore::sync()
{
    QSettings file(m_fileName, QSettings::IniFormat);
    file.sync();
    m_unkept = file.status() == QSettings::NoError
        ? QString()
        : tr("The settings could not be kept in %1.").arg(QDir::toNativeSeparators(m_fileName));
}
