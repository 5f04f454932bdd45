// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/contractwsdl.h"

#include "xml/namespaces.h"

#include <QHash>
#include <QSet>

#include <algorithm>

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

    QByteArray printBinding()
    {
        for (const Operation &operation : m_contract.operations)
            printMessages(operation); // for their names
        m_text.clear();
        for (const Operation &operation : m_contract.operations) {
            line(0, QStringLiteral("<wsdl:operation name=\"%1\">").arg(operation.name.toHtmlEscaped()));
            line(1, QStringLiteral("<@soap@:operation soapAction=\"%1\" style=\"%2\"/>").arg(operation.action.toHtmlEscaped(), style(operation)));
            printBound(QStringLiteral("input"), operation, operation.request);
            if (!operation.isOneWay)
                printBound(QStringLiteral("output"), operation, operation.reply);
            for (const QString &name : faultNames(operation)) {
                const auto fault = std::ranges::find(operation.faults, name, &Fault::name);
                line(1, QStringLiteral("<wsdl:fault name=\"%1\"><@soap@:fault name=\"%1\" use=\"%2\"/></wsdl:fault>").arg(name.toHtmlEscaped(), use(fault->encoding)));
            }
            line(0, QStringLiteral("</wsdl:operation>"));
        }
        return m_text.toUtf8();
    }

private:
    static QString style(const Operation &operation) { return operation.isRpc ? QStringLiteral("rpc") : QStringLiteral("document"); }
    static QString use(const QString &encoding) { return !encoding.isEmpty() ? QStringLiteral("encoded") : QStringLiteral("literal"); }

    // A fault of several parts is several details.
    static QStringList faultNames(const Operation &operation)
    {
        QStringList names;
        for (const Fault &fault : operation.faults)
            names.append(fault.name);
        names.removeDuplicates();
        names.removeAll(QString()); // those of headers
        return names;
    }

    // Overloads are told apart by the names of their messages (WSDL 1.1, section 2.5).
    QString messageName(const Operation &operation, const EnvelopeMessage &message)
    {
        const bool isOverload = std::ranges::count(m_contract.operations, operation.name, &Operation::name) > 1;
        return isOverload ? QStringLiteral(" name=\"%1\"").arg(nameOf(message.name).toHtmlEscaped()) : QString();
    }

    void printBound(const QString &direction, const Operation &operation, const EnvelopeMessage &message)
    {
        QString body = QStringLiteral("<@soap@:body use=\"%1\"").arg(use(message.encoding));
        if (operation.isRpc)
            body += QStringLiteral(" namespace=\"%1\"").arg(message.wrapper.namespaceUri.toHtmlEscaped());
        if (message.isEncoded())
            body += QStringLiteral(" encodingStyle=\"%1\"").arg(message.encoding);
        if (message.bodyParts.size() != message.parts.size())
            body += QStringLiteral(" parts=\"%1\"").arg(message.bodyParts.join(u' ').toHtmlEscaped());
        line(1, QStringLiteral("<wsdl:%1%2>").arg(direction, messageName(operation, message)));
        const bool hasMime = !message.mimeParts.isEmpty();
        if (hasMime)
            line(2, QStringLiteral("<mime:multipartRelated xmlns:mime=\"http://schemas.xmlsoap.org/wsdl/mime/\"><mime:part>"));
        line(2, body + QStringLiteral("/>"));
        for (const HeaderPart &header : message.headerParts) {
            line(2, headerElement(QStringLiteral("header"), header) + (header.faults.isEmpty() ? QStringLiteral("/>") : QStringLiteral(">")));
            for (const HeaderPart &fault : header.faults)
                line(3, headerElement(QStringLiteral("headerfault"), fault) + QStringLiteral("/>"));
            if (!header.faults.isEmpty())
                line(2, QStringLiteral("</@soap@:header>"));
        }
        for (const Member &part : message.mimeParts)
            line(2, QStringLiteral("</mime:part><mime:part><mime:content part=\"%1\" type=\"*/*\"/>").arg(part.xmlName.localName.toHtmlEscaped()));
        if (hasMime)
            line(2, QStringLiteral("</mime:part></mime:multipartRelated>"));
        line(1, QStringLiteral("</wsdl:%1>").arg(direction));
    }

    QString headerElement(const QString &name, const HeaderPart &header)
    {
        return QStringLiteral("<@soap@:%1 message=\"tns:%2\" part=\"%3\" use=\"literal\"").arg(name, nameOf(header.message).toHtmlEscaped(), header.part.toHtmlEscaped());
    }

    void line(int level, const QString &text) { m_text += QString(level * 2, u' ') + text + u'\n'; }

    // Messages come from documents with several target namespaces into one.
    QString nameOf(const QName &message)
    {
        const auto known = m_names.constFind(message);
        if (known != m_names.cend())
            return *known;
        QString name = message.localName;
        for (int i = 2; m_usedNames.contains(name); ++i)
            name = message.localName + QString::number(i);
        m_usedNames.insert(name);
        m_names.insert(message, name);
        return name;
    }

    void printMessages(const Operation &operation)
    {
        printMessage(operation.request.name, operation.request.parts);
        if (!operation.isOneWay)
            printMessage(operation.reply.name, operation.reply.parts);
        for (const Fault &fault : operation.faults)
            printMessage(fault.message, fault.parts);
        for (const HeaderPart &header : operation.request.headerParts + operation.reply.headerParts)
            printMessage(header.message, header.messageParts);
    }

    void printMessage(const QName &message, const QList<Metadata::MessagePart> &parts)
    {
        if (m_names.contains(message))
            return;
        const QString name = nameOf(message).toHtmlEscaped();
        if (parts.isEmpty())
            return line(1, QStringLiteral("<wsdl:message name=\"%1\"/>").arg(name));
        line(1, QStringLiteral("<wsdl:message name=\"%1\">").arg(name));
        for (const Metadata::MessagePart &part : parts)
            printPart(part);
        line(1, QStringLiteral("</wsdl:message>"));
    }

    void printPart(const Metadata::MessagePart &part)
    {
        const QName &meant = part.element.isEmpty() ? part.type : part.element;
        const bool isOwn = meant.namespaceUri == m_contract.name.namespaceUri;
        // A prefix cannot stand for no namespace (Namespaces in XML 1.0, section 2.2).
        const QString prefix = meant.namespaceUri.isEmpty() ? QString() : isOwn ? QStringLiteral("tns:") : QStringLiteral("q:");
        const QString declaration = prefix.isEmpty() ? QStringLiteral(" xmlns=\"\"")
            : isOwn                                  ? QString()
                                                     : QStringLiteral(" xmlns:q=\"%1\"").arg(meant.namespaceUri.toHtmlEscaped());
        line(2, QStringLiteral("<wsdl:part name=\"%1\" %2=\"%3%4\"%5/>")
                    .arg(part.name.toHtmlEscaped(), part.element.isEmpty() ? QStringLiteral("type") : QStringLiteral("element"),
                         prefix, meant.localName, declaration));
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
        const auto use = [this](const QString &attributes, const QString &action, const QName &message) {
            const QString actionAttribute = action.isEmpty() ? QString() : QStringLiteral(" wsaw:Action=\"%1\"").arg(action.toHtmlEscaped());
            line(3, QStringLiteral("<wsdl:%1%2 message=\"tns:%3\"/>").arg(attributes, actionAttribute, nameOf(message).toHtmlEscaped()));
        };
        for (const Operation &operation : m_contract.operations) {
            line(2, QStringLiteral("<wsdl:operation name=\"%1\">").arg(operation.name.toHtmlEscaped()));
            printDocumentation(3, operation.documentation);
            use(QStringLiteral("input") + messageName(operation, operation.request), operation.action, operation.request.name);
            if (!operation.isOneWay)
                use(QStringLiteral("output") + messageName(operation, operation.reply), operation.replyAction, operation.reply.name);
            QStringList faults = faultNames(operation);
            for (const Fault &fault : operation.faults) {
                if (faults.removeOne(fault.name))
                    use(QStringLiteral("fault name=\"%1\"").arg(fault.name.toHtmlEscaped()), fault.action, fault.message);
            }
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

QByteArray contractBinding(const Contract &contract)
{
    const auto isUsual = [](const EnvelopeMessage &message) {
        return !message.isEncoded() && message.headerParts.isEmpty() && message.bodyParts.size() == message.parts.size();
    };
    const bool areUsual = std::ranges::all_of(contract.operations, [&](const Operation &operation) {
        const bool isOverload = std::ranges::count(contract.operations, operation.name, &Operation::name) > 1;
        return !operation.isRpc && !isOverload && isUsual(operation.request) && isUsual(operation.reply);
    });
    return areUsual ? QByteArray() : Printer(contract, {}).printBinding();
}

} // namespace ServiceModel::Generator
