// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/options.h"

#include "calculator_client.h"

#include "client/configuration.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

using namespace ServiceModel;
using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Options", text);
}

template <class Number>
std::optional<Number> number(const QString &text, Number least, Number most)
{
    bool isNumber = false;
    const qlonglong value = text.toLongLong(&isNumber);
    return isNumber && value >= least && value <= most ? std::optional(Number(value)) : std::nullopt;
}

} // namespace

bool Options::isWindowless(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArrayView option(argument);
        return option == "-h" || option == "--help" || option == "--help-all" || option == "-v" || option == "--version"
            || option == "--keys" || option.startsWith("--keys=");
    });
}

std::optional<Options> Options::parse(const QStringList &arguments, QString &error)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("A calculator that computes through asynchronous SOAP calls and never freezes.\n\n"
           "Exit codes: 0 done, 1 the service or the display is not there, 2 bad command line or configuration."));
    const QCommandLineOption endpoint(u"endpoint"_s, tr("Service to use: a name of the configuration, or an address. Without it, one inside this program."), u"NAME|URL"_s);
    const QCommandLineOption binding(u"binding"_s, tr("How to speak to it: basicHttpBinding (SOAP 1.1) or wsHttpBinding (SOAP 1.2 with WS-Addressing)."), u"BINDING"_s);
    const QCommandLineOption config(u"config"_s, tr("Read endpoints from FILE, a WCF configuration."), u"FILE"_s);
    const QCommandLineOption timeout(u"timeout"_s, tr("Deadline of a call, from 1 to 600 (default: 30)."), u"SECONDS"_s, u"30"_s);
    const QCommandLineOption keys(u"keys"_s, tr("No window: press the keys of each line of FILE (- is standard input) on a new calculator; "
                                                "print keys, display, expression, error, memory and calls between tabs."), u"FILE"_s);
    const QCommandLineOption latencySeed(u"latency-seed"_s, tr("Delay replies of the service inside this program by 0 to 300 ms, at random from seed N."), u"N"_s);
    const QCommandLineOption theme(u"theme"_s, tr("light or dark, instead of the system's."), u"THEME"_s);
    parser.addOptions({endpoint, binding, config, timeout, keys, latencySeed, theme});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(arguments);

    Options options;
    options.endpoint = parser.value(endpoint);
    options.binding = parser.value(binding);
    options.config = parser.value(config);
    options.keys = parser.value(keys);
    if (const QStringList extra = parser.positionalArguments(); !extra.isEmpty())
        error = tr("'%1' is not an option; see --help.").arg(extra.constFirst());
    if (!options.binding.isEmpty() && options.binding != u"basicHttpBinding" && options.binding != u"wsHttpBinding")
        error = tr("--binding must be basicHttpBinding or wsHttpBinding, not '%1'.").arg(options.binding);
    if (const auto seconds = number(parser.value(timeout), 1, 600))
        options.timeout = std::chrono::seconds(*seconds);
    else
        error = tr("--timeout must be a number of seconds from 1 to 600, not '%1'.").arg(parser.value(timeout));
    if (parser.isSet(latencySeed)) {
        options.latencySeed = number<quint32>(parser.value(latencySeed), 0, UINT32_MAX);
        if (!options.latencySeed)
            error = tr("--latency-seed must be a number from 0 to 4294967295, not '%1'.").arg(parser.value(latencySeed));
        else if (!options.endpoint.isEmpty())
            error = tr("--latency-seed delays the service inside this program; it cannot be used with --endpoint.");
    }
    const QString scheme = parser.value(theme);
    if (scheme == u"light" || scheme == u"dark")
        options.scheme = scheme == u"dark" ? Theme::Scheme::Dark : Theme::Scheme::Light;
    else if (parser.isSet(theme))
        error = tr("--theme must be light or dark, not '%1'.").arg(scheme);
    return error.isEmpty() ? std::optional(options) : std::nullopt;
}

std::optional<ServiceEndpoint> resolveEndpoint(const Options &options, QString &error)
{
    ServiceEndpoint endpoint{{}, {}, BasicHttpBinding()};
    if (!options.config.isEmpty())
        Configuration::setApplication(Configuration::fromFile(options.config));
    if (options.endpoint.contains(u"://"_s)) {
        endpoint.address = EndpointAddress(options.endpoint);
    } else if (!options.endpoint.isEmpty()) {
        const auto found = Configuration::application().find(options.endpoint, Calculator::ICalculatorChannel::contract().configurationName);
        if (!found.error.isEmpty())
            return error = found.error, std::nullopt;
        endpoint = found.endpoint;
    } else if (!options.config.isEmpty() && !Configuration::application().errorString().isEmpty()) {
        return error = Configuration::application().errorString(), std::nullopt;
    }
    if (options.binding == u"basicHttpBinding")
        endpoint.binding = BasicHttpBinding();
    else if (options.binding == u"wsHttpBinding")
        endpoint.binding = WSHttpBinding();
    endpoint.binding.sendTimeout = options.timeout;
    return endpoint;
}
