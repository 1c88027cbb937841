// SPDX-License-Identifier: GPL-3.0-or-later
// qbiff: tells a user who is logged in that mail has come: on terminals that allow it, and on the desktop. A
// line of a .qmail file; runs as the user and never keeps mail from being delivered.
#include "daemon/mta/small/Small.h"
#include "shared/base/Text.h"
#include "shared/mail/HeaderField.h"
#include "shared/mail/MessageReader.h"
#include "shared/os/Environment.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>
#include <utmpx.h>

using namespace mw;

namespace {

constexpr std::size_t kLongest = 200; // of what a stranger wrote and we show

// Terminals obey control characters, and desktops markup.
std::string harmless(std::string_view text)
{
    std::string out(text.substr(0, kLongest));
    std::ranges::replace_if(out, [](char c) { return c < 32 || c > 126; }, '_');
    return out;
}

std::string subject()
{
    mail::MessageReader reader(STDIN_FILENO);
    while (true) {
        const auto field = reader.nextField();
        if (!field || !*field)
            return {};
        if (text::startsWithIgnoringCase(**field, "subject:"))
            return harmless(text::trim(mail::headerValue(**field)));
    }
}

// A member of a utmp record ends at a NUL, or where it is full.
template <std::size_t n>
std::string field(const char (&bytes)[n])
{
    return {bytes, std::find(bytes, bytes + n, '\0')};
}

// Names of terminals below /dev where this user is logged in.
std::vector<std::string> terminalsOf(const std::string &user)
{
    std::vector<std::string> out;
    ::setutxent();
    while (const utmpx *entry = ::getutxent()) {
        const std::string name = field(entry->ut_user);
        if (entry->ut_type == USER_PROCESS && name == user)
            out.push_back(field(entry->ut_line));
    }
    ::endutxent();
    return out;
}

// Only where the owner may execute the terminal: "biff y".
void writeTo(const std::string &terminal, const std::string &text)
{
    if (terminal.find("..") != std::string::npos)
        return;
    const auto tty = os::openAt(os::kWorkingDirectory, "/dev/" + terminal, O_WRONLY | O_NONBLOCK | O_NOCTTY);
    if (!tty)
        return;
    const auto stat = os::statFd(tty->get());
    if (stat && S_ISCHR(stat->st_mode) && (stat->st_mode & S_IXUSR) != 0)
        (void)os::writeSome(tty->get(), text);
}

// By notify-send over the session's bus, if both are there. Nobody waits for it.
void notifyDesktop(const std::string &title, const std::string &body)
{
    const auto bus = "/run/user/" + std::to_string(::getuid()) + "/bus";
    if (!os::statAt(os::kWorkingDirectory, bus))
        return;
    const auto null = os::openAt(os::kWorkingDirectory, "/dev/null", O_RDWR);
    if (!null)
        return;
    os::setEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + bus);
    os::ProcessSpec spec{
        .program = "notify-send",
        .arguments = {"notify-send", "--app-name=qbiff", "--icon=mail-unread", "--", title, body}};
    spec.descriptors = {{null->get(), 0}, {null->get(), 1}, {null->get(), 2}};
    spec.newSession = true;
    (void)os::spawn(spec);
}

} // namespace

int main()
{
    const small::Program program("qbiff");
    const auto user = os::environmentVariable("USER");
    const auto sender = os::environmentVariable("SENDER");
    const auto local = os::environmentVariable("LOCAL");
    if (!user || !sender || !local)
        return program.fatal(small::kPermanent, std::string(!user     ? "USER"
                                                            : !sender ? "SENDER"
                                                                      : "LOCAL") +
                                                    " not set");
    const auto about = subject();
    const auto title = "*** TO <" + harmless(*local) + "> FROM <" + harmless(*sender) + ">";
    const auto text = "\r\n\a" + title + "\r\n" + (about.empty() ? "" : "    " + about + "\r\n");
    for (const auto &terminal : terminalsOf(*user))
        writeTo(terminal, text);
    notifyDesktop("Mail from " + harmless(*sender),
                  text::replaceAll(text::replaceAll(about, "&", "&amp;"), "<", "&lt;"));
    return 0;
}
