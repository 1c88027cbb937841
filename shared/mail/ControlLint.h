// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong between control files, and between them and what is compiled from them, the name system and this
// machine. What one file alone may hold is ControlTable.h's matter; its verdict is passed on from here.
#pragma once

#include "shared/base/Clock.h"
#include "shared/mail/Controls.h"
#include "shared/mail/Finding.h"
#include "shared/net/Dns.h"

#include <functional>
#include <map>
#include <optional>

namespace mw::mail {

// The control files as they are: contents by name.
struct ControlFiles {
    std::string directory;
    std::map<std::string, std::string, std::less<>> contents;

    std::string path(std::string_view name) const { return directory + "/" + std::string(name); }
    // Null if there is no such file.
    const std::string *find(std::string_view name) const;
};

// Each file by itself: values that cannot be used, odd ones, numbers that are none, keys given twice, and files
// that must exist.
std::vector<Finding> lintControlValues(const ControlFiles &files);

// locals against virtualdomains against rcpthosts. `accepts` says whether mail for a domain is taken over SMTP.
std::vector<Finding> lintDomains(const ControlFiles &files, const std::function<bool(std::string_view)> &accepts);

// A text file and what a program makes of it.
struct CompiledFile {
    std::string id;   // of the finding
    std::string path; // of the text
    bool differs = false; // the compiled file is missing, older, or not what the text says
    bool exists = true;   // the compiled file
    std::string compiler; // its name, for people
    std::string command;
};
std::vector<Finding> lintCompiled(const CompiledFile &file);
// The bytes that qmail-newmrh makes of morercpthosts.
Result<std::string> compileMoreRcptHosts(std::string_view content);

// This machine and the name system, as the next two need them.
struct Surroundings {
    std::function<Result<std::vector<net::MailExchanger>>(const std::string &)> exchangers;
    std::function<Result<std::vector<net::IpAddress>>(const std::string &)> addresses;
    std::function<bool(const net::IpAddress &)> isOurs;
    std::vector<std::uint16_t> smtpPorts; // that this hub listens on
};

// Lines of smtproutes that lead back to this hub, for domains that it does not deliver itself.
std::vector<Finding> lintRoutes(const ControlFiles &files, const Surroundings &around);
// Domains that are accepted and whose best exchanger is this hub, which would have to deliver them and does not.
std::vector<Finding> lintExchangers(const ControlFiles &files, const Surroundings &around);

} // namespace mw::mail
