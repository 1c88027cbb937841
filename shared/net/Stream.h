// SPDX-License-Identifier: GPL-3.0-or-later
// Both directions of a conversation, buffered: replies leave in whole buffers, before the next read waits.
#pragma once

#include "shared/os/Fd.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mw::net {

class TlsServer;
class TlsClient;

// How a conversation is protected.
struct TlsFacts {
    std::string protocol;      // "TLSv1.3"
    std::string cipher;        // "TLS_AES_256_GCM_SHA384"
    int bits = 0;              // of the cipher's key
    bool peerVerified = false; // its certificate was asked for, and chain and name fit
    std::string serverName;    // the host that the client named, in small letters; empty: none
    std::string exporter;      // what binds an authentication to this connection: tls-exporter of RFC 9266; empty: none
};

// What stands between the conversation and the network: TLS (shared/net/Tls.h).
class StreamFilter {
public:
    virtual ~StreamFilter() = default;
    // Bytes from the network: what they say is appended to `plain`, and what has to be answered to `raw`. False: the
    // peer has said that no more comes. Kinds: Network.
    virtual Result<bool> received(std::string_view bytes, std::vector<char> &plain, std::string &raw) = 0;
    // Appends to `raw` what carries `plain` over the network. Kinds: Network.
    virtual Result<void> wrapped(std::string_view plain, std::string &raw) = 0;
    // Appends to `raw` the words that end the protection.
    virtual void closing(std::string &raw) = 0;
    virtual const TlsFacts &facts() const = 0;
};

// Reads from one descriptor and writes to another (or the same). Borrows both. Every wait has the same time limit.
class Stream {
public:
    static constexpr std::size_t kBufferSize = 65536;

    Stream(int input, int output, int milliseconds);
    // All waits together end after this much more time, whatever the peer sends meanwhile.
    void endAfter(std::int64_t milliseconds);

    // At least one byte that has come and was not consumed yet; empty at the end of input. What was written goes
    // out first when nothing is buffered, so a peer that sends ahead gets its answers together.
    // Kinds: Timeout, Closed, System.
    Result<std::string_view> peek();
    // Bytes of peek() that were used.
    void consume(std::size_t count) { m_begin += count; }
    // Bytes that are here already.
    std::string_view buffered() const;
    // Overwrites the memory of what was consumed, for it held a password.
    void forget();

    enum class Line { Whole, TooLong, End };
    // The next line without its line feed into `line`; at most `cap` bytes are kept of a longer one (TooLong). End:
    // the input ended before a line feed.
    Result<Line> readLine(std::string &line, std::size_t cap);

    // Appends to the output; goes out when the buffer is full or by flush().
    Result<void> write(std::string_view bytes);
    Result<void> flush();

    // Protects the conversation from here on (a program that calls it links mw::tls). What was written goes out first.
    // The handshake as a whole has the time limit of one wait, and so has each record that comes later. An end without
    // TLS's own word for it counts as an end: the protocols of mail say themselves where a message ends.
    // Kinds: Format (the peer sent bytes ahead of the handshake, which could pass for protected ones: the conversation
    // must be ended), Network (the handshake failed; the text says why in words), Permission (the peer's certificate does
    // not fit; the text says what is wrong with it), Timeout, Closed, System. After a failure nothing more can be said.
    Result<void> startTls(const TlsServer &server);
    // `name`: the host one wants to talk to, by name or address; it is told to the server and, with TlsVerify::Name,
    // must be one of its certificate.
    Result<void> startTls(const TlsClient &client, const std::string &name);
    // How the conversation is protected; null: in the clear.
    const TlsFacts *tls() const { return m_filter ? &m_filter->facts() : nullptr; }
    // Sends what is held back and tells the peer that no more comes, if it still listens. In the clear: only the former.
    void endTls();

    int input() const { return m_input; }
    int output() const { return m_output; }

private:
    class Handshake;

    Result<void> fill();
    Result<void> fillThrough(StreamFilter &filter);
    Result<std::size_t> receive(std::span<char> into, int milliseconds);
    Result<void> send(std::string_view bytes);
    int waitLimit() const;
    bool kernelLimits() const;

    int m_input;
    int m_output;
    int m_milliseconds;
    std::optional<std::int64_t> m_lastMoment; // monotonic
    bool m_kernelLimits; // the socket itself limits its waits, so no poll is needed
    std::vector<char> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::string m_out;
    std::unique_ptr<StreamFilter> m_filter;
    std::vector<char> m_raw; // as it comes from the network
    bool m_ended = false;    // the peer said that no more comes
};

} // namespace mw::net
