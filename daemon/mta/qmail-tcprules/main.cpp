// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-tcprules: compiles tcp rules; see qmail-tcprules.8.
#include "shared/mail/TcpRules.h"
#include "shared/mail/TcpRulesCompiler.h"
#include "shared/net/IpAddress.h"
#include "shared/os/Files.h"

#include <array>
#include <fcntl.h>
#include <string>
#include <unistd.h>
#include <vector>

using namespace mw;

namespace {

constexpr std::size_t kLargest = 1U << 30U;

void say(const std::string &text)
{
    (void)os::writeAll(STDERR_FILENO, "qmail-tcprules: " + text + "\n");
}

Result<void> write(const std::string &content, const std::string &working, const std::string &file)
{
    const auto fd = MW_TRY(os::openAt(os::kWorkingDirectory, working, O_WRONLY | O_CREAT | O_TRUNC, 0644));
    MW_TRY_VOID(os::writeAll(fd.get(), content));
    MW_TRY_VOID(os::sync(fd.get()));
    return os::renameAt(os::kWorkingDirectory, working, os::kWorkingDirectory, file);
}

int complain(int code, const std::string &text)
{
    say("fatal: " + text);
    return code;
}

int compile(const std::string &file, const std::string &working)
{
    const auto text = os::readAll(STDIN_FILENO, kLargest);
    if (!text)
        return complain(111, text.error().text);
    const auto rules = mail::compileTcpRules(*text);
    if (!rules)
        return complain(rules.error().kind == ErrorKind::Format ? 100 : 111, rules.error().text);
    for (const auto &remark : rules->remarks)
        say("warning: " + remark);
    const auto done = write(rules->cdb, working, file);
    return done ? 0 : complain(111, done.error().text);
}

// A key of the compiled file as people write it: the bits of a network as address/bits.
std::string inWords(const std::string &key)
{
    if (key.empty())
        return "of everybody (:)";
    if (!key.starts_with('^') && !key.starts_with('_'))
        return key;
    std::array<std::uint8_t, 16> bytes{};
    const std::size_t first = key.front() == '_' ? 12 : 0;
    if (first != 0)
        bytes[10] = bytes[11] = 0xff;
    for (std::size_t i = 1; i < key.size() && first + (i - 1) / 8 < bytes.size(); ++i)
        if (key[i] == '1')
            bytes.at(first + (i - 1) / 8) |= static_cast<std::uint8_t>(0x80U >> (i - 1) % 8);
    return net::IpAddress::v6(bytes).text() + "/" + std::to_string(key.size() - 1);
}

int check(const std::string &file, const std::string &ip)
{
    const auto address = net::IpAddress::parse(ip);
    if (!address)
        return complain(100, "\"" + ip + "\" is no IP address");
    const auto rules = mail::TcpRules::open(file);
    if (!rules)
        return complain(111, rules.error().text);
    const auto decision = rules->decide({address->text(), {}, {}});
    if (!decision)
        return complain(111, decision.error().text);
    std::string out = decision->key ? "rule " + inWords(*decision->key) + "\n" : std::string("no rule\n");
    for (const auto &[name, value] : decision->variables)
        out += "set environment variable " + name + "=" + value + "\n";
    out += decision->allowed ? "allow connection\n" : "deny connection\n";
    return os::writeAll(STDOUT_FILENO, out) ? 0 : 111;
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> words(argv + (argc > 0 ? 1 : 0), argv + argc);
    if (words.size() == 3 && words[0] == "--check")
        return check(words[1], words[2]);
    if (words.size() == 2)
        return compile(words[0], words[1]);
    say("usage: qmail-tcprules rules.cdb rules.tmp, or qmail-tcprules --check rules.cdb IP");
    return 100;
}
