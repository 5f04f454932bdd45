// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/namespaceconstants.h"

#include "xml/namespaces.h"

namespace ServiceModel::Generator {

namespace {

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

void printNamespaceConstants(CodeWriter &code, const NamespaceConstants &namespaces, const CodeWriter &text)
{
    CodeWriter constants;
    for (qsizetype i = 0; i < namespaces.uris().size(); ++i) {
        if (text.mentions(nameOf(i)))
            constants.line(QStringLiteral("constexpr QStringView %1 = %2;").arg(nameOf(i), stringLiteral(namespaces.uris().at(i))));
    }
    if (constants.size() > 0)
        constants.line();
    code.append(constants);
}

QString encodingConstant(QStringView encoding)
{
    return encoding == Namespaces::SoapEncoding12 ? QStringLiteral("ServiceModel::Namespaces::SoapEncoding12")
                                                  : QStringLiteral("ServiceModel::Namespaces::SoapEncoding11");
}

} // namespace ServiceModel::Generator
