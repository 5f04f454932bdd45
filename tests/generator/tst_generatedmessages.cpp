// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "encoded_client.h"
#include "encoded_service.h"
#include "rpc_client.h"
#include "rpc_service.h"

#include "host/operationcontext.h"
#include "host/servicehost.h"
#include "soap/envelope.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <numeric>

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
        return {a + b, Rpc::Session{session->token + u'+'}, calls};
    }
    Rpc::MoveResult move(const Rpc::Point &point, qint32 steps) override { return {{point.x + steps, point.y}, point.x + steps > 9}; }
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

class EncodedService : public Encoded::EncodedServiceBase
{
public:
    QString join(const Encoded::ArrayOfString &words, const QString &separator) override { return words.item.join(separator); }
    qint32 sum(const Encoded::Numbers &numbers) override { return std::accumulate(numbers.item.cbegin(), numbers.item.cend(), 0); }
    Encoded::Person oldest(const Encoded::People &people) override
    {
        return *std::max_element(people.item.cbegin(), people.item.cend(), [](const auto &a, const auto &b) { return a.age < b.age; });
    }
};

template <class R>
R result(QFuture<R> future)
{
    QElapsedTimer timer;
    timer.start();
    while (!future.isFinished() && timer.elapsed() < 5000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    if constexpr (std::is_void_v<R>)
        future.waitForFinished();
    else
        return future.result();
}

// A service on a port of its own, and a channel to it that goes over HTTP.
template <class Channel>
struct Scene
{
    explicit Scene(ServiceBase *service, const Binding &binding = BasicHttpBinding()) : host(service, QUrl(u"http://127.0.0.1:0/service"_s))
    {
        host.addServiceEndpoint(binding);
        if (!host.open())
            qFatal("%s", qPrintable(host.errorString()));
        ChannelFactory<Channel> factory(binding, EndpointAddress(host.baseAddress()));
        channel = factory.createChannel();
    }

    ServiceHost host;
    std::unique_ptr<Channel> channel;
};

// What the service answers to this body of a request, and why not.
QByteArray answer(ServiceBase &service, qsizetype operation, const QByteArray &body, QString *error = nullptr)
{
    ServiceModel::Message sent;
    sent.body = body;
    ServiceModel::Message request = readEnvelope(writeEnvelope(sent));
    QByteArray result;
    service.dispatch(operation, request, [&](const std::exception_ptr &failure, const MessageBody &reply) {
        result = reply.xml;
        if (error && failure)
            *error = errorMessage(failure);
    });
    return result;
}

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
    void bodyOfRpc();
    void whatIsPublished();

    void encodedArrays();
    void encodedStructs();
    void encodedBody();
    void encodedRequests_data();
    void encodedRequests();
    void encodedRequestsThatAreWrong_data();
    void encodedRequestsThatAreWrong();
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
    QVERIFY2(wsdl.contains("<wsdl:part name=\"point\" type=\"q:Point\" xmlns:q=\"urn:test:rpc:types\"/>"), wsdl.constData());
}

void tst_GeneratedMessages::encodedArrays()
{
    EncodedService service;
    Scene<Encoded::EncodedChannel> scene(&service);
    QCOMPARE(result(scene.channel->joinAsync({{u"a"_s, u"b"_s}}, u"-"_s)), u"a-b"_s);
    QCOMPARE(result(scene.channel->joinAsync({}, u"-"_s)), QString());
    QCOMPARE(result(scene.channel->sumAsync({{1, 2, 3}})), 6);
}

void tst_GeneratedMessages::encodedStructs()
{
    EncodedService service;
    Scene<Encoded::EncodedChannel> scene(&service);
    const Encoded::Person ada{u"Ada"_s, 36, {{u"Charles"_s}}};
    const Encoded::Person charles{u"Charles"_s, 79, {}};
    QVERIFY(result(scene.channel->oldestAsync({{ada, charles}})) == charles);
    QVERIFY(result(scene.channel->oldestAsync({{ada}})) == ada);
}

// Types are said, so that services find them that know no WSDL.
void tst_GeneratedMessages::encodedBody()
{
    EncodedService service;
    const QByteArray reply = answer(service, 2, "<e:oldest xmlns:e='urn:test:encoded'><people><item><name>A</name><age>1</age><friends/></item></people></e:oldest>");
    XmlReader reader(reply);
    QVERIFY(reader.readNextStartElement());
    QVERIFY(reader.isElement(u"urn:test:encoded", u"oldestResponse"));
    QCOMPARE(reader.attribute(Namespaces::Soap11, u"encodingStyle"), Namespaces::SoapEncoding11.toString());
    const auto typeHere = [&] { return toString(reader.resolveQName(reader.attribute(Namespaces::XmlSchemaInstance, u"type"))); };
    QVERIFY(reader.readNextStartElement());
    QCOMPARE(typeHere(), u"{urn:test:encoded}Person"_s);
    QVERIFY(reader.readNextStartElement());
    QCOMPARE(typeHere(), u"{http://www.w3.org/2001/XMLSchema}string"_s);
    reader.skipCurrentElement();
    QVERIFY(reader.readNextStartElement());
    QCOMPARE(typeHere(), u"{http://www.w3.org/2001/XMLSchema}int"_s);
    reader.skipCurrentElement();
    QVERIFY(reader.readNextStartElement());
    QCOMPARE(typeHere(), u"{http://schemas.xmlsoap.org/soap/encoding/}Array"_s);
    const QString arrayType = reader.attribute(Namespaces::SoapEncoding11, u"arrayType");
    QCOMPARE(toString(reader.resolveQName(arrayType)), u"{http://www.w3.org/2001/XMLSchema}string[0]"_s);
}

void tst_GeneratedMessages::encodedRequests_data()
{
    QTest::addColumn<int>("operation");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("text"); // in the answer

    const QByteArray start = " xmlns:e='urn:test:encoded' xmlns:c='http://schemas.xmlsoap.org/soap/encoding/' xmlns:i='http://www.w3.org/2001/XMLSchema-instance' xmlns:x='http://www.w3.org/2001/XMLSchema'>";
    const auto join = [&](const char *name, const QByteArray &words, const QByteArray &more, const QByteArray &text) {
        QTest::newRow(name) << 0 << "<e:join" + start + words + "<separator i:type='x:string'>,</separator></e:join>" + more << '>' + text + '<';
    };
    join("items of any name", "<words c:arrayType='x:string[2]'><a>1</a><e:b>2</e:b></words>", {}, "1,2");
    join("an array that is referred to", "<words href='#w'/>", "<c:Array xmlns:c='http://schemas.xmlsoap.org/soap/encoding/' id='w' c:arrayType='x:string[2]'><item>1</item><item>2</item></c:Array>", "1,2");
    join("items that are referred to", "<words c:arrayType='x:string[3]'><item href='#a'/><item>2</item><item href='#a'/></words>", "<multiRef id='a'>1</multiRef>", "1,2,1");
    join("a reference to a reference", "<words c:arrayType='x:string[1]'><item href='#a'/></words>", "<multiRef id='a' href='#b'/><multiRef id='b'>1</multiRef>", "1");
    join("an array without its type", "<words i:type='c:Array'><string>1</string></words>", {}, "1");
    join("a part of an array", "<words c:arrayType='x:string[5]' c:offset='[2]'><item>3</item></words>", {}, ",,3");
    join("a sparse array", "<words c:arrayType='x:string[5]'><item c:position='[1]'>2</item><item c:position='[3]'>4</item></words>", {}, ",2,,4");
    join("an item that is nil", "<words c:arrayType='x:string[2]'><item i:nil='true'/><item>2</item></words>", {}, ",2");
    join("no array at all", "<words i:nil='true'/>", {}, "");
    join("in SOAP 1.2", "<words xmlns:c12='http://www.w3.org/2003/05/soap-encoding' c12:ref='w'/>",
         "<e:w xmlns:e='urn:test:encoded' xmlns:c12='http://www.w3.org/2003/05/soap-encoding' c12:id='w' c12:itemType='x:string' c12:arraySize='1'><item>1</item></e:w>", "1");
    QTest::newRow("two dimensions") << 1 << "<e:sum" + start + "<numbers c:arrayType='x:int[2,2]'><item>1</item><item>2</item><item>3</item><item>4</item></numbers></e:sum>" << QByteArray(">10<");
    QTest::newRow("a number that is nil") << 1 << "<e:sum" + start + "<numbers c:arrayType='x:int[2]'><item i:nil='1'/><item>2</item></numbers></e:sum>" << QByteArray(">2<");
    QTest::newRow("accessors that are missing") << 2 << "<e:oldest" + start + "<people c:arrayType='e:Person[1]'><item i:type='e:Person'><age>5</age></item></people></e:oldest>" << QByteArray(">5<");
    QTest::newRow("structs that share a value") << 2 << "<e:oldest" + start + "<people c:arrayType='e:Person[2]'><item href='#p'/><item href='#p'/></people></e:oldest>"
                                                       "<multiRef id='p'><name href='#n'/><age>5</age><friends xmlns:c='http://schemas.xmlsoap.org/soap/encoding/' c:arrayType='x:string[1]'><item href='#n'/></friends></multiRef><multiRef id='n'>Ada</multiRef>"
                                                << QByteArray(">Ada<");
}

void tst_GeneratedMessages::encodedRequests()
{
    QFETCH(int, operation);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, text);
    EncodedService service;
    QString error;
    const QByteArray reply = answer(service, operation, body, &error);
    QCOMPARE(error, QString());
    QVERIFY2(text == "><" || reply.contains(text), reply.constData());
}

void tst_GeneratedMessages::encodedRequestsThatAreWrong_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("error");
    QTest::newRow("a reference to nothing") << QByteArray("<words href='#x'/>") << u"nothing in the body has the id 'x' that is referred to"_s;
    QTest::newRow("a reference to itself") << QByteArray("<words id='x' href='#x'/>") << u"refers back to it"_s;
    QTest::newRow("a value that contains itself") << QByteArray("<words id='x'><item><more href='#x'/></item></words>") << u"a value of the body contains itself"_s;
    QTest::newRow("an array with a very far item") << QByteArray("<words xmlns:c='http://schemas.xmlsoap.org/soap/encoding/' c:arrayType='x[]'><item c:position='[99999999]'>1</item></words>")
                                                   << u"the array is too sparse"_s;
    QByteArray bomb = "<words href='#b0'/></e:join>";
    for (int i = 0; i < 40; ++i)
        bomb += "<m id='b" + QByteArray::number(i) + "'><item href='#b" + QByteArray::number(i + 1) + "'/><item href='#b" + QByteArray::number(i + 1) + "'/></m>";
    bomb += "<e:join id='b40'>x";
    QTest::newRow("references that double each other") << bomb << u"grows too large"_s;
}

void tst_GeneratedMessages::encodedRequestsThatAreWrong()
{
    QFETCH(QByteArray, words);
    QFETCH(QString, error);
    EncodedService service;
    QString said;
    answer(service, 0, "<e:join xmlns:e='urn:test:encoded'>" + words.replace("<e:join id", "<e:join xmlns:e='urn:test:encoded' id") + "</e:join>", &said);
    QVERIFY2(said.contains(error), qPrintable(said));
}

QTEST_GUILESS_MAIN(tst_GeneratedMessages)
#include "tst_generatedmessages.moc"
