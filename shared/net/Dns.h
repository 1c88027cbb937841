// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to the domain name system, asked of the servers in /etc/resolv.conf and answered or given up in time.
#pragma once

#include "shared/net/IpAddress.h"

#include "shared/base/Error.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mw::net {

struct MailExchanger {
    std::uint16_t preference = 0;
    std::string name; // without final dot; empty: the null MX of RFC 7505
};

struct Addresses {
    std::vector<IpAddress> addresses;
    // False: the name exists, but the answer held no address (only, say, an alias that leads nowhere).
    bool answered = true;
};

enum class Families { V4, Both };

// Every method blocks. Errors: NotFound (the name, or records of that type, do not exist: permanent), and
// everything else temporary: Timeout, Network (a server failed or refused), Memory.
class Dns {
public:
    // Reads /etc/resolv.conf, or takes the servers in the variable DNSCACHEIP. `seconds` is the most that one method may
    // take. Names are complete: no search list, and LOCALDOMAIN means nothing. Config: DNSCACHEIP cannot be used.
    static Result<Dns> open(int seconds = 30);
    Dns(Dns &&other) noexcept;
    Dns &operator=(Dns &&other) noexcept;
    ~Dns();

    // IPv4 addresses first. With Families::V4 IPv6 addresses are asked for only if there is no other one.
    Result<Addresses> addresses(const std::string &name, Families families = Families::Both);
    // Sorted by preference. An empty vector: the name exists without MX records, perhaps as an alias.
    Result<std::vector<MailExchanger>> mailExchangers(const std::string &name);
    // The name an alias stands for, NotFound if it is none.
    Result<std::string> alias(const std::string &name);
    // Names of an address (PTR), lower case.
    Result<std::vector<std::string>> namesOf(const IpAddress &address);

    // The name of an address without waiting: the question is sent, and confirmedName() has the answer as soon as it
    // is there and that name has that address (anybody can claim any name for an address of theirs). It waits at most
    // `milliseconds`. A new question takes the place of the old one.
    void beginNameOf(const IpAddress &address);
    std::optional<std::string> confirmedName(int milliseconds);

private:
    struct Channel;
    explicit Dns(std::unique_ptr<Channel> channel);
    std::unique_ptr<Channel> m_channel;
};

} // namespace mw::net
