// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-popup/Authorization.h"

namespace mw::popup {
namespace {

std::string credentials(const std::string &name, const std::string &password, const std::string &stamp)
{
    return name + '\0' + password + '\0' + stamp + '\0';
}

} // namespace

std::optional<std::string> authorize(pop3::Connection &connection, const std::string &stamp)
{
    std::string name;
    connection.ok(stamp);
    while (const auto command = connection.next()) {
        const auto &[verb, argument] = *command;
        if (verb == "quit") {
            connection.ok();
            return std::nullopt;
        }
        if (verb == "noop") {
            connection.ok();
        } else if (verb == "user" && !argument.empty()) {
            name = argument;
            connection.ok();
        } else if (verb == "pass" && name.empty()) {
            connection.error("USER first");
        } else if (verb == "pass" && !argument.empty()) {
            return credentials(name, argument, stamp);
        } else if (verb == "apop" && argument.contains(' ')) {
            const auto space = argument.find(' ');
            return credentials(argument.substr(0, space), argument.substr(space + 1), stamp);
        } else {
            const bool known = verb == "user" || verb == "pass" || verb == "apop";
            connection.error(known ? "syntax error" : "authorization first");
        }
    }
    return std::nullopt;
}

} // namespace mw::popup
