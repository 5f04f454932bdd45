// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/xmlobjects.h"

#include "xml/namespaces.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace ServiceModel {

namespace {

constexpr qsizetype MaxRepeated = 16 * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::XmlObjects", text);
}

} // namespace

bool readObjectAs(XmlReader &reader, const void *type, const XmlType *described)
{
    return reader.objects().readAs(type, described);
}

bool XmlObjects::areIn(const NamespaceScope &scope, int from)
{
    for (int i = from; i < scope.size(); ++i) {
        if (isEqual(scope.at(i).namespaceUri, Namespaces::Serialization))
            return true;
    }
    return false;
}

void XmlObjects::start()
{
    const XmlText *ref = nullptr;
    const XmlText *id = nullptr;
    for (const XmlAttributes::Attribute &attribute : m_reader.m_attributes) {
        const QByteArrayView name = attribute.name.localName();
        if ((name == "Ref" || name == "Id") && isEqual(attribute.namespaceUri, Namespaces::Serialization))
            (name == "Ref" ? ref : id) = &attribute.value;
    }
    m_reader.m_isObject = ref || id;
    m_isReference = ref;
    m_current = ref ? find(idFrom(*ref)) : -1;
    if (ref || !id || !m_detours.empty()) // what is read again was met before
        return;
    m_current = qsizetype(m_objects.size());
    m_objects.push_back({idFrom(*id), m_reader.m_scanner.start(), scope()});
}

QByteArrayView XmlObjects::idFrom(const XmlText &value)
{
    if (value.isPlain())
        return value.raw.trimmed();
    m_resolved.append(value.resolved());
    return QByteArrayView(m_resolved.constLast()).trimmed();
}

qsizetype XmlObjects::find(QByteArrayView id)
{
    for (; m_indexed < qsizetype(m_objects.size()); ++m_indexed)
        m_byId.insert(m_objects[size_t(m_indexed)].id, m_indexed);
    return m_byId.value(id, -1);
}

bool XmlObjects::follow()
{
    if (!std::exchange(m_isReference, false))
        return true;
    const QString id = m_reader.attribute(Namespaces::Serialization, u"Ref").trimmed();
    m_element = m_reader.localName().toString();
    if (m_current < 0)
        return refuse(tr("the element '%1' refers to the object '%2', which does not stand before it").arg(m_element, id));
    const Object &object = m_objects[size_t(m_current)];
    if (std::ranges::find(m_detours, object.position, &Detour::position) != m_detours.end())
        return refuse(tr("the element '%1' refers to the object '%2', which it is a part of: a value cannot hold itself").arg(m_element, id));
    if (m_repeated > std::max(MaxRepeated, 4 * m_reader.m_document.size()))
        return refuse(tr("the document grows too large when its references to objects are followed"), XmlError::Kind::QuotaExceeded);
    if (!skipContent())
        return false;
    m_detours.push_back({m_reader.m_open.size(), object.position, m_reader.m_scanner, scope()});
    setScope(object.scope);
    XmlScanner &scanner = m_reader.m_scanner;
    scanner.goTo(object.position);
    scanner.next();
    const XmlName name = scanner.name();
    const int declarations = m_reader.m_namespaces.size();
    m_reader.m_attributes.read(scanner, m_reader.m_namespaces, m_reader.m_quotas);
    m_reader.m_open.last() = {name, m_reader.m_namespaces.find(name.prefix()), declarations};
    return !m_reader.isNil()
        || refuse(tr("the element '%1' refers to the object '%2', which does not stand before it").arg(m_element, id));
}

// Up to its end tag, and over it.
bool XmlObjects::skipContent()
{
    XmlScanner &scanner = m_reader.m_scanner;
    if (scanner.isEmptyElement())
        return true;
    for (;;) {
        switch (scanner.next()) {
        case XmlScanner::Lexeme::Text:
            if (scanner.isWhiteSpace() && !scanner.isCData())
                break;
            [[fallthrough]];
        case XmlScanner::Lexeme::StartTag:
            return refuse(tr("the element '%1' refers to an object and has content of its own").arg(m_element));
        case XmlScanner::Lexeme::EndTag:
            return m_reader.endElement() == XmlReader::Token::EndElement;
        case XmlScanner::Lexeme::End:
        case XmlScanner::Lexeme::Invalid:
            m_reader.refuse(scanner.error());
            return false;
        }
    }
}

void XmlObjects::leave(qsizetype open)
{
    if (m_detours.empty() || m_detours.back().depth != open + 1)
        return;
    const Detour &detour = m_detours.back();
    m_repeated += m_reader.m_scanner.position() - detour.position;
    m_reader.m_scanner = detour.scanner;
    setScope(detour.scope);
    m_detours.pop_back();
}

bool XmlObjects::readAs(const void *type, const XmlType *described)
{
    if (!follow())
        return false;
    if (m_current < 0)
        return true;
    Object &object = m_objects[size_t(m_current)];
    if (object.type && object.type != type)
        return refuse(tr("the element '%1' refers to an object of another type").arg(m_element));
    object.type = type;
    object.described = described;
    return true;
}

const XmlType *XmlObjects::described()
{
    if (!m_isReference || !follow())
        return nullptr;
    return m_objects[size_t(m_current)].described;
}

// Around the element that was started last.
const XmlObjects::Scope *XmlObjects::scope()
{
    const int size = m_reader.m_open.last().outerDeclarations - NamespaceScope::predeclared;
    while (m_scope && (m_scope->size > size || !isInScope(*m_scope)))
        m_scope = m_scope->outer;
    for (int i = m_scope ? m_scope->size : 0; i < size; ++i)
        m_scope = &m_scopes.emplace_back(Scope{m_reader.m_namespaces.at(NamespaceScope::predeclared + i), i + 1, m_scope});
    return m_scope;
}

// A declaration is told by its place in the document.
bool XmlObjects::isInScope(const Scope &scope) const
{
    const NamespaceScope &current = m_reader.m_namespaces;
    const int index = NamespaceScope::predeclared + scope.size - 1;
    return index < current.size() && current.at(index).namespaceUri.data() == scope.declaration.namespaceUri.data();
}

void XmlObjects::setScope(const Scope *scope)
{
    QVarLengthArray<const Scope *, 16> missing;
    for (; scope && !isInScope(*scope); scope = scope->outer)
        missing.append(scope);
    m_reader.m_namespaces.leave(NamespaceScope::predeclared + (scope ? scope->size : 0));
    for (qsizetype i = missing.size() - 1; i >= 0; --i)
        m_reader.m_namespaces.declare(missing[i]->declaration.prefix, XmlText{missing[i]->declaration.namespaceUri});
    m_repeated += missing.size() * qsizetype(sizeof(Scope));
}

bool XmlObjects::refuse(const QString &message, XmlError::Kind kind)
{
    m_reader.raiseError(kind, message);
    return false;
}

} // namespace ServiceModel
