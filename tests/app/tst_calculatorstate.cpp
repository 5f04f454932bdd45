// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/engine/calculatorstate.h"
#include "app/engine/keysequence.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

double compute(const ServiceCall &call)
{
    const double n1 = call.n1.value();
    const double n2 = call.n2.value();
    switch (call.operation) {
    case Operation::Add:
        return n1 + n2;
    case Operation::Subtract:
        return n1 - n2;
    case Operation::Multiply:
        return n1 * n2;
    case Operation::Divide:
        return n1 / n2;
    }
    Q_UNREACHABLE();
}

QList<Key> keysOf(const QString &text)
{
    return parseKeys(text).value();
}

// A state with every call answered at once, and what it asked for.
struct Calculator
{
    CalculatorState state;
    QStringList calls;

    void put(const Input &input)
    {
        for (auto call = state.put(input); call; call = state.resume(compute(*call)))
            calls << callText(*call);
    }

    void press(const QString &keys)
    {
        for (const Key key : keysOf(keys))
            put(key);
    }
};

} // namespace

// What the table of key sequences leaves open; the table itself is in tst_standardmode.
class tst_CalculatorState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void keysThatAreOffInAnError_data();
    void keysThatAreOffInAnError();
    void errors_data();
    void errors();
    void percentAsksTwice();
    void aCopyUndoesAKey();
    void memoryHoldsAHundred();
    void anEnteredNumberIsReplacedByADigit();
    void anEnteredNumberEndsAnError();
    void equations_data();
    void equations();
};

void tst_CalculatorState::rules_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("display");
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("calls");

    QTest::newRow("R1 a digit keeps the operation") << u"2 + 3"_s << u"3"_s << u"2 + "_s << u""_s;
    QTest::newRow("R2 backspace leaves a result alone")
        << u"2 * 3 = BS"_s << u"6"_s << u""_s << u"Multiply(2,3)"_s;
    QTest::newRow("R3 sign on nothing typed after CE") << u"5 CE neg 7"_s << u"7"_s << u""_s << u""_s;
    QTest::newRow("R3 sign of a result asks for nothing")
        << u"2 * 3 = neg neg"_s << u"6"_s << u"negate(negate(6))"_s << u"Multiply(2,3)"_s;
    QTest::newRow("R4 replacing an operator past a memory key")
        << u"5 + MS * 2 ="_s << u"10"_s << u"5 × 2="_s << u"Multiply(5,2)"_s;
    QTest::newRow("R4 CE is an operand of zero") << u"5 + CE *"_s << u"5"_s << u"5 × "_s << u"Add(5,0)"_s;
    QTest::newRow("R5 a new left side for the same operation")
        << u"2 + 3 = 4 = ="_s << u"10"_s << u"7 + 3="_s << u"Add(2,3) Add(4,3) Add(7,3)"_s;
    QTest::newRow("R6 after = of a lone number")
        << u"5 = %"_s << u"0"_s << u"0"_s << u"Multiply(5,0) Divide(_,100)"_s;
    QTest::newRow("R6 of a division") << u"50 / 20 %"_s << u"0.2"_s << u"50 ÷ 0.2"_s << u"Divide(20,100)"_s;
    QTest::newRow("R7 functions nest") << u"3 sqr sqr inv"_s << u"0.012345679012346"_s << u"1/(sqr(sqr(3)))"_s
                                       << u"Multiply(3,3) Multiply(9,9) Divide(1,81)"_s;
    QTest::newRow("R7 a digit replaces a function")
        << u"2 + 3 sqr 4 ="_s << u"6"_s << u"2 + 4="_s << u"Multiply(3,3) Add(2,4)"_s;
    QTest::newRow("R8 CE drops a function") << u"2 + 3 sqr CE"_s << u"0"_s << u"2 + "_s << u"Multiply(3,3)"_s;
    QTest::newRow("R9 C forgets what = repeats") << u"2 + 3 = C ="_s << u"0"_s << u"0="_s << u"Add(2,3)"_s;
    QTest::newRow("R10 MS ends typing") << u"1.50 MS 2"_s << u"2"_s << u""_s << u""_s;
    QTest::newRow("R10 MR drops a function")
        << u"5 MS C 2 + 3 sqr MR"_s << u"5"_s << u"2 + "_s << u"Multiply(3,3)"_s;
    QTest::newRow("R10 MR of nothing is no key") << u"2 + 3 = MR"_s << u"5"_s << u"2 + 3="_s << u"Add(2,3)"_s;
    QTest::newRow("R10 M- on an empty list stores the opposite")
        << u"5 M- C MR"_s << u"-5"_s << u""_s << u""_s;
    QTest::newRow("R11 the operator that met the error")
        << u"5 / 0 *"_s << u"Cannot divide by zero"_s << u"5 ÷ 0 × "_s << u"Divide(5,0)"_s;
    QTest::newRow("R12 = of a lone number, then a digit") << u"5 = 3"_s << u"3"_s << u""_s << u""_s;
    QTest::newRow("a typed number is written as it was typed")
        << u"9999999999999999 neg MS + MR ="_s << u"-2e+16"_s << u"-9999999999999999 + -9999999999999999="_s
        << u"Add(-9999999999999999,-9999999999999999)"_s;
    QTest::newRow("a typed number is negated as it was typed")
        << u"9999999999999999 MS neg neg neg"_s << u"-1e+16"_s
        << u"negate(negate(negate(9999999999999999)))"_s << u""_s;
}

void tst_CalculatorState::rules()
{
    QFETCH(QString, keys);
    Calculator calculator;
    calculator.press(keys);
    QTEST(calculator.state.displayText(), "display");
    QTEST(calculator.state.expression(), "expression");
    QTEST(calculator.calls.join(u' '), "calls");
}

void tst_CalculatorState::keysThatAreOffInAnError_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"neg", "sqr", "inv", "%", "MS", "M+", "M-", "MR", "MC"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void tst_CalculatorState::keysThatAreOffInAnError()
{
    QFETCH(QString, key);
    Calculator calculator;
    calculator.press(u"7 MS 1 / 0 ="_s);
    const CalculatorState before = calculator.state;
    calculator.press(key);
    QVERIFY(calculator.state == before);
}

void tst_CalculatorState::errors_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<double>("result");
    QTest::addColumn<QString>("display");
    const double infinity = std::numeric_limits<double>::infinity();
    const double nan = std::numeric_limits<double>::quiet_NaN();

    QTest::newRow("a number divided by zero") << u"1 / 0 ="_s << infinity << u"Cannot divide by zero"_s;
    QTest::newRow("a negative number divided by zero")
        << u"1 neg / 0 ="_s << -infinity << u"Cannot divide by zero"_s;
    QTest::newRow("zero divided by zero") << u"0 / 0 ="_s << nan << u"Result is undefined"_s;
    QTest::newRow("too large a product") << u"2 * 3 ="_s << infinity << u"Overflow"_s;
    QTest::newRow("too large a quotient") << u"2 / 3 ="_s << -infinity << u"Overflow"_s;
    QTest::newRow("a sum that is no number") << u"2 + 3 ="_s << nan << u"Invalid input"_s;
    QTest::newRow("a percentage") << u"2 + 3 %"_s << infinity << u"Overflow"_s;
    QTest::newRow("a memory that overflows") << u"5 MS M+"_s << infinity << u"Overflow"_s;
    QTest::newRow("a service with a zero of its own") << u"1 / 0 ="_s << 42.0 << u"42"_s;
}

void tst_CalculatorState::errors()
{
    QFETCH(QString, keys);
    QFETCH(double, result);
    CalculatorState state;
    std::optional<ServiceCall> call;
    for (const Key key : keysOf(keys))
        call = state.press(key);
    QVERIFY(call);
    const QList<Number> memory = state.memory();
    QVERIFY(!state.resume(result));
    QTEST(state.displayText(), "display");
    QCOMPARE(state.error() == MathError::None, std::isfinite(result));
    QCOMPARE(state.memory(), memory);
}

void tst_CalculatorState::percentAsksTwice()
{
    CalculatorState state;
    std::optional<ServiceCall> call;
    for (const Key key : keysOf(u"50 + 20 %"_s))
        call = state.press(key);
    QCOMPARE(call, (ServiceCall{Operation::Multiply, 20, 50}));
    QCOMPARE(state.displayText(), u"20"_s);
    call = state.resume(1000);
    QCOMPARE(call, (ServiceCall{Operation::Divide, 1000, 100, true}));
    QCOMPARE(state.displayText(), u"20"_s); // the first result is nobody's business
    QVERIFY(!state.resume(10));
    QCOMPARE(state.displayText(), u"10"_s);
}

void tst_CalculatorState::aCopyUndoesAKey()
{
    Calculator calculator;
    calculator.press(u"5 * 3"_s);
    const CalculatorState before = calculator.state;
    calculator.press(u"="_s);
    QCOMPARE(calculator.state.displayText(), u"15"_s);
    calculator.state = before;
    QCOMPARE(calculator.state.displayText(), u"3"_s);
    QCOMPARE(calculator.state.expression(), u"5 × "_s);
    calculator.press(u"4 ="_s); // 3 is still being typed
    QCOMPARE(calculator.state.displayText(), u"170"_s);
}

void tst_CalculatorState::memoryHoldsAHundred()
{
    Calculator calculator;
    for (int i = 1; i <= CalculatorState::MaximumMemory + 1; ++i)
        calculator.press(QString::number(i) + u" MS"_s);
    QCOMPARE(calculator.state.memory().size(), CalculatorState::MaximumMemory);
    QCOMPARE(calculator.state.memory().first(), Number(101));
    QCOMPARE(calculator.state.memory().last(), Number(2));
}

void tst_CalculatorState::anEnteredNumberIsReplacedByADigit()
{
    Calculator calculator;
    calculator.press(u"2 *"_s);
    calculator.put(1.25e20);
    QCOMPARE(calculator.state.displayText(), u"1.25e+20"_s);
    QCOMPARE(calculator.state.expression(), u"2 × "_s);
    calculator.press(u"="_s);
    QCOMPARE(calculator.state.expression(), u"2 × 1.25e+20="_s);
    calculator.put(0.5);
    QCOMPARE(calculator.state.expression(), QString());
    calculator.press(u"7 ="_s);
    QCOMPARE(calculator.calls, (QStringList{u"Multiply(2,1.25e+20)"_s, u"Multiply(7,1.25e+20)"_s}));
}

void tst_CalculatorState::anEnteredNumberEndsAnError()
{
    Calculator calculator;
    calculator.press(u"1 / 0 ="_s);
    calculator.put(2.5);
    QCOMPARE(calculator.state.error(), MathError::None);
    QCOMPARE(calculator.state.displayText(), u"2.5"_s);
    QCOMPARE(calculator.state.expression(), QString());
}

void tst_CalculatorState::equations_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("expression");
    QTest::addColumn<double>("result");

    QTest::newRow("=") << u"2 + 3 ="_s << u"2 + 3="_s << 5.0;
    QTest::newRow("an operator that computes") << u"2 + 3 *"_s << u"2 + 3="_s << 5.0;
    QTest::newRow("an operator that waits") << u"2 +"_s << QString() << 0.0;
    QTest::newRow("a function that may go on") << u"5 sqr"_s << QString() << 0.0;
    QTest::newRow("a function that nothing followed") << u"5 sqr 3"_s << u"sqr(5)"_s << 25.0;
    QTest::newRow("a function inside an operation") << u"2 + 5 sqr 3"_s << QString() << 0.0;
    QTest::newRow("an error") << u"5 / 0 ="_s << QString() << 0.0;
}

void tst_CalculatorState::equations()
{
    QFETCH(QString, keys);
    QFETCH(QString, expression);
    QFETCH(double, result);
    Calculator calculator;
    calculator.press(keys);
    const std::optional<Equation> equation = calculator.state.takeEquation();
    QCOMPARE(equation.has_value(), !expression.isNull());
    QCOMPARE(equation.value_or(Equation()), (Equation{expression, result}));
    QVERIFY(!calculator.state.takeEquation());
}

QTEST_APPLESS_MAIN(tst_CalculatorState)
#include "tst_calculatorstate.moc"
