// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
// calculatorservice: the sample service as a program.
#include "app/service/calculatorservice.h"
#include "app/service/delayingservice.h"
#include "app/service/journal.h"

#include "host/servicehost.h"
#include "host/shutdownsignals.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>
#include <optional>

using namespace ServiceModel;
using namespace Qt::StringLiterals;

namespace {

struct Options
{
    QUrl address;
    std::optional<std::chrono::milliseconds> delay;
    QString journal;
    bool verbose = false;
};

int fail(const QString &message, int exitCode)
{
    QTextStream(stderr) << "calculatorservice: " << message << '\n';
    return exitCode;
}

std::optional<Options> parse(const QCoreApplication &app, QString &error)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Computes for everyone who asks by SOAP: Add, Subtract, Multiply, Divide of the WCF samples.\n\n"
        "Metadata is at ADDRESS?wsdl, ADDRESS?singleWsdl and ADDRESS/mex; a page for people at ADDRESS.\n"
        "Stop it with Ctrl+C or SIGTERM: calls in flight finish, for up to 10 s.\n\n"
        "Exit codes: 0 stopped, 1 the address or the journal cannot be used, 2 bad command line."_s);
    const QString standard = u"http://localhost:8000/servicemodelsamples/service"_s;
    const QCommandLineOption address(u"address"_s, u"Where to listen (default: %1)."_s.arg(standard), u"URL"_s, standard);
    const QCommandLineOption port(u"port"_s, u"Port instead of the address's; 0 lets the system choose."_s, u"N"_s);
    const QCommandLineOption delay(u"delay"_s, u"Wait so long before each reply."_s, u"MS"_s);
    const QCommandLineOption journal(u"journal"_s, u"Write every call to FILE."_s, u"FILE"_s);
    const QCommandLineOption verbose(u"verbose"_s, u"Print every call."_s);
    parser.addOptions({address, port, delay, journal, verbose});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);

    Options options{QUrl(parser.value(address)), {}, parser.value(journal), parser.isSet(verbose)};
    bool isNumber = true;
    if (!parser.positionalArguments().isEmpty())
        error = u"'%1' is not an option; see --help."_s.arg(parser.positionalArguments().constFirst());
    else if (!options.address.isValid() || options.address.scheme() != u"http" || options.address.host().isEmpty())
        error = u"--address must look like http://host:port/path, not '%1'."_s.arg(parser.value(address));
    if (parser.isSet(port)) {
        options.address.setPort(parser.value(port).toUShort(&isNumber));
        if (!isNumber)
            error = u"--port must be a number from 0 to 65535, not '%1'."_s.arg(parser.value(port));
    }
    if (parser.isSet(delay)) {
        options.delay = std::chrono::milliseconds(parser.value(delay).toUInt(&isNumber));
        if (!isNumber)
            error = u"--delay must be a number of milliseconds, not '%1'."_s.arg(parser.value(delay));
    }
    return error.isEmpty() ? std::optional(options) : std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"calculatorservice"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SERVICEMODEL_VERSION));
    QString error;
    const auto options = parse(app, error);
    if (!options)
        return fail(error, 2);

    Journal journal(options->journal);
    if (!journal.open())
        return fail(journal.errorString(), 1);
    CalculatorService calculator(&journal);
    DelayingService delayed(&calculator, constantDelay(options->delay.value_or(std::chrono::milliseconds(0))));

    ServiceHost host(options->delay ? static_cast<ServiceBase *>(&delayed) : &calculator, options->address);
    host.addServiceEndpoint(BasicHttpBinding());
    host.addServiceEndpoint(WSHttpBinding());
    host.addMetadataExchangeEndpoint();
    QTextStream out(stdout);
    if (options->verbose) {
        QObject::connect(&host, &ServiceHost::callCompleted, &app, [&out](const ServiceCall &call, const QString &error) {
            out << call.operation << ' ' << (error.isEmpty() ? u"ok"_s : error) << Qt::endl;
        });
    }
    ShutdownSignals shutdown;
    QObject::connect(&shutdown, &ShutdownSignals::received, &host, &CommunicationObject::close);
    QObject::connect(&host, &CommunicationObject::closed, &app, &QCoreApplication::quit);
    if (!host.open())
        return fail(host.errorString(), 1);
    out << "The service is ready at " << host.baseAddress().toString() << Qt::endl << "Press Ctrl+C to stop it." << Qt::endl;
    return app.exec();
}
