// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
// Calls a calculator of another stack, for run.sh: prints ok and FAIL lines, and PASS at the end.
#include "calculator_client.h"

#include "client/channelfactory.h"
#include "xml/xsdvalue.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFutureWatcher>
#include <QTextStream>

using namespace Calculator;
using namespace ServiceModel;
using namespace Qt::StringLiterals;

namespace {

struct Case
{
    QString name;
    QFuture<double> (ICalculatorChannel::*call)(double, double, const CallOptions &);
    double n1;
    double n2;
    double result;
};

Binding bindingFor(const QString &version)
{
    Binding binding;
    binding.messageVersion = version == u"ws"   ? MessageVersion::soap12Addressing10()
                             : version == u"12" ? MessageVersion::soap12()
                                                : MessageVersion::soap11();
    return binding;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption version(u"version"_s, u"11, 12 or ws (SOAP 1.2 with WS-Addressing)."_s, u"VERSION"_s, u"11"_s);
    const QCommandLineOption ca(u"ca"_s, u"An authority to trust."_s, u"FILE"_s);
    const QCommandLineOption user(u"user"_s, u"Who calls, by HTTP Basic authentication."_s, u"NAME:PASSWORD"_s);
    parser.addOptions({version, ca, user});
    parser.addPositionalArgument(u"URL"_s, u"Where the calculator is."_s);
    parser.addHelpOption();
    parser.process(app);

    const QUrl address(parser.positionalArguments().value(0));
    Binding binding = bindingFor(parser.value(version));
    const bool isTls = address.scheme() == u"https";
    if (isTls || parser.isSet(user))
        binding.security.mode = isTls ? SecurityMode::Transport : SecurityMode::TransportCredentialOnly;
    if (parser.isSet(user))
        binding.security.transportCredential = HttpCredentialType::Basic;
    ChannelFactory<ICalculatorChannel> factory(binding, EndpointAddress(address));
    factory.credentials().userName = {parser.value(user).section(u':', 0, 0), parser.value(user).section(u':', 1)};
    if (QFile file(parser.value(ca)); parser.isSet(ca) && file.open(QFile::ReadOnly))
        factory.credentials().trustedCertificates = file.readAll();
    const auto channel = factory.createChannel();
    QTextStream out(stdout);
    int failures = 0;
    const auto wait = [&](QFuture<double> &future) {
        QFutureWatcher<double> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &app, &QCoreApplication::quit);
        watcher.setFuture(future);
        app.exec();
    };
    for (const Case &test : {Case{u"Add"_s, &ICalculatorChannel::addAsync, 100, 15.99, 115.99},
                             Case{u"Subtract"_s, &ICalculatorChannel::subtractAsync, 145, 76.54, 145 - 76.54},
                             Case{u"Multiply"_s, &ICalculatorChannel::multiplyAsync, 9, 81.25, 731.25},
                             Case{u"Divide"_s, &ICalculatorChannel::divideAsync, 22, 7, 22.0 / 7}}) {
        QFuture<double> future = (channel.get()->*test.call)(test.n1, test.n2, {});
        wait(future);
        try {
            const double result = future.result();
            const bool isRight = result == test.result;
            out << (isRight ? "ok   " : "FAIL ") << test.name << " = " << toText(result) << Qt::endl;
            failures += isRight ? 0 : 1;
        } catch (const CommunicationException &e) {
            out << "FAIL " << test.name << ": " << e.message() << Qt::endl;
            ++failures;
        }
    }
    // Infinity here, a fault with other services; never an error of the network or the protocol.
    QFuture<double> future = channel->divideAsync(1, 0);
    wait(future);
    try {
        out << "ok   Divide(1, 0) = " << toText(future.result()) << Qt::endl;
    } catch (const FaultException<> &fault) {
        out << "ok   Divide(1, 0) is a fault: " << fault.message() << Qt::endl;
    } catch (const CommunicationException &e) {
        out << "FAIL Divide(1, 0): " << e.message() << Qt::endl;
        ++failures;
    }
    out << (failures ? "FAILED" : "PASS") << Qt::endl;
    return failures ? 1 : 0;
}
