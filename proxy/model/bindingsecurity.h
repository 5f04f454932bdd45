// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

namespace ServiceModel {

// What keeps the messages of an endpoint safe, and where the caller says who he is. The names are WCF's. Modes that sign or
// encrypt the messages themselves (Message) are not done.
enum class SecurityMode {
    None,                           // the caller does not say who he is; TLS when the address is https
    Transport,                      // TLS; the caller authenticates by HTTP or by a certificate, if at all
    TransportWithMessageCredential, // TLS; each message carries a user name (WS-Security UsernameToken)
    TransportCredentialOnly,        // HTTP authentication without TLS: whoever listens can use it, so it must be asked for
};

// How the caller authenticates to the HTTP server. Certificate is one of TLS.
enum class HttpCredentialType { None, Basic, Digest, Ntlm, Certificate };

// How a UsernameToken carries the password (WS-Security UsernameToken Profile 1.1, section 3.1).
enum class PasswordType { Text, Digest };

//     WSHttpBinding binding;
//     binding.security = {SecurityMode::Transport, HttpCredentialType::Basic};
struct BindingSecurity
{
    SecurityMode mode = SecurityMode::None;
    HttpCredentialType transportCredential = HttpCredentialType::None;
    PasswordType passwordType = PasswordType::Text; // with TransportWithMessageCredential
    bool includeTimestamp = true;                   // the same: when a message was made, and until when it is good

    // The caller gives a user name and a password.
    bool needsUserName() const
    {
        return mode == SecurityMode::TransportWithMessageCredential || transportCredential == HttpCredentialType::Basic
            || transportCredential == HttpCredentialType::Digest || transportCredential == HttpCredentialType::Ntlm;
    }
    bool needsTls() const { return mode == SecurityMode::Transport || mode == SecurityMode::TransportWithMessageCredential; }

    friend bool operator==(const BindingSecurity &, const BindingSecurity &) = default;
};

} // namespace ServiceModel
