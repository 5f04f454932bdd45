// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/channelfactory.h"
#include "client/clientchannel.h"
#include "soap/typedheader.h"
#include "support/calculatorreplies.h"
#include "support/exceptionname.h"
#include "support/soapmessages.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

constexpr QStringView ns = u"urn:q";

// What an operation with a header in its reply gives.
struct Answered
{
    QString text;
    std::optional<int> remaining;
};

const Operation<Answered> &askOperation()
{
    static const OperationDescription description{.name = u"Ask"_s, .action = u"urn:q/Ask"_s, .replyAction = {}, .requestElement = {ns.toString(), u"Ask"_s},
                                                  .replyElement = {ns.toString(), u"AskResponse"_s}, .replyHeaders = {{ns.toString(), u"Remaining"_s}}};
    static const Operation<Answered> operation{
        .description = description,
        .decode = [](XmlReader &reader, Answered &value) {
            while (reader.readNextStartElement())
                readValue(reader, value.text);
            return !reader.hasError();
        },
        .completed = [](ClientChannel &, const CompletedEventArgs<Answered> &) { },
        .readHeaders = [](const QList<MessageHeader> &headers, Answered &value) { return readHeader(headers, ns, u"Remaining", value.remaining); }};
    return operation;
}

class QuestionChannel : public ClientChannel
{
public:
    explicit QuestionChannel(const ChannelContext &context) : ClientChannel(context) { }

    QFuture<Answered> askAsync() { return operationAsync(askOperation(), QByteArray("<Ask xmlns=\"urn:q\"/>"), {}); }

    static const ContractDescription &contract()
    {
        static const ContractDescription contract{u"IQuestion"_s, ns.toString(), u"IQuestion"_s, {askOperation().description}};
        return contract;
    }
    static std::unique_ptr<QuestionChannel> create(const ChannelContext &context) { return std::make_unique<QuestionChannel>(context); }
};

} // namespace

// Headers of a reply that belong to its value.
class tst_ReplyHeaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersOfAReply_data();
    void headersOfAReply();
};

void tst_ReplyHeaders::headersOfAReply_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<std::optional<int>>("remaining");
    QTest::addColumn<QString>("why"); // it cannot be read; empty when it can
    QTest::addColumn<qsizetype>("size");
    for (const auto &[name, size] : {std::pair("small", qsizetype(4)), std::pair("large", qsizetype(1'200'000))}) {
        const QByteArray start = "<Remaining xmlns='urn:q' s:mustUnderstand='1'>";
        QTest::addRow("%s, with it", name) << start + "7</Remaining>" << std::optional(7) << QString() << size;
        QTest::addRow("%s, without it", name) << QByteArray() << std::optional<int>() << QString() << size;
        QTest::addRow("%s, with what it cannot be", name) << start + "seven</Remaining>" << std::optional<int>()
            << u"its header '{urn:q}Remaining' could not be decoded"_s << size;
    }
}

void tst_ReplyHeaders::headersOfAReply()
{
    QFETCH(QByteArray, header);
    QFETCH(std::optional<int>, remaining);
    QFETCH(QString, why);
    QFETCH(qsizetype, size);
    const QByteArray text(size, 'x');
    ScriptedServer server;
    server.enqueue(Answer::http(200, soap11Envelope("<AskResponse xmlns='urn:q'><t>" + text + "</t></AskResponse>", header)));
    ChannelFactory<QuestionChannel> factory(BasicHttpBinding(), server.url());
    const auto channel = factory.createChannel();
    QFuture<Answered> future = channel->askAsync();
    QTRY_VERIFY(future.isFinished());
    const QString message = errorMessage(thrownBy([&] { future.waitForFinished(); }));
    if (!why.isEmpty()) {
        QVERIFY2(message.contains(why), qPrintable(message));
        return;
    }
    QCOMPARE(message, QString());
    QCOMPARE(future.result().text.size(), size);
    QCOMPARE(future.result().remaining, remaining);
}

QTEST_GUILESS_MAIN(tst_ReplyHeaders)
#include "tst_replyheaders.moc"
