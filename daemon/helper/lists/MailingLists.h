// SPDX-License-Identifier: GPL-3.0-or-later
// Mailing lists of mlmmj, wired to addresses of the hub: a spool directory that mlmmj's own tool makes, and two
// .qmail files of the alias account, NAME and NAME-default, that hand mail to mlmmj-receive.
#pragma once

#include "shared/base/Error.h"
#include "shared/mail/UserLookup.h"

#include <string>
#include <vector>

namespace mw::helper {

struct MailingList {
    std::string address;   // NAME@DOMAIN in lower case
    std::string directory; // the list's spool
    std::vector<std::string> owners;
    std::size_t subscribers = 0; // each message, digests, and no mail at all
    std::size_t digest = 0;
    std::size_t silent = 0;
    bool wired = false; // its .qmail files are there
};

struct MailingListPlaces {
    std::string home = "/var/qmail";          // of the hub
    std::string spool = "/var/spool/mlmmj";   // Debian's cron job looks after every list in it
    std::string retired = "/var/spool/mlmmj.removed";
    std::string programs = "/usr/bin"; // of mlmmj
};

class MailingLists {
public:
    explicit MailingLists(MailingListPlaces places = {}) : m_places(std::move(places)) {}

    // Kinds: Config: mlmmj is not installed. Format: no address of a list, or no address of an owner, can look like
    // that. NotFound: the hub does not deliver mail for the domain. Permission: the address belongs to an account.
    // Exists: the address or the list is taken. Whatever was made is taken back on failure.
    Result<MailingList> add(const std::string &address, const std::string &owner) const;
    // Takes the .qmail files with the list's command away and moves the spool aside; gives its new place. NotFound: no such list.
    Result<std::string> remove(const std::string &address) const;
    // NotFound: no such list.
    Result<MailingList> show(const std::string &address) const;
    // By address.
    Result<std::vector<MailingList>> list() const;

private:
    struct Wiring {
        std::string file;        // of the address itself
        std::string defaultFile; // of everything behind its dash
        os::Account account;
    };
    Result<Wiring> wiringOf(const std::string &address) const;
    Result<void> makeSpool(const std::string &address, const std::string &owner, const os::Account &account) const;
    Result<void> wire(const Wiring &wiring, const std::string &address) const;
    std::string directoryOf(const std::string &address) const { return m_places.spool + '/' + address; }
    // The line of its .qmail files.
    std::string commandFor(const std::string &address) const
    {
        return '|' + m_places.programs + "/mlmmj-receive -L " + directoryOf(address);
    }

    MailingListPlaces m_places;
};

} // namespace mw::helper
