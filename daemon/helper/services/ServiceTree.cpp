// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/services/ServiceTree.h"

#include "daemon/helper/adopt/Adoption.h"

#include "shared/os/Files.h"

#include <algorithm>
#include <array>

namespace mw::helper {
namespace {

struct Known {
    std::string_view name;
    std::string_view title;
};
// In order of importance.
constexpr std::array kKnown{
    Known{"qmail-send", "Delivery"},
    Known{"qmail-queued", "Queue"},
    Known{"qmail-smtpd", "Mail in (SMTP)"},
    Known{"qmail-submission", "Mail from users (submission)"},
    Known{"qmail-smtpsd", "Mail from users (submission under TLS)"},
    Known{"qmail-pop3d", "Mailboxes (POP3)"},
    Known{"qmail-pop3sd", "Mailboxes (POP3 under TLS)"},
    Known{"qmail-qmtpd", "Mail in (QMTP)"},
    Known{"qmail-qmqpd", "Mail from null clients (QMQP)"},
};

std::size_t rankOf(std::string_view name)
{
    const auto *found = std::ranges::find(kKnown, name, &Known::name);
    return static_cast<std::size_t>(found - kKnown.begin());
}

bool exists(const std::string &path)
{
    return os::statAt(os::kWorkingDirectory, path).has_value();
}

rpc::services::State stateOf(const SuperviseStatus &status)
{
    using rpc::services::State;
    if (status.pid != 0)
        return status.paused ? State::Paused : State::Up;
    return status.wanted == 'u' ? State::Starting : State::Down;
}

rpc::services::Wanted wantedOf(char wanted)
{
    using rpc::services::Wanted;
    if (wanted == 'u')
        return Wanted::Up;
    return wanted == 'd' ? Wanted::Down : Wanted::Nothing;
}

} // namespace

std::string serviceTitle(const std::string &name)
{
    const auto *found = std::ranges::find(kKnown, name, &Known::name);
    return found == kKnown.end() ? name : std::string(found->title);
}

std::vector<std::string> ServiceTree::names() const
{
    auto names = os::listDirectory(os::kWorkingDirectory, m_place.services).value_or(std::vector<std::string>());
    std::erase_if(names, [&](const std::string &name) { return name.starts_with('.') || !exists(pathOf(name) + "/run"); });
    // Where others' services are, too.
    if (m_place.adopted)
        std::erase_if(names, [&](const std::string &name) { return !m_place.adopted->service(name); });
    std::ranges::sort(names, {}, [](const std::string &name) { return std::pair(rankOf(name), name); });
    return names;
}

bool ServiceTree::has(const std::string &name) const
{
    return std::ranges::contains(names(), name);
}

std::string ServiceTree::nameFor(const std::string &program) const
{
    return m_place.adopted ? m_place.adopted->serviceOf(program) : program;
}

std::vector<std::string> ServiceTree::supervised(const std::string &name) const
{
    std::vector<std::string> out{pathOf(name)};
    if (exists(pathOf(name) + "/log/run"))
        out.push_back(pathOf(name) + "/log");
    return out;
}

rpc::services::Service ServiceTree::describe(const std::string &name) const
{
    rpc::services::Service out;
    out.name = name;
    const auto *adopted = m_place.adopted ? m_place.adopted->service(name) : nullptr;
    out.title = serviceTitle(adopted && !adopted->program.empty() ? adopted->program : name);
    out.normallyUp = !exists(pathOf(name) + "/down");
    if (exists(pathOf(name) + "/log/run"))
        out.log = name;
    const auto status = readSuperviseStatus(pathOf(name));
    if (!status || !isSupervised(pathOf(name)))
        return out;
    out.state = stateOf(*status);
    out.pid = status->pid;
    out.since = status->since;
    out.wanted = wantedOf(status->wanted);
    return out;
}

std::vector<rpc::services::Service> ServiceTree::list() const
{
    std::vector<rpc::services::Service> out;
    for (const auto &name : names())
        out.push_back(describe(name));
    return out;
}

} // namespace mw::helper
