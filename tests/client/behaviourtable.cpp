// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "serverbehaviours.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QString tableRow(const QString &what, const Outcome &outcome)
{
    const QString exception = QString(outcome.exception).replace(u"<void>"_s, u"<>"_s);
    const QString message = QString(outcome.message).replace(u"{address}"_s, u"ADDRESS"_s).replace(u'*', u'\u2026').replace(u'<', u"&lt;"_s);
    return u"| %1 | %2 | %3 |\n"_s.arg(what, exception.isEmpty() ? u"the value"_s : u'`' + exception + u'`', message);
}

} // namespace

bool matches(const QString &message, const QString &expected, const QUrl &address)
{
    QString pattern = QRegularExpression::escape(QString(expected).replace(u"{address}"_s, address.toString()));
    pattern.replace(u"\\*"_s, u".+"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(message).hasMatch();
}

QString behaviourTable()
{
    QString table = u"| what the server or the network does | what the call ends with | what it says |\n|---|---|---|\n"_s;
    for (const ServerBehaviour &behaviour : serverBehaviours())
        table += tableRow(behaviour.what, behaviour.outcome);
    for (const NetworkBehaviour &behaviour : networkBehaviours())
        table += tableRow(behaviour.what, behaviour.outcome);
    return table;
}
