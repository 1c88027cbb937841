// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-lspawn/RecipientServer.h"

#include "shared/base/Clock.h"
#include "shared/base/Text.h"
#include "shared/mail/Home.h"
#include "shared/mail/LocalRequest.h"
#include "shared/mail/RecipientQuery.h"
#include "shared/os/Files.h"
#include "shared/os/UnixSocket.h"

#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace mw::lspawn {
namespace {

using namespace mail::recipientquery;
constexpr mode_t kSocketMode = 0600;
constexpr int kPermanentExit = 100;

// Exit 100 has more than one reason; this one has its own words, in every qmail-local.
char letterOf(const spawn::Ending &ending)
{
    if (!ending.crashed && ending.code == 0)
        return kExists;
    const bool missing = !ending.crashed && ending.code == kPermanentExit &&
                         ending.output.find("(#5.1.1)") != std::string::npos;
    return missing ? kMissing : kUnknown;
}

bool isOurs(const std::expected<mail::LocalUser, int> &user)
{
    return user && user->identity.uid != 0 && (::geteuid() == 0 || user->identity.uid == ::geteuid());
}

// The name that somebody logs in with. People of a private hub share its owner's account.
std::string loginOf(const mail::LocalUser &user, const std::string &local)
{
    if (!mail::privateMode())
        return user.user;
    const auto extension = text::lower(user.dash + user.ext);
    auto name = text::lower(local);
    if (name.size() > extension.size() && name.ends_with(extension))
        name.resize(name.size() - extension.size());
    return name;
}

} // namespace

RecipientServer::RecipientServer(spawn::EventLoop &loop, std::string defaultDelivery, os::Fd listener)
    : m_loop(loop), m_defaultDelivery(std::move(defaultDelivery)), m_listener(std::move(listener)), m_users(loop)
{
}

Result<std::unique_ptr<RecipientServer>> RecipientServer::open(spawn::EventLoop &loop, std::string defaultDelivery)
{
    const auto path = socketPath();
    auto listener = MW_TRY(os::listenUnix(path, SOCK_SEQPACKET, kSocketMode));
    if (!mail::privateMode()) {
        const auto asker = MW_TRY(mail::identityOf(mail::Role::Daemon));
        MW_TRY_VOID(os::changeOwnerAt(os::kWorkingDirectory, path, asker.uid, asker.gid));
    }
    std::unique_ptr<RecipientServer> out(new RecipientServer(loop, std::move(defaultDelivery), std::move(listener)));
    MW_TRY_VOID(loop.onReadable(out->m_listener.get(), [server = out.get()] { server->accept(); }));
    return out;
}

bool RecipientServer::tick()
{
    const auto now = clock::monotonicMilliseconds();
    for (const auto &[key, search] : m_running) {
        if (now >= search.until && !os::waitReadable(search.end.get(), 0).value_or(true))
            os::sendSignal(search.process, SIGKILL);
    }
    const bool users = m_users.tick();
    return users || !m_running.empty();
}

bool RecipientServer::mayAsk(int socket) const
{
    const auto peer = os::peerCredentials(socket);
    if (!peer)
        return false;
    const auto uid = peer->identity.uid;
    const auto asker = mail::identityOf(mail::Role::Daemon);
    return uid == 0 || uid == ::geteuid() || (asker && uid == asker->uid);
}

void RecipientServer::accept()
{
    auto socket = os::acceptUnix(m_listener.get());
    if (!socket || m_connections.size() >= kMostConnections || !mayAsk(socket->get()) ||
        !os::setNonBlocking(socket->get(), true))
        return;
    const auto key = m_nextKey++;
    const int fd = socket->get();
    m_connections[key].socket = std::move(*socket);
    if (!m_loop.onReadable(fd, [this, key] { read(key); }))
        m_connections.erase(key);
}

void RecipientServer::drop(std::uint64_t key)
{
    auto &connection = m_connections[key];
    m_loop.forget(connection.socket.get());
    connection.socket.reset();
    connection.gone = true;
    if (!connection.asking)
        m_connections.erase(key);
}

void RecipientServer::read(std::uint64_t key)
{
    auto &connection = m_connections[key];
    const auto received = os::receiveWithDescriptors(connection.socket.get(), kLongestAddress + 2);
    if (!received && received.error().kind == ErrorKind::Busy)
        return;
    // Also who does not wait for the answer has to go.
    if (!received || received->bytes.empty() || connection.asking)
        return drop(key);
    const bool whose = received->bytes.front() == kOwner;
    const auto address = received->bytes.substr(whose ? 1 : 0);
    connection.asking = true;
    if (address.size() > kLongestAddress || address.find('\0') != std::string::npos)
        return answer(key, {}, kUnknown);
    if (whose)
        return findOwner(key, address);
    if (isKept(address))
        return answer(key, {}, kExists);
    search(key, address);
}

bool RecipientServer::isKept(const std::string &address)
{
    const auto kept = m_kept.find(address);
    return kept != m_kept.end() && clock::monotonicMilliseconds() < kept->second;
}

// `address`: to be kept; empty: it is not, or was found there.
void RecipientServer::answer(std::uint64_t key, const std::string &address, char letter)
{
    if (letter == kExists && !address.empty()) {
        if (m_kept.size() >= kMostKept)
            m_kept.clear();
        m_kept[address] = clock::monotonicMilliseconds() + kKeepMilliseconds;
    }
    reply(key, std::string(1, letter));
}

void RecipientServer::reply(std::uint64_t key, const std::string &bytes)
{
    auto &connection = m_connections[key];
    connection.asking = false;
    if (connection.gone)
        m_connections.erase(key);
    else if (!os::sendSome(connection.socket.get(), bytes))
        drop(key);
}

void RecipientServer::search(std::uint64_t key, const std::string &address)
{
    const auto at = address.rfind('@');
    if (m_searches >= kMostSearches || at == std::string::npos)
        return answer(key, {}, kUnknown);
    if (at == 0) // "@host": what goes there is meant to vanish
        return answer(key, {}, kExists);
    ++m_searches;
    m_users.resolve(address.substr(0, at), [this, key, address](std::expected<mail::LocalUser, int> user) {
        if (isOurs(user))
            return searchHome(key, address, *user);
        --m_searches;
        answer(key, {}, kUnknown);
    });
}

// Whether there is a mailbox for it does not matter: it is theirs to make one.
void RecipientServer::findOwner(std::uint64_t key, const std::string &address)
{
    const auto at = address.rfind('@');
    if (m_searches >= kMostSearches || at == std::string::npos || at == 0)
        return answer(key, {}, at == 0 ? kMissing : kUnknown);
    ++m_searches;
    const auto local = address.substr(0, at);
    m_users.resolve(local, [this, key, local](std::expected<mail::LocalUser, int> user) {
        --m_searches;
        if (!user)
            return answer(key, {}, kUnknown);
        if (!isOurs(user))
            return answer(key, {}, kMissing);
        const auto name = loginOf(*user, local);
        if (name.empty() || 1 + name.size() > kLongestAnswer)
            return answer(key, {}, kUnknown);
        reply(key, kExists + name);
    });
}

// qmail-local itself looks, with the user's rights and -n, so nothing but its own rules decides.
void RecipientServer::searchHome(std::uint64_t key, const std::string &address, const mail::LocalUser &user)
{
    const auto at = address.rfind('@');
    const auto nowhere = os::openAt(os::kWorkingDirectory, "/dev/null", O_RDONLY);
    const mail::LocalRequest request{user.user, user.home, address.substr(0, at), user.dash,
                                     user.ext,  address.substr(at + 1), {}, m_defaultDelivery, {}};
    os::ProcessSpec spec{.program = mail::programPath("qmail-local"), .arguments = mail::toArguments(request)};
    spec.arguments.insert(spec.arguments.begin(), {"qmail-local", "-n", "--"});
    if (nowhere)
        spec.descriptors = {{nowhere->get(), 0}};
    if (::geteuid() == 0)
        spec.identity = user.identity;
    const auto done = [this, key, address](const spawn::Ending &ending) {
        --m_searches;
        m_running.erase(key);
        answer(key, address, letterOf(ending));
    };
    const auto started = nowhere ? spawn::runChild(m_loop, std::move(spec), {1, 2}, done)
                                 : Result<pid_t>(std::unexpected(nowhere.error()));
    if (!started)
        return done({.crashed = true, .code = 0, .output = {}});
    if (auto end = os::processDescriptor(*started))
        m_running[key] = {*started, std::move(*end), clock::monotonicMilliseconds() + kSearchMilliseconds};
}

} // namespace mw::lspawn
