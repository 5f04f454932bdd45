// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/xmlattributes.h"

#include "xml/namespaces.h"

#include <QCoreApplication>

#include <algorithm>

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::XmlReader", text);
}

constexpr QByteArrayView xmlNamespace = "http://www.w3.org/XML/1998/namespace";
constexpr QByteArrayView xmlnsNamespace = "http://www.w3.org/2000/xmlns/";

bool isSameName(const XmlAttributes::Attribute &left, const XmlAttributes::Attribute &right)
{
    return isEqual(left.name.localName(), right.name.localName()) && isEqual(left.namespaceUri, right.namespaceUri);
}

} // namespace

bool XmlAttributes::read(XmlScanner &scanner, NamespaceScope &scope, const ReaderQuotas &quotas)
{
    m_attributes.clear();
    const int outer = scope.size();
    Attribute attribute;
    while (scanner.nextAttribute(attribute.name, attribute.value)) {
        const bool isDefault = isEqual(attribute.name.qualified, "xmlns");
        if (isDefault || isEqual(attribute.name.prefix(), "xmlns")) {
            if (!declare(scope, outer, isDefault ? QByteArrayView() : attribute.name.localName(), attribute.value))
                return false;
        } else {
            m_attributes.append(attribute);
        }
        if (m_attributes.size() + scope.size() - outer > quotas.maxAttributesPerElement) {
            m_isOverQuota = true;
            return fail(tr("an element has more than %1 attributes").arg(quotas.maxAttributesPerElement));
        }
    }
    return scanner.error().isNull() ? resolve(scope) && areDistinct() : fail(scanner.error());
}

// Namespaces in XML 1.0, section 3 and its constraints
bool XmlAttributes::declare(NamespaceScope &scope, int outer, QByteArrayView prefix, const XmlText &value)
{
    if (scope.isDeclaredFrom(outer, prefix))
        return refuseTwice(prefix.isEmpty() ? QByteArrayView("xmlns") : "xmlns:" + prefix.toByteArray());
    scope.declare(prefix, value);
    const QByteArrayView namespaceUri = scope.at(scope.size() - 1).namespaceUri;
    if (prefix == "xmlns" || namespaceUri == xmlnsNamespace)
        return fail(tr("the prefix xmlns and its namespace may not be declared"));
    if ((prefix == "xml") != (namespaceUri == xmlNamespace))
        return fail(tr("the prefix xml and its namespace belong together"));
    if (!prefix.isEmpty() && namespaceUri.isEmpty())
        return fail(tr("the prefix '%1' is declared without a namespace").arg(shownText(prefix)));
    return true;
}

bool XmlAttributes::resolve(const NamespaceScope &scope)
{
    for (Attribute &attribute : m_attributes) {
        if (attribute.name.prefixSize == 0)
            continue;
        attribute.namespaceUri = scope.find(attribute.name.prefix());
        if (attribute.namespaceUri.isNull())
            return fail(tr("the prefix '%1' is not declared").arg(shownText(attribute.name.prefix())));
    }
    return true;
}

// XML 1.0, section 3.1, and Namespaces in XML 1.0, section 6.3
bool XmlAttributes::areDistinct()
{
    constexpr qsizetype few = 8;
    if (m_attributes.size() <= few) {
        for (const Attribute *attribute = begin(); attribute < end(); ++attribute) {
            if (std::any_of(begin(), attribute, [attribute](const Attribute &other) { return isSameName(*attribute, other); }))
                return refuseTwice(attribute->name.qualified);
        }
        return true;
    }
    QVarLengthArray<const Attribute *, 32> sorted;
    for (const Attribute &attribute : m_attributes)
        sorted.append(&attribute);
    std::ranges::sort(sorted, [](const Attribute *left, const Attribute *right) {
        const int order = left->name.localName().compare(right->name.localName());
        return order != 0 ? order < 0 : left->namespaceUri.compare(right->namespaceUri) < 0;
    });
    const auto twice = std::ranges::adjacent_find(sorted, [](const Attribute *left, const Attribute *right) { return isSameName(*left, *right); });
    return twice == sorted.cend() || refuseTwice((*twice)->name.qualified);
}

const XmlText *XmlAttributes::find(QStringView namespaceUri, QStringView localName) const
{
    for (const Attribute &attribute : m_attributes) {
        if (isEqual(attribute.name.localName(), localName) && isEqual(attribute.namespaceUri, namespaceUri))
            return &attribute.value;
    }
    return nullptr;
}

bool XmlAttributes::refuseTwice(QByteArrayView name)
{
    return fail(tr("the attribute '%1' is there twice").arg(shownText(name)));
}

bool XmlAttributes::fail(const QString &error)
{
    m_error = error;
    return false;
}

} // namespace ServiceModel
