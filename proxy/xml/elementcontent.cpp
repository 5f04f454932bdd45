// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/elementcontent.h"

#include <QCoreApplication>

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel", text);
}

} // namespace

void refuseRepetition(XmlReader &reader)
{
    reader.raiseError(XmlError::Kind::Unexpected, tr("the element '%1' may be there once only").arg(reader.localName()));
}

void refuseShared(XmlReader &reader)
{
    reader.raiseError(XmlError::Kind::Unexpected, QStringLiteral("the element '%1' cannot be read into a list that a copy shares; read into a new value").arg(reader.localName()));
}

void skipUnknownElement(XmlReader &reader)
{
    if (reader.quotas().unknownElements == UnknownElements::Refuse)
        reader.raiseError(XmlError::Kind::Unexpected, tr("the contract has no element '%1' here").arg(toString(reader.name())));
    else
        reader.skipCurrentElement();
}

bool readNothing(XmlReader &reader)
{
    while (reader.readNextStartElement())
        skipUnknownElement(reader);
    return !reader.hasError();
}

bool requireElement(XmlReader &reader, bool wasThere, QStringView localName)
{
    if (!wasThere && !reader.isLenient())
        reader.raiseError(XmlError::Kind::Unexpected, tr("the element '%1' is missing").arg(localName));
    return !reader.hasError();
}

QStringList splitList(QStringView text)
{
    return text.toString().simplified().split(u' ', Qt::SkipEmptyParts);
}

bool replaceSpace(QString &text)
{
    const auto isOther = [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r'; };
    if (std::any_of(text.cbegin(), text.cend(), isOther))
        std::replace_if(text.begin(), text.end(), isOther, QChar(u' '));
    return true;
}

bool replaceSpace(std::optional<QString> &text)
{
    return !text || replaceSpace(*text);
}

bool collapseSpace(QString &text)
{
    replaceSpace(text);
    if (text.startsWith(u' ') || text.endsWith(u' ') || text.contains(QLatin1StringView("  ")))
        text = text.split(u' ', Qt::SkipEmptyParts).join(u' ');
    return true;
}

bool collapseSpace(std::optional<QString> &text)
{
    return !text || collapseSpace(*text);
}

bool refuseText(XmlReader &reader, const QString &name, QStringView text, QStringView type)
{
    constexpr qsizetype shown = 60;
    const QString quoted = text.size() > shown ? text.first(shown).toString() + u'\u2026' : text.toString();
    reader.raiseError(XmlError::Kind::InvalidValue,
                      type.isEmpty() ? tr("'%1' holds '%2', which is not of its type").arg(name, quoted)
                                     : tr("'%1' holds '%2', which is not of the type %3").arg(name, quoted, type));
    return false;
}

void refuseUnset(XmlWriter &writer, const QString &name)
{
    writer.refuse(tr("'%1' is a date or a time that was not set").arg(name));
}

void refuseWithoutAttribute(XmlReader &reader, QStringView localName)
{
    reader.raiseError(XmlError::Kind::Unexpected,
                      tr("the element '%1' lacks the attribute '%2'").arg(reader.localName(), localName));
}

} // namespace ServiceModel
