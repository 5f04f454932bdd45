// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/contractwsdl.h"

#include "xml/namespaces.h"

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

    QString messageName(const Operation &operation, const QString &kind) const
    {
        return QStringLiteral("%1_%2_%3Message").arg(m_contract.name.localName, operation.name, kind).toHtmlEscaped();
    }

    void printMessages(const Operation &operation)
    {
        printMessage(messageName(operation, QStringLiteral("Input")), QStringLiteral("parameters"), operation.requestElement);
        if (!operation.isOneWay)
            printMessage(messageName(operation, QStringLiteral("Output")), QStringLiteral("parameters"), operation.replyElement);
        for (const Fault &fault : operation.faults)
            printMessage(messageName(operation, fault.name + QLatin1StringView("_Fault")), QStringLiteral("detail"), fault.element);
    }

    void printMessage(const QString &name, const QString &part, const QName &element)
    {
        if (element.isEmpty())
            return line(1, QStringLiteral("<wsdl:message name=\"%1\"/>").arg(name));
        line(1, QStringLiteral("<wsdl:message name=\"%1\">").arg(name));
        const bool isOwn = element.namespaceUri == m_contract.name.namespaceUri;
        const QString declaration = isOwn ? QString() : QStringLiteral(" xmlns:q=\"%1\"").arg(element.namespaceUri.toHtmlEscaped());
        line(2, QStringLiteral("<wsdl:part name=\"%1\" element=\"%2:%3\"%4/>").arg(part, isOwn ? QStringLiteral("tns") : QStringLiteral("q"), element.localName, declaration));
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
        const auto use = [this](const QString &attributes, const QString &action, const QString &message) {
            line(3, QStringLiteral("<wsdl:%1 wsaw:Action=\"%2\" message=\"tns:%3\"/>").arg(attributes, action.toHtmlEscaped(), message));
        };
        for (const Operation &operation : m_contract.operations) {
            line(2, QStringLiteral("<wsdl:operation name=\"%1\">").arg(operation.name.toHtmlEscaped()));
            printDocumentation(3, operation.documentation);
            use(QStringLiteral("input"), operation.action, messageName(operation, QStringLiteral("Input")));
            if (!operation.isOneWay)
                use(QStringLiteral("output"), operation.replyAction, messageName(operation, QStringLiteral("Output")));
            for (const Fault &fault : operation.faults)
                use(QStringLiteral("fault name=\"%1\"").arg(fault.name.toHtmlEscaped()), fault.action, messageName(operation, fault.name + QLatin1StringView("_Fault")));
            line(2, QStringLiteral("</wsdl:operation>"));
        }
        line(1, QStringLiteral("</wsdl:portType>"));
    }

    const Contract &m_contract;
    const QList<QByteArray> &m_schemas;
    QString m_text;
};

} // namespace

QByteArray contractWsdl(const Contract &contract, const QList<QByteArray> &schemas)
{
    return Printer(contract, schemas).print();
}

} // namespace ServiceModel::Generator
