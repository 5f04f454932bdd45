// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/worksheet/csv.h"
#include "app/worksheet/worksheettext.h"
#include "app/worksheet/worksheetwriter.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Format = WorksheetText::Format;

// What a worksheet finds in a file, and what it leaves in one.
class tst_WorksheetFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreQuotedWhenTheyHaveToBe_data();
    void fieldsAreQuotedWhenTheyHaveToBe();
    void records_data();
    void records();
    void recordsInPiecesOfAnySize();
    void separator_data();
    void separator();
    void rowsOfAText_data();
    void rowsOfAText();
    void savedResultsCanBeReadAgain();
    void numbersAreWrittenWithoutALocale();
    void folderThatIsNotThereIsToldAndNothingIsLost();

private:
    static QStringList read(CsvParser &parser);
    QTemporaryDir m_folder;
};

// Records between "|", fields between ";".
QStringList tst_WorksheetFiles::read(CsvParser &parser)
{
    QStringList result;
    QStringList fields;
    while (parser.next(fields))
        result.append(u"%1:%2"_s.arg(parser.line()).arg(fields.join(u';')));
    return result;
}

void tst_WorksheetFiles::fieldsAreQuotedWhenTheyHaveToBe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("plain") << u"1+2"_s << u"1+2"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a comma") << u"1,5+2"_s << u"\"1,5+2\""_s;
    QTest::newRow("a quote") << u"5\""_s << u"\"5\"\"\""_s;
    QTest::newRow("a line end") << u"1\n+2"_s << u"\"1\n+2\""_s;
}

void tst_WorksheetFiles::fieldsAreQuotedWhenTheyHaveToBe()
{
    QFETCH(QString, text);
    QTEST(csvField(text), "field");
}

void tst_WorksheetFiles::records_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("records");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("one without a line end") << u"a,b"_s << QStringList{u"1:a;b"_s};
    QTest::newRow("LF") << u"a,b\nc,d\n"_s << QStringList{u"1:a;b"_s, u"2:c;d"_s};
    QTest::newRow("CRLF") << u"a,b\r\nc\r\n"_s << QStringList{u"1:a;b"_s, u"2:c"_s};
    QTest::newRow("CR") << u"a\rb\r"_s << QStringList{u"1:a"_s, u"2:b"_s};
    QTest::newRow("an empty line") << u"a\n\nb"_s << QStringList{u"1:a"_s, u"2:"_s, u"3:b"_s};
    QTest::newRow("empty fields") << u",,\n"_s << QStringList{u"1:;;"_s};
    QTest::newRow("quotes") << u"\"a,b\",c"_s << QStringList{u"1:a,b;c"_s};
    QTest::newRow("doubled quotes") << u"\"a\"\"b\",c"_s << QStringList{u"1:a\"b;c"_s};
    QTest::newRow("a line end in quotes") << u"\"a\r\nb\",c\r\nd"_s << QStringList{u"1:a\r\nb;c"_s, u"3:d"_s};
    QTest::newRow("an empty field in quotes") << u"\"\",a"_s << QStringList{u"1:;a"_s};
    QTest::newRow("a quote inside a plain field") << u"5\",a"_s << QStringList{u"1:5\";a"_s};
    QTest::newRow("quotes never closed") << u"\"a,b\nc"_s << QStringList{u"1:a,b\nc"_s};
}

void tst_WorksheetFiles::records()
{
    QFETCH(QString, text);
    CsvParser parser(u',');
    parser.feed(text);
    parser.finish();
    QTEST(read(parser), "records");
}

void tst_WorksheetFiles::recordsInPiecesOfAnySize()
{
    const QString text = u"\"a\"\"b\r\nc\",d\r\n\"\",e\r\nf,\"g\"\r\n"_s;
    CsvParser whole(u',');
    whole.feed(text);
    whole.finish();
    const QStringList expected = read(whole);
    QCOMPARE(expected.size(), 3);
    for (qsizetype size = 1; size < text.size(); ++size) {
        CsvParser parser(u',');
        QStringList found;
        for (qsizetype at = 0; at < text.size(); at += size) {
            parser.feed(QStringView(text).mid(at, size));
            found += read(parser);
        }
        parser.finish();
        QCOMPARE(found + read(parser), expected);
    }
}

void tst_WorksheetFiles::separator_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<QString>("locale");
    const auto add = [](const char *name, const QString &text, QChar separator, const QString &locale) {
        QTest::newRow(name) << text << separator << locale;
    };
    add("commas", u"a,b\n1;2;3"_s, u',', u"C"_s);
    add("semicolons", u"1+2;x;y"_s, u';', u"C"_s);
    add("semicolons, where the comma is a decimal sign", u"1,5+2,5;4"_s, u';', u"de_DE"_s);
    add("semicolons, with more commas than those", u"1,5+2,5*3,5;x,y"_s, u';', u"fr_FR"_s);
    add("tabs", u"1+2\tx"_s, u'\t', u"C"_s);
    add("tabs, with commas", u"1,5+2,5\t4"_s, u'\t', u"de_DE"_s);
    add("none", u"1+2"_s, u',', u"C"_s);
    add("none, as the commas are decimal signs", u"1,5+2,5\n10,5*2,5"_s, u';', u"de_DE"_s);
    add("none, though one line is wrong", u"1,5+\n10,5*2,5"_s, u';', u"de_DE"_s);
    add("commas, where they make no numbers", u"2*3,costs\n4*5,taxes"_s, u',', u"de_DE"_s);
    add("commas, by the heading", u"expression,result,error\r\n\"1,5*2\",3,\r\n"_s, u',', u"de_DE"_s);
    add("a heading over one column", u"expression\n1,5+2,5"_s, u';', u"de_DE"_s);
    add("in quotes they do not count", u"\";;;\",b"_s, u',', u"C"_s);
}

void tst_WorksheetFiles::separator()
{
    QFETCH(QString, text);
    QFETCH(QString, locale);
    QTEST(WorksheetText::separatorOf(text, QLocale(locale)), "separator");
}

void tst_WorksheetFiles::rowsOfAText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Format>("format");
    QTest::addColumn<QStringList>("rows");
    const auto utf16 = [](const QString &text) {
        QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
        return QByteArray(encoder(text));
    };
    QTest::newRow("one a line") << QByteArray("1+2\n3*4") << Format::Plain << QStringList{u"1:1+2"_s, u"2:3*4"_s};
    QTest::newRow("empty lines and remarks are none") << QByteArray("# prices\n\n 1,5+2 \n\n") << Format::Plain << QStringList{u"3:1,5+2"_s};
    QTest::newRow("commas and quotes of plain text stay") << QByteArray("1,5 + \"2\"\n") << Format::Plain << QStringList{u"1:1,5 + \"2\""_s};
    QTest::newRow("UTF-8 with a byte order mark") << QByteArray("\xef\xbb\xbf" "6\xc3\x97""7") << Format::Plain << QStringList{u"1:6×7"_s};
    QTest::newRow("UTF-16") << utf16(u"6×7\r\n1+1"_s) << Format::Plain << QStringList{u"1:6×7"_s, u"2:1+1"_s};
    QTest::newRow("bytes that are no text") << QByteArray("\xff+1") << Format::Plain << QStringList{u"1:\ufffd+1"_s};
    QTest::newRow("the first column") << QByteArray("1+2,x\n3*4,y\n") << Format::Values << QStringList{u"1:1+2"_s, u"2:3*4"_s};
    QTest::newRow("the column with the heading") << QByteArray("name;Expression\na;1,5*2\nb;2\n") << Format::Values
                                                 << QStringList{u"2:1,5*2"_s, u"3:2"_s};
    QTest::newRow("short records") << QByteArray("name,expression\na\nb,1\n") << Format::Values << QStringList{u"3:1"_s};
    QTest::newRow("cells have tabs between them, whatever else is there") << QByteArray("1,5+2,5\t4;x\n") << Format::Cells << QStringList{u"1:1,5+2,5"_s};
    QTest::newRow("an expression on two lines") << QByteArray("\"1+\n2\",x\n3") << Format::Values << QStringList{u"1:1+\n2"_s, u"3:3"_s};
}

void tst_WorksheetFiles::rowsOfAText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Format, format);
    WorksheetText text(format);
    WorksheetRows rows = text.read(bytes);
    rows.append(text.readRest());
    QStringList found;
    for (qsizetype row = 0; row < rows.size(); ++row)
        found.append(u"%1:%2"_s.arg(rows.line(row)).arg(rows.expression(row)));
    QTEST(found, "rows");
}

void tst_WorksheetFiles::savedResultsCanBeReadAgain()
{
    WorksheetRows rows;
    rows.append(u"1,5*2", 1);
    rows.append(u"1/0", 2);
    rows.append(u"7-7", 3);
    rows.setDone(0, 3);
    rows.setFailed(1, u"Cannot divide by zero, \"not even\" here"_s);
    const QString fileName = m_folder.filePath(u"results.csv"_s);
    WorksheetWriter writer(rows, fileName);
    writer.start();
    QVERIFY(writer.wait());
    QCOMPARE(writer.errorString(), QString());

    QFile file(fileName);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(bytes, QByteArray("expression,result,error\r\n\"1,5*2\",3,\r\n1/0,,\"Cannot divide by zero, \"\"not even\"\" here\"\r\n7-7,,\r\n"));
    WorksheetText text(Format::Values);
    WorksheetRows again = text.read(bytes);
    again.append(text.readRest());
    QCOMPARE(again.size(), 3);
    QCOMPARE(again.expression(0), u"1,5*2"_s);
}

void tst_WorksheetFiles::numbersAreWrittenWithoutALocale()
{
    QLocale::setDefault(QLocale(u"de_DE"_s));
    WorksheetRows rows;
    for (const double value : {1234567.891, 22.0 / 7, -1e300, 5e-324}) {
        rows.append(u"x", 1);
        rows.setDone(rows.size() - 1, value);
    }
    const QString fileName = m_folder.filePath(u"numbers.csv"_s);
    WorksheetWriter writer(rows, fileName);
    writer.start();
    QVERIFY(writer.wait());
    QLocale::setDefault(QLocale::c());
    QFile file(fileName);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("expression,result,error\r\nx,1234567.891,\r\nx,3.142857142857143,\r\nx,-1e+300,\r\nx,5e-324,\r\n"));
}

void tst_WorksheetFiles::folderThatIsNotThereIsToldAndNothingIsLost()
{
    WorksheetRows rows;
    rows.append(u"1", 1);
    WorksheetWriter writer(rows, m_folder.filePath(u"no/such/folder.csv"_s));
    writer.start();
    QVERIFY(writer.wait());
    QVERIFY2(writer.errorString().contains(u"was not saved"_s), qPrintable(writer.errorString()));
}

QTEST_GUILESS_MAIN(tst_WorksheetFiles)
#include "tst_worksheetfiles.moc"
