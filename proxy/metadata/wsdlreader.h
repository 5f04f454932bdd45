// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "metadata/servicedescription.h"
#include "metadata/xsdreader.h"

#include <vector>

namespace ServiceModel::Metadata {

// Reads WSDL 1.1 documents, and the WSDL and XML Schema documents they import, into one ServiceDescription.
//
//     ImportResolver resolver;
//     Diagnostics diagnostics;
//     WsdlReader reader(resolver, diagnostics);
//     if (auto document = resolver.open(path, &error))
//         reader.read({*document});
//     if (!diagnostics.hasErrors())
//         generate(reader.description());
//
// An XML Schema document alone gives a description without services.
class WsdlReader
{
public:
    WsdlReader(ImportResolver &resolver, Diagnostics &diagnostics);

    // Several documents are a set that belongs together, as a metadata exchange gives it: an import of a namespace that
    // one of them has is not followed elsewhere, be they WSDL documents or schemas.
    void read(const QList<Document> &documents);

    const ServiceDescription &description() const { return m_description; }

private:
    struct Import { Document from; QString location; SourceLocation where; };

    void readDocument(const Document &document, XmlNode &root);
    void readDefinitions(const Document &document, XmlNode &root);
    void readMessage(const XmlNode &node);
    void readPortType(const XmlNode &node);
    OperationDeclaration readOperation(const XmlNode &node);
    OperationMessage readOperationMessage(const XmlNode &node);
    void readService(const XmlNode &node);
    bool isNew(const XmlNode &node);
    void noteImport(const XmlNode &node, const Document &document);
    void followImports();
    void checkReferences();
    QName declaredName(const XmlNode &node);
    QString elementName(const XmlNode &node);
    QName reference(const XmlNode &node, QStringView attribute);

    ImportResolver &m_resolver;
    Diagnostics &m_diagnostics;
    ServiceDescription m_description;
    XsdReader m_xsdReader;
    Definitions m_definitions;
    QSet<QString> m_providedNamespaces; // of WSDL documents
    QSet<QString> m_seen; // URLs of the documents that were read
    QList<Import> m_imports;
    QString m_targetNamespace; // of the document that is being read
};

} // namespace ServiceModel::Metadata
