// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "metadata/xsdreader.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// A schema that is read from texts: the main one and those that it refers to.
class SchemaTest : public QObject
{
protected:
    static QByteArray schemaWith(const QByteArray &content, const QByteArray &attributes = "targetNamespace='urn:t' elementFormDefault='qualified'")
    {
        return "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:t='urn:t' " + attributes + ">\n" + content + "\n</xs:schema>";
    }
    static ServiceModel::QName name(const QString &localName) { return {u"urn:t"_s, localName}; }

    void reset()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_schema = {};
        m_diagnostics = {};
        m_documents.clear();
    }
    void read(const QByteArray &xml)
    {
        ServiceModel::Metadata::ImportResolver resolver;
        ServiceModel::Metadata::XsdReader reader(resolver, m_schema, m_diagnostics);
        reader.read({QUrl::fromLocalFile(m_folder->filePath(u"main.xsd"_s)), u"main.xsd"_s, xml});
        m_documents = reader.documents();
    }
    void write(const QString &file, const QByteArray &xml)
    {
        QFile out(m_folder->filePath(file));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(xml);
    }
    QString messages() const
    {
        QStringList result;
        for (const ServiceModel::Metadata::Diagnostic &diagnostic : m_diagnostics.list())
            result.append(diagnostic.toString());
        return result.join(u'\n');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ServiceModel::Metadata::Schema m_schema;
    ServiceModel::Metadata::Diagnostics m_diagnostics;
    QList<QByteArray> m_documents;
};
