// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/adopt/Recognition.h"

#include "daemon/helper/adopt/RunScript.h"

#include "shared/mail/Home.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <array>

namespace mw::helper {
namespace {

constexpr std::size_t kLargestScript = 256U << 10U;
constexpr std::size_t kLargestProgram = 64U << 20U;
constexpr unsigned kMostSplit = 10007;
constexpr std::string_view kMark = "\nmailwright program ";

constexpr std::array kPrograms{"qmail-send",  "qmail-smtpd", "qmail-queue", "qmail-queued",     "qmail-remote", "qmail-local", "qmail-lspawn",
                               "qmail-rspawn", "qmail-clean", "qmail-start", "qmail-inject",    "qmail-qmtpd",  "qmail-qmqpd", "qmail-qmqpc",
                               "qmail-popup", "qmail-pop3d", "qmail-newu",  "qmail-newmrh",     "qmail-listen", "qmail-getpw", "qmail-tcprules",
                               "qmail-showctl", "sendmail",  "fastforward", "new-inject",       "ofmipd",       "qmail-lmtp",  "checkpassword"};

bool isDirectory(const std::string &path)
{
    const auto status = os::statAt(os::kWorkingDirectory, path);
    return status && S_ISDIR(status->st_mode);
}

std::string scriptAt(const std::string &path)
{
    return os::readFile(path, kLargestScript).value_or(std::string());
}

std::string absolute(const std::string &directory, const std::string &path)
{
    return path.starts_with('/') ? path : directory + "/" + path;
}

// The rules' text: tcpserver gets what was compiled of it.
std::string textOfRules(const std::string &compiled)
{
    return compiled.ends_with(".cdb") ? compiled.substr(0, compiled.size() - 4) : compiled;
}

std::vector<AdoptedProgram> programsIn(const std::string &bin)
{
    std::vector<AdoptedProgram> out;
    for (const auto *name : kPrograms) {
        const auto path = bin + "/" + name;
        if (os::statAt(os::kWorkingDirectory, path))
            out.push_back({name, makerOfProgram(path)});
    }
    return out;
}

// qmail-smtpd's text tells netqmail from notqmail; qmail-send's does not, and both come from one package.
void settleMakers(std::vector<AdoptedProgram> &programs)
{
    const auto smtpd = std::ranges::find(programs, "qmail-smtpd", &AdoptedProgram::name);
    const auto flavour = smtpd == programs.end() ? Maker::Other : smtpd->maker;
    const bool isStock = flavour == Maker::Netqmail || flavour == Maker::Notqmail || flavour == Maker::Qmail;
    for (auto &program : programs) {
        if (program.maker == Maker::Other && program.name.starts_with("qmail-") && isStock)
            program.maker = flavour;
    }
}

class Recogniser {
public:
    explicit Recogniser(const HubPlace &place) : m_place(place) {}

    std::optional<RecognisedHub> look(const std::vector<std::string> &serviceDirectories);

private:
    void takeServices(const std::string &directory);
    void takeService(const std::string &directory, const std::string &name);
    void takeQueue();
    void takePrograms();
    void takeAccounts();
    void say(std::string sentence) { m_out.facts.push_back(std::move(sentence)); }

    const HubPlace &m_place;
    RecognisedHub m_out;
    bool m_sends = false;
};

std::optional<RecognisedHub> Recogniser::look(const std::vector<std::string> &serviceDirectories)
{
    if (!isDirectory(m_place.home + "/control") || !isDirectory(m_place.home + "/queue/mess"))
        return std::nullopt;
    for (const auto &directory : serviceDirectories) {
        if (!m_sends)
            takeServices(directory);
    }
    if (!m_sends)
        return std::nullopt; // no service of daemontools starts its qmail-send
    if (m_out.adoption.rules.empty())
        m_out.adoption.rules = m_place.rules;
    say("The tcp rules are made from " + m_out.adoption.rules + ".");
    takeQueue();
    takePrograms();
    takeAccounts();
    return std::move(m_out);
}

void Recogniser::takeServices(const std::string &directory)
{
    m_out.adoption.known.clear();
    m_out.facts.clear();
    m_out.adoption.services = directory;
    say("The services are in " + directory + ".");
    auto names = os::listDirectory(os::kWorkingDirectory, directory).value_or(std::vector<std::string>());
    std::ranges::sort(names);
    for (const auto &name : names) {
        if (!name.starts_with('.'))
            takeService(directory, name);
    }
}

// One of the hub's: its script runs a program of qmail, or the rc that does.
void Recogniser::takeService(const std::string &directory, const std::string &name)
{
    const auto path = directory + "/" + name;
    auto script = readRunScript(scriptAt(path + "/run"));
    if (script.runsRc) {
        const auto rc = readRunScript(scriptAt(m_place.home + "/rc"));
        script.programs.insert(script.programs.end(), rc.programs.begin(), rc.programs.end());
    }
    const bool isOurs = std::ranges::any_of(script.programs, [](const std::string &program) { return program.starts_with("qmail-"); });
    if (!isOurs)
        return;
    m_sends = m_sends || script.runs("qmail-start");
    if (script.runs("qmail-smtpd") && !script.rules.empty())
        m_out.adoption.rules = textOfRules(script.rules);
    const auto log = readRunScript(scriptAt(path + "/log/run"));
    const auto logs = log.logs.empty() ? std::string() : absolute(path + "/log", log.logs.front());
    const std::string program = script.runs("qmail-start") ? "qmail-send" : script.runs("qmail-smtpd") ? "qmail-smtpd" : "";
    m_out.adoption.known.push_back({name, logs, program});
    say("The service " + name + (logs.empty() ? " keeps no log that multilog writes." : " writes its log to " + logs + "."));
}

void Recogniser::takeQueue()
{
    const auto split = splitOfQueue(m_place.queue());
    if (!split) {
        m_out.hurdles.push_back("The queue in " + m_place.queue() + " is not whole: queue/mess has no directories 0, 1, 2 and so on.");
        return;
    }
    m_out.adoption.split = *split;
    say("The queue is spread over " + std::to_string(*split) + " directories.");
}

void Recogniser::takePrograms()
{
    auto &programs = m_out.adoption.programs;
    programs = programsIn(m_place.home + "/bin");
    settleMakers(programs);
    const auto maker = m_out.adoption.maker();
    say("Its programs are " + nameOf(maker) + "'s.");
    for (const auto &program : programs) {
        if (program.maker != maker)
            say(m_place.home + "/bin/" + program.name + (program.maker == Maker::Other ? " is of a maker that is not known." : " is " + nameOf(program.maker) + "'s."));
    }
    if (maker == Maker::Ours)
        return;
    m_out.limits = {"One message cannot be tried or returned by itself: its qmail-send takes no commands. All can be tried at once.",
                    "Settings that only Mailwright's programs read cannot be made: TLS, logins, limits for each client and others; each "
                    "refusal names the file.",
                    "A recipient is refused only after its mail was taken, by a bounce: its qmail-smtpd does not ask who exists."};
}

void Recogniser::takeAccounts()
{
    using mail::Role;
    std::string found;
    for (const auto role : {Role::Alias, Role::Daemon, Role::Log, Role::Password, Role::Queue, Role::Remote, Role::Send}) {
        const auto name = mail::accountName(role);
        if (os::accountNamed(name))
            found += (found.empty() ? "" : ", ") + name;
        else
            m_out.hurdles.push_back("There is no account " + name + ", as which programs of the hub run.");
    }
    for (const auto group : {mail::HubGroup::Queue, mail::HubGroup::NoFiles}) {
        if (!os::groupNamed(mail::groupName(group)))
            m_out.hurdles.push_back("There is no group " + mail::groupName(group) + ".");
    }
    say("Its accounts are " + found + ".");
}

} // namespace

std::vector<std::string> serviceDirectoriesFor(const HubPlace &place)
{
    std::vector<std::string> out{"/service", "/etc/service"};
    if (place.adopted && !std::ranges::contains(out, place.adopted->services))
        out.insert(out.begin(), place.adopted->services);
    return out;
}

bool awaitsAdoption(const HubPlace &place)
{
    if (place.isPrivate || place.adopted || isDirectory(place.services))
        return false;
    const auto found = recogniseHub(place, serviceDirectoriesFor(place));
    return found && found->adoption.maker() != Maker::Ours;
}

Maker makerOfProgram(const std::string &path)
{
    const auto bytes = os::readFile(path, kLargestProgram).value_or(std::string());
    if (bytes.contains(kMark))
        return Maker::Ours;
    if (bytes.contains("notqmail home page"))
        return Maker::Notqmail;
    if (bytes.contains("netqmail home page"))
        return Maker::Netqmail;
    if (bytes.contains("qmail home page"))
        return Maker::Qmail;
    return Maker::Other;
}

std::optional<unsigned> splitOfQueue(const std::string &queue)
{
    unsigned count = 0;
    while (count <= kMostSplit && isDirectory(queue + "/mess/" + std::to_string(count)))
        ++count;
    return count > 0 && count <= kMostSplit ? std::optional(count) : std::nullopt;
}

std::optional<RecognisedHub> recogniseHub(const HubPlace &place, const std::vector<std::string> &serviceDirectories)
{
    return place.isPrivate ? std::nullopt : Recogniser(place).look(serviceDirectories);
}

} // namespace mw::helper
