// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "rpc_client.h"
#include "rpc_service.h"

#include "host/operationcontext.h"
#include "support/servicescene.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

class RpcService : public Rpc::RpcServiceBase
{
public:
    Rpc::AddResult add(qint32 a, qint32 b, const std::optional<Rpc::Session> &session) override
    {
        ++calls;
        if (!session)
            throw FaultException<>(u"no session"_s);
        if (session->token.isEmpty())
            throw FaultException<qint32>(calls, u"a session needs a token"_s);
        return {a + b, Rpc::Session{session->token + u'+'}, calls};
    }
    Rpc::MoveResult move(const Rpc::Point &point, qint32 steps) override
    {
        if (steps < 0)
            throw FaultException<Rpc::Point>(point, u"cannot go back"_s);
        return {{point.x + steps, point.y}, point.x + steps > 9};
    }
    Attachment print(const QString &title, const Attachment &photo, const Attachment &frame) override
    {
        return Attachment(title.toUtf8() + photo.bytes() + frame.bytes(), photo.contentType());
    }
    QString find(const QString &name) override { return u"name "_s + name; }
    QString find2(qint32 number) override { return u"number %1"_s.arg(number); }
    void note(const QString &text) override { notes.append(text); }
    void reset() override { notes.clear(); }
    QString close(const QString &message, const QString &error, const QString &state, const QString &reader) override
    {
        return message + error + state + reader;
    }

    int calls = 0;
    QStringList notes;
};

} // namespace

// Messages that are no wrapped document/literal go from a generated client to a generated service and back, over HTTP.
class tst_GeneratedMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsOfRpc();
    void severalResultsOfRpc();
    void overloads();
    void oneWayAndNothing();
    void awkwardNames();
    void headers();
    void headersThatMustBeUnderstood();
    void faultsOfHeaders();
    void faultsOfSeveralParts();
    void partsBesideTheEnvelope();
    void bodyOfRpc();
    void whatIsPublished();
    void valuesAsKeys();
};

void tst_GeneratedMessages::partsOfRpc()
{
    RpcService service;
    Scene<Rpc::RpcChannel> scene(&service, WSHttpBinding());
    QCOMPARE(result(scene.channel->findAsync(u"x"_s)), u"name x"_s);
}

void tst_GeneratedMessages::severalResultsOfRpc()
{
    RpcService service;
    Scene<Rpc::RpcChannel> scene(&service);
    const Rpc::MoveResult moved = result(scene.channel->moveAsync({3, 4}, 7));
    QVERIFY(moved.point == (Rpc::Point{10, 4}));
    QVERIFY(moved.isAtTheEdge);
    QCOMPARE((QSet<Rpc::Point>{{1, 2}, {2, 1}, {1, 2}}).size(), 2);
}

void tst_GeneratedMessages::overloads()
{
    RpcService service;
    Scene<Rpc::RpcChannel> scene(&service);
    QCOMPARE(result(scene.channel->findAsync(u"x"_s)), u"name x"_s);
    QCOMPARE(result(scene.channel->find2Async(7)), u"number 7"_s);
}

void tst_GeneratedMessages::oneWayAndNothing()
{
    RpcService service;
    Scene<Rpc::RpcChannel> scene(&service);
    result(scene.channel->noteAsync(u"a"_s));
    QTRY_COMPARE(service.notes, QStringList{u"a"_s});
    result(scene.channel->resetAsync());
    QCOMPARE(service.notes, QStringList());
}

void tst_GeneratedMessages::awkwardNames()
{
    RpcService service;
    Scene<Rpc::RpcChannel> scene(&service);
    QString closed;
    scene.channel->beginClose(u"a"_s, u"b"_s, u"c"_s, u"d"_s, [&](const AsyncResult &ar) { closed = scene.channel->endClose(ar); });
    QTRY_COMPARE(closed, u"abcd"_s);
    QVERIFY_THROWS_EXCEPTION(FaultException<>, result(scene.channel->messageAsync()));
    QVERIFY_THROWS_EXCEPTION(FaultException<>, result(scene.channel->errorAsync()));
    QVERIFY_THROWS_EXCEPTION(FaultException<>, result(scene.channel->stateAsync()));
    QVERIFY_THROWS_EXCEPTION(FaultException<>, result(scene.channel->emitAsync()));
}

void tst_GeneratedMessages::headers()
{
    RpcService service;
    Scene<Rpc::RpcChannel> scene(&service);
    const Rpc::AddResult sum = result(scene.channel->addAsync(2, 3, Rpc::Session{u"s"_s}));
    QCOMPARE(sum.sum, 5);
    QVERIFY(sum.session);
    QCOMPARE(sum.session->token, u"s+"_s);
    QCOMPARE(sum.usage, std::optional(1));
    try {
        result(scene.channel->addAsync(2, 3, {}));
        QFAIL("no fault");
    } catch (const FaultException<> &e) {
        QCOMPARE(e.reason(), u"no session"_s);
    }
}

// What the contract declares is understood.
void tst_GeneratedMessages::headersThatMustBeUnderstood()
{
    RpcService service;
    Scene<Rpc::RpcChannel> scene(&service);
    MessageHeader session{elementFrom(u"urn:test:rpc:types", u"Session", Rpc::Session{u"by hand"_s})};
    session.mustUnderstand = true;
    const Rpc::AddResult sum = result(scene.channel->addAsync(2, 3, {}, {.headers = {session}}));
    QCOMPARE(sum.session->token, u"by hand+"_s);
}

// What is wrong with a header is told in a header of the fault (WSDL 1.1, section 3.7).
void tst_GeneratedMessages::faultsOfHeaders()
{
    for (const Binding &binding : {Binding(BasicHttpBinding()), Binding(WSHttpBinding())}) {
        RpcService service;
        Scene<Rpc::RpcChannel> scene(&service, binding);
        try {
            result(scene.channel->addAsync(2, 3, Rpc::Session()));
            QFAIL("no fault");
        } catch (const FaultException<qint32> &e) {
            QCOMPARE(e.detail(), 1);
            QCOMPARE(e.reason(), u"a session needs a token"_s);
            QVERIFY(e.detailElements().isEmpty());
        }
    }
}

// The first part of a fault message that is there is the detail; the others can be had as elements.
void tst_GeneratedMessages::faultsOfSeveralParts()
{
    RpcService service;
    Scene<Rpc::RpcChannel> scene(&service);
    try {
        result(scene.channel->moveAsync({3, 4}, -1));
        QFAIL("no fault");
    } catch (const FaultException<Rpc::Point> &e) {
        QVERIFY(e.detail() == (Rpc::Point{3, 4}));
    }
    const OperationDescription &move = Rpc::rpcContract().operations.at(1);
    QCOMPARE(move.faults.size(), 2);
    const Element session = elementFrom(u"urn:test:rpc:types", u"Session", Rpc::Session{u"s"_s});
    const Fault fault{.reason = u"r"_s, .detail = {session, elementFrom(u"urn:test:rpc:types", u"Place", Rpc::Point{1, 2})}};
    try {
        std::rethrow_exception(move.faults.first().exceptionFrom(fault, session, false));
    } catch (const FaultException<Rpc::Session> &e) {
        QCOMPARE(e.detail().token, u"s"_s);
        QCOMPARE(e.detailElements().at(1).name().localName, u"Place"_s);
    }
}

// SOAP with Attachments, as a MIME binding wants it.
void tst_GeneratedMessages::partsBesideTheEnvelope()
{
    RpcService service;
    BasicHttpBinding binding;
    binding.messageEncoding = MessageEncoding::Swa;
    Scene<Rpc::RpcChannel> scene(&service, binding);
    const Attachment print = result(scene.channel->printAsync(u"title "_s, Attachment("photo "_ba, u"image/png"_s), Attachment(QByteArray(100'000, 'f'))));
    QCOMPARE(print.bytes(), "title photo " + QByteArray(100'000, 'f'));
    QCOMPARE(print.contentType(), u"image/png"_s);
    QVERIFY(print.contentId().startsWith("print="));
    QString error;
    answer(service, 11, "<r:Print xmlns:r='urn:test:rpc:body'><title>t</title></r:Print>", &error);
    QVERIFY2(error.contains(u"the part 'photo' should come beside the envelope, and does not"), qPrintable(error));
}

void tst_GeneratedMessages::bodyOfRpc()
{
    RpcService service;
    QCOMPARE(answer(service, 1, "<r:Move xmlns:r='urn:test:rpc:body'><point><x xmlns='urn:test:rpc:types'>1</x><y xmlns='urn:test:rpc:types'>2</y></point><steps>1</steps></r:Move>"),
             "<MoveResponse xmlns=\"urn:test:rpc:body\"><point xmlns=\"\"><x xmlns=\"urn:test:rpc:types\">2</x><y xmlns=\"urn:test:rpc:types\">2</y></point>"
             "<isAtTheEdge xmlns=\"\">false</isAtTheEdge></MoveResponse>");
    QString error;
    answer(service, 1, "<r:Move xmlns:r='urn:test:rpc:body'><steps>1</steps></r:Move>", &error);
    QVERIFY2(error.contains(u"the element 'point' is missing"), qPrintable(error));
}

// The binding of the published metadata says how messages really look.
void tst_GeneratedMessages::whatIsPublished()
{
    RpcService service;
    Scene<Rpc::RpcChannel> scene(&service);
    QNetworkAccessManager manager;
    QUrl address = scene.host.baseAddress();
    address.setQuery(u"singleWsdl"_s);
    std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(address)));
    QTRY_VERIFY(reply->isFinished());
    const QByteArray wsdl = reply->readAll();
    XmlReader reader(wsdl);
    QVERIFY(reader.readNextStartElement() && reader.readToEnd());
    QVERIFY2(wsdl.contains("<soap:operation soapAction=\"urn:test:rpc/FindByNumber\" style=\"rpc\"/>"), wsdl.constData());
    QVERIFY2(wsdl.contains("<soap:body use=\"literal\" namespace=\"urn:test:rpc:body\"/>"), wsdl.constData());
    QVERIFY2(wsdl.contains("<soap:header message=\"tns:Headers\" part=\"session\" use=\"literal\"/>"), wsdl.constData());
    QVERIFY2(wsdl.contains("<soap:headerfault message=\"tns:Headers\" part=\"usage\" use=\"literal\"/>"), wsdl.constData());
    QVERIFY2(wsdl.contains("<mime:content part=\"photo\" type=\"*/*\"/>"), wsdl.constData());
    QVERIFY2(wsdl.contains("<wsdl:part name=\"point\" type=\"q:Point\" xmlns:q=\"urn:test:rpc:types\"/>"), wsdl.constData());
}

// Structs of a few simple values have qHash().
void tst_GeneratedMessages::valuesAsKeys()
{
    QHash<Rpc::Point, QString> names{{Rpc::Point{.x = 1, .y = 2}, u"a"_s}, {Rpc::Point{.x = 2, .y = 1}, u"b"_s}};
    names.insert(Rpc::Point{.x = 1, .y = 2}, u"c"_s);
    QCOMPARE(names.size(), 2);
    QCOMPARE(names.value(Rpc::Point{.x = 1, .y = 2}), u"c"_s);
    QCOMPARE(names.value(Rpc::Point{.x = 2, .y = 1}), u"b"_s);
    QVERIFY(qHash(Rpc::Point{.x = 1, .y = 2}) != qHash(Rpc::Point{.x = 2, .y = 1}));
}

QTEST_GUILESS_MAIN(tst_GeneratedMessages)
#include "tst_generatedmessages.moc"
