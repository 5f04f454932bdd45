// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "soap/envelope.h"
#include "soap/multipartcontent.h"
#include "soap/multipartreader.h"
#include "xml/xmlwriter.h"
#include "xml/xsdtypes.h"
#include "support/multiparts.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

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

} // namespace

// What attachments hold, and how they get into messages and out of them.
class tst_MultipartContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
    void contentTypes_data();
    void contentTypes();
    void headersCannotBeForged();
};

void tst_MultipartContent::contentsOfAttachments_data()
{
    QTest::addColumn<QString>("kind");
    for (const auto *kind : {"bytes", "file", "device", "half a device", "pipe with a size"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void tst_MultipartContent::contentsOfAttachments()
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

void tst_MultipartContent::filesThatAreGone()
{
    const Attachment attachment = Attachment::fromFile(u"/nowhere/film"_s);
    QCOMPARE(attachment.problem(), u"the file '/nowhere/film' cannot be read: No such file or directory"_s);
    Message message;
    message.attachments = {attachment};
    const auto device = MultipartContent(message, MultipartContent::Packaging::Xop).open(envelopeXml);
    device->readAll();
    QCOMPARE(device->errorString(), attachment.problem());
}

void tst_MultipartContent::savingMovesTheFile()
{
    QTemporaryDir folder;
    MultipartReader reader(relatedType);
    const QByteArray content(3'000'000, 'x');
    QVERIFY(reader.add(rootPart + part("a@x", content) + closing));
    Attachment attachment = taken(reader).attachments.takeFirst();
    QVERIFY(attachment.save(folder.filePath(u"a"_s)));
    QCOMPARE(attachment.bytes(), content);
    QVERIFY(Attachment("12").save(folder.filePath(u"b"_s)));
    attachment = Attachment();
    QCOMPARE(QFile(folder.filePath(u"a"_s)).size(), content.size());
    QCOMPARE(QFile(folder.filePath(u"b"_s)).size(), 2);
    QVERIFY(!Attachment("12").save(u"/nowhere/b"_s));
}

void tst_MultipartContent::aDeviceThatIsNotReady()
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

void tst_MultipartContent::aDeviceThatGoesAway()
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

void tst_MultipartContent::smallContentStaysInTheXml()
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
void tst_MultipartContent::largeContentIsLeftOut()
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

void tst_MultipartContent::includesAndReferences_data()
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

void tst_MultipartContent::includesAndReferences()
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

void tst_MultipartContent::references()
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

void tst_MultipartContent::contentTypes_data()
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

void tst_MultipartContent::contentTypes()
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

void tst_MultipartContent::headersCannotBeForged()
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

QTEST_GUILESS_MAIN(tst_MultipartContent)
#include "tst_multipartcontent.moc"
