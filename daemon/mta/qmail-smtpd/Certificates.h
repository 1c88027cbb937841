// SPDX-License-Identifier: GPL-3.0-or-later
// The certificates and keys that the server shows. Whoever may read the files reads them; processes without that right
// get them through memory that they share with it, so that the keys can stay root's alone (ADR 0026).
#pragma once

#include "daemon/mta/qmail-smtpd/Options.h"
#include "shared/mail/Controls.h"
#include "shared/net/Tls.h"
#include "shared/os/SharedMemory.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mw::smtpd {

// What TLS is set up with.
struct TlsFiles {
    std::string ciphers;                 // control/tlsserverciphers
    std::vector<std::string> identities; // PEM texts, in the order of mail::readServerCertificates
    bool operator==(const TlsFiles &) const = default;

    // No identity where there are no such files. Errors: one of them cannot be read.
    static Result<TlsFiles> read(const mail::Controls &controls);
};

class Certificates {
public:
    // The most bytes of all files together.
    static constexpr std::size_t kRoom = std::size_t{4} << 20U;

    // Reads the files, unless TLS is off. Errors: they cannot be used although TLS is demanded. Where it is not, problem()
    // says why there is none: a server without TLS is better than none.
    static Result<Certificates> open(const mail::Controls &controls, TlsMode mode);

    // Reads the files again. True: others are in force now, also for processes that share this object. After an error,
    // and where the last certificate went although TLS is demanded, those of before stay in force.
    Result<bool> reload();
    // In a process that was forked with this object: takes what reload() has left since. Trouble leaves all as it is.
    void refresh();

    // Of open(); empty: none.
    const std::string &problem() const { return m_problem; }

    // Null: there is no certificate.
    const net::TlsServer *server() const { return m_server ? &*m_server : nullptr; }

private:
    struct Head;
    Certificates(mail::Controls controls, TlsMode mode, os::SharedMemory memory);
    Head &head() const { return *static_cast<Head *>(m_memory.address()); }
    Result<void> store(const TlsFiles &files);
    std::optional<TlsFiles> load(std::uint32_t sequence) const;

    mail::Controls m_controls;
    TlsMode m_mode;
    os::SharedMemory m_memory;
    TlsFiles m_files;
    std::string m_problem;
    std::optional<net::TlsServer> m_server;
    std::uint32_t m_sequence = 0; // of what is in force here
};

} // namespace mw::smtpd
