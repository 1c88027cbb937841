// SPDX-License-Identifier: GPL-3.0-or-later
// One delivery from the home directory to the last forward: decides by the .qmail file and does what it says.
#pragma once

#include "daemon/mta/qmail-local/Deliveries.h"
#include "daemon/mta/qmail-local/Progress.h"
#include "shared/mail/DotQmail.h"

#include <string>
#include <vector>

namespace mw::local {

enum class Mode : std::uint8_t {
    Deliver,
    Describe, // -n: print what would be done
    Explain,  // -e: and before it, a line with "# " for each step that led there
};

// Uses and changes the working directory and the umask of the process.
class LocalDelivery {
public:
    LocalDelivery(mail::LocalRequest request, int message, Output output, Mode mode);
    // The exit code of qmail-local(8); everything has been printed.
    int run();

private:
    Step deliver();
    Step enterHome();
    Step follow(const mail::DotQmailLine &line);
    Step toFile(const mail::DotQmailLine &line);
    Step toProgram(const mail::DotQmailLine &line);
    Step finish();
    Step refuse() const;
    Step explain(const std::vector<std::string> &steps) const;
    Step describe(const char *action, const std::string &what);
    Step print(const std::string &text) const;

    mail::LocalRequest m_request;
    Message m_message;
    Output m_output;
    Mode m_mode;
    mail::DotQmailDecision m_decision;
    Progress m_progress;
    std::string m_newSender;
    mode_t m_forbidden = mail::kForbiddenModes;
    bool m_forwardOnly = false;
    bool m_lastLine = false;
    std::vector<std::string> m_recipients;
    unsigned m_files = 0;
    unsigned m_programs = 0;
};

} // namespace mw::local
