// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/contractwsdl.h"

#include "xml/namespaces.h"

#include <QHash>
#include <QSet>

namespace ServiceModel::Generator {

namespace {

class Printer
{
public:
    Printer(const Contract &contract, const QList<QByteArray> &schemas) : m_contract(contract), m_schemas(schemas) { }

    QByteArray print()
    {
        line(0, QStringLiteral("<wsdl:definitions targetNamespace=\"%1\" xmlns:tns=\"%1\" xmlns:wsdl=\"%2\" xmlns:wsaw=\"http://www.w3.org/2006/05/addressing/wsdl\">")
                    .arg(m_contract.name.namespaceUri.toHtmlEscaped(), Namespaces::Wsdl.toString()));
        line(1, QStringLiteral("<wsdl:types>"));
        for (const QByteArray &schema : m_schemas) {
            for (const QString &each : QString::fromUtf8(schema).trimmed().split(u'\n'))
                line(2, each);
        }
        line(1, QStringLiteral("</wsdl:types>"));
        for (const Operation &operation : m_contract.operations)
            printMessages(operation);
        printPortType();
        line(0, QStringLiteral("</wsdl:definitions>"));
        return m_text.toUtf8();
    }

private:
    void line(int level, const QString &text) { m_text += QString(level * 2, u' ') + text + u'\n'; }

    // Messages come from documents with several target namespaces into one.
    QString nameOf(const WsdlMessage &message)
    {
        const auto known = m_names.constFind(message.name);
        if (known != m_names.cend())
            return *known;
        QString name = message.name.localName;
        for (int i = 2; m_usedNames.contains(name); ++i)
            name = message.name.localName + QString::number(i);
        m_usedNames.insert(name);
        m_names.insert(message.name, name);
        return name;
    }

    void printMessages(const Operation &operation)
    {
        printMessage(operation.request);
        if (!operation.isOneWay)
            printMessage(operation.reply);
        for (const Fault &fault : operation.faults)
            printMessage(fault.message);
    }

    void printMessage(const WsdlMessage &message)
    {
        if (m_names.contains(message.name))
            return;
        const QString name = nameOf(message).toHtmlEscaped();
        if (message.part.isEmpty() && message.element.isEmpty())
            return line(1, QStringLiteral("<wsdl:message name=\"%1\"/>").arg(name));
        line(1, QStringLiteral("<wsdl:message name=\"%1\">").arg(name));
        const bool isOwn = message.element.namespaceUri == m_contract.name.namespaceUri;
        const QString declaration = isOwn ? QString() : QStringLiteral(" xmlns:q=\"%1\"").arg(message.element.namespaceUri.toHtmlEscaped());
        line(2, QStringLiteral("<wsdl:part name=\"%1\" element=\"%2:%3\"%4/>")
                    .arg(message.part.toHtmlEscaped(), isOwn ? QStringLiteral("tns") : QStringLiteral("q"), message.element.localName, declaration));
        line(1, QStringLiteral("</wsdl:message>"));
    }

    void printDocumentation(int level, const QString &text)
    {
        if (!text.isEmpty())
            line(level, QStringLiteral("<wsdl:documentation>%1</wsdl:documentation>").arg(text.toHtmlEscaped()));
    }

    void printPortType()
    {
        line(1, QStringLiteral("<wsdl:portType name=\"%1\">").arg(m_contract.name.localName.toHtmlEscaped()));
        printDocumentation(2, m_contract.documentation);
        const auto use = [this](const QString &attributes, const QString &action, const WsdlMessage &message) {
            const QString actionAttribute = action.isEmpty() ? QString() : QStringLiteral(" wsaw:Action=\"%1\"").arg(action.toHtmlEscaped());
            line(3, QStringLiteral("<wsdl:%1%2 message=\"tns:%3\"/>").arg(attributes, actionAttribute, nameOf(message).toHtmlEscaped()));
        };
        for (const Operation &operation : m_contract.operations) {
            line(2, QStringLiteral("<wsdl:operation name=\"%1\">").arg(operation.name.toHtmlEscaped()));
            printDocumentation(3, operation.documentation);
            use(QStringLiteral("input"), operation.action, operation.request);
            if (!operation.isOneWay)
                use(QStringLiteral("output"), operation.replyAction, operation.reply);
            for (const Fault &fault : operation.faults)
                use(QStringLiteral("fault name=\"%1\"").arg(fault.name.toHtmlEscaped()), fault.action, fault.message);
            line(2, QStringLiteral("</wsdl:operation>"));
        }
        line(1, QStringLiteral("</wsdl:portType>"));
    }

    const Contract &m_contract;
    const QList<QByteArray> &m_schemas;
    QHash<QName, QString> m_names;
    QSet<QString> m_usedNames;
    QString m_text;
};

} // namespace

QByteArray contractWsdl(const Contract &contract, const QList<QByteArray> &schemas)
{
    return Printer(contract, schemas).print();
}

} // namespace ServiceModel::Generator
