// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "metadata/importresolver.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel::Metadata;

class tst_ImportResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void files();
    void relativeLocations_data();
    void relativeLocations();
    void importPaths();
    void theNetwork();
    void addressesThatMove();
    void importsWithoutEnd();
    void theNetworkSwitchedOff();
    void copiesOfWhatIsOnTheNetwork();
    void documentsFromTheNetworkMayNotReadFiles();
    void filesThatAreTooLarge();

private:
    void write(const QString &name, const QByteArray &content = "<x/>");

    QTemporaryDir m_folder;
};

void tst_ImportResolver::initTestCase()
{
    write(u"main.wsdl"_s, "main");
    write(u"types.xsd"_s, "types");
    write(u"sub folder/more.xsd"_s, "more");
    write(u"sub folder/deep/er.xsd"_s, "deeper");
    QVERIFY(QDir::setCurrent(m_folder.path()));
}

void tst_ImportResolver::write(const QString &name, const QByteArray &content)
{
    const QString path = m_folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void tst_ImportResolver::files()
{
    ImportResolver resolver;
    QString error;
    const auto document = resolver.open(u"main.wsdl"_s, &error);
    QVERIFY2(document, qPrintable(error));
    QCOMPARE(document->bytes, "main");
    QCOMPARE(document->name, u"main.wsdl"_s); // as it was named
    QCOMPARE(resolver.files(), QStringList(m_folder.filePath(u"main.wsdl"_s)));
    QCOMPARE(resolver.open(QUrl::fromLocalFile(m_folder.filePath(u"types.xsd"_s)).toString(), &error)->bytes, "types");

    QVERIFY(!resolver.open(u"missing.wsdl"_s, &error));
    QCOMPARE(error, u"cannot read 'missing.wsdl': No such file or directory"_s);
    QVERIFY(!resolver.open(m_folder.path(), &error)); // a folder
}

void tst_ImportResolver::relativeLocations_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");

    QTest::newRow("beside it") << u"more.xsd"_s << QByteArray("more") << u"sub folder/more.xsd"_s;
    QTest::newRow("in the folder above") << u"../types.xsd"_s << QByteArray("types") << u"types.xsd"_s;
    QTest::newRow("in a folder below") << u"deep/er.xsd"_s << QByteArray("deeper") << u"sub folder/deep/er.xsd"_s;
    QTest::newRow("with the slashes of Windows") << u"..\\types.xsd"_s << QByteArray("types") << u"types.xsd"_s;
    QTest::newRow("with an encoded blank") << u"../sub%20folder/more.xsd"_s << QByteArray("more") << u"sub folder/more.xsd"_s;
    QTest::newRow("with a blank") << u"../sub folder/more.xsd"_s << QByteArray("more") << u"sub folder/more.xsd"_s;
}

void tst_ImportResolver::relativeLocations()
{
    QFETCH(QString, location);
    ImportResolver resolver;
    QString error;
    const auto from = resolver.open(u"sub folder/more.xsd"_s, &error);
    QVERIFY(from);
    const auto found = resolver.resolve(*from, location, &error);
    QVERIFY2(found, qPrintable(error));
    QTEST(found->bytes, "content");
    QTEST(found->name, "name");
}

void tst_ImportResolver::importPaths()
{
    ImportResolver resolver;
    QString error;
    const auto from = resolver.open(u"main.wsdl"_s, &error);
    QVERIFY(!resolver.resolve(*from, u"elsewhere/more.xsd"_s, &error));
    resolver.setImportPaths({u"nowhere"_s, u"sub folder"_s});
    QCOMPARE(resolver.resolve(*from, u"elsewhere/more.xsd"_s, &error)->bytes, "more"); // by its name
    QCOMPARE(resolver.resolve(*from, u"deep/er.xsd"_s, &error)->bytes, "deeper");      // by its path
}

void tst_ImportResolver::theNetwork()
{
    ImportResolver resolver;
    QList<QUrl> fetched;
    resolver.setFetch([&](const QUrl &url, QString *error) -> std::optional<Document> {
        fetched.append(url);
        if (url.path() == u"/missing")
            return *error = u"gone"_s, std::nullopt;
        return Document{url, url.toString(), "fetched"};
    });
    QString error;
    const auto document = resolver.open(u"http://host/service?wsdl"_s, &error);
    QVERIFY(document);
    QCOMPARE(document->name, u"http://host/service?wsdl"_s);
    QCOMPARE(resolver.resolve(*document, u"?xsd=xsd0"_s, &error)->url, QUrl(u"http://host/service?xsd=xsd0"_s));
    QCOMPARE(resolver.resolve(*document, u"/types.xsd"_s, &error)->url, QUrl(u"http://host/types.xsd"_s));
    QVERIFY(!resolver.resolve(*document, u"/missing"_s, &error));
    QCOMPARE(error, u"gone"_s);
    QCOMPARE(fetched.size(), 4);
    QCOMPARE(resolver.files(), QStringList());
    QCOMPARE(resolver.documents().size(), 3);
}

void tst_ImportResolver::addressesThatMove()
{
    ImportResolver resolver;
    resolver.setFetch([](const QUrl &url, QString *) -> std::optional<Document> {
        const QUrl moved = url.path() == u"/old.xsd" ? QUrl(u"http://host/new/place.xsd"_s) : url;
        return Document{moved, moved.toString(), "fetched"};
    });
    QString error;
    const auto document = resolver.open(u"http://host/old.xsd"_s, &error);
    QVERIFY(document);
    QCOMPARE(resolver.resolve(*document, u"sub.xsd"_s, &error)->url, QUrl(u"http://host/new/sub.xsd"_s));
    QCOMPARE(resolver.resolve(*document, u"http://bob:secret@other/sub.xsd"_s, &error)->url, QUrl(u"http://other/sub.xsd"_s));
}

void tst_ImportResolver::importsWithoutEnd()
{
    ImportResolver resolver;
    resolver.setFetch([](const QUrl &url, QString *) -> std::optional<Document> { return Document{url, url.toString(), "fetched"}; });
    QString error;
    auto document = resolver.open(u"http://host/?n=0"_s, &error);
    int n = 0;
    while (document && n < 10'000)
        document = resolver.resolve(*document, u"?n=%1"_s.arg(++n), &error);
    QCOMPARE(n, 2000);
    QCOMPARE(error, u"'http://host/?n=2000' would be one document too many: more than 2000, or more than 256 MiB"_s);
}

void tst_ImportResolver::theNetworkSwitchedOff()
{
    ImportResolver resolver;
    QString error;
    QVERIFY(!resolver.open(u"http://host/service?wsdl"_s, &error));
    QCOMPARE(error, u"'http://host/service?wsdl' is on the network, and reading from there is switched off"_s);
}

void tst_ImportResolver::copiesOfWhatIsOnTheNetwork()
{
    ImportResolver resolver;
    resolver.setImportPaths({u"."_s});
    QString error;
    const auto from = resolver.open(u"main.wsdl"_s, &error);
    QCOMPARE(resolver.resolve(*from, u"http://host/schemas/types.xsd"_s, &error)->bytes, "types");
}

void tst_ImportResolver::documentsFromTheNetworkMayNotReadFiles()
{
    ImportResolver resolver;
    QString error;
    const Document from{QUrl(u"http://host/service?wsdl"_s), u"service"_s, {}};
    const QString secret = QUrl::fromLocalFile(m_folder.filePath(u"types.xsd"_s)).toString();
    QVERIFY(!resolver.resolve(from, secret, &error));
    QVERIFY2(error.contains(u"neither a file that may be read"_s), qPrintable(error));
    QCOMPARE(resolver.files(), QStringList());
}

void tst_ImportResolver::filesThatAreTooLarge()
{
    QFile large(m_folder.filePath(u"large.xsd"_s));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(16 * 1024 * 1024 + 1));
    large.close();
    ImportResolver resolver;
    QString error;
    QVERIFY(!resolver.open(u"large.xsd"_s, &error));
    QCOMPARE(error, u"'large.xsd' has more than 16 MiB"_s);
}

QTEST_APPLESS_MAIN(tst_ImportResolver)
#include "tst_importresolver.moc"
