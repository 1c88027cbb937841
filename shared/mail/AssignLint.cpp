// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/AssignLint.h"

#include "shared/base/Text.h"

#include <algorithm>
#include <map>
#include <set>

namespace mw::mail {
namespace {

class AssignLinter {
public:
    explicit AssignLinter(const AssignFile &file) : m_file(file), m_assign(parseUsersAssign(file.content)) {}

    std::vector<Finding> run()
    {
        checkErrors();
        checkDuplicates();
        checkWarnings();
        checkCompiled();
        checkAccounts();
        return std::move(m_findings);
    }

private:
    void add(std::string_view id, int line, std::string what, std::string remedy, std::string command = {})
    {
        m_findings.push_back(
            finding(id, m_file.path, line, std::move(what), std::move(remedy), std::move(command)));
    }
    bool endsWithDot() const
    {
        const auto lines = text::lines(m_file.content);
        return std::ranges::any_of(lines, [](std::string_view line) { return line.starts_with('.'); });
    }

    void checkErrors();
    void checkDuplicates();
    void checkWarnings();
    void checkCompiled();
    void checkAccounts();
    void checkAccount(const AssignEntry &entry, const os::Account &account);

    const AssignFile &m_file;
    UsersAssign m_assign;
    std::set<int> m_duplicates;
    std::vector<Finding> m_findings;
};

void AssignLinter::checkErrors()
{
    const bool hasDot = endsWithDot();
    if (!hasDot) {
        add("assign-no-dot", 0,
            "the last line is not a single dot, so qmail-newu refuses the file and changes have no effect",
            "Add a last line that holds a dot, then run qmail-newu.",
            appendCommand(m_file.path, m_file.content, ".") + " && " + shellWord(m_file.compiler));
    }
    for (const auto &error : m_assign.errors) {
        // What the missing dot causes is said already.
        const bool isEnd = error.text.contains("single dot") || error.text.contains("no newline");
        if (hasDot || !isEnd)
            add("assign-error", error.line, error.text + "; qmail-newu refuses the whole file", "Mend this line.");
    }
}

void AssignLinter::checkDuplicates()
{
    std::map<std::pair<AssignMatch, std::string>, int> seen;
    for (const auto &entry : m_assign.entries) {
        const auto [first, isNew] = seen.try_emplace({entry.match, text::lower(entry.local)}, entry.line);
        if (isNew)
            continue;
        m_duplicates.insert(entry.line);
        add("assign-duplicate", entry.line,
            "this address is in line " + std::to_string(first->second) + " already; here the first line wins",
            "Remove the line without effect, then run qmail-newu.",
            "sed -i " + std::to_string(entry.line) + "d " + shellWord(m_file.path) + " && " +
                shellWord(m_file.compiler));
    }
}

void AssignLinter::checkWarnings()
{
    for (const auto &warning : m_assign.warnings) {
        const bool isDuplicate = m_duplicates.contains(warning.line) && warning.text.contains("earlier line");
        if (!isDuplicate)
            add("assign-odd", warning.line, warning.text, "Mend this line, then run qmail-newu.");
    }
}

void AssignLinter::checkCompiled()
{
    const auto wanted = compileUsersAssign(m_assign);
    if (!wanted || m_file.compiled == *wanted)
        return;
    add("assign-stale", 0,
        m_file.compiled ? "the file was changed after users/cdb was made from it: the changes have no effect"
                        : "users/cdb has not been made from this file, so it has no effect",
        "Run qmail-newu.", shellWord(m_file.compiler));
}

void AssignLinter::checkAccounts()
{
    if (m_file.accounts.empty())
        return;
    std::map<std::string_view, const os::Account *> accounts;
    for (const auto &account : m_file.accounts)
        accounts.try_emplace(account.name, &account);
    for (const auto &entry : m_assign.entries) {
        const auto account = accounts.find(entry.user);
        if (account != accounts.end())
            checkAccount(entry, *account->second);
        else if (!entry.user.empty())
            add("assign-account", entry.line, "there is no account " + entry.user + " on this machine",
                "Remove the line or mend the name, or make the account; then run qmail-newu.");
    }
}

void AssignLinter::checkAccount(const AssignEntry &entry, const os::Account &account)
{
    const auto differs = [&](const std::string &what, const std::string &here, const std::string &there) {
        add("assign-account", entry.line,
            what + " of " + entry.user + " is " + here + " here and " + there + " in the account database",
            "Make users/assign again (qmail-pw2u, if it made it) or mend the line; then run qmail-newu.");
    };
    const auto uid = std::to_string(account.identity.uid);
    const auto gid = std::to_string(account.identity.gid);
    if (entry.uid != uid)
        differs("the uid", entry.uid, uid);
    else if (entry.gid != gid)
        differs("the gid", entry.gid, gid);
    else if (entry.match == AssignMatch::Exact && entry.local == entry.user && entry.home != account.home)
        differs("the home", entry.home, account.home);
}

} // namespace

std::vector<Finding> lintAssign(const AssignFile &file)
{
    return AssignLinter(file).run();
}

} // namespace mw::mail
