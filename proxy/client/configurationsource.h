// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/xmlreader.h"
#include "xml/xsdvalue.h"

#include <QStringList>

#include <chrono>

namespace ServiceModel {

// A configuration while it is read: its XML, the warnings so far, and the attributes of the element where the reader
// stands, each by its type. What is wrong with a value is a warning, and the value stays as it was.
class ConfigurationSource
{
public:
    ConfigurationSource(const QByteArray &xml, const QString &name) : reader(xml), m_name(name) { }

    XmlReader reader;

    const QString &name() const { return m_name; }
    const QStringList &warnings() const { return m_warnings; }

    // Gives back what it was given.
    QString warn(const QString &what) { return warn(reader.line(), what); }
    QString warn(qint64 line, const QString &what);
    void skipUnknown();

    QString text(QStringView attribute); // null when it is not there
    void readTimeout(QStringView attribute, std::chrono::milliseconds &timeout);
    void readFlag(QStringView attribute, bool &flag);
    void readBytes(QStringView attribute, qint64 &bytes);
    void readLevels(QStringView attribute, int &levels);
    // Understood; but nothing follows from them here, nor has to.
    void ignore(const QStringList &attributes) { m_known += attributes; }
    // Behind all of the above: warns of the attributes that nobody asked for.
    void endAttributes();

private:
    template <class Number>
    bool readPositive(const QString &text, Number &value);

    QString m_name;
    QStringList m_warnings;
    QStringList m_known;
};

} // namespace ServiceModel
