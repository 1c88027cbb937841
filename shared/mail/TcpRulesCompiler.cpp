// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/TcpRulesCompiler.h"

#include "shared/base/Text.h"
#include "shared/mail/Cdb.h"
#include "shared/net/IpAddress.h"

#include <algorithm>
#include <optional>

namespace mw::mail {
namespace {

constexpr std::uint64_t kMostInOctet = 255;

// "allow" or "deny" and the variables, as the cdb has them. The error is the reason.
Result<std::string> parseInstruction(std::string_view s)
{
    std::string out;
    if (s.starts_with("deny")) {
        out.assign("D\0", 2);
        s.remove_prefix(4);
    } else if (s.starts_with("allow")) {
        s.remove_prefix(5);
    } else {
        return fail(ErrorKind::Format, "behind the address and a colon must stand allow or deny");
    }
    while (!s.empty()) {
        if (s.front() != ',')
            return fail(ErrorKind::Format, "\"" + std::string(s) + "\" is no variable: write ,NAME=\"value\"");
        const auto equals = s.find('=');
        if (equals == std::string_view::npos || equals + 1 == s.size())
            return fail(ErrorKind::Format, "\"" + std::string(s.substr(1)) + "\" has no value: write NAME=\"value\"");
        const auto end = s.find(s[equals + 1], equals + 2);
        if (end == std::string_view::npos)
            return fail(ErrorKind::Format, "the value of " + std::string(s.substr(1, equals - 1)) + " does not end with the " +
                                               s[equals + 1] + " that it begins with");
        out += "+" + std::string(s.substr(1, equals)) + std::string(s.substr(equals + 2, end - equals - 2));
        out += '\0';
        s.remove_prefix(end + 1);
    }
    return out;
}

std::optional<std::uint64_t> digits(std::string_view s)
{
    std::uint64_t value = 0;
    for (const char c : s) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + static_cast<unsigned>(c - '0');
    }
    return value;
}

struct Network {
    net::IpAddress address;
    unsigned bits = 0;
};

class Compiler {
public:
    Result<CompiledTcpRules> run(std::string_view text);

private:
    struct Record {
        unsigned bits; // of its network
        std::string key;
        std::string data;
        std::size_t line = 0;
    };
    Result<void> takeLine(std::string_view line);
    Result<void> takePlain(std::string_view address, const std::string &data);
    Result<bool> takeModern(std::string_view line);
    bool takeAddress(std::string_view address, const std::string &data);
    void addNetwork(const Network &network, const std::string &data);
    void addNetworkV4(const Network &network, const std::string &data);
    Result<void> add(std::string_view key, std::string_view data)
    {
        m_keys.push_back({std::string(key), m_number});
        m_records.emplace_back(key, data);
        return m_cdb.add(key, data);
    }
    void addRecord(unsigned bits, std::string key, const std::string &data) { m_networks.push_back({bits, std::move(key), data, m_number}); }
    void remark(const std::string &text) { m_remarks.push_back("line " + std::to_string(m_number) + ": " + text); }

    CdbWriter m_cdb;
    std::vector<Record> m_networks;
    std::vector<CompiledTcpRules::Key> m_keys;
    std::vector<std::string> m_remarks;
    std::vector<std::pair<std::string, std::string>> m_records;
    std::size_t m_number = 0; // of the line
};

// An address with /bits, in brackets or not. Nothing: it is none. Format: it looks like one, with the reason.
Result<std::optional<Network>> parseNetwork(std::string_view s)
{
    const auto slash = s.rfind('/');
    if (slash == std::string_view::npos || s.find_first_of("@=") != std::string_view::npos)
        return std::optional<Network>();
    auto host = s.substr(0, slash);
    if (host.starts_with('[') && host.ends_with(']'))
        host = host.substr(1, host.size() - 2);
    const auto address = net::IpAddress::parse(host);
    if (!address)
        return std::optional<Network>();
    const unsigned most = host.find(':') == std::string_view::npos ? 32 : 128;
    const auto bits = text::wholeNumber(s.substr(slash + 1));
    if (!bits || *bits > most)
        return fail(ErrorKind::Format, "\"" + std::string(s) + "\" is no network: behind / belongs a number of bits, at most " +
                                           std::to_string(most));
    const auto count = static_cast<unsigned>(*bits);
    if (most == 128 && address->isV4()) {
        if (count < 96)
            return fail(ErrorKind::Format, "\"" + std::string(s) + "\" mixes IPv4 and IPv6: write the IPv4 network");
        return std::optional(Network{*address, count - 96});
    }
    return std::optional(Network{*address, count});
}

// Groups of an IPv6 address that end in a colon.
bool isPrefixV6(std::string_view s)
{
    return s.ends_with(':') && s.size() > 1 && s.find_first_not_of("0123456789abcdef:") == std::string_view::npos &&
           net::IpAddress::parse(std::string(s) + (s.ends_with("::") ? "1" : ":1")).has_value();
}

Result<CompiledTcpRules> Compiler::run(std::string_view text)
{
    for (const auto raw : text::split(text, '\n')) {
        ++m_number;
        if (raw.starts_with('#'))
            continue;
        const auto end = raw.find_last_not_of(" \t");
        const auto line = raw.substr(0, end == std::string_view::npos ? 0 : end + 1);
        if (auto taken = takeLine(line); !taken)
            return fail(taken.error().kind, "line " + std::to_string(m_number) + ", \"" + std::string(line) +
                                                "\": " + taken.error().text);
    }
    std::ranges::stable_sort(m_networks, std::ranges::greater{}, &Record::bits);
    for (const auto &record : m_networks) {
        m_number = record.line;
        MW_TRY_VOID(add(record.key, record.data));
    }
    auto cdb = MW_TRY(m_cdb.finish());
    return CompiledTcpRules{std::move(cdb), std::move(m_keys), std::move(m_remarks), std::move(m_records)};
}

Result<void> Compiler::takeLine(std::string_view line)
{
    const auto colon = line.find(':');
    if (colon == std::string_view::npos) {
        if (!line.empty())
            remark("\"" + std::string(line) + "\" has no colon and is ignored");
        return {};
    }
    const auto address = line.substr(0, colon);
    const auto plain = parseInstruction(line.substr(colon + 1));
    if (plain) {
        const auto network = MW_TRY(parseNetwork(address));
        if (!network)
            return takePlain(address, *plain);
        addNetwork(*network, *plain);
        return {};
    }
    if (line.find(':', colon + 1) != std::string_view::npos && MW_TRY(takeModern(line)))
        return {};
    return std::unexpected(plain.error());
}

// As tcprules: "10.1-3." stands for three prefixes, except where a host or a user name is in it.
Result<void> Compiler::takePlain(std::string_view address, const std::string &data)
{
    const auto dash = address.find('-');
    if (dash == std::string_view::npos || address.find_first_of("=@") != std::string_view::npos) {
        if (address.find('/') != std::string_view::npos && address.find_first_of("=@") == std::string_view::npos)
            remark("\"" + std::string(address) + "\" is no network and matches nobody: write all four numbers and /bits");
        return add(address, data);
    }
    const auto dot = address.substr(0, dash).rfind('.');
    const auto left = dot == std::string_view::npos ? 0 : dot + 1;
    const auto right = std::min(address.find('.', dash + 1), address.size());
    const auto from = digits(address.substr(left, dash - left));
    const auto to = digits(address.substr(dash + 1, right - dash - 1));
    if (!from || !to)
        return fail(ErrorKind::Format, "\"" + std::string(address.substr(left, right - left)) + "\" is no range of numbers");
    for (auto i = *from; i <= std::min(*to, kMostInOctet); ++i)
        MW_TRY_VOID(add(std::string(address.substr(0, left)) + std::to_string(i) + std::string(address.substr(right)), data));
    return {};
}

// The address has colons itself: it ends before the first one behind which an instruction follows. False: it is no
// IPv6 address.
Result<bool> Compiler::takeModern(std::string_view line)
{
    for (auto colon = line.find(':'); colon != std::string_view::npos; colon = line.find(':', colon + 1)) {
        const auto data = parseInstruction(line.substr(colon + 1));
        if (!data)
            continue;
        const auto address = line.substr(0, colon);
        if (const auto network = MW_TRY(parseNetwork(address))) {
            addNetwork(*network, *data);
            return true;
        }
        if (takeAddress(address, *data))
            return true;
        return fail(ErrorKind::Format, "\"" + std::string(address) + "\" is no IP address or network");
    }
    return false;
}

bool Compiler::takeAddress(std::string_view address, const std::string &data)
{
    if (isPrefixV6(address))
        return add(address, data).has_value();
    if (address.starts_with('[') && address.ends_with(']'))
        address = address.substr(1, address.size() - 2);
    const auto ip = net::IpAddress::parse(address);
    return ip && add(ip->text(), data).has_value();
}

void Compiler::addNetwork(const Network &network, const std::string &data)
{
    if (network.address.isV4()) {
        addNetworkV4(network, data);
        return;
    }
    if (network.bits == 128) {
        addRecord(128, network.address.text(), data);
        return;
    }
    std::string key = "^";
    for (unsigned i = 0; i < network.bits; ++i)
        key += (static_cast<unsigned>(network.address.bytes().at(i / 8)) >> (7 - i % 8) & 1U) != 0 ? '1' : '0';
    if (network.bits == 0) { // keys have one bit at least
        addRecord(0, "^0", data);
        key = "^1";
    }
    addRecord(network.bits, key, data);
}

void Compiler::addNetworkV4(const Network &network, const std::string &data)
{
    const unsigned whole = network.bits == 0 ? 0 : (network.bits - 1) / 8; // octets before the one that may vary
    const auto octet = [&](unsigned i) { return network.address.v4() >> (24 - 8 * i) & 255U; };
    std::string before;
    for (unsigned i = 0; i < whole; ++i)
        before += std::to_string(octet(i)) + ".";
    const unsigned size = 1U << (8 * (whole + 1) - network.bits); // how many values the varying one has
    const unsigned first = octet(whole) / size * size;
    for (unsigned i = first; i < first + size; ++i)
        addRecord(network.bits, before + std::to_string(i) + (whole < 3 ? "." : ""), data);
}

TcpRule ruleOf(std::string_view address, const std::string &data)
{
    TcpRule out;
    out.address = address;
    for (const auto part : text::split(data, '\0')) {
        out.allowed = out.allowed && !part.starts_with('D');
        if (!part.starts_with('+'))
            continue;
        const auto equals = std::min(part.find('='), part.size());
        out.variables.emplace_back(part.substr(1, equals - 1), part.substr(std::min(equals + 1, part.size())));
    }
    return out;
}

} // namespace

std::optional<TcpRule> parseTcpRule(std::string_view line)
{
    const auto end = line.find_last_not_of(" \t");
    line = line.substr(0, end == std::string_view::npos ? 0 : end + 1);
    if (line.starts_with('#'))
        return std::nullopt;
    for (auto colon = line.find(':'); colon != std::string_view::npos; colon = line.find(':', colon + 1)) {
        if (const auto data = parseInstruction(line.substr(colon + 1)))
            return ruleOf(line.substr(0, colon), *data);
    }
    return std::nullopt;
}

Result<CompiledTcpRules> compileTcpRules(std::string_view text)
{
    return Compiler().run(text);
}

} // namespace mw::mail
