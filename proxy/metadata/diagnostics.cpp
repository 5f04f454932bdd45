// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "metadata/diagnostics.h"

using namespace Qt::StringLiterals;

namespace ServiceModel::Metadata {

QString SourceLocation::toString() const
{
    return line > 0 ? u"%1:%2:%3"_s.arg(file, QString::number(line), QString::number(column)) : file;
}

QString Diagnostic::toString() const
{
    const QString severityName = severity == Severity::Error ? u"error"_s
        : severity == Severity::Warning                      ? u"warning"_s
                                                             : u"note"_s;
    return location.toString() + u": "_s + severityName + u": "_s + message;
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
