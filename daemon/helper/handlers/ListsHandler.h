// SPDX-License-Identifier: GPL-3.0-or-later
// org.mailwright.Lists.
#pragma once

#include "daemon/helper/HubPlace.h"
#include "daemon/helper/lists/MailingLists.h"

#include "shared/rpcqt/Call.h"

namespace mw::helper {

class ListsHandler {
public:
    explicit ListsHandler(const HubPlace &place);

    void handle(const rpc::Nothing &, const rpcqt::Responder<rpc::lists::List> &responder) const;
    void handle(const rpc::lists::ListName &request, const rpcqt::Responder<rpc::lists::Show> &responder) const;
    void handle(const rpc::lists::Add::Request &request, const rpcqt::Responder<rpc::lists::Add> &responder) const;
    void handle(const rpc::lists::ListName &request, const rpcqt::Responder<rpc::lists::Remove> &responder) const;

private:
    MailingLists m_lists;
    bool m_isPrivate;
};

} // namespace mw::helper
