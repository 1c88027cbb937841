// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the text of one message from the client: behind DATA up to its final dot, or chunk by chunk behind BDAT.
#pragma once

#include "daemon/mta/qmail-smtpd/MessageIntake.h"
#include "shared/mail/DotStuffing.h"
#include "shared/net/Stream.h"

#include <cstdint>

namespace mw::smtpd {

using BareLineFeeds = mail::DataDecoder::BareLineFeeds;

enum class TextEnd : std::uint8_t {
    Whole,        // the text, or the chunk, was read to its end
    Lost,         // the client went away
    BareLineFeed, // the client sent one; of a chunk all has been read
};

// Behind DATA. Errors: as from the stream.
Result<TextEnd> readData(net::Stream &stream, MessageIntake &intake, BareLineFeeds bare);

// The chunks of one message (RFC 3030). Their line ends are CR LF, also where one is split between two chunks.
class ChunkReader {
public:
    explicit ChunkReader(BareLineFeeds bare) : m_bare(bare) {}

    // The next `size` bytes into `intake`. Errors: as from the stream.
    Result<TextEnd> read(net::Stream &stream, std::uint64_t size, MessageIntake &intake);
    // The last chunk has been read.
    void finish(MessageIntake &intake);

private:
    bool decode(std::string_view bytes, std::string &text);
    BareLineFeeds m_bare;
    bool m_afterReturn = false;
};

// Reads a chunk that nobody wants. False: the client went away.
Result<bool> skipChunk(net::Stream &stream, std::uint64_t size);

} // namespace mw::smtpd
