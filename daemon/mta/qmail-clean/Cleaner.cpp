// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-clean/Cleaner.h"

#include "shared/base/Text.h"
#include "shared/os/Files.h"

#include <array>

namespace mw::clean {
namespace {

constexpr std::size_t kShortest = 7;
constexpr std::size_t kLongest = 100;
constexpr unsigned kCommandsBetweenCleanings = 30;

} // namespace

Result<void> Cleaner::serve(int commands, int answers)
{
    std::string pending;
    std::array<char, 4096> buffer{};
    for (;;) {
        const auto n = MW_TRY(os::readSome(commands, buffer));
        if (n == 0)
            return {};
        pending.append(buffer.data(), n);
        std::size_t start = 0;
        for (auto end = pending.find('\0'); end != std::string::npos; end = pending.find('\0', start)) {
            beforeCommand();
            const char answer = obey(std::string_view(pending).substr(start, end - start));
            MW_TRY_VOID(os::writeAll(answers, std::string_view(&answer, 1)));
            start = end + 1;
        }
        pending.erase(0, start);
        if (pending.size() > kLongest) // too long to be a command, whatever follows
            pending.resize(kLongest + 1);
    }
}

void Cleaner::beforeCommand()
{
    if (m_untilCleaning == 0) {
        removeStalePidFiles(clock::now());
        m_untilCleaning = kCommandsBetweenCleanings + 1;
    }
    --m_untilCleaning;
}

char Cleaner::obey(std::string_view command)
{
    // The limits count the NUL, as the protocol does.
    if (command.size() + 1 < kShortest || command.size() + 1 > kLongest)
        return 'x';
    const auto number = text::wholeNumber(command.substr(5));
    if (!number)
        return 'x';
    const auto intd = mail::QueueLayout::intd(*number);
    if (command.starts_with("foop/"))
        return removeBoth(intd, m_layout.mess(*number));
    if (command.starts_with("todo/"))
        return removeBoth(intd, mail::QueueLayout::todo(*number));
    return 'x';
}

char Cleaner::removeBoth(const std::string &first, const std::string &second)
{
    for (const auto &path : {first, second}) {
        const auto removed = os::unlinkAt(m_queue.get(), path);
        if (!removed && removed.error().kind != ErrorKind::NotFound)
            return '!';
    }
    return '+';
}

void Cleaner::removeStalePidFiles(UnixTime now)
{
    const auto names = os::listDirectory(m_queue.get(), "pid");
    if (!names)
        return;
    for (const auto &name : *names) {
        const auto path = "pid/" + name;
        const auto status = os::statAt(m_queue.get(), path, false);
        if (status && status->st_atime + kStaleAfter < now)
            (void)os::unlinkAt(m_queue.get(), path);
    }
}

} // namespace mw::clean
