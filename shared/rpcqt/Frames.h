// SPDX-License-Identifier: GPL-3.0-or-later
// Varlink's framing on a non-blocking socket: JSON objects that end with a NUL, and descriptors that travel beside
// them. Used by both sides.
#pragma once

#include "shared/os/Fd.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

#include <cstddef>
#include <deque>
#include <optional>
#include <vector>

namespace mw::rpcqt {

// Collects bytes as they come and gives out whole messages.
class FrameReader {
public:
    explicit FrameReader(std::size_t longest) : m_longest(longest) {}

    // One receive. False at the end of the peer's messages. Kinds: Busy when nothing has come yet, Format when a
    // message is longer than allowed, and those of the socket.
    Result<bool> receive(int socket);
    // Bytes that came by another way, a pipe perhaps. Format as above.
    Result<void> take(std::string_view bytes);
    // The next whole message without its NUL, or nothing yet.
    std::optional<QByteArray> next();
    // The descriptors that have come so far; the caller owns them.
    std::vector<os::Fd> takeDescriptors();
    bool isEmpty() const { return m_bytes.size() == m_start; }

private:
    std::size_t m_longest;
    QByteArray m_bytes;
    qsizetype m_start = 0;   // of the first message not given out yet
    qsizetype m_scanned = 0; // no NUL between m_start and here
    std::vector<os::Fd> m_descriptors;
};

// Keeps what the peer does not take yet.
class FrameWriter {
public:
    void add(const QJsonObject &message, std::vector<os::Fd> descriptors = {});
    // Sends as much as the socket takes now; false while something is left.
    Result<bool> send(int socket);
    std::size_t waiting() const { return m_waiting; }

private:
    struct Part {
        QByteArray bytes;
        qsizetype sent = 0;
        std::vector<os::Fd> descriptors;
    };
    std::deque<Part> m_parts;
    std::size_t m_waiting = 0;
};

// The object in `bytes`, or nothing when it is not a JSON object.
std::optional<QJsonObject> parseObject(const QByteArray &bytes);

} // namespace mw::rpcqt
