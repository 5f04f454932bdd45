// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
// The four calls of the WCF sample, each a Begin/End pair with a callback.
#include "calculator_client.h"

#include "client/channelfactory.h"
#include "xml/xsdvalue.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

using namespace Calculator;
using namespace ServiceModel;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"sampleclient"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SERVICEMODEL_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Calls Add, Subtract, Multiply and Divide of the calculator service.\n"
                                     "Exit codes: 0 all four answered, 1 a call failed, 2 bad command line."_s);
    const QCommandLineOption endpoint(u"endpoint"_s, u"A name from the configuration, or an address (default: CalculatorEndpoint)."_s,
                                      u"NAME|URL"_s, u"CalculatorEndpoint"_s);
    parser.addOption(endpoint);
    parser.addHelpOption();
    parser.addVersionOption();
    if (!parser.parse(app.arguments())) {
        QTextStream(stderr) << "sampleclient: " << parser.errorText() << Qt::endl;
        return 2;
    }
    parser.process(app); // help and version

    const QString where = parser.value(endpoint);
    CalculatorClient client = where.contains(u"://"_s) ? CalculatorClient(BasicHttpBinding(), EndpointAddress(where))
                                                       : CalculatorClient(where);
    QTextStream out(stdout);
    int pending = 4;
    int failures = 0;
    const auto show = [&](const QString &call, auto end) {
        return [&, call, end](const AsyncResult &result) {
            try {
                const QString value = toText((client.channel()->*end)(result));
                out << call << " = " << value << Qt::endl;
            } catch (const CommunicationException &e) {
                ++failures;
                QTextStream(stderr) << call << " failed: " << e.message() << Qt::endl;
            }
            if (--pending == 0)
                app.exit(failures ? 1 : 0);
        };
    };
    client->beginAdd(100.00, 15.99, show(u"Add(100, 15.99)"_s, &ICalculatorChannel::endAdd));
    client->beginSubtract(145.00, 76.54, show(u"Subtract(145, 76.54)"_s, &ICalculatorChannel::endSubtract));
    client->beginMultiply(9.00, 81.25, show(u"Multiply(9, 81.25)"_s, &ICalculatorChannel::endMultiply));
    client->beginDivide(22.00, 7.00, show(u"Divide(22, 7)"_s, &ICalculatorChannel::endDivide));
    return app.exec();
}
