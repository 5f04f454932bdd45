// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/presentation.h"

#include "app/engine/keysequence.h"
#include "app/engine/numbertext.h"

#include "xml/xsdvalue.h"

#include <QCoreApplication>
#include <QRegularExpression>

QString Presentation::number(const EngineSnapshot &engine) const
{
    return engine.isError ? engine.display : groupedText(engine.display, m_locale);
}

QString Presentation::plainNumber(const EngineSnapshot &engine) const
{
    return engine.isError ? engine.display : plainText(engine.display, m_locale);
}

QString Presentation::serviceValue(const EngineSnapshot &engine) const
{
    return engine.value ? ServiceModel::toText(*engine.value) : QString();
}

QString Presentation::expression(const EngineSnapshot &engine) const
{
    return localized(engine.expression);
}

QString Presentation::waiting(const EngineSnapshot &engine) const
{
    return localized(inputText(engine.waiting));
}

QString Presentation::call(const ServiceCall &call) const
{
    return QCoreApplication::translate("Presentation", "%1(%2, %3)", "operation, operands")
        .arg(operationName(call.operation), plainText(call.n1.text(), m_locale), plainText(call.n2.text(), m_locale));
}

QStringList Presentation::memory(const EngineSnapshot &engine) const
{
    QStringList result;
    for (const double value : engine.memory)
        result.append(groupedText(numberText(value, DisplayDigits), m_locale));
    return result;
}

QString Presentation::localized(const QString &canonical) const
{
    static const QRegularExpression number(QStringLiteral(R"([0-9]+(?:\.[0-9]*)?(?:e[+-][0-9]+)?|\.[0-9]*)"));
    QString result;
    qsizetype from = 0;
    for (auto match = number.globalMatch(canonical); match.hasNext();) {
        const auto found = match.next();
        result += QStringView(canonical).sliced(from, found.capturedStart() - from);
        result += plainText(found.captured(), m_locale);
        from = found.capturedEnd();
    }
    return result + QStringView(canonical).sliced(from).toString();
}
