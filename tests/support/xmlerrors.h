// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/xmlreader.h"

#include <QStringEncoder>

// Why a whole document is refused; no error when it is not.
inline ServiceModel::XmlError errorOf(const QByteArray &xml, const ServiceModel::ReaderQuotas &quotas = {})
{
    ServiceModel::XmlReader reader(xml, quotas);
    reader.readToEnd();
    return reader.error();
}

inline QByteArray encoded(QStringConverter::Encoding encoding, QStringConverter::Flags flags, const QString &text)
{
    QStringEncoder encoder(encoding, flags);
    return encoder(text);
}
