// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/codewriter.h"
#include "generator/filereplacement.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel::Generator;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray commented(const QString &text)
{
    CodeWriter code;
    code.comment(text);
    return code.toUtf8();
}

} // namespace

class tst_CodeWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void indentation();
    void longDeclarations();
    void comments();
    void commentsThatWouldDoHarm();
    void literals_data();
    void literals();
    void filesAreWritten();
    void filesThatWouldNotChangeAreLeftAlone();
    void noFileIsWrittenWhenOneCannotBe();
    void filesOfOthersAreNotReplaced();
    void filesArePutBack_data();
    void filesArePutBack();
    void filesThatAreReplacedLeaveNothing();
};

void tst_CodeWriter::indentation()
{
    CodeWriter code;
    code.openFunction(u"int f()"_s);
    code.open(u"if (x)"_s);
    code.line(u"return 1;"_s);
    code.close();
    code.line();
    code.openValue(u"static const T t"_s);
    code.line(u"1,"_s);
    code.close(u";"_s);
    code.close();
    QCOMPARE(code.toUtf8(), "int f()\n{\n    if (x) {\n        return 1;\n    }\n\n    static const T t{\n        1,\n    };\n}\n");
}

void tst_CodeWriter::longDeclarations()
{
    CodeWriter code;
    code.declaration(u"void f(int a, int b);"_s);
    const QString argument = u"std::map<QString, int> "_s + QString(30, u'a');
    code.declaration(u"void f("_s + argument + u", "_s + argument + u", "_s + argument + u");"_s);
    QCOMPARE(QString::fromUtf8(code.toUtf8()),
             u"void f(int a, int b);\n"_s + u"void f("_s + argument + u",\n       "_s + argument + u",\n       "_s + argument + u");\n"_s);
}

void tst_CodeWriter::comments()
{
    QCOMPARE(commented({}), QByteArray());
    QCOMPARE(commented(u" one\n  two "_s), "// one two\n");
    for (const QByteArray &line : commented(u"word "_s.repeated(100)).split('\n'))
        QVERIFY(line.size() <= 110 && (line.isEmpty() || line.startsWith("// word")));
}

void tst_CodeWriter::commentsThatWouldDoHarm()
{
    QCOMPARE(commented(u"C:\\temp\\"_s), "// C:/temp/\n"); // a backslash would swallow the next line
    QCOMPARE(commented(u"a\u202Eb"_s), "// a b\n");        // this one would show it backwards
}

void tst_CodeWriter::literals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("literal");

    QTest::newRow("what could be a trigraph") << u"really?\?!"_s << u"u\"really?\\?!\""_s;
    QTest::newRow("plain") << u"n1"_s << u"u\"n1\""_s;
    QTest::newRow("quotes and backslashes") << u"\"\\"_s << u"u\"\\\"\\\\\""_s;
    QTest::newRow("line breaks") << u"a\nb\tc\r"_s << u"u\"a\\nb\\tc\\r\""_s;
    QTest::newRow("not ASCII") << u"\u20AC"_s << u"u\"\\u20ac\""_s;
    QTest::newRow("not in the basic plane") << u"\U0001F600"_s << u"u\"\\U0001f600\""_s;
}

void tst_CodeWriter::literals()
{
    QFETCH(QString, text);
    QTEST(stringLiteral(text), "literal");
}

void tst_CodeWriter::filesAreWritten()
{
    QTemporaryDir folder;
    OutputFiles files;
    files.add(folder.filePath(u"deep/er/a.h"_s), "a");
    files.add(folder.filePath(u"b.h"_s), "b");
    QString error;
    QVERIFY2(files.write(&error), qPrintable(error));
    QCOMPARE(contentOf(folder.filePath(u"deep/er/a.h"_s)), "a");
    QCOMPARE(contentOf(folder.filePath(u"b.h"_s)), "b");
}

void tst_CodeWriter::filesThatWouldNotChangeAreLeftAlone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.h"_s);
    OutputFiles files;
    files.add(path, "a");
    QString error;
    QVERIFY(files.write(&error));
    const QDateTime before(QDate(2020, 1, 1), QTime(0, 0));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(before, QFileDevice::FileModificationTime));
    file.close();

    QVERIFY(files.write(&error));
    QCOMPARE(QFileInfo(path).lastModified(), before);

    OutputFiles changed;
    changed.add(path, "b");
    QVERIFY(changed.write(&error));
    QVERIFY(QFileInfo(path).lastModified() != before);
}

void tst_CodeWriter::noFileIsWrittenWhenOneCannotBe()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"b.h"_s)); // in the way
    OutputFiles files;
    files.add(folder.filePath(u"a.h"_s), "a");
    files.add(folder.filePath(u"b.h"_s), "b");
    QString error;
    QVERIFY(!files.write(&error));
    QVERIFY2(error.contains(u"b.h"_s), qPrintable(error));
    QVERIFY(!QFileInfo::exists(folder.filePath(u"a.h"_s)));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList()); // nor anything temporary
}

void tst_CodeWriter::filesOfOthersAreNotReplaced()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.h"_s);
    put(path, "// by hand");
    OutputFiles files;
    files.add(path, "// Written by qsvcutil 1\n");
    files.add(folder.filePath(u"b.h"_s), "// Written by qsvcutil 1\n");
    QString error;
    QVERIFY(!files.write(&error));
    QVERIFY2(error.contains(path) && error.contains(u"was not written by qsvcutil"_s), qPrintable(error));
    QCOMPARE(contentOf(path), "// by hand");
    QVERIFY(!QFileInfo::exists(folder.filePath(u"b.h"_s)));

    put(path, "// Written by qsvcutil 0\n");
    QVERIFY2(files.write(&error), qPrintable(error));
    QCOMPARE(contentOf(path), "// Written by qsvcutil 1\n");
}

void tst_CodeWriter::filesArePutBack_data()
{
    QTest::addColumn<bool>("isRemoval");
    QTest::newRow("a file that cannot be replaced") << false;
    QTest::newRow("a file that cannot be removed") << true;
}

// The last one cannot be had: all were written by then, and the others are in their places already.
void tst_CodeWriter::filesArePutBack()
{
    QFETCH(bool, isRemoval);
    QTemporaryDir folder;
    const QString replaced = folder.filePath(u"a.h"_s);
    const QString linked = folder.filePath(u"link.h"_s);
    const QString added = folder.filePath(u"b.h"_s);
    const QString removed = folder.filePath(u"c2.cpp"_s);
    const QString last = folder.filePath(u"z.h"_s);
    put(replaced, "before");
    put(folder.filePath(u"real.h"_s), "real");
    QVERIFY(QFile::link(folder.filePath(u"real.h"_s), linked));
    put(removed, "old");
    const QDateTime time(QDate(2020, 1, 1), QTime(0, 0));
    QFile file(replaced);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(time, QFileDevice::FileModificationTime));
    file.close();
    const QStringList before = QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);

    QString error;
    FileReplacement replacement;
    QVERIFY(replacement.add(replaced, "after", &error) && replacement.add(linked, "after", &error) && replacement.add(added, "new", &error));
    replacement.remove(removed);
    if (isRemoval)
        replacement.remove(last);
    else
        QVERIFY(replacement.add(last, "last", &error));
    QVERIFY(QDir(folder.path()).mkpath(u"z.h/in the way"_s));
    QVERIFY(!replacement.commit(&error));
    QVERIFY2(error.startsWith((isRemoval ? u"cannot remove '"_s : u"cannot write '"_s) + last + u'\''), qPrintable(error));
    QVERIFY2(error.endsWith(u"; no file was changed"), qPrintable(error));
    QCOMPARE(contentOf(replaced), "before");
    QCOMPARE(QFileInfo(replaced).lastModified(), time); // nothing is compiled again
    QCOMPARE(contentOf(linked), "real");
    QVERIFY(QFileInfo(linked).isSymLink());
    QCOMPARE(contentOf(removed), "old");
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList(before) << u"z.h"_s);
}

// Nor does it take what a run that was killed left behind.
void tst_CodeWriter::filesThatAreReplacedLeaveNothing()
{
    QTemporaryDir folder;
    put(folder.filePath(u"a.h"_s), "before");
    put(folder.filePath(u"a.h.before"_s), "of another run");
    put(folder.filePath(u"c2.cpp"_s), "old");
    QString error;
    FileReplacement replacement;
    QVERIFY(replacement.add(folder.filePath(u"a.h"_s), "after", &error));
    replacement.remove(folder.filePath(u"c2.cpp"_s));
    QVERIFY2(replacement.commit(&error), qPrintable(error));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList{u"a.h"_s, u"a.h.before"_s}));
    QCOMPARE(contentOf(folder.filePath(u"a.h"_s)), "after");
    QCOMPARE(contentOf(folder.filePath(u"a.h.before"_s)), "of another run");
}

QTEST_APPLESS_MAIN(tst_CodeWriter)
#include "tst_codewriter.moc"
