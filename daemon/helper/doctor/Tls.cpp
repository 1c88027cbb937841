// SPDX-License-Identifier: GPL-3.0-or-later
// The certificates of the hub's servers: there, valid, for this hub, and nobody else's to read.
#include "daemon/helper/doctor/Checks.h"

#include "shared/mail/Secret.h"
#include "shared/mail/ServerCertificates.h"
#include "shared/net/Certificate.h"
#include "shared/net/Tls.h"
#include "shared/os/Files.h"

namespace mw::helper {
namespace {

constexpr UnixTime kSoon = 14 * 86400;

class Certificates {
public:
    Certificates(const Patient &patient, Report &report) : m_patient(patient), m_report(report) {}

    void check()
    {
        m_report.looked();
        auto certificates = mail::readServerCertificates(m_patient.controls.directory);
        if (!certificates)
            return m_report.add(mail::finding("not-checked", m_patient.controls.directory, 0, certificates.error().text, {}));
        if (certificates->empty())
            return sayMissing();
        for (auto &certificate : *certificates) {
            m_report.looked();
            checkOne(certificate);
            mail::wipe(certificate.pem);
        }
    }

private:
    void sayMissing()
    {
        m_report.add(mail::finding("tls-missing", path("servercert.pem"), 0,
                                   "there is no certificate: mail reaches this hub in the clear, and nobody can log in",
                                   "Make one, or install one of an authority (TLS.md).", "mailwrightctl tls make"));
    }

    void checkOne(const mail::ServerCertificate &certificate)
    {
        checkMode(certificate.path);
        const auto usable = net::TlsServer::make(std::span(&certificate.pem, 1));
        const auto facts = net::readCertificate(certificate.pem);
        if (!usable || !facts)
            return m_report.add(mail::finding("tls-unusable", path(certificate.path), 0,
                                              "no server can use it: " + (facts ? usable.error() : facts.error()).text,
                                              "Install another one with mailwrightctl tls install."));
        checkTime(certificate.path, *facts);
        checkName(certificate, *facts);
    }

    // Group qmail may read it where an administrator wants that; nobody may write it.
    void checkMode(const std::string &file)
    {
        const auto stat = os::statAt(os::kWorkingDirectory, path(file));
        if (!stat)
            return;
        const auto name = mail::shellWord(path(file));
        if ((stat->st_mode & 0137U) != 0)
            m_report.add(mail::finding("tls-readable", path(file), 0,
                                       "its mode is " + mail::octalMode(stat->st_mode) + ": others can use the private key in it",
                                       "Let only its owner read it, and have a new certificate made.", "chmod 600 " + name));
        if (stat->st_uid != m_patient.place.owner)
            m_report.add(mail::finding("tls-readable", path(file), 0,
                                       "it belongs to " + userName(stat->st_uid) + ", who can use the private key in it",
                                       "Give it to " + userName(m_patient.place.owner) + ".",
                                       "chown " + userName(m_patient.place.owner) + " " + name));
    }

    void checkTime(const std::string &file, const net::CertificateFacts &facts)
    {
        const auto now = clock::now();
        const bool isOver = facts.notAfter < now;
        if (!isOver && facts.notBefore <= now && facts.notAfter - now >= kSoon)
            return;
        const auto name = file == "servercert.pem" ? std::string() : " --name " + mail::shellWord(file.substr(12, file.size() - 16));
        const std::string remedy = facts.selfSigned ? "Make a new one." : "Have it renewed, and look why its renewal does not come here.";
        const auto command = facts.selfSigned ? "mailwrightctl tls make" + name : std::string();
        const auto valid = net::validityInWords(facts, now);
        if (isOver)
            m_report.add(mail::finding("tls-expired", path(file), 0,
                                       "the certificate " + valid + ": clients that verify it send and fetch no mail", remedy, command));
        else if (facts.notBefore > now)
            m_report.add(mail::finding("tls-expired", path(file), 0, "the certificate is valid " + valid, remedy, command));
        else
            m_report.add(mail::finding("tls-expires-soon", path(file), 0, "the certificate is valid " + valid, remedy, command));
    }

    void checkName(const mail::ServerCertificate &certificate, const net::CertificateFacts &facts)
    {
        const auto me = m_patient.line("me");
        if (certificate.path != "servercert.pem" || !me || net::certificateIsFor(certificate.pem, *me).value_or(true))
            return;
        std::string names;
        for (const auto &name : facts.names)
            names += (names.empty() ? "" : ", ") + name;
        m_report.add(mail::finding("tls-name", path(certificate.path), 0,
                                   "the certificate is for " + (names.empty() ? "no host" : names) + ", not for " + *me +
                                       ", the name of this hub (control/me)",
                                   "If clients and other servers know the hub as " + *me + ", install one that has that name, too."));
    }

    std::string path(const std::string &file) const { return m_patient.controls.path(file); }

    const Patient &m_patient;
    Report &m_report;
};

} // namespace

void checkTls(const Patient &patient, Report &report)
{
    Certificates(patient, report).check();
}

} // namespace mw::helper
