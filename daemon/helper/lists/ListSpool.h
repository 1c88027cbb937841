// SPDX-License-Identifier: GPL-3.0-or-later
// The directory in which mlmmj keeps a mailing list: made whole or not at all, and moved aside instead of deleted, so that
// it can come back with its archive and members.
#pragma once

#include "shared/base/Error.h"
#include "shared/os/Identity.h"

#include <optional>
#include <string>

namespace mw::helper {

struct MailingListPlaces {
    std::string home = "/var/qmail";          // of the hub
    std::string spool = "/var/spool/mlmmj";   // Debian's cron job looks after every list in it
    std::string retired = "/var/spool/mlmmj.removed";
    std::string programs = "/usr/bin"; // of mlmmj
};

// NAME@DOMAIN in lower case. Names go into paths, a .qmail command and mlmmj's own address rules, so only plain ones are
// taken. Format: it cannot be a list.
Result<std::string> listAddress(const std::string &given);

class ListSpool {
public:
    // `address` as listAddress() gives it.
    ListSpool(MailingListPlaces places, std::string address);

    std::string directory() const { return m_places.spool + '/' + m_address; }
    // Where a list of that mark is while it is retired.
    std::string retiredAs(const std::string &mark) const { return m_places.retired + '/' + m_address + '.' + mark; }
    // What tells this list from others of its name: a word. Nothing: there is no list.
    Result<std::optional<std::string>> mark() const;
    // Brings back the one that was retired with that mark; without one, makes a new list, which is the account's. Does
    // nothing if the list is there. Config: mlmmj is not installed. It has neither owner nor address yet.
    Result<void> make(const std::string &mark, const os::Identity &account) const;
    // Moves it aside. Does nothing if there is none.
    Result<void> retire() const;

private:
    Result<void> makeNew(const std::string &mark, const os::Identity &account) const;

    MailingListPlaces m_places;
    std::string m_address;
};

} // namespace mw::helper
