// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/handlers/RelayTrial.h"

#include "daemon/helper/handlers/ChildOutput.h"

#include "shared/mail/Home.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>

namespace mw::helper {
namespace {

constexpr int kPatience = 90'000; // milliseconds for all of it

Result<os::ProcessSpec> remoteSpec(const HubPlace &place, const std::string &host, const std::string &sender)
{
    os::ProcessSpec spec;
    spec.program = place.home + "/bin/qmail-remote";
    spec.arguments = {"qmail-remote", "--check", host, sender};
    spec.environment = {"PATH=/usr/bin:/bin"};
    spec.workingDirectory = "/";
    if (place.isPrivate)
        spec.environment->push_back("QMAILHOME=" + place.home);
    else
        spec.identity = MW_TRY(mail::identityOf(mail::Role::Remote));
    return spec;
}

} // namespace

void RelayTrial::start(const HubPlace &place, const std::string &host, const std::string &sender, Done done)
{
    auto spec = remoteSpec(place, host, sender);
    if (!spec) {
        QTimer::singleShot(0, QCoreApplication::instance(), [done = std::move(done), error = spec.error()] { done(Failure(error)); });
        return;
    }
    ChildOutput::collect(std::move(*spec), kPatience, [done = std::move(done)](const Result<std::string> &output) {
        if (!output)
            return done(output);
        const auto report = output->substr(0, output->find('\0'));
        done(report.empty() ? Result<std::string>(fail(ErrorKind::Format, "qmail-remote said nothing")) : Result<std::string>(report));
    });
}

} // namespace mw::helper
