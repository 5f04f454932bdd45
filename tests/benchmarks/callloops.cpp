// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "callloops.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <ctime>
#include <functional>

namespace {

double threadCpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

// start(done) starts one call; done(error) ends it.
using Start = std::function<void(std::function<void(const QString &)>)>;

LoopResult run(int n, int k, const Start &start)
{
    LoopResult result;
    QEventLoop loop;
    int started = 0;
    int ended = 0;
    std::function<void()> next = [&] {
        ++started;
        start([&](const QString &error) {
            if (!error.isEmpty() && result.error.isEmpty())
                result.error = error;
            if (!result.error.isEmpty() || ++ended == n)
                loop.quit();
            else if (started < n)
                next();
        });
    };
    QElapsedTimer wall;
    wall.start();
    const double cpu = threadCpuSeconds();
    for (int i = 0; i < std::min(n, k); ++i)
        next();
    loop.exec();
    result.seconds = double(wall.nsecsElapsed()) * 1e-9;
    result.threadCpuSeconds = threadCpuSeconds() - cpu;
    return result;
}

} // namespace

LoopResult runChannel(Calculator::ICalculatorChannel &channel, int n, int k)
{
    return run(n, k, [&channel](std::function<void(const QString &)> done) {
        channel.beginAdd(100, 15.99, [&channel, done = std::move(done)](const ServiceModel::AsyncResult &result) {
            done(result.error() || channel.endAdd(result) != 115.99 ? ServiceModel::errorMessage(result.error()) : QString());
        });
    });
}

LoopResult runRaw(QNetworkAccessManager &manager, const QUrl &url, const QByteArray &bytes, int n, int k)
{
    QNetworkRequest request(url);
    request.setRawHeader("Content-Type", "text/xml; charset=utf-8");
    request.setRawHeader("SOAPAction", "\"http://Microsoft.ServiceModel.Samples/ICalculator/Add\"");
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return run(n, k, [&](std::function<void(const QString &)> done) {
        QNetworkReply *reply = manager.post(request, bytes);
        QObject::connect(reply, &QNetworkReply::finished, reply, [reply, done = std::move(done)] {
            reply->deleteLater();
            const bool isWhole = reply->readAll().contains("115.99");
            done(isWhole ? QString() : QStringLiteral("raw: ") + reply->errorString());
        });
    });
}
