// SPDX-License-Identifier: GPL-3.0-or-later
// The services: whether their directories are there, their run scripts can be started and refuse what they must, and
// whether they run.
#include "daemon/helper/doctor/Checks.h"
#include "daemon/helper/layout/ServiceScripts.h"
#include "daemon/helper/services/ServiceTree.h"

#include "shared/base/Text.h"
#include "shared/mail/Home.h"
#include "shared/os/Files.h"
#include "shared/os/Process.h"
#include "shared/rpc/Services.h"

#include <algorithm>
#include <csignal>
#include <fcntl.h>

namespace mw::helper {
namespace {

constexpr std::size_t kLargestScript = 256U << 10U;
constexpr std::uint64_t kMostMemory = 1U << 30U;
constexpr int kProbeTime = 1500; // milliseconds
constexpr int kNotRun = 127;     // sh's and the loader's exit code

void checkDirectories(const Patient &patient, Report &report)
{
    if (patient.place.adopted)
        return; // its services are as its maker wanted them
    for (const auto &script : serviceScripts(patient.place)) {
        report.looked();
        if (!script.offeredBy.empty() && !os::statAt(os::kWorkingDirectory, patient.place.control(script.offeredBy)))
            continue;
        const auto directory = patient.place.home + "/supervise/" + script.name;
        if (!os::statAt(os::kWorkingDirectory, directory)) {
            report.add(mail::finding("service-missing", directory, 0, "there is no service " + script.name,
                                     "Make it.", patient.createCommand()));
        } else if (const auto link = patient.place.services + "/" + script.name;
                   !os::statAt(os::kWorkingDirectory, link)) {
            report.add(mail::finding("service-unscanned", link, 0,
                                     "the service " + script.name + " is made, and svscan does not see it",
                                     "Link it into the directory that svscan looks after.",
                                     "ln -s " + mail::shellWord(directory) + " " + mail::shellWord(link)));
        }
    }
}

// "$NAME" as an argument of the tcpserver option `-letter`, which an empty value would turn into something else.
std::optional<std::string> variableOf(std::string_view script, char letter)
{
    const std::string option = std::string(" -") + letter + " ";
    const auto at = script.find(option, std::min(script.find("tcpserver"), script.size()));
    if (at == std::string_view::npos)
        return std::nullopt;
    auto rest = script.substr(at + option.size());
    if (rest.starts_with('"'))
        rest.remove_prefix(1);
    if (!rest.starts_with('$') || rest.starts_with("$("))
        return std::nullopt;
    rest.remove_prefix(rest.starts_with("${") ? 2 : 1);
    const auto end = rest.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_0123456789");
    return std::string(rest.substr(0, end));
}

// Whether the script asks if the variable is empty.
bool isTested(std::string_view script, const std::string &variable)
{
    for (const auto line : text::lines(script)) {
        const bool names = line.contains("$" + variable) || line.contains("${" + variable);
        if (names && (line.contains(" -z ") || line.contains(" -n ") || line.contains(":?") || line.contains("[ !") ||
                      line.contains("[ \"$")))
            return true;
    }
    return false;
}

class ScriptCheck {
public:
    ScriptCheck(const Patient &patient, Report &report, std::string path)
        : m_patient(patient), m_report(report), m_path(std::move(path))
    {
    }

    void run();

private:
    bool isStartable();
    void checkGuard();
    void checkMemory();
    void add(std::string_view id, std::string what, std::string remedy, std::string command = {})
    {
        m_report.add(mail::finding(id, m_path, 0, std::move(what), std::move(remedy), std::move(command)));
    }
    bool startsWith(std::uint64_t memory, const std::string &program) const;

    const Patient &m_patient;
    Report &m_report;
    std::string m_path;
    std::string m_script; // without comments
};

void ScriptCheck::run()
{
    m_report.looked();
    if (!isStartable())
        return;
    if (m_script.contains("qmail-smtpd") && !m_path.ends_with("/log/run"))
        checkGuard();
    checkMemory();
}

bool ScriptCheck::isStartable()
{
    const auto name = mail::shellWord(m_path);
    const auto stat = os::statAt(os::kWorkingDirectory, m_path);
    if (!stat || !S_ISREG(stat->st_mode)) {
        add("service-script", "there is no run script, so the service cannot be started", "Write it again.",
            m_patient.createCommand());
        return false;
    }
    if (stat->st_uid != m_patient.place.owner || (stat->st_mode & 022U) != 0) {
        const auto owner = userName(m_patient.place.owner);
        add("service-script", "others can change this script, which runs with the rights of " + owner,
            "Give it back to " + owner + ".", "chown " + owner + " " + name + " && chmod 755 " + name);
    } else if ((stat->st_mode & 0100U) == 0) {
        add("service-script", "the script is not executable, so the service cannot be started", "Make it executable.",
            "chmod 755 " + name);
    }
    const auto text = os::readFile(m_path, kLargestScript);
    if (!text)
        return false;
    if (text->contains("\r\n")) {
        add("service-dos", "the lines end as on DOS and Windows: the kernel finds no such interpreter",
            "Write the script again with Unix line ends.", "sed -i 's/\\r$//' " + name);
    }
    for (const auto line : text::lines(*text)) {
        if (!text::trim(line).starts_with('#'))
            m_script += std::string(line) + "\n";
    }
    return true;
}

// Without rcpthosts the hub is open to all; with an empty option tcpserver takes the next word for it.
void ScriptCheck::checkGuard()
{
    std::vector<std::string> without;
    if (!m_script.contains("rcpthosts"))
        without.emplace_back("control/rcpthosts");
    if (m_script.contains("--listen") && !m_script.contains("in me "))
        without.emplace_back("control/me");
    for (const char letter : {'u', 'g', 'c', 'l'}) {
        const auto variable = variableOf(m_script, letter);
        if (variable && !isTested(m_script, *variable))
            without.push_back("$" + *variable);
    }
    if (without.empty())
        return;
    add("service-unguarded",
        "the script starts the SMTP server without asking whether these are there: " + text::join(without, ", "),
        "Let it end before the last line when one of them is missing or empty, or remove the script and make it anew "
        "with " + m_patient.createCommand() + ".");
}

// Whether the program can be loaded with so much memory. It gets an empty input, greets nobody and ends.
bool ScriptCheck::startsWith(std::uint64_t memory, const std::string &program) const
{
    const auto nothing = os::openAt(os::kWorkingDirectory, "/dev/null", O_RDWR);
    if (!nothing)
        return true;
    os::ProcessSpec spec;
    spec.program = "softlimit";
    spec.arguments = {"softlimit", "-m", std::to_string(memory), program};
    spec.environment = {"PATH=/usr/bin:/bin"};
    if (m_patient.place.isPrivate)
        spec.environment->push_back("QMAILHOME=" + m_patient.place.home);
    else if (const auto daemon = mail::identityOf(mail::Role::Daemon))
        spec.identity = *daemon;
    spec.descriptors = {{nothing->get(), 0}, {nothing->get(), 1}, {nothing->get(), 2}};
    spec.workingDirectory = "/";
    const auto pid = os::spawn(spec);
    if (!pid)
        return true; // no softlimit, or no program: others say so
    const auto end = os::processDescriptor(*pid);
    if (!end || !os::waitReadable(end->get(), kProbeTime).value_or(false))
        os::sendSignal(*pid, SIGKILL);
    const auto status = os::waitFor(*pid);
    return !status || (status->code() != kNotRun && status->code() != 128 + SIGSEGV && status->code() != 128 + SIGBUS);
}

void ScriptCheck::checkMemory()
{
    const auto at = m_script.find("softlimit -m ");
    if (at == std::string::npos)
        return;
    const auto number = text::leadingNumber(std::string_view(m_script).substr(at + std::string_view("softlimit -m ").size()));
    for (const auto *name : {"qmail-smtpd", "qmail-pop3d", "qmail-qmtpd", "qmail-qmqpd"}) {
        const auto program = m_patient.program(name);
        if (number.digits == 0 || !m_script.contains(name) || !os::statAt(os::kWorkingDirectory, program) ||
            startsWith(number.value, program))
            continue;
        // One and a half times what it starts with: it has to work, too.
        auto enough = std::max<std::uint64_t>(number.value, 1U << 20U);
        while (enough < kMostMemory && !startsWith(enough, program))
            enough *= 2;
        enough += enough / 2;
        const auto was = std::to_string(number.value);
        const auto now = std::to_string(enough);
        add("service-softlimit",
            std::string(name) + " cannot even be loaded with the " + was + " bytes of memory it is allowed",
            "Allow it " + now + " bytes.",
            "sed -i 's/softlimit -m " + was + "/softlimit -m " + now + "/' " + mail::shellWord(m_path));
        return;
    }
}

void checkState(const Patient &patient, const rpc::services::Service &service, Report &report)
{
    using rpc::services::State;
    report.looked();
    const auto path = patient.place.services + "/" + service.name;
    const auto add = [&](std::string what, std::string remedy, std::string command) {
        report.add(mail::finding("service-down", path, 0, std::move(what), std::move(remedy), std::move(command)));
    };
    const auto up = "svc -u " + mail::shellWord(path);
    if (service.state == State::NotSupervised)
        add("nothing looks after the service " + service.name, "Start mailwrightd, or svscan on this directory.", {});
    else if (service.state == State::Down && service.normallyUp)
        add("the service " + service.name + " (" + service.title + ") has been stopped", "Start it.", up);
    else if (service.state == State::Starting)
        add("the service " + service.name + " ends as soon as it is started; its log says why",
            "Look at the log: mailwrightctl log cat " + service.name + ".", {});
}

} // namespace

void checkServices(const Patient &patient, Report &report)
{
    checkDirectories(patient, report);
    for (const auto &path : patient.runScripts)
        ScriptCheck(patient, report, path).run();
    for (const auto &service : ServiceTree(patient.place).list())
        checkState(patient, service, report);
}

} // namespace mw::helper
