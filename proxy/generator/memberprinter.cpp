// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/memberprinter.h"

#include "generator/names.h"

using namespace Qt::StringLiterals;

namespace ServiceModel::Generator {

namespace {

QList<Member> ofKind(const QList<Member> &members, Member::Kind kind)
{
    QList<Member> result;
    for (const Member &member : members) {
        if (member.kind == kind)
            result.append(member);
    }
    return result;
}

QString nameOf(qsizetype index)
{
    return index == 0 ? u"Namespace"_s : u"Namespace%1"_s.arg(index + 1);
}

} // namespace

QString NamespaceConstants::constantFor(const QString &namespaceUri)
{
    if (namespaceUri.isEmpty())
        return u"QStringView()"_s;
    if (!m_uris.contains(namespaceUri))
        m_uris.append(namespaceUri);
    return nameOf(m_uris.indexOf(namespaceUri));
}

void printNamespaceConstants(CodeWriter &code, const NamespaceConstants &namespaces)
{
    if (namespaces.uris().isEmpty())
        return;
    for (qsizetype i = 0; i < namespaces.uris().size(); ++i)
        code.line(u"constexpr QStringView %1 = %2;"_s.arg(nameOf(i), stringLiteral(namespaces.uris().at(i))));
    code.line();
}

void MemberPrinter::printRead(const QList<Member> &members)
{
    for (const Member &attribute : ofKind(members, Member::Kind::Attribute)) {
        const bool isOptional = attribute.occurrence == Member::Occurrence::Optional;
        m_code.line(u"%1(reader, %2, %3, %4%5);"_s.arg(isOptional ? u"readOptionalAttribute"_s : u"readAttribute"_s,
                                                       m_namespaces.constantFor(attribute.xmlName.namespaceUri),
                                                       stringLiteral(attribute.xmlName.localName), m_prefix,
                                                       attribute.name));
    }
    for (const Member &text : ofKind(members, Member::Kind::Text)) {
        m_code.line(u"return readValue(reader, %1%2);"_s.arg(m_prefix, text.name));
        return;
    }
    printReadElements(ofKind(members, Member::Kind::Element));
}

void MemberPrinter::printReadElements(const QList<Member> &elements)
{
    if (elements.isEmpty()) {
        m_code.line(u"reader.skipCurrentElement();"_s);
        m_code.line(u"return !reader.hasError();"_s);
        return;
    }
    NameScope scope;
    for (const Member &element : elements)
        scope.take(element.name);
    QStringList variables; // "hasN1", whether it was there
    QStringList required;
    for (const Member &element : elements) {
        const bool isOnce = element.occurrence == Member::Occurrence::Once;
        const QString variable = isOnce ? scope.take(u"has"_s + upperCamel(element.name)) : QString();
        variables.append(variable);
        if (isOnce)
            m_code.line(u"bool %1 = false;"_s.arg(variable));
        if (isOnce && !element.isLenient)
            required.append(u"requireElement(reader, %1, %2)"_s.arg(variable, stringLiteral(element.xmlName.localName)));
    }
    m_code.open(u"while (reader.readNextStartElement())"_s);
    QString branch = u"if"_s;
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const Member &element = elements.at(i);
        m_code.line(u"%1 (reader.isElement(%2, %3))"_s.arg(branch, m_namespaces.constantFor(element.xmlName.namespaceUri),
                                                           stringLiteral(element.xmlName.localName)));
        m_code.indent();
        const QString target = m_prefix + element.name;
        switch (element.occurrence) {
        case Member::Occurrence::Once:
            m_code.line(u"readElement(reader, %1, %2);"_s.arg(target, variables.at(i)));
            break;
        case Member::Occurrence::Optional:
            m_code.line(u"readOptionalElement(reader, %1);"_s.arg(target));
            break;
        case Member::Occurrence::Repeated:
            m_code.line(u"readRepeatedElement(reader, %1);"_s.arg(target));
            break;
        }
        m_code.outdent();
        branch = u"else if"_s;
    }
    m_code.line(u"else"_s);
    m_code.line(u"    reader.skipCurrentElement();"_s);
    m_code.close();
    if (required.isEmpty())
        required.append(u"!reader.hasError()"_s);
    m_code.lines(u"return "_s + required.join(u"\n    && "_s) + u';');
}

void MemberPrinter::printWrite(const QList<Member> &members)
{
    const auto print = [this](const QString &function, const Member &member) {
        m_code.line(u"%1(writer, %2, %3, %4%5);"_s.arg(function, m_namespaces.constantFor(member.xmlName.namespaceUri),
                                                       stringLiteral(member.xmlName.localName), m_prefix, member.name));
    };
    for (const Member &attribute : ofKind(members, Member::Kind::Attribute))
        print(attribute.occurrence == Member::Occurrence::Optional ? u"writeOptionalAttribute"_s : u"writeAttribute"_s,
              attribute);
    for (const Member &text : ofKind(members, Member::Kind::Text))
        m_code.line(u"writeValue(writer, %1%2);"_s.arg(m_prefix, text.name));
    for (const Member &element : ofKind(members, Member::Kind::Element)) {
        switch (element.occurrence) {
        case Member::Occurrence::Once:
            print(u"writeElement"_s, element);
            break;
        case Member::Occurrence::Optional:
            print(u"writeOptionalElement"_s, element);
            break;
        case Member::Occurrence::Repeated:
            print(u"writeRepeatedElement"_s, element);
            break;
        }
    }
}

} // namespace ServiceModel::Generator
