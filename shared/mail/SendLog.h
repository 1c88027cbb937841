// SPDX-License-Identifier: GPL-3.0-or-later
// The log lines of qmail-send, to the byte: other programs (matchup, LogLine.h) parse them.
#pragma once

#include "shared/mail/Channel.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace mw::mail {

// Bytes that could confuse a reader of the log become _, a newline becomes /.
std::string safeForLog(std::string_view bytes);

struct ChannelUse {
    unsigned running = 0;
    unsigned limit = 0;
};

// How a delivery ended, as its log line says it.
enum class ReportKind { Success, Failure, Deferral, Mangled };

// Collects lines and writes them at flush(). Writing blocks while the logger is slow, as it does in qmail: no
// delivery shall run unlogged. A logger that is gone is ignored.
class SendLog {
public:
    explicit SendLog(int fd) : m_fd(fd) {}

    void status(const ChannelUse &local, const ChannelUse &remote, bool exitAsSoonAsPossible);
    void exiting() { add("status: exiting"); }
    void newMessage(std::uint64_t number);
    void messageInfo(std::uint64_t number, std::uint64_t bytes, std::string_view sender, std::uint64_t queuePid,
                     std::uint64_t uid);
    void startingDelivery(std::uint64_t delivery, std::uint64_t number, Channel channel, std::string_view recipient);
    // `report` is left out when it was mangled.
    void deliveryEnded(std::uint64_t delivery, ReportKind kind, std::string_view report);
    void bounceQueued(std::uint64_t number, std::uint64_t queuePid);
    // Beside qmail's own lines, and only where control/delaynotice asks for it.
    void delayNotice(std::uint64_t number, std::uint64_t queuePid);
    // "success notice msg N qp P", of a message whose sender has asked for it.
    void successNotice(std::uint64_t number, std::uint64_t queuePid);
    // A server is let alone for a while; with 0 seconds it takes mail again.
    void destinationPause(std::string_view server, std::uint64_t seconds, unsigned refusals);
    // `level` is "double" or "triple".
    void bounceDiscarded(std::string_view level, std::uint64_t number);
    void endMessage(std::uint64_t number);
    void alert(std::string_view text) { add("alert: ", text); }
    void warning(std::string_view text) { add("warning: ", text); }

    void flush();
    const std::string &pending() const { return m_lines; }

private:
    template <typename... Parts>
    void add(const Parts &...parts)
    {
        (m_lines.append(parts), ...);
        m_lines += '\n';
        if (m_lines.size() >= kFlushAt)
            flush();
    }

    static constexpr std::size_t kFlushAt = 32768;
    int m_fd;
    std::string m_lines;
};

} // namespace mw::mail
