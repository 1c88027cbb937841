// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of the helper about changes, in the person's language.
#include "gui/models/HelperWords.h"

#include "gui/models/ControlWords.h"
#include "gui/models/Format.h"
#include "gui/models/SentenceBook.h"

#include <QCoreApplication>

namespace mw::gui {

namespace {

// %1 and so on stand for names, in this order.
constexpr const char *kSentences[] = {
    QT_TRANSLATE_NOOP("HelperWords", "None."),
    QT_TRANSLATE_NOOP("HelperWords", "None. qmail-send is told to read its files again (HUP)."),
    QT_TRANSLATE_NOOP("HelperWords", "qmail-send is restarted: running deliveries finish first; mail is taken meanwhile."),
    QT_TRANSLATE_NOOP("HelperWords", "All services are restarted: running deliveries and connections finish first, and for some seconds no mail is taken."),
    QT_TRANSLATE_NOOP("HelperWords", "Mail to anybody@%1 is accepted from the whole Internet."),
    QT_TRANSLATE_NOOP("HelperWords", "Mail to anybody below %1 is accepted from the whole Internet."),
    QT_TRANSLATE_NOOP("HelperWords", "Mail to anybody@%1 is refused from now on."),
    QT_TRANSLATE_NOOP("HelperWords", "Mail to anybody below %1 is refused from now on."),
    QT_TRANSLATE_NOOP("HelperWords", "Mail for any domain is accepted from everybody: the hub becomes an open relay."),
    QT_TRANSLATE_NOOP("HelperWords", "From now on only mail for the named domains is accepted; until now it was mail for any domain."),
    QT_TRANSLATE_NOOP("HelperWords", "Only the domain in control/me is local."),
    QT_TRANSLATE_NOOP("HelperWords", "The addresses of %1 are the users and aliases of this computer."),
    QT_TRANSLATE_NOOP("HelperWords", "%1 is no longer local: mail for it goes where virtualdomains or DNS say; what waits for it in the queue as local mail is still delivered here."),
    QT_TRANSLATE_NOOP("HelperWords", "%1 is no longer virtual: mail for it goes where locals or DNS say."),
    QT_TRANSLATE_NOOP("HelperWords", "Through control/virtualdomains mail to anybody@%1 goes to the local address %2-NAME."),
    QT_TRANSLATE_NOOP("HelperWords", "Through control/virtualdomains mail to anybody below %1 goes to the local address %2-NAME."),
    QT_TRANSLATE_NOOP("HelperWords", "Through control/virtualdomains mail to %1 goes to the local address %2-NAME."),
    QT_TRANSLATE_NOOP("HelperWords", "The same for %1 more."),
    QT_TRANSLATE_NOOP("HelperWords", "%1 is removed; without it holds: %2."),
    QT_TRANSLATE_NOOP("HelperWords", "It is taken back after %1 seconds unless it is confirmed, because it changes where mail is sent."),
    QT_TRANSLATE_NOOP("HelperWords", "It is taken back after %1 seconds unless it is confirmed, because it changes where the hub listens."),
    QT_TRANSLATE_NOOP("HelperWords", "It is taken back after %1 seconds unless it is confirmed, because it changes what the hub is called or runs as."),
    QT_TRANSLATE_NOOP("HelperWords", "It is taken back after %1 seconds unless it is confirmed, because it changes whether the hub relays for everybody."),
    QT_TRANSLATE_NOOP("HelperWords", "every file reads back as it was meant"),
    QT_TRANSLATE_NOOP("HelperWords", "the change is recorded in the history"),
    QT_TRANSLATE_NOOP("HelperWords", "control/morercpthosts is compiled"),
    QT_TRANSLATE_NOOP("HelperWords", "users/assign is compiled"),
    QT_TRANSLATE_NOOP("HelperWords", "the tcp rules are compiled"),
    QT_TRANSLATE_NOOP("HelperWords", "qmail-send reads its files again (HUP)"),
    QT_TRANSLATE_NOOP("HelperWords", "all services are restarted"),
    QT_TRANSLATE_NOOP("HelperWords", "%1 is restarted"),
    QT_TRANSLATE_NOOP("HelperWords", "by SMTP mail to %1 is accepted"),
    QT_TRANSLATE_NOOP("HelperWords", "by SMTP mail to %1 is refused"),
    QT_TRANSLATE_NOOP("HelperWords", "there is no Maildir %1 yet: mail for it waits until its owner makes it with maildirmake"),
    QT_TRANSLATE_NOOP("HelperWords", "%1 is written"),
    QT_TRANSLATE_NOOP("HelperWords", "%1 is removed"),
    QT_TRANSLATE_NOOP("HelperWords", "it does not run; it reads them when it starts"),
    QT_TRANSLATE_NOOP("HelperWords", "it does not run; it reads its files when it starts"),
    QT_TRANSLATE_NOOP("HelperWords", "it has answered since"),
    QT_TRANSLATE_NOOP("HelperWords", "it was told; whether it has read them cannot be asked"),
    QT_TRANSLATE_NOOP("HelperWords", "it runs as process %1"),
    QT_TRANSLATE_NOOP("HelperWords", "it says the same already"),
    QT_TRANSLATE_NOOP("HelperWords", "this machine may send mail anywhere, so the answer would say nothing"),
    QT_TRANSLATE_NOOP("HelperWords", "Undo of change %1: %2"),
};

} // namespace

QString HelperWords::sentence(const std::string &english)
{
    const QString text = Format::fromUtf8(english);
    static const SentenceBook kBook("HelperWords", kSentences);
    if (const auto found = kBook.find(text)) {
        QString out = found->sentence;
        for (int place = 1; place <= found->names.size(); ++place)
            out.replace(QStringLiteral("%%1").arg(place), ControlWords::translated(found->names[place - 1].toStdString()));
        return out;
    }
    // "control/NAME: help of the file"
    const auto colon = text.indexOf(QStringLiteral(": "));
    if (text.startsWith(QStringLiteral("control/")) && colon > 0)
        return text.left(colon + 2) + ControlWords::translated(text.mid(colon + 2).toStdString());
    return text;
}

} // namespace mw::gui
