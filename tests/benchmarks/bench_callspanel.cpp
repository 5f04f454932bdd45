// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
// What the calls panel costs: calls a second when nothing is recorded, with the panel closed and with it open, and the
// processor time of the thread that calls and paints. Rounds take turns, so that what else the machine does meets all alike.
//
//     bench_callspanel [CALLS [ROUNDS]]
#include "app/connection/embeddedservice.h"
#include "app/workbench.h"

#include "ui/panelhost.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int InFlight = 8;

struct Round
{
    double callsPerSecond;
    double microseconds; // of the thread, a call
};

double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

Round run(Calculator::ICalculatorChannel &channel, int calls)
{
    QEventLoop loop;
    int begun = 0;
    int ended = 0;
    std::function<void()> next = [&] {
        if (begun == calls)
            return;
        channel.beginAdd(++begun, 0.5, &loop, [&](const ServiceModel::AsyncResult &) {
            if (++ended == calls)
                loop.quit();
            next();
        });
    };
    QElapsedTimer timer;
    timer.start();
    const double before = threadSeconds();
    for (int i = 0; i < InFlight; ++i)
        next();
    loop.exec();
    const double cpu = threadSeconds() - before;
    return {calls * 1e9 / double(timer.nsecsElapsed()), cpu * 1e6 / calls};
}

// The panel opens and closes, which lays out and paints the whole window: that is not what a call costs.
void setOpen(PanelHost *panels, bool isOpen)
{
    panels->setOpen(u"callsPanel"_s, isOpen);
    QEventLoop loop;
    QTimer::singleShot(200, &loop, &QEventLoop::quit);
    loop.exec();
}

template <class Value>
double median(QList<Round> rounds, Value value)
{
    std::ranges::sort(rounds, {}, value);
    return rounds[rounds.size() / 2].*value;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const int calls = argc > 1 ? QByteArray(argv[1]).toInt() : 3000;
    const int count = argc > 2 ? QByteArray(argv[2]).toInt() : 9;
    QTextStream out(stdout);
    EmbeddedService service({});
    if (!service.start())
        qFatal("%ls", qUtf16Printable(service.errorString()));
    Connection connection({});
    Connection unseen({}); // the same, but no window hears of its calls
    for (Connection *each : {&connection, &unseen}) {
        QString error;
        if (!each->use({.service = ConnectionSettings::Service::Address, .address = service.address().toString()}, {}, error))
            qFatal("%ls", qUtf16Printable(error));
    }
    Workbench workbench({.connection = &connection});
    workbench.window.show();
    const auto unseenChannel = unseen.createChannel();
    const auto channel = connection.createChannel();
    run(*unseenChannel, calls); // warms up
    run(*channel, calls);

    QList<Round> none, closed, open;
    for (int i = 0; i < count; ++i) {
        none += run(*unseenChannel, calls);
        setOpen(workbench.window.panels(), false);
        closed += run(*channel, calls);
        setOpen(workbench.window.panels(), true);
        open += run(*channel, calls);
    }
    const auto report = [&](const char *name, const QList<Round> &rounds) {
        QList<Round> parts; // of the round before it in which nothing was recorded
        for (qsizetype i = 0; i < rounds.size(); ++i)
            parts.append({rounds[i].callsPerSecond / none[i].callsPerSecond, rounds[i].microseconds / none[i].microseconds});
        const auto percent = [](double part) { return QString::number(100 * part, 'f', 1); };
        out << qSetFieldWidth(16) << Qt::left << name << qSetFieldWidth(0) << qRound(median(rounds, &Round::callsPerSecond)) << " calls/s, "
            << QString::number(median(rounds, &Round::microseconds), 'f', 1) << " us of the thread a call; costs "
            << percent(1 - median(parts, &Round::callsPerSecond)) << " % of throughput, "
            << percent(median(parts, &Round::microseconds) - 1) << " % more of the thread's time\n";
    };
    report("not recorded", none);
    report("panel closed", closed);
    report("panel open", open);
    return 0;
}
