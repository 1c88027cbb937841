// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the text of one message from the client to the queue.
#pragma once

#include "daemon/mta/qmail-smtpd/Submission.h"
#include "shared/mail/DotStuffing.h"
#include "shared/mail/HopCounter.h"
#include "shared/net/Stream.h"

#include <cstdint>

namespace mw::smtpd {

class DataReader {
public:
    // `databytes`: the most bytes of text, 0 for no limit.
    DataReader(net::Stream &stream, Submission &submission, std::uint64_t databytes,
               mail::DataDecoder::BareLineFeeds bare);

    enum class End {
        Whole,        // all of it has been written
        Lost,         // the client went away
        BareLineFeed, // the client sent one
        Looping,      // read to its end, but it has been through too many hops
        TooLarge,     // read to its end, but it is too large
    };
    // Errors: as from the stream.
    Result<End> run();
    // Bytes of the text so far, with single line feeds.
    std::uint64_t size() const { return m_size; }

private:
    void take(const std::string &bytes);
    net::Stream &m_stream;
    Submission &m_submission;
    std::uint64_t m_databytes;
    mail::DataDecoder::BareLineFeeds m_bare;
    std::uint64_t m_size = 0;
    mail::HopCounter m_hops;
};

} // namespace mw::smtpd
