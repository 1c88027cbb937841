// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/Targets.h"

#include "daemon/helper/adopt/Adoption.h"

#include "daemon/helper/changes/AsAccount.h"
#include "daemon/helper/changes/FileWork.h"
#include "daemon/helper/changes/Sha256.h"

#include "shared/mail/Home.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <array>

namespace mw::helper {
namespace {

constexpr std::array<std::string_view, 7> kUsersFiles{"append", "assign", "exclude", "include", "mailnames", "passwd", "subusers"};
constexpr std::array<std::string_view, 2> kPasswordFiles{"passwords", "smtppasswords"};
constexpr std::size_t kLongestName = 255;

bool isPlain(std::string_view name)
{
    return !name.empty() && name.size() <= kLongestName &&
           std::ranges::all_of(name, [](char c) { return c != '/' && static_cast<unsigned char>(c) >= ' ' && c != 127; });
}

bool isDotQmailName(std::string_view name)
{
    const bool extended = name.starts_with(".qmail-") && name.size() > std::string_view(".qmail-").size();
    return isPlain(name) && (name == ".qmail" || extended) &&
           std::ranges::none_of(name, [](char c) { return c >= 'A' && c <= 'Z'; });
}

// The group of a file, where its writer may give it that group: it is one of hers.
std::optional<gid_t> groupToKeep(const os::Identity &writer, const FileWish &wish)
{
    if (!wish.content || wish.owner.gid == writer.gid || writer.uid == os::currentIdentity().uid)
        return std::nullopt;
    const auto account = os::accountOf(writer.uid);
    const bool isMember = account && std::ranges::contains(os::groupsOf(*account), wish.owner.gid);
    return isMember ? std::optional(wish.owner.gid) : std::nullopt;
}

Failure unknown(const std::string &name, const std::string &why)
{
    return fail(ErrorKind::NotFound, name + " cannot be changed here: " + why);
}

} // namespace

std::string FileState::hash() const
{
    return present ? sha256(content) : std::string();
}

Targets::Targets(HubPlace place) : m_place(std::move(place))
{
    const auto us = os::currentIdentity();
    m_root = m_place.isPrivate ? us : os::Identity{0, 0};
    if (const auto group = os::groupNamed(mail::groupName(mail::HubGroup::Queue)); group && !m_place.isPrivate)
        m_root.gid = *group;
}

Result<Target> Targets::find(const std::string &name) const
{
    const auto slash = name.find('/');
    const auto group = name.substr(0, slash);
    const auto rest = slash == std::string::npos ? std::string() : name.substr(slash + 1);
    if (group == "control")
        return control(rest);
    if (group == "users")
        return users(rest);
    if (group == "alias")
        return alias(rest);
    if (group == "people")
        return person(rest);
    if (group == "autoturn")
        return autoTurn(rest);
    if (group == "services")
        return service(rest);
    if (group == "lists")
        return list(rest);
    if (name == "rules/smtp")
        return beside(name, TargetKind::Rules, m_place.rules);
    if (name == "forward/aliases")
        return beside(name, TargetKind::Forward, m_place.aliases);
    if (name == kAdoptedTarget) {
        Target out{name, TargetKind::Adopted, m_place.home + "/changes", "adopted", m_root};
        out.mode = 0600;
        return out;
    }
    return unknown(name, "there is no such file");
}

// A file that lies outside the home in system mode.
Target Targets::beside(const std::string &name, TargetKind kind, const std::string &path) const
{
    const auto end = path.rfind('/');
    const auto owner = m_place.isPrivate ? m_root : os::Identity{0, 0};
    return {name, kind, path.substr(0, end), path.substr(end + 1), owner};
}

Result<Target> Targets::control(const std::string &file) const
{
    if (file.find('/') != std::string::npos)
        return certificate(file);
    const auto *known = isPlain(file) ? mail::findControlFile(file) : nullptr;
    if (!known) {
        const auto *similar = isPlain(file) ? mail::similarControlFile(file) : nullptr;
        return unknown("control/" + file, "no control file has that name" +
                                              (similar ? "; " + std::string(similar->name) + " is one" : std::string()));
    }
    if (known->name.ends_with('*') && file == known->name)
        return unknown("control/" + file, "its * stands for the end of a name");
    if (known->type == mail::ControlType::Compiled)
        return unknown("control/" + file, "it is made by a program");
    Target out{"control/" + file, TargetKind::Control, m_place.home + "/control", file, m_root};
    out.secret = known->secret;
    out.mode = known->secret ? 0600 : 0644;
    out.control = known;
    if (m_place.adopted)
        out.unread = unreadReason(*m_place.adopted, file);
    // qmail-remote reads it, as its own user.
    if (const auto remote = mail::identityOf(mail::Role::Remote); remote && file == "remote_auth" && !m_place.isPrivate) {
        out.owner.gid = remote->gid;
        out.mode = 0640;
    }
    return out;
}

Result<Target> Targets::users(const std::string &file) const
{
    if (std::ranges::contains(kPasswordFiles, file)) {
        Target out{"users/" + file, TargetKind::Passwords, m_place.home + "/users", file, m_root, 0600, true};
        return out;
    }
    if (!std::ranges::contains(kUsersFiles, file))
        return unknown("users/" + file, "it is none of append, assign, exclude, include, mailnames, passwd and subusers");
    return Target{"users/" + file, TargetKind::Users, m_place.home + "/users", file, m_root};
}

Result<Target> Targets::alias(const std::string &file) const
{
    if (!isDotQmailName(file) || file == ".qmail")
        return unknown("alias/" + file, "addresses of the alias account are files .qmail-NAME in small letters");
    const auto account = MW_TRY(mail::SystemAccounts().alias());
    return Target{"alias/" + file, TargetKind::Alias, account.home, file, {account.identity.uid, m_root.gid}};
}

Result<Target> Targets::person(const std::string &rest) const
{
    const auto slash = rest.find('/');
    const auto who = rest.substr(0, slash);
    const auto file = slash == std::string::npos ? std::string() : rest.substr(slash + 1);
    const auto name = "people/" + rest;
    if (!isPlain(who) || who.starts_with('.') || !isDotQmailName(file))
        return unknown(name, "a person's files are .qmail and .qmail-EXTENSION in small letters");
    if (m_place.isPrivate) {
        const auto home = m_place.home + "/people/" + who;
        if (!os::statAt(os::kWorkingDirectory, home, false))
            return unknown(name, "nobody here is called " + who);
        return Target{name, TargetKind::Person, home, file, m_root};
    }
    const auto account = os::accountNamed(who);
    if (!account || account->identity.uid == 0)
        return unknown(name, "no account that gets mail is called " + who);
    return Target{name, TargetKind::Person, account->home, file, account->identity};
}

Result<Target> Targets::dotQmailOf(const mail::LocalUser &user, const std::string &dashExtension) const
{
    const auto file = ".qmail" + dashExtension;
    const auto account = MW_TRY(mail::SystemAccounts().alias());
    if (user.home == account.home)
        return alias(file);
    if (m_place.isPrivate) {
        const auto people = m_place.home + "/people/";
        if (!user.home.starts_with(people))
            return unknown(file, user.home + " is no home of this hub's people");
        return person(user.home.substr(people.size()) + '/' + file);
    }
    const auto target = MW_TRY(person(user.user + '/' + file));
    if (target.directory != user.home)
        return unknown(file, "users/assign gives the address the home " + user.home + ", which is not the account's own");
    return target;
}

std::vector<Target> Targets::present() const
{
    std::vector<std::string> names;
    const auto list = [&](const std::string &directory, const std::string &prefix) {
        for (const auto &file : os::listDirectory(os::kWorkingDirectory, directory).value_or(std::vector<std::string>()))
            names.push_back(prefix + file);
    };
    list(m_place.home + "/control", "control/");
    list(m_place.home + "/users", "users/");
    if (const auto account = mail::SystemAccounts().alias())
        list(account->home, "alias/");
    list(m_place.home + "/control/servercerts", "control/servercerts/");
    for (const auto &service : os::listDirectory(os::kWorkingDirectory, m_place.home + "/supervise").value_or(std::vector<std::string>())) {
        for (const auto *file : {"/run", "/log/run", "/down"})
            names.push_back("services/" + service + file);
        // A hub that was taken over has its links by hand: none of them is news.
        if (!m_place.adopted)
            names.push_back("services/" + service + "/link");
    }
    list(m_place.home + "/autoturn", "autoturn/");
    names.emplace_back("rules/smtp");
    names.emplace_back("forward/aliases");
    std::ranges::sort(names);
    std::vector<Target> out;
    for (const auto &name : names) {
        auto target = find(name);
        if (!target)
            continue;
        const auto status = os::statAt(os::kWorkingDirectory, target->path(), false);
        if (status && (target->shape == TargetShape::Link ? S_ISLNK(status->st_mode) : S_ISREG(status->st_mode)))
            out.push_back(std::move(*target));
    }
    return out;
}

os::Identity Targets::workerFor(const Target &target) const
{
    const bool isTheirs = target.kind == TargetKind::Person || (target.kind == TargetKind::List && target.shape == TargetShape::File);
    return isTheirs ? target.owner : os::currentIdentity();
}

// The first that does not get on costs its time, and the others of that account none: they would not, either.
Result<std::string> Targets::asWorker(const Target &target, const std::function<Result<std::string>()> &work, std::optional<gid_t> group) const
{
    const auto who = workerFor(target);
    if (const auto stuck = m_stuck.find(who.uid); stuck != m_stuck.end())
        return fail(ErrorKind::Timeout, target.path() + ": " + stuck->second);
    auto done = asAccount(who, work, {.group = group});
    if (done || done.error().kind != ErrorKind::Timeout)
        return done;
    m_stuck[who.uid] = done.error().text;
    return Failure(done.error().within(target.path()));
}

Result<FileState> Targets::read(const Target &target) const
{
    auto state = MW_TRY(readActual(target));
    const auto found = m_overlay.find(target.name);
    if (found == m_overlay.end())
        return state;
    if (!state.present) {
        state.mode = target.mode;
        state.owner = target.owner;
    }
    state.present = found->second.has_value();
    state.content = found->second.value_or(std::string());
    return state;
}

void Targets::overlay(const std::string &name, std::optional<std::string> content)
{
    m_overlay[name] = std::move(content);
}

Result<FileState> Targets::readActual(const Target &target) const
{
    if (target.shape == TargetShape::Spool)
        return readSpool(target);
    if (target.shape == TargetShape::Link)
        return readLink(target.directory, target.file);
    const auto bytes = MW_TRY(asWorker(target, [&] { return readState(target.directory, target.file); }));
    auto state = MW_TRY(parseState(bytes));
    if (state.present && state.owner.uid != target.owner.uid && state.owner.uid != m_place.owner)
        return fail(ErrorKind::Permission, target.path() + " belongs to uid " + std::to_string(state.owner.uid) +
                                               ", which it must not; give it back with chown first");
    return state;
}

Result<void> Targets::write(const Target &target, const FileWish &wish) const
{
    if (target.shape == TargetShape::Spool)
        return writeSpool(target, wish);
    if (wish.content)
        MW_TRY_VOID(makeAbove(target));
    if (target.shape == TargetShape::Link)
        return writeLink(target.directory, target.file, wish);
    const auto done = asWorker(target, [&]() -> Result<std::string> {
        MW_TRY_VOID(writeWish(target.directory, target.file, wish));
        return std::string();
    }, groupToKeep(workerFor(target), wish));
    return done.transform([](const std::string &) {});
}

void Targets::tidy(const Target &target) const
{
    (void)asWorker(target, [&]() -> Result<std::string> {
        removeLeftover(target.directory);
        return std::string();
    });
}

} // namespace mw::helper
