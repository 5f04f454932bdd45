// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/attachmentscene.h"
#include "support/calculatorchannel.h"
#include "support/calculatorreplies.h"
#include "support/compression.h"
#include "support/eventloopwatch.h"
#include "support/residentbytes.h"
#include "transport/contentdecoder.h"

#include <QTest>

#include <ctime>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace ServiceModel;
using namespace AttachmentScene;

namespace {

QByteArray unpacked(const QByteArray &packed, qsizetype pieceSize, bool *isWhole)
{
    ContentDecoder decoder(1'000'000'000);
    QByteArray content;
    for (qsizetype at = 0; at < packed.size(); at += pieceSize) {
        decoder.add(packed.mid(at, pieceSize));
        while (decoder.decode(100'000)) { }
        content += decoder.take();
    }
    *isWhole = decoder.isComplete() && !decoder.hasFailed();
    return content;
}

QByteArray withoutFrame(const QByteArray &packed) // RFC 1951 alone
{
    return packed.sliced(2).chopped(4);
}

} // namespace

// How the content of a reply is taken in while it comes: unpacked, taken apart, and in the time that this may take.
class tst_ReplyContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unpackedWhole_data();
    void unpackedWhole();
    void aSinkThatEndsItsCall_data();
    void aSinkThatEndsItsCall();
    void packedAttachments();
    void aPackedReplyThatHasNoParts();
    void aReplyWithoutHeaders();
};

void tst_ReplyContent::unpackedWhole_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<QByteArray>("content");
    constexpr qsizetype piece = 32 * 1024; // that the decoder has room for at once
    for (const qsizetype size : {piece - 1, piece, piece + 1, 2 * piece, 8 * piece + 100}) {
        const QByteArray content(size, 'x'); // whose last match fills the room
        QTest::addRow("raw deflate, %lld bytes", qint64(size)) << withoutFrame(deflated(content)) << content;
        QTest::addRow("zlib, %lld bytes", qint64(size)) << deflated(content) << content;
        QTest::addRow("gzip, %lld bytes", qint64(size)) << gzipped(content) << content;
    }
    QTest::newRow("gzip of two members") << gzipped("first ") + gzipped("second") << QByteArray("first second");
    QTest::newRow("gzip and something behind it") << gzipped("first") + QByteArray(100, '\0') << QByteArray("first");
}

void tst_ReplyContent::unpackedWhole()
{
    QFETCH(QByteArray, packed);
    QFETCH(QByteArray, content);
    for (const qsizetype pieceSize : {packed.size(), qsizetype(1), qsizetype(7)}) {
        bool isWhole = false;
        QCOMPARE(unpacked(packed, pieceSize, &isWhole), content);
        QVERIFY(isWhole);
    }
}

void tst_ReplyContent::aSinkThatEndsItsCall_data()
{
    QTest::addColumn<bool>("isPacked");
    QTest::addColumn<QString>("how");
    for (const char *how : {"cancelled", "aborted", "deleted", "timed out"}) {
        QTest::addRow("%s", how) << false << QString::fromLatin1(how);
        QTest::addRow("%s, packed", how) << true << QString::fromLatin1(how);
    }
}

// "Not that type, thanks."
void tst_ReplyContent::aSinkThatEndsItsCall()
{
    QFETCH(bool, isPacked);
    QFETCH(QString, how);
    ScriptedServer server;
    const QByteArray whole = parts(storeResponse(include), content);
    server.enqueue(Answer::http(200, isPacked ? gzipped(whole) : whole, isPacked ? related + Answer::Headers{{"Content-Encoding", "gzip"}} : related));
    ChannelFactory<FileChannel> factory(bindingOf(MessageVersion::soap11(), MessageEncoding::Mtom), server.url());
    auto channel = factory.createChannel();
    AsyncResult result;
    int asked = 0;
    bool waitsInVain = false;
    const auto sink = [&](const Attachment &) -> QIODevice * {
        ++asked;
        if (how == u"cancelled")
            result.cancel();
        else if (how == u"aborted")
            channel->abort();
        else if (how == u"deleted")
            channel.reset();
        else // a dialog, and nobody answers
            waitsInVain = QTest::qWaitFor([&] { return result.isCompleted(); });
        return nullptr;
    };
    result = channel->beginStore(Attachment("1"), this, [](const AsyncResult &) { }, {}, {.timeout = how == u"timed out" ? 300ms : 1min, .attachmentSink = sink});
    QTRY_VERIFY(result.isCompleted());
    QCOMPARE(asked, 1);
    QCOMPARE(waitsInVain, how == u"timed out");
    const QString end = exceptionName(result.error());
    QVERIFY2(end == u"OperationCanceledException" || end == u"CommunicationObjectAbortedException" || end == u"TimeoutException", qPrintable(end));
    const auto another = factory.createChannel();
    server.enqueue(Answer::http(200, whole, related));
    const auto next = another->storeBytesAsync("1");
    QVERIFY(wait(next));
    QCOMPARE(next.result(), content);
}

// Neither in memory as a whole, nor in one turn of the event loop.
void tst_ReplyContent::packedAttachments()
{
    constexpr qint64 size = 64 * 1024 * 1024;
    constexpr qint64 mostMemory = 32 * 1024 * 1024;
    const QByteArray packed = gzipped(parts(storeResponse(include), QByteArray(size, 'x')));
    ScriptedServer server;
    server.enqueue(Answer::http(200, packed, related + Answer::Headers{{"Content-Encoding", "gzip"}}));
    ChannelFactory<FileChannel> factory(bindingOf(MessageVersion::soap11(), MessageEncoding::Mtom), server.url());
    const auto channel = factory.createChannel();
    const qint64 before = residentBytes();
    qint64 most = before;
    QTimer sampler;
    sampler.callOnTimeout([&] { most = std::max(most, residentBytes()); });
    sampler.start(2ms);
    EventLoopWatch watch;
    const auto future = channel->storeAsync(Attachment("1"));
    QVERIFY(wait(future));
    const auto longest = watch.longestBlock();
    QCOMPARE(future.result().size(), size);
    QVERIFY2(isSlowBuild || most - before < mostMemory, qPrintable(QString::number((most - before) / 1024) + u" KiB"_s));
    QVERIFY2(longest < (isSlowBuild ? 500ms : 100ms), qPrintable(QString::number(longest.count())));
}

// Some services give the type of the request back, whatever their reply is.
void tst_ReplyContent::aPackedReplyThatHasNoParts()
{
    ScriptedServer server;
    server.enqueue(Answer::http(200, gzipped(storeResponse(content.toBase64())), related + Answer::Headers{{"Content-Encoding", "gzip"}}));
    ChannelFactory<FileChannel> factory(bindingOf(MessageVersion::soap11(), MessageEncoding::Mtom), server.url());
    const auto channel = factory.createChannel();
    const auto future = channel->storeBytesAsync("1");
    QVERIFY(wait(future));
    QCOMPARE(future.result(), content);
}

// Qt forgets the headers of a reply that has more than a hundred, so that its end is looked for in the content.
void tst_ReplyContent::aReplyWithoutHeaders()
{
    QByteArray headers = "HTTP/1.1 200 OK\r\n";
    for (int i = 0; i < 101; ++i)
        headers += "X-Header-" + QByteArray::number(i) + ": value\r\n";
    const QByteArray body = soap11Envelope(responseBody("Add", "3" + QByteArray(12'000'000, ' ')));
    constexpr qsizetype dripped = 300;
    ScriptedServer server;
    server.enqueue(Answer().send(headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body.chopped(dripped))
                       .drip(body.last(dripped), 1ms));
    ChannelFactory<ICalculatorChannel> factory(BasicHttpBinding(), server.url());
    const auto channel = factory.createChannel();
    const std::clock_t begin = std::clock();
    const auto future = channel->addAsync(1, 2);
    QVERIFY(wait(future));
    QCOMPARE(future.result(), 3.0);
    const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
    QVERIFY2(isSlowBuild || seconds < 1.0, qPrintable(QString::number(seconds)));
}

QTEST_GUILESS_MAIN(tst_ReplyContent)
#include "tst_replycontent.moc"
