// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
// bench_calls URL N K: what the channel costs on top of QNetworkAccessManager, and the codec alone. Both sides post the same
// bytes to the same service, in turns; each figure is the median of the rounds.
#include "allocationcounter.h"
#include "callloops.h"
#include "codecloop.h"

#include "client/channelfactory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

constexpr int rounds = 7;

QTextStream out(stdout);

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

QString perSecond(double value)
{
    return QString::number(value, 'f', 0).rightJustified(9);
}

int benchCalls(const QUrl &url, int n, int k)
{
    ChannelFactory<Calculator::ICalculatorChannel> factory{BasicHttpBinding(), EndpointAddress(url)};
    const auto channel = factory.createChannel();
    QNetworkAccessManager manager;
    const QByteArray bytes = encodeAdd();

    std::vector<double> channelRates, rawRates, ratios, extraCpu;
    for (int round = -1; round < rounds; ++round) { // the first warms up
        const LoopResult raw = runRaw(manager, url, bytes, n, k);
        const LoopResult ours = runChannel(*channel, n, k);
        if (const QString error = raw.error + ours.error; !error.isEmpty()) {
            QTextStream(stderr) << "bench_calls: " << error << Qt::endl;
            return 1;
        }
        if (round < 0)
            continue;
        rawRates.push_back(n / raw.seconds);
        channelRates.push_back(n / ours.seconds);
        ratios.push_back(raw.seconds / ours.seconds);
        extraCpu.push_back((ours.threadCpuSeconds - raw.threadCpuSeconds) / n * 1e6);
    }
    out << "K = " << k << ", " << n << " calls a round, " << rounds << " rounds" << Qt::endl
        << "  raw QNetworkAccessManager  " << perSecond(median(rawRates)) << " calls/s" << Qt::endl
        << "  channel                    " << perSecond(median(channelRates)) << " calls/s" << Qt::endl
        << "  channel / raw              " << QString::number(median(ratios), 'f', 3).rightJustified(9) << Qt::endl
        << "  thread CPU beyond raw      " << QString::number(median(extraCpu), 'f', 1).rightJustified(9) << " us a call" << Qt::endl;
    return 0;
}

// Microseconds and allocations of one step.
template <class Step>
void benchStep(const QString &name, Step step)
{
    constexpr int n = 20000;
    std::vector<double> times;
    quint64 allocations = 0;
    for (int round = 0; round < rounds; ++round) {
        const quint64 before = allocationCount();
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < n; ++i)
            step();
        times.push_back(double(timer.nsecsElapsed()) / n / 1000);
        allocations = allocationCount() - before;
    }
    out << "  " << name.leftJustified(27) << perSecond(1e6 / median(times)) << " /s   " << QString::number(median(times), 'f', 2) << " us   "
        << QString::number(double(allocations) / n, 'f', 1) << " allocations" << Qt::endl;
}

int benchCodec()
{
    const QByteArray reply = R"(<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><AddResponse xmlns="http://Microsoft.ServiceModel.Samples"><AddResult>115.99</AddResult></AddResponse></s:Body></s:Envelope>)";
    if (decodeAddReply(reply) != 115.99)
        return 1;
    out << "codec of one Add" << Qt::endl;
    benchStep(u"encode"_s, [] { encodeAdd(); });
    benchStep(u"decode"_s, [&reply] { decodeAddReply(reply); });
    benchStep(u"encode + decode"_s, [&reply] { encodeAdd(); decodeAddReply(reply); });
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int n = arguments.value(2).toInt();
    const int k = arguments.value(3).toInt();
    if (arguments.size() != 4 || n < 1 || k < 1) {
        QTextStream(stderr) << "usage: bench_calls URL N K   (N calls a round, K of them in flight; start calculatorservice first)" << Qt::endl;
        return 2;
    }
    return benchCalls(QUrl(arguments[1]), n, k) | benchCodec();
}
