// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "soap/encodedbody.h"

#include "xml/namespaces.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <memory>
#include <vector>

namespace ServiceModel {

namespace {

constexpr qsizetype MaxBytes = 16 * 1024 * 1024;
constexpr qsizetype MaxGap = 100'000; // of a sparse array
constexpr int MaxDepth = 250;
constexpr int MaxLinks = 16; // from a reference to a reference

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::Writer", text);
}

// White space that a parser would change (XML 1.0, sections 2.11 and 3.3.3) is written as a reference, too.
QByteArray escapedText(const QString &text)
{
    return text.toHtmlEscaped().toUtf8().replace('\r', "&#13;");
}

QByteArray escapedAttribute(const QString &value)
{
    return escapedText(value).replace('\n', "&#10;").replace('\t', "&#9;");
}

// And not about how the value is encoded.
bool isContent(const XmlReader::Attribute &attribute)
{
    const QString &namespaceUri = attribute.name.namespaceUri;
    if (namespaceUri.isEmpty())
        return attribute.name.localName != u"id" && attribute.name.localName != u"href";
    return !Namespaces::isSoapEncoding(namespaceUri) && namespaceUri != Namespaces::XmlSchemaInstance && namespaceUri != Namespaces::Soap11
        && namespaceUri != Namespaces::Soap12;
}

struct Node
{
    QName name; // empty: text
    QString text = {};
    QList<XmlReader::NamespaceDeclaration> declarations = {};
    QList<XmlReader::Attribute> attributes = {};
    QName type = {}; // xsi:type
    std::vector<std::unique_ptr<Node>> children = {};

    QString attribute(bool (*isIn)(QStringView), QStringView localName) const
    {
        for (const XmlReader::Attribute &attribute : attributes) {
            if (attribute.name.localName == localName && isIn(attribute.name.namespaceUri))
                return attribute.value.trimmed();
        }
        return {};
    }
    QString attribute(QStringView localName) const
    {
        return attribute([](QStringView ns) { return ns.isEmpty() || Namespaces::isSoapEncoding(ns); }, localName);
    }
    // What it refers to: href="#1" in SOAP 1.1, enc:ref="1" in SOAP 1.2.
    QString reference() const
    {
        const QString href = attribute(u"href");
        return href.startsWith(u'#') ? href.sliced(1) : attribute(Namespaces::isSoapEncoding, u"ref");
    }
    bool isNil() const
    {
        const QString nil = attribute([](QStringView ns) { return ns == Namespaces::XmlSchemaInstance; }, u"nil");
        return nil == u"true" || nil == u"1";
    }
    bool isArray() const
    {
        return !attribute(Namespaces::isSoapEncoding, u"arrayType").isEmpty() || !attribute(Namespaces::isSoapEncoding, u"itemType").isEmpty()
            || (type.localName == u"Array" && Namespaces::isSoapEncoding(type.namespaceUri));
    }
};

class Reader
{
public:
    // All elements of the body, whose first one was just started.
    std::vector<std::unique_ptr<Node>> read(XmlReader &reader)
    {
        std::vector<std::unique_ptr<Node>> result;
        do {
            result.push_back(readElement(reader));
        } while (reader.readNextStartElement());
        return result;
    }

    const Node *find(const QString &id) const { return m_byId.value(id); }

private:
    static std::unique_ptr<Node> started(const XmlReader &reader)
    {
        auto node = std::make_unique<Node>(Node{reader.name()});
        node->declarations = reader.namespaceDeclarations();
        node->attributes = reader.attributes();
        node->type = reader.resolveQName(reader.attribute(Namespaces::XmlSchemaInstance, u"type"));
        for (const XmlReader::Attribute &attribute : node->attributes) {
            if (isContent(attribute))
                declarePrefix(reader, attribute.prefix, *node);
        }
        return node;
    }

    std::unique_ptr<Node> readElement(XmlReader &reader)
    {
        std::unique_ptr<Node> root = started(reader);
        std::vector<Node *> open{root.get()};
        note(*root);
        while (!open.empty()) {
            switch (reader.readNext()) {
            case XmlReader::Token::StartElement: {
                std::vector<std::unique_ptr<Node>> &siblings = open.back()->children;
                siblings.push_back(started(reader));
                open.push_back(siblings.back().get());
                note(*open.back());
                break;
            }
            case XmlReader::Token::Text: {
                const QString text = reader.text();
                if (const qsizetype colon = text.indexOf(u':'); colon > 0) // it may be a name
                    declarePrefix(reader, text.first(colon), *open.back());
                open.back()->children.push_back(std::make_unique<Node>(Node{{}, text}));
                break;
            }
            case XmlReader::Token::EndElement:
                open.pop_back();
                break;
            default:
                return root;
            }
        }
        return root;
    }

    // It may be declared around the body only, and the element may go elsewhere.
    static void declarePrefix(const XmlReader &reader, const QString &text, Node &node)
    {
        const QString prefix = text.trimmed();
        const QString namespaceUri = prefix.isEmpty() || prefix == u"xml" ? QString() : reader.resolvePrefix(prefix);
        const bool isKnown = std::ranges::any_of(node.declarations, [&](const auto &known) { return known.prefix == prefix; });
        if (!namespaceUri.isEmpty() && !isKnown)
            node.declarations.append({prefix, namespaceUri});
    }

    void note(const Node &node)
    {
        const QString id = node.attribute(u"id");
        if (!id.isEmpty() && !m_byId.contains(id))
            m_byId.insert(id, &node);
    }

    QHash<QString, const Node *> m_byId;
};

class Writer
{
public:
    explicit Writer(const Reader &reader) : m_reader(reader) { }

    QByteArray write(const std::vector<std::unique_ptr<Node>> &elements)
    {
        m_out = "<body>";
        for (const auto &element : elements)
            write(*element, element->name, 0);
        return m_out + "</body>";
    }
    const QString &error() const { return m_error; }

private:
    void refuse(const QString &error)
    {
        if (m_error.isEmpty())
            m_error = error;
    }

    void write(const Node &accessor, const QName &name, int depth)
    {
        if (!m_error.isEmpty())
            return;
        const Node *node = &accessor;
        QSet<const Node *> passed;
        for (QString id = node->reference(); !id.isEmpty(); id = node->reference()) {
            if (passed.contains(node))
                return refuse(tr("what '%1' refers to refers back to it").arg(id));
            if (passed.size() >= MaxLinks)
                return refuse(tr("the body grows too large when its references are followed"));
            passed.insert(node);
            node = m_reader.find(id);
            if (!node)
                return refuse(tr("nothing in the body has the id '%1' that is referred to").arg(id));
        }
        if (std::ranges::find(m_open, node) != m_open.end())
            return refuse(tr("a value of the body contains itself"));
        if (depth > MaxDepth || m_out.size() > MaxBytes)
            return refuse(tr("the body grows too large when its references are followed"));
        m_open.push_back(node);
        writeStart(*node, name);
        const bool isArray = node->isArray();
        qsizetype place = isArray ? positionFrom(node->attribute(Namespaces::isSoapEncoding, u"offset")) : 0;
        fill(place);
        qsizetype at = place;
        for (const auto &child : node->children) {
            if (child->name.isEmpty()) {
                m_out += escapedText(child->text);
            } else if (isArray) {
                const QString position = child->attribute(Namespaces::isSoapEncoding, u"position");
                if (const qsizetype wanted = position.isEmpty() ? at : positionFrom(position); wanted > at) {
                    fill(wanted - at);
                    at = wanted;
                }
                write(*child, {{}, QStringLiteral("item")}, depth + 1);
                ++at;
            } else if (!child->isNil()) {
                write(*child, child->name, depth + 1);
            }
        }
        m_out.append("</").append(name.localName.toUtf8()).append('>');
        m_open.pop_back();
    }

    void writeStart(const Node &node, const QName &name)
    {
        m_out.append('<').append(name.localName.toUtf8());
        writeAttribute("xmlns", name.namespaceUri);
        for (const XmlReader::NamespaceDeclaration &declaration : node.declarations) {
            if (!declaration.prefix.isEmpty() && !declaration.prefix.startsWith(QLatin1StringView("encoded."))) // what was read so may be sent on
                writeAttribute("xmlns:" + declaration.prefix.toUtf8(), declaration.namespaceUri);
        }
        const bool hasType = !node.type.namespaceUri.isEmpty(); // the names of old toolkits are in none, and no type of XML Schema is
        if (hasType || node.isNil())
            writeAttribute("xmlns:encoded.xsi", Namespaces::XmlSchemaInstance.toString());
        if (hasType) {
            writeAttribute("xmlns:encoded.type", node.type.namespaceUri);
            writeAttribute("encoded.xsi:type", QLatin1StringView("encoded.type:") + node.type.localName);
        }
        if (node.isNil())
            writeAttribute("encoded.xsi:nil", QStringLiteral("true"));
        for (const XmlReader::Attribute &attribute : node.attributes) {
            if (isContent(attribute))
                writeAttribute((attribute.prefix.isEmpty() ? QString() : attribute.prefix + u':').toUtf8() + attribute.name.localName.toUtf8(), attribute.value);
        }
        m_out += '>';
    }

    void writeAttribute(const QByteArray &name, const QString &value)
    {
        m_out.append(' ').append(name).append("=\"").append(escapedAttribute(value)).append('"');
    }

    // "[2]"; "[0,2]" of an array of several dimensions counts as its last.
    qsizetype positionFrom(const QString &text)
    {
        const QString number = text.section(u',', -1).remove(u'[').remove(u']').trimmed();
        const qsizetype result = number.toLongLong();
        if (result > MaxGap)
            refuse(tr("the array is too sparse"));
        return std::clamp<qsizetype>(result, 0, MaxGap);
    }

    void fill(qsizetype count)
    {
        if (m_out.size() > MaxBytes)
            return refuse(tr("the body grows too large when its references are followed"));
        for (qsizetype i = 0; i < count && m_error.isEmpty(); ++i)
            m_out += R"(<item xmlns="" xmlns:encoded.xsi="http://www.w3.org/2001/XMLSchema-instance" encoded.xsi:nil="true"/>)";
    }

    const Reader &m_reader;
    QByteArray m_out;
    std::vector<const Node *> m_open;
    QString m_error;
};

QByteArray plain(XmlReader &body)
{
    Reader reader;
    const auto elements = reader.read(body);
    if (body.hasError())
        return "<body/>";
    Writer writer(reader);
    const QByteArray result = writer.write(elements);
    if (writer.error().isEmpty())
        return result;
    body.raiseError(XmlError::Kind::Unexpected, writer.error());
    return "<body/>";
}

} // namespace

EncodedBody::EncodedBody(XmlReader &body)
    : m_body(body)
    , m_reader(plain(body), {.maxBytes = 2 * MaxBytes, .unknownElements = body.quotas().unknownElements})
{
    m_reader.setLenient(true);
    if (body.hasError())
        m_reader.raiseError(body.error().kind, body.error().message);
    m_reader.readNextStartElement();
    m_reader.readNextStartElement();
}

EncodedBody::~EncodedBody()
{
    if (m_reader.hasError())
        m_body.raiseError(m_reader.error().kind, m_reader.error().message);
}

} // namespace ServiceModel
