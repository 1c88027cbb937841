// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/Authorisation.h"

#include <algorithm>
#include <memory>

namespace mw::helper {
namespace {

// The account database decides, asked anew each time.
bool isOperator(uid_t uid)
{
    const auto group = os::groupNamed(kOperatorsGroup);
    const auto account = os::accountOf(uid);
    return group && account && std::ranges::contains(os::groupsOf(*account), *group);
}

std::string actionOf(rpc::Right right)
{
    return right == rpc::Right::ReadMail ? std::string("org.mailwright.read-mail") : "org.mailwright." + std::string(rpc::nameOf(right));
}

constexpr std::array kRights{rpc::Right::View, rpc::Right::Operate, rpc::Right::Configure, rpc::Right::ReadMail};

} // namespace

Authorisation::Authorisation(const HubPlace &place, QObject *parent)
    : QObject(parent), m_isPrivate(place.isPrivate), m_owner(place.owner)
{
}

rpc::Fault Authorisation::refusal(const rpcqt::Caller &caller, rpc::Right right, const std::string &why) const
{
    if (m_isPrivate)
        return rpc::notAllowed(right, "This is a private hub; only its owner may use it.");
    if (right == rpc::Right::ReadMail)
        return rpc::notAllowed(right, "Only root may read mail, or whom polkit allows it: " + why + ".");
    return rpc::notAllowed(right, caller.name + " is not a member of the group " + kOperatorsGroup +
                                      (why.empty() ? std::string() : ", and " + why) +
                                      ". An administrator can add the account, which is nearly as good as making it root: usermod -aG " +
                                      kOperatorsGroup + " " + caller.name);
}

void Authorisation::decide(const rpcqt::Caller &caller, rpc::Right right, std::function<bool()> isOpen, Decided then)
{
    if (right == rpc::Right::Anyone || isOwner(caller))
        return then(std::nullopt);
    if (m_isPrivate)
        return then(refusal(caller, right, {}));
    if (right == rpc::Right::ReadMail)
        return decideReading(caller, std::move(isOpen), std::move(then));
    m_polkit.ask(caller, {.action = actionOf(right)}, [this, caller, right, then = std::move(then)](Verdict verdict, const std::string &why) {
        const bool may = verdict == Verdict::Yes || (verdict == Verdict::Nobody && isOperator(caller.identity.uid));
        then(may ? std::nullopt : std::optional(refusal(caller, right, verdict == Verdict::Nobody ? std::string() : why)));
    });
}

// The right first, without a question; whoever has it, or could have it by a password, is asked about the act.
void Authorisation::decideReading(const rpcqt::Caller &caller, std::function<bool()> isOpen, Decided then)
{
    static constexpr auto kRight = rpc::Right::ReadMail;
    m_polkit.ask(caller, {.action = actionOf(kRight)},
                 [this, caller, isOpen = std::move(isOpen), then = std::move(then)](Verdict verdict, const std::string &why) {
                     if (verdict != Verdict::Yes && verdict != Verdict::Challenge)
                         return then(refusal(caller, kRight, why));
                     askFor(caller, {{Danger::ReadBody, "it reads the text of a message"}}, "mailwrightctl queue read NUMBER", isOpen, then);
                 });
}

void Authorisation::has(const rpcqt::Caller &caller, rpc::Right right, std::function<void(bool)> then)
{
    if (right == rpc::Right::Anyone || isOwner(caller))
        return then(true);
    if (m_isPrivate)
        return then(false);
    m_polkit.ask(caller, {.action = actionOf(right)}, [caller, right, then = std::move(then)](Verdict verdict, const std::string &) {
        const bool byGroup = verdict == Verdict::Nobody && right != rpc::Right::ReadMail && isOperator(caller.identity.uid);
        then(verdict == Verdict::Yes || byGroup);
    });
}

void Authorisation::rightsOf(const rpcqt::Caller &caller, std::function<void(std::vector<std::string>)> then)
{
    struct Gathering {
        std::array<bool, kRights.size()> has{};
        std::size_t open = kRights.size();
        std::function<void(std::vector<std::string>)> then;
    };
    auto gathering = std::make_shared<Gathering>();
    gathering->then = std::move(then);
    for (std::size_t i = 0; i < kRights.size(); ++i) {
        has(caller, kRights.at(i), [gathering, i](bool yes) {
            gathering->has.at(i) = yes;
            if (--gathering->open > 0)
                return;
            std::vector<std::string> out;
            for (std::size_t k = 0; k < kRights.size(); ++k) {
                if (gathering->has.at(k))
                    out.emplace_back(rpc::nameOf(kRights.at(k)));
            }
            gathering->then(std::move(out));
        });
    }
}

void Authorisation::askFor(const rpcqt::Caller &caller, std::vector<DangerFound> dangers, std::string rootCommand,
                           std::function<bool()> isOpen, Decided then)
{
    if (dangers.empty() || isOwner(caller))
        return then(std::nullopt);
    const auto first = dangers.front();
    const auto refuse = [first, rootCommand](const std::string &why) {
        auto fault = dangerFault({first}, "root");
        fault.reason = "Only root may do this, or whom polkit allows it: " + first.sentence + "; " + why + "." + std::string(kAsRoot) + rootCommand;
        return fault;
    };
    if (m_isPrivate)
        return then(dangerFault({first}, "the hub's owner"));
    m_polkit.ask(caller, {.action = polkitActionOf(first.danger), .what = first.sentence, .mayAsk = true, .wanted = isOpen},
                 [this, caller, dangers = std::move(dangers), rootCommand, isOpen, then = std::move(then), refuse](Verdict verdict, const std::string &why) mutable {
                     if (verdict != Verdict::Yes)
                         return then(refuse(why));
                     dangers.erase(dangers.begin());
                     askFor(caller, std::move(dangers), std::move(rootCommand), std::move(isOpen), std::move(then));
                 });
}

} // namespace mw::helper
