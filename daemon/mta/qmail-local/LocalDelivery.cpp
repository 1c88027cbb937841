// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-local/LocalDelivery.h"

#include "daemon/mta/qmail-local/CommandEnvironment.h"
#include "shared/mail/Controls.h"
#include "shared/mail/Home.h"
#include "shared/mail/UserLookup.h"
#include "shared/os/Files.h"

#include <cstdlib>
#include <sys/stat.h>
#include <utility>

namespace mw::local {
namespace {

using mail::DotQmailKind;
constexpr mode_t kSticky = 01000;

// Errors of the .qmail search carry their whole sentence.
template <typename T>
std::expected<T, Verdict> asVerdict(Result<T> result)
{
    if (!result)
        return stop(kTemporary, std::move(result.error().text));
    return std::move(*result);
}

// What a line that delivers something by itself is known by; other lines have no name.
std::string nameOf(const mail::DotQmailLine &line)
{
    if (line.kind == DotQmailKind::Program)
        return "|" + line.text;
    return line.kind == DotQmailKind::Mbox || line.kind == DotQmailKind::Maildir ? line.text : std::string();
}

mode_t forbiddenModesOfHome()
{
    return mail::forbiddenModes(mail::Controls::ofHome().line("conf-patrn").value_or(std::nullopt));
}

} // namespace

LocalDelivery::LocalDelivery(mail::LocalRequest request, int message, Output output, Mode mode)
    : m_request(std::move(request)), m_message(message, m_request, clock::now()), m_output(output),
      m_mode(mode)
{
}

int LocalDelivery::run()
{
    const auto done = deliver();
    if (m_mode == Mode::Deliver)
        m_progress.end(done || done.error().code == kPermanent);
    if (done)
        return 0;
    if (!done.error().text.empty())
        (void)os::writeAll(m_output.err, done.error().text + "\n");
    return done.error().code;
}

Step LocalDelivery::deliver()
{
    ::umask(077);
    if (auto entered = enterHome(); !entered)
        return entered;
    if (m_mode == Mode::Deliver) {
        if (auto fresh = m_message.refuseLoop(); !fresh)
            return fresh;
    }
    const mail::DotQmailDirectory home(os::kWorkingDirectory);
    const auto &r = m_request;
    auto decision = asVerdict(mail::decideDotQmail(home, r.dash, r.ext, r.defaultDelivery, m_forbidden));
    if (!decision)
        return std::unexpected(decision.error());
    m_decision = std::move(*decision);
    auto sender = asVerdict(mail::forwardingSender(home, r.dash, r.ext, r.local, r.domain, r.sender));
    if (!sender)
        return std::unexpected(sender.error());
    m_newSender = std::move(sender->address);
    if (m_mode == Mode::Explain) {
        (void)explain(m_decision.steps);
        (void)explain(sender->steps);
    }
    if (!m_decision.mailboxExists)
        return refuse();
    if (m_mode == Mode::Deliver)
        m_progress = Progress::load(m_request, m_message.fd());

    m_forwardOnly = m_decision.forwardOnly;
    if (m_decision.lines.empty() || m_decision.lines.front().kind == DotQmailKind::Blank)
        return stop(kTemporary, "Uh-oh: first line of .qmail file is blank. (#4.2.1)");
    for (const auto &line : m_decision.lines) {
        const auto earlier = m_progress.take(nameOf(line));
        if (earlier == Progress::Earlier::No) {
            if (auto followed = follow(line); !followed)
                return followed;
        }
        if (m_lastLine || earlier == Progress::Earlier::Last)
            break;
    }
    return finish();
}

Step LocalDelivery::enterHome()
{
    if (auto entered = os::changeDirectory(m_request.home); !entered)
        return unable("switch to " + m_request.home, entered.error().number);
    const auto stat = os::statAt(os::kWorkingDirectory, ".");
    if (!stat)
        return unable("stat home directory", stat.error().number);
    m_forbidden = forbiddenModesOfHome();
    if ((stat->st_mode & m_forbidden) != 0)
        return stop(kTemporary, "Uh-oh: home directory is writable. (#4.7.0)");
    if ((stat->st_mode & kSticky) == 0)
        return {};
    if (m_mode == Mode::Deliver)
        return stop(kTemporary, "Home directory is sticky: user is editing his .qmail file. (#4.2.1)");
    (void)os::writeAll(m_output.err, "Warning: home directory is sticky.\n");
    return {};
}

Step LocalDelivery::follow(const mail::DotQmailLine &line)
{
    switch (line.kind) {
    case DotQmailKind::Blank:
    case DotQmailKind::Comment:
    case DotQmailKind::Reserved:
        return {};
    case DotQmailKind::ListMark:
        m_forwardOnly = true;
        return {};
    case DotQmailKind::Mbox:
    case DotQmailKind::Maildir:
        return toFile(line);
    case DotQmailKind::Program:
        return toProgram(line);
    case DotQmailKind::Forward:
        m_recipients.push_back(line.text);
        return m_mode != Mode::Deliver ? describe("forward", line.text) : Step();
    }
    return {};
}

Step LocalDelivery::toFile(const mail::DotQmailLine &line)
{
    if (m_forwardOnly)
        return stop(kTemporary, "Uh-oh: .qmail has file delivery but has x bit set. (#4.7.0)");
    ++m_files;
    const bool maildir = line.kind == DotQmailKind::Maildir;
    if (m_mode != Mode::Deliver)
        return describe(maildir ? "maildir" : "mbox", line.text);
    if (auto delivered = maildir ? deliverToMaildir(m_message, line.text) : deliverToMbox(m_message, line.text); !delivered)
        return delivered;
    m_progress.add(nameOf(line), false);
    return {};
}

Step LocalDelivery::toProgram(const mail::DotQmailLine &line)
{
    if (m_forwardOnly)
        return stop(kTemporary, "Uh-oh: .qmail has prog delivery but has x bit set. (#4.7.0)");
    ++m_programs;
    if (m_mode != Mode::Deliver)
        return describe("program", line.text);
    const auto environment = commandEnvironment(m_request, m_message, m_newSender, m_decision.defaultPart);
    const auto end = runProgram(m_message, line.text, environment, m_output);
    if (!end)
        return std::unexpected(end.error());
    m_lastLine = *end == ProgramEnd::LastLine;
    m_progress.add(nameOf(line), m_lastLine);
    return {};
}

Step LocalDelivery::finish()
{
    std::string report = "did " + std::to_string(m_files) + "+" + std::to_string(m_recipients.size()) + "+" +
                         std::to_string(m_programs) + "\n";
    if (m_mode == Mode::Deliver && !m_recipients.empty()) {
        const auto options = mail::optionsOfForward(m_request.options, m_recipients.size(), m_newSender == m_request.sender);
        const auto number = forward(m_message, m_newSender, m_recipients, options);
        if (!number)
            return std::unexpected(number.error());
        report += "qp " + std::to_string(*number) + "\n";
    }
    return print(report);
}

Step LocalDelivery::describe(const char *action, const std::string &what)
{
    return print(std::string(action) + " " + what + "\n");
}

// What stands behind the first sentence helps the one who has to mend it: mail for an account that is no mailbox goes
// to alias, which knows nobody of that name.
Step LocalDelivery::refuse() const
{
    std::string text = "Sorry, no mailbox here by that name. (#5.1.1)";
    if (m_request.user == mail::accountName(mail::Role::Alias) && m_request.dash == "-") {
        const auto breaking = mail::breakCharacter();
        const auto looked = mail::lookUpAccount(mail::SystemAccounts(), m_request.ext, breaking.value_or(mail::kDefaultBreak));
        if (looked && looked->passedOver)
            text += "\nThe " + *looked->passedOver + ", so it gets no mail.";
    }
    return stop(kPermanent, std::move(text));
}

Step LocalDelivery::explain(const std::vector<std::string> &steps) const
{
    for (const auto &step : steps)
        (void)print("# " + step + "\n");
    return {};
}

// The delivery counts even where nobody reads its report.
Step LocalDelivery::print(const std::string &text) const
{
    (void)os::writeAll(m_output.out, text);
    return {};
}

} // namespace mw::local
