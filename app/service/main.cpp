// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
// calculatorservice: the sample service as a program.
#include "app/service/calculatorservice.h"
#include "app/service/delayingservice.h"
#include "app/service/journal.h"
#include "app/service/serviceoptions.h"

#include "host/servicehost.h"
#include "host/shutdownsignals.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

#include <cstdio>

#include <sys/resource.h>

using namespace ServiceModel;
using namespace Qt::StringLiterals;

namespace {

int fail(const QString &message, int exitCode)
{
    QTextStream(stderr) << "calculatorservice: " << message << '\n';
    return exitCode;
}

// Each connection takes a descriptor, and most systems start programs with 1024.
void allowDescriptors()
{
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

void configure(ServiceHost &host, const ServiceOptions &options)
{
    for (Binding binding : {Binding(BasicHttpBinding()), Binding(WSHttpBinding())}) {
        if (options.hasMtom)
            binding.messageEncoding = MessageEncoding::Mtom;
        host.addServiceEndpoint(binding);
    }
    host.addMetadataExchangeEndpoint();
    host.setServiceCertificate(options.certificate);
    host.setThrottling(options.throttling);
    host.setForwardedHeadersTrusted(options.isBehindProxy);
    if (options.user.isEmpty())
        return;
    host.setUserNameValidator([options](const UserNameCredential &credential, const AuthenticationReply &reply) {
        const bool isUser = credential.userName() == options.user;
        reply(credential.matches(options.password) && isUser ? options.user : QString());
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"calculatorservice"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SERVICEMODEL_VERSION));
    QString error;
    const auto options = ServiceOptions::parse(app, error);
    if (!options)
        return fail(error, 2);

    Journal journal(options->journal);
    if (!journal.open())
        return fail(journal.errorString(), 1);
    CalculatorService calculator(&journal);
    DelayingService delayed(&calculator, constantDelay(options->delay.value_or(std::chrono::milliseconds(0))));

    allowDescriptors();
    ServiceHost host(options->delay ? static_cast<ServiceBase *>(&delayed) : &calculator, options->address);
    configure(host, *options);
    QTextStream out(stdout);
    if (options->verbose) {
        QObject::connect(&host, &ServiceHost::callCompleted, &app, [&out](const ServiceCall &call, const QString &error) {
            out << call.operation << ' ' << (error.isEmpty() ? u"ok"_s : error) << Qt::endl;
        });
    }
    ShutdownSignals shutdown;
    QObject::connect(&shutdown, &ShutdownSignals::received, &host, [&host, drainTime = options->drainTime] {
        host.drain();
        QTimer::singleShot(drainTime, &host, &CommunicationObject::close);
    });
    QObject::connect(&host, &CommunicationObject::closed, &app, &QCoreApplication::quit);
    if (!host.open())
        return fail(host.errorString(), 1);
    out << "The service is ready at " << host.baseAddress().toString() << Qt::endl << "Press Ctrl+C to stop it." << Qt::endl;
    if (!options->user.isEmpty() && host.baseAddress().scheme() == u"http")
        QTextStream(stderr) << "Without https everybody on the way can read the passwords." << Qt::endl;
    return app.exec();
}
