// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/Certificates.h"

#include "shared/base/Text.h"
#include "shared/mail/ServerCertificates.h"

#include <atomic>
#include <cstring>

namespace mw::smtpd {
namespace {

std::string serialise(const TlsFiles &files)
{
    auto out = std::to_string(files.ciphers.size()) + ":" + files.ciphers;
    for (const auto &identity : files.identities)
        out += std::to_string(identity.size()) + ":" + identity;
    return out;
}

std::optional<TlsFiles> parse(std::string_view bytes)
{
    TlsFiles out;
    for (bool first = true; !bytes.empty(); first = false) {
        const auto colon = bytes.find(':');
        const auto size = text::wholeNumber(bytes.substr(0, colon));
        if (colon == std::string_view::npos || !size || *size > bytes.size() - colon - 1)
            return std::nullopt;
        const auto part = bytes.substr(colon + 1, static_cast<std::size_t>(*size));
        if (first)
            out.ciphers = part;
        else
            out.identities.emplace_back(part);
        bytes.remove_prefix(colon + 1 + part.size());
    }
    return out;
}

} // namespace

// A number that is odd while its writer is at work, and then the text in whole words.
struct Certificates::Head {
    using Word = std::uint64_t;
    static constexpr std::size_t kWords = kRoom / sizeof(Word);
    std::atomic<std::uint32_t> sequence;
    std::atomic<std::uint32_t> size;
    std::atomic<Word> words[kWords];
    static_assert(std::atomic<std::uint32_t>::is_always_lock_free && std::atomic<Word>::is_always_lock_free);
};

Result<TlsFiles> TlsFiles::read(const mail::Controls &controls)
{
    TlsFiles out;
    out.ciphers = MW_TRY(controls.line("tlsserverciphers")).value_or("");
    for (auto &certificate : MW_TRY(mail::readServerCertificates(controls.directory())))
        out.identities.push_back(std::move(certificate.pem));
    return out;
}

Certificates::Certificates(mail::Controls controls, TlsMode mode, os::SharedMemory memory)
    : m_controls(std::move(controls)), m_mode(mode), m_memory(std::move(memory))
{
}

Result<Certificates> Certificates::open(const mail::Controls &controls, TlsMode mode)
{
    Certificates out(controls, mode, MW_TRY(os::SharedMemory::make(sizeof(Head))));
    const auto read = out.reload();
    if (!read && mode != TlsMode::Automatic)
        return Failure(read.error());
    if (!read)
        out.m_problem = read.error().text;
    return out;
}

Result<bool> Certificates::reload()
{
    if (m_mode == TlsMode::Off)
        return false;
    auto files = MW_TRY(TlsFiles::read(m_controls));
    if (files.identities.empty() && m_mode != TlsMode::Automatic)
        return fail(ErrorKind::Config, m_controls.directory() + "/servercert.pem is missing: TLS needs a certificate and "
                                                                "its key there (mailwrightctl tls makes one)");
    if (files == m_files)
        return false;
    std::optional<net::TlsServer> server;
    if (!files.identities.empty())
        server = MW_TRY(net::TlsServer::make(files.identities, files.ciphers));
    MW_TRY_VOID(store(files));
    m_server = std::move(server);
    m_files = std::move(files);
    return true;
}

Result<void> Certificates::store(const TlsFiles &files)
{
    auto bytes = serialise(files);
    if (bytes.size() > kRoom)
        return fail(ErrorKind::Config, m_controls.directory() + "/servercerts: its files are too large together");
    const auto size = static_cast<std::uint32_t>(bytes.size());
    bytes.resize((bytes.size() + sizeof(Head::Word) - 1) / sizeof(Head::Word) * sizeof(Head::Word));
    // What the others could have written there counts for nothing.
    auto &shared = head();
    shared.sequence = m_sequence + 1;
    std::atomic_thread_fence(std::memory_order_seq_cst);
    for (std::size_t i = 0; i < bytes.size() / sizeof(Head::Word); ++i) {
        Head::Word word = 0;
        std::memcpy(&word, bytes.data() + i * sizeof word, sizeof word);
        shared.words[i].store(word, std::memory_order_relaxed);
    }
    shared.size = size;
    m_sequence += 2;
    shared.sequence = m_sequence;
    return {};
}

// Nothing: the writer is at work, or what stands there is no such text.
std::optional<TlsFiles> Certificates::load(std::uint32_t sequence) const
{
    const auto &shared = head();
    const std::size_t size = shared.size;
    if (sequence % 2 != 0 || size > kRoom)
        return std::nullopt;
    std::string bytes((size + sizeof(Head::Word) - 1) / sizeof(Head::Word) * sizeof(Head::Word), '\0');
    for (std::size_t i = 0; i < bytes.size() / sizeof(Head::Word); ++i) {
        const auto word = shared.words[i].load(std::memory_order_relaxed);
        std::memcpy(bytes.data() + i * sizeof word, &word, sizeof word);
    }
    std::atomic_thread_fence(std::memory_order_seq_cst);
    if (shared.sequence != sequence)
        return std::nullopt;
    bytes.resize(size);
    return parse(bytes);
}

void Certificates::refresh()
{
    const auto sequence = head().sequence.load();
    if (sequence == m_sequence)
        return;
    auto files = load(sequence);
    if (!files)
        return;
    auto server = files->identities.empty() ? std::nullopt : std::optional(net::TlsServer::make(files->identities, files->ciphers));
    if (server && !*server)
        return;
    m_server = server ? std::optional(std::move(**server)) : std::nullopt;
    m_files = std::move(*files);
    m_sequence = sequence;
}

} // namespace mw::smtpd
