// SPDX-License-Identifier: GPL-3.0-or-later
// Mailing lists of mlmmj as they are, wired to addresses of the hub: a spool directory that mlmmj's own tool makes, and two
// .qmail files of the alias account, NAME and NAME-default, that hand mail to mlmmj-receive.
#pragma once

#include "daemon/helper/lists/ListSpool.h"

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

class MailingLists {
public:
    explicit MailingLists(MailingListPlaces places = {}) : m_places(std::move(places)) {}

    // NotFound: no such list.
    Result<MailingList> show(const std::string &address) const;
    // By address.
    Result<std::vector<MailingList>> list() const;
    // The addresses in a list's directory of members ("subscribers.d"), sorted. NotFound: no such list.
    Result<std::vector<std::string>> membersIn(const std::string &address, const std::string &directory) const;
    // The line of its .qmail files.
    std::string commandFor(const std::string &address) const
    {
        return '|' + m_places.programs + "/mlmmj-receive -L " + directoryOf(address);
    }
    std::string directoryOf(const std::string &address) const { return m_places.spool + '/' + address; }

private:
    struct Wiring {
        std::string file;        // of the address itself
        std::string defaultFile; // of everything behind its dash
        os::Account account;
    };
    Result<Wiring> wiringOf(const std::string &address) const;
    MailingListPlaces m_places;
};

} // namespace mw::helper
