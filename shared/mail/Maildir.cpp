// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/Maildir.h"

#include "shared/base/Clock.h"
#include "shared/os/Files.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

namespace mw::mail {
namespace {

using Stage = MaildirFailure::Stage;
constexpr int kAttempts = 3;
constexpr auto kPause = std::chrono::seconds(2);
constexpr std::size_t kBuffer = 65536;

std::unexpected<MaildirFailure> failure(Stage stage, Error error)
{
    return std::unexpected(MaildirFailure{stage, std::move(error)});
}

// The host name as a part of a file name: a slash or colon would break the reader's rules.
std::string hostPart()
{
    std::array<char, 256> name{};
    if (::gethostname(name.data(), name.size() - 1) < 0 || name[0] == '\0')
        return "unknown";
    std::string out;
    for (const char *c = name.data(); *c; ++c) {
        if (*c == '/')
            out += "\\057";
        else if (*c == ':')
            out += "\\072";
        else
            out.push_back(*c);
    }
    return out;
}

// TIME.PID.HOST for the first delivery of a process; a worker delivers many and adds a counter to the others.
std::string uniqueName()
{
    static std::atomic<std::uint64_t> deliveries{0};
    const auto count = deliveries.fetch_add(1);
    const auto time = std::to_string(clock::now());
    const auto pid = std::to_string(::getpid());
    if (count == 0)
        return time + "." + pid + "." + hostPart();
    return time + ".P" + pid + "Q" + std::to_string(count) + "." + hostPart();
}

struct NewFile {
    os::Fd file;
    std::string name;
};

std::expected<NewFile, MaildirFailure> createInTmp(int maildir)
{
    for (int attempt = 1;; ++attempt) {
        auto name = uniqueName();
        auto file = os::openAt(maildir, "tmp/" + name, O_WRONLY | O_CREAT | O_EXCL, 0600);
        if (file)
            return NewFile{std::move(*file), std::move(name)};
        if (file.error().number != EEXIST || attempt == kAttempts)
            return failure(Stage::Write, file.error());
        std::this_thread::sleep_for(kPause);
    }
}

std::expected<void, MaildirFailure> writeFile(const os::Fd &file, std::string_view headerLines, int message)
{
    std::string buffer(headerLines);
    for (bool ended = false; !ended;) {
        const auto held = buffer.size();
        buffer.resize(std::max(held, kBuffer));
        std::size_t got = 0;
        if (held < buffer.size()) {
            const auto read = os::readSome(message, std::span(buffer).subspan(held));
            if (!read)
                return failure(Stage::Read, read.error());
            got = *read;
            ended = got == 0;
        }
        buffer.resize(held + got);
        if (buffer.size() < kBuffer && !ended)
            continue; // a small message goes out in one write
        if (auto written = os::writeAll(file.get(), buffer); !written)
            return failure(Stage::Write, written.error());
        buffer.clear();
    }
    if (auto synced = os::sync(file.get()); !synced)
        return failure(Stage::Write, synced.error());
    return {};
}

// A new/ that may be entered but not listed cannot be opened for its sync; then the whole file system is
// synced.
Result<void> syncNew(int maildir, const os::Fd &file)
{
    const auto directory = os::openAt(maildir, "new", O_RDONLY | O_DIRECTORY);
    if (directory)
        return os::syncDirectory(directory->get());
    if (::syncfs(file.get()) < 0)
        return failErrno("sync the file system of new");
    return {};
}

std::expected<void, MaildirFailure> fill(int maildir, const NewFile &file, std::string_view headerLines,
                                         int message)
{
    if (auto written = writeFile(file.file, headerLines, message); !written)
        return written;
    if (auto linked = os::linkAt(maildir, "tmp/" + file.name, maildir, "new/" + file.name); !linked)
        return failure(Stage::Write, linked.error());
    if (auto synced = syncNew(maildir, file.file); !synced) {
        (void)os::unlinkAt(maildir, "new/" + file.name);
        return failure(Stage::Write, synced.error());
    }
    return {};
}

} // namespace

std::expected<std::string, MaildirFailure> deliverToMaildir(const std::string &directory,
                                                            std::string_view headerLines, int message)
{
    const auto maildir = os::openAt(os::kWorkingDirectory, directory, O_PATH | O_DIRECTORY);
    if (!maildir)
        return failure(Stage::Enter, maildir.error());
    if (auto entered = os::statAt(maildir->get(), "."); !entered)
        return failure(Stage::Enter, entered.error());
    const auto file = createInTmp(maildir->get());
    if (!file)
        return std::unexpected(file.error());
    const auto done = fill(maildir->get(), *file, headerLines, message);
    (void)os::unlinkAt(maildir->get(), "tmp/" + file->name);
    if (!done)
        return std::unexpected(done.error());
    return "new/" + file->name;
}

Result<void> makeMaildir(const std::string &directory)
{
    MW_TRY_VOID(os::makeDirectory(os::kWorkingDirectory, directory, 0700));
    for (const char *part : {"/tmp", "/new", "/cur"})
        MW_TRY_VOID(os::makeDirectory(os::kWorkingDirectory, directory + part, 0700));
    return {};
}

} // namespace mw::mail
