// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/names.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel::Generator;

class tst_Names : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void safeNames_data();
    void safeNames();
    void interfaces_data();
    void interfaces();
    void namespaces_data();
    void namespaces();
    void fileBases_data();
    void fileBases();
    void scopes();
};

void tst_Names::words_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("lower");
    QTest::addColumn<QString>("upper");

    QTest::newRow("one word") << u"n1"_s << u"n1"_s << u"N1"_s;
    QTest::newRow("two words") << u"ProblemType"_s << u"problemType"_s << u"ProblemType"_s;
    QTest::newRow("an acronym") << u"URL"_s << u"url"_s << u"URL"_s;
    QTest::newRow("an acronym before a word") << u"URLPath"_s << u"urlPath"_s << u"URLPath"_s;
    QTest::newRow("an acronym inside") << u"theURLPath"_s << u"theURLPath"_s << u"TheURLPath"_s;
    QTest::newRow("a single capital") << u"X"_s << u"x"_s << u"X"_s;
    QTest::newRow("an acronym with a digit") << u"X509Data"_s << u"x509Data"_s << u"X509Data"_s;
    QTest::newRow("a power") << u"m\u00B2"_s << u"m2"_s << u"M2"_s;
    QTest::newRow("a fraction") << u"a\u00BD"_s << u"a12"_s << u"A12"_s;
    QTest::newRow("a type of Qt") << u"qint32"_s << u"qint32"_s << u"Qint32"_s;
    QTest::newRow("a dash") << u"first-name"_s << u"firstName"_s << u"FirstName"_s;
    QTest::newRow("dots") << u"a.b.c"_s << u"aBC"_s << u"ABC"_s;
    QTest::newRow("a blank") << u"dark green"_s << u"darkGreen"_s << u"DarkGreen"_s;
    QTest::newRow("an underscore inside") << u"first_name"_s << u"first_name"_s << u"First_name"_s;
    QTest::newRow("underscores that C++ reserves") << u"__first__name"_s << u"first_name"_s << u"First_name"_s;
    QTest::newRow("a leading digit") << u"3DSecure"_s << u"x3DSecure"_s << u"X3DSecure"_s;
    QTest::newRow("nothing that C++ allows") << u"-+-"_s << u"x"_s << u"X"_s;
    QTest::newRow("nothing at all") << u""_s << u"x"_s << u"X"_s;
    QTest::newRow("an umlaut") << u"Größe"_s << u"größe"_s << u"Größe"_s;
    QTest::newRow("a script without case") << u"名前"_s << u"名前"_s << u"名前"_s;
}

void tst_Names::words()
{
    QFETCH(QString, word);
    QTEST(lowerCamel(word), "lower");
    QTEST(upperCamel(word), "upper");
}

void tst_Names::safeNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("result");

    QTest::newRow("a plain name") << u"price"_s << u"price"_s;
    QTest::newRow("a keyword") << u"class"_s << u"class_"_s;
    QTest::newRow("a keyword of C++20") << u"requires"_s << u"requires_"_s;
    QTest::newRow("an alternative token") << u"xor"_s << u"xor_"_s;
    QTest::newRow("a macro of Qt") << u"signals"_s << u"signals_"_s;
    QTest::newRow("a macro of Qt's with its prefix") << u"Q_OBJECT"_s << u"Q_OBJECT_"_s;
    QTest::newRow("a signal of POSIX") << u"SIGKILL"_s << u"SIGKILL_"_s;
    QTest::newRow("a macro of a C header") << u"major"_s << u"major_"_s;
    QTest::newRow("a macro of windows.h") << u"DELETE"_s << u"DELETE_"_s;
    QTest::newRow("a keyword with another case") << u"Class"_s << u"Class"_s;
}

void tst_Names::safeNames()
{
    QFETCH(QString, name);
    QTEST(safe(name), "result");
}

void tst_Names::interfaces_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("result");

    QTest::newRow("an interface") << u"ICalculator"_s << u"Calculator"_s;
    QTest::newRow("a word with I") << u"Inventory"_s << u"Inventory"_s;
    QTest::newRow("an acronym with I") << u"IBANService"_s << u"IBANService"_s;
    QTest::newRow("a short name") << u"IA"_s << u"IA"_s;
}

void tst_Names::interfaces()
{
    QFETCH(QString, name);
    QTEST(withoutInterfacePrefix(name), "result");
}

void tst_Names::namespaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");

    QTest::newRow("one") << u"Calculator"_s << u"Calculator"_s;
    QTest::newRow("as in .NET") << u"Microsoft.ServiceModel.Samples"_s << u"Microsoft::ServiceModel::Samples"_s;
    QTest::newRow("as in C++") << u"Company::Billing"_s << u"Company::Billing"_s;
    QTest::newRow("with a keyword") << u"Company.delete"_s << u"Company::delete_"_s;
    QTest::newRow("with a digit first") << u"Company.3D"_s << u"Company::N3D"_s;
    QTest::newRow("the library's own") << u"ServiceModel"_s << u"ServiceModel_"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void tst_Names::namespaces()
{
    QFETCH(QString, text);
    QTEST(namespaceFrom(text), "result");
}

void tst_Names::fileBases_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");

    QTest::newRow("a name") << u"Calculator"_s << u"calculator"_s;
    QTest::newRow("with blanks and dots") << u"My Service.v2"_s << u"my_service_v2"_s;
    QTest::newRow("not ASCII") << u"Größe"_s << u"gr__e"_s;
    QTest::newRow("nothing usable") << u"名前"_s << u"service"_s;
}

void tst_Names::fileBases()
{
    QFETCH(QString, text);
    QTEST(fileBaseFrom(text), "result");
}

void tst_Names::scopes()
{
    NameScope scope({u"state"_s});
    QVERIFY(!scope.isFree(u"state"_s));
    QVERIFY(scope.isFree(u"price"_s));
    QCOMPARE(scope.take(u"price"_s), u"price"_s);
    QCOMPARE(scope.take(u"price"_s), u"price2"_s);
    QCOMPARE(scope.take(u"price2"_s), u"price22"_s);
    QCOMPARE(scope.take(u"price"_s), u"price3"_s);
    QCOMPARE(scope.take(u"state"_s), u"state_"_s);
    QCOMPARE(scope.take(u"state"_s), u"state2"_s);
    QCOMPARE(scope.take(u"class"_s), u"class_"_s);
    QCOMPARE(scope.take(u"class"_s), u"class2"_s);
}

QTEST_APPLESS_MAIN(tst_Names)
#include "tst_names.moc"
