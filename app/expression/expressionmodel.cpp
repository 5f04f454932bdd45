// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/expression/expressionmodel.h"

#include "app/calls/durationtext.h"
#include "app/engine/numbertext.h"
#include "app/expression/expressionrunner.h"

#include "ui/expression/expressiontree.h"
#include "ui/widgets/workstate.h"

namespace {

WorkState workState(const ExpressionNode &node, Evaluation::State state)
{
    switch (state) {
    case Evaluation::State::Pending:
        return WorkState::Waiting;
    case Evaluation::State::Running:
        return WorkState::Running;
    case Evaluation::State::Done:
        return node.kind == ExpressionNode::Kind::Number ? WorkState::Given : WorkState::Done;
    case Evaluation::State::Failed:
        return WorkState::Failed;
    case Evaluation::State::Skipped:
        return WorkState::Skipped;
    }
    Q_UNREACHABLE();
}

int alignmentOf(int column)
{
    return int(column == ExpressionTree::StepColumn ? Qt::AlignLeading : Qt::AlignTrailing) | int(Qt::AlignVCenter);
}

}

ExpressionModel::ExpressionModel(const QLocale &locale, QObject *parent)
    : QAbstractItemModel(parent)
    , m_locale(locale)
{
}

void ExpressionModel::show(const QString &text, const Expression &expression)
{
    beginResetModel();
    m_text = text;
    m_evaluation = Evaluation(expression);
    m_runner = nullptr;
    endResetModel();
}

void ExpressionModel::follow(const ExpressionRunner *runner)
{
    m_runner = runner;
    connect(runner, &ExpressionRunner::changed, this, &ExpressionModel::tell);
    // An error or a cancel skips whatever is left.
    connect(runner, &ExpressionRunner::finished, this, [this] {
        for (int number = 0; number < int(evaluation().expression().nodes().size()); ++number) {
            if (state(number) == Evaluation::State::Skipped)
                tell(number);
        }
    });
}

void ExpressionModel::clear()
{
    beginResetModel();
    m_evaluation.reset();
    m_runner = nullptr;
    endResetModel();
}

QModelIndex ExpressionModel::indexOf(int number, int column) const
{
    const int above = node(number).parent;
    return createIndex(above < 0 ? 0 : int(steps(above).indexOf(number)), column, quintptr(number));
}

QModelIndex ExpressionModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(0, column, quintptr(m_evaluation->expression().root()));
    return createIndex(row, column, quintptr(steps(int(parent.internalId())).at(row)));
}

QModelIndex ExpressionModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int above = node(int(index.internalId())).parent;
    return above < 0 ? QModelIndex() : indexOf(above);
}

int ExpressionModel::rowCount(const QModelIndex &parent) const
{
    if (!m_evaluation || parent.column() > 0)
        return 0;
    if (!parent.isValid())
        return 1;
    return int(steps(int(parent.internalId())).size());
}

int ExpressionModel::columnCount(const QModelIndex &) const
{
    return ExpressionTree::ColumnCount;
}

QVariant ExpressionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int number = int(index.internalId());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(number, index.column());
    case Qt::AccessibleTextRole:
        return accessibleText(number, index.column());
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case WorkStateRole:
        return int(workState(node(number), state(number)));
    case ServiceValueRole:
        return state(number) == Evaluation::State::Done ? serviceValueText(evaluation().value(number)) : QString();
    case WorkFromRole:
        return node(number).from;
    case WorkToRole:
        return node(number).to;
    default:
        return {};
    }
}

QVariant ExpressionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ExpressionTree::StepColumn:
        return tr("Step");
    case ExpressionTree::ResultColumn:
        return tr("Result");
    case ExpressionTree::TimeColumn:
        return tr("Time");
    default:
        return {};
    }
}

// What a step needs, but for numbers: they stand in its text.
QList<int> ExpressionModel::steps(int number) const
{
    QList<int> result;
    for (const int operand : {node(number).left, node(number).right}) {
        if (operand >= 0 && node(operand).kind != ExpressionNode::Kind::Number)
            result.append(operand);
    }
    return result;
}

const Evaluation &ExpressionModel::evaluation() const
{
    return m_runner ? m_runner->evaluation() : *m_evaluation;
}

void ExpressionModel::tell(int number)
{
    Q_EMIT dataChanged(indexOf(number, ExpressionTree::StepColumn), indexOf(number, ExpressionTree::TimeColumn));
}

QString ExpressionModel::text(int number, int column) const
{
    const ExpressionNode &step = node(number);
    switch (column) {
    case ExpressionTree::StepColumn:
        return m_text.mid(step.from, step.to - step.from).simplified();
    case ExpressionTree::ResultColumn:
        return resultText(number);
    default:
        if (!m_runner || m_runner->duration(number).count() == 0)
            return {};
        return durationText(m_runner->duration(number), m_locale);
    }
}

QString ExpressionModel::resultText(int number) const
{
    if (state(number) == Evaluation::State::Failed)
        return m_runner->error(number);
    const bool hasResult = state(number) == Evaluation::State::Done && node(number).kind != ExpressionNode::Kind::Number;
    return hasResult ? groupedText(numberText(evaluation().value(number), DisplayDigits), m_locale) : QString();
}

// "3/0, failed": what a glyph says to the eye.
QString ExpressionModel::accessibleText(int number, int column) const
{
    const QString shown = text(number, column);
    return column == ExpressionTree::StepColumn ? tr("%1, %2", "step, state").arg(shown, workStateText(workState(node(number), state(number)))) : shown;
}
