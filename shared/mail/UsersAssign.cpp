// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/UsersAssign.h"

#include "shared/base/Text.h"

#include <array>
#include <set>

namespace mw::mail {
namespace {

constexpr std::size_t kFields = 7; // the address and six that are stored

std::string keyOf(AssignMatch match, std::string_view local)
{
    std::string key = "!" + text::lower(local);
    if (match == AssignMatch::Exact)
        key.push_back('\0');
    return key;
}

class Parser {
public:
    explicit Parser(std::string_view text) : m_rest(text) {}
    UsersAssign run();

private:
    bool takeLine(std::string_view line, bool complete); // false at the dot line
    void takeEntry(std::string_view line);
    void remark(const AssignEntry &entry, char letter, std::size_t fields);
    void error(std::string text) { m_out.errors.push_back({m_line, std::move(text)}); }
    void warning(std::string text) { m_out.warnings.push_back({m_line, std::move(text)}); }

    std::string_view m_rest;
    UsersAssign m_out;
    std::set<std::string> m_seen;
    int m_line = 0;
};

UsersAssign Parser::run()
{
    for (;;) {
        ++m_line;
        if (m_rest.empty()) {
            error("the file must end with a line that holds a single dot");
            return std::move(m_out);
        }
        const auto newline = m_rest.find('\n');
        const auto line = m_rest.substr(0, newline);
        m_rest = newline == std::string_view::npos ? std::string_view() : m_rest.substr(newline + 1);
        if (!takeLine(line, newline != std::string_view::npos))
            return std::move(m_out);
    }
}

bool Parser::takeLine(std::string_view line, bool complete)
{
    if (line.starts_with('.'))
        return false;
    if (line.find('\0') != std::string_view::npos)
        error("a NUL byte");
    else if (text::trim(line).empty() || line.starts_with('#'))
        return true;
    else if (!complete)
        error("the last line has no newline");
    else
        takeEntry(line);
    return true;
}

void Parser::takeEntry(std::string_view line)
{
    const auto fields = text::split(line.substr(1), ':');
    if (fields.size() <= kFields) {
        error("seven fields are needed, each with a colon after it: address, user, uid, gid, home, dash, "
              "extension");
        return;
    }
    AssignEntry entry;
    entry.match = line.starts_with('+') ? AssignMatch::Prefix : AssignMatch::Exact;
    const std::array<std::string *, kFields> places{&entry.local, &entry.user, &entry.uid, &entry.gid,
                                                    &entry.home,  &entry.dash, &entry.ext};
    for (std::size_t i = 0; i < kFields; ++i)
        *places.at(i) = fields[i];
    entry.line = m_line;
    remark(entry, line.front(), fields.size() - 1);
    m_out.entries.push_back(std::move(entry));
}

void Parser::remark(const AssignEntry &entry, char letter, std::size_t fields)
{
    if (letter != '=' && letter != '+')
        warning("the line begins with neither '=' nor '+' and counts as '='");
    if (fields > kFields)
        warning("fields after the seventh are ignored");
    const auto uid = text::wholeNumber(entry.uid);
    if (!uid || !text::wholeNumber(entry.gid))
        warning("the user and group ids must be numbers");
    else if (*uid == 0)
        warning("nothing is ever delivered as root (uid 0)");
    if (entry.user.empty())
        warning("the account name is empty");
    if (!entry.home.starts_with('/'))
        warning("the home directory must begin with a slash");
    if (!m_seen.insert(keyOf(entry.match, entry.local)).second)
        warning("this address is already assigned above; the earlier line wins");
}

std::string dataOf(const AssignEntry &entry)
{
    std::string data;
    for (const auto *field : {&entry.user, &entry.uid, &entry.gid, &entry.home, &entry.dash}) {
        data += *field;
        data.push_back('\0');
    }
    return data + entry.ext;
}

std::optional<AssignedUser> toUser(std::string_view data)
{
    const auto fields = text::split(data, '\0');
    if (fields.size() != kFields - 1)
        return std::nullopt;
    AssignedUser out;
    const std::array<std::string *, kFields - 1> places{&out.user, &out.uid,  &out.gid,
                                                        &out.home, &out.dash, &out.ext};
    for (std::size_t i = 0; i < places.size(); ++i)
        *places.at(i) = fields[i];
    return out;
}

} // namespace

UsersAssign parseUsersAssign(std::string_view text)
{
    return Parser(text).run();
}

Result<std::string> compileUsersAssign(std::string_view text)
{
    return compileUsersAssign(parseUsersAssign(text));
}

Result<std::string> compileUsersAssign(const UsersAssign &assign)
{
    if (!assign.errors.empty()) {
        const auto &first = assign.errors.front();
        return fail(ErrorKind::Format, "line " + std::to_string(first.line) + ": " + first.text);
    }
    CdbWriter writer;
    std::string lastLetters; // of the prefixes: a look-up skips lengths that cannot match
    for (const auto &entry : assign.entries) {
        MW_TRY_VOID(writer.add(keyOf(entry.match, entry.local), dataOf(entry)));
        if (entry.match == AssignMatch::Prefix && !entry.local.empty()) {
            const char last = text::lower(entry.local.back());
            if (lastLetters.find(last) == std::string::npos)
                lastLetters.push_back(last);
        }
    }
    MW_TRY_VOID(writer.add("", lastLetters));
    return writer.finish();
}

Result<std::optional<AssignedUser>> findAssigned(const CdbReader &cdb, std::string_view local)
{
    const auto letters = MW_TRY(cdb.find(""));
    if (!letters)
        return fail(ErrorKind::Format, "users/cdb lacks its list of prefix letters: run qmail-newu");

    const auto found = [&](AssignMatch match, std::size_t length) -> Result<std::optional<AssignedUser>> {
        const auto data = MW_TRY(cdb.find(keyOf(match, local.substr(0, length))));
        if (!data)
            return std::optional<AssignedUser>();
        auto user = toUser(*data);
        if (!user)
            return fail(ErrorKind::Format, "users/cdb holds a record of the wrong form: run qmail-newu");
        user->match = match;
        user->key = text::lower(local.substr(0, length));
        if (match == AssignMatch::Prefix)
            user->ext += local.substr(length);
        return user;
    };

    if (auto exact = MW_TRY(found(AssignMatch::Exact, local.size())))
        return exact;
    for (std::size_t length = local.size() + 1; length-- > 0;) {
        if (length > 0 && letters->find(text::lower(local[length - 1])) == std::string::npos)
            continue;
        if (auto prefix = MW_TRY(found(AssignMatch::Prefix, length)))
            return prefix;
    }
    return std::optional<AssignedUser>();
}

} // namespace mw::mail
