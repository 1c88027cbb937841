// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/net/Dns.h"

#include "shared/base/Clock.h"
#include "shared/base/Text.h"
#include "shared/os/Environment.h"

#include <algorithm>
#include <ares.h>
#include <arpa/inet.h>
#include <array>
#include <cstring>
#include <poll.h>

namespace mw::net {

namespace {

// One question and, later, what became of it.
struct Question {
    bool done = false;
    ares_status_t status = ARES_ETIMEOUT;
    std::vector<const ares_dns_rr_t *> records; // of the answer section; they belong to `message`
    std::unique_ptr<ares_dns_record_t, decltype(&ares_dns_record_destroy)> message{nullptr,
                                                                                  &ares_dns_record_destroy};
};

// The name of an address, on its way.
struct NameSearch {
    IpAddress address;
    std::unique_ptr<Question> pointer;
    std::unique_ptr<Question> forward; // once the name is there
    std::string name;
};

} // namespace

// The resolver and the sockets it wants watched, which it tells by a callback.
struct Dns::Channel {
    std::optional<NameSearch> search; // outlives the resolver, which may call back until it is destroyed
    ares_channel_t *resolver = nullptr;
    std::vector<pollfd> sockets;
    int seconds = 0;

    Channel() = default;
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;
    ~Channel()
    {
        if (resolver != nullptr)
            ares_destroy(resolver);
    }
};

namespace {

void onAnswer(void *argument, ares_status_t status, std::size_t /*timeouts*/, const ares_dns_record_t *record)
{
    auto &question = *static_cast<Question *>(argument);
    question.done = true;
    question.status = status;
    if (record == nullptr)
        return;
    question.message.reset(ares_dns_record_duplicate(record));
    if (!question.message)
        return;
    const auto count = ares_dns_record_rr_cnt(question.message.get(), ARES_SECTION_ANSWER);
    for (std::size_t i = 0; i < count; ++i)
        question.records.push_back(ares_dns_record_rr_get_const(question.message.get(), ARES_SECTION_ANSWER, i));
}

void onSocketState(void *argument, ares_socket_t socket, int readable, int writable)
{
    auto &sockets = *static_cast<std::vector<pollfd> *>(argument);
    std::erase_if(sockets, [&](const pollfd &p) { return p.fd == socket; });
    const auto events = static_cast<short>((readable != 0 ? POLLIN : 0) | (writable != 0 ? POLLOUT : 0));
    if (events != 0)
        sockets.push_back({socket, events, 0});
}

// One wait of at most `milliseconds` and the work it brings.
void step(ares_channel_t *resolver, std::vector<pollfd> sockets, std::int64_t milliseconds)
{
    timeval longest{.tv_sec = milliseconds / 1000, .tv_usec = milliseconds % 1000 * 1000};
    timeval wait{};
    const timeval *until = ares_timeout(resolver, &longest, &wait);
    ::poll(sockets.data(), sockets.size(), static_cast<int>(until->tv_sec * 1000 + until->tv_usec / 1000 + 1));
    bool handled = false;
    for (const auto &p : sockets) {
        if (p.revents == 0)
            continue;
        handled = true;
        ares_process_fd(resolver, (p.revents & (POLLIN | POLLERR | POLLHUP)) != 0 ? p.fd : ARES_SOCKET_BAD,
                        (p.revents & POLLOUT) != 0 ? p.fd : ARES_SOCKET_BAD);
    }
    if (!handled)
        ares_process_fd(resolver, ARES_SOCKET_BAD, ARES_SOCKET_BAD); // time limits
}

struct Query {
    std::string name;
    ares_dns_rec_type_t type;
};

// Sends a question. It must live until it is done.
std::unique_ptr<Question> begin(ares_channel_t *resolver, const Query &query)
{
    auto question = std::make_unique<Question>();
    const auto status = ares_query_dnsrec(resolver, query.name.c_str(), ARES_CLASS_IN, query.type, &onAnswer,
                                          question.get(), nullptr);
    if (status != ARES_SUCCESS && !question->done) {
        question->done = true;
        question->status = status;
    }
    return question;
}

// Asks all at once. Afterwards every question is done.
std::vector<std::unique_ptr<Question>> ask(ares_channel_t *resolver, const std::vector<pollfd> &sockets,
                                           int seconds, const std::vector<Query> &queries)
{
    std::vector<std::unique_ptr<Question>> questions;
    for (const auto &query : queries)
        questions.push_back(begin(resolver, query));
    const auto end = clock::monotonicMilliseconds() + seconds * 1000L;
    while (std::ranges::any_of(questions, [](const auto &q) { return !q->done; })) {
        const auto left = end - clock::monotonicMilliseconds();
        if (left <= 0) {
            ares_cancel(resolver); // calls back whatever is still open
            break;
        }
        step(resolver, sockets, left);
    }
    return questions;
}

bool isPermanent(ares_status_t status)
{
    // A name that cannot be put into a question cannot exist either.
    return status == ARES_ENOTFOUND || status == ARES_ENODATA || status == ARES_EBADNAME;
}

Error errorOf(ares_status_t status, const std::string &name)
{
    const auto text = "DNS: " + name + ": " + ares_strerror(static_cast<int>(status));
    if (isPermanent(status))
        return {ErrorKind::NotFound, 0, text};
    if (status == ARES_ENOMEM)
        return {ErrorKind::Memory, 0, text};
    if (status == ARES_ETIMEOUT || status == ARES_ECANCELLED)
        return {ErrorKind::Timeout, 0, text};
    return {ErrorKind::Network, 0, text};
}

void appendAddresses(const Question &question, std::vector<IpAddress> &out)
{
    for (const auto *record : question.records) {
        if (ares_dns_rr_get_type(record) == ARES_REC_TYPE_A) {
            if (const auto *four = ares_dns_rr_get_addr(record, ARES_RR_A_ADDR))
                out.push_back(IpAddress::v4(ntohl(four->s_addr)));
        } else if (ares_dns_rr_get_type(record) == ARES_REC_TYPE_AAAA) {
            if (const auto *six = ares_dns_rr_get_addr6(record, ARES_RR_AAAA_ADDR)) {
                std::array<std::uint8_t, 16> bytes{};
                std::memcpy(bytes.data(), six, bytes.size());
                out.push_back(IpAddress::v6(bytes));
            }
        }
    }
}

std::string withoutFinalDot(const char *name)
{
    std::string out = name == nullptr ? "" : name;
    if (out.ends_with('.'))
        out.pop_back();
    return out;
}

// True if the answer is about the name although it holds nothing of the wanted type, as with an alias that ends
// in a name without such records.
bool existsAsAlias(const Question &question)
{
    return question.status == ARES_ENODATA && !question.records.empty();
}

std::vector<std::string> pointerNames(const Question &answer)
{
    std::vector<std::string> out;
    for (const auto *record : answer.records)
        if (ares_dns_rr_get_type(record) == ARES_REC_TYPE_PTR)
            out.push_back(text::lower(withoutFinalDot(ares_dns_rr_get_str(record, ARES_RR_PTR_DNAME))));
    return out;
}

std::string reverseName(const IpAddress &address)
{
    std::string out;
    const auto &bytes = address.bytes();
    if (address.isV4()) {
        for (std::size_t i = 16; i-- > 12;)
            out += std::to_string(bytes.at(i)) + ".";
        return out + "in-addr.arpa";
    }
    constexpr std::string_view kHex = "0123456789abcdef";
    for (std::size_t i = 16; i-- > 0;)
        for (const unsigned nibble : {bytes.at(i) & 15U, static_cast<unsigned>(bytes.at(i)) >> 4U})
            (out += kHex.at(nibble)) += '.';
    return out + "ip6.arpa";
}

} // namespace

Dns::Dns(std::unique_ptr<Channel> channel) : m_channel(std::move(channel)) {}
Dns::Dns(Dns &&) noexcept = default;
Dns &Dns::operator=(Dns &&) noexcept = default;
Dns::~Dns() = default;

Result<Dns> Dns::open(int seconds)
{
    static const int initialised = ares_library_init(ARES_LIB_INIT_ALL);
    auto channel = std::make_unique<Channel>();
    channel->seconds = seconds;
    ares_options options{};
    // Names are complete here, and qmail never reads /etc/hosts for mail (G6).
    options.flags = ARES_FLAG_NOSEARCH | ARES_FLAG_EDNS;
    options.qcache_max_ttl = 0; // the name server caches; a worker must see changes
    options.sock_state_cb = &onSocketState;
    options.sock_state_cb_data = &channel->sockets;
    if (initialised != ARES_SUCCESS ||
        ares_init_options(&channel->resolver, &options,
                          ARES_OPT_FLAGS | ARES_OPT_QUERY_CACHE | ARES_OPT_SOCK_STATE_CB) != ARES_SUCCESS)
        return fail(ErrorKind::Memory, "DNS: the resolver cannot start");
    // As the resolver of the qmail family: servers in place of those of /etc/resolv.conf.
    if (auto servers = os::environmentVariable("DNSCACHEIP"); servers && !servers->empty()) {
        std::ranges::replace(*servers, ' ', ',');
        if (ares_set_servers_csv(channel->resolver, servers->c_str()) != ARES_SUCCESS)
            return fail(ErrorKind::Config, "DNS: DNSCACHEIP is no list of IP addresses: " + *servers);
    }
    return Dns(std::move(channel));
}

Result<Addresses> Dns::addresses(const std::string &name, Families families)
{
    std::vector<Query> queries{{name, ARES_REC_TYPE_A}};
    if (families == Families::Both)
        queries.push_back({name, ARES_REC_TYPE_AAAA});
    auto answers = ask(m_channel->resolver, m_channel->sockets, m_channel->seconds, queries);
    Addresses out;
    for (const auto &answer : answers)
        appendAddresses(*answer, out.addresses);
    if (out.addresses.empty() && families == Families::V4 && isPermanent(answers.front()->status)) {
        answers.push_back(std::move(ask(m_channel->resolver, m_channel->sockets, m_channel->seconds, {{name, ARES_REC_TYPE_AAAA}}).front()));
        appendAddresses(*answers.back(), out.addresses);
    }
    if (!out.addresses.empty())
        return out;
    // One temporary failure leaves the whole question open.
    for (const auto &answer : answers)
        if (answer->status != ARES_SUCCESS && !isPermanent(answer->status))
            return Failure(errorOf(answer->status, name));
    out.answered = std::ranges::any_of(
        answers, [](const auto &a) { return a->status == ARES_SUCCESS || existsAsAlias(*a); });
    if (out.answered)
        return out;
    return Failure(errorOf(answers.front()->status, name));
}

Result<std::vector<MailExchanger>> Dns::mailExchangers(const std::string &name)
{
    const auto answer = std::move(ask(m_channel->resolver, m_channel->sockets, m_channel->seconds, {{name, ARES_REC_TYPE_MX}}).front());
    if (answer->status == ARES_ENODATA)
        return std::vector<MailExchanger>{};
    if (answer->status != ARES_SUCCESS)
        return Failure(errorOf(answer->status, name));
    std::vector<MailExchanger> out;
    for (const auto *record : answer->records)
        if (ares_dns_rr_get_type(record) == ARES_REC_TYPE_MX)
            out.push_back({ares_dns_rr_get_u16(record, ARES_RR_MX_PREFERENCE),
                           withoutFinalDot(ares_dns_rr_get_str(record, ARES_RR_MX_EXCHANGE))});
    std::ranges::stable_sort(out, {}, &MailExchanger::preference);
    return out;
}

Result<std::string> Dns::alias(const std::string &name)
{
    const auto answer = std::move(ask(m_channel->resolver, m_channel->sockets, m_channel->seconds, {{name, ARES_REC_TYPE_CNAME}}).front());
    if (answer->status != ARES_SUCCESS)
        return Failure(errorOf(answer->status, name));
    for (const auto *record : answer->records)
        if (ares_dns_rr_get_type(record) == ARES_REC_TYPE_CNAME)
            return withoutFinalDot(ares_dns_rr_get_str(record, ARES_RR_CNAME_CNAME));
    return fail(ErrorKind::NotFound, "DNS: " + name + " is no alias");
}

Result<std::vector<std::string>> Dns::namesOf(const IpAddress &address)
{
    const auto answer =
        std::move(ask(m_channel->resolver, m_channel->sockets, m_channel->seconds, {{reverseName(address), ARES_REC_TYPE_PTR}}).front());
    if (answer->status != ARES_SUCCESS)
        return Failure(errorOf(answer->status, address.text()));
    auto out = pointerNames(*answer);
    if (out.empty())
        return fail(ErrorKind::NotFound, "DNS: " + address.text() + " has no name");
    return out;
}

void Dns::beginNameOf(const IpAddress &address)
{
    auto &channel = *m_channel;
    if (channel.search)
        ares_cancel(channel.resolver); // its questions are done by that
    channel.search.emplace();
    channel.search->address = address;
    channel.search->pointer = begin(channel.resolver, {reverseName(address), ARES_REC_TYPE_PTR});
}

std::optional<std::string> Dns::confirmedName(int milliseconds)
{
    auto &channel = *m_channel;
    if (!channel.search)
        return std::nullopt;
    auto &search = *channel.search;
    const auto end = clock::monotonicMilliseconds() + milliseconds;
    for (;;) {
        if (!search.forward && search.pointer->done) {
            const auto names = pointerNames(*search.pointer);
            if (names.empty())
                return std::nullopt;
            search.name = names.front();
            const auto type = search.address.isV4() ? ARES_REC_TYPE_A : ARES_REC_TYPE_AAAA;
            search.forward = begin(channel.resolver, {search.name, type});
        }
        if (search.forward && search.forward->done) {
            std::vector<IpAddress> addresses;
            appendAddresses(*search.forward, addresses);
            return std::ranges::find(addresses, search.address) != addresses.end() ? std::optional(search.name)
                                                                                   : std::nullopt;
        }
        const auto left = end - clock::monotonicMilliseconds();
        step(channel.resolver, channel.sockets, std::max<std::int64_t>(left, 0));
        if (left <= 0 && !(search.forward ? search.forward : search.pointer)->done)
            return std::nullopt;
    }
}

} // namespace mw::net
