// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
// bench_host [N [K]]: what the host costs on top of libmicrohttpd. A loop client sends N requests a round over K kept-alive
// connections to each of: libmicrohttpd alone, answering the same bytes; Add, which is synchronous; Multiply, which completes
// later, both of calculatorservice with its journal. In turns; each figure is the median of the rounds. The CPU is that of the
// server's thread, which other programs disturb less.
#include "app/service/calculatorservice.h"
#include "app/service/journal.h"
#include "bareserver.h"
#include "codecloop.h"
#include "httploop.h"
#include "measure.h"

#include "host/servicehost.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>

#include <ctime>
#include <vector>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

constexpr int rounds = 7;

QByteArray httpRequest(const QByteArray &operation)
{
    const QByteArray message = encodeAdd().replace("Add", operation);
    return "POST /calculator HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml; charset=utf-8\r\n"
           "SOAPAction: \"http://Microsoft.ServiceModel.Samples/ICalculator/" + operation + "\"\r\n"
           "Content-Length: " + QByteArray::number(message.size()) + "\r\n\r\n" + message;
}

double threadCpuSeconds()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

// The client has a thread of its own; the servers are turned by this one's event loop.
HttpLoopResult run(quint16 port, const QByteArray &request, int n, int k, double *cpuSeconds = nullptr)
{
    HttpLoopResult result;
    QEventLoop loop;
    const double before = threadCpuSeconds();
    const std::unique_ptr<QThread> client(QThread::create([&] { result = runHttpLoop(port, request, n, k); }));
    QObject::connect(client.get(), &QThread::finished, &loop, &QEventLoop::quit);
    client->start();
    loop.exec();
    client->wait();
    if (cpuSeconds)
        *cpuSeconds = threadCpuSeconds() - before;
    if (result.error.isEmpty() && !result.reply.startsWith("HTTP/1.1 200"))
        result.error = u"a request failed: "_s + QString::fromUtf8(result.reply);
    return result;
}

struct Candidate
{
    QString name;
    quint16 port;
    QByteArray request;
    std::vector<double> rates = {};
    std::vector<double> ratios = {}; // to the first candidate of the same round
    std::vector<double> cpu = {};    // microseconds of the server's thread for a request
};

QString bench(std::vector<Candidate> &candidates, int n, int k)
{
    for (int round = -1; round < rounds; ++round) { // the first warms up
        double bare = 0;
        for (Candidate &candidate : candidates) {
            double cpuSeconds = 0;
            const HttpLoopResult result = run(candidate.port, candidate.request, n, k, &cpuSeconds);
            if (!result.error.isEmpty())
                return candidate.name + u": "_s + result.error;
            const double rate = n / result.seconds;
            if (bare == 0)
                bare = rate;
            if (round >= 0) {
                candidate.rates.push_back(rate);
                candidate.ratios.push_back(rate / bare);
                candidate.cpu.push_back(cpuSeconds / n * 1e6);
            }
        }
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int n = arguments.value(1, u"40000"_s).toInt();
    const int k = arguments.value(2, u"8"_s).toInt();
    if (arguments.size() > 3 || n < 1 || k < 1) {
        QTextStream(stderr) << "usage: bench_host [N [K]]   (N requests a round over K connections)" << Qt::endl;
        return 2;
    }
    Journal journal;
    CalculatorService service(&journal);
    ServiceHost host(&service, QUrl(u"http://127.0.0.1:0/calculator"_s));
    host.addServiceEndpoint(BasicHttpBinding());
    if (!journal.open() || !host.open())
        return 1;
    const auto port = quint16(host.baseAddress().port());
    const HttpLoopResult sample = run(port, httpRequest("Add"), 1, 1);
    const BareServer bare("text/xml; charset=utf-8", sample.reply.sliced(sample.reply.indexOf("\r\n\r\n") + 4));

    std::vector<Candidate> candidates{{u"libmicrohttpd alone"_s, bare.port(), httpRequest("Add")},
                                      {u"Add"_s, port, httpRequest("Add")},
                                      {u"Multiply, asynchronous"_s, port, httpRequest("Multiply")}};
    if (const QString only = qEnvironmentVariable("BENCH_ONLY"); !only.isEmpty()) // for a profiler
        std::erase_if(candidates, [&only](const Candidate &candidate) { return candidate.name != only; });
    if (const QString error = bench(candidates, n, k); !error.isEmpty()) {
        QTextStream(stderr) << "bench_host: " << error << Qt::endl;
        return 1;
    }
    out() << n << " requests a round over " << k << " connections, " << rounds << " rounds" << Qt::endl;
    for (const Candidate &candidate : candidates) {
        out() << "  " << candidate.name.leftJustified(27) << number(median(candidate.rates), 9) << " requests/s   "
              << number(median(candidate.ratios), 5, 3) << "   " << number(median(candidate.cpu), 5, 1) << " us of CPU" << Qt::endl;
    }
    return 0;
}
