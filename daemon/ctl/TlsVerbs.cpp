// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates of the servers.
#include "daemon/ctl/ChangeReport.h"
#include "daemon/ctl/Format.h"
#include "daemon/ctl/Verbs.h"

#include "shared/os/Files.h"
#include "shared/os/Process.h"
#include "shared/rpc/Tls.h"

using namespace Qt::StringLiterals;

namespace mw::ctl {
namespace {

constexpr std::size_t kLargest = 256U << 10U; // both fit a message on the socket

QString joined(const std::vector<std::string> &names)
{
    QStringList out;
    for (const auto &name : names)
        out << harmless(name);
    return out.join(u", "_s);
}

void print(const rpc::tls::Certificate &certificate)
{
    const auto line = [](const QString &name, const QString &value) {
        if (!value.isEmpty())
            Session::print(name.leftJustified(14) + value + u'\n');
    };
    line(u"file"_s, harmless(certificate.file));
    line(u"for"_s, joined(certificate.hosts));
    line(u"valid"_s, harmless(certificate.validity));
    line(u"issued by"_s, certificate.selfSigned ? u"itself"_s : harmless(certificate.issuer));
    line(u"key"_s, harmless(certificate.key));
    line(u"SHA-256"_s, harmless(certificate.fingerprint));
    line(u"cannot be used"_s, harmless(certificate.problem));
    for (const auto &remark : certificate.remarks)
        line(u"note"_s, harmless(remark));
}

void show(Session &session)
{
    session.ask<rpc::tls::Show>({}, [](const rpc::tls::Show::Reply &reply) {
        if (reply.certificates.empty())
            Session::print(u"There is no certificate, so no TLS. Make one with: mailwrightctl tls make\n"_s);
        for (std::size_t i = 0; i < reply.certificates.size(); ++i) {
            if (i > 0)
                Session::print(u"\n"_s);
            print(reply.certificates[i]);
        }
    });
}

void make(Session &session)
{
    rpc::tls::Make::Request request{.name = session.option(u"--name"_s).toStdString(), .hosts = {}, .days = 0, .manner = {}};
    for (const auto &host : session.argument(0).split(u',', Qt::SkipEmptyParts))
        request.hosts.push_back(host.toStdString());
    if (const auto days = session.option(u"--days"_s); !days.isEmpty()) {
        bool isNumber = false;
        request.days = days.toInt(&isNumber);
        if (!isNumber || request.days < 1) {
            Session::complain(u"--days needs a number of days"_s);
            return session.finish(kUsage);
        }
    }
    change<rpc::tls::Make>(session, std::move(request));
}

// Whoever runs this must be able to read the files; the helper gets their text.
std::optional<std::string> content(Session &session, const QString &option)
{
    const auto path = session.option(option);
    if (path.isEmpty())
        return std::string();
    auto text = os::readFile(path.toStdString(), kLargest);
    if (text)
        return std::move(*text);
    Session::complain(QString::fromStdString(text.error().text));
    return std::nullopt;
}

void install(Session &session)
{
    if (session.option(u"--cert"_s).isEmpty()) {
        Session::complain(u"tls install needs --cert FILE, and --key FILE where the key is not in the same file"_s);
        return session.finish(kUsage);
    }
    os::hideMemory();
    const auto certificates = content(session, u"--cert"_s);
    const auto key = content(session, u"--key"_s);
    if (!certificates || !key)
        return session.finish(kUsage);
    change<rpc::tls::Install>(session, {.name = session.option(u"--name"_s).toStdString(), .certificates = *certificates, .key = *key, .manner = {}});
}

} // namespace

std::vector<Verb> tlsVerbs()
{
    return {
        verbOf<rpc::tls::Show>({}, show),
        verbOf<rpc::tls::Make>(u"[HOST,HOST...]"_s, make),
        verbOf<rpc::tls::Install>({}, install),
        verbOf<rpc::tls::Remove>({},
                                 [](Session &s) {
                                     change<rpc::tls::Remove>(s, {.name = s.option(u"--name"_s).toStdString(), .manner = {}});
                                 }),
    };
}

} // namespace mw::ctl
