// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/Creation.h"

#include "daemon/helper/Authorisation.h"
#include "daemon/helper/handlers/ChangesHandler.h"
#include "daemon/helper/rights/AuditLog.h"

#include "shared/os/Identity.h"
#include "shared/rpc/Changes.h"
#include "shared/rpc/Setup.h"

#include <cstdio>

namespace mw::helper {
namespace {

std::vector<std::string> listOf(const std::string &address)
{
    return address.empty() ? std::vector<std::string>() : std::vector{address};
}

} // namespace

Result<void> createHub(const HubRequest &request)
{
    MW_TRY_VOID(check(request));
    rpc::setup::Create::Request wanted;
    wanted.name = request.host;
    wanted.listen = {.smtp = listOf(request.smtp),
                     .submission = listOf(request.submission),
                     .smtps = listOf(request.smtps),
                     .pop3 = listOf(request.pop3),
                     .pop3s = listOf(request.pop3s)};
    wanted.people = request.people;
    wanted.routes = request.routes;
    wanted.manner = rpc::changes::Manner{.preview = {}, .note = "mailwrightd --create", .confirmWithin = 0};
    const auto say = [](const std::string &sentence) { std::fprintf(stderr, "mailwrightd: %s\n", sentence.c_str()); };
    Authorisation authorisation(request.place);
    AuditLog audit(request.place, say);
    ChangesHandler changes(request.place, authorisation, audit, say);
    const auto us = os::currentIdentity();
    const auto account = os::accountOf(us.uid);
    const auto done = changes.ask<rpc::setup::Create>(wanted, {us.uid, account ? account->name : std::to_string(us.uid), true});
    if (!done) {
        const bool isTheirs = done.error().kind == rpc::Fault::Kind::Invalid;
        return fail(isTheirs ? ErrorKind::Config : ErrorKind::System, done.error().sentence());
    }
    return {};
}

} // namespace mw::helper
