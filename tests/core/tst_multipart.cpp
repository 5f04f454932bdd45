// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "soap/envelope.h"
#include "soap/multipartreader.h"
#include "xml/xsdtypes.h"
#include "support/multiparts.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

// Messages of several parts: MTOM and SOAP with Attachments.
class tst_Multipart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsInAnyPieces_data();
    void partsInAnyPieces();
    void variations_data();
    void variations();
    void refusals_data();
    void refusals();
    void aLargePartIsAFile();
    void whereTheReceiverWantsIt();
    void partsThatAreNamedAgain();
};

void tst_Multipart::partsInAnyPieces_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 2, 3, 7, 64, 100'000})
        QTest::addRow("%d bytes at once", size) << size;
}

void tst_Multipart::partsInAnyPieces()
{
    QFETCH(int, size);
    const QByteArray binary = "\r\n--\r\n--a\0\r\n\r\n-"_ba;
    const QByteArray bytes = "A preamble\r\n" + rootPart + part("a@x", binary, "Content-Type: image/png\r\n") + part("b@x", {}) + closing + "an epilogue";
    MultipartReader reader(relatedType);
    for (qsizetype at = 0; at < bytes.size(); at += size)
        QVERIFY2(reader.add(bytes.mid(at, size)), qPrintable(reader.error().message));
    const MultipartMessage message = taken(reader);
    QCOMPARE(message.root, envelopeXml);
    QCOMPARE(message.rootType, "application/xop+xml; type=\"text/xml\"");
    QCOMPARE(message.attachments.size(), 2);
    QCOMPARE(message.attachments[0].contentId(), "a@x");
    QCOMPARE(message.attachments[0].contentType(), u"image/png"_s);
    QCOMPARE(message.attachments[0].bytes(), binary);
    QCOMPARE(message.attachments[1].bytes(), QByteArray());
}

void tst_Multipart::variations_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("contents");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArrayList &contents, const QByteArray &type = relatedType) {
        QTest::newRow(name) << type << bytes << contents;
    };
    row("the message comes last", part("a@x", "1") + "\r\n" + rootPart + closing, {"1"});
    row("no start: the first part is the message", rootPart + part("a@x", "1") + closing, {"1"}, "Multipart/Related;boundary=b");
    row("parts without a Content-ID", rootPart + "\r\n--b\r\n\r\n1\r\n--b\r\n\r\n2" + closing, {"1", "2"});
    row("an empty part without its empty line's end", rootPart + "\r\n--b\r\nContent-ID: <e@x>\r\n\r\n--b--", {""});
    row("white space behind a boundary", rootPart + "\r\n--b \t\r\n\r\n1" + closing, {"1"});
    row("folded headers", rootPart + "\r\n--b\r\nContent-ID:\r\n <f@x>\r\n\r\n1" + closing, {"1"});
    row("base64", rootPart + part("a@x", "aGVs\r\nbG8=", "Content-Transfer-Encoding: BASE64\r\n") + closing, {"hello"});
    row("a start in other words", rootPart + closing, {}, "multipart/related; start=root@x; boundary=b");
}

void tst_Multipart::variations()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArrayList, contents);
    for (const qsizetype size : {qsizetype(1), bytes.size()}) {
        MultipartReader reader(type);
        for (qsizetype at = 0; at < bytes.size(); at += size)
            QVERIFY2(reader.add(bytes.mid(at, size)), qPrintable(reader.error().message));
        const MultipartMessage message = taken(reader);
        QCOMPARE(message.root, envelopeXml);
        QByteArrayList got;
        for (const Attachment &attachment : message.attachments)
            got.append(attachment.bytes());
        QCOMPARE(got, contents);
    }
}

void tst_Multipart::refusals_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<MultipartError::Kind>("kind");
    QTest::addColumn<QString>("message");
    using Kind = MultipartError::Kind;
    const auto row = [](const char *name, const QByteArray &bytes, const QString &message, Kind kind = Kind::Malformed, const QByteArray &type = relatedType) {
        QTest::newRow(name) << type << bytes << kind << message;
    };
    row("no boundary", rootPart + closing, u"its Content-Type has no boundary between the parts"_s, Kind::Malformed, "multipart/related");
    row("nothing", {}, u"it has no parts"_s);
    row("no part", "--b--", u"it has no parts"_s, Kind::Malformed, "multipart/related; boundary=b");
    row("another boundary", "--c\r\n\r\nx\r\n--c--", u"it has no parts"_s);
    row("a long preamble", QByteArray(20'000, 'x'), u"no part begins where the first one should"_s);
    row("no message among the parts", "--b\r\nContent-ID: <a@x>\r\n\r\n1" + closing, u"the part 'root@x', which should be the message, is not there"_s);
    row("cut in the headers", rootPart + "\r\n--b\r\nContent-", u"it ends in the middle of a part"_s);
    row("cut in a part", rootPart + part("a@x", "1"), u"it ends in the middle of a part"_s);
    row("cut in the last delimiter", rootPart + part("a@x", "1") + "\r\n--b-", u"it ends in the middle of a part"_s);
    row("the same Content-ID twice", rootPart + part("a@x", "1") + part("a@x", "2") + closing, u"two parts have the Content-ID 'a@x'"_s);
    row("the message twice", rootPart + part("root@x", "1") + closing, u"two parts have the Content-ID 'root@x'"_s);
    row("a message that has parts", "--b\r\nContent-ID: <root@x>\r\nContent-Type: multipart/related; boundary=c\r\n\r\n--c--" + closing,
        u"the part that should be the message has parts itself"_s);
    row("a longer boundary", rootPart + "\r\n--bc\r\n\r\n" + closing, u"a line that divides parts goes on behind the boundary"_s);
    row("an unknown transfer encoding", rootPart + part("a@x", "1", "Content-Transfer-Encoding: x-uu\r\n") + closing,
        u"a part has the transfer encoding 'x-uu', which is not known here"_s);
    row("what is not base64", rootPart + part("a@x", "!!!!", "Content-Transfer-Encoding: base64\r\n") + closing,
        u"a part is not in the transfer encoding base64, as it says"_s);
    row("half of base64", rootPart + part("a@x", "aGVsb", "Content-Transfer-Encoding: base64\r\n") + closing,
        u"a part is not in the transfer encoding base64, as it says"_s);
    row("headers that are too long", rootPart + part("a@x", "1", "X: " + QByteArray(20'000, 'x') + "\r\n") + closing,
        u"the headers of a part have more than 16384 bytes"_s, Kind::QuotaExceeded);
    row("headers without end", rootPart + "\r\n--b\r\n" + QByteArray("X: y\r\n").repeated(10'000),
        u"the headers of a part have more than 16384 bytes"_s, Kind::QuotaExceeded);
    row("too many parts", rootPart + QByteArray("\r\n--b\r\n\r\n1").repeated(1000) + closing, u"it has more than 1000 parts"_s, Kind::QuotaExceeded);
    row("too large", rootPart + part("a@x", QByteArray(17 * 1024 * 1024, 'x')) + closing, u"it has more than 16777216 bytes"_s, Kind::QuotaExceeded);
}

void tst_Multipart::refusals()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, bytes);
    QFETCH(MultipartError::Kind, kind);
    QFETCH(QString, message);
    MultipartReader reader(type);
    for (qsizetype at = 0; at < bytes.size() && reader.add(bytes.mid(at, 10'000)); at += 10'000) { }
    QVERIFY(!reader.finish());
    QCOMPARE(reader.error().message, message);
    QCOMPARE(reader.error().kind, kind);
}

// Nor does a message of many parts take more memory than one of few.
void tst_Multipart::aLargePartIsAFile()
{
    MultipartReader reader(relatedType);
    QVERIFY(reader.add(rootPart));
    const QByteArray block(512 * 1024, 'x');
    for (int i = 0; i < 4; ++i) {
        QVERIFY(reader.add(part("p" + QByteArray::number(i), block)));
        QVERIFY(reader.add(block));
        QVERIFY(reader.bytesInMemory() < 2 * 1024 * 1024);
    }
    QVERIFY(reader.add(closing));
    QStringList names;
    {
        const MultipartMessage message = taken(reader);
        QCOMPARE(message.attachments.size(), 4);
        for (const Attachment &attachment : message.attachments) {
            QCOMPARE(attachment.size(), 2 * block.size());
            QCOMPARE(attachment.bytes(), block + block);
            const auto device = attachment.open();
            if (const auto *file = qobject_cast<QFile *>(device.get()))
                names.append(file->fileName());
        }
        QCOMPARE(names.size(), 3); // one found a place in memory
        QVERIFY(QFile::exists(names.first()));
    }
    for (const QString &name : names)
        QVERIFY(!QFile::exists(name));
}

void tst_Multipart::whereTheReceiverWantsIt()
{
    QBuffer target;
    QVERIFY(target.open(QBuffer::WriteOnly));
    MultipartReader reader(relatedType, {}, [&](const Attachment &attachment) -> QIODevice * {
        return attachment.contentId() == "a@x" ? &target : nullptr;
    });
    QVERIFY(reader.add(rootPart + part("a@x", "for the buffer") + part("b@x", "kept") + closing));
    const MultipartMessage message = taken(reader);
    QCOMPARE(target.data(), "for the buffer");
    QCOMPARE(message.attachments[0].size(), 14);
    QCOMPARE(message.attachments[0].bytes(), QByteArray());
    QVERIFY(message.attachments[0].problem().contains(u"went to the device"_s));
    QCOMPARE(message.attachments[1].bytes(), "kept");

    QBuffer closed;
    MultipartReader other(relatedType, {}, [&](const Attachment &) { return &closed; });
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    QVERIFY(!other.add(rootPart + part("a@x", "1") + closing));
    QCOMPARE(other.error().kind, MultipartError::Kind::NotStored);
    QVERIFY2(other.error().message.startsWith(u"the device that an attachment is written to takes no more"_s), qPrintable(other.error().message));
}

// A few bytes of XML must not become a lot of memory.
void tst_Multipart::partsThatAreNamedAgain()
{
    Attachment attachment(QByteArray(1000, 'x'));
    attachment.setContentId("a@x");
    const QByteArray include = "<e><x:Include xmlns:x='http://www.w3.org/2004/08/xop/include' href='cid:a@x'/></e>";
    XmlReader reader("<d>" + include.repeated(100) + "</d>", {.maxBytes = 10'000});
    reader.setAttachments({attachment});
    reader.readNextStartElement();
    int count = 0;
    for (QByteArray value; reader.readNextStartElement() && readValue(reader, value);)
        ++count;
    QCOMPARE(count, 10);
    QCOMPARE(reader.error().kind, XmlError::Kind::QuotaExceeded);
    QCOMPARE(reader.error().message, u"attachments of more than 10000 bytes are named"_s);
}

QTEST_GUILESS_MAIN(tst_Multipart)
#include "tst_multipart.moc"
