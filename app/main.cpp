// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
// async-calculator: options and settings, then connection -> engine -> window.
#include "app/connection/connection.h"
#include "app/history/historyfile.h"
#include "app/keysrunner.h"
#include "app/options.h"
#include "app/settings/languages.h"
#include "app/settings/settingsstore.h"
#include "app/workbench.h"

#include "client/configuration.h"
#include "host/shutdownsignals.h"

#include <QApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcWindow, "calculator.window", QtInfoMsg)

int fail(const QString &message, int exitCode)
{
    QTextStream(stderr) << "async-calculator: " << message << Qt::endl;
    return exitCode;
}

// Qt would end the program with a core dump.
bool isDisplayMissing()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return false;
#endif
}

int runKeys(Connection &connection, const Options &options)
{
    QString error;
    if (!connection.use(options.over({}), {}, error))
        return fail(error, options.endpoint.isEmpty() ? 1 : 2);
    QFile file(options.keys);
    if (!(options.keys == u"-" ? file.open(stdin, QFile::ReadOnly) : file.open(QFile::ReadOnly)))
        return fail(QCoreApplication::translate("main", "The keys in '%1' cannot be read: %2").arg(options.keys, file.errorString()), 2);
    QTextStream in(&file);
    QTextStream out(stdout);
    RemoteArithmetic arithmetic(connection.createChannel());
    KeysRunner runner(&arithmetic, &in, &out);
    int exitCode = 0;
    QObject::connect(&runner, &KeysRunner::failed, qApp, [&](int line, const QString &message) {
        exitCode = fail(u"%1:%2: %3"_s.arg(options.keys).arg(line).arg(message), 1);
    });
    QObject::connect(&runner, &KeysRunner::finished, qApp, [&] { QCoreApplication::exit(exitCode); });
    runner.start();
    return QCoreApplication::exec();
}

// What is remembered may have become wrong: an endpoint that is not in the configuration any more, a certificate that is not
// there. The window opens all the same, with the service inside this program.
QString useRemembered(Connection &connection, const ConnectionSettings &wanted, QString &error)
{
    QString problem;
    if (connection.use(wanted, {}, problem))
        return {};
    if (!connection.use({.deadline = wanted.deadline}, {}, error))
        return {};
    return problem + u' ' + QCoreApplication::translate("main", "The service inside this program computes instead.");
}

int runWindow(Connection &connection, SettingsStore &store, const Options &options)
{
    const ServiceModel::ShutdownSignals signals_; // what comes before the window is there waits for it
    QString error;
    QStringList problems{store.problem()};
    const ConnectionSettings wanted = options.over(store.connection());
    if (options.endpoint.isEmpty())
        problems.append(useRemembered(connection, wanted, error));
    else if (!connection.use(wanted, {}, error))
        return fail(error, 2);
    if (!error.isEmpty())
        return fail(error, 1);

    AppearanceSettings appearance = store.appearance();
    appearance.scheme = options.scheme.value_or(appearance.scheme);
    Workbench workbench({.connection = &connection, .store = &store, .appearance = appearance, .historyFile = HistoryFile::defaultFileName()});
    QObject::connect(&signals_, &ServiceModel::ShutdownSignals::received, &workbench.window, [&workbench] { workbench.end(); });
    if (options.worksheet)
        workbench.openWorksheet(*options.worksheet);
    else
        workbench.window.show();
    QTimer::singleShot(0, &workbench.window, [] { qCDebug(lcWindow) << "the window is there"; });
    problems.removeAll(QString());
    if (!problems.isEmpty())
        workbench.tell(problems.join(u' '));
    return QCoreApplication::exec();
}

bool readConfiguration(const QString &fileName, QString &error)
{
    if (fileName.isEmpty())
        return true;
    const auto configuration = ServiceModel::Configuration::fromFile(fileName);
    error = configuration.errorString();
    ServiceModel::Configuration::setApplication(configuration);
    return error.isEmpty();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"async-calculator"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SERVICEMODEL_VERSION));
    QGuiApplication::setDesktopFileName(u"org.servicemodel.asynccalculator"_s); // its icon and name on Wayland
    const bool isWindowless = isDisplayMissing() || Options::isWindowless(argc, argv);
    const std::unique_ptr<QCoreApplication> app(isWindowless ? new QCoreApplication(argc, argv) : new QApplication(argc, argv));

    const QStringList arguments = QCoreApplication::arguments();
    const auto store = isWindowless ? nullptr : std::make_unique<SettingsStore>(); // without a window nothing is remembered
    const QString language = Options::languageOf(arguments);
    useLanguage(language.isEmpty() && store ? store->appearance().language : language);
    QString error;
    const auto options = Options::parse(arguments, error);
    if (!options || !readConfiguration(options->config, error))
        return fail(error, 2);
    QLoggingCategory::setFilterRules(options->logRules);

    Connection connection({.delay = options->latencySeed ? randomDelay(*options->latencySeed) : DelayingService::Delay()});
    if (!options->keys.isEmpty())
        return runKeys(connection, *options);
    if (isWindowless)
        return fail(QCoreApplication::translate("main", "There is no display to open a window on. Set DISPLAY or WAYLAND_DISPLAY, or use --keys."), 1);
    return runWindow(connection, *store, *options);
}
