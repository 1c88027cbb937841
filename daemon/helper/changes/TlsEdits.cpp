// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/TlsEdits.h"

#include "shared/base/Text.h"
#include "shared/mail/Secret.h"
#include "shared/mail/ServerCertificates.h"
#include "shared/net/Certificate.h"
#include "shared/net/Tls.h"
#include "shared/rpc/Changes.h"

#include <algorithm>

namespace mw::helper {
namespace {

constexpr int kStandardDays = 3650;

// Of the target.
std::string fileOf(const std::string &name)
{
    return name.empty() ? std::string("control/") + mail::kServerCertificate
                        : std::string("control/") + mail::kServerCertificates + '/' + name + ".pem";
}

std::string nameOfFile(const std::string &file)
{
    const std::string head = std::string("control/") + mail::kServerCertificates + '/';
    return file.starts_with(head) ? file.substr(head.size(), file.size() - head.size() - 4) : std::string();
}

struct Found {
    Target target;
    FileState state;
};

Answer<Found> find(const Targets &targets, const std::string &name)
{
    auto target = targets.find(fileOf(name));
    if (!target)
        return std::unexpected(rpc::invalid("name", 0, "\"" + name + "\" is not a name of letters, digits, dots and hyphens, such as mail.example.org"));
    auto state = targets.read(*target);
    if (!state)
        return std::unexpected(rpc::failed("read " + target->name, state.error().text));
    return Found{std::move(*target), std::move(*state)};
}

std::string hubName(const Targets &targets)
{
    const auto target = targets.find("control/me");
    const auto state = target ? targets.read(*target) : Result<FileState>(std::unexpected(target.error()));
    return state ? std::string(text::trim(std::string_view(state->content).substr(0, state->content.find('\n')))) : std::string();
}

rpc::tls::Certificate describe(const Targets &targets, const std::string &file, const std::string &pem)
{
    rpc::tls::Certificate out{.name = nameOfFile(file), .file = file};
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
    // What clients ask for must be among the names.
    const auto wanted = out.name.empty() ? hubName(targets) : out.name;
    if (!wanted.empty() && !net::certificateIsFor(pem, wanted).value_or(true))
        out.remarks.push_back("The certificate is not for " + wanted + (out.name.empty() ? ", the name of this hub." : "."));
    return out;
}

template <rpc::Method M>
Intent intentOf(std::string title, const typename M::Request &request, const std::string &file, const std::optional<std::string> &pem)
{
    Intent out;
    out.verb = rpc::fullName<M>();
    out.title = std::move(title);
    out.manner = request.manner.value_or(rpc::changes::Manner{});
    out.files.push_back({file, std::nullopt, pem});
    return out;
}

void addFacts(const rpc::tls::Certificate &certificate, Intent &intent)
{
    intent.remarks.push_back("The certificate is for " + text::join(certificate.hosts, ", ") + ", " +
                             (certificate.selfSigned ? std::string("signed by itself") : "issued by " + certificate.issuer) + ", valid " +
                             certificate.validity + ".");
    intent.remarks.push_back("Its fingerprint (SHA-256) is " + certificate.fingerprint + "; its key is " + certificate.key + ".");
    std::ranges::copy(certificate.remarks, std::back_inserter(intent.remarks));
}

std::string whichOne(const std::string &name)
{
    return name.empty() ? std::string() : " for " + name;
}

} // namespace

Answer<rpc::tls::Show::Reply> showCertificates(const Targets &targets)
{
    rpc::tls::Show::Reply out;
    auto files = targets.present();
    for (const auto &[name, content] : targets.overlaid()) {
        if (auto target = targets.find(name); target && std::ranges::none_of(files, [&](const Target &t) { return t.name == name; }))
            files.push_back(std::move(*target));
    }
    for (const auto &target : files) {
        if (target.kind != TargetKind::Certificate && target.name != fileOf({}))
            continue;
        auto state = targets.read(target);
        if (!state)
            return std::unexpected(rpc::failed("read " + target.name, state.error().text));
        if (state->present)
            out.certificates.push_back(describe(targets, target.name, state->content));
        mail::wipe(state->content);
    }
    std::ranges::stable_sort(out.certificates, {}, &rpc::tls::Certificate::name);
    return out;
}

Answer<Intent> intentToMake(const Targets &targets, const rpc::tls::Make::Request &request)
{
    auto found = find(targets, request.name);
    if (!found)
        return std::unexpected(found.error());
    const auto present = net::readCertificate(found->state.content);
    mail::wipe(found->state.content);
    // Somebody paid or waited for it.
    if (found->state.present && present && !present->selfSigned && present->notAfter > clock::now())
        return std::unexpected(rpc::failed("make a certificate", found->target.name + " is one of an authority",
                                           "Remove it first (mailwrightctl tls remove) if it must go."));
    net::SelfSigned wanted{.names = request.hosts, .days = request.days == 0 ? kStandardDays : static_cast<int>(request.days)};
    if (wanted.names.empty())
        wanted.names = {request.name.empty() ? hubName(targets) : request.name};
    auto made = net::makeSelfSigned(wanted);
    if (!made)
        return std::unexpected(made.error().kind == ErrorKind::Format ? rpc::invalid("hosts", 0, made.error().text)
                                                                      : rpc::failed("make a certificate", made.error().text));
    auto out = intentOf<rpc::tls::Make>("Make a certificate" + whichOne(request.name), request, found->target.name, *made);
    addFacts(describe(targets, found->target.name, *made), out);
    mail::wipe(*made);
    return out;
}

Answer<Intent> intentToInstall(const Targets &targets, const rpc::tls::Install::Request &request)
{
    const auto found = find(targets, request.name);
    if (!found)
        return std::unexpected(found.error());
    auto prepared = net::prepareIdentity(request.certificates, request.key, clock::now());
    if (!prepared)
        return std::unexpected(rpc::invalid("certificates", 0, prepared.error().text + ". What was there stays as it is."));
    auto out = intentOf<rpc::tls::Install>("Install a certificate" + whichOne(request.name), request, found->target.name, prepared->pem);
    addFacts(describe(targets, found->target.name, prepared->pem), out);
    std::ranges::copy(prepared->remarks, std::back_inserter(out.remarks));
    mail::wipe(prepared->pem);
    return out;
}

Answer<Intent> intentToRemove(const Targets &targets, const rpc::tls::Remove::Request &request)
{
    const auto found = find(targets, request.name);
    if (!found)
        return std::unexpected(found.error());
    if (!found->state.present)
        return std::unexpected(rpc::notFound("certificate " + found->target.name));
    return intentOf<rpc::tls::Remove>("Remove the certificate" + whichOne(request.name), request, found->target.name, std::nullopt);
}

} // namespace mw::helper
