// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "generator/contractbuilder.h"
#include "metadata/wsdlreader.h"

#include <QTest>

inline const QByteArray schemaStart = "<xs:schema targetNamespace='urn:t' elementFormDefault='qualified'>";

// A contract of one operation Do with the elements Do and DoResponse. The schema begins in line 2.
struct Parts
{
    QByteArray schema = "<xs:element name='Do'><xs:complexType/></xs:element><xs:element name='DoResponse'><xs:complexType/></xs:element>";
    QByteArray messages = "<message name='i'><part name='p' element='t:Do'/></message><message name='o'><part name='p' element='t:DoResponse'/></message>";
    QByteArray portType = "<portType name='IWorker'><operation name='Do'><input message='t:i'/><output message='t:o'/></operation></portType>";
    QByteArray binding = "<binding name='B' type='t:IWorker'><soap:binding transport='http://schemas.xmlsoap.org/soap/http'/>"
                         "<operation name='Do'><soap:operation soapAction='urn:do'/><input><soap:body use='literal'/></input><output><soap:body use='literal'/></output></operation></binding>";
    QByteArray service = "<service name='S'><port name='p' binding='t:B'><soap:address location='http://x/s'/></port></service>";

    QByteArray document() const
    {
        return "<definitions xmlns='http://schemas.xmlsoap.org/wsdl/' xmlns:soap='http://schemas.xmlsoap.org/wsdl/soap/' "
               "xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:wsaw='http://www.w3.org/2006/05/addressing/wsdl' xmlns:t='urn:t' targetNamespace='urn:t'><types>"
            + schemaStart + "\n" + schema + "\n</xs:schema></types>\n" + messages + "\n" + portType + "\n" + binding + "\n" + service + "\n</definitions>";
    }
};

// The members of the element Do.
inline Parts with(const QByteArray &members)
{
    Parts parts;
    parts.schema = "<xs:element name='Do'><xs:complexType><xs:sequence>\n" + members
        + "</xs:sequence></xs:complexType></xs:element><xs:element name='DoResponse'><xs:complexType/></xs:element>";
    return parts;
}

// Builds what is printed from a document in memory.
class ContractRun
{
public:
    ServiceModel::Generator::CodeModel build(const QByteArray &document, const QString &service = {})
    {
        using namespace ServiceModel;
        m_diagnostics = {};
        Metadata::ImportResolver resolver;
        Metadata::WsdlReader reader(resolver, m_diagnostics);
        reader.read({{QUrl(QStringLiteral("file:///x.wsdl")), QStringLiteral("x.wsdl"), document}});
        if (m_diagnostics.hasErrors())
            return {};
        Generator::BuildRequest request;
        request.cppNamespace = QStringLiteral("Test");
        request.baseName = QStringLiteral("test");
        request.service = service;
        return Generator::ContractBuilder(reader.description(), m_diagnostics).build(request);
    }
    ServiceModel::Generator::CodeModel build(const Parts &parts) { return build(parts.document()); }

    QString diagnosed() const
    {
        QStringList result;
        for (const ServiceModel::Metadata::Diagnostic &diagnostic : m_diagnostics.list())
            result.append(diagnostic.toString());
        return result.join(u'\n');
    }

protected:
    ServiceModel::Metadata::Diagnostics m_diagnostics;
};
