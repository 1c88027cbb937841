// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a change: the text of lists, domains and addresses as intents, consequences, differences,
// packed records and the audit log.
#include "daemon/helper/adopt/Adoption.h"
#include "daemon/helper/changes/ActMakers.h"
#include "daemon/helper/changes/ActWords.h"
#include "daemon/helper/changes/AddressEdits.h"
#include "daemon/helper/changes/Consequences.h"
#include "daemon/helper/changes/ControlEdits.h"
#include "daemon/helper/changes/Differences.h"
#include "daemon/helper/changes/DomainEdits.h"
#include "daemon/helper/changes/LineSets.h"
#include "daemon/helper/changes/ListText.h"
#include "daemon/helper/changes/Validation.h"

#include "shared/os/AtomicFile.h"
#include "shared/os/Files.h"
#include "shared/rpc/Addresses.h"
#include "shared/rpc/Changes.h"
#include "shared/rpc/Control.h"
#include "shared/rpc/Domains.h"
#include "shared/rpc/Packed.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace mw;
using namespace mw::helper;
using Text = std::optional<std::string>;

namespace {

FileChange change(TargetKind kind, const std::string &name, const Text &before, const Text &after)
{
    Target target{name, kind, "/nowhere", name.substr(name.rfind('/') + 1), {}};
    return {target, {.present = before.has_value(), .content = before.value_or(std::string())}, after};
}

rpc::domains::Add::Request add(const std::string &domain, rpc::domains::Kind kind, const Text &user = {})
{
    rpc::domains::Add::Request out;
    out.domain = domain;
    out.kind = kind;
    out.user = user;
    return out;
}

DomainFiles hub()
{
    DomainFiles out;
    out.me = "hub.example\n";
    out.locals = "# ours\nhub.example\n";
    out.rcptHosts = "hub.example\n";
    return out;
}

} // namespace

class tst_ChangeParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsKeepTheirComments();
    void domainsAreOneIntent();
    void anExceptionThatBecomesADomain();
    void exceptionsBelongToTheNearestDomain();
    void theHostsOwnNameStays();
    void whatASuffixAcceptsIsNotRefused();
    void servicesThatStopListeningAreRisky();
    void domainsThatCannotBe_data();
    void domainsThatCannotBe();
    void withoutRcpthostsNothingRestricts();
    void deliveriesAreReadAsMeant_data();
    void deliveriesAreReadAsMeant();
    void addressesKeepTheirComments();
    void everyActHasWords();
    void controlValues();
    void freeLinesKeepTheirComments();
    void whatTheProgramsOfATakenOverHubRead();
    void domainsStayInTheirList();
    void differences();
    void merges();
    void linesAreTakenBack_data();
    void linesAreTakenBack();
    void packedRecords();
    void wrongRecords();
    void auditLogShowsWhoAlteredIt();
    void auditLogSurvivesACutLine();
};

void tst_ChangeParts::listsKeepTheirComments()
{
    ListText list(std::string("# first\na.example\n\n  \nB.example  \n# last\nno newline"));
    QCOMPARE(list.entries(), (std::vector<std::string>{"a.example", "B.example", "no newline"}));
    QVERIFY(list.has("b.EXAMPLE"));
    list.add("A.example");
    list.add("c.example");
    QCOMPARE(list.remove("b.example"), 1U);
    QCOMPARE(*list.text(), std::string("# first\na.example\n\n  \n# last\nno newline\nc.example\n"));
    const std::string untouched = "x\ny";
    QCOMPARE(*ListText(untouched).text(), untouched);
    QVERIFY(!ListText(std::nullopt).text());
}

void tst_ChangeParts::domainsAreOneIntent()
{
    auto request = add("Shop.Example", rpc::domains::Kind::Virtual, "anna");
    request.wildcard = true;
    request.exceptions = {"far@shop.example", "dev.shop.example"};
    const auto files = withDomain(hub(), request);
    QVERIFY2(files.has_value(), files ? "" : files.error().sentence().c_str());
    QCOMPARE(*files->virtualDomains,
             std::string("far@shop.example:\ndev.shop.example:\nshop.example:anna\n.shop.example:anna\n"));
    QCOMPARE(*files->rcptHosts, std::string("hub.example\nshop.example\n.shop.example\n"));
    QCOMPARE(files->locals, hub().locals);
    const auto list = domainsIn(*files);
    QCOMPARE(list.domains.size(), 3U);
    QCOMPARE(list.domains[2].domain, std::string("shop.example"));
    QCOMPARE(list.domains[2].user, std::string("anna"));
    QCOMPARE(list.domains[2].exceptions, *request.exceptions);

    const auto without = withoutDomain(*files, "shop.example");
    QVERIFY(without.has_value());
    QCOMPARE(*without->virtualDomains, std::string());
    QCOMPARE(without->rcptHosts, hub().rcptHosts);

    const auto local = withDomain(hub(), add("other.example", rpc::domains::Kind::Local));
    QCOMPARE(*local->locals, std::string("# ours\nhub.example\nother.example\n"));
    // A locals that is missing stands for the name in me, which stays local.
    auto bare = hub();
    bare.locals.reset();
    QCOMPARE(*withDomain(bare, add("other.example", rpc::domains::Kind::Local))->locals,
             std::string("hub.example\nother.example\n"));
    const auto relay = withDomain(hub(), add("backup.example", rpc::domains::Kind::Relay));
    QCOMPARE(*relay->rcptHosts, std::string("hub.example\nbackup.example\n"));
    QCOMPARE(relay->virtualDomains, Text());
}

void tst_ChangeParts::anExceptionThatBecomesADomain()
{
    auto files = hub();
    files.virtualDomains = "# wild\nx.wild.example:\n.wild.example:anna\n";
    files.rcptHosts = "hub.example\n.wild.example\nx.wild.example\n";
    const auto made = withDomain(files, add("x.wild.example", rpc::domains::Kind::Virtual, "bench"));
    QCOMPARE(*made->virtualDomains, std::string("# wild\n.wild.example:anna\nx.wild.example:bench\n"));
    QCOMPARE(std::ranges::count(domainsIn(*made).domains, std::string("x.wild.example"), &rpc::domains::Domain::domain), 1);
    const auto local = withDomain(files, add("x.wild.example", rpc::domains::Kind::Local));
    QCOMPARE(*local->virtualDomains, std::string("# wild\n.wild.example:anna\n"));
    QCOMPARE(std::ranges::count(domainsIn(*local).domains, std::string("x.wild.example"), &rpc::domains::Domain::domain), 1);
}

void tst_ChangeParts::exceptionsBelongToTheNearestDomain()
{
    auto files = hub();
    files.virtualDomains = "x@sub.big.example:\nsub.big.example:bench\nfar.big.example:\ny@big.example:\nbig.example:anna\n.big.example:anna\n";
    files.rcptHosts = "hub.example\nsub.big.example\nbig.example\n.big.example\n";
    QCOMPARE(*withoutDomain(files, "big.example")->virtualDomains, std::string("x@sub.big.example:\nsub.big.example:bench\n"));
    QCOMPARE(*withoutDomain(files, "sub.big.example")->virtualDomains,
             std::string("far.big.example:\ny@big.example:\nbig.example:anna\n.big.example:anna\n"));
    // What stands for all below it goes alone.
    QCOMPARE(*withoutDomain(files, ".big.example")->virtualDomains,
             std::string("x@sub.big.example:\nsub.big.example:bench\nfar.big.example:\ny@big.example:\nbig.example:anna\n"));
    QCOMPARE(*withRenamed(files, {.domain = "big.example", .to = "new.example", .keep = {}, .manner = {}})->virtualDomains,
             std::string("x@sub.big.example:\nsub.big.example:bench\nfar.new.example:\ny@new.example:\nnew.example:anna\n.new.example:anna\n"));
    const auto list = domainsIn(files).domains;
    const auto found = std::ranges::find(list, std::string("big.example"), &rpc::domains::Domain::domain);
    QCOMPARE(found->exceptions, (std::vector<std::string>{"far.big.example", "y@big.example"}));
}

void tst_ChangeParts::theHostsOwnNameStays()
{
    for (const auto &locals : {Text("hub.example\n"), Text()}) {
        auto files = hub();
        files.locals = locals;
        const auto without = withoutDomain(files, "HUB.example");
        QVERIFY(!without && without.error().kind == rpc::Fault::Kind::Failed);
        QVERIFY(QString::fromStdString(without.error().sentence()).contains(u"the name of this hub"));
        // It may become another kind.
        QVERIFY(withChanged(files, {.domain = "hub.example", .kind = rpc::domains::Kind::Virtual, .user = "anna", .wildcard = {}, .exceptions = {}, .manner = {}}));
    }
}

void tst_ChangeParts::whatASuffixAcceptsIsNotRefused()
{
    const auto names = [](const char *file, const char *before, const char *after) {
        return std::vector{change(TargetKind::Control, std::string("control/") + file, before, after)};
    };
    const auto files = names("rcpthosts", "h\n.wide.example\na.wide.example\n.b.wide.example\nc.example\n", "h\n.Wide.example\n");
    QCOMPARE(acceptedDomainsOf(files).go, (std::vector<std::string>{"c.example"}));
    const auto said = consequencesOf(files);
    QCOMPARE(said, (std::vector<std::string>{"Mail to anybody below b.wide.example is still accepted, because the list also has .wide.example.",
                                             "Mail to anybody@a.wide.example is still accepted, because the list also has .wide.example.",
                                             "Mail to anybody@c.example is refused from now on."}));
    // The other list says it, too, also where the set leaves it alone.
    QVERIFY(acceptedDomainsOf(names("morercpthosts", "a.wide.example\nb.example\n", ""), {"h\n.wide.example\nb.example\n"}).go.empty());
    auto moved = names("rcpthosts", "h\na.example\n", "h\n");
    moved.push_back(change(TargetKind::Control, "control/morercpthosts", "", "a.example\n"));
    QVERIFY(!std::ranges::contains(consequencesOf(moved), std::string("Mail to anybody@a.example is refused from now on.")));
}

void tst_ChangeParts::servicesThatStopListeningAreRisky()
{
    const auto risk = [](const std::string &name, const Text &before, const Text &after) {
        return riskOf({change(TargetKind::Service, "services/" + name, before, after)}).value_or("none");
    };
    const std::string listens = "it changes where the hub listens";
    QCOMPARE(risk("qmail-smtpd/down", {}, ""), listens);
    QCOMPARE(risk("qmail-submission/link", "/s\n", {}), listens);
    QCOMPARE(risk("qmail-pop3sd/down", {}, ""), listens);
    QCOMPARE(risk("qmail-smtpd/down", "", {}), std::string("none")); // it starts
    QCOMPARE(risk("qmail-smtpd/run", "a", "b"), std::string("none"));
    QCOMPARE(risk("qmail-send/down", {}, ""), std::string("none"));
}

void tst_ChangeParts::domainsThatCannotBe_data()
{
    using rpc::domains::Kind;
    QTest::addColumn<QString>("domain");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("user");
    QTest::newRow("newline") << u"a.example\nb.example"_s << int(Kind::Relay) << QString();
    QTest::newRow("colon") << u"a.example:root"_s << int(Kind::Virtual) << u"anna"_s;
    QTest::newRow("empty") << QString() << int(Kind::Local) << QString();
    QTest::newRow("comment") << u"#a.example"_s << int(Kind::Local) << QString();
    QTest::newRow("no user") << u"a.example"_s << int(Kind::Virtual) << QString();
    QTest::newRow("user with a line") << u"a.example"_s << int(Kind::Virtual) << u"anna\nevil.example:root"_s;
    QTest::newRow("user with a pipe of names") << u"a.example"_s << int(Kind::Virtual) << u"an:na"_s;
    QTest::newRow("wildcard that is local") << u".a.example"_s << int(Kind::Local) << QString();
    QTest::newRow("there already") << u"hub.example"_s << int(Kind::Virtual) << u"anna"_s;
}

void tst_ChangeParts::domainsThatCannotBe()
{
    QFETCH(QString, domain);
    QFETCH(int, kind);
    QFETCH(QString, user);
    auto request = add(domain.toStdString(), static_cast<rpc::domains::Kind>(kind));
    if (!user.isEmpty())
        request.user = user.toStdString();
    QVERIFY(!withDomain(hub(), request));
}

void tst_ChangeParts::withoutRcpthostsNothingRestricts()
{
    auto files = hub();
    files.rcptHosts.reset();
    const auto more = withDomain(files, add("a.example", rpc::domains::Kind::Local));
    QVERIFY(!more->rcptHosts);
    QVERIFY(domainsIn(*more).open);
}

void tst_ChangeParts::deliveriesAreReadAsMeant_data()
{
    using rpc::addresses::DeliveryKind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("line"); // empty: refused
    QTest::newRow("forward") << int(DeliveryKind::Forward) << u"bob@a.example"_s << u"&bob@a.example"_s;
    QTest::newRow("local forward") << int(DeliveryKind::Forward) << u"bob"_s << u"&bob"_s;
    QTest::newRow("maildir") << int(DeliveryKind::Mailbox) << u"./Maildir/"_s << u"./Maildir/"_s;
    QTest::newRow("program") << int(DeliveryKind::Program) << u"exit 0"_s << u"|exit 0"_s;
    QTest::newRow("second line") << int(DeliveryKind::Forward) << u"a@b\n|evil"_s << QString();
    QTest::newRow("program as forward") << int(DeliveryKind::Forward) << u"|evil"_s << QString();
    QTest::newRow("forward as mailbox") << int(DeliveryKind::Mailbox) << u"bob@a.example"_s << QString();
    QTest::newRow("empty") << int(DeliveryKind::Forward) << QString() << QString();
    QTest::newRow("trailing space") << int(DeliveryKind::Mailbox) << u"./x "_s << QString();
    QTest::newRow("empty program") << int(DeliveryKind::Program) << QString() << QString();
}

void tst_ChangeParts::deliveriesAreReadAsMeant()
{
    QFETCH(int, kind);
    QFETCH(QString, to);
    QFETCH(QString, line);
    const auto made = lineFor({static_cast<rpc::addresses::DeliveryKind>(kind), to.toStdString()});
    QCOMPARE(made.has_value(), !line.isEmpty());
    if (made)
        QCOMPARE(QString::fromStdString(*made), line);
}

void tst_ChangeParts::addressesKeepTheirComments()
{
    using rpc::addresses::DeliveryKind;
    const std::string before = "# the team\n&ann@a.example\n./Maildir/\n";
    const auto more = withDeliveries(before, {{DeliveryKind::Forward, "bob"}, {DeliveryKind::Mailbox, "./Maildir/"}}, false);
    QCOMPARE(*more, before + "&bob\n");
    QCOMPARE(*withDeliveries(before, {{DeliveryKind::Forward, "bob"}}, true), std::string("# the team\n&bob\n"));
    QCOMPARE(**withoutDelivery(before, "ann@a.example"), std::string("# the team\n./Maildir/\n"));
    QVERIFY(!withoutDelivery(before, "nobody"));
    // Comments alone would let the mail vanish, so the file goes.
    QVERIFY(!withoutDelivery("# the team\n&ann\n", "ann")->has_value());
}

// A refusal says what could not be done in words, and no method's name.
void tst_ChangeParts::everyActHasWords()
{
    QSet<QString> seen;
    for (const auto &[method, maker] : actMakers()) {
        const auto said = QString::fromStdString(actInWords(method));
        QVERIFY2(said != u"make the change" && !said.contains(u"mailwright") && !seen.contains(said), method.c_str());
        seen << said;
    }
    QCOMPARE(actInWords("org.mailwright.SmartHosts.Set"), std::string("set the smart host"));
    QCOMPARE(actInWords("recover"), std::string("make the change"));
}

void tst_ChangeParts::controlValues()
{
    using rpc::control::How;
    const auto *lifetime = mail::findControlFile("queuelifetime");
    QCOMPARE(*withValues(*lifetime, "1\n# why\n", {"2"}, How::Replace), std::string("2\n# why\n"));
    QVERIFY(!withValues(*lifetime, {}, {"1", "2"}, How::Replace));
    QVERIFY(!withValues(*lifetime, {}, {"1\n2"}, How::Replace));
    const auto *bad = mail::findControlFile("badmailfrom");
    QCOMPARE(*withValues(*bad, "# spam\na@b\n", {"c@d"}, How::Add), std::string("# spam\na@b\nc@d\n"));
    QCOMPARE(*withValues(*bad, "# spam\na@b\nc@d\n", {"A@B"}, How::Remove), std::string("# spam\nc@d\n"));
    QVERIFY(!withValues(*bad, "# spam\n", {"c@d"}, How::Remove));
    QCOMPARE(*withValues(*bad, "# spam\na@b\n", {"c@d"}, How::Replace), std::string("# spam\nc@d\n"));
    const auto *map = mail::findControlFile("virtualdomains");
    QCOMPARE(*withValues(*map, "a.example:ann\n# x\n", {"a.example:bob"}, How::Add), std::string("# x\na.example:bob\n"));
    QCOMPARE(*withValues(*map, "a.example:ann\n# x\n", {"a.example"}, How::Remove), std::string("# x\n"));
}

void tst_ChangeParts::freeLinesKeepTheirComments()
{
    using rpc::control::How;
    const auto *helo = mail::findControlFile("badhelo");
    const std::string before = "# why\nold.example\n\n# more\n";
    QCOMPARE(*withValues(*helo, before, {"new.example"}, How::Replace), std::string("# why\n\n# more\nnew.example\n"));
    QCOMPARE(*withValues(*helo, before, {"old.example", "x"}, How::Replace), std::string("# why\nold.example\n\n# more\nx\n"));
    QCOMPARE(*withValues(*helo, before, {"x"}, How::Add), before + "x\n");
    QCOMPARE(*withValues(*helo, before, {"OLD.example"}, How::Remove), std::string("# why\n\n# more\n"));
    QVERIFY(!withValues(*helo, before, {"x"}, How::Remove));
    // Whoever gives comments gives the whole text.
    QCOMPARE(*withValues(*helo, before, {"# other", "x"}, How::Replace), std::string("# other\nx\n"));
    // The order counts.
    const auto *mechanisms = mail::findControlFile("authmechanisms");
    QCOMPARE(*withValues(*mechanisms, "# c\nLOGIN\nPLAIN\n", {"PLAIN", "LOGIN"}, How::Replace), std::string("# c\nPLAIN\nLOGIN\n"));
    QVERIFY(withValues(*mail::findControlFile("lmtproutes"), "a:/s\n", {"b:/s"}, How::Add));
    for (const auto *whole : {"servercert.pem", "clientca.pem", "remote_auth", "rewrite"})
        QVERIFY(!withValues(*mail::findControlFile(whole), "# why\n", {"x"}, How::Add));
}

void tst_ChangeParts::whatTheProgramsOfATakenOverHubRead()
{
    Adoption adoption;
    adoption.programs = {{"qmail-send", Maker::Netqmail}, {"qmail-smtpd", Maker::Netqmail}};
    QCOMPARE(unreadReason(adoption, "badmailfrom"), std::string());
    // A later addition of others.
    QVERIFY(unreadReason(adoption, "badrcptto").contains("netqmail"));
    adoption.programs.back().maker = Maker::Ours;
    QCOMPARE(unreadReason(adoption, "badrcptto"), std::string());
    // Services have names of their own.
    adoption.services = "/service";
    adoption.known = {{"smtpd", "/var/log/smtpd", "qmail-smtpd"}, {"pop", "", ""}};
    const auto read = adoptionFromText(adoptionAsText(adoption));
    QVERIFY(read && *read == adoption);
    QCOMPARE(read->serviceOf("qmail-smtpd"), std::string("smtpd"));
    QCOMPARE(read->serviceOf("qmail-send"), std::string("qmail-send"));
}

void tst_ChangeParts::domainsStayInTheirList()
{
    auto files = hub();
    files.moreRcptHosts = "# more\nfar.example\nb.example\n";
    rpc::domains::Change::Request request;
    request.domain = "far.example";
    request.kind = rpc::domains::Kind::Local;
    const auto changed = withChanged(files, request);
    QVERIFY2(changed.has_value(), changed ? "" : changed.error().sentence().c_str());
    QCOMPARE(changed->moreRcptHosts, files.moreRcptHosts);
    QCOMPARE(changed->rcptHosts, files.rcptHosts);
    QCOMPARE(*changed->locals, std::string("# ours\nhub.example\nfar.example\n"));
}

void tst_ChangeParts::differences()
{
    QCOMPARE(QString::fromStdString(unifiedDiff("control/me", "a\nb\n", "a\nc\n")),
             u"--- a/control/me\n+++ b/control/me\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n"_s);
    QVERIFY(unifiedDiff("x", "same\n", "same\n").empty());
}

void tst_ChangeParts::merges()
{
    const std::string base = "a\nb\nc\nd\ne\nf\ng\n";
    const auto merged = mergeThree(base, "a\nb\nc\nd\ne\nf\nG\n", "A\nb\nc\nd\ne\nf\ng\n");
    QVERIFY(merged && *merged);
    QCOMPARE(**merged, std::string("A\nb\nc\nd\ne\nf\nG\n"));
    const auto conflict = mergeThree(base, "X\nb\nc\nd\ne\nf\ng\n", "Y\nb\nc\nd\ne\nf\ng\n");
    QVERIFY(conflict && !*conflict);
}

void tst_ChangeParts::linesAreTakenBack_data()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("after");
    QTest::addColumn<std::string>("now");
    QTest::addColumn<Text>("wanted");
    const auto row = [](const char *name, const char *before, const char *after, const char *now, const Text &wanted) {
        QTest::newRow(name) << std::string(before) << std::string(after) << std::string(now) << wanted;
    };
    row("two were added", "h\n", "h\none\n", "h\none\ntwo\n", "h\ntwo\n");
    row("two went", "h\none\ntwo\nk\n", "h\ntwo\nk\n", "h\nk\n", "h\none\nk\n");
    row("the neighbour above is gone", "h\none\ntwo\n", "h\ntwo\n", "two\nx\n", "one\ntwo\nx\n");
    row("no neighbour stands", "h\none\n", "h\n", "x\n", "x\none\n");
    row("before the end of users/assign", "=a:a:1:\n=b:b:1:\n.\n", "=a:a:1:\n.\n", "=c:c:1:\n.\n", "=c:c:1:\n=b:b:1:\n.\n");
    row("another user", "one:a\n", "one:b\n", "one:b\ntwo:c\n", "two:c\none:a\n");
    row("it has another user since", "one:a\n", "one:b\n", "one:c\n", {});
    row("it came back with another user", "h\none:a\n", "h\n", "h\none:c\n", {});
    row("it is gone since", "h\n", "h\none\n", "h\ntwo\n", {});
    row("it stands twice", "h\n", "h\none\n", "h\none\none\n", {});
    row("it came back already", "h\none\ntwo\n", "h\ntwo\n", "h\nthree\none\n", "h\nthree\none\n");
    row("an entry of two lines", "a: b\n", "a: b\nc: d,\n  e\n", "a: b\nc: d,\n  e\nf: g\n", {});
}

void tst_ChangeParts::linesAreTakenBack()
{
    QFETCH(std::string, before);
    QFETCH(std::string, after);
    QFETCH(std::string, now);
    QFETCH(Text, wanted);
    QCOMPARE(withoutLines(now, before, after), wanted);
}

void tst_ChangeParts::packedRecords()
{
    rpc::changes::Edits edits;
    edits.files = {{"control/me", "", std::string("a\0\n:,\xff", 6)}, {"control/x", "ab", std::nullopt}};
    edits.manner = rpc::changes::Manner{.preview = true, .note = "", .confirmWithin = -5};
    const auto again = rpc::unpacked<rpc::changes::Edits>(rpc::packed(edits));
    QVERIFY(again.has_value());
    QCOMPARE(*again->files[0].content, *edits.files[0].content);
    QVERIFY(!again->files[1].content);
    QCOMPARE(*again->manner->note, std::string());
    QCOMPARE(*again->manner->confirmWithin, -5);
    QVERIFY(*again->manner->preview);
}

void tst_ChangeParts::wrongRecords()
{
    rpc::changes::Edits edits;
    edits.files = {{"control/me", "", "x"}};
    const auto good = rpc::packed(edits);
    for (std::size_t size = 0; size < good.size(); ++size)
        QVERIFY(!rpc::unpacked<rpc::changes::Edits>(std::string_view(good).substr(0, size)));
    QVERIFY(!rpc::unpacked<rpc::changes::Edits>(good + "x"));
    for (const auto *bytes : {"1:", "99999999999999:x,", "-1:x,", ":", "0:,", "18446744073709551615:x,"})
        QVERIFY(!rpc::unpacked<rpc::changes::Edits>(bytes));
}

void tst_ChangeParts::auditLogShowsWhoAlteredIt()
{
    const QTemporaryDir directory;
    const auto path = directory.filePath(u"audit"_s).toStdString();
    const Audit audit(path);
    for (int i = 0; i < 5; ++i)
        QVERIFY(audit.append({.time = 1000 + i, .uid = 0, .who = "root", .verb = "v", .set = i, .object = "two words\nand a line",
                              .result = "done", .files = {{"control/me", "-", "abc"}}}));
    QVERIFY(audit.verify()->whole);
    QCOMPARE(audit.verify()->records, 5);
    const auto whole = *os::readFile(path);
    QCOMPARE(std::ranges::count(whole, '\n'), 5);
    // Any byte, altered.
    for (std::size_t i = 0; i < whole.size(); i += 7) {
        auto altered = whole;
        altered[i] = altered[i] == 'x' ? 'y' : 'x';
        QVERIFY(os::replaceFile(path, altered));
        QVERIFY2(!audit.verify()->whole, std::to_string(i).c_str());
    }
    // The third line, removed.
    auto lines = QByteArray::fromStdString(whole).split('\n');
    lines.removeAt(2);
    QVERIFY(os::replaceFile(path, lines.join('\n').toStdString()));
    QVERIFY(!audit.verify()->whole);
    QCOMPARE(audit.verify()->line, 3);
    // The last one, removed: also when others were written since.
    QVERIFY(os::replaceFile(path, whole.substr(0, whole.rfind('\n', whole.size() - 2) + 1)));
    QVERIFY(!audit.verify()->whole);
    QVERIFY(audit.append({.time = 2000, .uid = 0, .who = "root", .verb = "v", .set = 0, .object = "o", .result = "done", .files = {}}));
    QVERIFY(!audit.verify()->whole);
    QVERIFY(os::readFile(path)->find("missing") != std::string::npos);
    QVERIFY(os::replaceFile(path, whole));
    QVERIFY(audit.verify()->whole);
}

void tst_ChangeParts::auditLogSurvivesACutLine()
{
    const QTemporaryDir directory;
    const auto path = directory.filePath(u"audit"_s).toStdString();
    const Audit audit(path);
    const AuditRecord record{.time = 1, .uid = 0, .who = "root", .verb = "v", .set = 1, .object = "o", .result = "done", .files = {}};
    QVERIFY(audit.append(record));
    const auto head = *os::readFile(path + ".head"); // it is written last
    QVERIFY(audit.append(record));
    const auto whole = *os::readFile(path);
    for (std::size_t cut = whole.size() - 1; cut > whole.find('\n'); --cut) {
        QVERIFY(os::replaceFile(path, whole.substr(0, cut)));
        QVERIFY(os::replaceFile(path + ".head", head));
        QVERIFY(audit.append(record));
        const auto state = audit.verify();
        QVERIFY2(state->whole, state->reason.c_str());
    }
}

QTEST_GUILESS_MAIN(tst_ChangeParts)
#include "tst_ChangeParts.moc"
