// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/expression/expressionsession.h"

#include "app/calls/durationtext.h"
#include "app/engine/arithmeticpool.h"
#include "app/engine/numbertext.h"
#include "app/expression/expressionparser.h"
#include "app/expression/expressionrunner.h"

#include "ui/expression/expressionpanel.h"
#include "ui/expression/expressiontree.h"

#include <QClipboard>
#include <QGuiApplication>

ExpressionSession::ExpressionSession(ExpressionPanel *panel, ArithmeticMaker maker, const QLocale &locale, QObject *parent)
    : QObject(parent)
    , m_panel(panel)
    , m_maker(std::move(maker))
    , m_locale(locale)
    , m_model(locale)
{
    panel->setModel(&m_model);
    connect(panel, &ExpressionPanel::textChanged, this, &ExpressionSession::read);
    connect(panel, &ExpressionPanel::evaluateRequested, this, &ExpressionSession::evaluate);
    connect(panel, &ExpressionPanel::cancelRequested, this, &ExpressionSession::cancel);
    connect(panel, &ExpressionPanel::copyRequested, this, [this] {
        if (const auto value = result())
            QGuiApplication::clipboard()->setText(plainText(numberText(*value, DisplayDigits), m_locale));
    });
    connect(panel, &ExpressionPanel::useRequested, this, [this] {
        if (const auto value = result())
            Q_EMIT resultTaken(*value);
    });
    read(panel->text());
}

ExpressionSession::~ExpressionSession() = default;

void ExpressionSession::evaluate()
{
    if (m_runner && m_runner->isRunning())
        return;
    if (!m_expression)
        return showProblem(true);
    m_model.show(m_text, *m_expression);
    m_runner = std::make_unique<ExpressionRunner>(*m_expression, std::make_unique<ArithmeticPool>(m_maker, ExpressionRunner::MaximumCalls));
    m_model.follow(m_runner.get());
    connect(m_runner.get(), &ExpressionRunner::finished, this, &ExpressionSession::showEnd);
    m_panel->setState(ExpressionPanel::State::Running);
    m_runner->start();
}

// Whatever is being computed is not what stands there any more.
void ExpressionSession::read(const QString &text)
{
    if (text == m_text && m_runner)
        return; // only its looks changed
    m_runner.reset();
    m_text = text;
    ExpressionError error;
    m_expression = parseExpression(text, m_locale, &error);
    m_problem = error.message;
    m_problemAt = error.position;
    if (!m_expression) {
        m_model.clear();
        return showProblem(false);
    }
    m_model.show(text, *m_expression);
    m_panel->markProblem(-1);
    m_panel->setHint(HintLine::Tone::Plain, tr("Calls: %1. Levels: %2.").arg(m_locale.toString(m_expression->calls()), m_locale.toString(m_expression->depth())));
    m_panel->setState(ExpressionPanel::State::Ready);
}

// As long as somebody types, an expression that ends too early is not wrong yet.
void ExpressionSession::showProblem(bool isFinal)
{
    const bool isEmpty = m_text.trimmed().isEmpty();
    const bool isUnfinished = m_problemAt >= m_text.size();
    m_panel->setState(isEmpty ? ExpressionPanel::State::Empty : ExpressionPanel::State::Wrong);
    m_panel->markProblem(isEmpty || isUnfinished ? -1 : m_problemAt);
    if (isEmpty)
        m_panel->setHint(HintLine::Tone::Plain, isFinal ? m_problem : QString());
    else
        m_panel->setHint(isUnfinished && !isFinal ? HintLine::Tone::Plain : HintLine::Tone::Bad,
                         tr("At %1: %2", "position, what is wrong there").arg(m_locale.toString(m_problemAt + 1), m_problem));
}

void ExpressionSession::cancel()
{
    if (m_runner)
        m_runner->cancel();
}

void ExpressionSession::showEnd()
{
    m_panel->setState(ExpressionPanel::State::Ended);
    if (const auto value = result()) {
        m_panel->setResult(groupedText(numberText(*value, DisplayDigits), m_locale), serviceValueText(*value));
        m_panel->setOutcome(HintLine::Tone::Good, figures());
    } else if (m_runner->isCancelled()) {
        m_panel->setOutcome(HintLine::Tone::Plain, tr("Cancelled."));
    } else {
        showFailure();
    }
}

void ExpressionSession::showFailure()
{
    const Evaluation &evaluation = m_runner->evaluation();
    for (int node = 0; node <= evaluation.expression().root(); ++node) {
        if (evaluation.state(node) != Evaluation::State::Failed)
            continue;
        const QModelIndex step = m_model.indexOf(node);
        m_panel->tree()->setCurrentIndex(step);
        m_panel->setOutcome(HintLine::Tone::Bad, tr("%1: %2", "step, what is wrong").arg(step.data().toString(), evaluation.error()));
    }
}

// How long it took, and how long it would have taken by one call after the other.
QString ExpressionSession::figures() const
{
    const auto text = [this](std::chrono::microseconds duration) { return durationText(duration, m_locale); };
    const Expression &expression = m_runner->evaluation().expression();
    const int calls = expression.calls();
    const int levels = expression.depth();
    if (calls == 0)
        return tr("A number: no call was needed.");
    if (calls == levels)
        return tr("Each call needed the one before: %1 \u00d7 %2 = %3.")
            .arg(m_locale.toString(calls), text(m_runner->wallTime() / calls), text(m_runner->wallTime()));
    return tr("Levels: %1 \u00d7 %2 = %3. One after another it would have been %4 \u00d7 %5 = %6.")
        .arg(m_locale.toString(levels), text(m_runner->wallTime() / levels), text(m_runner->wallTime()), m_locale.toString(calls), text(m_runner->callTime() / calls),
             text(m_runner->callTime()));
}

std::optional<double> ExpressionSession::result() const
{
    return m_runner ? m_runner->evaluation().result() : std::nullopt;
}
