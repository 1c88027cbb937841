// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/handlers/TrialsHandler.h"

#include "daemon/helper/handlers/ChildOutput.h"
#include "daemon/helper/smarthosts/SmartHosts.h"

#include "shared/base/Text.h"
#include "shared/mail/Controls.h"
#include "shared/mail/Home.h"
#include "shared/net/Tcp.h"
#include "shared/os/AtomicFile.h"
#include "shared/os/Files.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QSysInfo>

#include <algorithm>
#include <cctype>
#include <filesystem>

namespace mw::helper {
namespace {

constexpr os::Identity kNobody{65534, 65534};
constexpr int kNamePatience = 20'000;  // milliseconds
constexpr int kMailPatience = 90'000;
constexpr int kLoginPatience = 90'000;
constexpr std::size_t kLongestName = 253;
constexpr std::size_t kLargestControl = std::size_t{1} << 20U;

std::string programsDirectory()
{
    return QFile::encodeName(QCoreApplication::applicationDirPath()).toStdString();
}

// Without rights where we have them: an account of the hub, or, before there is one, whoever owns nothing.
os::ProcessSpec specOf(const HubPlace &place, const std::string &program, std::vector<std::string> arguments, mail::Role role)
{
    os::ProcessSpec spec;
    spec.program = programsDirectory() + "/" + program;
    spec.arguments = std::move(arguments);
    spec.arguments.insert(spec.arguments.begin(), program);
    spec.environment = {"PATH=/usr/bin:/bin"};
    spec.workingDirectory = "/";
    if (!place.isPrivate)
        spec.identity = mail::identityOf(role).value_or(kNobody);
    return spec;
}

bool isHostName(const std::string &name)
{
    return !name.empty() && name.size() <= kLongestName && std::ranges::all_of(name, [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '.' || c == '_' || c == ':' || c == '[' || c == ']';
    });
}

bool isAddress(const std::string &address)
{
    return address.find('@') != std::string::npos && std::ranges::none_of(address, [](char c) {
        return static_cast<unsigned char>(c) <= 0x20 || c == 0x7f || c == '<' || c == '>';
    });
}

rpc::trials::LookUp::Reply lookUpReply(const std::string &host, const std::string &output)
{
    rpc::trials::LookUp::Reply reply;
    for (const auto line : text::lines(output)) {
        const auto blank = std::min(line.find(' '), line.size());
        const auto word = line.substr(0, blank);
        const std::string value(line.substr(std::min(blank + 1, line.size())));
        if (word == "address")
            reply.addresses.push_back(value);
        else if (word == "ours")
            reply.ours = true;
        else if (word == "name")
            reply.names.push_back(value);
        else if (word == "exchanger")
            reply.exchangers.push_back(value);
        else if (word == "trouble")
            reply.trouble = value;
    }
    reply.matches = std::ranges::contains(reply.names, text::lower(host));
    return reply;
}

// "250 ok 1764250000 qp 1234"
std::int64_t queuePidOf(const std::string &said)
{
    const auto at = said.find(" qp ");
    if (at == std::string::npos)
        return 0;
    const auto digits = std::string_view(said).substr(at + 4);
    const auto number = text::wholeNumber(digits.substr(0, digits.find_first_not_of("0123456789")));
    return number ? static_cast<std::int64_t>(*number) : 0;
}

// A home with nothing but the relay in it, for one run of qmail-remote.
class TrialHome {
public:
    explicit TrialHome(std::string path) : m_path(std::move(path)) {}
    ~TrialHome() { remove(); }
    TrialHome(const TrialHome &) = delete;
    TrialHome &operator=(const TrialHome &) = delete;

    const std::string &path() const { return m_path; }
    void remove() const
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }

    Result<void> fill(const HubPlace &place, const rpc::trials::LogIn::Request &request) const
    {
        const auto reader = place.isPrivate ? os::currentIdentity() : mail::identityOf(mail::Role::Remote).value_or(kNobody);
        for (const auto &directory : {m_path, m_path + "/control"}) {
            MW_TRY_VOID(os::makeDirectory(os::kWorkingDirectory, directory, 0750));
            MW_TRY_VOID(os::changeOwnerAt(os::kWorkingDirectory, directory, place.owner, reader.gid));
        }
        auto own = request.ownName;
        if (own.empty())
            own = mail::Controls(place.home + "/control").lineOr("me", "").value_or(std::string());
        if (own.empty())
            own = QSysInfo::machineHostName().toStdString();
        MW_TRY_VOID(os::replaceFile(m_path + "/control/me", own + "\n", {.mode = 0644, .uid = place.owner}));
        MW_TRY_VOID(copy(place, reader.gid, request));
        auto hosts = MW_TRY(SmartHosts::load(m_path + "/control"));
        MW_TRY_VOID(hosts.set({.scope = "default", .host = request.host, .port = request.port, .user = request.user,
                               .password = request.password, .token = {}, .tls = request.tls, .manner = {}}));
        for (const auto &[file, content] : hosts.changed()) {
            const bool isSecret = file == "remote_auth";
            os::FileAttributes attributes{.mode = static_cast<mode_t>(isSecret ? 0640 : 0644), .uid = place.owner};
            if (isSecret)
                attributes.gid = reader.gid;
            MW_TRY_VOID(os::replaceFile(m_path + "/control/" + file, content, attributes));
        }
        return {};
    }

private:
    // What a delivery goes by, too; and the login that is stored for this user at this relay, if no password was typed.
    Result<void> copy(const HubPlace &place, gid_t reader, const rpc::trials::LogIn::Request &request) const
    {
        std::vector<std::string> names{"helohost", "outgoingip", "timeoutconnect", "timeoutremote", "tlsclientciphers", "tlsdestinations"};
        if (request.password.empty() && !request.user.empty())
            names.emplace_back("remote_auth");
        const mode_t mode = place.isPrivate ? 0600 : 0640;
        for (const auto &name : names) {
            if (const auto content = os::readFile(place.control(name), kLargestControl))
                MW_TRY_VOID(os::replaceFile(m_path + "/control/" + name, *content, {.mode = mode, .uid = place.owner, .gid = reader}));
        }
        return {};
    }

    std::string m_path;
};

std::string freshPath(const HubPlace &place)
{
    static int count = 0;
    return place.run + "/trial." + std::to_string(QCoreApplication::applicationPid()) + "." + std::to_string(++count);
}

} // namespace

void TrialsHandler::handle(const rpc::trials::LookUp::Request &request, const rpcqt::Responder<rpc::trials::LookUp> &responder) const
{
    if (!isHostName(request.host))
        return responder.fail(rpc::invalidParameter("host"));
    auto spec = specOf(m_place, "mailwright-doctor", {"--name", request.host}, mail::Role::Daemon);
    ChildOutput::collect(std::move(spec), kNamePatience, [responder, host = request.host](const Result<std::string> &output) {
        if (!output)
            return responder.fail(rpc::failed("ask the name system about " + host, output.error().text));
        responder.reply(lookUpReply(host, *output));
    });
}

void TrialsHandler::handle(const rpc::trials::LogIn::Request &request, const rpcqt::Responder<rpc::trials::LogIn> &responder) const
{
    const std::string what = "try the login at " + request.host;
    if (!isHostName(request.host))
        return responder.fail(rpc::invalidParameter("host"));
    if (!request.ownName.empty() && !isHostName(request.ownName))
        return responder.fail(rpc::invalidParameter("ownName"));
    const auto home = std::make_shared<TrialHome>(freshPath(m_place));
    if (const auto filled = home->fill(m_place, request); !filled)
        return responder.fail(rpc::failed(what, filled.error().text));
    auto spec = specOf(m_place, "qmail-remote", {"--check", "trial.invalid", ""}, mail::Role::Remote);
    spec.environment->push_back("QMAILHOME=" + home->path());
    ChildOutput::collect(std::move(spec), kLoginPatience, [responder, what, home](const Result<std::string> &output) {
        home->remove(); // whoever has the answer finds no password of it any more
        if (!output)
            return responder.fail(rpc::failed(what, output.error().text));
        const auto report = output->substr(0, output->find('\0'));
        if (report.empty())
            return responder.fail(rpc::failed(what, "qmail-remote said nothing"));
        responder.reply({report.starts_with('K'), std::string(text::trimRight(std::string_view(report).substr(1)))});
    });
}

void TrialsHandler::handle(const rpc::trials::SendMail::Request &request, const rpcqt::Responder<rpc::trials::SendMail> &responder) const
{
    const std::string what = "send a test mail";
    if (!isAddress(request.recipient))
        return responder.fail(rpc::invalidParameter("recipient"));
    const mail::Controls controls(m_place.home + "/control");
    const auto places = controls.list("smtplisten").value_or(std::nullopt);
    auto server = places && !places->empty() ? net::Endpoint::parse(places->front()) : std::nullopt;
    if (!server)
        return responder.fail(rpc::notSupported("the hub offers no SMTP (control/smtplisten)"));
    if (server->address.isUnspecified())
        server->address = *net::IpAddress::parse("127.0.0.1");
    const auto sender = "postmaster@" + controls.lineOr("me", "localhost").value_or("localhost");
    auto spec = specOf(m_place, "mailwright-doctor", {"--send", server->text(), sender, request.recipient}, mail::Role::Daemon);
    ChildOutput::collect(std::move(spec), kMailPatience, [responder, what](const Result<std::string> &output) {
        if (!output)
            return responder.fail(rpc::failed(what, output.error().text));
        rpc::trials::SendMail::Reply reply;
        for (const auto line : text::lines(*output)) {
            if (line.starts_with("said "))
                reply.said = line.substr(5);
            reply.accepted = reply.accepted || line.starts_with("accepted ");
            if (line.starts_with("trouble "))
                return responder.fail(rpc::failed(what, std::string(line.substr(8))));
        }
        reply.queuePid = queuePidOf(reply.said);
        responder.reply(reply);
    });
}

} // namespace mw::helper
