// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-lspawn/UserResolver.h"

#include "daemon/mta/qmail-lspawn/Report.h"
#include "shared/mail/Home.h"
#include "shared/mail/LocalRequest.h"
#include "shared/os/Files.h"

#include <fcntl.h>
#include <utility>

namespace mw::lspawn {
namespace {

using Answered = std::expected<mail::LocalUser, int>;

Answered decoded(std::string_view fields)
{
    auto user = mail::decodeUser(fields);
    if (!user)
        return std::unexpected(code::kTrouble);
    return std::move(*user);
}

// A qmail-getpw that fails has codes of its own for its troubles; any other end is trouble, too.
Answered fromCode(int code)
{
    return std::unexpected(code == 115 || code == 116 ? code : code::kTrouble);
}

} // namespace

UserResolver::UserResolver(spawn::EventLoop &loop)
    : m_loop(loop), m_getpw(mail::programPath("qmail-getpw"), mail::kOwnGetpwNote),
      m_workers(loop, mail::programPath("qmail-getpw"))
{
}

// The cdb is opened for each address: a rename may replace it at any time, and mapping it costs microseconds.
Result<std::optional<mail::LocalUser>> UserResolver::assigned(const std::string &local)
{
    const auto cdb = mail::CdbReader::open(mail::homePath("users/cdb"));
    if (!cdb && cdb.error().kind == ErrorKind::NotFound)
        return std::optional<mail::LocalUser>();
    if (!cdb)
        return Failure(cdb.error());
    const auto found = MW_TRY(mail::findAssigned(*cdb, local));
    return found ? std::optional(mail::toLocalUser(*found)) : std::nullopt;
}

void UserResolver::resolve(const std::string &local, Answer answer)
{
    auto user = assigned(local);
    if (!user)
        return answer(std::unexpected(code::kCdb));
    if (*user)
        return answer(std::move(**user));
    askGetpw(local, std::move(answer));
}

void UserResolver::askGetpw(const std::string &local, Answer answer)
{
    const auto identity = mail::identityOf(mail::Role::Password);
    if (!identity)
        return answer(std::unexpected(code::kTrouble));
    const auto state = m_getpw.look();
    if (state == spawn::OwnProgram::State::Replaced)
        return runGetpw(*identity, local, std::move(answer));
    if (state == spawn::OwnProgram::State::JustChanged)
        m_workers.dismiss();
    const auto asked = m_workers.ask(
        *identity, {}, mail::encodeArguments({local}), {}, [answer](std::optional<std::string> reply) {
            if (!reply || reply->empty())
                return answer(std::unexpected(code::kTrouble));
            const int code = static_cast<unsigned char>(reply->front());
            answer(code == 0 ? decoded(std::string_view(*reply).substr(1)) : fromCode(code));
        });
    if (!asked)
        answer(std::unexpected(code::kExecGetpw));
}

void UserResolver::runGetpw(const os::Identity &identity, const std::string &local, Answer answer)
{
    const auto nowhere = os::openAt(os::kWorkingDirectory, "/dev/null", O_RDONLY);
    if (!nowhere)
        return answer(std::unexpected(code::kTrouble));
    os::ProcessSpec spec{.program = m_getpw.path(),
                         .arguments = {"qmail-getpw", local},
                         .descriptors = {{nowhere->get(), 0}},
                         .workingDirectory = "/"};
    if (!mail::privateMode())
        spec.identity = identity;
    const auto started = spawn::runChild(m_loop, std::move(spec), {1}, [answer](const spawn::Ending &ending) {
        answer(!ending.crashed && ending.code == 0 ? decoded(ending.output) : fromCode(ending.code));
    });
    if (!started)
        answer(std::unexpected(code::kExecGetpw));
}

} // namespace mw::lspawn
