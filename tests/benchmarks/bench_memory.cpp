// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
// bench_memory URL [N]: what calls in flight hold beyond QNetworkAccessManager, and what N calls leave behind.
#include "callloops.h"
#include "codecloop.h"
#include "measure.h"

#include "client/channelfactory.h"

#include <QCoreApplication>
#include <QFile>
#include <QNetworkAccessManager>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

constexpr int inFlight = 1000;
constexpr int first = 1000;

// Of this process, in bytes.
qint64 residentSize()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QFile::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE) : 0;
}

// The most that a call holds while as many as that are in flight; -1 when one failed.
template <class Run>
double bytesPerCall(Run run)
{
    if (!run().error.isEmpty()) // what is there once
        return -1;
    const HeapWatch heap;
    return run().error.isEmpty() ? double(heap.peak()) / inFlight : -1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QUrl url(arguments.value(1));
    const int n = arguments.value(2, u"100000"_s).toInt();
    if (!url.isValid() || url.isEmpty() || n <= first)
        return complain(u"usage: bench_memory URL [N]   (N calls, more than 1000; start calculatorservice first)"_s), 2;
    ChannelFactory<Calculator::ICalculatorChannel> factory{BasicHttpBinding(), EndpointAddress(url)};
    const auto channel = factory.createChannel();
    QNetworkAccessManager manager;

    LoopResult result = runChannel(*channel, first, 64);
    const qint64 before = residentSize();
    if (result.error.isEmpty())
        result = runChannel(*channel, n - first, 64);
    const qint64 growth = residentSize() - before;
    const double ours = bytesPerCall([&] { return runChannel(*channel, inFlight, inFlight); });
    const double raw = bytesPerCall([&] { return runRaw(manager, url, encodeAdd(), inFlight, inFlight); });
    if (!result.error.isEmpty() || ours < 0 || raw < 0)
        return complain(u"bench_memory: a call failed: "_s + result.error), 1;
    out() << "a call in flight, of " << inFlight << ": raw QNetworkAccessManager " << number(raw / 1024, 0, 1) << " KB, channel "
          << number(ours / 1024, 0, 1) << " KB, beyond raw " << number((ours - raw) / 1024, 0, 1) << " KB" << Qt::endl
          << n << " calls: the process grew by " << number(double(growth) / 1024, 0) << " KB after the first " << first << Qt::endl;
    return 0;
}
