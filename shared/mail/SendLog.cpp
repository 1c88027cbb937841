// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/SendLog.h"

#include "shared/os/Fd.h"

namespace mw::mail {

std::string safeForLog(std::string_view bytes)
{
    std::string out(bytes);
    for (auto &c : out) {
        const auto u = static_cast<unsigned char>(c);
        if (c == '\n')
            c = '/';
        else if (u < 33 || u > 126 || c == '%')
            c = '_';
    }
    return out;
}

void SendLog::status(const ChannelUse &local, const ChannelUse &remote, bool exitAsSoonAsPossible)
{
    add("status: local ", std::to_string(local.running), "/", std::to_string(local.limit), " remote ",
        std::to_string(remote.running), "/", std::to_string(remote.limit), exitAsSoonAsPossible ? " exitasap" : "");
}

void SendLog::newMessage(std::uint64_t number)
{
    add("new msg ", std::to_string(number));
}

void SendLog::messageInfo(std::uint64_t number, std::uint64_t bytes, std::string_view sender, std::uint64_t queuePid,
                          std::uint64_t uid)
{
    add("info msg ", std::to_string(number), ": bytes ", std::to_string(bytes), " from <", safeForLog(sender), "> qp ",
        std::to_string(queuePid), " uid ", std::to_string(uid));
}

void SendLog::startingDelivery(std::uint64_t delivery, std::uint64_t number, Channel channel,
                               std::string_view recipient)
{
    add("starting delivery ", std::to_string(delivery), ": msg ", std::to_string(number), " to ", channelName(channel), " ",
        safeForLog(recipient));
}

void SendLog::deliveryEnded(std::uint64_t delivery, ReportKind kind, std::string_view report)
{
    const auto number = std::to_string(delivery);
    switch (kind) {
    case ReportKind::Success:
        return add("delivery ", number, ": success: ", safeForLog(report));
    case ReportKind::Failure:
        return add("delivery ", number, ": failure: ", safeForLog(report));
    case ReportKind::Deferral:
        return add("delivery ", number, ": deferral: ", safeForLog(report));
    case ReportKind::Mangled:
        return add("delivery ", number, ": report mangled, will defer");
    }
}

void SendLog::bounceQueued(std::uint64_t number, std::uint64_t queuePid)
{
    add("bounce msg ", std::to_string(number), " qp ", std::to_string(queuePid));
}

void SendLog::delayNotice(std::uint64_t number, std::uint64_t queuePid)
{
    add("delay notice msg ", std::to_string(number), " qp ", std::to_string(queuePid));
}

void SendLog::successNotice(std::uint64_t number, std::uint64_t queuePid)
{
    add("success notice msg ", std::to_string(number), " qp ", std::to_string(queuePid));
}

void SendLog::destinationPause(std::string_view server, std::uint64_t seconds, unsigned refusals)
{
    const auto name = safeForLog(server);
    const auto count = std::to_string(refusals) + (refusals == 1 ? " refusal" : " refusals");
    if (seconds > 0)
        add("destination ", name, ": pausing for ", std::to_string(seconds), " seconds after ", count);
    else
        add("destination ", name, ": takes mail again after ", count);
}

void SendLog::bounceDiscarded(std::string_view level, std::uint64_t number)
{
    add(level, " bounce: discarding bounce/", std::to_string(number));
}

void SendLog::endMessage(std::uint64_t number)
{
    add("end msg ", std::to_string(number));
}

void SendLog::flush()
{
    if (m_lines.empty())
        return;
    static_cast<void>(os::writeAll(m_fd, m_lines)); // without a logger there is nobody to tell
    m_lines.clear();
}

} // namespace mw::mail
