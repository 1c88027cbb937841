// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Stream that knows TLS: the handshakes of both sides.
#include "shared/net/IpAddress.h"
#include "shared/net/Stream.h"
#include "shared/net/Tls.h"
#include "shared/net/TlsContexts.h"
#include "shared/net/TlsFilter.h"

#include "shared/base/Clock.h"

#include <algorithm>

namespace mw::net {
namespace {

constexpr std::size_t kRawBuffer = 17408; // a record and its head

std::string hostIn(std::string name)
{
    if (name.ends_with('.'))
        name.pop_back();
    return name;
}

// SNI carries names only; certificates know both. False: no certificate could be for such a name, and nothing is demanded.
bool aimAt(SSL *ssl, const std::string &name)
{
    X509_VERIFY_PARAM *demands = SSL_get0_param(ssl);
    if (name.empty() || name.contains('\0'))
        return false;
    if (IpAddress::parse(name))
        return X509_VERIFY_PARAM_set1_ip_asc(demands, name.c_str()) == 1;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wold-style-cast" // in OpenSSL's macro
    SSL_set_tlsext_host_name(ssl, name.c_str());
#pragma GCC diagnostic pop
    X509_VERIFY_PARAM_set_hostflags(demands, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    return X509_VERIFY_PARAM_set1_host(demands, name.c_str(), name.size()) == 1;
}

// The handshake is over, and nothing has been said yet.
Result<bool> judge(SSL *ssl, const std::string &name)
{
    const X509 *certificate = SSL_get0_peer_certificate(ssl);
    if (certificate == nullptr)
        return fail(ErrorKind::Permission, "the server shows no certificate");
    const auto verdict = SSL_get_verify_result(ssl);
    if (verdict != X509_V_OK)
        return fail(ErrorKind::Permission,
                    "the certificate of " + name + " does not fit: " + openssl::certificateTrouble(verdict, certificate, name));
    return true;
}

} // namespace

class Stream::Handshake {
public:
    explicit Handshake(Stream &stream) : m_stream(stream) {}

    Result<std::unique_ptr<TlsFilter>> begin(SSL_CTX *context)
    {
        if (!m_stream.buffered().empty())
            return fail(ErrorKind::Format, "the other side sent ahead of the TLS handshake what could pass for protected words");
        MW_TRY_VOID(m_stream.flush());
        m_stream.m_raw.resize(kRawBuffer);
        return TlsFilter::make(context);
    }

    Result<void> complete(TlsFilter &filter)
    {
        const auto end = clock::monotonicMilliseconds() + m_stream.waitLimit();
        std::size_t count = 0;
        for (;;) {
            std::string raw;
            const auto done = filter.shakeHands({m_stream.m_raw.data(), count}, raw);
            const auto sent = m_stream.send(raw);
            if (MW_TRY(done))
                return sent;
            MW_TRY_VOID(sent);
            const auto left = std::max<std::int64_t>(end - clock::monotonicMilliseconds(), 0);
            count = MW_TRY(m_stream.receive(m_stream.m_raw, static_cast<int>(left)));
            if (count == 0)
                return fail(ErrorKind::Closed, "the other side ended the connection within the TLS handshake");
        }
    }

    // From here on the filter stands between the two. Protected words may have come with the end of the handshake.
    Result<void> install(std::unique_ptr<TlsFilter> filter, bool peerVerified)
    {
        filter->conclude(peerVerified);
        m_stream.m_buffer.clear();
        std::string raw;
        m_stream.m_ended = !MW_TRY(filter->received({}, m_stream.m_buffer, raw));
        m_stream.m_begin = 0;
        m_stream.m_end = m_stream.m_buffer.size();
        m_stream.m_filter = std::move(filter);
        return m_stream.send(raw);
    }

private:
    Stream &m_stream;
};

Result<void> Stream::startTls(const TlsServer &server)
{
    Handshake handshake(*this);
    auto filter = MW_TRY(handshake.begin(server.contexts().all.front().get()));
    SSL_set_accept_state(filter->ssl());
    MW_TRY_VOID(handshake.complete(*filter));
    return handshake.install(std::move(filter), false);
}

Result<void> Stream::startTls(const TlsClient &client, const std::string &name)
{
    Handshake handshake(*this);
    const auto host = hostIn(name);
    auto filter = MW_TRY(handshake.begin(client.context().context.get()));
    SSL_set_connect_state(filter->ssl());
    const bool demands = client.context().verify == TlsVerify::Name;
    // Without a name to compare any server with a good certificate would do.
    if (!aimAt(filter->ssl(), host) && demands)
        return fail(ErrorKind::Permission, "there is no name that a certificate could be for: \"" + host + "\"");
    MW_TRY_VOID(handshake.complete(*filter));
    const bool fits = demands && MW_TRY(judge(filter->ssl(), host));
    return handshake.install(std::move(filter), fits);
}

} // namespace mw::net
