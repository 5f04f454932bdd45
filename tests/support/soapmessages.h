// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/namespaces.h"

#include <QByteArray>
#include <QFile>
#include <QtGlobal>

// Envelopes as another stack would write them: by hand, not by the code under test.

inline QByteArray envelope(QStringView soap, const QByteArray &body, const QByteArray &header)
{
    const QByteArray head = header.isNull() ? QByteArray() : "<s:Header>" + header + "</s:Header>";
    return "<s:Envelope xmlns:s=\"" + soap.toUtf8() + "\" xmlns:a=\"http://www.w3.org/2005/08/addressing\">" + head
        + "<s:Body>" + body + "</s:Body></s:Envelope>";
}

inline QByteArray soap11Envelope(const QByteArray &body, const QByteArray &header = {})
{
    return envelope(ServiceModel::Namespaces::Soap11, body, header);
}

inline QByteArray soap12Envelope(const QByteArray &body, const QByteArray &header = {})
{
    return envelope(ServiceModel::Namespaces::Soap12, body, header);
}

// A file of tests/data/wire: a message of System.ServiceModel as it was on the wire.
inline QByteArray captured(const QByteArray &name)
{
    QFile file(QStringLiteral(TESTS_SOURCE_DIR "/data/wire/") + QString::fromLatin1(name) + QStringLiteral(".xml"));
    if (!file.open(QFile::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return file.readAll();
}
