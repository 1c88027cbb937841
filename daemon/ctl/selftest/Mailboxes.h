// SPDX-License-Identifier: GPL-3.0-or-later
// The mailboxes of the test: its own Maildir and alias addresses, and the test's mail in other people's mailboxes,
// which is found and taken away again.
#pragma once

#include "shared/base/Error.h"
#include "shared/mail/UserLookup.h"

#include <string>
#include <vector>

namespace mw::selftest {

// A file of the configuration, by the name of the contract, and what it shall hold.
struct AddressFile {
    std::string file;
    std::string content;
};

// A Maildir of the alias account, gone when the object is; its addresses are for the helper to make.
class OwnAddresses {
public:
    static Result<OwnAddresses> make(const std::string &home, const std::string &token);
    OwnAddresses(OwnAddresses &&other) noexcept;
    OwnAddresses &operator=(OwnAddresses &&) = delete;
    ~OwnAddresses();

    // .qmail-selftest-TOKEN with the Maildir, and .qmail-selftest-TOKEN-groups.
    std::vector<AddressFile> files() const;
    // How many messages in the Maildir hold that text.
    int count(const std::string &text) const;
    // What the program delivery wrote; empty when it has not.
    std::string groups() const;

private:
    explicit OwnAddresses(std::string stem) : m_stem(std::move(stem)) {}
    std::string m_stem; // path: ~alias/selftest-TOKEN; empty: moved from
};

// Whose address it is, as qmail-lspawn finds it.
Result<mail::LocalUser> ownerOf(const std::string &local);
// Takes the messages that hold the text out of the Maildirs and mboxes that the address is delivered to, as the user
// who owns them. How many there were.
int removeMail(const mail::LocalUser &user, const std::string &text);

} // namespace mw::selftest
