// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "soap/envelope.h"
#include "soap/multipartcontent.h"
#include "soap/multipartreader.h"
#include "xml/xmlwriter.h"
#include "xml/xsdtypes.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

const QByteArray relatedType = "multipart/related; type=\"application/xop+xml\"; start=\"<root@x>\"; boundary=\"b\"";
const QByteArray envelopeXml = "<s:Envelope/>";
const QByteArray rootPart = "--b\r\nContent-Id: <root@x>\r\nContent-Type: application/xop+xml; type=\"text/xml\"\r\n\r\n" + envelopeXml;

QByteArray part(const QByteArray &id, const QByteArray &content, const QByteArray &headers = {})
{
    return "\r\n--b\r\nContent-ID: <" + id + ">\r\n" + headers + "\r\n" + content;
}

const QByteArray end = "\r\n--b--\r\n";

// A sequential device that has what it is given.
class Pipe : public QIODevice
{
public:
    Pipe() { open(ReadOnly | Unbuffered); }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_bytes.size(); }
    void put(const QByteArray &bytes)
    {
        m_bytes += bytes;
        Q_EMIT readyRead();
    }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 size = qMin<qint64>(maxSize, m_bytes.size());
        std::copy_n(m_bytes.constData(), size, data);
        m_bytes.remove(0, size);
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
};

MultipartMessage taken(MultipartReader &reader)
{
    if (!reader.finish())
        qWarning("%ls", qUtf16Printable(reader.error().message));
    return reader.take();
}

QByteArray written(const QByteArray &content)
{
    XmlWriter writer;
    writer.startElement(u"urn:x", u"data");
    writeValue(writer, content);
    writer.endElement();
    const MessageBody body = writer.takeBody();
    Message message;
    message.body = body.xml;
    message.attachments = body.attachments();
    const MultipartContent multipart(message, MultipartContent::Packaging::Xop);
    return multipart.open(writeEnvelope(message))->readAll();
}

} // namespace

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
    void contentsOfAttachments_data();
    void contentsOfAttachments();
    void filesThatAreGone();
    void savingMovesTheFile();
    void aDeviceThatIsNotReady();
    void aDeviceThatGoesAway();
    void smallContentStaysInTheXml();
    void largeContentIsLeftOut();
    void includesAndReferences_data();
    void includesAndReferences();
    void references();
    void partsThatAreNamedAgain();
    void contentTypes_data();
    void contentTypes();
    void headersCannotBeForged();
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
    const QByteArray bytes = "A preamble\r\n" + rootPart + part("a@x", binary, "Content-Type: image/png\r\n") + part("b@x", {}) + end + "an epilogue";
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
    row("the message comes last", part("a@x", "1") + "\r\n" + rootPart + end, {"1"});
    row("no start: the first part is the message", rootPart + part("a@x", "1") + end, {"1"}, "Multipart/Related;boundary=b");
    row("parts without a Content-ID", rootPart + "\r\n--b\r\n\r\n1\r\n--b\r\n\r\n2" + end, {"1", "2"});
    row("an empty part without its empty line's end", rootPart + "\r\n--b\r\nContent-ID: <e@x>\r\n\r\n--b--", {""});
    row("white space behind a boundary", rootPart + "\r\n--b \t\r\n\r\n1" + end, {"1"});
    row("folded headers", rootPart + "\r\n--b\r\nContent-ID:\r\n <f@x>\r\n\r\n1" + end, {"1"});
    row("base64", rootPart + part("a@x", "aGVs\r\nbG8=", "Content-Transfer-Encoding: BASE64\r\n") + end, {"hello"});
    row("a start in other words", rootPart + end, {}, "multipart/related; start=root@x; boundary=b");
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
    row("no boundary", rootPart + end, u"its Content-Type has no boundary between the parts"_s, Kind::Malformed, "multipart/related");
    row("nothing", {}, u"it has no parts"_s);
    row("no part", "--b--", u"it has no parts"_s, Kind::Malformed, "multipart/related; boundary=b");
    row("another boundary", "--c\r\n\r\nx\r\n--c--", u"it has no parts"_s);
    row("a long preamble", QByteArray(20'000, 'x'), u"no part begins where the first one should"_s);
    row("no message among the parts", "--b\r\nContent-ID: <a@x>\r\n\r\n1" + end, u"the part 'root@x', which should be the message, is not there"_s);
    row("cut in the headers", rootPart + "\r\n--b\r\nContent-", u"it ends in the middle of a part"_s);
    row("cut in a part", rootPart + part("a@x", "1"), u"it ends in the middle of a part"_s);
    row("cut in the last delimiter", rootPart + part("a@x", "1") + "\r\n--b-", u"it ends in the middle of a part"_s);
    row("the same Content-ID twice", rootPart + part("a@x", "1") + part("a@x", "2") + end, u"two parts have the Content-ID 'a@x'"_s);
    row("the message twice", rootPart + part("root@x", "1") + end, u"two parts have the Content-ID 'root@x'"_s);
    row("a message that has parts", "--b\r\nContent-ID: <root@x>\r\nContent-Type: multipart/related; boundary=c\r\n\r\n--c--" + end,
        u"the part that should be the message has parts itself"_s);
    row("a longer boundary", rootPart + "\r\n--bc\r\n\r\n" + end, u"a line that divides parts goes on behind the boundary"_s);
    row("an unknown transfer encoding", rootPart + part("a@x", "1", "Content-Transfer-Encoding: x-uu\r\n") + end,
        u"a part has the transfer encoding 'x-uu', which is not known here"_s);
    row("what is not base64", rootPart + part("a@x", "!!!!", "Content-Transfer-Encoding: base64\r\n") + end,
        u"a part is not in the transfer encoding base64, as it says"_s);
    row("half of base64", rootPart + part("a@x", "aGVsb", "Content-Transfer-Encoding: base64\r\n") + end,
        u"a part is not in the transfer encoding base64, as it says"_s);
    row("headers that are too long", rootPart + part("a@x", "1", "X: " + QByteArray(20'000, 'x') + "\r\n") + end,
        u"the headers of a part have more than 16384 bytes"_s, Kind::QuotaExceeded);
    row("headers without end", rootPart + "\r\n--b\r\n" + QByteArray("X: y\r\n").repeated(10'000),
        u"the headers of a part have more than 16384 bytes"_s, Kind::QuotaExceeded);
    row("too many parts", rootPart + QByteArray("\r\n--b\r\n\r\n1").repeated(1000) + end, u"it has more than 1000 parts"_s, Kind::QuotaExceeded);
    row("too large", rootPart + part("a@x", QByteArray(17 * 1024 * 1024, 'x')) + end, u"it has more than 16777216 bytes"_s, Kind::QuotaExceeded);
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
    QVERIFY(reader.add(end));
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
    QVERIFY(reader.add(rootPart + part("a@x", "for the buffer") + part("b@x", "kept") + end));
    const MultipartMessage message = taken(reader);
    QCOMPARE(target.data(), "for the buffer");
    QCOMPARE(message.attachments[0].size(), 14);
    QCOMPARE(message.attachments[0].bytes(), QByteArray());
    QVERIFY(message.attachments[0].problem().contains(u"went to the device"_s));
    QCOMPARE(message.attachments[1].bytes(), "kept");

    QBuffer closed;
    MultipartReader other(relatedType, {}, [&](const Attachment &) { return &closed; });
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    QVERIFY(!other.add(rootPart + part("a@x", "1") + end));
    QCOMPARE(other.error().kind, MultipartError::Kind::NotStored);
    QVERIFY2(other.error().message.startsWith(u"the device that an attachment is written to takes no more"_s), qPrintable(other.error().message));
}

void tst_Multipart::contentsOfAttachments_data()
{
    QTest::addColumn<QString>("kind");
    for (const auto *kind : {"bytes", "file", "device", "half a device", "pipe with a size"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void tst_Multipart::contentsOfAttachments()
{
    QFETCH(QString, kind);
    const QByteArray content = QByteArray("0123456789").repeated(10'000);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"content"_s));
    QVERIFY(file.open(QFile::ReadWrite));
    file.write(kind == u"half a device" ? QByteArray("not this") + content : content);
    file.flush();
    file.seek(kind == u"half a device" ? 8 : 0);
    Pipe pipe;
    pipe.put(content);
    const Attachment attachment = kind == u"bytes" ? Attachment(content)
        : kind == u"file"                           ? Attachment::fromFile(file.fileName())
        : kind == u"pipe with a size"               ? Attachment::fromDevice(&pipe, {}, content.size())
                                                    : Attachment::fromDevice(&file);
    QCOMPARE(attachment.size(), content.size());
    QCOMPARE(attachment.problem(), QString());
    QCOMPARE(attachment.isSequential(), kind == u"pipe with a size");
    Message message;
    message.attachments = {attachment, Attachment("more")};
    const MultipartContent multipart(message, MultipartContent::Packaging::Swa);
    const auto device = multipart.open(envelopeXml);
    const QByteArray sent = device->readAll();
    QCOMPARE(sent.size(), device->size());
    QVERIFY(device->atEnd());
    MultipartReader reader(multipart.contentType());
    QVERIFY(reader.add(sent));
    const MultipartMessage received = taken(reader);
    QCOMPARE(received.root, envelopeXml);
    QCOMPARE(received.attachments[0].bytes(), content);
    QCOMPARE(received.attachments[1].bytes(), "more");
    if (kind != u"pipe with a size")
        QCOMPARE(multipart.open(envelopeXml)->readAll(), sent); // and again
}

void tst_Multipart::filesThatAreGone()
{
    const Attachment attachment = Attachment::fromFile(u"/nowhere/film"_s);
    QCOMPARE(attachment.problem(), u"the file '/nowhere/film' cannot be read: No such file or directory"_s);
    Message message;
    message.attachments = {attachment};
    const auto device = MultipartContent(message, MultipartContent::Packaging::Xop).open(envelopeXml);
    device->readAll();
    QCOMPARE(device->errorString(), attachment.problem());
}

void tst_Multipart::savingMovesTheFile()
{
    QTemporaryDir folder;
    MultipartReader reader(relatedType);
    const QByteArray content(3'000'000, 'x');
    QVERIFY(reader.add(rootPart + part("a@x", content) + end));
    Attachment attachment = taken(reader).attachments.takeFirst();
    QVERIFY(attachment.save(folder.filePath(u"a"_s)));
    QCOMPARE(attachment.bytes(), content);
    QVERIFY(Attachment("12").save(folder.filePath(u"b"_s)));
    attachment = Attachment();
    QCOMPARE(QFile(folder.filePath(u"a"_s)).size(), content.size());
    QCOMPARE(QFile(folder.filePath(u"b"_s)).size(), 2);
    QVERIFY(!Attachment("12").save(u"/nowhere/b"_s));
}

void tst_Multipart::aDeviceThatIsNotReady()
{
    Pipe pipe;
    Message message;
    message.attachments = {Attachment::fromDevice(&pipe, {}, 6)};
    const auto device = MultipartContent(message, MultipartContent::Packaging::Xop).open(envelopeXml);
    QByteArray sent = device->readAll();
    QVERIFY(sent.endsWith("\r\n\r\n"));
    QCOMPARE(device->read(10), QByteArray());
    QVERIFY(!device->atEnd());
    const QSignalSpy ready(device.get(), &QIODevice::readyRead);
    pipe.put("abc");
    QCOMPARE(ready.size(), 1);
    QCOMPARE(device->read(10), "abc");
    pipe.put("def and more");
    sent = device->readAll();
    QVERIFY(sent.startsWith("def\r\n--"));
    QVERIFY(device->atEnd());
}

void tst_Multipart::aDeviceThatGoesAway()
{
    auto pipe = std::make_unique<Pipe>();
    Message message;
    message.attachments = {Attachment::fromDevice(pipe.get(), {}, 6)};
    const auto device = MultipartContent(message, MultipartContent::Packaging::Xop).open(envelopeXml);
    device->readAll();
    pipe->put("abc");
    QCOMPARE(device->read(3), "abc");
    pipe.reset();
    char c = 0;
    QCOMPARE(device->read(&c, 1), -1);
    QCOMPARE(device->errorString(), u"the device of an attachment is gone or not open"_s);

    QBuffer shrinking;
    shrinking.setData("123456");
    shrinking.open(QBuffer::ReadOnly);
    message.attachments = {Attachment::fromDevice(&shrinking)};
    const auto cut = MultipartContent(message, MultipartContent::Packaging::Xop).open(envelopeXml);
    shrinking.buffer().truncate(3);
    cut->readAll();
    QVERIFY2(cut->errorString().startsWith(u"an attachment ended 3 bytes before"_s), qPrintable(cut->errorString()));
}

void tst_Multipart::smallContentStaysInTheXml()
{
    XmlWriter writer;
    writer.startElement(u"urn:x", u"data");
    writeValue(writer, QByteArray("\0\1\2\3", 4));
    writer.endElement();
    const MessageBody body = writer.takeBody();
    QCOMPARE(body.xml, "<data xmlns=\"urn:x\">AAECAw==</data>");
    QVERIFY(body.parts.isEmpty());
}

// Where it goes is not known yet; a binding without parts writes it into the XML after all.
void tst_Multipart::largeContentIsLeftOut()
{
    const QByteArray content(5000, 'x');
    XmlWriter writer;
    writer.startElement(u"urn:x", u"data");
    writeElement(writer, u"urn:x", u"a", content);
    writeElement(writer, u"urn:x", u"b", Attachment("more", u"text/plain"_s));
    writeElement(writer, u"urn:x", u"c", content);
    writer.endElement();
    const MessageBody body = writer.takeBody();
    QCOMPARE(body.parts.size(), 2);
    QVERIFY(!body.xml.contains(content.toBase64()));
    QVERIFY(body.xml.contains("<a><xop:Include xmlns:xop=\"http://www.w3.org/2004/08/xop/include\" href=\"cid:" + body.parts[0].content.contentId()));
    const QByteArray text = content.toBase64();
    QCOMPARE(body.inlined(), "<data xmlns=\"urn:x\"><a>" + text + "</a><b>bW9yZQ==</b><c>" + text + "</c></data>");
    QVERIFY(written(content).contains("\r\n\r\n" + content + "\r\n--"));
}

void tst_Multipart::includesAndReferences_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("error"); // empty: "content" is read
    const QByteArray ns = " xmlns:x='http://www.w3.org/2004/08/xop/include'";
    const auto row = [](const char *name, const QByteArray &content, const QString &error = {}) {
        QTest::newRow(name) << QByteArray("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><d>" + content + "</d></s:Body></s:Envelope>") << error;
    };
    row("an Include", "<x:Include" + ns + " href='cid:a@x'/>");
    row("an Include with white space around it", "\n <x:Include" + ns + " href='cid:a%40x'> </x:Include>\n");
    row("base64", "Y29u<!-- -->dGVudA==");
    row("a part that is not there", "<x:Include" + ns + " href='cid:b@x'/>", u"the attachment 'cid:b@x' is not in the message"_s);
    row("a URI of the web", "<x:Include" + ns + " href='http://example.org/'/>", u"the attachment 'http://example.org/' is not in the message"_s);
    row("no URI", "<x:Include" + ns + "/>", u"the attachment '' is not in the message"_s);
    row("two Includes", ("<x:Include" + ns + " href='cid:a@x'/>").repeated(2), u"binary content was expected here, not the element 'Include'"_s);
    row("another element", "<b/>", u"binary content was expected here, not the element 'b'"_s);
    row("an Include and text", "text <x:Include" + ns + " href='cid:a@x'/>", u"the element 'd' holds what is neither base64 nor an attachment"_s);
    row("what is not base64", "c*", u"the element 'd' holds what is neither base64 nor an attachment"_s);
}

void tst_Multipart::includesAndReferences()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, error);
    Attachment attachment("content");
    attachment.setContentId("a@x");
    for (const bool asBytes : {true, false}) {
        Message message = readEnvelope(xml, {}, {attachment});
        QByteArray bytes;
        Attachment read;
        const bool isGood = asBytes ? readValue(message.reader(), bytes) : readValue(message.reader(), read);
        QCOMPARE(isGood, error.isEmpty());
        QCOMPARE(message.reader().error().message, error);
        if (isGood)
            QCOMPARE(asBytes ? bytes : read.bytes(), "content");
    }
    if (error.isEmpty()) { // a tree has the text
        Message message = readEnvelope(xml, {}, {attachment});
        QCOMPARE(Element::read(message.reader()).text().trimmed(), u"Y29udGVudA=="_s);
    }
}

void tst_Multipart::references()
{
    Attachment attachment("content");
    attachment.setContentId("a@x");
    SwaRef reference;
    Message message = readEnvelope("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><d> cid:a@x </d></s:Body></s:Envelope>", {}, {attachment});
    QVERIFY(readValue(message.reader(), reference));
    QCOMPARE(reference.attachment.bytes(), "content");

    XmlWriter writer;
    writer.startElement(u"urn:x", u"d");
    writeValue(writer, reference);
    writer.endElement();
    const MessageBody body = writer.takeBody();
    QCOMPARE(body.xml, "<d xmlns=\"urn:x\">cid:a@x</d>");
    QCOMPARE(body.references(), QList{attachment});
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

void tst_Multipart::contentTypes_data()
{
    QTest::addColumn<MessageVersion>("version");
    QTest::addColumn<MultipartContent::Packaging>("packaging");
    QTest::addColumn<QByteArray>("type");
    using enum MultipartContent::Packaging;
    QTest::newRow("MTOM, SOAP 1.1") << MessageVersion::soap11() << Xop << QByteArray("type=\"application/xop+xml\"; start=\"<*>\"; boundary=\"*\"; start-info=\"text/xml\"");
    QTest::newRow("MTOM, SOAP 1.2") << MessageVersion::soap12() << Xop
                                    << QByteArray("type=\"application/xop+xml\"; start=\"<*>\"; boundary=\"*\"; start-info=\"application/soap+xml\"; action=\"urn:a\"");
    QTest::newRow("MTOM, SOAP 1.2 with addressing") << MessageVersion::soap12Addressing10() << Xop
                                                    << QByteArray("type=\"application/xop+xml\"; start=\"<*>\"; boundary=\"*\"; start-info=\"application/soap+xml\"");
    QTest::newRow("SwA, SOAP 1.1") << MessageVersion::soap11() << Swa << QByteArray("type=\"text/xml\"; start=\"<*>\"; boundary=\"*\"");
}

void tst_Multipart::contentTypes()
{
    QFETCH(MessageVersion, version);
    QFETCH(MultipartContent::Packaging, packaging);
    QFETCH(QByteArray, type);
    Message message(u"urn:a"_s, {});
    message.version = version;
    const QString got = QString::fromLatin1(MultipartContent(message, packaging).contentType());
    const QString pattern = QRegularExpression::escape(QString::fromLatin1("multipart/related; " + type)).replace(u"\\*"_s, u"[^\"<>]+"_s);
    QVERIFY2(QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(got).hasMatch(), qPrintable(got));
}

void tst_Multipart::headersCannotBeForged()
{
    Attachment attachment("1", u"text/plain\r\nX-Forged: yes"_s);
    attachment.setContentId("a>\r\n\r\nforged");
    Message message(u"urn:a\"\r\nX-Forged: yes"_s, {});
    message.version = MessageVersion::soap12();
    message.attachments = {attachment};
    const MultipartContent multipart(message, MultipartContent::Packaging::Xop);
    QVERIFY(!multipart.contentType().contains('\n'));
    QVERIFY(!multipart.open({})->readAll().contains("\nX-Forged"));
}

QTEST_GUILESS_MAIN(tst_Multipart)
#include "tst_multipart.moc"
