// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/PasswordEdits.h"

#include "shared/base/Text.h"
#include "shared/mail/AuthQuestion.h"
#include "shared/mail/PasswordFile.h"
#include "shared/mail/SaslPrep.h"
#include "shared/mail/Secret.h"
#include "shared/rpc/Changes.h"

#include <algorithm>
#include <set>

namespace mw::helper {
namespace {

constexpr std::size_t kShort = 10;
constexpr std::size_t kFewCharacters = 5;
constexpr const char *kFile = "users/smtppasswords";

bool isAccount(const Targets &targets, const std::string &name)
{
    return !targets.place().isPrivate && os::accountNamed(name).has_value();
}

Answer<mail::PasswordFile> load(const Targets &targets)
{
    const auto target = targets.find(kFile);
    auto state = target ? targets.read(*target) : Result<FileState>(std::unexpected(target.error()));
    if (!state)
        return std::unexpected(rpc::failed("read the passwords", state.error().text));
    // Whoever wrote it could let himself in.
    if (state->present && (state->mode & mail::PasswordFile::kForbiddenMode) != 0)
        return std::unexpected(rpc::failed("read the passwords", target->path() + " can be read or written by others than its owner",
                                           "Look into the file before you close it to them (chmod 600): they could have written it."));
    return mail::PasswordFile::parse(state->content);
}

template <rpc::Method M>
Intent intentOf(std::string title, const typename M::Request &request, const std::string &text)
{
    Intent out;
    out.verb = rpc::fullName<M>();
    out.title = std::move(title);
    out.manner = request.manner.value_or(rpc::changes::Manner{});
    out.files.push_back({kFile, std::nullopt, text});
    return out;
}

} // namespace

std::string passwordRemark(std::string_view name, std::string_view password)
{
    if (password.size() < kShort)
        return "It is shorter than " + std::to_string(kShort) + " characters; whoever gets at the file of passwords could guess it.";
    if (text::lower(password).contains(text::lower(name.substr(0, name.find('@')))))
        return "The name is part of it.";
    if (std::set<char>(password.begin(), password.end()).size() < kFewCharacters)
        return "It is made of few different characters.";
    return {};
}

Answer<rpc::passwords::List::Reply> listPasswords(const Targets &targets)
{
    const auto file = load(targets);
    if (!file)
        return std::unexpected(file.error());
    rpc::passwords::List::Reply out;
    for (const auto &[name, entry] : file->entries())
        out.people.push_back({.name = name, .scram = entry.verifier.has_value(), .account = isAccount(targets, name)});
    out.wrongLines = static_cast<std::int64_t>(file->problems().size());
    return out;
}

Answer<Intent> intentToSet(const Targets &targets, const rpc::passwords::Set::Request &request)
{
    if (const auto problem = mail::PasswordFile::nameProblem(request.name))
        return std::unexpected(rpc::invalid("name", 0, "the name cannot be used: " + *problem + ". Take another name, such as anna@example.org."));
    auto prepared = mail::saslPrepared(request.password);
    if (!prepared || std::max(prepared->size(), request.password.size()) > mail::authquestion::kLongestPassword)
        return std::unexpected(rpc::invalid("password", 0, "the password cannot be used: " + (prepared ? "it is too long" : prepared.error().text)));
    const mail::Secret password(std::move(*prepared));
    const auto name = *mail::saslPrepared(request.name);
    auto file = load(targets);
    if (!file)
        return std::unexpected(file.error());
    const bool replaced = file->find(name) != nullptr;
    const auto verifier = mail::scram::makeVerifier(password.view());
    if (!verifier)
        return std::unexpected(rpc::failed("set a password", verifier.error().text));
    file->set(name, *verifier);
    auto out = intentOf<rpc::passwords::Set>("Give " + name + (replaced ? " another" : " a") + " password for SMTP", request, file->text());
    out.remarks.push_back(name + (replaced ? " has another password now; the one before does not count any more." : " has a password now."));
    if (isAccount(targets, name))
        out.remarks.push_back("For mail, this one counts from now on, not that of the account " + name + ".");
    if (const auto remark = passwordRemark(name, password.view()); !remark.empty())
        out.remarks.push_back("It is easy to guess. " + remark);
    return out;
}

Answer<Intent> intentToRemove(const Targets &targets, const rpc::passwords::Remove::Request &request)
{
    auto file = load(targets);
    if (!file)
        return std::unexpected(file.error());
    const auto name = mail::saslPrepared(request.name).value_or(request.name);
    if (!file->remove(name))
        return std::unexpected(rpc::notFound("password of " + request.name));
    return intentOf<rpc::passwords::Remove>("Take the password of " + name + " for SMTP away", request, file->text());
}

} // namespace mw::helper
