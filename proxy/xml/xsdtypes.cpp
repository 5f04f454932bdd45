// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/xsdtypes.h"

#include "xml/elementcontent.h"
#include "xml/numbertext.h"

namespace ServiceModel {

QString toText(float value) { return NumberText(value).toString(); }
QString toText(qint8 value) { return NumberText(value).toString(); }
QString toText(qint16 value) { return NumberText(value).toString(); }
QString toText(quint8 value) { return NumberText(value).toString(); }
QString toText(quint16 value) { return NumberText(value).toString(); }
QString toText(quint32 value) { return NumberText(value).toString(); }
QString toText(quint64 value) { return NumberText(value).toString(); }

bool fromText(QStringView text, float &value) { return floatingFromText(NarrowText(text), value); }
bool fromText(QStringView text, qint8 &value) { return integerFromText(NarrowText(text), value); }
bool fromText(QStringView text, qint16 &value) { return integerFromText(NarrowText(text), value); }
bool fromText(QStringView text, quint8 &value) { return integerFromText(NarrowText(text), value); }
bool fromText(QStringView text, quint16 &value) { return integerFromText(NarrowText(text), value); }
bool fromText(QStringView text, quint32 &value) { return integerFromText(NarrowText(text), value); }
bool fromText(QStringView text, quint64 &value) { return integerFromText(NarrowText(text), value); }

QString toText(const HexBinary &value)
{
    return QString::fromLatin1(value.bytes.toHex().toUpper());
}

bool fromText(QStringView text, HexBinary &value)
{
    const QByteArray digits = text.trimmed().toLatin1();
    const bool areHex = std::all_of(digits.cbegin(), digits.cend(), [](char c) { return std::isxdigit(uchar(c)); });
    if (digits.size() % 2 != 0 || !areHex)
        return false;
    value.bytes = QByteArray::fromHex(digits);
    return true;
}

// As System.ServiceModel writes it: no braces, small letters.
QString toText(const QUuid &value)
{
    return value.toString(QUuid::WithoutBraces);
}

bool fromText(QStringView text, QUuid &value)
{
    const QStringView trimmed = text.trimmed();
    const QUuid result = QUuid::fromString(trimmed);
    const bool isNull = trimmed == toText(QUuid());
    if (trimmed.size() != 36 || (result.isNull() && !isNull))
        return false;
    value = result;
    return true;
}

QString toText(QChar value)
{
    return toText(quint16(value.unicode()));
}

bool fromText(QStringView text, QChar &value)
{
    quint16 unicode = 0;
    if (!fromText(text, unicode))
        return false;
    value = QChar(unicode);
    return true;
}

void writeValue(XmlWriter &writer, float value) { writer.encodedType(u"float"); writer.plainText(NumberText(value)); }
void writeValue(XmlWriter &writer, qint8 value) { writer.encodedType(u"byte"); writer.plainText(NumberText(value)); }
void writeValue(XmlWriter &writer, qint16 value) { writer.encodedType(u"short"); writer.plainText(NumberText(value)); }
void writeValue(XmlWriter &writer, quint8 value) { writer.encodedType(u"unsignedByte"); writer.plainText(NumberText(value)); }
void writeValue(XmlWriter &writer, quint16 value) { writer.encodedType(u"unsignedShort"); writer.plainText(NumberText(value)); }
void writeValue(XmlWriter &writer, quint32 value) { writer.encodedType(u"unsignedInt"); writer.plainText(NumberText(value)); }
void writeValue(XmlWriter &writer, quint64 value) { writer.encodedType(u"unsignedLong"); writer.plainText(NumberText(value)); }
void writeValue(XmlWriter &writer, const HexBinary &value) { writer.encodedType(u"hexBinary"); writer.text(toText(value)); }
void writeValue(XmlWriter &writer, const QUuid &value) { writer.encodedType(u"string"); writer.text(toText(value)); }
void writeValue(XmlWriter &writer, QChar value) { writer.encodedType(u"unsignedShort"); writer.plainText(NumberText(quint16(value.unicode()))); }

bool readValue(XmlReader &reader, float &value) { return readSimpleValue(reader, value, u"xs:float"); }
bool readValue(XmlReader &reader, qint8 &value) { return readSimpleValue(reader, value, u"xs:byte"); }
bool readValue(XmlReader &reader, qint16 &value) { return readSimpleValue(reader, value, u"xs:short"); }
bool readValue(XmlReader &reader, quint8 &value) { return readSimpleValue(reader, value, u"xs:unsignedByte"); }
bool readValue(XmlReader &reader, quint16 &value) { return readSimpleValue(reader, value, u"xs:unsignedShort"); }
bool readValue(XmlReader &reader, quint32 &value) { return readSimpleValue(reader, value, u"xs:unsignedInt"); }
bool readValue(XmlReader &reader, quint64 &value) { return readSimpleValue(reader, value, u"xs:unsignedLong"); }
bool readValue(XmlReader &reader, HexBinary &value) { return readSimpleValue(reader, value, u"xs:hexBinary"); }
bool readValue(XmlReader &reader, QUuid &value) { return readSimpleValue(reader, value, u"guid"); }
bool readValue(XmlReader &reader, QChar &value) { return readSimpleValue(reader, value, u"char"); }

} // namespace ServiceModel
