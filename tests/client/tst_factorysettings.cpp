// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/calculatorchannel.h"
#include "support/calculatorreplies.h"
#include "support/exceptionname.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace ServiceModel;

// Which settings of a factory its channels have.
class tst_FactorySettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesBehindTheOpening();
    void alternatesOfTheEndpoint();
    void alternatesOfAnotherAddress();
};

// All or none of them: a part would be a binding that nobody has described.
void tst_FactorySettings::changesBehindTheOpening()
{
    ScriptedServer server, other;
    server.setHandler(calculated);
    other.setHandler(calculated);
    ChannelFactory<ICalculatorChannel> factory(BasicHttpBinding(), server.url());
    const auto first = factory.createChannel();
    factory.endpoint().address = other.url();
    factory.endpoint().binding.messageVersion = MessageVersion::soap12();
    factory.endpoint().binding.security = {SecurityMode::TransportCredentialOnly, HttpCredentialType::Basic};
    factory.endpoint().binding.sendTimeout = 0ms;
    factory.credentials().userName = {u"ada"_s, u"swordfish"_s};
    for (const auto &channel : {factory.createChannel(), factory.createChannel(server.url())}) {
        QFuture<double> future = channel->addAsync(1, 2);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(errorMessage(thrownBy([&] { future.waitForFinished(); })), QString());
        QCOMPARE(server.requests().constLast().header("Content-Type"), "text/xml; charset=utf-8");
    }
    QVERIFY(other.requests().isEmpty());
}

void tst_FactorySettings::alternatesOfTheEndpoint()
{
    ScriptedServer up;
    up.setHandler(calculated);
    ChannelFactory<ICalculatorChannel> factory(BasicHttpBinding(), EndpointAddress(u"http://127.0.0.1:1/calculator"_s));
    factory.endpoint().alternates = {up.url()};
    factory.endpoint().retry = {.attempts = 2, .firstDelay = 0ms};
    const auto channel = factory.createChannel();
    QFuture<double> future = channel->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result(), 3.0);
}

// They are no addresses of the other service.
void tst_FactorySettings::alternatesOfAnotherAddress()
{
    ScriptedServer server, alternate;
    server.setHandler(calculated);
    alternate.setHandler(calculated);
    ChannelFactory<ICalculatorChannel> factory(BasicHttpBinding(), server.url());
    factory.endpoint().alternates = {alternate.url()};
    factory.endpoint().retry = {.attempts = 2, .firstDelay = 0ms};
    const auto channel = factory.createChannel(EndpointAddress(u"http://127.0.0.1:1/calculator"_s));
    QFuture<double> future = channel->addAsync(1, 2);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(exceptionName(thrownBy([&] { future.waitForFinished(); })), u"EndpointNotFoundException"_s);
    QVERIFY(server.requests().isEmpty() && alternate.requests().isEmpty());
}

QTEST_GUILESS_MAIN(tst_FactorySettings)
#include "tst_factorysettings.moc"
