// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
// async-calculator: options, then service -> channel -> engine -> window.
#include "app/embeddedservice.h"
#include "app/keysrunner.h"
#include "app/options.h"
#include "app/workbench.h"

#include "ui/theme.h"

#include <QApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

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

int runKeys(const ServiceModel::ServiceEndpoint &endpoint, const QString &fileName)
{
    QFile file(fileName);
    if (!(fileName == u"-" ? file.open(stdin, QFile::ReadOnly) : file.open(QFile::ReadOnly)))
        return fail(QCoreApplication::translate("main", "The keys in '%1' cannot be read: %2").arg(fileName, file.errorString()), 2);
    QTextStream in(&file);
    QTextStream out(stdout);
    ServiceModel::ChannelFactory<Calculator::ICalculatorChannel> factory(endpoint.binding, endpoint.address);
    RemoteArithmetic arithmetic(factory.createChannel());
    KeysRunner runner(&arithmetic, &in, &out);
    int exitCode = 0;
    QObject::connect(&runner, &KeysRunner::failed, qApp, [&](int line, const QString &message) {
        exitCode = fail(u"%1:%2: %3"_s.arg(fileName).arg(line).arg(message), 1);
    });
    QObject::connect(&runner, &KeysRunner::finished, qApp, [&] { QCoreApplication::exit(exitCode); });
    runner.start();
    return QCoreApplication::exec();
}

int runWindow(const ServiceModel::ServiceEndpoint &endpoint, const Options &options)
{
    Theme::apply(options.scheme);
    Workbench workbench(endpoint, options.endpoint.isEmpty());
    workbench.window.show();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"async-calculator"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SERVICEMODEL_VERSION));
    QGuiApplication::setDesktopFileName(u"org.servicemodel.asynccalculator"_s); // its icon and name on Wayland
    const bool isWindowless = Options::isWindowless(argc, argv);
    if (!isWindowless && isDisplayMissing())
        return fail(u"There is no display to open a window on. Set DISPLAY or WAYLAND_DISPLAY, or use --keys."_s, 1);
    const std::unique_ptr<QCoreApplication> app(isWindowless ? new QCoreApplication(argc, argv) : new QApplication(argc, argv));

    QString error;
    const auto options = Options::parse(QCoreApplication::arguments(), error);
    auto endpoint = options ? resolveEndpoint(*options, error) : std::nullopt;
    if (!endpoint)
        return fail(error, 2);

    EmbeddedService service({.delay = options->latencySeed ? randomDelay(*options->latencySeed) : DelayingService::Delay()});
    if (options->endpoint.isEmpty()) {
        if (!service.start())
            return fail(service.errorString(), 1);
        endpoint->address = service.address();
    }
    return options->keys.isEmpty() ? runWindow(*endpoint, *options) : runKeys(*endpoint, options->keys);
}
