// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/xmlreader.h"

#include <QCoreApplication>

// What is wrong with a document, and where.
namespace ServiceModel {

QString XmlError::toString() const
{
    if (path.isEmpty())
        return QCoreApplication::translate("ServiceModel::XmlError", "line %1, column %2: %3").arg(line).arg(column).arg(message);
    return QCoreApplication::translate("ServiceModel::XmlError", "line %1, column %2, in %3: %4").arg(QString::number(line), QString::number(column), path, message);
}

QString XmlReader::path() const
{
    constexpr qsizetype shown = 12;
    const qsizetype skipped = m_open.size() > shown + 1 ? m_open.size() - shown : 0;
    QString result = skipped > 0 ? QStringLiteral("/\u2026") : QString();
    for (qsizetype i = skipped; i < m_open.size(); ++i)
        result += u'/' + shownText(m_open.at(i).name.localName());
    return result;
}

XmlReader::Token XmlReader::refuse(const QString &message, XmlError::Kind kind)
{
    raiseError(kind, message);
    return Token::Invalid;
}

XmlReader::Token XmlReader::refuseLexeme(const QString &message, XmlError::Kind kind)
{
    m_error = {kind, message, start().line, start().column};
    return Token::Invalid;
}

void XmlReader::raiseError(XmlError::Kind kind, const QString &message)
{
    if (m_error)
        return;
    const bool isAboutContent = kind == XmlError::Kind::Unexpected || kind == XmlError::Kind::InvalidValue;
    m_error = {kind, message, line(), column(), isAboutContent ? path() : QString()};
}

} // namespace ServiceModel
