// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/Audit.h"

#include "daemon/helper/changes/Sha256.h"

#include "shared/base/Text.h"
#include "shared/os/AtomicFile.h"
#include "shared/os/Files.h"

#include <array>
#include <fcntl.h>
#include <optional>
#include <unistd.h>

namespace mw::helper {
namespace {

constexpr int kLockSeconds = 10;
constexpr off_t kTail = 4 << 20; // a record is shorter
constexpr std::string_view kChain = " chain=";
constexpr std::string_view kCut = "cut-short";
constexpr std::string_view kMissing = "; records before this one are missing: ";

// Spaces, control characters and the percent sign itself as %XX, so that fields and lines stay what they are.
std::string word(std::string_view value)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string out;
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > ' ' && byte != 127 && c != '%') {
            out += c;
            continue;
        }
        out += '%';
        out += kDigits[byte >> 4U];
        out += kDigits[byte & 15U];
    }
    return out.empty() ? "-" : out;
}

std::string bodyOf(const AuditRecord &record)
{
    auto out = std::to_string(record.time) + " uid=" + std::to_string(record.uid) + " who=" + word(record.who) +
               " verb=" + word(record.verb) + " set=" + std::to_string(record.set) + " object=" + word(record.object) +
               " result=" + word(record.result);
    for (const auto &file : record.files)
        out += " file=" + word(file.name) + " " + word(file.before) + " " + word(file.after);
    return out;
}

std::string chainOf(std::string_view line)
{
    const auto at = line.rfind(kChain);
    return at == std::string_view::npos ? std::string() : std::string(line.substr(at + kChain.size()));
}

std::string lineOf(const std::string &body, std::string_view previous)
{
    return body + std::string(kChain) + sha256(std::string(previous) + "\n" + body) + "\n";
}

// What is kept beside the log: how many records it has, and the hash of the last one.
struct Head {
    std::int64_t records = 0;
    std::string hash; // empty: there is none
};

Result<std::optional<Head>> readHead(const std::string &path)
{
    const auto content = os::readFile(path, 4096);
    if (!content && content.error().kind == ErrorKind::NotFound)
        return std::optional<Head>();
    const auto held = MW_TRY(content);
    const auto words = text::split(text::trimRight(held), ' ');
    const auto records = words.size() == 2 ? text::wholeNumber(words[0]) : std::nullopt;
    if (!records)
        return std::optional(Head{-1, {}});
    return std::optional(Head{static_cast<std::int64_t>(*records), std::string(words[1])});
}

// Goes through a log line by line, whatever its size.
class Walk {
public:
    // `take` gets each whole line, and what stands behind the last one with `ended` false; it ends the walk by returning false.
    template <typename Take>
    static Result<void> lines(int file, Take take)
    {
        std::string rest;
        std::array<char, 65536> buffer{};
        for (;;) {
            const auto count = MW_TRY(os::readSome(file, buffer));
            if (count == 0)
                break;
            rest.append(buffer.data(), count);
            std::size_t from = 0;
            for (auto end = rest.find('\n'); end != std::string::npos; end = rest.find('\n', from)) {
                if (!take(std::string_view(rest).substr(from, end - from), true))
                    return {};
                from = end + 1;
            }
            rest.erase(0, from);
        }
        if (!rest.empty())
            (void)take(std::string_view(rest), false);
        return {};
    }
};

struct Tail {
    std::int64_t records = 0; // whole lines
    std::string last;         // the last of them
    std::string cut;          // what stands behind it: a crash has cut it short
    bool knowsHead = true;    // the record that the head names is there
};

void take(Tail &tail, std::string_view line, bool ended)
{
    (ended ? tail.last : tail.cut) = line;
    tail.records += ended ? 1 : 0;
}

// The end of the log; from its last bytes where these are what the head says.
Result<Tail> tailOf(int file, const std::optional<Head> &head)
{
    if (const auto size = MW_TRY(os::statFd(file)).st_size; head && size > kTail) {
        Tail out;
        MW_TRY_VOID(os::seek(file, size - kTail, SEEK_SET));
        MW_TRY_VOID(Walk::lines(file, [&](std::string_view line, bool ended) {
            take(out, line, ended);
            return true;
        }));
        out.records = head->records;
        if (out.cut.empty() && chainOf(out.last) == head->hash)
            return out;
        MW_TRY_VOID(os::seek(file, 0, SEEK_SET));
    }
    Tail out;
    out.knowsHead = !head || head->records == 0;
    MW_TRY_VOID(Walk::lines(file, [&](std::string_view line, bool ended) {
        take(out, line, ended);
        out.knowsHead = out.knowsHead || (ended && chainOf(line) == head->hash);
        return true;
    }));
    return out;
}

} // namespace

// Two processes write: mailwright-changes and the helper.
Result<os::FileLock> Audit::lock() const
{
    auto file = MW_TRY(os::openAt(os::kWorkingDirectory, m_path + ".lock", O_RDWR | O_CREAT | O_NOFOLLOW, 0600));
    return os::FileLock::exclusive(std::move(file), kLockSeconds);
}

Result<std::string> Audit::append(const AuditRecord &record) const
{
    const auto locked = MW_TRY(lock());
    const auto head = MW_TRY(readHead(m_path + ".head"));
    const auto file = MW_TRY(os::openAt(os::kWorkingDirectory, m_path, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW, 0600));
    auto tail = MW_TRY(tailOf(file.get(), head));
    std::string out;
    if (!tail.cut.empty()) {
        // The crash that cut it is on record, and the chain goes on over what is there.
        const auto line = lineOf(tail.cut + " " + std::string(kCut), chainOf(tail.last));
        out = line.substr(tail.cut.size());
        take(tail, text::trimRight(line), true);
    }
    auto noted = record;
    const bool isKnown = tail.last.find(word(kMissing)) != std::string::npos;
    if (!tail.knowsHead && !isKnown)
        noted.result += std::string(kMissing) + std::to_string(head->records) + " there were";
    const auto line = lineOf(bodyOf(noted), chainOf(tail.last));
    out += line;
    MW_TRY_VOID(os::writeAll(file.get(), out));
    MW_TRY_VOID(os::sync(file.get()));
    take(tail, text::trimRight(line), true);
    if (tail.records == 1)
        MW_TRY_VOID(os::syncDirectory(m_path.substr(0, m_path.rfind('/'))));
    // What is missing is not papered over: verify() goes on to find it.
    if (tail.knowsHead)
        MW_TRY_VOID(os::replaceFileAlone(m_path + ".head", std::to_string(tail.records) + " " + chainOf(tail.last) + "\n", {.mode = 0600}));
    return "audit record " + std::to_string(tail.records) + " " + chainOf(tail.last) + ": " + noted.verb + " by " + noted.who + ": " +
           noted.result;
}

Result<AuditState> Audit::verify() const
{
    const auto locked = MW_TRY(lock());
    AuditState out;
    const auto head = MW_TRY(readHead(m_path + ".head"));
    std::string previous;
    bool headIsThere = !head || head->records == 0;
    const auto broken = [&](const char *reason) {
        out.whole = false;
        out.line = out.records + 1;
        out.reason = reason;
        return false;
    };
    const auto look = [&](std::string_view line, bool ended) {
        const auto at = line.rfind(kChain);
        if (at == std::string_view::npos || !ended)
            return broken("the line has no hash: it was altered, or a crash cut it short");
        if (lineOf(std::string(line.substr(0, at)), previous) != std::string(line) + '\n')
            return broken("the hash does not fit: this line or one before it was altered, removed or added");
        previous = chainOf(line);
        ++out.records;
        headIsThere = headIsThere || previous == head->hash;
        return true;
    };
    const auto file = os::openAt(os::kWorkingDirectory, m_path, O_RDONLY | O_NOFOLLOW);
    if (!file && file.error().kind != ErrorKind::NotFound)
        return Failure(file.error());
    if (file)
        MW_TRY_VOID(Walk::lines(file->get(), look));
    if (out.whole && !headIsThere)
        broken("records are missing at the end, or all were written anew: what is kept beside the log knows others");
    return out;
}

} // namespace mw::helper
