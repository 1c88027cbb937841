// SPDX-License-Identifier: GPL-3.0-or-later
// org.mailwright.Passwords.
#pragma once

#include "daemon/helper/HubPlace.h"

#include "shared/mail/PasswordFile.h"
#include "shared/rpcqt/Call.h"

namespace mw::helper {

class PasswordsHandler {
public:
    explicit PasswordsHandler(const HubPlace &place) : m_place(place) {}

    void handle(const rpc::Nothing &, const rpcqt::Responder<rpc::passwords::List> &responder) const;
    void handle(const rpc::passwords::Set::Request &request, const rpcqt::Responder<rpc::passwords::Set> &responder) const;
    void handle(const rpc::passwords::Remove::Request &request, const rpcqt::Responder<rpc::passwords::Remove> &responder) const;

private:
    std::string path() const;
    // Empty if there is none yet.
    Result<mail::PasswordFile> load() const;
    Result<void> save(const mail::PasswordFile &file) const;

    const HubPlace &m_place;
};

// Why a password is easy to guess; empty: nothing of that is known.
std::string passwordRemark(std::string_view name, std::string_view password);

} // namespace mw::helper
