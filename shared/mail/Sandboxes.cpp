// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/Sandboxes.h"

#include "shared/base/Text.h"
#include "shared/mail/Home.h"
#include "shared/mail/Submission.h"
#include "shared/os/Environment.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <cassert>
#include <cstdlib>

namespace mw::mail {
namespace {

using Paths = std::vector<std::string>;

// Where a path leads, all links followed; the path itself where there is nothing.
std::string realPath(const std::string &path)
{
    char *real = ::realpath(path.c_str(), nullptr);
    std::string out = real != nullptr ? real : path;
    std::free(real);
    return out;
}

std::string directoryOf(const std::string &path)
{
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? "." : path.substr(0, std::max<std::size_t>(slash, 1));
}

Paths controlFiles()
{
    const auto directory = homePath("control");
    Paths out{directory};
    for (const auto &name : os::listDirectory(os::kWorkingDirectory, directory).value_or(Paths{})) {
        auto path = directory + "/" + name;
        const auto status = os::statAt(os::kWorkingDirectory, path, false);
        if (status && S_ISLNK(status->st_mode))
            out.push_back(std::move(path));
    }
    return out;
}

// OpenSSL's own place first: there its settings and links to the rest are.
Paths authorities()
{
    Paths out{"/usr/lib/ssl", "/etc/ssl/certs", "/etc/ssl/openssl.cnf", "/etc/pki/tls", "/etc/pki/ca-trust",
              "/usr/share/ca-certificates", "/usr/local/share/ca-certificates"};
    for (const auto *variable : {"SSL_CERT_FILE", "SSL_CERT_DIR"})
        if (auto path = os::environmentVariable(variable))
            out.push_back(std::move(*path));
    return out;
}

// The first place in the list is used; a program that is renewed is a new file in the same directory.
Paths pathsOf(Reach reach, const SandboxDetails &details)
{
    switch (reach) {
    case Reach::Control:
        return controlFiles();
    case Reach::QueueProgram:
        return {directoryOf(programPath("qmail-queue")), directoryOf(realPath(programPath("qmail-queue")))};
    case Reach::Names:
        return {"/etc/resolv.conf", "/etc/hosts", "/etc/nsswitch.conf", "/etc/host.conf", "/etc/gai.conf",
                "/etc/services"};
    case Reach::Authorities:
        return authorities();
    case Reach::DeadHosts:
        return {homePath("queue/lock/tcpto"), homePath("queue/lock/tcpto6")};
    case Reach::Here:
        return {".", "new", "cur", "tmp"};
    case Reach::Named:
        return details.named;
    }
    return {};
}

Paths pathsOf(std::span<const Reach> all, const SandboxDetails &details)
{
    Paths out;
    for (const auto reach : all)
        std::ranges::move(pathsOf(reach, details), std::back_inserter(out));
    return out;
}

// A name server in DNSCACHEIP may have a port of its own: ADDRESS:PORT or [ADDRESS]:PORT.
std::vector<std::uint16_t> portsOfNameServers()
{
    std::vector<std::uint16_t> out;
    const auto servers = text::replaceAll(os::environmentVariable("DNSCACHEIP").value_or(""), ",", " ");
    for (const auto server : text::split(servers, ' ')) {
        const auto colon = server.rfind(':');
        if (colon == std::string_view::npos || (server.find(':') != colon && !server.starts_with('[')))
            continue;
        if (const auto port = text::wholeNumber(server.substr(colon + 1)); port && *port <= 0xffff)
            out.push_back(static_cast<std::uint16_t>(*port));
    }
    return out;
}

std::string queueProgramPath(const std::string &program)
{
    return program.starts_with('/') ? program : homePath(program); // as QueueClient starts it
}

bool switchesUser(const std::string &program)
{
    const auto status = os::statAt(os::kWorkingDirectory, queueProgramPath(program));
    return status && (status->st_mode & (S_ISUID | S_ISGID)) != 0;
}

} // namespace

const SandboxWiring &sandboxOf(Confined process)
{
    const auto *const found = std::ranges::find(kSandboxes, process, &SandboxWiring::process);
    assert(found != kSandboxes.end());
    return *found;
}

os::SandboxRules rulesOf(const SandboxWiring &wiring, const SandboxDetails &details)
{
    os::SandboxRules out;
    out.calls = wiring.calls;
    out.read = pathsOf(wiring.reads, details);
    (wiring.calls.changeFiles ? out.change : out.write) = pathsOf(wiring.changes, details);
    if (wiring.bindsOwnAddress)
        out.bindTo = {0};
    if (wiring.connects.any) {
        out.connectTo.reset();
        return out;
    }
    out.connectTo.emplace(wiring.connects.some.begin(), wiring.connects.some.end());
    if (wiring.connects.named)
        out.connectTo->insert(out.connectTo->end(), details.namedPorts.begin(), details.namedPorts.end());
    if (std::ranges::contains(wiring.connects.some, kDnsPort.front()))
        std::ranges::copy(portsOfNameServers(), std::back_inserter(*out.connectTo));
    return out;
}

SandboxPlan planSandbox(Confined process, const SandboxDetails &details)
{
    const auto &wiring = sandboxOf(process);
    auto programs = details.queuePrograms;
    if (auto program = wiring.queues ? foreignQueueProgram() : std::nullopt)
        programs.push_back(std::move(*program));
    if (!programs.empty())
        return {std::nullopt, std::ranges::any_of(programs, &switchesUser)};
    return {rulesOf(wiring, details), false};
}

std::string markOf(const SandboxPlan &plan)
{
    std::string out;
    if (!plan.rules)
        return out;
    for (const auto *paths : {&plan.rules->read, &plan.rules->write})
        for (const auto &path : *paths)
            if (const auto status = os::statAt(os::kWorkingDirectory, path); status && !S_ISDIR(status->st_mode))
                out += path + ' ' + std::to_string(status->st_dev) + ' ' + std::to_string(status->st_ino) + '\n';
    return out;
}

std::optional<std::string> foreignQueueProgram()
{
    auto chosen = chosenQueueProgram();
    auto program = chosen ? std::move(*chosen) : programPath("qmail-queue");
    const bool isOwn = !os::environmentVariable("QMAILQUEUE") && isOwnQueueProgram(program);
    return isOwn ? std::nullopt : std::optional(std::move(program));
}

} // namespace mw::mail
