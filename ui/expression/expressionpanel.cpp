// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/expression/expressionpanel.h"

#include "ui/display/numberlabel.h"
#include "ui/expression/expressionedit.h"
#include "ui/expression/expressiontree.h"
#include "ui/keys/keyboardmap.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/flatbutton.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/workstate.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ExpressionPanel::ExpressionPanel(QWidget *parent)
    : QWidget(parent)
    , m_edit(named(new ExpressionEdit(this), u"expressionEdit"_s, tr("Expression")))
    , m_hint(named(new HintLine(this), u"expressionHint"_s, tr("About the expression")))
    , m_evaluate(namedButton(Theme::Surface::Accent, this, u"evaluateExpression"_s, tr("Evaluate"), tr("Evaluate (Enter)")))
    , m_cancel(namedButton(Theme::Surface::Raised, this, u"cancelExpression"_s, tr("Cancel"), tr("Give up the calls in flight (Esc)")))
    , m_tree(named(new ExpressionTree(this), u"expressionTree"_s, tr("Steps of the expression")))
    , m_result(named(Announcement::prepared(new NumberLabel(this)), u"expressionResult"_s, tr("Result")))
    , m_copy(namedButton(Theme::Surface::Raised, this, u"copyExpressionResult"_s, tr("Copy"), tr("Copy the result")))
    , m_use(namedButton(Theme::Surface::Raised, this, u"useExpressionResult"_s, tr("To display"),
                        tr("Go on with the result in the calculator")))
    , m_outcome(named(new HintLine(this), u"expressionOutcome"_s, tr("How it went")))
{
    setObjectName(u"expressionPanel"_s);
    setProperty(KeyboardMap::KeepsEscape, true);
    setAccessibleName(tr("Expressions"));
    m_edit->setPlaceholderText(tr("(1.5 + 2) × (3 − 4) ÷ 7"));
    arrange();
    connectParts();
    setState(State::Empty);
}

QString ExpressionPanel::text() const
{
    return m_edit->toPlainText();
}

void ExpressionPanel::setText(const QString &text)
{
    m_edit->selectAll();
    m_edit->insertPlainText(text); // can be undone
}

void ExpressionPanel::setModel(QAbstractItemModel *steps)
{
    m_tree->setModel(steps);
}

void ExpressionPanel::setState(State state)
{
    m_evaluate->setEnabled(state == State::Ready || state == State::Ended);
    m_cancel->setEnabled(state == State::Running);
    if (state != State::Running && state != State::Ended)
        m_edit->markPart(0, 0); // the step is there no more
    if (state != State::Ended) {
        setResult({}, {});
        setOutcome(HintLine::Tone::Plain, {});
    }
}

void ExpressionPanel::setHint(HintLine::Tone tone, const QString &text)
{
    m_hint->say(tone, text);
}

void ExpressionPanel::markProblem(qsizetype position)
{
    m_edit->markProblem(position);
}

void ExpressionPanel::setResult(const QString &text, const QString &serviceValue)
{
    m_result->setText(text.isEmpty() ? QString() : u"= "_s + text);
    m_result->setAccessibleName(text.isEmpty() ? tr("No result") : tr("Result is %1").arg(text));
    m_result->setToolTip(serviceValue);
    if (!text.isEmpty())
        Announcement::make(m_result);
    m_copy->setEnabled(!text.isEmpty());
    m_use->setEnabled(!text.isEmpty());
}

void ExpressionPanel::setOutcome(HintLine::Tone tone, const QString &text)
{
    m_outcome->say(tone, text);
}

// What the parts of the panel leave.
void ExpressionPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelRequested();
    else
        QWidget::keyPressEvent(event);
}

void ExpressionPanel::arrange()
{
    const int gap = Theme::em(font(), 0.4);
    auto *start = new QHBoxLayout;
    start->setSpacing(gap);
    start->addWidget(m_evaluate, 2);
    start->addWidget(m_cancel, 1);
    auto *result = new QHBoxLayout;
    result->setSpacing(gap);
    result->addWidget(m_result, 1);
    result->addWidget(m_copy);
    result->addWidget(m_use);
    m_result->setFixedHeight(Theme::em(font(), 2.4));

    auto *column = new QVBoxLayout(this);
    const int margin = Theme::em(font(), 0.6);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);
    column->addWidget(m_edit);
    column->addWidget(m_hint);
    column->addLayout(start);
    column->addWidget(m_tree, 1);
    column->addLayout(result);
    column->addWidget(m_outcome);
}

void ExpressionPanel::connectParts()
{
    connect(m_edit, &ExpressionEdit::textChanged, this, [this] { Q_EMIT textChanged(text()); });
    connect(m_edit, &ExpressionEdit::entered, this, &ExpressionPanel::evaluateRequested);
    connect(m_edit, &ExpressionEdit::escaped, this, &ExpressionPanel::cancelRequested);
    connect(m_evaluate, &FlatButton::clicked, this, &ExpressionPanel::evaluateRequested);
    connect(m_cancel, &FlatButton::clicked, this, &ExpressionPanel::cancelRequested);
    connect(m_copy, &FlatButton::clicked, this, &ExpressionPanel::copyRequested);
    connect(m_use, &FlatButton::clicked, this, &ExpressionPanel::useRequested);
    connect(m_tree, &ExpressionTree::stepChosen, this, [this](const QModelIndex &step) {
        m_edit->markPart(step.data(WorkFromRole).toLongLong(), step.data(WorkToRole).toLongLong());
    });
}
