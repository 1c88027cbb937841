// SPDX-License-Identifier: GPL-3.0-or-later
// The mailboxes of the test: its own Maildir and alias addresses, and the test's mail in other people's mailboxes,
// which is found and taken away again.
#pragma once

#include "shared/base/Error.h"
#include "shared/mail/UserLookup.h"

#include <string>
#include <vector>

namespace mw::selftest {

// ~alias/.qmail-selftest-TOKEN with a Maildir, and .qmail-selftest-TOKEN-groups; gone when the object is.
class OwnAddresses {
public:
    static Result<OwnAddresses> make(const std::string &home, const std::string &token);
    OwnAddresses(OwnAddresses &&other) noexcept;
    OwnAddresses &operator=(OwnAddresses &&) = delete;
    ~OwnAddresses();

    // How many messages in the Maildir hold that text.
    int count(const std::string &text) const;
    // What the program delivery wrote; empty when it has not.
    std::string groups() const;

private:
    explicit OwnAddresses(std::string stem) : m_stem(std::move(stem)) {}
    std::string m_stem; // path: ~alias/selftest-TOKEN; empty: moved from
    std::string m_dot;  // path: ~alias/.qmail-selftest-TOKEN
};

// Whose address it is, as qmail-lspawn finds it.
Result<mail::LocalUser> ownerOf(const std::string &local);
// Takes the messages that hold the text out of the Maildirs and mboxes that the address is delivered to, as the user
// who owns them. How many there were.
int removeMail(const mail::LocalUser &user, const std::string &text);

} // namespace mw::selftest
