// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/wsdldocument.h"

#include "xml/namespaces.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ServiceModel {

namespace {

// A schema cut out of its document keeps the namespaces that it was in the scope of.
QString withDeclarations(QString schema, const QXmlStreamNamespaceDeclarations &outer, const QXmlStreamNamespaceDeclarations &own)
{
    QStringList declared;
    for (const auto &declaration : own)
        declared.append(declaration.prefix().toString());
    QString declarations;
    for (auto it = outer.crbegin(); it != outer.crend(); ++it) { // the innermost of a prefix is the one in force
        const QString prefix = it->prefix().toString();
        if (declared.contains(prefix))
            continue;
        declared.append(prefix);
        declarations += (prefix.isEmpty() ? u" xmlns"_s : u" xmlns:"_s + prefix) + u"=\""_s
            + it->namespaceUri().toString().toHtmlEscaped() + u'"';
    }
    const auto isNameEnd = [](QChar c) { return c.isSpace() || c == u'/' || c == u'>'; };
    const auto nameEnd = std::ranges::find_if(schema, isNameEnd);
    return schema.insert(nameEnd - schema.begin(), declarations);
}

} // namespace

QList<QByteArray> schemasOf(const QByteArray &wsdl)
{
    const QString text = QString::fromUtf8(wsdl);
    QXmlStreamReader reader(text);
    QList<QByteArray> schemas;
    QXmlStreamNamespaceDeclarations outer;
    while (reader.readNextStartElement()) { // definitions, then types
        if (reader.namespaceUri() == Namespaces::XmlSchema && reader.name() == u"schema") {
            const qsizetype start = text.lastIndexOf(u'<', reader.characterOffset() - 1);
            const auto own = reader.namespaceDeclarations();
            reader.skipCurrentElement();
            schemas.append(withDeclarations(text.sliced(start, reader.characterOffset() - start), outer, own).toUtf8());
        } else if (reader.name() == u"definitions" || reader.name() == u"types") {
            outer += reader.namespaceDeclarations();
        } else {
            reader.skipCurrentElement();
        }
    }
    return schemas;
}

} // namespace ServiceModel
