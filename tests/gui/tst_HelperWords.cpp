// SPDX-License-Identifier: GPL-3.0-or-later
// What the helper says is found among the sentences that are translated, as its sources spell it, with the names in their places.
#include "gui/models/HelperSentences.h"
#include "gui/models/HelperWords.h"
#include "gui/models/SentenceBook.h"
#include "shared/rpc/Errors.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTranslator>

#include <set>

using namespace mw::gui;
using namespace Qt::StringLiterals;
namespace rpc = mw::rpc;

namespace {

// Every translation stands in « », and the names of helper's sentences in ‹ ›.
class Marking : public QTranslator {
public:
    QString translate(const char *context, const char *sourceText, const char *, int) const override
    {
        QString out = QString::fromUtf8(sourceText);
        if (qstrcmp(context, "HelperWords") == 0) {
            for (int place = 1; place < 10; ++place)
                out.replace(u"%%1"_s.arg(place), u"‹%%1›"_s.arg(place));
        }
        return u'«' + out + u'»';
    }
    bool isEmpty() const override { return false; }
};

// As in a language that puts things the other way round.
class Reversing : public QTranslator {
public:
    QString translate(const char *, const char *sourceText, const char *, int) const override
    {
        return QString::fromUtf8(sourceText).contains(u"%2"_s) ? u"%2 | %1"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

QString withoutMarks(QString text)
{
    for (const QChar mark : {u'«', u'»', u'‹', u'›'})
        text.remove(mark);
    return text;
}

std::vector<const char *> allSentences()
{
    std::vector<const char *> out;
    for (const auto part : {HelperSentences::ofChanges(), HelperSentences::ofFaults(), HelperSentences::ofProblems()})
        out.insert(out.end(), part.begin(), part.end());
    return out;
}

// As the helper makes them, with the marks where translations and names must be.
QStringList consequences()
{
    return {
        // Consequences and remarks.
        u"«Mail to anybody@‹shop.example› is accepted from the whole Internet.»"_s,
        u"«Through control/virtualdomains mail to anybody@‹shop.example› goes to the local address ‹anna›-NAME.»"_s,
        u"«Through control/virtualdomains mail for every domain that is named nowhere goes to the local address ‹alias›-NAME.»"_s,
        u"«An exception: ‹«mail to anybody@‹www.shop.example›»› is remote mail and goes where DNS says.»"_s,
        u"«An exception: ‹«mail to ‹anna@shop.example›»› is remote mail and goes where DNS says.»"_s,
        u"«Every other domain is no longer virtual: mail for it goes where locals or DNS say.»"_s,
        u"«‹control/helohost› is removed; without it holds: ‹«the name in me»›.»"_s,
        u"«‹control/timeoutremote› is removed; without it holds: ‹1200›.»"_s,
        u"control/helohost: «The name by which this host greets other mail servers.»"_s,
        u"«‹alias/.qmail-info› is removed: its mail bounces, or goes to a .qmail file that ends in default.»"_s,
        u"«Mail for ‹alias/.qmail-info› goes to ‹anna@example.org, ./Maildir/›.»"_s,
        u"«Mail for ‹alias/.qmail-all› goes to ‹a@x.example, b@x.example›, ‹7› more.»"_s,
        u"«Mail for ‹people/anna/.qmail› is given to a program.»"_s,
        u"«‹users/exclude› holds for the next time that users/assign is made (qmail-pw2u).»"_s,
        u"«Clients that ask for ‹mail.example.org› are shown another certificate, from the next connection on.»"_s,
        u"«The members of ‹crew@example.org› change; nobody is told.»"_s,
        u"«The service ‹qmail-pop3d› stops and is normally down.»"_s,
        u"«‹qmail-pop3d› ends; its log stays.»"_s,
        u"«The SMTP servers are restarted: connections that are open finish first, new ones wait for a second.»"_s,
        u"«‹qmail-pop3d› ends: running work finishes first.»"_s,
        u"«‹qmail-pop3d› is restarted: running work finishes first.»"_s,
        u"«It is taken back after ‹60› seconds unless it is confirmed, because it changes who may connect and relay.»"_s,
        u"«Until now mail for ‹anna› was delivered the standard way (control/defaultdelivery); from now on only as this file says.»"_s,
        u"«It is handled by the account ‹anna› through the files ‹.qmail-shop-NAME› in ‹/home/anna›; what has none bounces, until there is one that ends in default.»"_s,
        u"«People subscribe by mail to ‹crew-subscribe@example.org›.»"_s,
        u"«Its archive and its members are kept in ‹/var/spool/mlmmj/x.gone›; undo brings them back.»"_s,
        u"«all mail that nothing else is said about goes through ‹relay.example›, as ‹anna›.»"_s,
        u"«mail for all hosts below ‹shop.example› goes through ‹relay.example›, without a login.»"_s,
        u"«It is easy to guess.» «It is shorter than ‹12› characters; whoever gets at the file of passwords could guess it.»"_s,
        u"«‹anna› has another password now; the one before does not count any more.»"_s,
        u"«The certificate is for ‹mail.example.org, example.org›, signed by itself, valid ‹«until ‹«‹5› March ‹2027›»› (in ‹«‹98› days»›)»›.»"_s,
        u"«‹3› files with secrets are not in this backup and stay as they are: ‹users/passwords, control/remote_auth, control/rsacert.pem›.»"_s,
        u"«Nothing asks this table before a .qmail file has a line \"|fastforward -d ‹/etc/aliases›.cdb\".»"_s,
    };
}

QStringList titles()
{
    return {
        // Titles.
        u"«Edit ‹control/me, control/locals›»"_s,
        u"«Set ‹remote_auth› to ‹«something secret»›»"_s,
        u"«Set ‹users/include› to nothing»"_s,
        u"«Add ‹shop.example› to ‹rcpthosts›»"_s,
        u"«Add ‹«‹5› members»› to the mailing list ‹crew@example.org›»"_s,
        u"«Remove ‹anna@example.org› from ‹info@shop.example›»"_s,
        u"«Remove ‹root› from the table of fastforward»"_s,
        u"«Mail for ‹info@shop.example› goes to ‹anna@example.org, berta@example.org›»"_s,
        u"«Take 1 address from a table»"_s,
        u"«Take ‹12› addresses from a table»"_s,
        u"«Take mail for ‹shop.example› (virtual, ‹alias-shop.example›)»"_s,
        u"«Change ‹shop.example› (local)»"_s,
        u"«Call ‹shop.example› from now on ‹store.example›»"_s,
        u"«Everybody else may not connect»"_s,
        u"«‹10.› may send mail to anywhere»"_s,
        u"«Enable ‹qmail-smtpsd› at ‹[::]:465›»"_s,
        u"«Send ‹«mail from ‹anna@example.org›»› through ‹relay.example›»"_s,
        u"«Restore ‹control/me, control/locals› from the backup of ‹2026-11-02 10:00:00› GMT»"_s,
        u"«Undo of change ‹12›: ‹«Set ‹helohost› to ‹mail.example.org›»›»"_s,
        u"«Not confirmed in time: ‹«Send ‹«mail for ‹shop.example›»› through ‹relay.example›»›»"_s,
        u"«Edited outside: ‹control/me, control/locals, users/assign› and ‹4› more»"_s,
        u"«Call the hub ‹mail.example.org›»; «Enable ‹qmail-pop3d›»; «Take no more mail for ‹shop.example›»; «and ‹2› more»"_s,
        u"«Undo of change ‹3›: ‹«Enable ‹qmail-pop3d›»; «Remove ‹control/helohost›»›»"_s,
    };
}

QStringList stepsAndProblems()
{
    return {
        // Steps and what comes of them.
        u"«‹qmail-pop3d› begins»"_s,
        u"«‹/var/qmail/users/cdb› is removed, as its text is»"_s,
        u"«it has not ended within ‹30› seconds; it begins again when its work is done»"_s,
        u"qmail-smtpd: «it ends again and again; its log says why»"_s,
        u"«‹250 ok› (qmail-smtpd run by hand, as for a stranger)»"_s,
        u"/etc/tcp.smtp: «line ‹3›: ‹«\"‹10.0.0›\" is no network and matches nobody: write all four numbers and /bits»›»"_s,
        u"control/me: «No such file or directory»"_s,
        u"«open ‹/var/qmail/control/me›»: «Permission denied»"_s,
        u"fsync an open directory: «Input/output error»"_s,
        u"«a TLS handshake with the SMTP server as ‹mail.example.org› works»"_s,
        u"«there is no cipher that both sides accept (‹no shared cipher›)»"_s,
        u"«open the history in ‹/var/qmail/changes/history›»: «Permission denied»"_s,
        // What is said of a hub behind ssh.
        u"«‹anna@hub› did not let you in: ‹anna@hub: Permission denied (publickey).› \"ssh-copy-id ‹anna@hub›\" puts your key there.»"_s,
        u"«ssh does not know ‹hub›, or not as it is now: ‹Host key verification failed.› Connect once with \"ssh ‹hub›\" and check its key.»"_s,
        u"«ssh has no connection to ‹hub›: ‹ssh: connect to host hub port 22: Connection refused.›»"_s,
        u"«There is no mailwrightctl on ‹hub›: ‹sh: 1: mailwrightctl: not found.› Install Mailwright there.»"_s,
        u"anna@hub: «The helper at ‹/home/anna/hub/run/helper.sock› is not running.» «Start it: ‹mailwrightd --home /home/anna/hub›»"_s,
        // Dangers.
        u"«‹people/anna/.qmail› lets mail run a program»"_s,
        u"«‹rules/smtp› lets ‹«all that \"‹10.›\" stands for»› send mail to anywhere»"_s,
        u"«user%domain at a domain of control/percenthack goes on to that domain, for everybody»"_s,
        u"«‹control/rcpthosts› accepts mail for every domain that ends in ‹.org› from everybody»"_s,
        // Problems of files.
        u"«\"‹two words›\" has the character '‹ ›', which no host name has»"_s,
        u"«‹999› is not between ‹0› and ‹255›»"_s,
        u"«\"‹shop.example›\" stands in line ‹4› too; this later line wins»"_s,
        u"«\"‹shop.example›\" stands in line ‹4› too»"_s,
        u"«\"‹25x›\" is not a port number»"_s,
        u"«there is no Maildir ‹./Mail/› yet: mail for it waits until its owner makes it with maildirmake»"_s,
        u"«the line has a space in its address: only one bare address may stand in a line, without a name»"_s,
        u"«\"‹10.1›\" is no network: behind / belongs a number of bits, at most ‹32›»"_s,
        u"«the name cannot be used: ‹«it has a colon, begins with # or has a space at an end»›»"_s,
        u"«Line ‹7› of users/assign has the beginning \"‹anna-›\"; a rule above fits better.»"_s,
        u"«only Mailwright's own programs read this file (‹qmail-smtpd, qmail-remote›); those of this hub are ‹netqmail›'s and do not know it»"_s,
        // A hub that is found.
        u"«‹/var/qmail› is a qmail of other programs, with control files and a queue.»"_s,
        u"«‹sendmail› listens on port ‹25› already (process ‹812›, ‹/usr/sbin/sendmail›).»"_s,
        u"«‹«a program of another user»› listens on port ‹25› already.»"_s,
        u"«A rule for everybody else is there, by line ‹4›.»"_s,
        u"«\"‹@spam.example›\" is not in badmailfrom.»"_s,
    };
}

} // namespace

class tst_HelperWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsSentences_data();
    void findsSentences();
    void findsFaults_data();
    void findsFaults();
    void leavesOutParameters();
    void findsEachPattern();
    void leavesTheRest();
    void keepsNamesInTheirPlaces();
    void endsOnAnyText();
};

void tst_HelperWords::findsSentences_data()
{
    QTest::addColumn<QString>("marked");
    for (const QString &marked : consequences() + titles() + stepsAndProblems())
        QTest::newRow(qPrintable(withoutMarks(marked).left(60))) << marked;
}

void tst_HelperWords::findsSentences()
{
    QFETCH(QString, marked);
    const std::string english = withoutMarks(marked).toStdString();
    QVERIFY2(HelperWords::knows(english), english.c_str());
    Marking marking;
    QCoreApplication::installTranslator(&marking);
    QCOMPARE(HelperWords::sentence(english), marked);
    QCoreApplication::removeTranslator(&marking);
    QCOMPARE(HelperWords::sentence(english), QString::fromStdString(english));
}

// What Fault::sentence() makes of them.
void tst_HelperWords::findsFaults_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("marked");
    const auto add = [](const rpc::Fault &fault, const QString &marked) {
        const QString english = QString::fromStdString(fault.sentence());
        QTest::newRow(qPrintable(english.left(60))) << english << marked;
    };
    add(rpc::stale("control/me", "It was removed, and not by a change recorded here. Read it again."),
        u"«‹control/me› has changed». «It was removed, and not by a change recorded here.» «Read it again.»"_s);
    add(rpc::stale("control/me", "It was edited outside at 2026-11-02 10:00:00 GMT; it belongs to root. Read it again."),
        u"«‹control/me› has changed». «It was edited outside at ‹2026-11-02 10:00:00› GMT; it belongs to ‹root›.» «Read it again.»"_s);
    add(rpc::stale("control/me", "anna did it at 2026-11-02 10:00:00 GMT by change 5 (Set me to a.example). Read it again."),
        u"«‹control/me› has changed». «‹anna› did it at ‹2026-11-02 10:00:00› GMT by change ‹5› (‹«Set ‹me› to ‹a.example›»›).» «Read it again.»"_s);
    add(rpc::stale("users/assign", "A later change is in the same lines; undo that one first, or edit the file."),
        u"«‹users/assign› has changed». «A later change is in the same lines; undo that one first, or edit the file.»"_s);
    add(rpc::failed("change the setting", "change 4 (Send mail for x.example through relay.example) waits to be confirmed", "Confirm it or undo it first."),
        u"«Could not ‹«change the setting»›: ‹«change ‹4› (‹«Send ‹mail for x.example› through ‹relay.example›»›) waits to be confirmed»›». «Confirm it or undo it first.»"_s);
    add(rpc::failed("read control/me", "open /var/qmail/control/me: Permission denied"),
        u"«Could not ‹«read ‹control/me›»›: ‹«open ‹/var/qmail/control/me›»: «Permission denied»›»"_s);
    add(rpc::failed("add shop.example", "it is a virtual domain of this hub already", "Remove it first to make it another kind."),
        u"«Could not ‹«add ‹shop.example›»›: ‹«it is a virtual domain of this hub already»›». «Remove it first to make it another kind.»"_s);
    add(rpc::failed("rename shop.example", "store.example is a domain of this hub already"),
        u"«Could not ‹«rename ‹shop.example›»›: ‹«‹store.example› is a domain of this hub already»›»"_s);
    add(rpc::failed("add the rule", "line 3 has the address already: 10.:allow", "Put this one in its place with --replace."),
        u"«Could not ‹«add the rule»›: ‹«line ‹3› has the address already: ‹10.:allow›»›». «Put this one in its place with --replace.»"_s);
    add(rpc::failed("make good an interrupted change", "qmail-send is not there", "Nothing else is changed before; mend the reason and try again, or move /x/journal away."),
        u"«Could not ‹«make good an interrupted change»›: ‹qmail-send is not there›». «Nothing else is changed before; mend the reason and try again, or move ‹/x/journal› away.»"_s);
    add(rpc::notFound("domain shop.example on this hub"), u"«There is no domain ‹shop.example› on this hub»"_s);
    add(rpc::notFound("file to change: control/xyz cannot be changed here: no control file has that name; me is one"),
        u"«There is no file to change: ‹«‹control/xyz› cannot be changed here: ‹«no control file has that name; ‹me› is one»›»›»"_s);
    add(rpc::notFound("entry \"x.example\" in control/locals"), u"«There is no entry \"‹x.example›\" in ‹control/locals›»"_s);
    add(rpc::notFound("teapot"), u"«There is no ‹teapot›»"_s);
    add(rpc::notAllowed(rpc::Right::Configure, "Only root may do this: people/anna/.qmail lets mail run a program; it writes a file just as it is given."),
        u"«Not allowed: the right to configure is missing». «Only root may do this: ‹«‹people/anna/.qmail› lets mail run a program»; «it writes a file just as it is given»›.»"_s);
    auto fault = rpc::notAllowed(rpc::Right::Configure, "Only root may do this, or whom polkit allows it: it restores what a backup holds; nobody answered in time. As root: sudo mailwrightctl backup restore ...");
    fault.right = "restore";
    add(fault, u"«Not allowed: the right to ‹«restore a backup»› is missing». «Only root may do this, or whom polkit allows it: ‹«it restores what a backup holds»›; ‹«nobody answered in time»›.» «As root: ‹sudo mailwrightctl backup restore ...›»"_s);
    add(rpc::notAllowed(rpc::Right::Operate, "anna is not a member of the group mailwright. An administrator can add the account, which is nearly as good as making it root: usermod -aG mailwright anna"),
        u"«Not allowed: the right to operate is missing». «‹anna› is not a member of the group ‹mailwright›.» «An administrator can add the account, which is nearly as good as making it root: ‹usermod -aG mailwright anna›»"_s);
    add(rpc::tooMuch("A set has between 1 and 200 acts."), u"«A set has between 1 and 200 acts.»"_s);
    add(rpc::notSetUp("There is no hub in /var/qmail yet; make one with the application, or with: mailwrightctl setup create NAME."),
        u"«There is no hub in ‹/var/qmail› yet; make one with the application, or with: mailwrightctl setup create NAME.»"_s);
    add(rpc::disconnected("There is no helper at /run/x.sock. Start it as root: systemctl start mailwrightd"),
        u"«The helper cannot be reached». «There is no helper at ‹/run/x.sock›.» «Start it as root: systemctl start mailwrightd»"_s);
    add(rpc::invalid("control/smtproutes", 3, "\"25x\" is not a port number"), u"«‹control/smtproutes›, line ‹3›: ‹«\"‹25x›\" is not a port number»›»"_s);
    add(rpc::invalid("control/concurrencylocal", 1, "999 is not between 0 and 255"), u"«‹control/concurrencylocal›, line ‹1›: ‹«‹999› is not between ‹0› and ‹255›»›»"_s);
    add(rpc::invalid("control/me", 0, "the programs of the hub do not work without it"), u"control/me: «the programs of the hub do not work without it»"_s);
    add(rpc::invalid("domain", 0, "\"two words\" has the character ' ', which no host name has"), u"«\"‹two words›\" has the character '‹ ›', which no host name has»"_s);
    add(rpc::invalid("user", 0, "a virtual domain needs a user who looks after it"), u"«a virtual domain needs a user who looks after it»"_s);
    add(rpc::invalid("addresses", 4, "\"x y\" is not an address"), u"«line ‹4›: ‹«\"‹x y›\" is not an address»›»"_s);
    add(rpc::invalid("address", 0, "\"10.0.0\" cannot be compiled: line 1, \"10.0.0:allow\": \"10.0.0\" is no IP address or network"),
        u"«\"‹10.0.0›\" cannot be compiled: ‹«line ‹1›, \"‹10.0.0:allow›\": ‹«\"‹10.0.0›\" is no IP address or network»›»›»"_s);
    add(rpc::invalid("password", 0, "the password cannot be used: it is empty or has a NUL in it"), u"«the password cannot be used: ‹«it is empty or has a NUL in it»›»"_s);
    add(rpc::invalid("name", 0, "the name cannot be used: it is longer than 255 bytes. Take another name, such as anna@example.org."),
        u"«the name cannot be used: ‹«it is longer than ‹255› bytes»›». «Take another name, such as anna@example.org.»"_s);
    add(rpc::invalid("certificates", 0, "the private key does not belong to the certificate. What was there stays as it is."),
        u"«the private key does not belong to the certificate». «What was there stays as it is.»"_s);
}

void tst_HelperWords::findsFaults()
{
    QFETCH(QString, english);
    QFETCH(QString, marked);
    QVERIFY(HelperWords::knows(english.toStdString()));
    Marking marking;
    QCoreApplication::installTranslator(&marking);
    const QString translated = HelperWords::sentence(english.toStdString());
    QCoreApplication::removeTranslator(&marking);
    QCOMPARE(translated, marked);
}

void tst_HelperWords::leavesOutParameters()
{
    QCOMPARE(HelperWords::sentence("domain: \"two words\" has the character ' ', which no host name has"),
             u"\"two words\" has the character ' ', which no host name has"_s);
    QCOMPARE(HelperWords::sentence("domain: nobody has said this before"), u"domain: nobody has said this before"_s);
    QCOMPARE(HelperWords::sentence("control/me: the first line is empty"), u"control/me: the first line is empty"_s);
}

// None is taken for another that is less special, and none is there twice.
void tst_HelperWords::findsEachPattern()
{
    Marking marking;
    QCoreApplication::installTranslator(&marking);
    std::set<std::string> seen;
    for (const auto *sentence : allSentences()) {
        QVERIFY2(seen.insert(sentence).second, sentence);
        QString english = QString::fromUtf8(sentence);
        QString marked = u'«' + english + u'»';
        for (int place = 1; place < 10; ++place) {
            english.replace(u"%%1"_s.arg(place), u"x%1x"_s.arg(place));
            marked.replace(u"%%1"_s.arg(place), u"‹x%1x›"_s.arg(place));
        }
        const QString translated = HelperWords::sentence(english.toStdString());
        if (translated != marked)
            qWarning("%s", qPrintable(translated + u"\n   is not "_s + marked));
        QVERIFY(translated == marked);
    }
    QCoreApplication::removeTranslator(&marking);
}

void tst_HelperWords::leavesTheRest()
{
    for (const auto *text : {"", "anna@example.org", "root", "mail.example.org", "Nobody has said this. Nor this.", "a; b; c", "x: y: z", "10.0.0.1:25"}) {
        QVERIFY2(!HelperWords::knows(text), text);
        QCOMPARE(HelperWords::sentence(text), QString::fromUtf8(text));
    }
}

void tst_HelperWords::keepsNamesInTheirPlaces()
{
    static constexpr const char *kSentences[] = {"%1 goes to %2.", "%1 and %1 again, never %2"};
    const SentenceBook book("HelperWords", kSentences);
    const auto twice = book.find(u"a and a again, never b"_s);
    QVERIFY(twice && twice->names == QStringList({u"a"_s, u"b"_s}));
    QVERIFY(!book.find(u"a and b again, never c"_s));
    const auto places = book.find(u"%2 goes to %1."_s);
    QVERIFY(places.has_value());
    QCOMPARE(SentenceBook::filled(*places), u"%2 goes to %1."_s);
    Reversing reversing;
    QCoreApplication::installTranslator(&reversing);
    QCOMPARE(HelperWords::sentence("Set helohost to 100%1.example"), u"100%1.example | helohost"_s);
    QCoreApplication::removeTranslator(&reversing);
}

// Whatever a stranger has put into it.
void tst_HelperWords::endsOnAnyText()
{
    QElapsedTimer timer;
    timer.start();
    for (const auto *piece : {"x: ", "Could not a: b. ", "x is removed; ", "Undo of change 1: ", "a. b; c: ", "\"a\" "}) {
        const std::string text = QString::fromUtf8(piece).repeated(2000).toStdString();
        QVERIFY(!HelperWords::sentence(text).isEmpty());
    }
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(tst_HelperWords)
#include "tst_HelperWords.moc"
