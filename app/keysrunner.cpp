// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/keysrunner.h"

#include "app/engine/engine.h"
#include "app/engine/keysequence.h"
#include "app/engine/numbertext.h"

KeysRunner::KeysRunner(Arithmetic *arithmetic, QTextStream *in, QTextStream *out, QObject *parent)
    : QObject(parent)
    , m_arithmetic(arithmetic)
    , m_in(in)
    , m_out(out)
{
}

KeysRunner::~KeysRunner() = default;

void KeysRunner::start()
{
    QMetaObject::invokeMethod(this, &KeysRunner::runNextLine, Qt::QueuedConnection);
}

void KeysRunner::runNextLine()
{
    QString line;
    do {
        if (!m_in->readLineInto(&line))
            return Q_EMIT finished();
        ++m_line;
        m_keys = line.section(u'\t', 0, 0).trimmed();
    } while (m_keys.isEmpty() || (m_line == 1 && m_keys == u"keys")); // a table's heading

    QString error;
    const auto keys = parseKeys(m_keys, &error);
    if (!keys) {
        Q_EMIT failed(m_line, error);
        return Q_EMIT finished();
    }
    m_calls.clear();
    m_engine = std::make_unique<Engine>(m_arithmetic);
    connect(m_engine.get(), &Engine::callStarted, this, [this](quint64, const ServiceCall &call) { m_calls.append(callText(call)); });
    connect(m_engine.get(), &Engine::callFailed, this, [this](quint64, const QString &message) { Q_EMIT failed(m_line, message); });
    for (const Key key : *keys)
        m_engine->press(key);
    connect(m_engine.get(), &Engine::changed, this, &KeysRunner::checkRest);
    checkRest();
}

void KeysRunner::checkRest()
{
    const EngineSnapshot engine = m_engine->snapshot();
    if (engine.call)
        return;
    print();
    m_engine->disconnect(this);
    start();
}

void KeysRunner::print()
{
    const EngineSnapshot engine = m_engine->snapshot();
    QStringList memory;
    for (const double value : engine.memory)
        memory.append(groupedText(numberText(value, DisplayDigits)));
    *m_out << m_keys << '\t' << (engine.isError ? engine.display : groupedText(engine.display)) << '\t' << engine.expression << '\t'
           << int(engine.isError) << '\t' << memory.join(u' ') << '\t' << m_calls.join(u' ') << Qt::endl;
}
