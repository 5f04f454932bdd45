// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/memberprinter.h"

#include "generator/names.h"

#include <algorithm>
#include <iterator>

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

QList<Member> contentOf(const QList<Member> &members)
{
    QList<Member> result;
    std::copy_if(members.cbegin(), members.cend(), std::back_inserter(result), [](const Member &member) { return member.isContent(); });
    return result;
}

QString requirement(const Member &child, const QString &wasThere)
{
    const QString name = child.kind == Member::Kind::Any ? QStringLiteral("*") : child.xmlName.localName;
    return QStringLiteral("requireElement(reader, %1, %2)").arg(wasThere, stringLiteral(name));
}

} // namespace

QString whiteSpaceCall(const Member &member, const QString &target)
{
    if (member.whiteSpace == WhiteSpace::Preserve)
        return {};
    const QString function = member.whiteSpace == WhiteSpace::Replace ? QStringLiteral("replaceSpace") : QStringLiteral("collapseSpace");
    return QStringLiteral("ServiceModel::%1(%2)").arg(function, target);
}

void MemberPrinter::printReadAttributes(const QList<Member> &members)
{
    QStringList known;
    for (const Member &attribute : ofKind(members, Member::Kind::Attribute)) {
        const bool isOptional = attribute.occurrence == Member::Occurrence::Optional;
        const QString name = m_namespaces.constantFor(attribute.xmlName.namespaceUri) + QStringLiteral(", ") + stringLiteral(attribute.xmlName.localName);
        m_code.line(QStringLiteral("%1(reader, %2, %3%4);")
                        .arg(isOptional ? QStringLiteral("readOptionalAttribute") : QStringLiteral("readAttribute"), name, m_prefix, attribute.name));
        if (const QString call = whiteSpaceCall(attribute, m_prefix + attribute.name); !call.isEmpty())
            m_code.line(call + u';');
        known.append(QStringLiteral("{%1}").arg(name));
    }
    for (const Member &any : ofKind(members, Member::Kind::AnyAttribute))
        m_code.declaration(QStringLiteral("%1%2 = readOtherAttributes(reader, {%3});").arg(m_prefix, any.name, known.join(QStringLiteral(", "))));
}

void MemberPrinter::printRead(const QList<Member> &members, bool isOrdered)
{
    printReadAttributes(members);
    for (const Member &text : ofKind(members, Member::Kind::Text))
        return printReadValue(text);
    const QList<Member> children = contentOf(members);
    const QList<Member> texts = ofKind(members, Member::Kind::MixedText);
    if (children.isEmpty() && texts.isEmpty()) {
        m_code.line(QStringLiteral("return readNothing(reader);"));
        return;
    }
    const Children names = printVariables(children, isOrdered);
    m_code.open(QStringLiteral("while (reader.readNextStartElement(%1))").arg(texts.isEmpty() ? QString() : m_prefix + texts.first().name));
    printBranches(children, names, isOrdered);
    if (!children.isEmpty())
        m_code.line(QStringLiteral("else"));
    m_code.line((children.isEmpty() ? QString() : QStringLiteral("    ")) + QStringLiteral("skipUnknownElement(reader);"));
    m_code.close();
    printRequirements(names);
}

void MemberPrinter::printReadValue(const Member &member)
{
    const QString target = m_prefix + member.name;
    const QString call = whiteSpaceCall(member, target);
    m_code.line(QStringLiteral("return readValue(reader, %1)%2;").arg(target, call.isEmpty() ? QString() : QStringLiteral(" && ") + call));
}

void MemberPrinter::printReadSiblings(const QList<Member> &elements)
{
    const Children names = printVariables(elements, false);
    m_code.open(QStringLiteral("for (bool isThere = true; isThere; isThere = reader.readNextStartElement())"));
    printBranches(elements, names, false);
    m_code.line(QStringLiteral("else"));
    m_code.line(QStringLiteral("    skipUnknownElement(reader);"));
    m_code.close();
    printRequirements(names);
}

MemberPrinter::Children MemberPrinter::printVariables(const QList<Member> &children, bool isOrdered)
{
    NameScope scope;
    for (const Member &child : children)
        scope.take(child.name);
    Children result;
    for (const Member &child : children) {
        const bool isOnce = child.occurrence == Member::Occurrence::Once;
        const QString variable = isOnce ? scope.take(QStringLiteral("has") + upperCamel(child.name)) : QString();
        result.variables.append(variable);
        if (isOnce)
            m_code.line(QStringLiteral("bool %1 = false;").arg(variable));
        if (isOnce && !child.isLenient)
            result.required.append(requirement(child, variable));
    }
    if (isOrdered)
        m_code.line(QStringLiteral("int position = 0;"));
    return result;
}

// The elements that are named come first, then whatever else may be there.
void MemberPrinter::printBranches(const QList<Member> &children, const Children &names, bool isOrdered)
{
    QString branch = QStringLiteral("if");
    for (const bool isAny : {false, true}) {
        for (qsizetype i = 0; i < children.size(); ++i) {
            const Member &child = children.at(i);
            if (isAny != (child.kind == Member::Kind::Any))
                continue;
            const QString condition = startCondition(child);
            const bool isBlock = isOrdered || child.whiteSpace != WhiteSpace::Preserve || !child.textWhenEmpty.isNull();
            const QString position = isOrdered ? QStringLiteral("position <= %1 && ").arg(i) : QString();
            m_code.line(QStringLiteral("%1 (%2%3)%4").arg(branch, position, condition, isBlock ? QStringLiteral(" {") : QString()));
            m_code.indent();
            if (isOrdered)
                m_code.line(QStringLiteral("position = %1;").arg(child.occurrence == Member::Occurrence::Repeated ? i : i + 1));
            printReadMember(child, names.variables.at(i));
            m_code.outdent();
            if (isBlock)
                m_code.line(QStringLiteral("}"));
            branch = QStringLiteral("else if");
        }
    }
}

// Whether its own children were there is in an array, behind those of its base.
MemberPrinter::Children MemberPrinter::flags(const StructType &type) const
{
    const auto isOnce = [](const Member &member) { return member.isContent() && member.occurrence == Member::Occurrence::Once; };
    auto index = std::count_if(type.inheritedMembers.cbegin(), type.inheritedMembers.cend(), isOnce);
    Children result;
    for (const Member &child : contentOf(type.members)) {
        result.variables.append(isOnce(child) ? QStringLiteral("has[%1]").arg(index++) : QString());
        if (isOnce(child))
            result.required.append(requirement(child, result.variables.last()));
    }
    return result;
}

void MemberPrinter::printReadShared(const StructType &type)
{
    const QList<Member> children = contentOf(type.allMembers());
    const auto count = std::count_if(children.cbegin(), children.cend(), [](const Member &member) { return member.occurrence == Member::Occurrence::Once; });
    printReadAttributes(type.allMembers());
    m_code.line(QStringLiteral("bool has[%1] = {};").arg(qMax<qsizetype>(1, count)));
    m_code.open(QStringLiteral("while (reader.readNextStartElement())"));
    if (type.isShared) {
        m_code.line(QStringLiteral("if (!readChild(reader, has))"));
    } else {
        m_code.line(QStringLiteral("if (%1::readChild(reader, has))").arg(type.base));
        m_code.line(QStringLiteral("    continue;"));
        printBranches(contentOf(type.members), flags(type), false);
        if (!contentOf(type.members).isEmpty())
            m_code.line(QStringLiteral("else"));
    }
    const bool isAlone = !type.isShared && contentOf(type.members).isEmpty();
    m_code.line((isAlone ? QString() : QStringLiteral("    ")) + QStringLiteral("skipUnknownElement(reader);"));
    m_code.close();
    if (type.isShared)
        m_code.line(QStringLiteral("return requireChildren(reader, has);"));
    else
        printRequireChildren(type);
}

void MemberPrinter::printReadChild(const StructType &type)
{
    if (type.usesBase) {
        m_code.line(QStringLiteral("if (%1::readChild(reader, has))").arg(type.base));
        m_code.line(QStringLiteral("    return true;"));
    }
    const QList<Member> children = contentOf(type.members);
    printBranches(children, flags(type), false);
    if (!children.isEmpty())
        m_code.line(QStringLiteral("else"));
    m_code.line((children.isEmpty() ? QString() : QStringLiteral("    ")) + QStringLiteral("return false;"));
    if (!children.isEmpty())
        m_code.line(QStringLiteral("return true;"));
}

void MemberPrinter::printRequireChildren(const StructType &type)
{
    Children required = flags(type);
    if (type.usesBase)
        required.required.prepend(QStringLiteral("%1::requireChildren(reader, has)").arg(type.base));
    printRequirements(required);
}

void MemberPrinter::printRequirements(const Children &names)
{
    const QStringList required = names.required.isEmpty() ? QStringList{QStringLiteral("!reader.hasError()")} : names.required;
    m_code.lines(QStringLiteral("return ") + required.join(QStringLiteral("\n    && ")) + u';');
}

QString MemberPrinter::startCondition(const Member &member)
{
    if (member.kind == Member::Kind::Content)
        return QStringLiteral("%1::startsAt(reader)").arg(member.valueType);
    if (member.kind == Member::Kind::Element)
        return QStringLiteral("reader.isElement(%1, %2)").arg(m_namespaces.constantFor(member.xmlName.namespaceUri), stringLiteral(member.xmlName.localName));
    QStringList conditions;
    const bool isListed = member.wildcard.kind == Metadata::Wildcard::Kind::Listed;
    for (const QString &namespaceUri : member.wildcard.namespaces)
        conditions.append(QStringLiteral("reader.namespaceUri() %1 %2").arg(isListed ? QStringLiteral("==") : QStringLiteral("!="), m_namespaces.constantFor(namespaceUri)));
    if (conditions.isEmpty())
        return QStringLiteral("true");
    return conditions.size() == 1 ? conditions.first() : u'(' + conditions.join(QStringLiteral(" || ")) + u')';
}

void MemberPrinter::printReadMember(const Member &member, const QString &variable)
{
    const QString what = member.kind == Member::Kind::Element ? QStringLiteral("Element") : QStringLiteral("Content");
    const QString target = m_prefix + member.name;
    printTextWhenEmpty(member);
    switch (member.occurrence) {
    case Member::Occurrence::Once:
        m_code.line(QStringLiteral("read%1(reader, %2, %3);").arg(member.kind == Member::Kind::Element ? what : QStringLiteral("ContentOnce"), target, variable));
        break;
    case Member::Occurrence::Optional:
        m_code.line(QStringLiteral("readOptional%1(reader, %2);").arg(what, target));
        break;
    case Member::Occurrence::Repeated:
        m_code.line(QStringLiteral("readRepeated%1(reader, %2);").arg(what, target));
        break;
    }
    const bool isLast = member.occurrence == Member::Occurrence::Repeated;
    if (const QString call = whiteSpaceCall(member, isLast ? target + QLatin1StringView(".last()") : target); !call.isEmpty())
        m_code.line(call + u';');
}

void MemberPrinter::printTextWhenEmpty(const Member &member)
{
    if (!member.textWhenEmpty.isNull())
        m_code.line(QStringLiteral("reader.setTextWhenEmpty(%1);").arg(stringLiteral(member.textWhenEmpty)));
}

void MemberPrinter::printReadContent(const QList<Member> &members)
{
    if (members.size() == 1 && members.first().occurrence == Member::Occurrence::Once) {
        const bool isElement = members.first().kind == Member::Kind::Element;
        printTextWhenEmpty(members.first());
        m_code.line(QStringLiteral("%1(reader, %2%3);").arg(isElement ? QStringLiteral("readValue") : QStringLiteral("readContent"), m_prefix, members.first().name));
        if (const QString call = whiteSpaceCall(members.first(), m_prefix + members.first().name); !call.isEmpty())
            m_code.line(call + u';');
        return;
    }
    const Children names = printVariables(members, true);
    m_code.open(QStringLiteral("do"));
    printBranches(members, names, true);
    m_code.line(QStringLiteral("else"));
    m_code.line(QStringLiteral("    break;"));
    m_code.close(QStringLiteral(" while (reader.readNextStartElement());"));
    m_code.line(QStringLiteral("reader.unread();"));
    for (const QString &required : names.required)
        m_code.line(required + u';');
}

void MemberPrinter::printWrite(const QList<Member> &members)
{
    printWriteAttributes(members);
    printWriteChildren(members);
}

void MemberPrinter::printWriteAttributes(const QList<Member> &members)
{
    for (const Member &attribute : ofKind(members, Member::Kind::Attribute)) {
        m_code.line(QStringLiteral("%1(writer, %2, %3, %4%5);")
                        .arg(attribute.occurrence == Member::Occurrence::Optional ? QStringLiteral("writeOptionalAttribute") : QStringLiteral("writeAttribute"),
                             m_namespaces.constantFor(attribute.xmlName.namespaceUri), stringLiteral(attribute.xmlName.localName), m_prefix, attribute.name));
    }
    for (const Member &any : ofKind(members, Member::Kind::AnyAttribute))
        m_code.line(QStringLiteral("writeOtherAttributes(writer, %1%2);").arg(m_prefix, any.name));
}

void MemberPrinter::printWriteChildren(const QList<Member> &members)
{
    for (const Member &text : ofKind(members, Member::Kind::Text))
        m_code.line(QStringLiteral("writeValue(writer, %1%2);").arg(m_prefix, text.name));
    const QList<Member> children = contentOf(members);
    const QList<Member> texts = ofKind(members, Member::Kind::MixedText);
    if (texts.isEmpty())
        return printWriteContent(children);
    m_code.openValue(QStringLiteral("writeMixed(writer, %1%2, [%3](ServiceModel::XmlWriter &%4)")
                         .arg(m_prefix, texts.first().name, children.isEmpty() ? QString() : QStringLiteral("this"), children.isEmpty() ? QString() : QStringLiteral("writer")));
    printWriteContent(children);
    m_code.close(QStringLiteral(");"));
}

void MemberPrinter::printWriteContent(const QList<Member> &members)
{
    for (const Member &member : members) {
        const bool isElement = member.kind == Member::Kind::Element;
        const bool isOnce = member.occurrence == Member::Occurrence::Once;
        QString arguments = QStringLiteral("writer, ");
        if (isElement)
            arguments += m_namespaces.constantFor(member.xmlName.namespaceUri) + QStringLiteral(", ") + stringLiteral(member.xmlName.localName) + QStringLiteral(", ");
        m_code.line(QStringLiteral("write%1%2(%3%4%5);")
                        .arg(isOnce ? QString() : member.occurrence == Member::Occurrence::Optional ? QStringLiteral("Optional") : QStringLiteral("Repeated"),
                             isElement ? QStringLiteral("Element") : QStringLiteral("Content"), arguments, m_prefix, member.name));
    }
}

} // namespace ServiceModel::Generator
