// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/namespacescope.h"
#include "xml/xmlerror.h"
#include "xml/xmlscanner.h"

namespace ServiceModel {

// The attributes of one start tag, as they stand in the document; its namespace declarations go to the scope.
class XmlAttributes
{
public:
    struct Attribute
    {
        XmlName name;
        QByteArrayView namespaceUri = {};
        XmlText value = {};
    };

    // Reads up to the end of the tag whose name the scanner has read. False with an error, which stands where the scanner
    // does, or at the tag's start when there are too many.
    bool read(XmlScanner &scanner, NamespaceScope &scope, const ReaderQuotas &quotas);
    const QString &error() const { return m_error; }
    bool isOverQuota() const { return m_isOverQuota; }

    qsizetype size() const { return m_attributes.size(); }
    const Attribute *begin() const { return m_attributes.cbegin(); }
    const Attribute *end() const { return m_attributes.cend(); }
    // Null when it is not there.
    const XmlText *find(QStringView namespaceUri, QStringView localName) const;

private:
    bool declare(NamespaceScope &scope, int outer, QByteArrayView prefix, const XmlText &value);
    bool resolve(const NamespaceScope &scope);
    bool areDistinct();
    bool refuseTwice(QByteArrayView name);
    bool fail(const QString &error);

    QVarLengthArray<Attribute, 8> m_attributes;
    QString m_error;
    bool m_isOverQuota = false;
};

} // namespace ServiceModel
