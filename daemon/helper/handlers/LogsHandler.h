// SPDX-License-Identifier: GPL-3.0-or-later
// org.mailwright.Logs. Files are opened and passed on, never read.
#pragma once

#include "daemon/helper/HubPlace.h"
#include "daemon/helper/services/ServiceTree.h"

#include "shared/rpc/Logs.h"
#include "shared/rpcqt/Call.h"

#include <map>

namespace mw::helper {

class LogsHandler {
public:
    explicit LogsHandler(HubPlace place) : m_place(std::move(place)) {}

    void handle(const rpc::Nothing &, const rpcqt::Responder<rpc::logs::ListDirectories> &responder) const;
    void handle(const rpc::logs::ListFiles::Request &request,
                const rpcqt::Responder<rpc::logs::ListFiles> &responder) const;
    void handle(const rpc::logs::Open::Request &request, const rpcqt::Responder<rpc::logs::Open> &responder) const;
    // Refused: root reads no log; mailwrightctl --stdio does it as whoever asks.
    void handle(const rpc::logs::Read::Request &request, const rpcqt::Responder<rpc::logs::Read> &responder) const;

private:
    // Names and paths of the directories that multilog writes.
    std::map<std::string, std::string> directories() const;
    Result<os::Fd> openDirectory(const std::string &name) const;

    HubPlace m_place;
};

} // namespace mw::helper
