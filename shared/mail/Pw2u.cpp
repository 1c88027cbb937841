// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/Pw2u.h"

#include "shared/base/Text.h"
#include "shared/mail/Controls.h"
#include "shared/mail/ErrorText.h"
#include "shared/os/Files.h"

#include <algorithm>

namespace mw::mail {
namespace {

constexpr std::size_t kPasswordFields = 7;
constexpr std::size_t kSubuserFields = 4; // three, each with a colon behind it

bool hasCapitals(std::string_view name)
{
    return std::ranges::any_of(name, [](char c) { return c >= 'A' && c <= 'Z'; });
}

} // namespace

Result<Pw2uTexts> readPw2uTexts(const std::string &directory)
{
    const Controls users(directory);
    Pw2uTexts out;
    out.include = MW_TRY(users.text("include"));
    out.exclude = MW_TRY(users.text("exclude"));
    out.mailnames = MW_TRY(users.text("mailnames"));
    out.subusers = MW_TRY(users.text("subusers"));
    out.append = MW_TRY(users.text("append"));
    return out;
}

Pw2uLists parsePw2uTexts(const Pw2uTexts &texts)
{
    const auto entries = [](const std::optional<std::string> &text) { return parseControlList(text.value_or(std::string())); };
    Pw2uLists lists;
    if (texts.include) {
        const auto include = entries(texts.include);
        lists.include.emplace(include.begin(), include.end());
    }
    const auto exclude = entries(texts.exclude);
    lists.exclude = {exclude.begin(), exclude.end()};
    for (const auto &line : entries(texts.mailnames)) {
        const auto fields = text::split(line, ':');
        auto &names = lists.mailNames[std::string(fields.front())];
        names.clear();
        for (std::size_t i = 1; i < fields.size(); ++i) {
            if (!fields[i].empty())
                names.emplace_back(fields[i]);
        }
    }
    lists.subusers = entries(texts.subusers);
    lists.append = texts.append.value_or(std::string());
    return lists;
}

Result<bool> Pw2u::homeIsUsable(const std::string &home, uid_t uid) const
{
    if (m_options.home == Pw2uOptions::Home::Any)
        return true;
    const auto stat = os::statAt(os::kWorkingDirectory, home);
    if (stat)
        return stat->st_uid == uid;
    if (m_options.home == Pw2uOptions::Home::MustExist || isTemporary(stat.error().number))
        return fail(ErrorKind::Read, "unable to stat " + home);
    return false;
}

Result<void> Pw2u::addAccount(std::string_view line)
{
    const auto fields = text::split(line, ':');
    if (fields.size() < kPasswordFields)
        return {};
    const User user{std::string(fields[0]), std::string(fields[2]) + ":" + std::string(fields[3]),
                    std::string(fields[5])};
    const auto uid = text::wholeNumber(fields[2]).value_or(0);
    const bool listed = !m_lists.include || m_lists.include->contains(user.user);
    if (uid == 0 || !listed || m_lists.exclude.contains(user.user) || (!m_options.capitals && hasCapitals(user.user)))
        return {};
    if (!MW_TRY(homeIsUsable(user.home, static_cast<uid_t>(uid))))
        return {};
    if (user.user == "alias") {
        m_aliasSeen = true;
        m_text += "+" + target(user) + m_options.dash + "::\n";
    }
    addNames(user);
    m_users.insert_or_assign(user.user, user);
    return {};
}

void Pw2u::addNames(const User &user)
{
    const auto listed = m_lists.mailNames.find(user.user);
    for (const auto &name : listed != m_lists.mailNames.end() ? listed->second : std::vector{user.user}) {
        m_text += "=" + name + target(user) + "::\n";
        if (m_options.wildcards)
            m_text += "+" + name + m_options.breakCharacter + target(user) + m_options.dash + "::\n";
    }
}

void Pw2u::addSubuser(std::string_view line)
{
    const auto fields = text::split(line, ':');
    if (fields.size() < kSubuserFields)
        return;
    const auto user = m_users.find(fields[1]);
    if (user == m_users.end())
        return;
    const std::string sub(fields[0]);
    const std::string pre(fields[2]);
    m_text += "=" + sub + target(user->second) + m_options.dash + ":" + pre + ":\n";
    if (m_options.wildcards)
        m_text += "+" + sub + m_options.breakCharacter + target(user->second) + m_options.dash + ":" + pre + "-:\n";
}

Result<void> Pw2u::finish()
{
    if (!m_aliasSeen)
        return fail(ErrorKind::NotFound, "unable to find alias user");
    for (const auto &line : m_lists.subusers)
        addSubuser(line);
    m_text += m_lists.append;
    m_text += ".\n";
    return {};
}

} // namespace mw::mail
