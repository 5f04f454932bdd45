// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "soap/multipartcontent.h"
#include "soap/multipartreader.h"
#include "xml/elementcontent.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel;

namespace {

const QByteArray content = QByteArray("0123456789").repeated(10'000);

// A file, and what has to be there in the end.
class Folder
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString fileOf(const QString &name, const QByteArray &bytes) const
    {
        append(path(name), bytes);
        return path(name);
    }
    static void append(const QString &fileName, const QByteArray &bytes)
    {
        QFile file(fileName);
        if (!file.open(QFile::Append) || file.write(bytes) != bytes.size())
            qFatal("%ls cannot be written", qUtf16Printable(fileName));
    }
    static QByteArray bytesOf(const QString &fileName)
    {
        QFile file(fileName);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("nothing");
    }

private:
    QTemporaryDir m_folder;
};

// A buffer that has less than it had when it was made an attachment.
class ShrinkingBuffer : public QBuffer
{
public:
    ShrinkingBuffer()
    {
        setData(content);
        open(ReadOnly);
    }
    Attachment attachment()
    {
        const Attachment result = Attachment::fromDevice(this);
        buffer().truncate(7);
        return result;
    }
};

const QString shortBy = u"an attachment ended 99993 bytes before its size"_s;
#ifdef Q_OS_LINUX
const QString unreadable = u"/proc/self/mem"_s; // can be opened, and nothing stands at its begin
#endif

} // namespace

// Content that cannot be read to its end is never taken for content that is short.
class tst_Attachment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesThatAreNotAll();
    void base64OfWhatCannotBeRead();
    void savedContentIsWhole();
    void savingOntoItself();
    void partsThatAreGone();
    void filesThatGrowOrShrink();
};

void tst_Attachment::bytesThatAreNotAll()
{
    const Folder folder;
    QString problem = u"old"_s;
    QCOMPARE(Attachment::fromFile(folder.fileOf(u"a"_s, content)).bytes(&problem), content);
    QCOMPARE(problem, QString());
    QCOMPARE(Attachment::fromFile(folder.path(u"b"_s)).bytes(&problem), QByteArray());
    QVERIFY2(problem.endsWith(u"b' cannot be read: No such file or directory"_s), qPrintable(problem));
    ShrinkingBuffer buffer;
    QCOMPARE(buffer.attachment().bytes(&problem), "0123456");
    QCOMPARE(problem, shortBy);
#ifdef Q_OS_LINUX
    QCOMPARE(Attachment::fromFile(unreadable).bytes(&problem), QByteArray());
    QCOMPARE(problem, u"the file '/proc/self/mem' cannot be read: Input/output error"_s);
#endif
}

void tst_Attachment::base64OfWhatCannotBeRead()
{
    ShrinkingBuffer buffer;
    XmlWriter writer;
    writer.startElement(u"urn:x", u"data");
    writeElement(writer, u"urn:x", u"good", Attachment(content));
    writeElement(writer, u"urn:x", u"short", buffer.attachment());
    writer.endElement();
    const MessageBody body = writer.takeBody();
    QString problem;
    body.inlined(&problem);
    QCOMPARE(problem, shortBy);
}

void tst_Attachment::savedContentIsWhole()
{
    const Folder folder;
    const QString target = folder.fileOf(u"target"_s, "as it was");
    ShrinkingBuffer buffer;
    QVERIFY(!buffer.attachment().save(target));
    QCOMPARE(Folder::bytesOf(target), "as it was");
    QVERIFY(!Attachment::fromFile(folder.path(u"nothing"_s)).save(target));
    QCOMPARE(Folder::bytesOf(target), "as it was");
#ifdef Q_OS_LINUX
    QVERIFY(!Attachment::fromFile(unreadable).save(target));
    QCOMPARE(Folder::bytesOf(target), "as it was");
    QVERIFY(!Attachment::fromFile(unreadable).save(folder.path(u"new"_s)));
    QVERIFY(!QFile::exists(folder.path(u"new"_s)));
#endif
    QVERIFY(Attachment(content).save(target));
    QCOMPARE(Folder::bytesOf(target), content);
}

void tst_Attachment::savingOntoItself()
{
    const Folder folder;
    const QString file = folder.fileOf(u"a"_s, content);
    QVERIFY(Attachment::fromFile(file).save(file));
    QCOMPARE(Folder::bytesOf(file), content);
}

// What came is in a temporary file, which somebody takes away before it is looked at.
void tst_Attachment::partsThatAreGone()
{
    const Folder folder;
    const Attachment gone = Attachment::fromFile(folder.path(u"gone"_s)).identified();
    const QByteArray include = "<xop:Include xmlns:xop='http://www.w3.org/2004/08/xop/include' href='" + gone.url() + "'/>";
    XmlReader bytes("<a>" + include + "</a>");
    bytes.setAttachments({gone});
    QByteArray value;
    QVERIFY(bytes.readNextStartElement() && !readValue(bytes, value));
    QVERIFY2(bytes.error().message.endsWith(u"gone' cannot be read: No such file or directory"_s), qPrintable(bytes.error().message));

    XmlReader tree("<a>" + include + "</a>");
    tree.setAttachments({gone});
    QVERIFY(tree.readNextStartElement());
    Element::read(tree);
    QVERIFY2(tree.error().message.endsWith(u"gone' cannot be read: No such file or directory"_s), qPrintable(tree.error().message));
}

// As many bytes are sent as were announced, and the parts behind them arrive.
void tst_Attachment::filesThatGrowOrShrink()
{
    const Folder folder;
    const QString file = folder.fileOf(u"log"_s, content);
    Message message;
    message.attachments = {Attachment::fromFile(file), Attachment("more")};
    const MultipartContent multipart(message, MultipartContent::Packaging::Swa);
    const auto grown = multipart.open("<e/>");
    Folder::append(file, "one line more");
    const QByteArray sent = grown->readAll();
    QCOMPARE(sent.size(), grown->size());
    QVERIFY(grown->atEnd());
    MultipartReader reader(multipart.contentType());
    QVERIFY(reader.add(sent) && reader.finish());
    const MultipartMessage received = reader.take();
    QCOMPARE(received.attachments[0].bytes(), content);
    QCOMPARE(received.attachments[1].bytes(), "more");

    const auto shrunk = multipart.open("<e/>");
    QVERIFY(QFile::resize(file, 10));
    shrunk->readAll();
    QVERIFY(shrunk->hasFailed());
    QVERIFY2(shrunk->errorString().startsWith(u"an attachment ended 100003 bytes before"_s), qPrintable(shrunk->errorString()));
}

QTEST_GUILESS_MAIN(tst_Attachment)
#include "tst_attachment.moc"
