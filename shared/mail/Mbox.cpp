// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/Mbox.h"

#include "shared/os/FileLock.h"
#include "shared/os/Files.h"

#include <array>
#include <fcntl.h>
#include <optional>
#include <unistd.h>

namespace mw::mail {
namespace {

using Stage = MboxFailure::Stage;
constexpr std::size_t kBuffer = 65536;
constexpr std::string_view kFrom = "From ";
constexpr int kReplacements = 10; // of the mailbox while we wait for its lock, until we give up for now

std::unexpected<MboxFailure> failure(Stage stage, Error error)
{
    return std::unexpected(MboxFailure{stage, std::move(error)});
}

std::expected<void, MboxFailure> writeMessage(int file, std::string_view envelopeLines, int message)
{
    std::array<char, kBuffer> input{};
    std::string out(envelopeLines);
    MboxQuoting quoting;
    for (bool ended = false; !ended;) {
        const auto got = os::readSome(message, input);
        if (!got)
            return failure(Stage::Read, got.error());
        ended = *got == 0;
        if (ended)
            quoting.finish(out);
        else
            quoting.feed({input.data(), *got}, out);
        if (out.size() < kBuffer && !ended)
            continue;
        if (auto written = os::writeAll(file, out); !written)
            return failure(Stage::Write, written.error());
        out.clear();
    }
    if (auto synced = os::sync(file); !synced)
        return failure(Stage::Write, synced.error());
    return {};
}

// The name of a file that has just been made must be durable, too.
Result<void> syncParent(const std::string &path, int file)
{
    const auto slash = path.rfind('/');
    if (auto synced = os::syncDirectory(slash == std::string::npos ? "." : path.substr(0, slash + 1)); synced)
        return synced;
    return ::syncfs(file) < 0 ? Result<void>(failErrno("sync the file system of " + path)) : Result<void>();
}

// A delivery that was killed may have left half a line at the end; a new From_ line must not be glued to it.
std::string_view separatorFor(const std::string &path, off_t end)
{
    const auto file = os::openAt(os::kWorkingDirectory, path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    char last = '\n';
    if (end <= 0 || !file || ::pread(file->get(), &last, 1, end - 1) != 1)
        return {};
    return last == '\n' ? std::string_view() : std::string_view("\n\n");
}

struct LockedMbox {
    os::Fd file;
    std::optional<os::FileLock> lock; // nothing on a file system without locks
};

std::expected<LockedMbox, MboxFailure> openOnce(const std::string &path, int lockSeconds)
{
    LockedMbox mbox;
    auto opened =
        os::openAt(os::kWorkingDirectory, path, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_APPEND | O_CREAT, 0600);
    if (!opened)
        return failure(Stage::Open, opened.error());
    mbox.file = std::move(*opened);
    (void)os::setNonBlocking(mbox.file.get(), false);
    auto own = os::duplicate(mbox.file.get());
    if (!own)
        return failure(Stage::Open, own.error());
    auto lock = os::FileLock::exclusive(std::move(*own), lockSeconds);
    if (lock)
        mbox.lock = std::move(*lock);
    else if (lock.error().kind == ErrorKind::Timeout)
        return failure(Stage::Lock, lock.error());
    return mbox;
}

// A program that replaces the mailbox by rename (maildir2mbox, many readers) may have done so while we waited for
// its lock; what we hold then is a file without a name, and mail written to it would be lost.
std::expected<LockedMbox, MboxFailure> openLocked(const std::string &path, int lockSeconds)
{
    for (int attempt = 0; attempt < kReplacements; ++attempt) {
        auto mbox = openOnce(path, lockSeconds);
        if (!mbox)
            return mbox;
        const auto held = os::statFd(mbox->file.get());
        const auto named = os::statAt(os::kWorkingDirectory, path);
        if (held && named && held->st_ino == named->st_ino && held->st_dev == named->st_dev)
            return mbox;
    }
    return failure(Stage::Lock, {ErrorKind::Busy, 0, path + " is replaced again and again by another program"});
}

} // namespace

void MboxQuoting::feed(std::string_view bytes, std::string &out)
{
    for (std::size_t i = 0; i < bytes.size();) {
        if (m_state == State::InLine) {
            const auto newline = bytes.find('\n', i);
            const auto end = newline == std::string_view::npos ? bytes.size() : newline + 1;
            out += bytes.substr(i, end - i);
            i = end;
            if (newline != std::string_view::npos)
                m_state = State::LineStart;
            continue;
        }
        // The held part is '>'s and then, InFrom, a beginning of "From ".
        const auto letters = m_state == State::InFrom ? m_held.size() - (m_held.rfind('>') + 1) : 0;
        const char c = bytes[i];
        if (m_state == State::LineStart && c == '>') {
            m_held.push_back(c);
            ++i;
        } else if (c == kFrom[letters]) {
            m_held.push_back(c);
            ++i;
            m_state = State::InFrom;
            if (letters + 1 < kFrom.size())
                continue;
            out += '>' + m_held;
            m_held.clear();
            m_state = State::InLine;
        } else {
            out += m_held;
            m_held.clear();
            m_state = State::InLine;
        }
    }
}

void MboxQuoting::finish(std::string &out)
{
    const bool unfinished = m_state == State::InLine || !m_held.empty();
    out += m_held;
    m_held.clear();
    if (unfinished)
        out.push_back('\n');
    out.push_back('\n');
    m_state = State::LineStart;
}

std::expected<void, MboxFailure> appendToMbox(const std::string &path, std::string_view envelopeLines,
                                              int message, int lockSeconds)
{
    const auto opened = openLocked(path, lockSeconds);
    if (!opened)
        return std::unexpected(opened.error());
    const int file = opened->file.get();
    const auto end = os::seek(file, 0, SEEK_END);
    auto done =
        writeMessage(file, std::string(separatorFor(path, end.value_or(0))).append(envelopeLines), message);
    if (done && end && *end == 0) {
        if (auto synced = syncParent(path, file); !synced)
            done = failure(Stage::Write, synced.error());
    }
    // Without the lock somebody else may have appended behind us: better half a message than half of another.
    if (!done && opened->lock && end)
        (void)os::truncateFd(file, *end);
    return done;
}

} // namespace mw::mail
