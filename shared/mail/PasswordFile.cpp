// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/PasswordFile.h"

#include "shared/base/Text.h"
#include "shared/mail/Base64.h"
#include "shared/mail/Digest.h"
#include "shared/mail/Home.h"
#include "shared/mail/SaslPrep.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

namespace mw::mail {
namespace {

constexpr std::string_view kScheme = "SCRAM-SHA-256$";
constexpr std::string_view kDecoys = "#decoys "; // a comment of ours: the key of decoy()
constexpr std::size_t kLargestFile = 16U << 20U;

std::string_view nameOf(std::string_view line)
{
    return line.starts_with('#') ? std::string_view() : line.substr(0, line.find(':'));
}

// What crypt(5) makes: "$id$...", or the 13 characters of old.
bool looksLikeHash(std::string_view text)
{
    const auto isPlain = [](char c) { return c > ' ' && c <= '~' && c != ':' && c != '*' && c != '!' && c != '\\'; };
    return (text.starts_with('$') ? text.size() >= 10 : text.size() == 13) && std::ranges::all_of(text, isPlain);
}

} // namespace

std::string verifierText(const scram::Verifier &verifier)
{
    return std::string(kScheme) + std::to_string(verifier.iterations) + ":" + base64Encode(verifier.salt) + "$" +
           base64Encode(verifier.storedKey) + ":" + base64Encode(verifier.serverKey);
}

std::optional<scram::Verifier> parseVerifier(std::string_view text)
{
    if (!text.starts_with(kScheme))
        return std::nullopt;
    const auto parts = text::split(text.substr(kScheme.size()), '$');
    if (parts.size() != 2)
        return std::nullopt;
    const auto first = text::split(parts[0], ':');
    const auto second = text::split(parts[1], ':');
    if (first.size() != 2 || second.size() != 2)
        return std::nullopt;
    const auto iterations = text::wholeNumber(first[0]).value_or(0);
    const auto salt = base64Decode(first[1]);
    const auto stored = base64Decode(second[0]);
    const auto server = base64Decode(second[1]);
    if (iterations < scram::kLeastIterations || iterations > scram::kMostIterations || !salt || salt->empty() || !stored ||
        stored->size() != digest::kSha256Bytes || !server || server->size() != digest::kSha256Bytes)
        return std::nullopt;
    return scram::Verifier{static_cast<unsigned>(iterations), *salt, *stored, *server};
}

std::string PasswordFile::path()
{
    return homePath("users/smtppasswords");
}

PasswordFile PasswordFile::parse(std::string_view text)
{
    PasswordFile out;
    for (const auto line : text::lines(text))
        out.m_lines.emplace_back(line);
    out.read();
    return out;
}

Result<PasswordFile> PasswordFile::load(const std::string &path)
{
    const auto file = MW_TRY(os::openAt(os::kWorkingDirectory, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK));
    const auto status = MW_TRY(os::statFd(file.get()));
    if ((status.st_mode & kForbiddenMode) != 0)
        return fail(ErrorKind::Permission, path + " can be used by others than its owner; run chmod 600 on it");
    if (status.st_uid != 0 && status.st_uid != ::geteuid())
        return fail(ErrorKind::Permission, path + " does not belong to who runs the hub; run chown on it");
    return parse(MW_TRY(os::readAll(file.get(), kLargestFile)));
}

std::optional<std::string> PasswordFile::nameProblem(std::string_view name)
{
    const auto prepared = saslPrepared(name);
    if (!prepared)
        return prepared.error().text;
    if (prepared->size() > scram::kLongestName)
        return "it is longer than " + std::to_string(scram::kLongestName) + " bytes";
    if (prepared->contains(':') || prepared->starts_with('#') || prepared->starts_with(' ') || prepared->ends_with(' '))
        return "it has a colon, begins with # or has a space at an end";
    return std::nullopt;
}

// Empty: the line is right, and `entry` is filled.
std::string PasswordFile::judge(std::string_view line, PasswordEntry &entry) const
{
    const auto colon = line.find(':');
    if (colon == std::string_view::npos)
        return "there is no colon behind the name";
    const auto name = line.substr(0, colon);
    const auto secret = text::trimRight(line.substr(colon + 1));
    if (const auto problem = nameProblem(name))
        return "the name cannot be used: " + *problem;
    if (*saslPrepared(name) != name)
        return "the name is not in the form that names are compared in (SASLprep)";
    if (m_entries.contains(name))
        return "the name stands further up already; the first line counts";
    entry.name = name;
    entry.verifier = parseVerifier(secret);
    if (entry.verifier)
        return {};
    if (secret.starts_with("SCRAM-"))
        return "what follows the name is no verifier for SCRAM-SHA-256 of 4096 to 2000000 iterations";
    if (!looksLikeHash(secret))
        return "what follows the name is neither a SCRAM-SHA-256 verifier nor a hash as in crypt(5)";
    entry.hash = secret;
    return {};
}

void PasswordFile::read()
{
    m_entries.clear();
    m_problems.clear();
    m_decoyKey.clear();
    std::map<unsigned, unsigned> counts; // how many have which iterations
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].starts_with(kDecoys))
            m_decoyKey = m_lines[i];
        if (text::trim(m_lines[i]).empty() || m_lines[i].starts_with('#'))
            continue;
        PasswordEntry entry;
        if (auto problem = judge(m_lines[i], entry); !problem.empty()) {
            m_problems.push_back({i + 1, std::move(problem)});
            continue;
        }
        if (entry.verifier && m_decoyKey.empty())
            m_decoyKey = entry.verifier->serverKey;
        if (entry.verifier)
            ++counts[entry.verifier->iterations];
        const auto name = entry.name;
        m_entries.emplace(name, std::move(entry));
    }
    m_hasVerifiers = !counts.empty();
    const auto most = std::ranges::max_element(counts, {}, [](const auto &count) { return count.second; });
    m_decoyIterations = m_hasVerifiers ? most->first : scram::kOurIterations;
}

const PasswordEntry *PasswordFile::find(std::string_view name) const
{
    const auto found = m_entries.find(name);
    return found == m_entries.end() ? nullptr : &found->second;
}

// The key is one that nobody outside knows: a comment's, else that of the first line. No message of SCRAM begins like what is signed here.
scram::Verifier PasswordFile::decoy(std::string_view name) const
{
    const auto made = [&](std::string_view what) {
        return digest::hmacSha256(m_decoyKey, "\n" + std::string(what) + "\n" + std::string(name));
    };
    return {m_decoyIterations, made("salt").substr(0, scram::kOurSaltBytes), made("stored"), made("server")};
}

void PasswordFile::set(std::string_view name, const scram::Verifier &verifier)
{
    const auto line = std::string(name) + ":" + verifierText(verifier);
    const auto old = std::ranges::find(m_lines, name, &nameOf);
    if (old != m_lines.end())
        *old = line;
    else
        m_lines.push_back(line);
    // From then on what is invented does not change with a password.
    if (std::ranges::none_of(m_lines, [](const auto &each) { return each.starts_with(kDecoys); }))
        m_lines.insert(m_lines.begin(), std::string(kDecoys) + base64Encode(digest::hmacSha256(verifier.serverKey, kDecoys)));
    read();
}

bool PasswordFile::remove(std::string_view name)
{
    // Also a second line of that name: it would count from now on.
    const bool found = !name.empty() && std::erase_if(m_lines, [&](const auto &line) { return nameOf(line) == name; }) > 0;
    read();
    return found;
}

std::string PasswordFile::text() const
{
    std::string out;
    for (const auto &line : m_lines)
        out += line + "\n";
    return out;
}

} // namespace mw::mail
