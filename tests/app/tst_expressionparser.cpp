// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/expression/expressionparser.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

// What a text means, as one node inside the other.
class tst_ExpressionParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meaning_data();
    void meaning();
    void errors_data();
    void errors();
    void depthAndCalls_data();
    void depthAndCalls();
    void nodesKnowTheirPlaceInTheText();
    void nothingIsNestedTooDeeply();
    void tooLongTextIsRefused();
};

namespace {

QString written(const Expression &expression, int number)
{
    const ExpressionNode &node = expression.nodes().at(number);
    switch (node.kind) {
    case ExpressionNode::Kind::Number:
        return node.number.text();
    case ExpressionNode::Kind::Negation:
        return u"-"_s + written(expression, node.left);
    case ExpressionNode::Kind::Call:
        return u"%1(%2,%3)"_s.arg(operationName(node.operation), written(expression, node.left), written(expression, node.right));
    }
    Q_UNREACHABLE();
}

QString repeated(const QString &text, int times)
{
    return text.repeated(times);
}

} // namespace

void tst_ExpressionParser::meaning_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("meaning");

    QTest::newRow("a number alone") << u"42"_s << u"C"_s << u"42"_s;
    QTest::newRow("products before sums") << u"1+2*3-4/5"_s << u"C"_s << u"Subtract(Add(1,Multiply(2,3)),Divide(4,5))"_s;
    QTest::newRow("one rank from left to right") << u"8/4*2-1-1"_s << u"C"_s << u"Subtract(Subtract(Multiply(Divide(8,4),2),1),1)"_s;
    QTest::newRow("parentheses first") << u"(1.5+2)*(3-4)/7"_s << u"C"_s << u"Divide(Multiply(Add(1.5,2),Subtract(3,4)),7)"_s;
    QTest::newRow("parentheses in parentheses") << u"((1)+((2)))"_s << u"C"_s << u"Add(1,2)"_s;
    QTest::newRow("a sign at the start") << u"-2*3"_s << u"C"_s << u"Multiply(-2,3)"_s;
    QTest::newRow("a sign behind an operator") << u"2*-3--4"_s << u"C"_s << u"Subtract(Multiply(2,-3),-4)"_s;
    QTest::newRow("a sign before a parenthesis") << u"-(1+2)"_s << u"C"_s << u"-Add(1,2)"_s;
    QTest::newRow("signs before signs") << u"- -+5"_s << u"C"_s << u"--5"_s;
    QTest::newRow("an equals sign at the end") << u"2+2="_s << u"C"_s << u"Add(2,2)"_s;
    QTest::newRow("typographic signs") << u"6 × 7 ÷ 2 − 1"_s << u"C"_s << u"Subtract(Divide(Multiply(6,7),2),1)"_s;
    QTest::newRow("blanks and quotes") << u" \"1 +\t2\"\n"_s << u"C"_s << u"Add(1,2)"_s;
    QTest::newRow("an exponent") << u"1.2e-3*2E2"_s << u"C"_s << u"Multiply(0.0012,200)"_s;
    QTest::newRow("a point first") << u".5+5."_s << u"C"_s << u"Add(0.5,5)"_s;
    QTest::newRow("English groups") << u"1,234.5+1"_s << u"en_US"_s << u"Add(1234.5,1)"_s;
    QTest::newRow("German groups and comma") << u"1.234,5*2"_s << u"de_DE"_s << u"Multiply(1234.5,2)"_s;
    QTest::newRow("a C number under German") << u"1.5*2"_s << u"de_DE"_s << u"Multiply(1.5,2)"_s;
    QTest::newRow("French groups are blanks") << u"1\u202f234,5*2"_s << u"fr_FR"_s << u"Multiply(1234.5,2)"_s;
    QTest::newRow("Arabic digits") << u"(١٢٫٥+٢)*٣"_s << u"ar_EG"_s << u"Multiply(Add(12.5,2),3)"_s;
}

void tst_ExpressionParser::meaning()
{
    QFETCH(QString, text);
    QFETCH(QString, locale);
    QFETCH(QString, meaning);
    ExpressionError error;
    const auto expression = parseExpression(text, QLocale(locale), &error);
    QVERIFY2(expression, qPrintable(error.message));
    QCOMPARE(written(*expression, expression->root()), meaning);
}

void tst_ExpressionParser::errors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("message");

    QTest::newRow("nothing") << QString() << 0 << u"There is nothing to compute."_s;
    QTest::newRow("blanks only") << u"  "_s << 2 << u"There is nothing to compute."_s;
    QTest::newRow("an operator at the end") << u"1 +"_s << 3 << u"The expression ends where a number is missing."_s;
    QTest::newRow("an operator at the start") << u" *2"_s << 1 << u"A number is missing before '*'."_s;
    QTest::newRow("two operators") << u"2 * / 3"_s << 4 << u"A number is missing before '/'."_s;
    QTest::newRow("empty parentheses") << u"2*()"_s << 3 << u"A number is missing before ')'."_s;
    QTest::newRow("one closed too often") << u"(1+2))"_s << 5 << u"This parenthesis was never opened."_s;
    QTest::newRow("one never closed") << u"2*(1+(3)"_s << 2 << u"This parenthesis is never closed."_s;
    QTest::newRow("a number behind a parenthesis") << u"(1)2"_s << 3 << u"An operator is missing before '2'."_s;
    QTest::newRow("a parenthesis behind a number") << u"2(1)"_s << 1 << u"An operator is missing before '('."_s;
    QTest::newRow("a letter") << u"2+x"_s << 2 << u"'x' is not understood here."_s;
    QTest::newRow("a power") << u"2^3"_s << 1 << u"'^' is not understood here."_s;
    QTest::newRow("two points") << u"1.2.3"_s << 3 << u"'.' is not understood here."_s;
    QTest::newRow("equals in the middle") << u"1=2"_s << 1 << u"'=' is not understood here."_s;
    QTest::newRow("too large a number") << u"1+1e999"_s << 2 << u"This number is too large."_s;
    QTest::newRow("behind what was dropped") << u"1 + \" $"_s << 6 << u"'$' is not understood here."_s;
}

void tst_ExpressionParser::errors()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    QFETCH(QString, message);
    ExpressionError error;
    QVERIFY(!parseExpression(text, QLocale::c(), &error));
    QCOMPARE(error.message, message);
    QCOMPARE(error.position, position);
}

void tst_ExpressionParser::depthAndCalls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("calls");
    QTest::addColumn<int>("depth");
    QTest::newRow("a number") << u"5"_s << 0 << 0;
    QTest::newRow("a negation is no call") << u"-5"_s << 0 << 0;
    QTest::newRow("a chain") << u"1+2+3+4"_s << 3 << 3;
    QTest::newRow("a balanced tree") << u"((1+2)*(3+4))-((5+6)*(7+8))"_s << 7 << 3;
}

void tst_ExpressionParser::depthAndCalls()
{
    QFETCH(QString, text);
    const auto expression = parseExpression(text, QLocale::c());
    QTEST(expression->calls(), "calls");
    QTEST(expression->depth(), "depth");
}

void tst_ExpressionParser::nodesKnowTheirPlaceInTheText()
{
    const QString text = u" (1.5 + 2) * -(3-4)"_s;
    const auto expression = parseExpression(text, QLocale::c());
    const auto place = [&](int node) {
        const ExpressionNode &n = expression->nodes().at(node);
        return text.mid(n.from, n.to - n.from);
    };
    const ExpressionNode &root = expression->nodes().last();
    QCOMPARE(place(expression->root()), u"(1.5 + 2) * -(3-4)"_s);
    QCOMPARE(place(root.left), u"1.5 + 2"_s);
    QCOMPARE(place(root.right), u"-(3-4)"_s);
    QCOMPARE(place(expression->nodes().at(root.left).left), u"1.5"_s);
}

void tst_ExpressionParser::nothingIsNestedTooDeeply()
{
    const auto nested = parseExpression(repeated(u"("_s, 4999) + u"1"_s + repeated(u")"_s, 4999), QLocale::c());
    QVERIFY(nested);
    QCOMPARE(nested->nodes().size(), 1);
    const auto signs = parseExpression(repeated(u"-"_s, 9999) + u"1"_s, QLocale::c());
    QVERIFY(signs);
    QCOMPARE(signs->nodes().size(), 10000);
}

void tst_ExpressionParser::tooLongTextIsRefused()
{
    ExpressionError error;
    QVERIFY(!parseExpression(repeated(u"1"_s, 10001), QLocale::c(), &error));
    QCOMPARE(error.message, u"The expression is longer than 10000 characters."_s);
}

QTEST_GUILESS_MAIN(tst_ExpressionParser)
#include "tst_expressionparser.moc"
