// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-pop3d/Mailbox.h"

#include "daemon/mta/qmail-pop3d/MessageText.h"
#include "shared/os/Files.h"

namespace mw::pop3d {
namespace {

constexpr std::size_t kPiece = 65536;

// A message that has been seen lies in cur; names there end in flags, of which a new one has none.
void moveToCur(const std::string &path)
{
    const auto name = path.substr(path.find('/') + 1);
    const auto *flags = name.contains(":2,") ? "" : ":2,";
    (void)os::renameAt(os::kWorkingDirectory, path, os::kWorkingDirectory, "cur/" + name + flags);
}

// False if it cannot be read to its end, or the sink wants no more.
bool pass(const os::Fd &file, MessageText &text, const Mailbox::Sink &sink)
{
    std::vector<char> buffer(kPiece);
    std::string out;
    for (bool more = true; more;) {
        const auto count = os::readSome(file.get(), buffer);
        if (!count)
            return false;
        more = *count > 0 && text.feed({buffer.data(), *count}, out);
        if (!more)
            text.finish(out);
        if (!sink(out))
            return false;
        out.clear();
    }
    return true;
}

} // namespace

Result<Mailbox> Mailbox::open(const std::string &maildir)
{
    MW_TRY_VOID(os::changeDirectory(maildir));
    mail::cleanMaildir(clock::now());
    std::vector<Entry> entries;
    for (auto &message : MW_TRY(mail::listMaildir()))
        entries.push_back({std::move(message), std::nullopt, false});
    return Mailbox(std::move(entries));
}

std::string Mailbox::uniqueName(std::size_t index) const
{
    std::string name(m_entries[index].message.uniqueName());
    for (char &c : name) { // a name of the user's own making must not end a line of ours
        if (c >= 0 && c < ' ')
            c = '_';
    }
    return name;
}

std::uint64_t Mailbox::size(std::size_t index)
{
    auto &entry = m_entries[index];
    if (!entry.octets) {
        MessageText text(std::nullopt);
        const auto file = os::openRead(entry.message.path);
        const bool counted = file && pass(*file, text, [](std::string_view) { return true; });
        entry.octets = counted ? text.octets() : entry.message.size;
    }
    return *entry.octets;
}

Mailbox::Sent Mailbox::send(std::size_t index, std::optional<std::uint64_t> lines, const Sink &sink) const
{
    const auto file = os::openRead(m_entries[index].message.path);
    if (!file)
        return Sent::NotOpened;
    MessageText text(lines);
    return pass(*file, text, sink) ? Sent::Whole : Sent::Broken;
}

void Mailbox::unmarkAll()
{
    for (auto &entry : m_entries)
        entry.deleted = false;
}

bool Mailbox::finish()
{
    bool all = true;
    for (const auto &entry : m_entries) {
        if (entry.deleted)
            all = os::unlinkAt(os::kWorkingDirectory, entry.message.path).has_value() && all;
        else if (entry.message.path.starts_with("new/"))
            moveToCur(entry.message.path);
    }
    return all;
}

} // namespace mw::pop3d
