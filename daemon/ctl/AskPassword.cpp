// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/AskPassword.h"

#include "shared/os/Process.h"
#include "shared/os/Terminal.h"

using namespace Qt::StringLiterals;

namespace mw::ctl {
namespace {

constexpr int kInput = 0;
constexpr std::size_t kLongest = 512;

} // namespace

std::optional<mail::Secret> askPassword(Session &session, const QString &user, const QString &server)
{
    os::hideMemory();
    if (os::isTerminal(kInput))
        Session::prompt(u"Password of %1 at %2: "_s.arg(user, server));
    auto password = os::readSecretLine(kInput, kLongest);
    if (password)
        return mail::Secret(std::move(*password));
    Session::complain(QString::fromStdString(password.error().text));
    session.finish(kUsage);
    return std::nullopt;
}

} // namespace mw::ctl
