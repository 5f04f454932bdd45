// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
// bench_calls URL|bare N K...: what the channel costs on top of QNetworkAccessManager, for each K, and the codec alone. Both
// sides post the same bytes to the same service, in turns, so that what else the machine does falls on both; each figure is the
// median of the rounds. The service is that at URL, or libmicrohttpd that answers the same bytes to all, which leaves the
// machine to the clients. For a profiler, BENCH_ONLY=raw or channel leaves the other side out.
#include "barethread.h"
#include "callloops.h"
#include "codecloop.h"
#include "measure.h"

#include "client/channelfactory.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

constexpr int rounds = 9;
const QByteArray addReply = R"(<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><AddResponse xmlns="http://Microsoft.ServiceModel.Samples"><AddResult>115.99</AddResult></AddResponse></s:Body></s:Envelope>)";

// One number of calls in flight.
class CallsBench
{
public:
    CallsBench(const QUrl &url, int n, int k) : m_url(url), m_n(n), m_k(k) { }

    // The first call that failed; empty when none did.
    QString turn(Calculator::ICalculatorChannel &channel, QNetworkAccessManager &manager, bool isCounted)
    {
        const QByteArray only = qgetenv("BENCH_ONLY");
        const LoopResult raw = only == "channel" ? LoopResult{} : runRaw(manager, m_url, encodeAdd(), m_n, m_k);
        const LoopResult ours = only == "raw" ? LoopResult{} : runChannel(channel, m_n, m_k);
        if (isCounted) {
            m_rawRates.push_back(m_n / raw.seconds);
            m_rates.push_back(m_n / ours.seconds);
            m_ratios.push_back(raw.seconds / ours.seconds);
            m_rawCpu.push_back(raw.threadCpuSeconds / m_n * 1e6);
            m_extraCpu.push_back((ours.threadCpuSeconds - raw.threadCpuSeconds) / m_n * 1e6);
        }
        return raw.error + ours.error;
    }

    double rate() const { return median(m_rates); }

    void print(double reference) const
    {
        out() << number(m_k, 6) << number(median(m_rawRates), 12) << number(rate(), 12) << number(median(m_ratios), 15, 3)
              << number(rate() / reference, 12, 3) << number(median(m_rawCpu), 15, 1) << number(median(m_extraCpu), 15, 1) << Qt::endl;
    }

    static void printHead()
    {
        out() << "     K  raw calls/s   channel/s  channel / raw  to first K  raw us of CPU  channel: more" << Qt::endl;
    }

private:
    QUrl m_url;
    int m_n;
    int m_k;
    std::vector<double> m_rawRates, m_rates, m_ratios, m_rawCpu, m_extraCpu;
};

bool benchCalls(const QUrl &url, int n, const QList<int> &inFlight)
{
    ChannelFactory<Calculator::ICalculatorChannel> factory{BasicHttpBinding(), EndpointAddress(url)};
    const auto channel = factory.createChannel();
    QNetworkAccessManager manager;
    std::vector<CallsBench> benches;
    for (const int k : inFlight)
        benches.emplace_back(url, n, k);
    for (int round = -1; round < rounds; ++round) { // the first warms up
        for (CallsBench &bench : benches) {
            if (const QString error = bench.turn(*channel, manager, round >= 0); !error.isEmpty())
                return complain(u"bench_calls: "_s + error);
        }
    }
    out() << n << " calls a round, " << rounds << " rounds; CPU of the calling thread for a call" << Qt::endl;
    CallsBench::printHead();
    for (const CallsBench &bench : benches)
        bench.print(benches.front().rate());
    return true;
}

bool benchCodec()
{
    if (decodeAddReply(addReply) != 115.99)
        return complain(u"bench_calls: the reply was not decoded"_s);
    out() << "codec of one Add" << Qt::endl;
    measureStep(u"encode"_s, [] { encodeAdd(); });
    measureStep(u"decode"_s, [] { decodeAddReply(addReply); });
    measureStep(u"encode + decode"_s, [] { encodeAdd(); decodeAddReply(addReply); });
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int n = arguments.value(2).toInt();
    QList<int> inFlight;
    for (const QString &k : arguments.mid(3))
        inFlight.append(k.toInt());
    if (n < 1 || inFlight.isEmpty() || *std::ranges::min_element(inFlight) < 1) {
        complain(u"usage: bench_calls URL|bare N K...   (N calls a round, K of them in flight; URL is of a calculatorservice that runs)"_s);
        return 2;
    }
    std::unique_ptr<BareThread> bare;
    QUrl url(arguments[1]);
    if (arguments[1] == u"bare") {
        bare = std::make_unique<BareThread>("text/xml; charset=utf-8", addReply);
        url = QUrl(u"http://127.0.0.1:%1/"_s.arg(bare->port()));
    }
    return benchCalls(url, n, inFlight) && (qEnvironmentVariableIsSet("BENCH_ONLY") || benchCodec()) ? 0 : 1;
}
