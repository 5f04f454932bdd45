// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/metadatawriter.h"

#include "generator/codewriter.h"
#include "metadata/xmlnode.h"
#include "xml/namespaces.h"

#include <QDir>
#include <QSet>

#include <vector>

namespace ServiceModel::Generator {

using namespace Metadata;

namespace {

struct File
{
    QUrl url;
    QString name;
    std::unique_ptr<XmlNode> root;

    bool isSchema() const { return root->name().namespaceUri == Namespaces::XmlSchema; }
};

// "schemas.microsoft.com.2003.10.Serialization" from "http://schemas.microsoft.com/2003/10/Serialization/".
QString fileNameFrom(const QString &namespaceUri)
{
    const QUrl url(namespaceUri);
    const QString text = url.host().isEmpty() ? namespaceUri : namespaceUri.mid(namespaceUri.indexOf(QLatin1StringView("//")) + 2);
    QString name;
    for (const QChar c : text) {
        const bool usable = (c.isLetterOrNumber() && c.unicode() < 0x80) || c == u'-' || c == u'_';
        if (usable || (!name.isEmpty() && !name.endsWith(u'.')))
            name += usable ? c : QChar(u'.');
    }
    while (name.endsWith(u'.'))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("metadata") : name;
}

// Makes the import lead to the file that holds what it means; an import of what is not here stays as it is.
void redirect(XmlNode &import, const QString &attribute, const File &from, const std::vector<File> &files)
{
    const QString location = import.attribute(attribute);
    const QUrl url = from.url.resolved(QUrl(location));
    const bool isSchema = import.name().namespaceUri == Namespaces::XmlSchema;
    for (const File &file : files) {
        const bool isMeant = location.isEmpty() ? file.isSchema() == isSchema && file.root->attribute(u"targetNamespace") == import.attribute(u"namespace")
                                                : file.url == url;
        if (isMeant && &file != &from)
            return import.setAttribute(attribute, file.name);
    }
}

void redirectImports(XmlNode &node, const File &from, const std::vector<File> &files)
{
    for (const auto &child : node.nodes()) {
        const QString &name = child->name().localName;
        if (child->is(Namespaces::Wsdl, u"import"))
            redirect(*child, QStringLiteral("location"), from, files);
        else if (child->name().namespaceUri == Namespaces::XmlSchema && (name == u"import" || name == u"include" || name == u"redefine"))
            redirect(*child, QStringLiteral("schemaLocation"), from, files);
        else if (child->is(Namespaces::Wsdl, u"types") || child->is(Namespaces::XmlSchema, u"schema"))
            redirectImports(*child, from, files);
    }
}

} // namespace

void addMetadataFiles(const QList<Document> &documents, const QString &directory, OutputFiles &output)
{
    std::vector<File> files;
    QSet<QString> names;
    Diagnostics ignored; // what cannot be parsed was refused before
    for (const Document &document : documents) {
        auto root = XmlNode::parse(document.bytes, document.name, ignored);
        if (!root)
            continue;
        const QString stem = fileNameFrom(root->attribute(u"targetNamespace"));
        const QString suffix = root->is(Namespaces::XmlSchema, u"schema") ? QStringLiteral(".xsd") : QStringLiteral(".wsdl");
        QString name = stem + suffix;
        for (int i = 1; names.contains(name); ++i)
            name = stem + QString::number(i) + suffix;
        names.insert(name);
        files.push_back({document.url, name, std::move(root)});
    }
    for (const File &file : files) {
        redirectImports(*file.root, file, files);
        output.add(directory.isEmpty() ? file.name : QDir(directory).filePath(file.name), "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + file.root->toXml());
    }
}

} // namespace ServiceModel::Generator
