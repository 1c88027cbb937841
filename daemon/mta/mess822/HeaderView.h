// SPDX-License-Identifier: GPL-3.0-or-later
// A header laid out for a person: subject, people and dates in columns, underlined and bold by overstriking, as
// pagers show it.
#pragma once

#include "daemon/mta/mess822/AddressList.h"
#include "daemon/mta/mess822/MailDate.h"
#include "shared/mail/HeaderField.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace mw::mess822 {

class HeaderView {
public:
    explicit HeaderView(LocalTime local) : m_local(std::move(local)) {}
    void add(const std::string &field);
    // Three blocks parted by rules: the message, its recipients, all else. Control characters are shown as '?'.
    std::string text() const;

private:
    // A line for each mailbox: the name on the left, `note` and the address on the right.
    std::string people(mail::HeaderField kind, std::string_view label, std::string_view note = {}) const;
    std::string ids(mail::HeaderField kind, std::string_view label) const;
    std::string subject() const;
    std::string date() const;

    LocalTime m_local;
    std::map<mail::HeaderField, std::string> m_values; // one line each; later fields of a kind follow behind a comma
    std::string m_way;  // Received and the like, as they are
    std::string m_rest;
};

} // namespace mw::mess822
