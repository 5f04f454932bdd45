// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSet>
#include <QString>

namespace ServiceModel::Metadata {

// Where something was read.
struct SourceLocation
{
    QString file; // as people know it: a path or an address
    qint64 line = 0;   // from 1; 0 is the document as a whole
    qint64 column = 0; // from 1

    // "calculator.wsdl:41:5"
    QString toString() const;
    friend bool operator==(const SourceLocation &, const SourceLocation &) = default;
};

// One thing to say about a document, in the form that compilers use and editors understand.
struct Diagnostic
{
    enum class Severity { Error, Warning, Note };

    Severity severity = Severity::Error;
    SourceLocation location;
    QString message;

    // "calculator.wsdl:41:5: error: there is no message 'AddIn'"
    QString toString() const;
};

// What readers have to say, in the order in which they found it. The same sentence about the same place is kept once.
class Diagnostics
{
public:
    void error(const SourceLocation &location, const QString &message);
    void warning(const SourceLocation &location, const QString &message);
    void note(const SourceLocation &location, const QString &message);

    bool hasErrors() const { return m_hasErrors; }
    const QList<Diagnostic> &list() const { return m_list; }

private:
    void add(const Diagnostic &diagnostic);

    QList<Diagnostic> m_list;
    QSet<QString> m_said;
    bool m_hasErrors = false;
};

} // namespace ServiceModel::Metadata
