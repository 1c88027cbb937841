// SPDX-License-Identifier: GPL-3.0-or-later
// The relays of a hub as its control files have them, and changes of these files that keep their comments.
#pragma once

#include "shared/mail/RemoteRouting.h"
#include "shared/rpc/SmartHosts.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mw::helper {

// Whom a route is for, and a message that takes it.
struct RouteScope {
    std::string file; // "smtproutes" or "senderroutes"
    std::string key;  // in that file
    std::string host;
    std::string sender;
};
// "default", a domain, .suffix, an address or @domain. Format: none of them.
Result<RouteScope> parseScope(const std::string &scope);

class SmartHosts {
public:
    using Texts = std::map<std::string, std::string>; // by name within control; one that is missing is as an empty one

    // The files that it is made from and changes, in the order in which something new is written.
    static const std::vector<std::string> &files();
    static Result<SmartHosts> load(const std::string &controlDirectory);
    // Only for changes: `texts` has all of files().
    static SmartHosts of(Texts texts);

    // Those of smtproutes that name a relay, then those of senderroutes and authsenders.
    Result<std::vector<rpc::smarthosts::SmartHost>> list() const;
    // The one of a scope; nothing: mail of it goes where DNS says.
    Result<std::optional<rpc::smarthosts::SmartHost>> find(const std::string &scope) const;

    // Changes the texts. Format or Config: the request cannot be kept; the text says why, without the password.
    Result<void> set(const rpc::smarthosts::Set::Request &request);
    // False: there is no such route.
    Result<bool> remove(const std::string &scope);
    // Those files that have changed, with what they shall hold.
    Texts changed() const;

private:
    const std::string &text(const std::string &file) const { return m_texts.at(file); }
    void replaceLine(const std::string &file, const std::string &key, const std::string &line);
    Result<void> setLogin(const rpc::smarthosts::Set::Request &request, std::uint16_t port);
    void forgetUnused(const mail::RelayEntry &gone);
    Result<void> checkTexts() const;

    std::string m_directory;
    Texts m_texts;
    Texts m_before;
};

} // namespace mw::helper
