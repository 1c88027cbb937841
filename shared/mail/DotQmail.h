// SPDX-License-Identifier: GPL-3.0-or-later
// .qmail files: which one controls an address, and what its lines say (dot-qmail(5)). qmail-local acts on the
// decision; the steps that led to it explain to a person who receives an address.
#pragma once

#include "shared/base/Error.h"
#include "shared/os/Fd.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

namespace mw::mail {

enum class DotQmailKind : std::uint8_t {
    Comment,  // "#..."
    Blank,    // nothing but spaces and tabs; as the first line it makes the file unusable
    Mbox,     // "/path" or "./path"
    Maildir,  // the same with a slash at the end
    Program,  // "|command"
    ListMark, // "+list": only forwards may follow
    Reserved, // another line with "+": ignored
    Forward,  // "&address" or anything else
};

struct DotQmailLine {
    int number = 0; // from 1
    DotQmailKind kind = DotQmailKind::Comment;
    std::string text; // the path, the command, or the address; else the whole line
    bool operator==(const DotQmailLine &) const = default;
};

// Never fails: every line is one of the kinds. Spaces and tabs at the end of a line do not count, nor does
// what follows a NUL in it.
std::vector<DotQmailLine> parseDotQmail(std::string_view content);

// The extension as it stands in file names: lower case, dots as colons.
std::string safeExtension(std::string_view ext);

struct DotQmailCandidate {
    std::string name;
    // For a name that ends in "default": the part of the extension that it matched, in its own case.
    std::optional<std::string> defaultPart;
};
// The file names that are tried for an address, first one first.
std::vector<DotQmailCandidate> dotQmailCandidates(std::string_view dash, std::string_view ext);

// What a search needs to know of a home directory; tests and previews give another one.
class DotQmailHome {
public:
    struct File {
        std::string content;
        mode_t mode = 0;
    };
    virtual ~DotQmailHome() = default;
    // Nothing if there is no regular file of that name. An error means that nobody can tell; its number says
    // why.
    virtual Result<std::optional<File>> open(const std::string &name) const = 0;
    // Whether a file of any type and mode has that name.
    virtual Result<bool> exists(const std::string &name) const = 0;
};

// The files of an open directory (os::kWorkingDirectory: the current one). Never blocks on a FIFO.
class DotQmailDirectory : public DotQmailHome {
public:
    explicit DotQmailDirectory(int directory) : m_directory(directory) {}
    Result<std::optional<File>> open(const std::string &name) const override;
    Result<bool> exists(const std::string &name) const override;

private:
    int m_directory;
};

// Mode bits that make a home directory or .qmail file unusable, because others could redirect the mail.
inline constexpr mode_t kForbiddenModes = 002;
// Those that the line of control/conf-patrn says, octal; without one, or with nonsense in it, the built-in ones.
mode_t forbiddenModes(const std::optional<std::string> &line);

struct DotQmailDecision {
    bool mailboxExists = true; // false: no file, and the address has an extension
    std::string file;          // empty: none; then the default delivery applies
    bool defaultDelivery = false;
    bool forwardOnly = false; // the owner's x bit is set
    std::optional<std::string> defaultPart;
    std::vector<DotQmailLine> lines; // of the file or of the default delivery
    std::vector<std::string> steps;  // one sentence for each thing that was looked at
};

// What happens to mail for dash and ext in this home. Errors carry the sentence that qmail-local prints and
// are temporary: a file that cannot be opened, and one that others can write (kind Permission).
Result<DotQmailDecision> decideDotQmail(const DotQmailHome &home, std::string_view dash, std::string_view ext,
                                        std::string_view defaultDelivery, mode_t forbidden = kForbiddenModes);

// The sender of forwarded mail: the list's owner where .qmail-EXT-owner exists, with VERP where
// .qmail-EXT-owner-default exists, too; else the sender itself.
// The files are looked for by the address's whole extension, whatever default file matched; the steps say so.
struct ForwardingSender {
    std::string address;
    std::vector<std::string> steps;
};
Result<ForwardingSender> forwardingSender(const DotQmailHome &home, std::string_view dash, std::string_view ext,
                                          std::string_view local, std::string_view host, std::string_view sender);

} // namespace mw::mail
