// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/layout/ServiceScripts.h"

#include "shared/base/Text.h"

namespace mw::helper {
namespace {

// Starts a program of the hub with nothing in its environment that it does not need.
std::string startLine(const HubPlace &place, const std::string &command)
{
    std::string out = "exec env - PATH=\"$home/bin:/usr/local/bin:/usr/bin:/bin\" ";
    if (place.isPrivate)
        out += "QMAILHOME=\"$home\" ";
    return out + "\"$home\"/bin/" + command + "\n";
}

std::string head(const HubPlace &place, const std::string &what)
{
    return "#!/bin/sh\n# " + what + "\nexec 2>&1\nhome=" + shellQuoted(place.home) + "\numask 022\ncd / || exit 1\n";
}

std::string sendScript(const HubPlace &place)
{
    return head(place, "Delivery: qmail-send and the processes it works with.") +
           startLine(place, "qmail-start \"$(cat \"$home/control/defaultdelivery\" 2>/dev/null || echo ./Mailbox)\"");
}

std::string queuedScript(const HubPlace &place)
{
    return head(place, "The queue: takes new messages, also while deliveries are stopped.") +
           startLine(place, "qmail-queued");
}

// Ends the script, after a pause, where a control file that the service cannot do without is missing.
std::string needing(const std::string &service, const std::string &files)
{
    return "for needed in " + files + "; do\n"
           "    if [ ! -s \"$home/control/$needed\" ]; then\n"
           "        echo \"" + service + ": not started: $home/control/$needed is missing or empty\"\n"
           "        sleep 10\n"
           "        exit 1\n"
           "    fi\n"
           "done\n";
}

std::string smtpLine(const HubPlace &place, const std::string &arguments)
{
    return startLine(place, "qmail-smtpd " + arguments + " --rules " + shellQuoted(place.rules + ".cdb"));
}

// One process for each client, where something stands before or behind qmail-smtpd: rblsmtpd, which asks block lists, and
// maildirsmtp, which brings a customer's mail when the customer's machine has called (AutoTURN).
std::string oneForEachClient(const HubPlace &place)
{
    const std::string user = place.isPrivate ? "" : " --user qmaild";
    return "if [ -s \"$home/control/dnsbllist\" ] || ls \"$home\"/autoturn/.qmail-*-default >/dev/null 2>&1; then\n"
           "    set -- \"$home/bin/qmail-smtpd\"\n"
           "    if [ -d \"$home/autoturn\" ]; then\n"
           "        set -- sh -c '\"$0\"; cd \"$1\" && exec setlock -nx \"$TCPREMOTEIP/seriallock\" \\\n"
           "            maildirsmtp \"$TCPREMOTEIP\" \"autoturn-$TCPREMOTEIP-\" \"$TCPREMOTEIP\" AutoTURN' \"$@\" \"$home/autoturn\"\n"
           "    fi\n"
           "    if [ -s \"$home/control/dnsbllist\" ]; then\n"
           "        while read -r list; do\n"
           "            case $list in ''|\\#*) ;; *) set -- -r \"$list\" \"$@\" ;; esac\n"
           "        done < \"$home/control/dnsbllist\"\n"
           "        set -- rblsmtpd \"$@\"\n"
           "    fi\n"
           "    read -r name < \"$home/control/me\" || :\n"
           "    " + startLine(place, "qmail-listen --listen-file smtplisten --rules " + shellQuoted(place.rules + ".cdb") + " --local-name \"$name\"" +
                                         user + " -- \"$@\"") +
           "fi\n";
}

std::string smtpdScript(const HubPlace &place)
{
    return head(place, "Mail in: the SMTP server. Without rcpthosts it would relay for anybody.") +
           needing("qmail-smtpd", "me rcpthosts smtplisten") + oneForEachClient(place) + smtpLine(place, "--listen-file smtplisten");
}

std::string submissionScript(const HubPlace &place)
{
    return head(place, "Mail from users: they authenticate after STARTTLS, and their mail may go everywhere.") +
           needing("qmail-submission", "me rcpthosts servercert.pem submissionlisten") +
           smtpLine(place, "--listen-file submissionlisten --tls starttls --submission");
}

std::string smtpsdScript(const HubPlace &place)
{
    return head(place, "Mail from users, under TLS from the first byte: they authenticate, and their mail may go everywhere.") +
           needing("qmail-smtpsd", "me rcpthosts servercert.pem smtpslisten") +
           smtpLine(place, "--listen-file smtpslisten --tls implicit --submission");
}

// qmail-popup takes no password in the clear, but from this machine.
std::string popScript(const HubPlace &place, const std::string &listenFile, const std::string &needed, const std::string &tls)
{
    return head(place, tls == "implicit" ? "Mailboxes: POP3 under TLS from the first byte."
                                         : "Mailboxes: POP3. Passwords cross a network after STLS only.") +
           needed + "read -r name < \"$home/control/me\" || :\n" +
           startLine(place, "qmail-listen --listen-file " + listenFile + " --local-name \"$name\" -- \"$home/bin/qmail-popup\" --tls " +
                                tls + " \"$name\" \"$home/bin/checkpassword\" \"$home/bin/qmail-pop3d\" Maildir");
}

std::string qmtpScript(const HubPlace &place)
{
    const std::string user = place.isPrivate ? "" : " --user qmaild";
    return head(place, "Mail in by QMTP, for the domains of rcpthosts.") + needing("qmail-qmtpd", "me rcpthosts qmtplisten") +
           "read -r name < \"$home/control/me\" || :\n" +
           startLine(place, "qmail-listen --listen-file qmtplisten --rules " + shellQuoted(place.rules + ".cdb") + " --local-name \"$name\"" + user +
                                " -- \"$home/bin/qmail-qmtpd\"");
}

// QMQP knows no rcpthosts: whoever may not relay is shown out.
std::string qmqpScript(const HubPlace &place)
{
    const std::string user = place.isPrivate ? "" : " --user qmaild";
    return head(place, "Mail in by QMQP, from those who may relay.") + needing("qmail-qmqpd", "me qmqplisten") +
           "read -r name < \"$home/control/me\" || :\n" +
           startLine(place, "qmail-listen --listen-file qmqplisten --rules " + shellQuoted(place.rules + ".cdb") + " --local-name \"$name\"" + user +
                                " -- sh -c '[ -n \"${RELAYCLIENT+may}\" ] && exec \"$0\"' \"$home/bin/qmail-qmqpd\"");
}

std::string logScript(const HubPlace &place, const std::string &service)
{
    const std::string user = place.isPrivate ? "" : "setuidgid qmaill ";
    return "#!/bin/sh\n# The log of " + service + ": at most 50 files of 4 MB.\n" + "exec " + user +
           "multilog t s4000000 n50 " + shellQuoted(place.logOf(service)) + "\n";
}

} // namespace

std::string shellQuoted(const std::string &s)
{
    return "'" + text::replaceAll(s, "'", "'\\''") + "'";
}

std::vector<ServiceScript> serviceScripts(const HubPlace &place)
{
    std::vector<ServiceScript> out;
    const auto add = [&](const std::string &name, std::string run) {
        out.push_back({name, std::move(run), logScript(place, name), {}});
    };
    // In private mode the ports are above 1023.
    const auto listens = [&](const std::string &file, int port, bool isForUsers = true) {
        out.back().listenFile = file;
        out.back().offeredBy = isForUsers ? file : std::string();
        out.back().standard = place.isPrivate ? "127.0.0.1:" + std::to_string(2500 + port) : "[::]:" + std::to_string(port);
    };
    add("qmail-queued", queuedScript(place));
    add("qmail-send", sendScript(place));
    add("qmail-smtpd", smtpdScript(place));
    listens("smtplisten", 25, false);
    add("qmail-submission", submissionScript(place));
    listens("submissionlisten", 587);
    add("qmail-smtpsd", smtpsdScript(place));
    listens("smtpslisten", 465);
    add("qmail-pop3d", popScript(place, "pop3listen", needing("qmail-pop3d", "me pop3listen"), "starttls"));
    listens("pop3listen", 110);
    add("qmail-pop3sd", popScript(place, "pop3slisten", needing("qmail-pop3sd", "me servercert.pem pop3slisten"), "implicit"));
    listens("pop3slisten", 995);
    add("qmail-qmtpd", qmtpScript(place));
    listens("qmtplisten", 209);
    add("qmail-qmqpd", qmqpScript(place));
    listens("qmqplisten", 628);
    return out;
}

} // namespace mw::helper
