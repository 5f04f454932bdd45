// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "metadata/definitions.h"
#include "metadata/importresolver.h"
#include "metadata/schema.h"

#include <QSet>

namespace ServiceModel::Metadata {

class XmlNode;

// Reads XML Schema documents into a Schema, with all that they import and include.
//
//     XsdReader reader(resolver, schema, diagnostics);
//     reader.read(document);
//     if (diagnostics.hasErrors()) ...
//
// It refuses only what is wrong in itself. What XML Schema allows and nobody here can use yet is kept in the model, by
// name at least, so that it matters only to those who need it.
class XsdReader
{
public:
    XsdReader(ImportResolver &resolver, Schema &schema, Diagnostics &diagnostics);

    void read(const Document &document);
    // The same of one that was parsed, unless it was read already; takes schema locations out of it.
    void readRoot(XmlNode &root, const Document &document);
    // An xs:schema inside another document.
    void read(XmlNode &schemaNode, const Document &document);

    // An xs:import that stands in no xs:schema.
    void readImport(const XmlNode &node, const Document &document);

    // Namespaces whose schemas are given by other means: imports of them are not followed.
    void setProvidedNamespaces(const QSet<QString> &namespaces) { m_providedNamespaces = namespaces; }
    // Each xs:schema that was read, without schema locations.
    const QList<QByteArray> &documents() const { return m_documents; }

private:
    struct Reference { Document from; QString location; QString includedInto; bool isInclude; QString namespaceUri; SourceLocation where; };
    // What stands in an xs:redefine: it takes the place of what it is derived from, once that was read.
    struct Redefinition
    {
        QList<std::shared_ptr<SchemaType>> types;
        QList<std::pair<QName, Particle>> groups;
        QList<std::pair<QName, AttributeGroup>> attributeGroups;
    };

    void readSchema(XmlNode &node, const Document &document, const QString &includedInto);
    void readDeclaration(const XmlNode &node);
    bool isNew(QStringView kind, const QName &name, const XmlNode &node);
    void noteReference(const XmlNode &node, const Document &document);
    void noteRedefinition(const XmlNode &node);
    void followReferences();
    void redefine(const Redefinition &redefinition);
    void keepDocument(XmlNode &node);
    void renameRedefined(XmlNode &node);
    QString redefinedKey(const XmlNode &declaration) const;

    ElementDeclaration readElement(const XmlNode &node, bool isGlobal);
    AttributeDeclaration readAttribute(const XmlNode &node, bool isGlobal);
    void readAttributes(const XmlNode &node, QList<AttributeDeclaration> &attributes, std::optional<Wildcard> &anyAttribute);
    AttributeGroup readAttributeGroup(const XmlNode &node);
    Wildcard readWildcard(const XmlNode &node) const;
    std::shared_ptr<SchemaType> readNamedType(const XmlNode &node);
    std::optional<Particle> readGroup(const XmlNode &node);
    std::shared_ptr<SchemaType> readType(const XmlNode &node);
    void readTypeContent(const XmlNode &node, SchemaType &type);
    void readDerivation(const XmlNode &node, SchemaType &type);
    void readMemberTypes(const XmlNode &node, SchemaType &type);
    Particle readParticle(const XmlNode &node);
    int occurs(const XmlNode &node, QStringView attribute);
    TypeReference typeReference(const XmlNode &node, QStringView attribute);
    QName reference(const XmlNode &node, QStringView attribute);
    QName qualified(const XmlNode &node, QStringView attribute, const QString &text);
    QName declaredName(const XmlNode &node, bool isQualified);

    ImportResolver &m_resolver;
    Schema &m_schema;
    Diagnostics &m_diagnostics;
    Definitions m_definitions;
    QSet<QString> m_providedNamespaces;
    QSet<QString> m_seen; // location and target namespace of the documents that were read
    QList<Reference> m_references;
    QList<Redefinition> m_redefinitions;
    QHash<QString, int> m_redefined; // how often, by what and its name
    QList<QByteArray> m_documents;

    // Of the xs:schema that is being read.
    QString m_targetNamespace;
    bool m_isChameleon = false; // it took its target namespace from the one that includes it
    bool m_elementsQualified = false;
    bool m_attributesQualified = false;
    bool m_isRepetition = false; // all that it defines is known
    QList<const XmlNode *> m_superseded; // definitions that another copy of a known schema has
};

// Whether the element is one of XML Schema, and that one.
bool isXsd(const XmlNode &node);
bool isXsd(const XmlNode &node, QStringView localName);

} // namespace ServiceModel::Metadata
