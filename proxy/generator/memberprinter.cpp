// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/memberprinter.h"

#include "generator/names.h"

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
    return index == 0 ? QStringLiteral("Namespace") : QStringLiteral("Namespace%1").arg(index + 1);
}

} // namespace

QString NamespaceConstants::constantFor(const QString &namespaceUri)
{
    if (namespaceUri.isEmpty())
        return QStringLiteral("QStringView()");
    if (!m_uris.contains(namespaceUri))
        m_uris.append(namespaceUri);
    return nameOf(m_uris.indexOf(namespaceUri));
}

void printNamespaceConstants(CodeWriter &code, const NamespaceConstants &namespaces)
{
    if (namespaces.uris().isEmpty())
        return;
    for (qsizetype i = 0; i < namespaces.uris().size(); ++i)
        code.line(QStringLiteral("constexpr QStringView %1 = %2;").arg(nameOf(i), stringLiteral(namespaces.uris().at(i))));
    code.line();
}

void MemberPrinter::printRead(const QList<Member> &members)
{
    for (const Member &attribute : ofKind(members, Member::Kind::Attribute)) {
        const bool isOptional = attribute.occurrence == Member::Occurrence::Optional;
        m_code.line(QStringLiteral("%1(reader, %2, %3, %4%5);")
                        .arg(isOptional ? QStringLiteral("readOptionalAttribute") : QStringLiteral("readAttribute"),
                             m_namespaces.constantFor(attribute.xmlName.namespaceUri), stringLiteral(attribute.xmlName.localName),
                             m_prefix, attribute.name));
    }
    for (const Member &text : ofKind(members, Member::Kind::Text)) {
        m_code.line(QStringLiteral("return readValue(reader, %1%2);").arg(m_prefix, text.name));
        return;
    }
    printReadElements(ofKind(members, Member::Kind::Element));
}

void MemberPrinter::printReadElements(const QList<Member> &elements)
{
    if (elements.isEmpty()) {
        m_code.line(QStringLiteral("reader.skipCurrentElement();"));
        m_code.line(QStringLiteral("return !reader.hasError();"));
        return;
    }
    NameScope scope;
    for (const Member &element : elements)
        scope.take(element.name);
    QStringList variables; // "hasN1", whether it was there
    QStringList required;
    for (const Member &element : elements) {
        const bool isOnce = element.occurrence == Member::Occurrence::Once;
        const QString variable = isOnce ? scope.take(QStringLiteral("has") + upperCamel(element.name)) : QString();
        variables.append(variable);
        if (isOnce)
            m_code.line(QStringLiteral("bool %1 = false;").arg(variable));
        if (isOnce && !element.isLenient)
            required.append(QStringLiteral("requireElement(reader, %1, %2)").arg(variable, stringLiteral(element.xmlName.localName)));
    }
    m_code.open(QStringLiteral("while (reader.readNextStartElement())"));
    QString branch = QStringLiteral("if");
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const Member &element = elements.at(i);
        m_code.line(QStringLiteral("%1 (reader.isElement(%2, %3))")
                        .arg(branch, m_namespaces.constantFor(element.xmlName.namespaceUri), stringLiteral(element.xmlName.localName)));
        m_code.indent();
        const QString target = m_prefix + element.name;
        switch (element.occurrence) {
        case Member::Occurrence::Once:
            m_code.line(QStringLiteral("readElement(reader, %1, %2);").arg(target, variables.at(i)));
            break;
        case Member::Occurrence::Optional:
            m_code.line(QStringLiteral("readOptionalElement(reader, %1);").arg(target));
            break;
        case Member::Occurrence::Repeated:
            m_code.line(QStringLiteral("readRepeatedElement(reader, %1);").arg(target));
            break;
        }
        m_code.outdent();
        branch = QStringLiteral("else if");
    }
    m_code.line(QStringLiteral("else"));
    m_code.line(QStringLiteral("    reader.skipCurrentElement();"));
    m_code.close();
    if (required.isEmpty())
        required.append(QStringLiteral("!reader.hasError()"));
    m_code.lines(QStringLiteral("return ") + required.join(QStringLiteral("\n    && ")) + u';');
}

void MemberPrinter::printWrite(const QList<Member> &members)
{
    const auto print = [this](const QString &function, const Member &member) {
        m_code.line(QStringLiteral("%1(writer, %2, %3, %4%5);")
                        .arg(function, m_namespaces.constantFor(member.xmlName.namespaceUri), stringLiteral(member.xmlName.localName), m_prefix, member.name));
    };
    for (const Member &attribute : ofKind(members, Member::Kind::Attribute))
        print(attribute.occurrence == Member::Occurrence::Optional ? QStringLiteral("writeOptionalAttribute") : QStringLiteral("writeAttribute"), attribute);
    for (const Member &text : ofKind(members, Member::Kind::Text))
        m_code.line(QStringLiteral("writeValue(writer, %1%2);").arg(m_prefix, text.name));
    for (const Member &element : ofKind(members, Member::Kind::Element)) {
        switch (element.occurrence) {
        case Member::Occurrence::Once:
            print(QStringLiteral("writeElement"), element);
            break;
        case Member::Occurrence::Optional:
            print(QStringLiteral("writeOptionalElement"), element);
            break;
        case Member::Occurrence::Repeated:
            print(QStringLiteral("writeRepeatedElement"), element);
            break;
        }
    }
}

} // namespace ServiceModel::Generator
