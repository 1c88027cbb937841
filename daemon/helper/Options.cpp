// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/Options.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace mw::helper {
namespace {

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Runs a Mailwright hub and answers its local socket."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"home"_s, u"The hub's home; as root /var/qmail, else $QMAILHOME."_s, u"DIR"_s},
        {u"socket"_s, u"Listen here instead of the usual place."_s, u"PATH"_s},
        {u"services"_s, u"The directory that svscan looks after, instead of HOME/service."_s, u"DIR"_s},
        {u"foreground"_s, u"Stay in the foreground (the default)."_s},
        {u"create"_s, u"Make the hub, or what is missing of it, and end."_s},
        {u"host"_s, u"With --create: the name of this mail host."_s, u"NAME"_s},
        {u"smtp"_s, u"With --create: offer SMTP here."_s, u"ADDRESS:PORT"_s},
        {u"smtps"_s, u"With --create: let users send here, under TLS from the first byte (port 465)."_s, u"ADDRESS:PORT"_s},
        {u"submission"_s, u"With --create: let users send here, after STARTTLS (port 587)."_s, u"ADDRESS:PORT"_s},
        {u"pop3"_s, u"With --create: offer mailboxes here by POP3 (port 110)."_s, u"ADDRESS:PORT"_s},
        {u"pop3s"_s, u"With --create: offer mailboxes here by POP3 under TLS (port 995)."_s, u"ADDRESS:PORT"_s},
        {u"person"_s, u"With --create: somebody with a mailbox; may be repeated."_s, u"NAME"_s},
        {u"route"_s, u"With --create: send a domain's mail to this host; may be repeated."_s, u"DOMAIN:HOST:PORT"_s},
    });
}

std::vector<std::string> all(const QStringList &values)
{
    std::vector<std::string> out;
    for (const auto &value : values)
        out.push_back(value.toStdString());
    return out;
}

} // namespace

Result<Options> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    parser.process(arguments);
    if (!parser.positionalArguments().isEmpty())
        return fail(ErrorKind::Format, "unknown argument " + parser.positionalArguments().first().toStdString() +
                                           "; mailwrightd --help lists the options");
    const auto value = [&](const QString &name) { return parser.value(name).toStdString(); };
    Options out;
    out.create = parser.isSet(u"create"_s);
    for (const auto &name : {u"host"_s, u"smtp"_s, u"smtps"_s, u"submission"_s, u"pop3"_s, u"pop3s"_s, u"person"_s, u"route"_s}) {
        if (!out.create && parser.isSet(name))
            return fail(ErrorKind::Format, "--" + name.toStdString() + " goes with --create");
    }
    out.request.place = MW_TRY(placeOfHub(value(u"home"_s), value(u"socket"_s), value(u"services"_s)));
    out.request.host = value(u"host"_s);
    out.request.smtp = value(u"smtp"_s);
    out.request.smtps = value(u"smtps"_s);
    out.request.submission = value(u"submission"_s);
    out.request.pop3 = value(u"pop3"_s);
    out.request.pop3s = value(u"pop3s"_s);
    out.request.people = all(parser.values(u"person"_s));
    out.request.routes = all(parser.values(u"route"_s));
    out.request.programs = QCoreApplication::applicationDirPath().toStdString();
    return out;
}

} // namespace mw::helper
