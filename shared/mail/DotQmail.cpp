// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/DotQmail.h"

#include "shared/base/Text.h"
#include "shared/mail/ErrorText.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>

namespace mw::mail {
namespace {

constexpr std::size_t kLargestFile = 4U << 20U;
constexpr std::string_view kDefault = "default";

// Names that cannot exist are "not there", like names that do not; a right that is missing leaves it open.
constexpr std::array kAbsent{ENOENT, ENOTDIR, ENAMETOOLONG, ELOOP, EINVAL, ENXIO, ENODEV, EISDIR};

bool meansAbsent(const Error &error)
{
    return error.kind == ErrorKind::NotFound || std::ranges::find(kAbsent, error.number) != kAbsent.end();
}

std::string_view withoutTrailingBlanks(std::string_view line)
{
    while (line.ends_with(' ') || line.ends_with('\t'))
        line.remove_suffix(1);
    return line.substr(0, line.find('\0'));
}

DotQmailLine parseLine(std::string_view line)
{
    line = withoutTrailingBlanks(line);
    DotQmailLine out;
    out.text = line;
    switch (line.empty() ? '\0' : line.front()) {
    case '\0':
        out.kind = DotQmailKind::Blank;
        break;
    case '#':
        out.kind = DotQmailKind::Comment;
        break;
    case '.':
    case '/':
        out.kind = line.ends_with('/') ? DotQmailKind::Maildir : DotQmailKind::Mbox;
        break;
    case '|':
        out.kind = DotQmailKind::Program;
        out.text.erase(0, 1);
        break;
    case '+':
        out.kind = line == "+list" ? DotQmailKind::ListMark : DotQmailKind::Reserved;
        break;
    case '&':
        out.kind = DotQmailKind::Forward;
        out.text.erase(0, 1);
        break;
    default:
        out.kind = DotQmailKind::Forward;
    }
    return out;
}

Failure cannotOpen(const std::string &name, const Error &error)
{
    return Failure(Error{error.kind, error.number,
                         "Unable to open " + name + ": " + errorText(error.number) + ". (#4.3.0)"});
}

// Fills the decision from the file that was found.
Result<void> use(DotQmailDecision &decision, const DotQmailCandidate &candidate,
                 const DotQmailHome::File &file, mode_t forbidden)
{
    if ((file.mode & forbidden) != 0)
        return fail(ErrorKind::Permission, "Uh-oh: .qmail file is writable. (#4.7.0)");
    decision.file = candidate.name;
    decision.defaultPart = candidate.defaultPart;
    decision.forwardOnly = (file.mode & 0100U) != 0 && !file.content.empty();
    decision.defaultDelivery = file.content.empty();
    decision.steps.push_back(candidate.name + (file.content.empty() ? " is there and empty" : " is there"));
    if (!decision.defaultDelivery)
        decision.lines = parseDotQmail(file.content);
    return {};
}

} // namespace

std::vector<DotQmailLine> parseDotQmail(std::string_view content)
{
    std::vector<DotQmailLine> out;
    for (const auto line : text::lines(content)) {
        out.push_back(parseLine(line));
        out.back().number = static_cast<int>(out.size());
    }
    return out;
}

std::string safeExtension(std::string_view ext)
{
    auto safe = text::lower(ext);
    std::ranges::replace(safe, '.', ':');
    return safe;
}

std::vector<DotQmailCandidate> dotQmailCandidates(std::string_view dash, std::string_view ext)
{
    const auto safe = safeExtension(ext);
    const auto begin = ".qmail" + std::string(dash);
    std::vector<DotQmailCandidate> out{{begin + safe, std::nullopt}};
    if (safe.ends_with(kDefault))
        out.front().defaultPart = ext.substr(ext.size() - kDefault.size());
    for (std::size_t i = safe.size() + 1; i-- > 0;) {
        if (i == 0 || safe[i - 1] == '-')
            out.push_back({begin + safe.substr(0, i) + std::string(kDefault), std::string(ext.substr(i))});
    }
    return out;
}

Result<std::optional<DotQmailHome::File>> DotQmailDirectory::open(const std::string &name) const
{
    const auto file = os::openAt(m_directory, name, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    if (!file) {
        if (meansAbsent(file.error()))
            return std::optional<File>();
        return Failure(file.error());
    }
    const auto stat = MW_TRY(os::statFd(file->get()));
    if (!S_ISREG(stat.st_mode))
        return std::optional<File>();
    return std::optional<File>(File{MW_TRY(os::readAll(file->get(), kLargestFile)), stat.st_mode});
}

Result<bool> DotQmailDirectory::exists(const std::string &name) const
{
    const auto stat = os::statAt(m_directory, name);
    if (stat)
        return true;
    if (meansAbsent(stat.error()))
        return false;
    return Failure(stat.error());
}

mode_t forbiddenModes(const std::optional<std::string> &line)
{
    constexpr unsigned long kModes = 01000;
    if (!line || line->empty())
        return kForbiddenModes;
    char *end = nullptr;
    const auto value = std::strtoul(line->c_str(), &end, 8);
    return *end == '\0' && value < kModes ? static_cast<mode_t>(value) : kForbiddenModes;
}

Result<DotQmailDecision> decideDotQmail(const DotQmailHome &home, std::string_view dash, std::string_view ext,
                                        std::string_view defaultDelivery, mode_t forbidden)
{
    DotQmailDecision decision;
    if (const auto inNames = safeExtension(ext); inNames != ext)
        decision.steps.push_back("in file names " + std::string(ext) + " is " + inNames);
    for (const auto &candidate : dotQmailCandidates(dash, ext)) {
        const auto file = home.open(candidate.name);
        if (!file)
            return cannotOpen(candidate.name, file.error());
        if (*file) {
            MW_TRY_VOID(use(decision, candidate, **file, forbidden));
            break;
        }
        decision.steps.push_back("no file " + candidate.name);
    }
    if (decision.file.empty()) {
        decision.mailboxExists = dash.empty();
        decision.defaultDelivery = dash.empty();
    }
    if (decision.defaultDelivery) {
        decision.lines = parseDotQmail(defaultDelivery);
        decision.steps.emplace_back("the default delivery applies");
    } else if (!decision.mailboxExists) {
        decision.steps.emplace_back("an address with an extension needs a file: there is no mailbox");
    }
    return decision;
}

Result<ForwardingSender> forwardingSender(const DotQmailHome &home, std::string_view dash, std::string_view ext,
                                          std::string_view local, std::string_view host, std::string_view sender)
{
    ForwardingSender out{std::string(sender), {}};
    if (sender.empty() || sender == "#@[]")
        return out;
    const auto owner = ".qmail" + std::string(dash) + safeExtension(ext) + "-owner";
    const auto present = [&](const std::string &name) -> Result<bool> {
        auto exists = home.exists(name);
        if (!exists)
            return cannotOpen(name, exists.error());
        out.steps.push_back(*exists ? name + " is there" : "no file " + name);
        return exists;
    };
    if (!MW_TRY(present(owner)))
        return out;
    const bool verp = MW_TRY(present(owner + "-default"));
    out.address = std::string(local) + (verp ? "-owner-@" : "-owner@") + std::string(host) + (verp ? "-@[]" : "");
    out.steps.push_back("forwarded mail is sent by " + out.address);
    return out;
}

} // namespace mw::mail
