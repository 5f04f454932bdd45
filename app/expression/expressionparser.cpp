// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/expression/expressionparser.h"

#include "app/engine/numbergrammar.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// Two stacks instead of a recursion, so that no text can be nested too deeply.
class Parser
{
    Q_DECLARE_TR_FUNCTIONS(ExpressionParser)

public:
    Parser(const SimplifiedText &text, const QLocale &locale)
        : m_text(text.text)
        , m_positions(text.positions)
        , m_grammar(locale)
        , m_number(compiled(m_grammar.number()))
    {
    }

    bool parse();
    const Expression &expression() const { return m_expression; }
    const ExpressionError &error() const { return m_error; }

private:
    struct Operand { int node; qsizetype from, to; }; // with the parentheses around it
    struct Operator { QChar sign; qsizetype position; };

    static QRegularExpression compiled(const QString &pattern);

    static constexpr QChar Negation = u'~';

    bool parseOperand();
    bool parseNumber();
    bool parseOperator();
    bool close();
    void reduce();
    void reduceFrom(int rank);
    static int rankOf(QChar sign);
    bool fail(const QString &message, qsizetype at);
    QChar current() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }

    const QString &m_text;
    const QList<qsizetype> &m_positions;
    NumberGrammar m_grammar;
    QRegularExpression m_number;
    Expression m_expression;
    ExpressionError m_error;
    QList<Operand> m_operands;
    QList<Operator> m_operators;
    qsizetype m_at = 0;
    bool m_needsOperand = true;
};

// Compiling takes longer than reading a short expression, and a worksheet has many.
QRegularExpression Parser::compiled(const QString &pattern)
{
    thread_local QHash<QString, QRegularExpression> known;
    const auto found = known.constFind(pattern);
    return found != known.cend() ? *found : *known.insert(pattern, QRegularExpression(pattern));
}

bool Parser::parse()
{
    while (m_at < m_text.size()) {
        if (!(m_needsOperand ? parseOperand() : parseOperator()))
            return false;
    }
    if (m_needsOperand)
        return fail(m_text.isEmpty() ? tr("There is nothing to compute.") : tr("The expression ends where a number is missing."), m_at);
    reduceFrom(1);
    if (!m_operators.isEmpty())
        return fail(tr("This parenthesis is never closed."), m_operators.last().position);
    return true;
}

bool Parser::parseOperand()
{
    const QChar sign = current();
    if (sign == u'(' || sign == u'-') {
        m_operators.append({sign == u'-' ? Negation : sign, m_at++});
        return true;
    }
    if (sign == u'+') {
        ++m_at;
        return true;
    }
    if (rankOf(sign) || sign == u')' || sign == u'=')
        return fail(tr("A number is missing before '%1'.").arg(sign), m_at);
    return parseNumber();
}

bool Parser::parseNumber()
{
    const auto match = m_number.match(m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return fail(tr("'%1' is not understood here.").arg(current()), m_at);
    const double value = m_grammar.canonical(match.captured()).toDouble();
    if (!std::isfinite(value))
        return fail(tr("This number is too large."), m_at);
    const qsizetype from = m_at;
    m_at += match.capturedLength();
    const qsizetype to = m_positions.at(m_at - 1) + 1;
    const int node = m_expression.add({.number = value, .from = m_positions.at(from), .to = to});
    m_operands.append({node, m_positions.at(from), to});
    m_needsOperand = false;
    return true;
}

bool Parser::parseOperator()
{
    const QChar sign = current();
    if (sign == u')')
        return close();
    if (sign == u'=' && m_at == m_text.size() - 1) {
        ++m_at;
        return true;
    }
    if (!rankOf(sign)) {
        const bool isOperand = sign == u'(' || sign.isDigit();
        return fail(isOperand ? tr("An operator is missing before '%1'.").arg(sign) : tr("'%1' is not understood here.").arg(sign), m_at);
    }
    reduceFrom(rankOf(sign));
    m_operators.append({sign, m_at++});
    m_needsOperand = true;
    return true;
}

bool Parser::close()
{
    reduceFrom(1);
    if (m_operators.isEmpty())
        return fail(tr("This parenthesis was never opened."), m_at);
    m_operands.last().from = m_positions.at(m_operators.takeLast().position);
    m_operands.last().to = m_positions.at(m_at++) + 1;
    return true;
}

void Parser::reduceFrom(int rank)
{
    while (!m_operators.isEmpty() && m_operators.last().sign != u'(' && rankOf(m_operators.last().sign) >= rank)
        reduce();
}

void Parser::reduce()
{
    const Operator done = m_operators.takeLast();
    const Operand right = m_operands.takeLast();
    ExpressionNode node{.to = right.to};
    if (done.sign == Negation) {
        node.kind = ExpressionNode::Kind::Negation;
        node.left = right.node;
        node.from = m_positions.at(done.position);
    } else {
        const Operand left = m_operands.takeLast();
        node.kind = ExpressionNode::Kind::Call;
        node.operation = Operation(QStringView(u"+-*/").indexOf(done.sign));
        node.left = left.node;
        node.right = right.node;
        node.from = left.from;
    }
    m_operands.append({m_expression.add(node), node.from, node.to});
}

// 0 is no operator at all.
int Parser::rankOf(QChar sign)
{
    if (sign == u'+' || sign == u'-')
        return 1;
    if (sign == u'*' || sign == u'/')
        return 2;
    return sign == Negation ? 3 : 0;
}

bool Parser::fail(const QString &message, qsizetype at)
{
    m_error = {message, m_positions.at(at)};
    return false;
}

} // namespace

std::optional<Expression> parseExpression(const QString &text, const QLocale &locale, ExpressionError *error)
{
    ExpressionError ignored;
    ExpressionError &found = error ? *error : ignored;
    if (text.size() > MaximumExpressionLength) {
        found = {Parser::tr("The expression is longer than %1 characters.").arg(locale.toString(MaximumExpressionLength)), MaximumExpressionLength};
        return std::nullopt;
    }
    const SimplifiedText simple(text);
    Parser local(simple, locale);
    if (local.parse())
        return local.expression();
    Parser plain(simple, QLocale::c());
    if (plain.parse())
        return plain.expression();
    found = plain.error().position > local.error().position ? plain.error() : local.error();
    return std::nullopt;
}
