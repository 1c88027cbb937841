// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/selftest/HubLog.h"

#include "shared/base/Clock.h"
#include "shared/base/Text.h"
#include "shared/os/Files.h"

#include <array>
#include <poll.h>

namespace mw::selftest {
namespace {

constexpr int kLook = 30; // milliseconds between looks at the file

// Adds what a line says about the message; `delivery` is the number of its delivery once that is known.
void take(Fate &fate, std::optional<std::uint64_t> &delivery, const std::string &line)
{
    const auto fact = mail::parseLogText(line);
    bool isAbout = false;
    if (const auto *start = std::get_if<mail::DeliveryStart>(&fact); start && start->message == fate.number) {
        delivery = start->delivery;
        fate.channel = start->channel;
        fate.recipient = start->recipient;
        isAbout = true;
    } else if (const auto *report = std::get_if<mail::DeliveryReport>(&fact); report && report->delivery == delivery) {
        fate.result = report->result;
        fate.report = report->text;
        isAbout = true;
    } else if (const auto *bounce = std::get_if<mail::BounceQueued>(&fact); bounce && bounce->message == fate.number) {
        fate.bouncePid = bounce->queuePid;
        isAbout = true;
    } else if (const auto *end = std::get_if<mail::EndMessage>(&fact); end && end->message == fate.number) {
        fate.hasEnded = true;
        isAbout = true;
    } else if (const auto *begin = std::get_if<mail::NewMessage>(&fact); begin && begin->message == fate.number) {
        isAbout = true;
    }
    if (isAbout)
        fate.lines.push_back(line);
}

} // namespace

HubLog::HubLog(std::string directory) : m_path(std::move(directory) + "/current")
{
    readMore();
}

std::string HubLog::lastStatus() const
{
    std::string out;
    for (const auto &line : m_lines) {
        if (line.starts_with("status: local "))
            out = line;
    }
    return out;
}

std::size_t HubLog::mark()
{
    readMore();
    return m_lines.size();
}

void HubLog::readMore()
{
    const auto stat = os::statAt(os::kWorkingDirectory, m_path);
    const bool isRotated = m_file.valid() && stat && stat->st_ino != m_inode;
    for (;;) {
        std::array<char, 65536> buffer{};
        const auto count = m_file.valid() ? os::readSome(m_file.get(), buffer) : Result<std::size_t>(0);
        if (!count || *count == 0)
            break;
        m_open.append(buffer.data(), *count);
    }
    for (auto end = m_open.find('\n'); end != std::string::npos; end = m_open.find('\n')) {
        const auto line = mail::parseLogLine(std::string_view(m_open).substr(0, end));
        m_lines.emplace_back(line.text);
        m_open.erase(0, end + 1);
    }
    if (m_file.valid() && !isRotated)
        return;
    auto file = os::openRead(m_path);
    if (!file || !stat)
        return;
    m_file = std::move(*file);
    m_inode = stat->st_ino;
    readMore();
}

template <typename Matches>
std::optional<Fate> HubLog::followWhere(std::size_t mark, int milliseconds, Matches matches)
{
    const auto until = clock::monotonicMilliseconds() + milliseconds;
    for (;;) {
        readMore();
        std::optional<Fate> fate;
        std::optional<std::uint64_t> delivery;
        for (std::size_t i = mark; i < m_lines.size(); ++i) {
            const auto fact = mail::parseLogText(m_lines[i]);
            const auto *info = std::get_if<mail::MessageInfo>(&fact);
            if (info && !fate && matches(*info)) {
                fate.emplace();
                fate->number = info->message;
                fate->lines.push_back(m_lines[i]);
            } else if (fate && !fate->hasEnded) {
                take(*fate, delivery, m_lines[i]);
                if (!fate->bouncePid)
                    fate->bounceMark = i + 1;
            }
        }
        const bool isDecided = fate && (fate->hasEnded || fate->result == mail::DeliveryResult::Deferral);
        if (isDecided || clock::monotonicMilliseconds() > until)
            return fate;
        ::poll(nullptr, 0, kLook);
    }
}

std::optional<Fate> HubLog::follow(std::size_t mark, const std::string &sender, int milliseconds)
{
    return followWhere(mark, milliseconds, [&](const mail::MessageInfo &info) { return info.sender == sender; });
}

std::optional<Fate> HubLog::followQueued(std::size_t mark, std::uint64_t queuePid, int milliseconds)
{
    return followWhere(mark, milliseconds, [&](const mail::MessageInfo &info) { return info.queuePid == queuePid; });
}

} // namespace mw::selftest
