// SPDX-License-Identifier: GPL-3.0-or-later
// The messages of one POP3 session: fixed when it begins, numbered from 0 in the order of their arrival.
#pragma once

#include "shared/mail/MaildirListing.h"

#include <functional>
#include <optional>

namespace mw::pop3d {

class Mailbox {
public:
    // Makes `maildir` the working directory, removes what was forgotten in its tmp and lists it.
    static Result<Mailbox> open(const std::string &maildir);

    std::size_t count() const { return m_entries.size(); }
    // The name that stays the same from session to session.
    std::string uniqueName(std::size_t index) const;
    // What a RETR sends, its dots not doubled; counted when first asked. The file's own size if it cannot be read.
    std::uint64_t size(std::size_t index);

    bool isDeleted(std::size_t index) const { return m_entries[index].deleted; }
    void markDeleted(std::size_t index) { m_entries[index].deleted = true; }
    void unmarkAll();

    using Sink = std::function<bool(std::string_view)>;
    // Hands the message to `sink` as it goes to the client, the last dot included, unless the sink wants no more.
    // NotOpened: nothing was handed over. Broken: it ended early.
    enum class Sent : std::uint8_t { Whole, NotOpened, Broken };
    Sent send(std::size_t index, std::optional<std::uint64_t> lines, const Sink &sink) const;

    // Removes what is marked and moves the rest of new/ to cur/. False if something could not be removed.
    bool finish();

private:
    struct Entry {
        mail::MaildirMessage message;
        std::optional<std::uint64_t> octets;
        bool deleted = false;
    };
    explicit Mailbox(std::vector<Entry> entries) : m_entries(std::move(entries)) {}

    std::vector<Entry> m_entries;
};

} // namespace mw::pop3d
