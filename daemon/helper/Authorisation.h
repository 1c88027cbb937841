// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what. The owner of the hub may do everything. In system mode polkit decides about others; where it cannot be
// asked, the members of group mailwright view, operate and configure, and the dangerous acts are root's. ADR 0040.
#pragma once

#include "daemon/helper/HubPlace.h"
#include "daemon/helper/changes/Dangers.h"
#include "daemon/helper/rights/Polkit.h"

#include "shared/rpcqt/Call.h"

namespace mw::helper {

inline constexpr const char *kOperatorsGroup = "mailwright";
// In the reason of a refusal; behind it stands a command.
inline constexpr std::string_view kAsRoot = " As root: sudo ";

class Authorisation : public QObject {
    Q_OBJECT
public:
    // Why the caller may not, or nothing.
    using Decided = std::function<void(const std::optional<rpc::Fault> &)>;

    explicit Authorisation(const HubPlace &place, QObject *parent = nullptr);

    bool isOwner(const rpcqt::Caller &caller) const { return caller.identity.uid == m_owner; }
    // Asked anew for each call, so that a change of the group or of a rule holds at once. `isOpen`: the caller still waits.
    void decide(const rpcqt::Caller &caller, rpc::Right right, std::function<bool()> isOpen, Decided then);
    // Whether the caller has the right now; nobody is asked for a password.
    void has(const rpcqt::Caller &caller, rpc::Right right, std::function<void(bool)> then);
    void rightsOf(const rpcqt::Caller &caller, std::function<void(std::vector<std::string>)> then);
    // Asks for each of these acts, one after the other. `rootCommand`: the line by which root does the same.
    void askFor(const rpcqt::Caller &caller, std::vector<DangerFound> dangers, std::string rootCommand, std::function<bool()> isOpen,
                Decided then);

private:
    rpc::Fault refusal(const rpcqt::Caller &caller, rpc::Right right, const std::string &why) const;
    void decideReading(const rpcqt::Caller &caller, std::function<bool()> isOpen, Decided then);

    bool m_isPrivate;
    uid_t m_owner;
    Polkit m_polkit;
};

} // namespace mw::helper
