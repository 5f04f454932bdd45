// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "subscription_client.h"
#include "subscription_service.h"

#include "metadata/knownschemas.h"
#include "support/servicescene.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;
using namespace Subscription;

namespace {

class Service : public SubscriptionsServiceBase
{
public:
    // Answers with what came, all in one element.
    EndpointReferenceType subscribe(const EndpointReferenceType &consumer, const std::optional<Base64Binary> &logo,
                                    const std::optional<SwaRef> &terms) override
    {
        EndpointReferenceType manager = consumer;
        manager.address.value += u'/' + logo.value().contentType.value() + u'/' + QString::fromLatin1(logo->value);
        manager.address.value += u'/' + QString::fromLatin1(terms.value().attachment.bytes());
        return manager;
    }
};

} // namespace

// A contract that imports schemas from where standards publish them, read without a network.
class tst_KnownSchemas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void thereAndBack();
    void published();
};

void tst_KnownSchemas::addresses_data()
{
    QTest::addColumn<QUrl>("address");
    QTest::addColumn<QByteArray>("declared");
    const auto row = [](const char *address, const char *declared) { QTest::newRow(address) << QUrl(QString::fromLatin1(address)) << QByteArray(declared); };
    row("http://ws-i.org/profiles/basic/1.1/swaref.xsd", "\"swaRef\"");
    row("http://www.ws-i.org/profiles/basic/1.1/swaref.xsd", "\"swaRef\"");
    row("https://www.w3.org/2005/05/xmlmime/", "\"hexBinary\"");
    row("http://www.w3.org/2006/03/addressing/ws-addr.xsd", "\"EndpointReferenceType\"");
    row("http://www.w3.org/2005/08/addressing#x", "\"EndpointReferenceType\"");
    row("http://www.w3.org/2005/08/addressing/other.xsd", nullptr);
    row("http://example.org/2005/08/addressing", nullptr);
}

void tst_KnownSchemas::addresses()
{
    QFETCH(QUrl, address);
    QFETCH(QByteArray, declared);
    const auto schema = Metadata::knownSchemaAt(address);
    QCOMPARE(schema.has_value(), !declared.isEmpty());
    QVERIFY(!schema || schema->contains(declared));
}

void tst_KnownSchemas::thereAndBack()
{
    Service service;
    const Scene<SubscriptionsChannel> scene(&service, [] {
        Binding binding = BasicHttpBinding();
        binding.messageEncoding = MessageEncoding::Swa;
        return binding;
    }());
    EndpointReferenceType consumer;
    consumer.address.value = u"http://127.0.0.1/consumer"_s;
    consumer.referenceParameters.emplace().any = {Element({u"urn:key"_s, u"Key"_s})};
    const auto manager = result(scene.channel->subscribeAsync(consumer, Base64Binary{"logo", u"image/png"_s}, SwaRef{Attachment("terms", u"text/plain"_s)}));
    QCOMPARE(manager.address.value, u"http://127.0.0.1/consumer/image/png/logo/terms"_s);
    QCOMPARE(manager.referenceParameters, consumer.referenceParameters);
}

// Whoever reads the service's own WSDL needs no network for them, either.
void tst_KnownSchemas::published()
{
    Service service;
    const Scene<SubscriptionsChannel> scene(&service);
    QNetworkAccessManager network;
    QUrl url = scene.host.baseAddress();
    url.setQuery(u"wsdl"_s);
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    QTRY_VERIFY(reply->isFinished());
    const QByteArray wsdl = reply->readAll();
    for (const char *name : {"\"swaRef\"", "\"hexBinary\"", "\"EndpointReferenceType\""})
        QVERIFY2(wsdl.contains(QByteArray("Type name=") + name), name);
    QVERIFY(!wsdl.contains("schemaLocation"));
}

QTEST_GUILESS_MAIN(tst_KnownSchemas)
#include "tst_knownschemas.moc"
