// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-local/Progress.h"

#include "shared/base/Clock.h"
#include "shared/base/Text.h"
#include "shared/mail/Controls.h"
#include "shared/os/AtomicFile.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <functional>

namespace mw::local {
namespace {

const std::string kAbove = ".mailwright";
const std::string kDirectory = kAbove + "/progress";
constexpr std::size_t kLongest = 1U << 20U;
constexpr UnixTime kDay = 86400;
constexpr char kDone = '+';
constexpr char kLast = '!';

// Message and address; two addresses with one name are told apart by what the file says.
std::string nameFor(const os::Stat &message, const std::string &address)
{
    return std::to_string(message.st_dev) + "." + std::to_string(message.st_ino) + "." +
           std::to_string(message.st_mtim.tv_sec) + "." + std::to_string(message.st_mtim.tv_nsec) + "." +
           std::to_string(std::hash<std::string>{}(address));
}

// Left by messages that were never tried again: no message lives longer than the queue's lifetime.
void sweep()
{
    const auto lifetime = mail::Controls::ofHome().number("queuelifetime");
    const auto names = os::listDirectory(os::kWorkingDirectory, kDirectory);
    if (!lifetime || !names)
        return;
    const auto oldest = clock::now() - static_cast<UnixTime>(*lifetime) - kDay;
    for (const auto &name : *names) {
        const auto status = os::statAt(os::kWorkingDirectory, kDirectory + "/" + name, false);
        if (status && status->st_mtime < oldest)
            (void)os::unlinkAt(os::kWorkingDirectory, kDirectory + "/" + name);
    }
}

} // namespace

Progress Progress::load(const mail::LocalRequest &request, int message)
{
    Progress out;
    const auto status = os::statFd(message);
    if (!status || !S_ISREG(status->st_mode))
        return out;
    out.m_address = request.local + "@" + request.domain + '\n' + request.sender;
    out.m_path = kDirectory + "/" + nameFor(*status, out.m_address);
    const auto kept = os::readFile(out.m_path, kLongest);
    if (!kept)
        return out;
    out.m_kept = true;
    const auto fields = text::split(*kept, '\0');
    if (fields.front() != out.m_address)
        return out;
    for (std::size_t i = 1; i < fields.size(); ++i) {
        if (!fields[i].empty())
            out.m_earlier.push_back({std::string(fields[i].substr(1)), fields[i].front() == kLast});
    }
    return out;
}

Progress::Earlier Progress::take(const std::string &line)
{
    const auto found = std::ranges::find(m_earlier, line, &Line::text);
    if (found == m_earlier.end())
        return Earlier::No;
    const bool last = found->last;
    m_done.push_back(std::move(*found));
    m_earlier.erase(found);
    return last ? Earlier::Last : Earlier::Done;
}

void Progress::add(const std::string &line, bool last)
{
    m_done.push_back({line, last});
}

std::string Progress::content() const
{
    std::string out = m_address + '\0';
    for (const auto *lines : {&m_done, &m_earlier}) {
        for (const auto &line : *lines)
            out += (line.last ? kLast : kDone) + line.text + '\0';
    }
    return out;
}

void Progress::keep() const
{
    if (mail::Controls::ofHome().number("deliveryprogress").value_or(0) != 1)
        return;
    for (const auto &directory : {kAbove, kDirectory})
        (void)os::makeDirectory(os::kWorkingDirectory, directory, 0700);
    sweep();
    (void)os::replaceFile(m_path, content(), {.mode = 0600});
}

void Progress::end(bool forGood)
{
    if (m_path.empty())
        return;
    if (!forGood && !(m_done.empty() && m_earlier.empty()))
        keep();
    else if (forGood && m_kept)
        (void)os::unlinkAt(os::kWorkingDirectory, m_path);
}

} // namespace mw::local
