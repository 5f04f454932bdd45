// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/service/serviceoptions.h"

#include <QCommandLineParser>
#include <QFile>

#include <limits>

using namespace ServiceModel;
using namespace Qt::StringLiterals;

namespace {

const char passwordVariable[] = "CALCULATORSERVICE_PASSWORD";

// Reads what the parser has found; the first mistake is kept.
class OptionReader
{
public:
    OptionReader(const QCommandLineParser &parser, QString &error) : m_parser(parser), m_error(error) { }

    void fail(const QString &text)
    {
        if (m_error.isEmpty())
            m_error = text;
    }

    int number(const QString &name, int standard, int smallest, int largest, const QString &what)
    {
        if (!m_parser.isSet(name))
            return standard;
        bool isNumber = false;
        const int value = m_parser.value(name).toInt(&isNumber);
        if (!isNumber || value < smallest || value > largest)
            fail(u"--%1 must be %2, not '%3'."_s.arg(name, what, m_parser.value(name)));
        return value;
    }

    QByteArray file(const QString &name)
    {
        if (!m_parser.isSet(name))
            return {};
        QFile file(m_parser.value(name));
        if (!file.open(QFile::ReadOnly)) {
            fail(u"The file of --%1 cannot be read: '%2', %3."_s.arg(name, file.fileName(), file.errorString()));
            return {};
        }
        const QByteArray content = file.readAll();
        if (content.isEmpty())
            fail(u"The file of --%1 is empty: '%2'."_s.arg(name, file.fileName()));
        return content;
    }

    QString password()
    {
        QString password = qEnvironmentVariable(passwordVariable);
        if (m_parser.isSet(u"password-file"_s))
            password = QString::fromUtf8(file(u"password-file"_s)).section(u'\n', 0, 0).remove(u'\r');
        if (password.isEmpty())
            fail(u"--user needs a password: put it into the file of --password-file, or into %1."_s.arg(QLatin1StringView(passwordVariable)));
        return password;
    }

private:
    const QCommandLineParser &m_parser;
    QString &m_error;
};

void addOptions(QCommandLineParser &parser, const QString &standardAddress)
{
    const ServiceThrottling standard;
    parser.addOptions({
        {u"address"_s, u"Where to listen (default: %1)."_s.arg(standardAddress), u"URL"_s, standardAddress},
        {u"port"_s, u"Port instead of the address's; 0 lets the system choose."_s, u"N"_s},
        {u"certificate"_s, u"PEM file with the certificate of an https address, those of intermediate authorities behind it."_s, u"FILE"_s},
        {u"key"_s, u"PEM file with the certificate's private key."_s, u"FILE"_s},
        {u"client-ca"_s, u"PEM file with authorities: callers must have a certificate of one of them."_s, u"FILE"_s},
        {u"user"_s, u"Callers must give this user name, by Basic or in a UsernameToken, and its password: the first line of "
                    "--password-file, or the environment variable %1."_s.arg(QLatin1StringView(passwordVariable)), u"NAME"_s},
        {u"password-file"_s, u"File whose first line is the password of --user."_s, u"FILE"_s},
        {u"max-calls"_s, u"Calls at once; more are answered with 503 (default: %1)."_s.arg(standard.maxConcurrentCalls), u"N"_s},
        {u"max-connections"_s, u"Connections at once; the longest idle one makes place for another (default: %1)."_s.arg(standard.maxConnections), u"N"_s},
        {u"max-connections-per-address"_s, u"Connections of one client address (default: any number)."_s, u"N"_s},
        {u"idle-timeout"_s, u"Close connections that are idle for so long (default: %1)."_s.arg(standard.idleTimeout.count()), u"SECONDS"_s},
        {u"drain"_s, u"When stopped, say so at /health for so long before callers are refused (default: 0)."_s, u"SECONDS"_s},
        {u"mtom"_s, u"Take messages with attachments (MTOM), too, answer those in kind, and say so in the metadata."_s},
        {u"behind-proxy"_s, u"Believe X-Forwarded-Proto and X-Forwarded-Host in the addresses of the metadata."_s},
        {u"delay"_s, u"Wait so long before each reply."_s, u"MS"_s},
        {u"journal"_s, u"Write every call to FILE."_s, u"FILE"_s},
        {u"verbose"_s, u"Print every call."_s},
    });
}

} // namespace

std::optional<ServiceOptions> ServiceOptions::parse(const QCoreApplication &app, QString &error)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Computes for everyone who asks by SOAP: Add, Subtract, Multiply, Divide of the WCF samples.\n\n"
        "Metadata is at ADDRESS?wsdl, ADDRESS?singleWsdl and ADDRESS/mex; a page for people at ADDRESS; /health of the host and\n"
        "port says 200, or 503 when it is being stopped.\n"
        "Stop it with Ctrl+C or SIGTERM: calls in flight finish, for up to 10 s.\n\n"
        "Exit codes: 0 stopped, 1 the address, certificate or journal cannot be used, 2 bad command line."_s);
    addOptions(parser, u"http://localhost:8000/servicemodelsamples/service"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    if (!parser.parse(app.arguments())) {
        error = parser.errorText();
        return std::nullopt;
    }
    parser.process(app); // help and version

    constexpr int any = std::numeric_limits<int>::max();
    OptionReader reader(parser, error);
    ServiceOptions options{QUrl(parser.value(u"address"_s))};
    const bool isHttps = options.address.scheme() == u"https";
    if (!parser.positionalArguments().isEmpty())
        reader.fail(u"'%1' is not an option; see --help."_s.arg(parser.positionalArguments().constFirst()));
    if (!options.address.isValid() || (options.address.scheme() != u"http" && !isHttps) || options.address.host().isEmpty())
        reader.fail(u"--address must look like http://host:port/path, not '%1'."_s.arg(parser.value(u"address"_s)));
    options.address.setPort(reader.number(u"port"_s, options.address.port(), 0, 65535, u"a number from 0 to 65535"_s));
    for (const QString &name : {u"certificate"_s, u"key"_s}) {
        if (isHttps && !parser.isSet(name))
            reader.fail(u"An https address needs --certificate and --key."_s);
    }
    for (const QString &name : {u"certificate"_s, u"key"_s, u"client-ca"_s}) {
        if (!isHttps && parser.isSet(name))
            reader.fail(u"--%1 is for an --address that begins with https."_s.arg(name));
    }
    options.certificate = {reader.file(u"certificate"_s), reader.file(u"key"_s), {}, reader.file(u"client-ca"_s)};
    options.user = parser.value(u"user"_s);
    if (parser.isSet(u"user"_s))
        options.password = reader.password();
    const QString positive = u"a number of 1 or more"_s;
    ServiceThrottling &throttling = options.throttling;
    throttling.maxConcurrentCalls = reader.number(u"max-calls"_s, throttling.maxConcurrentCalls, 1, any, positive);
    throttling.maxConnections = reader.number(u"max-connections"_s, throttling.maxConnections, 1, any, positive);
    throttling.maxConnectionsPerAddress = reader.number(u"max-connections-per-address"_s, 0, 1, any, positive);
    throttling.idleTimeout = std::chrono::seconds(reader.number(u"idle-timeout"_s, int(throttling.idleTimeout.count()), 1, any, positive));
    options.drainTime = std::chrono::seconds(reader.number(u"drain"_s, 0, 0, any / 1000, u"a number of seconds"_s));
    if (parser.isSet(u"delay"_s))
        options.delay = std::chrono::milliseconds(reader.number(u"delay"_s, 0, 0, any, u"a number of milliseconds"_s));
    options.journal = parser.value(u"journal"_s);
    options.hasMtom = parser.isSet(u"mtom"_s);
    options.isBehindProxy = parser.isSet(u"behind-proxy"_s);
    options.verbose = parser.isSet(u"verbose"_s);
    return error.isEmpty() ? std::optional(options) : std::nullopt;
}
