// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered of a hub that was set up by hand, as Life with qmail tells it, and taken over: where its parts are, and
// whose programs run in it. It stands in changes/adopted, which root alone reads.
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Error.h"

#include <optional>
#include <string>
#include <vector>

namespace mw::helper {

// Whose a program is. Qmail: stock qmail 1.03, whatever patches it has. Other: nobody's that is known.
enum class Maker { Ours, Qmail, Netqmail, Notqmail, Other };
std::string nameOf(Maker maker); // as people write it: netqmail

struct AdoptedService {
    std::string name; // of its directory below the services
    std::string log;  // directory that its multilog writes; empty: none that is known
    std::string program = {}; // of the mail server, that it runs: qmail-send, qmail-smtpd; empty: another
    bool operator==(const AdoptedService &) const = default;
};

struct AdoptedProgram {
    std::string name;
    Maker maker = Maker::Other;
    bool operator==(const AdoptedProgram &) const = default;
};

struct Adoption {
    UnixTime time = 0;
    std::string services; // directory that svscan looks after: /service or /etc/service
    std::string rules;    // text of the SMTP server's tcp rules
    unsigned split = 23;  // of the queue's directories
    std::vector<AdoptedService> known;
    std::vector<AdoptedProgram> programs; // in bin
    bool operator==(const Adoption &) const = default;

    const AdoptedService *service(const std::string &name) const;
    // The service that runs a program, whatever it is called there; the program's own name if none is known.
    std::string serviceOf(const std::string &program) const;
    // Nothing: it is not installed.
    std::optional<Maker> makerOf(const std::string &program) const;
    // Of the mail server as a whole: that of qmail-send.
    Maker maker() const { return makerOf("qmail-send").value_or(Maker::Other); }
};

std::string adoptionAsText(const Adoption &adoption);
// Format: a line is none.
Result<Adoption> adoptionFromText(const std::string &text);

std::string adoptionPath(const std::string &home);
// Nothing: the hub was not taken over.
Result<std::optional<Adoption>> readAdoption(const std::string &home);

// Why the programs of that hub do not know a control file: a sentence; empty: some program there reads it.
std::string unreadReason(const Adoption &adoption, const std::string &controlFile);

} // namespace mw::helper
