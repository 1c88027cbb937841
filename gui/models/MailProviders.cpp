// SPDX-License-Identifier: GPL-3.0-or-later
// Mail providers that people send through, with the server, port and login that each wants.
#include "gui/models/MailProviders.h"

#include <algorithm>
#include <array>

namespace mw::gui {

namespace {

using Wants = MailProvider::Wants;

constexpr int kStartTls = 587;
constexpr int kTls = 465;

constexpr std::array kProviders{
    MailProvider{"Amazon SES (Ireland)", "email-smtp.eu-west-1.amazonaws.com", kStartTls, Wants::ApiKey, "AKIA..."},
    MailProvider{"AOL", "smtp.aol.com", kTls, Wants::AppPassword, "ann@aol.com"},
    MailProvider{"Brevo", "smtp-relay.brevo.com", kStartTls, Wants::ApiKey, "ann@example.org"},
    MailProvider{"Fastmail", "smtp.fastmail.com", kTls, Wants::AppPassword, "ann@fastmail.com"},
    MailProvider{"Gandi", "mail.gandi.net", kTls, Wants::Password, "ann@example.org"},
    MailProvider{"GMX (gmx.net, gmx.de)", "mail.gmx.net", kStartTls, Wants::Password, "ann@gmx.net"},
    MailProvider{"GMX (gmx.com)", "mail.gmx.com", kStartTls, Wants::Password, "ann@gmx.com"},
    MailProvider{"Google Mail", "smtp.gmail.com", kStartTls, Wants::AppPassword, "ann@gmail.com"},
    MailProvider{"iCloud", "smtp.mail.me.com", kStartTls, Wants::AppPassword, "ann@icloud.com"},
    MailProvider{"Infomaniak", "mail.infomaniak.com", kTls, Wants::Password, "ann@example.org"},
    MailProvider{"IONOS (Europe)", "smtp.ionos.de", kTls, Wants::Password, "ann@example.org"},
    MailProvider{"IONOS (USA)", "smtp.ionos.com", kTls, Wants::Password, "ann@example.org"},
    MailProvider{"mailbox.org", "smtp.mailbox.org", kTls, Wants::Password, "ann@mailbox.org"},
    MailProvider{"Mailgun", "smtp.mailgun.org", kStartTls, Wants::ApiKey, "postmaster@mg.example.org"},
    MailProvider{"Mailjet", "in-v3.mailjet.com", kStartTls, Wants::ApiKey, "0123456789abcdef"},
    MailProvider{"OVH", "ssl0.ovh.net", kTls, Wants::Password, "ann@example.org"},
    MailProvider{"Posteo", "posteo.de", kTls, Wants::Password, "ann@posteo.net"},
    MailProvider{"Postmark", "smtp.postmarkapp.com", kStartTls, Wants::ApiKey, "0123456789abcdef"},
    MailProvider{"SendGrid", "smtp.sendgrid.net", kStartTls, Wants::ApiKey, "apikey"},
    MailProvider{"SMTP2GO", "mail.smtp2go.com", kStartTls, Wants::Password, "ann"},
    MailProvider{"T-Online", "securesmtp.t-online.de", kTls, Wants::AppPassword, "ann@t-online.de"},
    MailProvider{"WEB.DE", "smtp.web.de", kStartTls, Wants::Password, "ann@web.de"},
    MailProvider{"Yahoo", "smtp.mail.yahoo.com", kTls, Wants::AppPassword, "ann@yahoo.com"},
    MailProvider{"Zoho", "smtp.zoho.com", kTls, Wants::AppPassword, "ann@zoho.com"},
};

} // namespace

std::span<const MailProvider> MailProviders::all()
{
    return kProviders;
}

const MailProvider *MailProviders::ofHost(const QString &host)
{
    const auto place = std::ranges::find_if(kProviders, [&](const MailProvider &provider) {
        return host.compare(QLatin1StringView(provider.host), Qt::CaseInsensitive) == 0;
    });
    return place == kProviders.end() ? nullptr : &*place;
}

QString MailProviders::advice(const MailProvider &provider)
{
    const QString user = QString::fromLatin1(provider.user);
    switch (provider.wants) {
    case Wants::AppPassword:
        return tr("%1 wants a password made for mail programs (an “app password”), which you make in your account there. User name: such as %2.",
                  "%1 is a provider, %2 an example of a user name")
            .arg(QString::fromLatin1(provider.name), user);
    case Wants::ApiKey:
        return tr("%1 gives you a user name and a key for SMTP in its settings; the key is the password. User name: such as %2.",
                  "%1 is a provider, %2 an example of a user name")
            .arg(QString::fromLatin1(provider.name), user);
    case Wants::Password:
        break;
    }
    return tr("%1 wants the name and the password of your mailbox there. User name: such as %2.", "%1 is a provider, %2 an example of a user name")
        .arg(QString::fromLatin1(provider.name), user);
}

QString MailProviders::tlsOfPort(int port)
{
    if (port == kTls)
        return tr("TLS from the first byte");
    return tr("TLS begun by STARTTLS");
}

} // namespace mw::gui
