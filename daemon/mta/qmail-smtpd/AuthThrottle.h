// SPDX-License-Identifier: GPL-3.0-or-later
// Who guesses passwords waits: for each name and each client, how often it was wrong lately.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace mw::smtpd {

class AuthThrottle {
public:
    static constexpr std::int64_t kForgiveMilliseconds = 60'000; // one failure is forgotten each
    static constexpr std::int64_t kFirstDelay = 500;             // doubled by each further failure
    static constexpr unsigned kMostFailures = 64;
    static constexpr std::size_t kMostKept = 20'000;

    // `most`: the longest delay in milliseconds.
    explicit AuthThrottle(std::int64_t most) : m_most(most) {}

    // How long a check for this key has to wait, in milliseconds; 0 if it was not wrong lately. A key that has to wait
    // counts as having failed until refund(), so that many attempts at a time do not come through at the price of one.
    std::int64_t begin(const std::string &key, std::int64_t now);
    // It was wrong. `charged`: begin() had counted it already.
    void failed(const std::string &key, bool charged, std::int64_t now);
    // It was right, or nobody could tell.
    void refund(const std::string &key, bool charged);

private:
    struct Record {
        unsigned failures = 0;
        std::int64_t since = 0;
    };
    Record *find(const std::string &key, std::int64_t now);

    std::int64_t m_most;
    std::map<std::string, Record> m_records;
};

// What a client counts as: its address, or the /64 of an IPv6 address, which is what one household has.
std::string throttleKeyOfClient(std::string_view address);

} // namespace mw::smtpd
