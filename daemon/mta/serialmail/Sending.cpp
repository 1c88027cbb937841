// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/serialmail/Sending.h"

#include "daemon/mta/serialmail/NameReader.h"
#include "shared/mail/ErrorText.h"
#include "shared/mail/Sandboxes.h"
#include "shared/os/Environment.h"

#include <algorithm>
#include <unistd.h>

namespace mw::serialmail {
namespace {

// The text of a result is one line.
std::string oneLine(std::string text)
{
    std::ranges::replace_if(text, [](unsigned char c) { return c < 32 || c == 127; }, ' ');
    return text;
}

Result<void> print(const std::string &name, const Outcome &outcome)
{
    const auto address = os::environmentVariable("TCPREMOTEIP");
    auto text = address && !address->empty() ? *address + " said: " + outcome.text : outcome.text;
    return os::writeAll(STDOUT_FILENO,
                        name + std::string(1, '\0') + outcome.letter + oneLine(std::move(text)) + "\n");
}

// The files are in the working directory, a Maildir, unless the list says otherwise.
Result<void> confine(const std::optional<std::string> &firstName)
{
    mail::SandboxDetails details;
    if (firstName && firstName->starts_with('/'))
        details.named = {"/"};
    return mail::enterSandboxOf(mail::Confined::SerialClient, details);
}

Result<void> sendAll(Sender &sender, const std::string &prefix)
{
    NameReader names(STDIN_FILENO);
    auto name = MW_TRY(names.next());
    MW_TRY_VOID(confine(name));
    MW_TRY_VOID(sender.begin());
    for (; name; name = MW_TRY(names.next())) {
        const auto message = MW_TRY(HeldMessage::open(*name, prefix));
        if (!message)
            continue;
        const auto outcome = MW_TRY(sender.send(*message));
        MW_TRY_VOID(print(*name, outcome));
    }
    sender.end();
    return {};
}

} // namespace

Error networkError(const char *verb, const Error &error)
{
    const auto reason = error.kind == ErrorKind::Timeout ? "timed out" : mail::errorText(error.number);
    return {error.kind, error.number, "network " + std::string(verb) + " error: " + reason};
}

Failure networkEnd()
{
    return fail(ErrorKind::Closed, "network read error: end of file");
}

int sendListed(const small::Program &program, Sender &sender, const std::string &prefix)
{
    const auto done = sendAll(sender, prefix);
    return done ? 0 : program.fatal(small::kTemporary, done.error().text);
}

} // namespace mw::serialmail
