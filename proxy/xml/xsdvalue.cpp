// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/xsdvalue.h"

#include "xml/numbertext.h"

#include <QCoreApplication>

namespace ServiceModel {

namespace {

bool refuse(XmlReader &reader, QByteArrayView text, const char *type)
{
    reader.raiseError(XmlError::Kind::InvalidValue,
                      QCoreApplication::translate("ServiceModel::XsdValue", "the element '%1' holds '%2', which is not an %3")
                          .arg(reader.localName(), shownText(text), QLatin1StringView(type)));
    return false;
}

bool booleanFromText(QByteArrayView text, bool &value)
{
    text = text.trimmed();
    const bool yes = text == "true" || text == "1";
    if (!yes && text != "false" && text != "0")
        return false;
    value = yes;
    return true;
}

// The content of an element, from its bytes as they are.
template <class T>
bool readSimple(XmlReader &reader, T &value, bool (*fromUtf8)(QByteArrayView, T &), const char *type)
{
    const QByteArrayView text = reader.readUtf8Text();
    return !reader.hasError() && (fromUtf8(text, value) || refuse(reader, text, type));
}

} // namespace

QString toText(double value) { return NumberText(value).toString(); }
QString toText(qint32 value) { return NumberText(value).toString(); }
QString toText(qint64 value) { return NumberText(value).toString(); }
bool fromText(QStringView text, double &value) { return floatingFromText(NarrowText(text), value); }
bool fromText(QStringView text, qint32 &value) { return integerFromText(NarrowText(text), value); }
bool fromText(QStringView text, qint64 &value) { return integerFromText(NarrowText(text), value); }
bool fromText(QStringView text, bool &value) { return booleanFromText(NarrowText(text), value); }

QString toText(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

bool fromText(QStringView text, QString &value)
{
    value = text.toString();
    return true;
}

void writeValue(XmlWriter &writer, double value) { writer.encodedType(u"double"); writer.plainText(NumberText(value)); }
void writeValue(XmlWriter &writer, qint32 value) { writer.encodedType(u"int"); writer.plainText(NumberText(value)); }
void writeValue(XmlWriter &writer, qint64 value) { writer.encodedType(u"long"); writer.plainText(NumberText(value)); }
void writeValue(XmlWriter &writer, bool value) { writer.encodedType(u"boolean"); writer.plainText(value ? "true" : "false"); }
void writeValue(XmlWriter &writer, const QString &value) { writer.encodedType(u"string"); writer.text(value); }

bool readValue(XmlReader &reader, double &value) { return readSimple(reader, value, floatingFromText<double>, "xs:double"); }
bool readValue(XmlReader &reader, qint32 &value) { return readSimple(reader, value, integerFromText<qint32>, "xs:int"); }
bool readValue(XmlReader &reader, qint64 &value) { return readSimple(reader, value, integerFromText<qint64>, "xs:long"); }
bool readValue(XmlReader &reader, bool &value) { return readSimple(reader, value, booleanFromText, "xs:boolean"); }

bool readValue(XmlReader &reader, QString &value)
{
    value = toUtf16(reader.readUtf8Text());
    return !reader.hasError();
}

} // namespace ServiceModel
