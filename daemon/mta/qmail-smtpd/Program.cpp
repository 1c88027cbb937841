// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/Program.h"

#include "daemon/mta/listening/ConnectionLog.h"
#include "daemon/mta/qmail-smtpd/AuthService.h"
#include "daemon/mta/qmail-smtpd/Listener.h"
#include "shared/base/Clock.h"
#include "shared/mail/Sandboxes.h"
#include "shared/os/Environment.h"
#include "shared/os/Files.h"
#include "shared/os/Process.h"
#include "shared/os/Signals.h"

#include <algorithm>
#include <array>
#include <unistd.h>

namespace mw::smtpd {
namespace {

constexpr std::int64_t kReadAwayMilliseconds = 500;

std::optional<SubmissionSettings> asOptional(SubmissionSettings settings)
{
    return settings;
}

template <typename T>
const Error *errorOf(const Result<T> &result)
{
    return result ? nullptr : &result.error();
}

// Under inetd descriptor 2 is the client, too: then nothing is logged.
bool isTheClient(int fd)
{
    const auto that = os::statFd(fd);
    for (const int client : {STDIN_FILENO, STDOUT_FILENO})
        if (const auto own = os::statFd(client); !that || (own && own->st_dev == that->st_dev && own->st_ino == that->st_ino))
            return true;
    return false;
}

bool isFixcrio(pid_t pid)
{
    const auto process = os::describeProcess(pid);
    return process && process->name == "fixcrio";
}

// fixcrio turns line feeds into line ends, so what is one message for the sender's server may be two for us, the
// second with any sender: a way around every rule. It becomes the program that it starts and works on as that one's
// child, also with recordio between; another of its kind may be our parent.
bool runsBehindFixcrio()
{
    return std::ranges::any_of(os::ownChildren(), &isFixcrio) || isFixcrio(::getppid());
}

int refuse(const std::string &reply, const std::string &text, bool silent)
{
    (void)os::writeAll(STDOUT_FILENO, reply);
    if (!silent)
        (void)os::writeAll(STDERR_FILENO, "qmail-smtpd: fatal: " + text + "\n");
    return 1;
}

// What the client has sent ahead is read away for a moment: fixcrio ends when it cannot hand it on, and the reply that
// it has not relayed yet would be lost.
void readAway()
{
    const auto end = clock::monotonicMilliseconds() + kReadAwayMilliseconds;
    std::array<char, 4096> buffer{};
    for (auto left = kReadAwayMilliseconds; left > 0; left = end - clock::monotonicMilliseconds()) {
        if (!os::waitReadable(STDIN_FILENO, static_cast<int>(left)).value_or(false) ||
            os::readSome(STDIN_FILENO, buffer).value_or(0) == 0)
            return;
    }
}

// Nothing: nobody can authenticate.
Result<std::optional<AuthService>> checkerOf(const SessionOptions &options)
{
    if (options.checker.empty())
        return std::optional<AuthService>();
    auto service = MW_TRY(AuthService::open({.checker = options.checker}));
    MW_TRY_VOID(service.start());
    service.keepOnlySocket();
    return std::optional(std::move(service));
}

int serveStandardInput(const SessionOptions &options, bool silent)
{
    const auto controls = mail::Controls::ofHome();
    const auto settings = Settings::load(controls);
    const auto submission = options.service.submission ? SubmissionSettings::load(controls).transform(asOptional)
                                                       : Result<std::optional<SubmissionSettings>>();
    const auto client = Client::from(&os::environmentVariable);
    const auto mode = client.tls == Client::Switch::Off ? TlsMode::Off : options.service.tls;
    const auto certificates = Certificates::open(controls, mode);
    const auto checker = checkerOf(options); // which needs more rights than the session keeps
    for (const auto *error : {errorOf(settings), errorOf(submission), errorOf(certificates), errorOf(checker)})
        if (error)
            return refuse(std::string(Session::kCannotReadControls), error->text, silent);
    if (!certificates->problem().empty() && !silent)
        (void)os::writeAll(STDERR_FILENO, "qmail-smtpd: warning: there is no TLS: " + certificates->problem() + "\n");
    if (const auto confined = mail::enterSandboxOf(mail::Confined::Smtp); !confined)
        return refuse("421 this server has trouble (#4.3.0)\r\n", confined.error().text, silent);
    net::Stream stream(STDIN_FILENO, STDOUT_FILENO, settings->timeoutMilliseconds);
    RecipientQuestions questions(controls);
    mail::authquestion::AuthAsker asker(*checker ? (*checker)->socket() : -1);
    const Facilities facilities{options.service, *settings, *submission ? &**submission : nullptr,
                                certificates->server(),
                                *checker ? &asker : nullptr, questions};
    auto around = facilities.surroundings(client);
    if (!silent)
        around.log = &listening::connectionlog::write;
    const auto end = Session(stream, *settings, client, around).run();
    stream.endTls();
    return end == Session::End::Quit ? 0 : 1;
}

int runOnStandardInput(const SessionOptions &options)
{
    os::ignoreBrokenPipes();
    const bool silent = isTheClient(STDERR_FILENO);
    if (runsBehindFixcrio()) {
        const int code = refuse("421 this server is set up wrongly (#4.3.5)\r\n",
                                "fixcrio must not run before it: clients could smuggle messages in. Remove fixcrio; for "
                                "a client of yours that sends bare line feeds set BARELF by a tcp rule", silent);
        readAway();
        return code;
    }
    return serveStandardInput(options, silent);
}

int complain(int code, const std::string &text)
{
    (void)os::writeAll(STDERR_FILENO, "qmail-smtpd: fatal: " + text + "\n");
    return code;
}

int listen(const ListenOptions &options)
{
    os::ignoreBrokenPipes();
    const auto listener = Listener::open(options);
    if (!listener)
        return complain(111, listener.error().text);
    return (*listener)->run();
}

} // namespace

int run(const std::vector<std::string> &arguments)
{
    const auto options = parseOptions(arguments);
    if (!options)
        return complain(100, options.error().text +
                                 "\nusage: qmail-smtpd --listen ADDRESS PORT [ADDRESS PORT]... (or --listen-file NAME) [--rules FILE.cdb] "
                                 "[--concurrency N] [--per-ip N] [--backlog N] [--local-name NAME] [--lookup-names] "
                                 "[--user-of-children ACCOUNT] [--tls starttls|implicit|off] [--submission]");
    if (*options)
        return listen(**options);
    const auto session = parseSessionOptions(arguments);
    if (!session)
        return complain(100, session.error().text + "\nusage: qmail-smtpd [--tls starttls|implicit|off] [--submission] "
                                                    "[HOSTNAME] [CHECKER PROGRAM...]");
    return runOnStandardInput(*session);
}

} // namespace mw::smtpd
