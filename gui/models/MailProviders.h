// SPDX-License-Identifier: GPL-3.0-or-later
// Mail providers that people send through, with the server, port and login that each wants. From their help pages.
#pragma once

#include <QCoreApplication>
#include <QString>

#include <cstdint>
#include <span>

namespace mw::gui {

struct MailProvider {
    // What a provider wants for a password.
    enum class Wants : std::uint8_t { Password, AppPassword, ApiKey };

    const char *name; // a proper name, in no language
    const char *host;
    int port;         // 465: TLS from the first byte; 587: STARTTLS
    Wants wants;
    const char *user; // an example of the user name
};

class MailProviders {
    Q_DECLARE_TR_FUNCTIONS(MailProviders)
public:
    static std::span<const MailProvider> all();
    // Null: none of them.
    static const MailProvider *ofHost(const QString &host);
    // What to give as user and password there, in a sentence.
    static QString advice(const MailProvider &provider);
    // Which TLS a port speaks, in words.
    static QString tlsOfPort(int port);
};

} // namespace mw::gui
