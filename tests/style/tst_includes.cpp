// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include <QDirIterator>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// The floors: what the files of a folder may include. A folder that is not named here, such as app, may include all.
QStringList allowedIn(const QString &folder)
{
    static const QHash<QString, QStringList> floors{
        {u"proxy/xml"_s, {u"xml"_s}},
        {u"proxy/soap"_s, {u"xml"_s, u"soap"_s}},
        {u"proxy/model"_s, {u"xml"_s, u"soap"_s, u"model"_s}},
        {u"proxy/transport"_s, {u"xml"_s, u"soap"_s, u"model"_s, u"transport"_s}},
        {u"proxy/client"_s, {u"xml"_s, u"soap"_s, u"model"_s, u"transport"_s, u"client"_s}},
        {u"proxy/host"_s, {u"xml"_s, u"soap"_s, u"model"_s, u"host"_s}},
        {u"proxy/metadata"_s, {u"xml"_s, u"soap"_s, u"model"_s, u"metadata"_s}},
        {u"proxy/generator"_s, {u"xml"_s, u"soap"_s, u"model"_s, u"metadata"_s, u"generator"_s}},
        {u"ui"_s, {u"ui"_s}},
    };
    const QString first = folder.section(u'/', 0, 0);
    return floors.value(first == u"proxy" ? folder.section(u'/', 0, 1) : first);
}

QString firstLines(const QString &path)
{
    const QString mark = path.endsWith(u".h") || path.endsWith(u".cpp") ? u"//"_s : u"#"_s;
    return mark + u" SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors\n"_s + mark + u" SPDX-License-Identifier: MIT\n"_s;
}

// What is wrong with a file; empty when nothing is. The path is relative to the top of the tree.
QStringList complaints(const QString &path, const QString &text)
{
    QStringList result;
    const auto complain = [&](const QString &what) { result.append(path + u": "_s + what); };
    if (!text.startsWith(firstLines(path)))
        complain(u"does not begin with the two lines of SPDX"_s);
    const bool isHeader = path.endsWith(u".h");
    if (!isHeader && !path.endsWith(u".cpp"))
        return result;

    if (isHeader && !text.contains(u"\n#pragma once\n"_s))
        complain(u"has no #pragma once"_s);
    const qsizetype lines = text.count(u'\n');
    const qsizetype most = isHeader ? 150 : 350;
    if (lines > most)
        complain(u"has %1 lines, more than %2"_s.arg(lines).arg(most));
    if (text.contains(u'\t') || QRegularExpression(u"[ ]+\n"_s).match(text).hasMatch())
        complain(u"has tabs, or spaces at the end of a line"_s);

    const bool hasWidgets = path.startsWith(u"tests/ui/") || path.startsWith(u"tests/app/");
    if (hasWidgets && text.contains(u"\nQTEST_MAIN("))
        complain(u"has QTEST_MAIN, not WATCHED_TEST_MAIN"_s);

    const QStringList allowed = allowedIn(path.section(u'/', 0, -2));
    static const QRegularExpression include(u"^#include \"([^\"]+)\""_s, QRegularExpression::MultilineOption);
    for (auto matches = include.globalMatch(text); matches.hasNext();) {
        const QString included = matches.next().captured(1);
        if (included.endsWith(u".moc") || allowed.isEmpty())
            continue;
        if (!allowed.contains(included.section(u'/', 0, 0)))
            complain(u"includes %1, which is not below it"_s.arg(included));
    }
    return result;
}

} // namespace

// The rules of the house that a machine can check.
class tst_Includes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsComplainedAbout_data();
    void whatIsComplainedAbout();
    void everyFile();
};

void tst_Includes::whatIsComplainedAbout_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("complaint");

    const QString head = firstLines(u"x.h"_s) + u"#pragma once\n"_s;
    const auto row = [&](const char *name, const QString &path, const QString &text, const QString &complaint) {
        QTest::newRow(name) << path << text << complaint;
    };
    row("nothing", u"proxy/xml/a.h"_s, head, QString());
    row("no SPDX", u"proxy/xml/a.cpp"_s, u"int a;\n"_s, u"does not begin with the two lines of SPDX"_s);
    row("no SPDX in CMake", u"ui/CMakeLists.txt"_s, u"project(a)\n"_s, u"does not begin with the two lines of SPDX"_s);
    row("no pragma", u"ui/a.h"_s, firstLines(u"a.h"_s) + u"int a;\n"_s, u"has no #pragma once"_s);
    row("a long header", u"ui/a.h"_s, head + QString(148, u'\n'), u"has 151 lines, more than 150"_s);
    row("a long source", u"app/a.cpp"_s, head + QString(348, u'\n'), u"has 351 lines, more than 350"_s);
    row("a long test", u"tests/a.cpp"_s, head + QString(348, u'\n'), u"has 351 lines, more than 350"_s);
    row("nobody watches the event loop", u"tests/ui/a.cpp"_s, head + u"QTEST_MAIN(A)\n"_s, u"has QTEST_MAIN, not WATCHED_TEST_MAIN"_s);
    row("a watched event loop", u"tests/app/a.cpp"_s, head + u"WATCHED_TEST_MAIN(A)\n"_s, QString());
    row("no widgets", u"tests/app/a.cpp"_s, head + u"QTEST_GUILESS_MAIN(A)\n"_s, QString());
    row("a tab", u"ui/a.h"_s, head + u"\tint a;\n"_s, u"has tabs, or spaces at the end of a line"_s);
    row("from below", u"proxy/soap/a.h"_s, head + u"#include \"xml/element.h\"\n#include <QString>\n"_s, QString());
    row("from above", u"proxy/xml/a.h"_s, head + u"#include \"soap/message.h\"\n"_s, u"includes soap/message.h, which is not below it"_s);
    row("from beside", u"proxy/host/a.cpp"_s, head + u"#include \"client/observe.h\"\n"_s, u"includes client/observe.h, which is not below it"_s);
    row("the transport on the host", u"proxy/host/a.cpp"_s, head + u"#include \"transport/requestchannel.h\"\n"_s, u"includes transport/requestchannel.h, which is not below it"_s);
    row("metadata of the client", u"proxy/client/a.cpp"_s, head + u"#include \"metadata/schema.h\"\n"_s, u"includes metadata/schema.h, which is not below it"_s);
    row("a widget of the engine", u"ui/a.cpp"_s, head + u"#include \"app/engine/engine.h\"\n"_s, u"includes app/engine/engine.h, which is not below it"_s);
    row("a neighbour without its folder", u"ui/a.cpp"_s, head + u"#include \"b.h\"\n"_s, u"includes b.h, which is not below it"_s);
    row("moc", u"ui/a.cpp"_s, head + u"#include \"a.moc\"\n"_s, QString());
    row("the app includes all", u"app/a.cpp"_s, head + u"#include \"host/servicehost.h\"\n#include \"client/observe.h\"\n"_s, QString());
    row("a folder in a folder", u"proxy/client/deep/a.cpp"_s, head + u"#include \"host/servicehost.h\"\n"_s, u"includes host/servicehost.h, which is not below it"_s);
}

void tst_Includes::whatIsComplainedAbout()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, complaint);
    QCOMPARE(complaints(path, text), complaint.isNull() ? QStringList() : QStringList{path + u": "_s + complaint});
}

void tst_Includes::everyFile()
{
    const QDir top(QStringLiteral(TESTS_SOURCE_DIR "/.."));
    QStringList found;
    int files = 0;
    for (const char *folder : {"proxy", "ui", "app", "tests"}) {
        QDirIterator it(top.filePath(QString::fromLatin1(folder)), {u"*.h"_s, u"*.cpp"_s, u"CMakeLists.txt"_s, u"*.cmake"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            const QString path = QDir::cleanPath(top.relativeFilePath(file.fileName()));
            if (path.startsWith(u"tests/baselines/") || path.startsWith(u"tests/data/")) // written by programs, or by others
                continue;
            QVERIFY2(file.open(QFile::ReadOnly), qPrintable(path));
            found += complaints(path, QString::fromUtf8(file.readAll()));
            ++files;
        }
    }
    QVERIFY2(files > 100, "the tree was not found");
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_Includes)
#include "tst_includes.moc"
