// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "support/enginedriver.h"

#include "app/engine/keysequence.h"
#include "app/engine/numbertext.h"

using namespace Qt::StringLiterals;

namespace {

QList<Key> keysOf(const QString &text)
{
    QString error;
    const auto keys = parseKeys(text, &error);
    if (!keys)
        qFatal("%s", qUtf8Printable(error));
    return *keys;
}

} // namespace

EngineDriver::EngineDriver()
    : engine(&arithmetic)
{
    QObject::connect(&engine, &Engine::callStarted, &engine,
                     [this](quint64, const ServiceCall &call) { m_calls << callText(call); });
    QObject::connect(&engine, &Engine::equationFinished, &engine, [this](const Equation &equation) {
        const QString result = groupedText(numberText(equation.result, DisplayDigits));
        m_equations << QString(equation.expression).remove(u' ') + result;
    });
}

void EngineDriver::press(const QString &keys)
{
    for (const Key key : keysOf(keys))
        engine.press(key);
}

void EngineDriver::pressAndSettle(const QString &keys)
{
    for (const Key key : keysOf(keys)) {
        engine.press(key);
        arithmetic.answerAll();
    }
}

QString EngineDriver::display() const
{
    const EngineSnapshot snapshot = engine.snapshot();
    return snapshot.isError && !snapshot.isEcho ? snapshot.display : groupedText(snapshot.display);
}

QString EngineDriver::memory() const
{
    QStringList values;
    for (const double value : engine.snapshot().memory)
        values << groupedText(numberText(value, DisplayDigits));
    return values.join(u' ');
}

QString EngineDriver::waiting() const
{
    return inputText(engine.snapshot().waiting);
}

QString EngineDriver::failure() const
{
    const auto failure = engine.snapshot().failure;
    return failure ? failure->message : QString();
}

QString EngineDriver::atRest() const
{
    return u"%1 | %2 | %3 | %4 | %5"_s.arg(display(), expression(), memory(), calls(), history());
}
