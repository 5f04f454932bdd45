// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/options.h"

#include "app/settings/languages.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Options", text);
}

template <class Number>
std::optional<Number> number(const QString &text, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qlonglong value = text.toLongLong(&isNumber);
    return isNumber && value >= least && value <= most ? std::optional(Number(value)) : std::nullopt;
}

// What may be written there.
struct CommandLine
{
    CommandLine();

    static QString tr(const char *text) { return QCoreApplication::translate("CommandLine", text); }

    QCommandLineParser parser;
    const QCommandLineOption endpoint{u"endpoint"_s, tr("Service to use: a name of the configuration, or an address. Without it, one inside this program."), u"NAME|URL"_s};
    const QCommandLineOption binding{u"binding"_s, tr("How to speak to it: basicHttpBinding (SOAP 1.1) or wsHttpBinding (SOAP 1.2 with WS-Addressing)."), u"BINDING"_s};
    const QCommandLineOption config{u"config"_s, tr("Read endpoints from FILE, a WCF configuration."), u"FILE"_s};
    const QCommandLineOption timeout{u"timeout"_s, tr("Deadline of a call, from 1 to 600 (default: 30)."), u"SECONDS"_s};
    const QCommandLineOption keys{u"keys"_s, tr("No window: press the keys of each line of FILE (- is standard input) on a new calculator; "
                                                "print keys, display, expression, error, memory and calls between tabs."), u"FILE"_s};
    const QCommandLineOption worksheet{u"worksheet"_s, tr("Open FILE, with one expression a line or as CSV, in a worksheet; the same as FILE alone."), u"FILE"_s};
    const QCommandLineOption latencySeed{u"latency-seed"_s, tr("Delay replies of the service inside this program by 0 to 300 ms, at random from seed N."), u"N"_s};
    const QCommandLineOption theme{u"theme"_s, tr("light or dark, instead of the system's."), u"THEME"_s};
    const QCommandLineOption language{u"language"_s, tr("Speak this language instead of the system's: de, fr, zh_CN, ar or en."), u"LANGUAGE"_s};
    const QCommandLineOption logRules{u"log-rules"_s, tr("What to log on standard error, as Qt's logging rules between semicolons: servicemodel.*=true."), u"RULES"_s};
};

CommandLine::CommandLine()
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions); // as Qt reads its own
    parser.setApplicationDescription(
        tr("A calculator that computes through asynchronous SOAP calls and never freezes.\n\n"
           "Exit codes: 0 done, 1 the service or the display is not there, 2 bad command line or configuration."));
    parser.addOptions({endpoint, binding, config, timeout, keys, worksheet, latencySeed, theme, language, logRules});
    parser.addPositionalArgument(u"FILE"_s, tr("A file of expressions to be opened in a worksheet."), u"[FILE]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
}

} // namespace

bool Options::isWindowless(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    CommandLine line;
    line.parser.parse(arguments); // Qt's own options are still among them
    const auto isSet = [&line](const QString &name) { return line.parser.isSet(name); };
    return isSet(u"help"_s) || isSet(u"help-all"_s) || isSet(u"version"_s) || isSet(u"keys"_s);
}

std::optional<Options> Options::parse(const QStringList &arguments, QString &error)
{
    CommandLine line;
    QCommandLineParser &parser = line.parser;
    if (!parser.parse(arguments)) {
        error = parser.errorText();
        return std::nullopt;
    }
    parser.process(arguments); // help and version

    Options options;
    options.endpoint = parser.value(line.endpoint);
    options.binding = parser.value(line.binding);
    options.config = parser.value(line.config);
    options.keys = parser.value(line.keys);
    options.language = parser.value(line.language);
    options.logRules = parser.value(line.logRules).replace(u';', u'\n');
    if (parser.isSet(line.keys) && options.keys.isEmpty())
        error = tr("--keys needs a file; - is standard input.");
    if (parser.isSet(line.language) && !isTranslated(options.language))
        error = tr("--language must be one of %1, not '%2'.").arg(translatedLanguages().join(u", "_s), options.language);
    const QStringList files = parser.values(line.worksheet) + parser.positionalArguments();
    if (!files.isEmpty())
        options.worksheet = files.constFirst();
    if (files.size() > 1)
        error = tr("One worksheet can be opened, not '%1', too.").arg(files.at(1));
    else if (!files.value(0).isEmpty() && !QFileInfo(files.constFirst()).isFile())
        error = tr("There is no file '%1'.").arg(files.constFirst());
    else if (options.worksheet && !options.keys.isEmpty())
        error = tr("--keys opens no window, so '%1' cannot be opened.").arg(options.worksheet->isEmpty() ? u"--worksheet"_s : *options.worksheet);
    if (!options.binding.isEmpty() && options.binding != u"basicHttpBinding" && options.binding != u"wsHttpBinding")
        error = tr("--binding must be basicHttpBinding or wsHttpBinding, not '%1'.").arg(options.binding);
    if (parser.isSet(line.timeout))
        options.timeout = number<std::chrono::seconds>(parser.value(line.timeout), ConnectionSettings::LeastDeadline.count(), ConnectionSettings::MostDeadline.count());
    if (parser.isSet(line.timeout) && !options.timeout)
        error = tr("--timeout must be a number of seconds from 1 to 600, not '%1'.").arg(parser.value(line.timeout));
    if (parser.isSet(line.latencySeed)) {
        options.latencySeed = number<quint32>(parser.value(line.latencySeed), 0, UINT32_MAX);
        if (!options.latencySeed)
            error = tr("--latency-seed must be a number from 0 to 4294967295, not '%1'.").arg(parser.value(line.latencySeed));
        else if (!options.endpoint.isEmpty())
            error = tr("--latency-seed delays the service inside this program; it cannot be used with --endpoint.");
    }
    const QString scheme = parser.value(line.theme);
    if (scheme == u"light" || scheme == u"dark")
        options.scheme = scheme == u"dark" ? Theme::Scheme::Dark : Theme::Scheme::Light;
    else if (parser.isSet(line.theme))
        error = tr("--theme must be light or dark, not '%1'.").arg(scheme);
    return error.isEmpty() ? std::optional(options) : std::nullopt;
}

QString Options::languageOf(const QStringList &arguments)
{
    CommandLine line;
    line.parser.parse(arguments); // what is wrong there is said later
    return line.parser.value(line.language);
}

ConnectionSettings Options::over(ConnectionSettings stored) const
{
    using Service = ConnectionSettings::Service;
    if (!endpoint.isEmpty()) {
        const bool isAddress = endpoint.contains(u"://"_s);
        stored = {.service = isAddress ? Service::Address : Service::Named, .deadline = stored.deadline};
        (isAddress ? stored.address : stored.name) = endpoint;
    }
    if (latencySeed)
        stored.service = Service::Embedded; // the only one that can be delayed
    if (!binding.isEmpty())
        stored.binding = binding;
    stored.deadline = timeout.value_or(stored.deadline);
    return stored;
}
