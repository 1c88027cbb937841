// SPDX-License-Identifier: GPL-3.0-or-later
// Answers qmail-smtpd's questions whether a local address exists (mail::recipientquery), by the look-up and the
// .qmail search that a delivery would use, and whose it is, by the look-up alone.
#pragma once

#include "daemon/mta/qmail-lspawn/UserResolver.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>

namespace mw::lspawn {

class RecipientServer {
public:
    // What is asked beyond these gets kUnknown at once, so that strangers cannot make the hub slow.
    static constexpr unsigned kMostSearches = 16;
    // A search in a home that does not answer is given up, so that others get its place; qmail-smtpd waits 5 seconds.
    static constexpr std::int64_t kSearchMilliseconds = 6'000;
    static constexpr std::size_t kMostConnections = 512;
    static constexpr std::size_t kMostKept = 10000;
    // How long an address that exists is taken to exist without a new look.
    static constexpr std::int64_t kKeepMilliseconds = 60'000;

    // Only root, qmaild and the user of this process may ask. `defaultDelivery` as for deliveries. Errors: the
    // socket cannot be made.
    static Result<std::unique_ptr<RecipientServer>> open(spawn::EventLoop &loop, std::string defaultDelivery);
    // Ends searches that take too long; true as long as there are some.
    bool tick();

private:
    struct Connection {
        os::Fd socket;
        bool asking = false;
        bool gone = false; // its question is still under way
    };
    struct Search {
        pid_t process = 0;
        os::Fd end; // readable from its end on: then the number may be another process's
        std::int64_t until = 0;
    };
    RecipientServer(spawn::EventLoop &loop, std::string defaultDelivery, os::Fd listener);
    void accept();
    bool mayAsk(int socket) const;
    void read(std::uint64_t key);
    void drop(std::uint64_t key);
    void answer(std::uint64_t key, const std::string &address, char letter);
    void reply(std::uint64_t key, const std::string &bytes);
    void findOwner(std::uint64_t key, const std::string &address);
    void search(std::uint64_t key, const std::string &address);
    void searchHome(std::uint64_t key, const std::string &address, const mail::LocalUser &user);
    bool isKept(const std::string &address);

    spawn::EventLoop &m_loop;
    std::string m_defaultDelivery;
    os::Fd m_listener;
    UserResolver m_users;
    std::uint64_t m_nextKey = 1;
    std::map<std::uint64_t, Connection> m_connections;
    unsigned m_searches = 0;
    std::map<std::uint64_t, Search> m_running; // in homes, by connection
    std::unordered_map<std::string, std::int64_t> m_kept; // address to the end of its time
};

} // namespace mw::lspawn
