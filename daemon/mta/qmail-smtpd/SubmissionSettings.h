// SPDX-License-Identifier: GPL-3.0-or-later
// The control files of the submission service: who may use which sender, and how headers are mended.
#pragma once

#include "daemon/mta/mess822/HostRewriting.h"
#include "shared/mail/Controls.h"

#include <string>
#include <string_view>
#include <vector>

namespace mw::smtpd {

// control/submissionsenders: lines USER:ADDRESS, USER:@DOMAIN and USER:*, which allow that user senders that are not
// the user's own. Letters of both cases are the same in addresses and domains, not in user names.
class SenderRules {
public:
    static SenderRules parse(const std::vector<std::string> &lines);
    bool allow(std::string_view user, std::string_view sender) const;

private:
    struct Rule {
        std::string user;
        std::string sender; // in lower case
    };
    std::vector<Rule> m_rules;
};

struct SubmissionSettings {
    mess822::HostRewriting hosts;
    std::string idHost;
    bool checkSender = true;
    SenderRules senders;

    // Errors: a control file cannot be read.
    static Result<SubmissionSettings> load(const mail::Controls &controls);
};

} // namespace mw::smtpd
