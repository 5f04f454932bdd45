// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/xmlreader.h"

#include <QCoreApplication>

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

} // namespace ServiceModel
