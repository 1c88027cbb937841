// SPDX-License-Identifier: GPL-3.0-or-later
// What a session tells the log: a line for each message it takes, for each refusal, and for its end
// (qmail-smtpd(8), LOG; mail::SmtpdEvent reads them).
#pragma once

#include "daemon/mta/qmail-smtpd/Client.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <sys/types.h>

namespace mw::smtpd {

// Takes whole lines; nothing: nobody wants them.
using LogSink = std::function<void(const std::string &)>;

class SessionLog {
public:
    // A client that does nothing but what is refused gets so many lines; the line of the end counts the others.
    static constexpr unsigned kMostRefusals = 100;

    SessionLog(LogSink sink, const Client &client, pid_t pid);

    void setHelo(std::string_view name) { m_helo = name; }
    // The connection is encrypted since now: "TLSv1.3".
    void setTls(std::string_view protocol) { m_tls = protocol; }
    // Who has authenticated, and so may relay.
    void setUser(std::string_view user) { m_user = user; m_relay = true; }
    struct Message {
        std::string_view sender;
        std::span<const std::string> recipients;
        std::uint64_t bytes = 0;
        long queuePid = 0;
    };
    void accepted(const Message &message);
    // `why` is a word. Sender and recipient as far as they are known.
    void refused(std::string_view why, std::string_view reply, const std::optional<std::string> &sender = {},
                 const std::optional<std::string> &recipient = {});
    void ended(std::string_view why);

private:
    std::string begin(std::string_view event) const;
    void write(std::string line) const;

    LogSink m_sink;
    pid_t m_pid;
    std::string m_ip;
    bool m_relay;
    std::optional<std::string> m_helo;
    std::string m_tls;
    std::string m_user;
    std::uint64_t m_acceptedCount = 0;
    std::uint64_t m_refusedCount = 0;
    std::int64_t m_began;
};

} // namespace mw::smtpd
