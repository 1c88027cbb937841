// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/handlers/PasswordsHandler.h"

#include "shared/base/Text.h"
#include "shared/mail/AuthQuestion.h"
#include "shared/mail/SaslPrep.h"
#include "shared/mail/Secret.h"
#include "shared/os/AtomicFile.h"

#include <algorithm>
#include <set>

namespace mw::helper {
namespace {

constexpr std::size_t kShort = 10;
constexpr std::size_t kFewCharacters = 5;
constexpr mode_t kMode = 0600;

rpc::passwords::Person described(const mail::PasswordEntry &entry, bool isPrivate)
{
    return {.name = entry.name,
            .scram = entry.verifier.has_value(),
            .account = !isPrivate && os::accountNamed(entry.name).has_value()};
}

rpc::Fault faultOf(const std::string &what, const Error &error)
{
    return rpc::failed(what, error.text, error.kind == ErrorKind::Permission ? "Look into the file before you do: others could write it." : "");
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

std::string PasswordsHandler::path() const
{
    return m_place.home + "/users/smtppasswords";
}

Result<mail::PasswordFile> PasswordsHandler::load() const
{
    auto file = mail::PasswordFile::load(path());
    if (!file && file.error().kind == ErrorKind::NotFound)
        return mail::PasswordFile();
    return file;
}

Result<void> PasswordsHandler::save(const mail::PasswordFile &file) const
{
    return os::replaceFile(path(), file.text(), {.mode = kMode, .uid = m_place.owner});
}

void PasswordsHandler::handle(const rpc::Nothing &, const rpcqt::Responder<rpc::passwords::List> &responder) const
{
    const auto file = load();
    if (!file)
        return responder.fail(faultOf("read the passwords", file.error()));
    rpc::passwords::List::Reply reply;
    for (const auto &[name, entry] : file->entries())
        reply.people.push_back(described(entry, m_place.isPrivate));
    reply.wrongLines = static_cast<std::int64_t>(file->problems().size());
    responder.reply(reply);
}

void PasswordsHandler::handle(const rpc::passwords::Set::Request &request,
                              const rpcqt::Responder<rpc::passwords::Set> &responder) const
{
    const std::string what = "set a password";
    if (const auto problem = mail::PasswordFile::nameProblem(request.name))
        return responder.fail(rpc::failed(what, "the name cannot be used: " + *problem, "Take another name, such as anna@example.org."));
    auto prepared = mail::saslPrepared(request.password);
    if (!prepared || std::max(prepared->size(), request.password.size()) > mail::authquestion::kLongestPassword)
        return responder.fail(rpc::failed(what, "the password cannot be used: " + (prepared ? "it is too long" : prepared.error().text)));
    const mail::Secret password(std::move(*prepared));
    const auto name = *mail::saslPrepared(request.name);
    auto file = load();
    if (!file)
        return responder.fail(faultOf(what, file.error()));
    const bool replaced = file->find(name) != nullptr;
    const auto verifier = mail::scram::makeVerifier(password.view());
    if (!verifier)
        return responder.fail(faultOf(what, verifier.error()));
    file->set(name, *verifier);
    if (const auto saved = save(*file); !saved)
        return responder.fail(faultOf(what, saved.error()));
    responder.reply({described(*file->find(name), m_place.isPrivate), replaced, passwordRemark(name, password.view())});
}

void PasswordsHandler::handle(const rpc::passwords::Remove::Request &request,
                              const rpcqt::Responder<rpc::passwords::Remove> &responder) const
{
    auto file = load();
    if (!file)
        return responder.fail(faultOf("remove a password", file.error()));
    if (!file->remove(mail::saslPrepared(request.name).value_or(request.name)))
        return responder.fail(rpc::notFound("password of " + request.name));
    if (const auto saved = save(*file); !saved)
        return responder.fail(faultOf("remove a password", saved.error()));
    responder.reply({});
}

} // namespace mw::helper
