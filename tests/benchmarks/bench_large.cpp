// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
// bench_large: messages of many records, by generated code. The codec alone; then a call whose reply takes 10 MB, with the
// longest time for which the event loop did not turn. Memory is the most that was held, in parts of the message.
#include "bareserver.h"
#include "measure.h"
#include "records_client.h"

#include "client/channelfactory.h"
#include "soap/envelope.h"
#include "xml/elementcontent.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace ServiceModel;
using namespace Records;

namespace {

constexpr int rounds = 7;

ArrayOfRecord makeRecords(int count)
{
    ArrayOfRecord records;
    for (int i = 0; i < count; ++i)
        records.record.append({.id = 100000 + i, .name = u"Record number %1"_s.arg(i), .value = i / 7.0, .active = i % 2 == 0});
    return records;
}

QByteArray encode(QStringView element, QStringView part, const ArrayOfRecord &records)
{
    constexpr QStringView ns = u"urn:bench:records";
    XmlWriter body;
    body.startElement(ns, element);
    writeElement(body, ns, part, records);
    body.endElement();
    return writeEnvelope(Message(u"urn:bench:records/Store"_s, body.take()));
}

ArrayOfRecord decode(const QByteArray &bytes)
{
    Message message = readEnvelope(bytes);
    ArrayOfRecord records;
    message.reader().readNextStartElement();
    if (!readValue(message.reader(), records) || message.reader().readNextStartElement() || !finishBody(message))
        records.record.clear();
    return records;
}

void print(const QString &name, double bytes, const std::vector<double> &seconds, qint64 peak)
{
    out() << "  " << name.leftJustified(40) << number(bytes / 1e6, 6, 2) << " MB" << number(bytes / median(seconds) / 1e6, 8) << " MB/s"
          << number(double(peak) / bytes, 8, 2) << " x of memory" << Qt::endl;
}

// Runs a step some times; size is that of its message.
template <class Step>
void measure(const QString &name, qsizetype size, Step step)
{
    std::vector<double> seconds;
    qint64 peak = 0;
    for (int round = 0; round <= rounds; ++round) {
        const HeapWatch heap;
        QElapsedTimer timer;
        timer.start();
        step();
        seconds.push_back(double(timer.nsecsElapsed()) * 1e-9);
        peak = heap.peak();
    }
    print(name, double(size), seconds, peak);
}

bool benchCall(const QByteArray &reply, int count)
{
    QThread thread;
    QObject home;
    home.moveToThread(&thread);
    thread.start();
    std::unique_ptr<BareServer> server;
    const auto there = [&home](auto step) { QMetaObject::invokeMethod(&home, step, Qt::BlockingQueuedConnection); };
    there([&] { server = std::make_unique<BareServer>("text/xml; charset=utf-8", reply); });

    BasicHttpBinding binding;
    binding.maxReceivedMessageSize = 2 * reply.size();
    ChannelFactory<IRecordsChannel> factory{binding, EndpointAddress(QUrl(u"http://127.0.0.1:%1/"_s.arg(server->port())))};
    const auto channel = factory.createChannel();
    std::vector<double> seconds, decoding, gaps;
    qint64 peak = 0;
    bool isRight = true;
    for (int round = 0; round <= rounds; ++round) {
        const HeapWatch heap;
        QEventLoop loop;
        QElapsedTimer total, turn;
        qint64 longest = 0;
        QTimer ticks; // as often as the event loop turns
        QObject::connect(&ticks, &QTimer::timeout, &ticks, [&] { longest = qMax(longest, turn.nsecsElapsed()), turn.start(); });
        ticks.start(0);
        total.start();
        turn.start();
        channel->beginList(count, [&](const AsyncResult &result) {
            seconds.push_back(double(total.nsecsElapsed()) * 1e-9);
            const CallTimings timings = result.reply().timings;
            if (!result.error())
                decoding.push_back(double((*timings.at(CallStage::Decoded) - *timings.at(CallStage::Received)).count()) * 1e-6);
            isRight = isRight && !result.error() && channel->endList(result).record.size() == count;
            longest = qMax(longest, turn.nsecsElapsed());
            loop.quit();
        });
        loop.exec();
        gaps.push_back(double(longest) * 1e-6);
        peak = heap.peak();
    }
    there([&] { server.reset(); });
    thread.quit();
    thread.wait();
    if (!isRight)
        return complain(u"bench_large: the call failed"_s);
    print(u"call, begin to callback"_s, double(reply.size()), seconds, peak);
    print(u"  of which decoding in another thread"_s, double(reply.size()), decoding, peak);
    out() << "  longest pause of the event loop          " << number(median(gaps), 6, 1) << " ms" << Qt::endl;
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    constexpr int many = 100'000;
    constexpr int some = 10'000;
    const ArrayOfRecord records = makeRecords(many);
    const ArrayOfRecord tenth = makeRecords(some);
    const QByteArray reply = encode(u"ListResponse", u"ListResult", records);
    const QByteArray request = encode(u"Store", u"records", tenth);
    if (decode(reply) != records)
        return complain(u"bench_large: the reply was not decoded"_s), 1;
    out() << many << " records in a reply, " << some << " in a request" << Qt::endl;
    measure(u"decode the reply"_s, reply.size(), [&] { decode(reply); });
    measure(u"encode the request"_s, request.size(), [&] { encode(u"Store", u"records", tenth); });
    return benchCall(reply, many) ? 0 : 1;
}
