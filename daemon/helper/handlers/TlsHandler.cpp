// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/handlers/TlsHandler.h"

#include "shared/mail/Controls.h"
#include "shared/mail/Secret.h"
#include "shared/mail/ServerCertificates.h"
#include "shared/net/Certificate.h"
#include "shared/net/Tls.h"
#include "shared/os/AtomicFile.h"
#include "shared/os/Files.h"

#include <algorithm>

namespace mw::helper {
namespace {

constexpr std::size_t kLargest = 1U << 20U;
constexpr int kStandardDays = 3650;

rpc::Fault invalidName(const std::string &name)
{
    return rpc::failed("use the name " + name, "it is not a name of letters, digits, dots and hyphens",
                       "Take the host name that clients ask for, such as mail.example.org.");
}

bool isFileName(const std::string &name)
{
    return !name.starts_with('.') && !name.starts_with('-') && name.size() < 240 && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
    });
}

// Within the control directory.
std::string fileOf(const std::string &name)
{
    return name.empty() ? mail::kServerCertificate : std::string(mail::kServerCertificates) + '/' + name + ".pem";
}

std::string nameOfFile(const std::string &file)
{
    const std::string head = std::string(mail::kServerCertificates) + '/';
    return file.starts_with(head) ? file.substr(head.size(), file.size() - head.size() - 4) : std::string();
}

std::string hubName(const HubPlace &place)
{
    return mail::Controls(place.home + "/control").line("me").value_or(std::nullopt).value_or("");
}

// What clients ask for must be among the names.
void remarkNames(const HubPlace &place, const std::string &pem, rpc::tls::Certificate &out)
{
    const auto wanted = out.name.empty() ? hubName(place) : out.name;
    if (!wanted.empty() && !net::certificateIsFor(pem, wanted).value_or(true))
        out.remarks.push_back("The certificate is not for " + wanted + (out.name.empty() ? ", the name of this hub." : "."));
}

rpc::tls::Certificate describe(const HubPlace &place, const std::string &file, const std::string &pem)
{
    rpc::tls::Certificate out{.name = nameOfFile(file), .file = "control/" + file};
    const auto facts = net::readCertificate(pem);
    if (!facts) {
        out.problem = facts.error().text;
        return out;
    }
    out.hosts = facts->names;
    out.subject = facts->subject;
    out.issuer = facts->issuer;
    out.validity = net::validityInWords(*facts, clock::now());
    out.notBefore = facts->notBefore;
    out.notAfter = facts->notAfter;
    out.selfSigned = facts->selfSigned;
    out.key = facts->key;
    out.fingerprint = facts->fingerprint;
    if (const auto usable = net::TlsServer::make(std::span(&pem, 1)); !usable)
        out.problem = usable.error().text;
    remarkNames(place, pem, out);
    return out;
}

// Only root reads it: the servers do so before they give root's rights up.
Result<void> store(const HubPlace &place, const std::string &file, const std::string &pem)
{
    if (file.starts_with(mail::kServerCertificates)) {
        const auto made = os::makeDirectory(os::kWorkingDirectory, place.control(mail::kServerCertificates), 0755);
        if (!made && made.error().kind != ErrorKind::Exists)
            return made;
    }
    return os::replaceFile(place.control(file), pem, {.mode = 0600, .uid = place.owner});
}

// There is one that somebody paid or waited for.
bool isOfAnAuthority(const HubPlace &place, const std::string &file)
{
    auto pem = os::readFile(place.control(file), kLargest);
    const auto facts = pem ? net::readCertificate(*pem) : Failure(pem.error());
    if (pem)
        mail::wipe(*pem);
    return facts && !facts->selfSigned && facts->notAfter > clock::now();
}

} // namespace

void TlsHandler::handle(const rpc::Nothing &, const rpcqt::Responder<rpc::tls::Show> &responder) const
{
    auto certificates = mail::readServerCertificates(m_place.home + "/control");
    if (!certificates)
        return responder.fail(rpc::failed("read the certificates", certificates.error().text));
    rpc::tls::Show::Reply reply;
    for (auto &certificate : *certificates) {
        reply.certificates.push_back(describe(m_place, certificate.path, certificate.pem));
        mail::wipe(certificate.pem);
    }
    responder.reply(reply);
}

void TlsHandler::handle(const rpc::tls::Make::Request &request, const rpcqt::Responder<rpc::tls::Make> &responder) const
{
    if (!isFileName(request.name))
        return responder.fail(invalidName(request.name));
    const auto file = fileOf(request.name);
    if (isOfAnAuthority(m_place, file))
        return responder.fail(rpc::failed("make a certificate", "control/" + file + " is one of an authority",
                                          "Remove it first (mailwrightctl tls remove) if it must go."));
    net::SelfSigned wanted{.names = request.hosts, .days = request.days == 0 ? kStandardDays : static_cast<int>(request.days)};
    if (wanted.names.empty())
        wanted.names = {request.name.empty() ? hubName(m_place) : request.name};
    auto made = net::makeSelfSigned(wanted);
    if (!made)
        return responder.fail(rpc::failed("make a certificate", made.error().text));
    const auto stored = store(m_place, file, *made);
    const auto reply = describe(m_place, file, *made);
    mail::wipe(*made);
    stored ? responder.reply(reply) : responder.fail(rpc::failed("write control/" + file, stored.error().text));
}

void TlsHandler::handle(const rpc::tls::Install::Request &request, const rpcqt::Responder<rpc::tls::Install> &responder) const
{
    if (!isFileName(request.name))
        return responder.fail(invalidName(request.name));
    const auto file = fileOf(request.name);
    auto prepared = net::prepareIdentity(request.certificates, request.key, clock::now());
    if (!prepared)
        return responder.fail(rpc::failed("install the certificate", prepared.error().text, "What was there stays as it is."));
    const auto stored = store(m_place, file, prepared->pem);
    auto reply = describe(m_place, file, prepared->pem);
    reply.remarks.insert(reply.remarks.begin(), prepared->remarks.begin(), prepared->remarks.end());
    mail::wipe(prepared->pem);
    stored ? responder.reply(reply) : responder.fail(rpc::failed("write control/" + file, stored.error().text));
}

void TlsHandler::handle(const rpc::tls::Remove::Request &request, const rpcqt::Responder<rpc::tls::Remove> &responder) const
{
    if (!isFileName(request.name))
        return responder.fail(invalidName(request.name));
    const auto file = fileOf(request.name);
    const auto removed = os::unlinkAt(os::kWorkingDirectory, m_place.control(file));
    if (!removed && removed.error().kind == ErrorKind::NotFound)
        return responder.fail(rpc::notFound("certificate control/" + file));
    if (!removed)
        return responder.fail(rpc::failed("remove control/" + file, removed.error().text));
    responder.reply({});
}

} // namespace mw::helper
