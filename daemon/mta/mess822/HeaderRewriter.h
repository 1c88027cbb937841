// SPDX-License-Identifier: GPL-3.0-or-later
// The header of a submitted message: cleans its address lists, rewrites their host names, adds what is missing, takes
// out what only the envelope should know, and puts the fields in order. new-inject and ofmipd do it, and any
// submission service can.
#pragma once

#include "daemon/mta/mess822/AddressList.h"
#include "daemon/mta/mess822/HostRewriting.h"
#include "daemon/mta/mess822/MailDate.h"
#include "shared/mail/HeaderField.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace mw::mess822 {

// What the header is made with. Names and addresses in it are rewritten already.
struct HeaderPlan {
    const HostRewriting *hosts = nullptr;
    Mailbox from;              // for a message without From
    bool replaceFrom = false;  // ... and for one with From
    bool replaceMessageId = false;
    std::string idLabel;       // between the date and ".qmail@" of a Message-ID
    std::string idHost;
    UnixTime now = 0;
    std::set<std::string, std::less<>> followUpLists; // in lower case: To and Cc with one of them get Mail-Followup-To
};

class HeaderRewriter {
public:
    explicit HeaderRewriter(HeaderPlan plan) : m_plan(std::move(plan)) {}

    // Takes one field with its continuation lines and its line end. Any text will do.
    void add(const std::string &field);

    // All fields: those of the way here, date and identity, people, the rest. Without the empty line behind them.
    std::string text() const;

    // Of Envelope-Recipients, or else of To, Cc, Bcc and Apparently-To.
    std::vector<std::string> recipients() const;
    // Of Envelope-Sender and of Return-Path.
    const std::optional<std::string> &envelopeSender() const { return m_envelopeSender; }
    const std::optional<std::string> &returnPath() const { return m_returnPath; }

private:
    std::vector<Mailbox> rewritten(const std::string &field) const;
    const std::vector<Mailbox> &list(mail::HeaderField kind) const;
    std::string people() const;
    std::vector<Mailbox> followUp() const;

    HeaderPlan m_plan;
    std::map<mail::HeaderField, std::vector<Mailbox>> m_lists;
    std::optional<std::string> m_envelopeSender;
    std::optional<std::string> m_returnPath;
    std::optional<MailDate> m_date;
    std::string m_messageId;
    std::string m_way;  // Received and the like: they stay on top
    std::string m_rest;
};

} // namespace mw::mess822
