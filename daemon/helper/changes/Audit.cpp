// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/Audit.h"

#include "daemon/helper/changes/Sha256.h"

#include "shared/base/Text.h"
#include "shared/os/Files.h"

#include <fcntl.h>

namespace mw::helper {
namespace {

constexpr std::size_t kLargest = std::size_t{1} << 30U;
constexpr std::string_view kChain = " chain=";
constexpr std::string_view kCut = "cut-short";

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

// The chain value behind which the next line goes.
std::string_view lastLine(std::string_view content)
{
    const auto lines = text::lines(content);
    return lines.empty() ? std::string_view() : lines.back();
}

} // namespace

Result<void> Audit::append(const AuditRecord &record) const
{
    auto content = os::readFile(m_path, kLargest);
    if (!content && content.error().kind != ErrorKind::NotFound)
        return Failure(content.error());
    const auto before = content.value_or(std::string());
    std::string out;
    auto previous = chainOf(lastLine(before));
    if (!before.empty() && !before.ends_with('\n')) {
        // The crash that cut it is on record, and the chain goes on over what is there.
        const auto cut = lineOf(std::string(lastLine(before)) + " " + std::string(kCut), chainOf(lastLine(before.substr(0, before.rfind('\n') + 1))));
        out = cut.substr(lastLine(before).size());
        previous = chainOf(text::trimRight(cut));
    }
    out += lineOf(bodyOf(record), previous);
    const auto file = MW_TRY(os::openAt(os::kWorkingDirectory, m_path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, 0600));
    MW_TRY_VOID(os::writeAll(file.get(), out));
    MW_TRY_VOID(os::sync(file.get()));
    return before.empty() ? os::syncDirectory(m_path.substr(0, m_path.rfind('/'))) : Result<void>();
}

Result<AuditState> Audit::verify() const
{
    AuditState out;
    const auto content = os::readFile(m_path, kLargest);
    if (!content && content.error().kind == ErrorKind::NotFound)
        return out;
    const auto &all = MW_TRY(content);
    std::string previous;
    const auto broken = [&](const char *reason) {
        out.whole = false;
        out.line = out.records + 1;
        out.reason = reason;
        return out;
    };
    for (const auto line : text::lines(all)) {
        const auto at = line.rfind(kChain);
        if (at == std::string_view::npos)
            return broken("the line has no hash: it was altered, or a crash cut it short");
        if (lineOf(std::string(line.substr(0, at)), previous) != std::string(line) + '\n')
            return broken("the hash does not fit: this line or one before it was altered, removed or added");
        previous = chainOf(line);
        ++out.records;
    }
    return out;
}

} // namespace mw::helper
