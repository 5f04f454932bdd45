// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/configurationbindings.h"

#include <QCoreApplication>

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::ConfigurationReader", text);
}

bool isWs(QStringView type)
{
    return type == u"wsHttpBinding" || type == u"ws2007HttpBinding";
}

void readMessageEncoding(ConfigurationSource &source, ConfiguredBinding &result)
{
    const QString encoding = source.text(u"messageEncoding");
    if (encoding == u"Mtom")
        result.binding.messageEncoding = MessageEncoding::Mtom;
    else if (encoding == u"Swa") // not of WCF
        result.binding.messageEncoding = MessageEncoding::Swa;
    else if (!encoding.isEmpty() && encoding != u"Text")
        result.error = source.warn(tr("messageEncoding=\"%1\" is not supported; Text, Mtom and Swa are").arg(encoding));
}

// Not of WCF, which always passes over them.
void readUnknownElements(ConfigurationSource &source, Binding &binding)
{
    const QString elements = source.text(u"unknownElements");
    if (elements == u"Refuse")
        binding.unknownElements = UnknownElements::Refuse;
    else if (!elements.isEmpty() && elements != u"Skip")
        source.warn(tr("unknownElements=\"%1\" is not known; Skip and Refuse are").arg(elements));
}

void readReliableSession(ConfigurationSource &source, ConfiguredBinding &result)
{
    bool isEnabled = false;
    source.readFlag(u"enabled", isEnabled);
    if (isEnabled)
        result.error = source.warn(tr("<reliableSession> is not supported; the service would wait for its messages"));
    source.reader.skipCurrentElement();
}

} // namespace

QString knownBindings()
{
    return tr("basicHttpBinding, basicHttpsBinding, wsHttpBinding, ws2007HttpBinding and customBinding are");
}

std::optional<ConfiguredBinding> defaultBinding(QStringView type)
{
    ConfiguredBinding result;
    if (type == u"basicHttpBinding" || type == u"basicHttpsBinding")
        result.binding = BasicHttpBinding();
    else if (isWs(type))
        result.binding = WSHttpBinding();
    else if (type == u"customBinding")
        result.error = tr("customBinding needs a bindingConfiguration");
    else
        return std::nullopt;
    result.binding.name = type.toString();
    if (type == u"basicHttpsBinding")
        result.binding.security.mode = SecurityMode::Transport;
    return result;
}

QString defaultBindingWarning(QStringView type)
{
    return isWs(type) ? tr("a %1 without <security> has message security in WCF, which is not done here; it is used without security. Say "
                           "<security mode=\"None\"/> if that is right").arg(type)
                      : QString();
}

ConfiguredBinding readBinding(ConfigurationSource &source, QStringView type)
{
    if (type == u"customBinding")
        return readCustomBinding(source);
    ConfiguredBinding result = *defaultBinding(type);
    const qint64 line = source.reader.line();
    readTimeouts(source, result.binding);
    source.readBytes(u"maxReceivedMessageSize", result.binding.maxReceivedMessageSize);
    source.readFlag(u"allowCookies", result.binding.allowCookies);
    readMessageEncoding(source, result);
    readTextEncoding(source, u"textEncoding");
    readTransferMode(source);
    readProxy(source, result.binding);
    bool hasTransactions = false;
    if (isWs(type))
        source.readFlag(u"transactionFlow", hasTransactions);
    if (hasTransactions)
        source.warn(tr("transactionFlow has no effect: calls carry no transaction"));
    source.ignore({QStringLiteral("name"), QStringLiteral("hostNameComparisonMode"), QStringLiteral("maxBufferSize"), QStringLiteral("maxBufferPoolSize")});
    source.endAttributes();
    bool hasSecurity = false;
    while (source.reader.readNextStartElement()) {
        const QStringView name = source.reader.localName();
        if (name == u"readerQuotas") {
            readReaderQuotas(source, result.binding);
        } else if (name == u"security") {
            hasSecurity = true;
            readSecurity(source, type, result);
        } else if (name == u"reliableSession" && isWs(type)) {
            readReliableSession(source, result);
        } else {
            source.skipUnknown();
        }
    }
    if (const QString warning = defaultBindingWarning(type); !hasSecurity && !warning.isEmpty())
        source.warn(line, warning);
    return result;
}

void readTimeouts(ConfigurationSource &source, Binding &binding)
{
    std::chrono::milliseconds openTimeout = binding.sendTimeout; // the default of both
    source.readTimeout(u"openTimeout", openTimeout);
    if (openTimeout != binding.sendTimeout)
        source.warn(tr("openTimeout has no effect: a channel connects when it calls, and sendTimeout is the deadline of the whole call"));
    source.readTimeout(u"closeTimeout", binding.closeTimeout);
    source.readTimeout(u"sendTimeout", binding.sendTimeout);
    source.readTimeout(u"receiveTimeout", binding.receiveTimeout);
}

// The quotas beside the depth bound parts of a message. The size of the whole bounds them here, so that one that is larger
// says nothing new.
void readReaderQuotas(ConfigurationSource &source, Binding &binding)
{
    source.readLevels(u"maxDepth", binding.maxDepth);
    if (binding.maxDepth > Binding::deepest)
        source.warn(tr("maxDepth=\"%1\" is more than the %2 levels that are read at most").arg(binding.maxDepth).arg(Binding::deepest));
    for (const QStringView quota : {u"maxStringContentLength", u"maxArrayLength", u"maxBytesPerRead", u"maxNameTableCharCount"}) {
        qint64 bytes = binding.maxReceivedMessageSize;
        source.readBytes(quota, bytes);
        if (bytes < binding.maxReceivedMessageSize)
            source.warn(tr("%1=\"%2\" has no effect; maxReceivedMessageSize bounds the whole message").arg(quota, QString::number(bytes)));
    }
    readUnknownElements(source, binding);
    source.endAttributes();
    source.reader.skipCurrentElement();
}

void readProxy(ConfigurationSource &source, Binding &binding)
{
    bool usesDefault = true;
    source.readFlag(u"useDefaultWebProxy", usesDefault);
    source.readFlag(u"bypassProxyOnLocal", binding.proxy.bypassOnLocal);
    const QString address = source.text(u"proxyAddress");
    if (!address.isEmpty()) {
        binding.proxy.use = HttpProxy::Use::Explicit;
        binding.proxy.address = QUrl(address);
    } else if (!usesDefault) {
        binding.proxy.use = HttpProxy::Use::None;
    }
}

void readTransferMode(ConfigurationSource &source)
{
    const QString mode = source.text(u"transferMode");
    if (!mode.isEmpty() && mode != u"Buffered")
        source.warn(tr("transferMode=\"%1\" has no effect; what is streamed is up to the operation").arg(mode));
}

void readTextEncoding(ConfigurationSource &source, QStringView attribute)
{
    const QString encoding = source.text(attribute);
    if (!encoding.isEmpty() && encoding.compare(u"utf-8", Qt::CaseInsensitive) != 0)
        source.warn(tr("%1=\"%2\" has no effect; requests are written in utf-8, which every service reads").arg(attribute, encoding));
}

} // namespace ServiceModel
