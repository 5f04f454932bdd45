// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/configurationreader.h"

#include "xml/xsdvalue.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::ConfigurationReader", text);
}

std::optional<Binding> bindingOf(QStringView type)
{
    if (type == u"basicHttpBinding")
        return BasicHttpBinding();
    if (type == u"wsHttpBinding")
        return WSHttpBinding();
    return std::nullopt;
}

// A .NET TimeSpan that is not negative: days, or [days.]hours:minutes[:seconds[.fraction]]; or Infinite.
std::optional<std::chrono::milliseconds> timeSpan(const QString &text)
{
    using namespace std::chrono;
    if (text == u"Infinite")
        return milliseconds::max();
    static const QRegularExpression form(QStringLiteral(
        R"(^(?:(\d{1,8})$|(?:(\d{1,8})\.)?([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,7}))?)?$))"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&match](int n) { return match.captured(n).toLongLong(); };
    const auto fraction = match.captured(6).leftJustified(3, u'0').left(3).toInt();
    return hours(24 * (part(1) + part(2)) + part(3)) + minutes(part(4)) + seconds(part(5)) + milliseconds(fraction);
}

template <class Number>
bool readPositive(const QString &text, Number &value)
{
    Number number = 0;
    if (!fromText(text, number) || number <= 0)
        return false;
    value = number;
    return true;
}

} // namespace

ConfigurationReader::ConfigurationReader(const QByteArray &xml, const QString &sourceName)
    : m_reader(xml)
{
    m_result.m_sourceName = sourceName;
}

Configuration ConfigurationReader::read()
{
    if (m_reader.readNextStartElement() && m_reader.localName() != u"configuration")
        m_reader.raiseError(XmlError::Kind::Unexpected, tr("a <configuration> was expected, not <%1>").arg(m_reader.localName()));
    while (m_reader.readNextStartElement()) {
        if (m_reader.localName() == u"system.serviceModel")
            readServiceModel();
        else
            m_reader.skipCurrentElement(); // other parts of an app.config are none of our business
    }
    if (m_reader.hasError()) {
        const XmlError &error = m_reader.error();
        m_result.m_endpoints.clear();
        m_result.m_errorString = tr("The configuration cannot be read: %1:%2:%3: %4")
                                     .arg(m_result.m_sourceName, QString::number(error.line), QString::number(error.column), error.message);
        return m_result;
    }
    resolveBindings();
    return m_result;
}

void ConfigurationReader::readServiceModel()
{
    while (m_reader.readNextStartElement()) {
        if (m_reader.localName() == u"client")
            readClient();
        else if (m_reader.localName() == u"bindings")
            readBindings();
        else
            skipUnknown();
    }
}

void ConfigurationReader::readClient()
{
    while (m_reader.readNextStartElement()) {
        if (m_reader.localName() == u"endpoint")
            readEndpoint();
        else
            skipUnknown();
    }
}

void ConfigurationReader::readEndpoint()
{
    Configuration::Endpoint endpoint;
    endpoint.line = int(m_reader.line());
    endpoint.endpoint.name = m_reader.attribute({}, u"name");
    endpoint.endpoint.address.url = QUrl(m_reader.attribute({}, u"address"));
    endpoint.contract = m_reader.attribute({}, u"contract");
    m_references.append({m_reader.attribute({}, u"binding"), m_reader.attribute({}, u"bindingConfiguration")});
    warnAboutAttributes({QStringLiteral("name"), QStringLiteral("address"), QStringLiteral("contract"),
                         QStringLiteral("binding"), QStringLiteral("bindingConfiguration")});
    if (endpoint.contract.isEmpty())
        warn(tr("the endpoint '%1' names no contract").arg(endpoint.endpoint.name));
    m_result.m_endpoints.append(endpoint);
    while (m_reader.readNextStartElement())
        skipUnknown();
}

void ConfigurationReader::readBindings()
{
    while (m_reader.readNextStartElement()) {
        const QString type = m_reader.localName().toString();
        const auto defaults = bindingOf(type);
        if (!defaults) {
            skipUnknown();
            continue;
        }
        while (m_reader.readNextStartElement()) {
            if (m_reader.localName() != u"binding") {
                skipUnknown();
                continue;
            }
            const QString name = m_reader.attribute({}, u"name");
            m_bindings.insert(type + u'/' + name, readBinding(*defaults));
        }
    }
}

ConfigurationReader::NamedBinding ConfigurationReader::readBinding(const Binding &defaults)
{
    NamedBinding result{defaults, {}};
    readTimeout(u"openTimeout", result.binding.openTimeout);
    readTimeout(u"closeTimeout", result.binding.closeTimeout);
    readTimeout(u"sendTimeout", result.binding.sendTimeout);
    readTimeout(u"receiveTimeout", result.binding.receiveTimeout);
    const QString size = m_reader.attribute({}, u"maxReceivedMessageSize");
    if (!size.isNull() && !readPositive(size, result.binding.maxReceivedMessageSize))
        warn(tr("maxReceivedMessageSize=\"%1\" is not a number of bytes").arg(size));
    const QString encoding = m_reader.attribute({}, u"messageEncoding");
    if (!encoding.isEmpty() && encoding != u"Text")
        result.error = warn(tr("messageEncoding=\"%1\" is not supported; only Text is").arg(encoding));
    warnAboutAttributes({QStringLiteral("name"), QStringLiteral("openTimeout"), QStringLiteral("closeTimeout"),
                         QStringLiteral("sendTimeout"), QStringLiteral("receiveTimeout"), QStringLiteral("maxReceivedMessageSize"),
                         QStringLiteral("messageEncoding")});
    while (m_reader.readNextStartElement()) {
        if (m_reader.localName() == u"readerQuotas")
            readReaderQuotas(result.binding);
        else if (m_reader.localName() == u"security")
            readSecurity(result);
        else
            skipUnknown();
    }
    return result;
}

void ConfigurationReader::readReaderQuotas(Binding &binding)
{
    const QString depth = m_reader.attribute({}, u"maxDepth");
    if (!depth.isNull() && !readPositive(depth, binding.maxDepth))
        warn(tr("maxDepth=\"%1\" is not a number of levels").arg(depth));
    warnAboutAttributes({QStringLiteral("maxDepth")});
    m_reader.skipCurrentElement();
}

void ConfigurationReader::readSecurity(NamedBinding &binding)
{
    const QString mode = m_reader.attribute({}, u"mode");
    if (!mode.isEmpty() && mode != u"None")
        binding.error = warn(tr("security mode=\"%1\" is not supported yet; only None is").arg(mode));
    m_reader.skipCurrentElement();
}

void ConfigurationReader::readTimeout(QStringView attribute, std::chrono::milliseconds &timeout)
{
    const QString text = m_reader.attribute({}, attribute);
    if (text.isNull())
        return;
    if (const auto value = timeSpan(text))
        timeout = *value;
    else
        warn(tr("%1=\"%2\" is not a time span like 00:01:30").arg(attribute, text));
}

void ConfigurationReader::resolveBindings()
{
    for (qsizetype i = 0; i < m_references.size(); ++i) {
        const auto &[type, name] = m_references[i];
        Configuration::Endpoint &endpoint = m_result.m_endpoints[i];
        const auto fail = [&](const QString &what) {
            endpoint.error = tr("%1:%2: the endpoint '%3' cannot be used: %4")
                                 .arg(m_result.m_sourceName, QString::number(endpoint.line), endpoint.endpoint.name, what);
        };
        const auto defaults = bindingOf(type);
        const auto named = m_bindings.constFind(type + u'/' + name);
        if (!defaults)
            fail(tr("the binding '%1' is not supported; basicHttpBinding and wsHttpBinding are").arg(type));
        else if (named != m_bindings.cend())
            endpoint.endpoint.binding = named->binding;
        else if (name.isEmpty())
            endpoint.endpoint.binding = *defaults;
        else
            fail(tr("there is no <binding name=\"%1\"> in <%2>").arg(name, type));
        if (named != m_bindings.cend() && !named->error.isEmpty())
            fail(named->error);
    }
}

QString ConfigurationReader::warn(const QString &what)
{
    m_result.m_warnings.append(tr("%1:%2: warning: %3").arg(m_result.m_sourceName, QString::number(m_reader.line()), what));
    return what;
}

void ConfigurationReader::skipUnknown()
{
    warn(tr("<%1> is not understood and has no effect").arg(m_reader.localName()));
    m_reader.skipCurrentElement();
}

void ConfigurationReader::warnAboutAttributes(const QStringList &known)
{
    for (const auto &attribute : m_reader.attributes()) {
        if (!known.contains(attribute.name()))
            warn(tr("the attribute %1 of <%2> is not understood and has no effect").arg(attribute.name(), m_reader.localName()));
    }
}

} // namespace ServiceModel
