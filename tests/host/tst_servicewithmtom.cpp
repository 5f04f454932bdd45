// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "calculator_client.h"

#include "client/channelfactory.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace ServiceModel;
using namespace Qt::StringLiterals;

// calculatorservice, asked by clients whose messages have parts.
class TestServiceWithMtom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void calls_data();
    void calls();
    void metadata_data();
    void metadata();

private:
    static QUrl start(QProcess &service, const QStringList &arguments);
};

QUrl TestServiceWithMtom::start(QProcess &service, const QStringList &arguments)
{
    service.start(QStringLiteral(BIN_DIR "/calculatorservice"), QStringList{u"--port"_s, u"0"_s} + arguments);
    QString out;
    while (!out.contains(u'\n') && service.waitForReadyRead(10'000))
        out += QString::fromUtf8(service.readAllStandardOutput());
    return QUrl(QRegularExpression(u"ready at (\\S+)"_s).match(out).captured(1));
}

void TestServiceWithMtom::calls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<MessageEncoding>("encoding");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    const QStringList none, mtom{u"--mtom"_s};
    QTest::newRow("parts") << mtom << MessageEncoding::Mtom << 200 << QByteArray("multipart/related");
    QTest::newRow("text, where parts are taken") << mtom << MessageEncoding::Text << 200 << QByteArray("text/xml");
    QTest::newRow("parts, where text alone is taken") << none << MessageEncoding::Mtom << 415 << QByteArray("text/plain");
}

void TestServiceWithMtom::calls()
{
    QFETCH(QStringList, arguments);
    QFETCH(MessageEncoding, encoding);
    QProcess service;
    const QUrl address = start(service, arguments);
    QVERIFY(!address.isEmpty());
    Binding binding = BasicHttpBinding();
    binding.messageEncoding = encoding;
    ChannelFactory<Calculator::ICalculatorChannel> factory(binding, EndpointAddress(address));
    const auto channel = factory.createChannel();
    const AsyncResult call = channel->beginAdd(100, 15.99, this, {});
    QTRY_VERIFY(call.isCompleted());
    QTEST(call.reply().httpStatus, "status");
    QFETCH(QByteArray, type);
    const HttpHeaders headers = call.reply().httpHeaders;
    QVERIFY(std::ranges::any_of(headers, [&](const auto &header) { return header.first.toLower() == "content-type" && header.second.startsWith(type); }));
    if (call.reply().httpStatus == 200)
        QCOMPARE(channel->endAdd(call), 115.99);
    service.terminate();
    QVERIFY(service.waitForFinished(10'000));
    QCOMPARE(service.exitCode(), 0);
}

void TestServiceWithMtom::metadata_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("with parts") << QStringList{u"--mtom"_s} << true;
    QTest::newRow("without") << QStringList() << false;
}

void TestServiceWithMtom::metadata()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, isSaid);
    QProcess service;
    const QUrl address = start(service, arguments);
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(QUrl(address.toString() + u"?wsdl"_s))));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->readAll().contains("OptimizedMimeSerialization"), isSaid);
    service.terminate();
    QVERIFY(service.waitForFinished(10'000));
}

QTEST_GUILESS_MAIN(TestServiceWithMtom)
#include "tst_servicewithmtom.moc"
