// SPDX-License-Identifier: GPL-3.0-or-later
// maildirwatch: prints a line for each new message of $MAILDIR, those that are there and those that come.
// Runs as the mailbox's owner until it is stopped.
#include "daemon/mta/small/Small.h"
#include "shared/base/Text.h"
#include "shared/mail/ErrorText.h"
#include "shared/mail/HeaderField.h"
#include "shared/mail/MessageReader.h"
#include "shared/os/Environment.h"
#include "shared/os/FileWatch.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <poll.h>
#include <set>
#include <unistd.h>

using namespace mw;

namespace {

constexpr std::size_t kSenderWidth = 30;
constexpr std::size_t kSubjectWidth = 46;

std::string shown(std::string_view value, std::size_t width)
{
    std::string out(text::trim(value).substr(0, width));
    std::ranges::replace_if(
        out, [](char c) { return (c >= 0 && c < 32) || c == 127; }, ' ');
    return out;
}

// "sender, padded  subject"; empty when the message is gone again.
std::string lineOf(const std::string &path)
{
    const auto file = os::openRead(path);
    if (!file)
        return {};
    mail::MessageReader reader(file->get());
    std::string from;
    std::string subject;
    while (true) {
        const auto field = reader.nextField();
        if (!field || !*field)
            break;
        if (mail::headerFieldOf(**field) == mail::HeaderField::From)
            from = shown(mail::headerValue(**field), kSenderWidth);
        else if (text::startsWithIgnoringCase(**field, "subject:"))
            subject = shown(mail::headerValue(**field), kSubjectWidth);
    }
    from.resize(kSenderWidth, ' ');
    return from + "  " + subject + '\n';
}

// Prints what is in new/ and was not there before; oldest first, since names begin with the time.
Result<void> printArrivals(std::set<std::string> &known)
{
    auto names = MW_TRY(os::listDirectory(os::kWorkingDirectory, "new"));
    std::erase_if(names, [](const std::string &name) { return name.starts_with('.'); });
    std::set<std::string> now(names.begin(), names.end());
    std::string out;
    for (const auto &name : now) {
        if (!known.contains(name))
            out += lineOf("new/" + name);
    }
    known = std::move(now);
    return os::writeAll(STDOUT_FILENO, out);
}

Result<void> watch()
{
    auto watch = MW_TRY(os::FileWatch::open());
    MW_TRY_VOID(watch.add("new"));
    std::set<std::string> known;
    pollfd waiting{watch.fd(), POLLIN, 0};
    while (true) {
        watch.clear();
        MW_TRY_VOID(printArrivals(known));
        (void)::poll(&waiting, 1, -1);
    }
}

} // namespace

int main()
{
    const small::Program program("maildirwatch");
    const auto directory = os::environmentVariable("MAILDIR");
    if (!directory)
        return program.fatal(small::kTemporary, "MAILDIR not set");
    if (const auto entered = os::changeDirectory(*directory); !entered)
        return program.fatal(small::kTemporary, "unable to chdir to " + *directory + ": " +
                                                    mail::errorText(entered.error().number));
    const auto watched = watch();
    return watched ? 0 : program.fatal(small::kTemporary, watched.error().text);
}
