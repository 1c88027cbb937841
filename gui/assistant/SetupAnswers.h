// SPDX-License-Identifier: GPL-3.0-or-later
// What the set-up assistant has been told so far, how that is kept between two sittings, and the acts that make it true.
#pragma once

#include "gui/models/StagedChanges.h"

#include "shared/rpc/Setup.h"

#include <QString>
#include <QStringList>

class QSettings;

namespace mw::gui {

enum class SendingWay { Direct, Provider, Inside };
enum class MailboxKind { Maildir, Mbox, Other };

// Whose mail the hub accepts beside that for its own name.
struct SetupDomain {
    QString domain;
    bool isVirtual = true;   // else its people are those of this computer
    QString owner;           // of a virtual one
    bool everything = true;  // every address of a virtual one goes to its owner
    bool operator==(const SetupDomain &) const = default;
};

// The four addresses that must exist, in the order in which they are shown.
QStringList caretakerNames();

class SetupAnswers {
public:
    QString hostName;

    SendingWay sending = SendingWay::Direct;
    QString provider; // of the list of providers; empty: another one
    QString relayHost;
    int relayPort = 587;
    QString relayUser;
    QString relayPassword; // never kept between two sittings
    QString relayTls;      // as SmartHosts.Set has it

    QList<SetupDomain> domains;
    QStringList caretakers; // who gets the mail of each of caretakerNames()

    bool ownNetworks = false;
    QStringList networks;
    bool signedIn = false; // people send from anywhere, with their password

    MailboxKind mailbox = MailboxKind::Maildir;
    QString otherMailbox;

    // What the computer has: the first guesses, where nothing has been said yet.
    void guess(const rpc::setup::Look::Reply &found);
    // Of one hub, by its socket. The password is left out.
    void save(QSettings &settings, int page) const;
    // The page on which it was left; -1: nothing was kept.
    int load(QSettings &settings);
    static void forget(QSettings &settings);

    // Whoever is named anywhere and is no account: in a private hub each gets an address and a mailbox.
    QStringList people() const;
    // The first act where there is no hub: Setup.Create.
    StagedAct creation(const rpc::setup::Look::Reply &found) const;
    // All others, in the order in which they are made.
    QList<StagedAct> settings() const;

private:
    rpc::setup::Listen listen(bool isPrivate) const;
    void addRelayActs(QList<StagedAct> &acts) const;
    void addDomainActs(QList<StagedAct> &acts) const;
    void addCaretakerActs(QList<StagedAct> &acts) const;
};

// "192.168.1.0/24, fd00::/8" in its parts.
QStringList wordsOf(const QString &text);
// A sentence why that cannot be the full name of a host; empty: it can.
QString hostNameProblem(const QString &name);
QString domainProblem(const QString &domain);

} // namespace mw::gui
