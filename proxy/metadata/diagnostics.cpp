// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "metadata/diagnostics.h"

namespace ServiceModel::Metadata {

QString SourceLocation::toString() const
{
    return line > 0 ? QStringLiteral("%1:%2:%3").arg(file, QString::number(line), QString::number(column)) : file;
}

QString Diagnostic::toString() const
{
    const QString severityName = severity == Severity::Error ? QStringLiteral("error")
        : severity == Severity::Warning                      ? QStringLiteral("warning")
                                                             : QStringLiteral("note");
    return location.toString() + QStringLiteral(": ") + severityName + QStringLiteral(": ") + message;
}

void Diagnostics::error(const SourceLocation &location, const QString &message)
{
    add({Diagnostic::Severity::Error, location, message});
    m_hasErrors = true;
}

void Diagnostics::warning(const SourceLocation &location, const QString &message)
{
    add({Diagnostic::Severity::Warning, location, message});
}

void Diagnostics::note(const SourceLocation &location, const QString &message)
{
    add({Diagnostic::Severity::Note, location, message});
}

void Diagnostics::add(const Diagnostic &diagnostic)
{
    const QString text = diagnostic.toString();
    if (m_said.contains(text))
        return;
    m_said.insert(text);
    m_list.append(diagnostic);
}

} // namespace ServiceModel::Metadata
