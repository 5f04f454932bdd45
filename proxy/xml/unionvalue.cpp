// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/unionvalue.h"

namespace ServiceModel {

QString UnionValue::reason() const
{
    if (m_fits)
        return {};
    return QStringLiteral("fits no type of its union: %1").arg(m_reasons.join(QLatin1StringView(", ")));
}

QString UnionValue::itemReason(const QString &item, const QString &reason)
{
    return QStringLiteral("has the item '%1', which %2").arg(shownValue(item), reason);
}

QString UnionValue::unreadableReason()
{
    return QStringLiteral("is no such value");
}

// Types without a name are those of the other text.
void UnionValue::refuse(QStringView type, const QString &reason)
{
    if (!reason.isEmpty() && !type.isEmpty())
        m_reasons.append(QStringLiteral("as '%1' it %2").arg(type, reason));
}

void UnionValue::note(bool fits, bool otherFits, bool isSame)
{
    m_isSame = m_isSame || (fits && otherFits && isSame);
    m_fits = m_fits || fits;
    m_otherFits = m_otherFits || otherFits;
}

} // namespace ServiceModel
