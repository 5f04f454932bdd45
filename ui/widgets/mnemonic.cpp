// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/mnemonic.h"

#include <QRegularExpression>

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression apart(QStringLiteral("\\s*\\(&\\w\\)"));
    return QString(text).remove(apart).remove(u'&');
}
