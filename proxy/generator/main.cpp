// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/svcutil.h"

#include <QCoreApplication>
#include <QNetworkProxyFactory>
#include <QTextStream>

#include <cstdio>

using namespace ServiceModel::Generator;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("qsvcutil"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QSVCUTIL_VERSION));

    Options options;
    QString error;
    if (!options.parse(QCoreApplication::arguments().sliced(1), &error)) {
        QTextStream(stderr) << "qsvcutil: error: " << error << Qt::endl;
        return int(ExitCode::BadCommandLine);
    }
    if (options.action == Options::Action::Help) {
        QTextStream(stdout) << Options::help();
        return int(ExitCode::Ok);
    }
    if (options.action == Options::Action::Version) {
        QTextStream(stdout) << "qsvcutil " << QCoreApplication::applicationVersion() << Qt::endl;
        return int(ExitCode::Ok);
    }
    if (!options.update.isEmpty() && !options.readRecorded(&error)) {
        QTextStream(stderr) << "qsvcutil: error: " << error << Qt::endl;
        return int(ExitCode::BadCommandLine);
    }
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    return int(SvcUtil(options).run());
}
