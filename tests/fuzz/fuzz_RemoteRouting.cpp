// SPDX-License-Identifier: GPL-3.0-or-later
// Lines about relays, logins and TLS, whatever they hold, are read to an end, and a rejected one is rejected in words.
#include "shared/mail/RemoteRouting.h"
#include "shared/mail/RouteValidation.h"
#include "tests/fuzz/FuzzInput.h"

using namespace mw;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto line = fuzz::text(data, size);
    for (const auto *file : {"authsenders", "senderroutes", "remote_auth", "lmtproutes", "tlsdestinations"})
        (void)mail::connectionEntryTrouble(file, line);
    const auto entry = mail::parseRelayEntry(line);
    fuzz::require(entry.relay.kind != mail::SmtpRoute::Kind::Invalid || !entry.relay.problem.empty());
    fuzz::require(entry.relay.kind != mail::SmtpRoute::Kind::Relay || !entry.relay.host.empty());
    const auto rules = mail::TlsDestinations::parse(line);
    if (const auto rule = rules.find("mx.example.org"))
        fuzz::require(!rule->origin.empty());
    return 0;
}
