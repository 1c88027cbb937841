// SPDX-License-Identifier: GPL-3.0-or-later
// Where mail goes, in a person's words.
#include "gui/models/RouteWords.h"

#include "gui/models/Format.h"
#include "gui/models/SentenceBook.h"

#include <algorithm>

namespace mw::gui {

namespace {

// The steps of Routing.Explain; they come from the code that delivers.
constexpr const char *kSteps[] = {
    QT_TRANSLATE_NOOP("RouteWords", "By SMTP the address is taken from everybody."),
    QT_TRANSLATE_NOOP("RouteWords", "By SMTP the address is taken only from clients that may relay."),
    QT_TRANSLATE_NOOP("RouteWords", "\"%1\" is in locals: the address is local."),
    QT_TRANSLATE_NOOP("RouteWords", "\"%1\" is not in locals."),
    QT_TRANSLATE_NOOP("RouteWords", "\"%1\" is not in virtualdomains."),
    QT_TRANSLATE_NOOP("RouteWords", "A line for every other domain is not in virtualdomains."),
    QT_TRANSLATE_NOOP("RouteWords", "\"%1\" is in virtualdomains with nothing behind the colon, an exception: the address is remote."),
    QT_TRANSLATE_NOOP("RouteWords", "\"%1\" is in virtualdomains with \"%2\": the local address is %3."),
    QT_TRANSLATE_NOOP("RouteWords", "Nothing makes the address local: it is remote."),
    QT_TRANSLATE_NOOP("RouteWords", "users/assign gives \"%1\" to %2"),
    QT_TRANSLATE_NOOP("RouteWords", "users/assign has nothing for \"%1\""),
    QT_TRANSLATE_NOOP("RouteWords", "no account %1"),
    QT_TRANSLATE_NOOP("RouteWords", "account %1 owns its home directory %2: it gets the mail, and no alias can take it away"),
    QT_TRANSLATE_NOOP("RouteWords", "it goes to the account %1"),
    QT_TRANSLATE_NOOP("RouteWords", "%1 is there and empty"),
    QT_TRANSLATE_NOOP("RouteWords", "%1 is there"),
    QT_TRANSLATE_NOOP("RouteWords", "no file %1"),
    QT_TRANSLATE_NOOP("RouteWords", "in file names %1 is %2"),
    QT_TRANSLATE_NOOP("RouteWords", "the default delivery applies"),
    QT_TRANSLATE_NOOP("RouteWords", "an address with an extension needs a file: there is no mailbox"),
    QT_TRANSLATE_NOOP("RouteWords", "forwarded mail is sent by %1"),
    QT_TRANSLATE_NOOP("RouteWords", "Its mail exchangers are asked for in DNS."),
    QT_TRANSLATE_NOOP("RouteWords", "It goes to %1."),
};

} // namespace

using rpc::addresses::Delivery;
using rpc::addresses::DeliveryKind;
using rpc::routing::Fate;

QString RouteWords::delivery(const Delivery &delivery)
{
    const QString to = Format::fromUtf8(delivery.to);
    switch (delivery.kind) {
    case DeliveryKind::Forward:
        return to;
    case DeliveryKind::Mailbox:
        return tr("mailbox %1", "path").arg(to);
    case DeliveryKind::Program:
        return tr("program %1", "command line").arg(to);
    case DeliveryKind::Discard:
        return tr("dropped without a word");
    }
    return to;
}

QString RouteWords::deliveries(const std::vector<Delivery> &deliveries)
{
    QStringList out;
    for (const auto &one : deliveries)
        out.append(delivery(one));
    return out.join(QStringLiteral(", "));
}

bool RouteWords::runsProgram(const std::vector<Delivery> &deliveries)
{
    return std::ranges::contains(deliveries, DeliveryKind::Program, &Delivery::kind);
}

QString RouteWords::kind(const std::vector<Delivery> &deliveries)
{
    const auto has = [&](DeliveryKind kind) { return std::ranges::contains(deliveries, kind, &Delivery::kind); };
    const int kinds = has(DeliveryKind::Forward) + has(DeliveryKind::Mailbox) + has(DeliveryKind::Program);
    if (kinds > 1)
        return tr("Mixed", "an address with deliveries of several kinds");
    if (has(DeliveryKind::Forward))
        return tr("Forward", "an address whose mail goes to other addresses");
    if (has(DeliveryKind::Mailbox))
        return tr("Mailbox");
    if (has(DeliveryKind::Program))
        return tr("Program");
    return has(DeliveryKind::Discard) ? tr("Dropped") : tr("Standard delivery");
}

// Of a .qmail file, as the helper gives it.
QString RouteWords::line(const QString &line)
{
    if (line.startsWith(u'&'))
        return line.mid(1);
    if (line.startsWith(u'|'))
        return tr("the program %1", "command line").arg(line.mid(1).trimmed());
    return tr("the mailbox %1", "path").arg(line);
}

QString RouteWords::step(const std::string &english)
{
    static const SentenceBook kBook("RouteWords", kSteps);
    QString out = Format::fromUtf8(english);
    if (const auto found = kBook.find(out)) {
        out = found->sentence;
        for (int place = 1; place <= found->names.size(); ++place)
            out.replace(QStringLiteral("%%1").arg(place), found->names[place - 1]);
    }
    if (!out.isEmpty() && !out.left(out.indexOf(u' ')).contains(u'/')) // names of files stay as they are
        out[0] = out[0].toUpper();
    return out.endsWith(u'.') || out.isEmpty() ? out : out + u'.';
}

RouteVerdict RouteWords::verdict(const rpc::routing::Explain::Reply &reply)
{
    RouteVerdict out;
    for (const auto &step : reply.steps)
        out.steps.append(RouteWords::step(step));
    QStringList ends;
    for (const auto &one : reply.deliveries)
        ends.append(line(Format::fromUtf8(one)));
    const QString user = Format::fromUtf8(reply.user);
    switch (reply.fate) {
    case Fate::Delivered:
        out.glyph = QStringLiteral("success");
        out.tone = CellTone::Good;
        out.headline = ends.isEmpty() ? tr("It is dropped: nobody gets it.") : tr("It goes to %1.", "addresses, mailboxes, programs").arg(ends.join(QStringLiteral(", ")));
        break;
    case Fate::Remote:
        out.glyph = QStringLiteral("sending");
        out.tone = CellTone::Active;
        out.headline = tr("It leaves this hub and is passed on to %1.", "server").arg(Format::fromUtf8(reply.host));
        break;
    case Fate::Bounces:
        out.glyph = QStringLiteral("dying");
        out.tone = CellTone::Bad;
        out.headline = tr("It bounces: there is no such address.");
        break;
    case Fate::Waits:
        out.glyph = QStringLiteral("waiting");
        out.tone = CellTone::Waiting;
        out.headline = tr("It waits in the queue: %1", "a sentence").arg(out.steps.isEmpty() ? QString() : out.steps.back());
        break;
    }
    if (!user.isEmpty()) {
        out.facts.append(reply.file.empty() ? tr("The account %1 is in charge; no .qmail file says otherwise.").arg(user)
                                            : tr("The account %1 is in charge, by its file %2.", "account, file name").arg(user, Format::fromUtf8(reply.file)));
    }
    if (!reply.accepted && reply.fate == Fate::Remote)
        out.facts.append(tr("Only those who may relay can send to it through this hub."));
    else if (!reply.accepted)
        out.facts.append(tr("From outside it is refused: the hub takes no mail for its domain by SMTP."));
    return out;
}

RouteVerdict RouteWords::problem(const QString &sentence)
{
    RouteVerdict out;
    out.glyph = QStringLiteral("error");
    out.tone = CellTone::Bad;
    out.headline = sentence;
    return out;
}

} // namespace mw::gui
