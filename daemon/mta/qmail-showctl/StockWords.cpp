// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-showctl/StockWords.h"

#include <algorithm>
#include <iterator>

namespace mw::showctl {
namespace {

constexpr StockWords kWords[] = {
    {"badmailfrom", true, "", " not accepted in MAIL FROM.", "Any MAIL FROM is allowed."},
    {"bouncefrom", false, "Bounce user name is ", ".", ""},
    {"bouncehost", false, "Bounce host name is ", ".", ""},
    {"concurrencylocal", false, "Local concurrency is ", ".", ""},
    {"concurrencyremote", false, "Remote concurrency is ", ".", ""},
    {"databytes", false, "SMTP DATA limit is ", " bytes.", ""},
    {"defaultdomain", false, "Default domain name is ", ".", ""},
    {"defaulthost", false, "Default host name is ", ".", ""},
    {"doublebouncehost", false, "2B recipient host: ", ".", ""},
    {"doublebounceto", false, "2B recipient user: ", ".", ""},
    {"envnoathost", false, "Presumed domain name is ", ".", ""},
    {"helohost", false, "SMTP client HELO host name is ", ".", ""},
    {"idhost", false, "Message-ID host name is ", ".", ""},
    {"localiphost", false, "Local IP address becomes ", ".", ""},
    {"locals", true, "Messages for ", " are delivered locally.", "Messages for me are delivered locally."},
    {"me", false, "My name is ", ".", ""},
    {"percenthack", true, "The percent hack is allowed for user%host@", ".",
     "The percent hack is not allowed."},
    {"plusdomain", false, "Plus domain name is ", ".", ""},
    {"qmqpservers", true, "QMQP server: ", ".", "No QMQP servers."},
    {"queuelifetime", false, "Message lifetime in the queue is ", " seconds.", ""},
    {"rcpthosts", true, "SMTP clients may send messages to recipients at ", ".",
     "SMTP clients may send messages to any recipient."},
    {"morercpthosts", true, "SMTP clients may send messages to recipients at ", ".", "No effect."},
    {"morercpthosts.cdb", false, "", "", ""},
    {"smtpgreeting", false, "SMTP greeting: 220 ", ".", ""},
    {"smtproutes", true, "SMTP route: ", "", "No artificial SMTP routes."},
    {"timeoutconnect", false, "SMTP client connection timeout is ", " seconds.", ""},
    {"timeoutremote", false, "SMTP client data timeout is ", " seconds.", ""},
    {"timeoutsmtpd", false, "SMTP server data timeout is ", " seconds.", ""},
    {"virtualdomains", true, "Virtual domain: ", "", "No virtual domains."},
};

} // namespace

std::span<const StockWords> stockWords()
{
    return kWords;
}

const StockWords *findStockWords(std::string_view name)
{
    const auto *place = std::ranges::find(kWords, name, &StockWords::name);
    return place != std::end(kWords) ? place : nullptr;
}

} // namespace mw::showctl
