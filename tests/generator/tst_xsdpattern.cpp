// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/xsdpattern.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel::Generator;

// Patterns of XML Schema part 2, appendix F.
class tst_XsdPattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void withoutCounterpart();
};

void tst_XsdPattern::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("matching");
    QTest::addColumn<QStringList>("others");
    QTest::newRow("the whole text") << u"a|bc"_s << QStringList{u"a"_s, u"bc"_s} << QStringList{u"ac"_s, u"a\n"_s, u"xa"_s};
    QTest::newRow("a class without another") << u"[a-z-[aeiou]]+"_s << QStringList{u"xyz"_s} << QStringList{u"xay"_s, u""_s};
    QTest::newRow("a class without one that lacks another") << u"[a-e-[b-d-[c]]]+"_s << QStringList{u"ace"_s} << QStringList{u"b"_s, u"d"_s};
    QTest::newRow("names") << u"\\i\\c*"_s << QStringList{u"a-b.1"_s, u"_:x"_s, u"\u00e9t\u00e9"_s} << QStringList{u"1a"_s, u"-"_s, u"a b"_s};
    QTest::newRow("not names") << u"\\I\\C"_s << QStringList{u"1 "_s} << QStringList{u"ab"_s};
    QTest::newRow("anchors are characters") << u"^a$"_s << QStringList{u"^a$"_s} << QStringList{u"a"_s};
    QTest::newRow("a dot is no end of a line") << u"a.b"_s << QStringList{u"a b"_s, u"a\u2028b"_s} << QStringList{u"a\nb"_s};
    QTest::newRow("properties") << u"\\p{Lu}\\P{Lu}\\d"_s << QStringList{u"\u00c4b1"_s, u"Ab\u0661"_s} << QStringList{u"ab1"_s};
    QTest::newRow("a block") << u"\\p{IsBasicLatin}*"_s << QStringList{u"az~"_s, u""_s} << QStringList{u"\u00e9"_s};
    QTest::newRow("what is in no block") << u"\\P{IsGreek}"_s << QStringList{u"a"_s, u"\U0001F600"_s} << QStringList{u"\u03b1"_s};
    QTest::newRow("what is not in the first block") << u"\\P{IsBasicLatin}"_s << QStringList{u"\u00e9"_s} << QStringList{u"a"_s};
    QTest::newRow("blocks in a class") << u"[\\p{IsBasicLatin}\\p{IsLatin-1Supplement}-[0-9]]+"_s << QStringList{u"a\u00ff"_s} << QStringList{u"a1"_s, u"\u0100"_s};
    QTest::newRow("all but a block in a class") << u"[a\\P{IsBasicLatin}]+"_s << QStringList{u"a\u4e2d"_s} << QStringList{u"b"_s};
    QTest::newRow("a block before the surrogates") << u"\\P{IsHangulSyllables}"_s << QStringList{u"a"_s, u"\U0001F600"_s} << QStringList{u"\uac00"_s};
    QTest::newRow("a block behind the surrogates") << u"\\P{IsPrivateUse}"_s << QStringList{u"a"_s, u"\U0001F600"_s} << QStringList{u"\ue000"_s};
    QTest::newRow("escapes") << u"\\-\\[\\]\\.\\\\[\\^\\-x]"_s << QStringList{u"-[].\\^"_s} << QStringList{u"-[]x\\^"_s};
    QTest::newRow("a bracket in a class") << u"[[x]"_s << QStringList{u"["_s, u"x"_s} << QStringList{u"]"_s};
}

void tst_XsdPattern::matches()
{
    QFETCH(QString, pattern);
    QFETCH(QStringList, matching);
    QFETCH(QStringList, others);
    const QRegularExpression expression(QRegularExpression::anchoredPattern(regularExpression(pattern)), QRegularExpression::UseUnicodePropertiesOption);
    QVERIFY2(expression.isValid(), qPrintable(expression.pattern()));
    for (const QString &text : matching)
        QVERIFY2(expression.match(text).hasMatch(), qPrintable(text + u" against "_s + expression.pattern()));
    for (const QString &text : others)
        QVERIFY2(!expression.match(text).hasMatch(), qPrintable(text + u" against "_s + expression.pattern()));
}

void tst_XsdPattern::withoutCounterpart()
{
    for (const QString &pattern : {u"\\p{IsNowhere}"_s, u"\\p{Is"_s, u"[a"_s, u"(a"_s, u"\\"_s, u"[a-z-[b]x]"_s})
        QVERIFY2(regularExpression(pattern).isNull(), qPrintable(pattern));
}

QTEST_APPLESS_MAIN(tst_XsdPattern)
#include "tst_xsdpattern.moc"
