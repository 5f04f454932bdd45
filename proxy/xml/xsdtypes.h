// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/attachment.h"
#include "xml/xsdvalue.h"

#include <QUuid>

// The simple types of XML Schema part 2 that are met less often than those of xsdvalue.h, with the same codec:
//
//   xs:float         float       as xs:double
//   xs:byte          qint8       xs:short           qint16
//   xs:unsignedByte  quint8      xs:unsignedShort   quint16     xs:unsignedInt quint32     xs:unsignedLong quint64
//   xs:base64Binary  QByteArray, or Attachment for what may be large (binarycontent.cpp)
//   xs:hexBinary     HexBinary   swaRef             SwaRef
//   guid             QUuid       char               QChar       of System.ServiceModel; a char is a number there
namespace ServiceModel {

// Bytes that are written as hexadecimal digits.
struct HexBinary
{
    QByteArray bytes = {};

    friend bool operator==(const HexBinary &, const HexBinary &) = default;
    friend size_t qHash(const HexBinary &value, size_t seed = 0) { return qHash(value.bytes, seed); }
};

QString toText(float value);
QString toText(qint8 value);
QString toText(qint16 value);
QString toText(quint8 value);
QString toText(quint16 value);
QString toText(quint32 value);
QString toText(quint64 value);
QString toText(const QByteArray &value);
QString toText(const HexBinary &value);
QString toText(const QUuid &value);
QString toText(QChar value);

bool fromText(QStringView text, float &value);
bool fromText(QStringView text, qint8 &value);
bool fromText(QStringView text, qint16 &value);
bool fromText(QStringView text, quint8 &value);
bool fromText(QStringView text, quint16 &value);
bool fromText(QStringView text, quint32 &value);
bool fromText(QStringView text, quint64 &value);
bool fromText(QStringView text, QByteArray &value);
bool fromText(QStringView text, HexBinary &value);
bool fromText(QStringView text, QUuid &value);
bool fromText(QStringView text, QChar &value);

void writeValue(XmlWriter &writer, float value);
void writeValue(XmlWriter &writer, qint8 value);
void writeValue(XmlWriter &writer, qint16 value);
void writeValue(XmlWriter &writer, quint8 value);
void writeValue(XmlWriter &writer, quint16 value);
void writeValue(XmlWriter &writer, quint32 value);
void writeValue(XmlWriter &writer, quint64 value);
void writeValue(XmlWriter &writer, const QByteArray &value);
void writeValue(XmlWriter &writer, const Attachment &value);
void writeValue(XmlWriter &writer, const SwaRef &value);
void writeValue(XmlWriter &writer, const HexBinary &value);
void writeValue(XmlWriter &writer, const QUuid &value);
void writeValue(XmlWriter &writer, QChar value);

bool readValue(XmlReader &reader, float &value);
bool readValue(XmlReader &reader, qint8 &value);
bool readValue(XmlReader &reader, qint16 &value);
bool readValue(XmlReader &reader, quint8 &value);
bool readValue(XmlReader &reader, quint16 &value);
bool readValue(XmlReader &reader, quint32 &value);
bool readValue(XmlReader &reader, quint64 &value);
bool readValue(XmlReader &reader, QByteArray &value);
bool readValue(XmlReader &reader, Attachment &value);
bool readValue(XmlReader &reader, SwaRef &value);
bool readValue(XmlReader &reader, HexBinary &value);
bool readValue(XmlReader &reader, QUuid &value);
bool readValue(XmlReader &reader, QChar &value);

} // namespace ServiceModel
