// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "metadata/policyreader.h"

#include "metadata/xmlnode.h"

#include <algorithm>
#include <optional>

namespace ServiceModel::Metadata {

namespace {

constexpr QStringView PolicyNamespaces[] = {u"http://schemas.xmlsoap.org/ws/2004/09/policy", u"http://www.w3.org/ns/ws-policy"};
constexpr QStringView SecurityPolicyNamespaces[] = {
    u"http://schemas.xmlsoap.org/ws/2005/07/securitypolicy", u"http://docs.oasis-open.org/ws-sx/ws-securitypolicy/200512",
    u"http://docs.oasis-open.org/ws-sx/ws-securitypolicy/200702", u"http://docs.oasis-open.org/ws-sx/ws-securitypolicy/200802"};
constexpr QStringView HttpPolicy = u"http://schemas.microsoft.com/ws/06/2004/policy/http";
constexpr QStringView SecurityUtility = u"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";

bool isPolicy(const XmlNode &node, QStringView localName)
{
    return node.name().localName == localName && std::ranges::find(PolicyNamespaces, node.name().namespaceUri) != std::end(PolicyNamespaces);
}

bool isSecurityPolicy(const XmlNode &node)
{
    return std::ranges::find(SecurityPolicyNamespaces, node.name().namespaceUri) != std::end(SecurityPolicyNamespaces);
}

// The policy of the same document that this node means by '#' and a name.
const XmlNode *referenced(const XmlNode &from, QStringView uri)
{
    const XmlNode *root = &from;
    while (root->parent())
        root = root->parent();
    for (const XmlNode *node : root->children()) {
        if (isPolicy(*node, u"Policy") && uri == u'#' + node->attribute(SecurityUtility, u"Id"))
            return node;
    }
    return nullptr;
}

bool isOptional(const XmlNode &assertion)
{
    return std::ranges::any_of(PolicyNamespaces, [&](QStringView ns) { return assertion.attribute(ns, u"Optional") == u"true"; });
}

class Reader
{
public:
    BindingPolicy read(const XmlNode &binding)
    {
        for (QStringView ns : PolicyNamespaces) {
            for (const QString &uri : binding.attribute(ns, u"PolicyURIs").simplified().split(u' ', Qt::SkipEmptyParts))
                readReferenced(binding, uri);
        }
        for (const XmlNode *child : binding.children())
            readAlternative(*child, true);
        BindingSecurity &security = m_policy.security;
        if (m_hasUserName)
            security.mode = SecurityMode::TransportWithMessageCredential;
        else if (m_hasTls)
            security.mode = SecurityMode::Transport;
        else if (security.transportCredential != HttpCredentialType::None)
            security.mode = SecurityMode::TransportCredentialOnly;
        if (m_hasUserName) {
            security.transportCredential = HttpCredentialType::None;
            security.includeTimestamp = m_hasTimestamp || !m_hasTls;
        }
        return m_policy;
    }

private:
    // A policy operator or an assertion. At the top of a binding there are other elements as well.
    void readAlternative(const XmlNode &node, bool isTop = false)
    {
        if (isPolicy(node, u"PolicyReference")) {
            readReferenced(node, node.attribute(u"URI"));
        } else if (isPolicy(node, u"ExactlyOne")) {
            choose(node);
        } else if (isPolicy(node, u"Policy") || isPolicy(node, u"All")) {
            readChildren(node);
        } else if (isSecurityPolicy(node)) {
            readSecurity(node);
        } else if (node.name().namespaceUri == HttpPolicy) {
            readHttp(node.name().localName);
        } else if (!isTop || node.name().localName.endsWith(u"Addressing")) { // which may stand in a binding without a policy
            readOther(node);
        }
    }

    // The first alternative that is supported, or the first of all.
    void choose(const XmlNode &exactlyOne)
    {
        const Reader before = *this;
        std::optional<Reader> first;
        for (const XmlNode *alternative : exactlyOne.children()) {
            const int steps = m_steps;
            *this = before;
            m_steps = steps;
            readAlternative(*alternative);
            if (m_policy.unsupported == before.m_policy.unsupported)
                return;
            if (!first)
                first = *this;
        }
        if (first)
            *this = *first;
    }

    void readReferenced(const XmlNode &from, QStringView uri)
    {
        const XmlNode *policy = referenced(from, uri);
        if (!policy || m_open.contains(policy) || m_open.size() >= deepest)
            return;
        m_open.append(policy);
        readChildren(*policy);
        m_open.removeLast();
    }

    void readChildren(const XmlNode &node)
    {
        for (const XmlNode *child : node.children()) {
            if (++m_steps < most)
                readAlternative(*child);
        }
    }

    void readSecurity(const XmlNode &node)
    {
        const QString name = node.name().localName;
        auto &credential = m_policy.security.transportCredential;
        if (name == u"SymmetricBinding" || name == u"AsymmetricBinding" || name == u"SecureConversationToken" || name == u"X509Token"
            || name == u"IssuedToken" || name == u"KerberosToken" || name == u"SamlToken" || name == u"SpnegoContextToken") {
            if (m_policy.unsupported.isEmpty())
                m_policy.unsupported = name;
            return;
        }
        m_hasTls = m_hasTls || name == u"TransportBinding" || name == u"HttpsToken";
        m_hasTimestamp = m_hasTimestamp || name == u"IncludeTimestamp";
        m_hasUserName = m_hasUserName || name == u"UsernameToken";
        if (name == u"RequireClientCertificate" || node.attribute(u"RequireClientCertificate") == u"true")
            credential = HttpCredentialType::Certificate;
        else if (name == u"HttpBasicAuthentication")
            credential = HttpCredentialType::Basic;
        else if (name == u"HttpDigestAuthentication")
            credential = HttpCredentialType::Digest;
        else if (name == u"HashPassword")
            m_policy.security.passwordType = PasswordType::Digest;
        readChildren(node);
    }

    void readHttp(const QString &name)
    {
        auto &credential = m_policy.security.transportCredential;
        if (name == u"BasicAuthentication")
            credential = HttpCredentialType::Basic;
        else if (name == u"DigestAuthentication")
            credential = HttpCredentialType::Digest;
        else if (name == u"NtlmAuthentication" || name == u"NegotiateAuthentication")
            credential = HttpCredentialType::Ntlm;
    }

    void readOther(const XmlNode &node)
    {
        if (node.is(u"http://schemas.xmlsoap.org/ws/2004/08/addressing/policy", u"UsingAddressing"))
            m_policy.addressing = MessageVersion::Addressing::AddressingAugust2004;
        else if (node.is(u"http://www.w3.org/2006/05/addressing/wsdl", u"UsingAddressing") || node.is(u"http://www.w3.org/2007/05/addressing/metadata", u"Addressing"))
            m_policy.addressing = MessageVersion::Addressing::Addressing10;
        else if ((node.is(u"http://schemas.xmlsoap.org/ws/2004/09/policy/optimizedmimeserialization", u"OptimizedMimeSerialization")
                  || node.name().localName == u"MTOM") && !isOptional(node))
            m_policy.encoding = MessageEncoding::Mtom;
    }

    // Of policies in policies, and of all that is read: references may form rings, and meet in many ways.
    static constexpr int deepest = 32;
    static constexpr int most = 10'000;

    BindingPolicy m_policy;
    bool m_hasTls = false;
    bool m_hasTimestamp = false;
    bool m_hasUserName = false;
    QList<const XmlNode *> m_open; // the policies that are being read
    int m_steps = 0;
};

} // namespace

BindingPolicy readPolicy(const XmlNode &binding)
{
    return Reader().read(binding);
}

} // namespace ServiceModel::Metadata
