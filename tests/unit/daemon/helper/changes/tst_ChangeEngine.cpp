// SPDX-License-Identifier: GPL-3.0-or-later
// Change sets on a hub's files: applied as a whole, refused, recorded, undone, taken back; and what people try with links,
// editors, secrets and rights they do not have.
#include "shared/rpc/Addresses.h"
#include "shared/rpc/Changes.h"
#include "shared/rpc/Control.h"
#include "shared/rpc/Domains.h"
#include "shared/rpc/Routing.h"
#include "tests/support/Sandbox.h"
#include "tests/unit/daemon/helper/changes/ChangedHub.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

#include <array>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace mw;
using namespace mw::test;

class tst_ChangeEngine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginAnew(); }
    void appliesAndUndoes();
    void previewChangesNothing();
    void ownerModeAndCommentsStay();
    void validationSaysFileLineAndReason();
    void aChangeMeanwhileIsNamed();
    void editsOutsideAreNoticed();
    void anEditDuringTheApplyStays();
    void whatCannotBeCompiledIsTakenBack();
    void undoKeepsWhatCameLater();
    void undoOfTheFirstOfTwo();
    void undoSaysWhatConflicts();
    void riskyChangesFallBack();
    void confirmedOnesStay();
    void secretsStayOut();
    void secretsOfOneSecond();
    void linksAreRefused();
    void aPersonsFileIsWrittenAsThatPerson();
    void dangerousActsAreRoots();
    void twoAtOnceBothHappen();
    void severalActsAreOneSet();
    void anActThatCannotBeMade();
    void actsMeetTheFilesOfThePreview();
    void auditTellsEverything();
};

void tst_ChangeEngine::appliesAndUndoes()
{
    const auto done = ask<rpc::domains::Add>(virtualDomain("shop.example"));
    QVERIFY2(done.has_value(), sentenceOf(done).c_str());
    QVERIFY(done->applied);
    QCOMPARE(done->id, 2); // 1 is what was found
    QCOMPARE(control(u"virtualdomains"_s), "shop.example:bench\n");
    QCOMPARE(control(u"rcpthosts"_s), "hub.example\nshop.example\n");
    QVERIFY(std::ranges::contains(done->consequences, std::string("Mail to anybody@shop.example is accepted from the whole Internet.")));
    for (const auto &step : done->steps)
        QVERIFY2(step.result != changes::StepResult::Failed, (step.what + ": " + step.detail).c_str());

    const auto history = ask<changes::History>({});
    QCOMPARE(history->entries.size(), 2U);
    QCOMPARE(history->entries[0].who, std::string("root"));
    QCOMPARE(history->entries[0].files, (std::vector<std::string>{"control/rcpthosts", "control/virtualdomains"}));
    QVERIFY(history->entries[1].kind == changes::Kind::Begin);

    const auto undone = ask<changes::Undo>({});
    QVERIFY2(undone.has_value(), sentenceOf(undone).c_str());
    QVERIFY(!QFile::exists(kControl + u"virtualdomains"_s));
    QCOMPARE(control(u"rcpthosts"_s), "hub.example\n");
    // And the undo of the undo.
    QVERIFY(ask<changes::Undo>({}));
    QCOMPARE(control(u"virtualdomains"_s), "shop.example:bench\n");
    struct stat status{};
    QVERIFY(::stat("/var/qmail/changes", &status) == 0 && (status.st_mode & 07777U) == 0700 && status.st_uid == 0);
}

void tst_ChangeEngine::previewChangesNothing()
{
    auto request = virtualDomain("shop.example");
    request.manner = changes::Manner{.preview = true, .note = {}, .confirmWithin = {}};
    const auto before = run({u"find"_s, u"/var/qmail"_s, u"/home"_s, u"-ls"_s}).output;
    const auto seen = ask<rpc::domains::Add>(request);
    QVERIFY2(seen.has_value(), sentenceOf(seen).c_str());
    QVERIFY(!seen->applied);
    QCOMPARE(seen->files.size(), 2U);
    QVERIFY(seen->files[0].diff.find("+shop.example\n") != std::string::npos);
    QCOMPARE(run({u"find"_s, u"/var/qmail"_s, u"/home"_s, u"-ls"_s}).output, before);
}

void tst_ChangeEngine::ownerModeAndCommentsStay()
{
    writeFile(kControl + u"badmailfrom"_s, "# who sends spam\nspam@a.example\n\n# end", 0640);
    QVERIFY(::chown("/var/qmail/control/badmailfrom", 0, 1001) == 0);
    QVERIFY(ask<rpc::control::Set>({.name = "badmailfrom", .values = {"@b.example"}, .how = rpc::control::How::Add, .manner = {}}));
    QCOMPARE(control(u"badmailfrom"_s), "# who sends spam\nspam@a.example\n\n# end\n@b.example\n");
    struct stat status{};
    QVERIFY(::stat("/var/qmail/control/badmailfrom", &status) == 0);
    QCOMPARE(status.st_mode & 07777U, 0640U);
    QCOMPARE(status.st_gid, 1001U);
    // They come back with a file that was removed, and an edit of them from outside is one.
    QVERIFY(ask<rpc::control::Unset>({.name = "badmailfrom", .manner = {}}));
    QVERIFY(ask<changes::Undo>({}));
    QVERIFY(::stat("/var/qmail/control/badmailfrom", &status) == 0 && (status.st_mode & 07777U) == 0640 && status.st_gid == 1001U);
    QVERIFY(::chmod("/var/qmail/control/badmailfrom", 0600) == 0);
    QVERIFY(set("databytes", {"1000"}));
    const auto history = ask<changes::History>({});
    QVERIFY(history->entries[1].kind == changes::Kind::Outside);
    QCOMPARE(history->entries[1].files, (std::vector<std::string>{"control/badmailfrom"}));
    const auto shown = ask<changes::Show>({.id = history->entries[1].id, .since = {}});
    QVERIFY2(shown->files[0].diff.find("mode 0640") != std::string::npos, shown->files[0].diff.c_str());
    // All after an older one together.
    const auto together = ask<changes::Show>({.id = history->entries[0].id, .since = history->entries[2].id});
    QCOMPARE(together->files.size(), std::size_t{2});
    QCOMPARE(together->entry.id, history->entries[0].id);
    QVERIFY(!ask<changes::Show>({.id = history->entries[2].id, .since = history->entries[0].id}));
    QVERIFY(!ask<changes::Show>({.id = history->entries[0].id, .since = 7777}));
    QVERIFY(ask<changes::Undo>({.id = history->entries[1].id, .manner = {}}));
    QVERIFY(::stat("/var/qmail/control/badmailfrom", &status) == 0 && (status.st_mode & 07777U) == 0640);
    QCOMPARE(control(u"badmailfrom"_s), "# who sends spam\nspam@a.example\n\n# end\n@b.example\n");
}

void tst_ChangeEngine::validationSaysFileLineAndReason()
{
    const auto refused = ask<rpc::control::Set>({.name = "locals", .values = {"hub.example", ".below.example"}, .how = {}, .manner = {}});
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == rpc::Fault::Kind::Invalid);
    QCOMPARE(refused.error().what, std::string("control/locals"));
    QCOMPARE(refused.error().line, 2);
    QCOMPARE(control(u"locals"_s), "hub.example\n");
    QVERIFY(!ask<rpc::control::Unset>({.name = "me", .manner = {}}));
    const auto misspelt = set("rcpthost", {"x"});
    QVERIFY2(sentenceOf(misspelt).find("rcpthosts is one") != std::string::npos, sentenceOf(misspelt).c_str());
}

void tst_ChangeEngine::aChangeMeanwhileIsNamed()
{
    const auto read = ask<changes::Read>({"control/rcpthosts"});
    QVERIFY(read.has_value());
    const rpc::control::Write::Request request{.name = "rcpthosts", .content = "other.example\n", .base = read->hash, .manner = {}};
    // With an editor.
    writeFile(kControl + u"rcpthosts"_s, "hub.example\nvi.example\n");
    const auto stale = ask<rpc::control::Write>(request);
    QVERIFY(!stale && stale.error().kind == rpc::Fault::Kind::Stale);
    QCOMPARE(stale.error().what, std::string("control/rcpthosts"));
    QVERIFY2(stale.error().reason.find("edited outside") != std::string::npos, stale.error().reason.c_str());
    QCOMPARE(control(u"rcpthosts"_s), "hub.example\nvi.example\n");
    // By somebody else's change.
    QVERIFY(ask<rpc::domains::Add>(virtualDomain("shop.example"), {0, "carla", true}));
    const auto later = ask<rpc::control::Write>(request);
    QVERIFY2(!later && later.error().reason.find("carla did it") != std::string::npos, sentenceOf(later).c_str());
}

void tst_ChangeEngine::editsOutsideAreNoticed()
{
    (void)askChanges(std::string(helper::kStartMethod), {}); // compiles the rules
    QVERIFY(askChanges(std::string(helper::kStartMethod), {}).said.isEmpty());
    writeFile(kControl + u"rcpthosts"_s, "hub.example\nvi.example\n");
    const auto said = askChanges(std::string(helper::kStartMethod), {}).said;
    QCOMPARE(said, QStringList{u"change 2: Edited outside: control/rcpthosts"_s});
    // Before a change, too; and it can be undone.
    writeFile(kControl + u"smtpgreeting"_s, "hub.example hello\n");
    QVERIFY(set("databytes", {"1000000"}).has_value());
    const auto history = ask<changes::History>({});
    QCOMPARE(history->entries.size(), 4U);
    QCOMPARE(history->entries[1].title, std::string("Edited outside: control/smtpgreeting"));
    QVERIFY(ask<changes::Undo>({.id = 2, .manner = {}}));
    QCOMPARE(control(u"rcpthosts"_s), "hub.example\n");
}

// An editor saves a file of the set after its first file was written.
void tst_ChangeEngine::anEditDuringTheApplyStays()
{
    (void)askChanges(std::string(helper::kStartMethod), {});
    const auto request = virtualDomain("shop.example");
    const auto script = u"(while ! grep -qs shop.example /var/qmail/control/virtualdomains; do sleep 0.02; done; echo vi.example >> /var/qmail/control/rcpthosts) & exec \"$@\""_s;
    const auto answer = askChanges(rpc::fullName<rpc::domains::Add>(), rpc::packed(request), kRoot,
                                   {u"sh"_s, u"-c"_s, script, u"sh"_s, u"strace"_s, u"-qqq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s,
                                    u"trace=rename,renameat,renameat2"_s, u"-e"_s, u"inject=rename,renameat,renameat2:delay_exit=2000000"_s});
    QVERIFY(answer.fault.has_value());
    QVERIFY(answer.fault->kind == rpc::Fault::Kind::Stale);
    QCOMPARE(answer.fault->what, std::string("control/rcpthosts"));
    QCOMPARE(control(u"rcpthosts"_s), "hub.example\nvi.example\n");
    QVERIFY(!QFile::exists(kControl + u"virtualdomains"_s));
    QVERIFY(!QFile::exists(u"/var/qmail/changes/journal"_s));
    // It leaves a trace, and the set can be made on top of it.
    QVERIFY2(answer.said.contains(u"change 2: Edited outside: control/rcpthosts"_s), qPrintable(answer.said.join(u'\n')));
    QVERIFY(ask<rpc::domains::Add>(request));
    QCOMPARE(control(u"rcpthosts"_s), "hub.example\nvi.example\nshop.example\n");
}

// The programs would go on with what was compiled before.
void tst_ChangeEngine::whatCannotBeCompiledIsTakenBack()
{
    writeFile(kControl + u"virtualdomains"_s, "v.example:bench\n");
    writeFile(kControl + u"morercpthosts"_s, "v.example\n");
    writeFile(kControl + u"morercpthosts.cdb/in-the-way"_s, "");
    const auto refused = ask<rpc::domains::Remove>({.domain = "v.example", .manner = {}});
    QVERIFY(!refused);
    QVERIFY2(sentenceOf(refused).find("has been taken back") != std::string::npos, sentenceOf(refused).c_str());
    QCOMPARE(control(u"virtualdomains"_s), "v.example:bench\n");
    QCOMPARE(control(u"morercpthosts"_s), "v.example\n");
    QVERIFY(!QFile::exists(u"/var/qmail/changes/journal"_s));
    QDir(kControl + u"morercpthosts.cdb"_s).removeRecursively();
    const auto done = ask<rpc::domains::Remove>({.domain = "v.example", .manner = {}});
    QVERIFY2(done.has_value(), sentenceOf(done).c_str());
    QCOMPARE(control(u"morercpthosts"_s), "");
}

void tst_ChangeEngine::undoKeepsWhatCameLater()
{
    writeFile(kControl + u"rcpthosts"_s, "hub.example\na.example\nb.example\nc.example\nd.example\n");
    using rpc::control::How;
    QVERIFY(ask<rpc::control::Set>({.name = "rcpthosts", .values = {"hub.example"}, .how = How::Remove, .manner = {}}));
    QVERIFY(ask<rpc::control::Set>({.name = "rcpthosts", .values = {"e.example"}, .how = How::Add, .manner = {}}));
    const auto undone = ask<changes::Undo>({.id = 2, .manner = {}});
    QVERIFY2(undone.has_value(), sentenceOf(undone).c_str());
    QCOMPARE(control(u"rcpthosts"_s), "hub.example\na.example\nb.example\nc.example\nd.example\ne.example\n");
}

// Each adds its lines below those of the other.
void tst_ChangeEngine::undoOfTheFirstOfTwo()
{
    QVERIFY(ask<rpc::domains::Add>(virtualDomain("one.example")));
    QVERIFY(ask<rpc::domains::Add>(virtualDomain("two.example")));
    const auto undone = ask<changes::Undo>({.id = 2, .manner = {}});
    QVERIFY2(undone.has_value(), sentenceOf(undone).c_str());
    QCOMPARE(control(u"rcpthosts"_s), "hub.example\ntwo.example\n");
    QCOMPARE(control(u"virtualdomains"_s), "two.example:bench\n");
    const auto again = ask<changes::Undo>({});
    QVERIFY2(again.has_value(), sentenceOf(again).c_str());
    QCOMPARE(control(u"rcpthosts"_s), "hub.example\none.example\ntwo.example\n");
    // A list whose absence means something else is not made anew from what a later change left.
    QVERIFY(ask<rpc::control::Unset>({.name = "locals", .manner = {}}));
    QVERIFY(set("locals", {"hub.example", "three.example"}));
    QVERIFY(ask<rpc::control::Set>({.name = "locals", .values = {"four.example"}, .how = rpc::control::How::Add, .manner = {}}));
    const auto newest = ask<changes::History>({})->entries[0].id;
    const auto refused = ask<changes::Undo>({.id = newest - 1, .manner = {}});
    QVERIFY(!refused && refused.error().kind == rpc::Fault::Kind::Stale);
}

void tst_ChangeEngine::undoSaysWhatConflicts()
{
    QVERIFY(set("queuelifetime", {"1000"}).has_value());
    QVERIFY(set("queuelifetime", {"2000"}).has_value());
    QVERIFY(set("queuelifetime", {"3000"}).has_value());
    const auto refused = ask<changes::Undo>({.id = 3, .manner = {}});
    QVERIFY(!refused && refused.error().kind == rpc::Fault::Kind::Stale);
    QCOMPARE(refused.error().what, std::string("control/queuelifetime"));
    QCOMPARE(control(u"queuelifetime"_s), "3000\n");
    QVERIFY(!ask<changes::Undo>({.id = 99, .manner = {}}));
}

void tst_ChangeEngine::riskyChangesFallBack()
{
    const auto done = set("me", {"new.example"}, kRoot, {.preview = {}, .note = {}, .confirmWithin = 1});
    QVERIFY2(done.has_value() && done->confirmBefore > 0, sentenceOf(done).c_str());
    QCOMPARE(control(u"me"_s), "new.example\n");
    // Nothing else is changed meanwhile.
    QVERIFY(!set("databytes", {"1"}));
    QTest::qWait(1200);
    const auto back = askChanges(std::string(helper::kFallBackMethod), {});
    QVERIFY2(!back.fault, back.fault ? back.fault->sentence().c_str() : "");
    QCOMPARE(control(u"me"_s), "hub.example\n");
    QVERIFY(ask<changes::History>({})->entries.front().kind == changes::Kind::FallBack);
    QVERIFY(set("databytes", {"1"}));
    QVERIFY(!ask<changes::Confirm>({}));
}

void tst_ChangeEngine::confirmedOnesStay()
{
    QVERIFY(set("smtplisten", {"127.0.0.1:2526"}, kRoot, {.preview = {}, .note = {}, .confirmWithin = 1}));
    const auto kept = ask<changes::Confirm>({});
    QVERIFY(kept.has_value() && kept->id == 2);
    QTest::qWait(1200);
    QVERIFY(!askChanges(std::string(helper::kFallBackMethod), {}).fault);
    QCOMPARE(control(u"smtplisten"_s), "127.0.0.1:2526\n");
    // Undone by hand while it waits.
    QVERIFY(set("smtplisten", {"127.0.0.1:2527"}));
    QVERIFY(ask<changes::Undo>({}));
    QCOMPARE(control(u"smtplisten"_s), "127.0.0.1:2526\n");
    QVERIFY(set("databytes", {"1"}));
}

void tst_ChangeEngine::secretsStayOut()
{
    const auto manner = changes::Manner{.preview = {}, .note = {}, .confirmWithin = 0};
    const auto done = set("remote_auth", {"relay.example|hub|hunter2"}, kRoot, manner);
    QVERIFY2(done.has_value(), sentenceOf(done).c_str());
    const auto isNowhere = [](const std::string &text) { return text.find("hunter2") == std::string::npos; };
    QVERIFY(isNowhere(rpc::packed(*done)));
    QVERIFY(set("remote_auth", {"relay.example|hub|hunter2222"}, kRoot, manner));
    QVERIFY(isNowhere(rpc::packed(*ask<changes::Show>({.id = 2, .since = {}}))));
    QVERIFY(isNowhere(rpc::packed(*ask<changes::Show>({.id = 3, .since = {}}))));
    QVERIFY(!ask<changes::Read>({"control/remote_auth"}));
    // The old form: in smtproutes, which else holds no secret; and a line that is wrong.
    QVERIFY(set("smtproutes", {"far.example:relay.example|hub|hunter2"}, kRoot, manner));
    QVERIFY(!set("smtproutes", {"far.example:relay.example:99999|hub|hunter2"}, kRoot, manner));
    QVERIFY(set("smtproutes", {"far.example:relay.example"}, kRoot, manner));
    const auto undone = ask<changes::Undo>({.id = 3, .manner = manner});
    QVERIFY2(undone.has_value(), sentenceOf(undone).c_str());
    QVERIFY(isNowhere(rpc::packed(*undone)));
    QCOMPARE(control(u"remote_auth"_s), "relay.example|hub|hunter2\n");
    QVERIFY(!ask<changes::Undo>({.id = 3, .manner = manner})); // it has been changed since
    struct stat status{};
    QVERIFY(::stat("/var/qmail/changes/secrets/3", &status) == 0 && (status.st_mode & 07777U) == 0700);
    QVERIFY(::stat("/var/qmail/control/remote_auth", &status) == 0 && (status.st_mode & 07777U) == 0640);
    // Nowhere below changes/, packed or not.
    const auto git = run({u"sh"_s, u"-c"_s, u"cd /var/qmail/changes && git --git-dir=history.git log -p; cat audit journal unconfirmed 2>/dev/null"_s});
    QVERIFY(git.output.contains("Set remote_auth"));
    QVERIFY2(!git.output.contains("hunter"), git.output);
}

// The same length in the same second, as two passwords in SCRAM form are: the files are told apart all the same.
void tst_ChangeEngine::secretsOfOneSecond()
{
    const auto manner = changes::Manner{.preview = {}, .note = {}, .confirmWithin = 0};
    const QString file = kControl + u"remote_auth"_s;
    writeFile(file, "relay.example|hub|first-pw\n", 0600);
    QVERIFY(set("remote_auth", {"relay.example|hub|second-p"}, kRoot, manner));
    struct stat status{};
    QVERIFY(::stat("/var/qmail/control/remote_auth", &status) == 0);
    QVERIFY(set("remote_auth", {"relay.example|hub|third-pw"}, kRoot, manner));
    const std::array times{status.st_atim, status.st_mtim};
    QVERIFY(::utimensat(AT_FDCWD, "/var/qmail/control/remote_auth", times.data(), 0) == 0);
    writeFile(file, "relay.example|hub|fourth-p\n", 0600);
    QVERIFY(::utimensat(AT_FDCWD, "/var/qmail/control/remote_auth", times.data(), 0) == 0);
    QVERIFY(set("databytes", {"1000"}));
    const auto history = ask<changes::History>({});
    QVERIFY(history->entries.size() >= 2U && history->entries[1].kind == changes::Kind::Outside);
    QCOMPARE(history->entries[1].files, std::vector<std::string>{"control/remote_auth"});
    // Another one of that length, and the undo of the older.
    QVERIFY(set("remote_auth", {"relay.example|hub|fifth--p"}, kRoot, manner));
    QVERIFY(set("remote_auth", {"relay.example|hub|sixth--p"}, kRoot, manner));
    const auto newest = ask<changes::History>({})->entries[0];
    QCOMPARE(newest.files, std::vector<std::string>{"control/remote_auth"});
    const auto older = ask<changes::Undo>({.id = newest.id - 1, .manner = manner});
    QVERIFY(!older && older.error().kind == rpc::Fault::Kind::Stale);
    QVERIFY(ask<changes::Undo>({.id = newest.id, .manner = manner}));
    QCOMPARE(control(u"remote_auth"_s), "relay.example|hub|fifth--p\n");
    QVERIFY(::stat("/var/qmail/changes/secrets.key", &status) == 0 && (status.st_mode & 07777U) == 0600 && status.st_size == 32);
}

void tst_ChangeEngine::linksAreRefused()
{
    writeFile(u"/etc/victim"_s, "precious\n");
    QVERIFY(::symlink("/etc/victim", "/var/qmail/control/databytes") == 0);
    const auto symbolic = set("databytes", {"1"});
    QVERIFY2(!symbolic && symbolic.error().reason.find("is a link") != std::string::npos, sentenceOf(symbolic).c_str());
    QVERIFY(::symlink("/etc/victim", "/var/qmail/alias/.qmail-info") == 0);
    rpc::addresses::Add::Request request;
    request.address = "info@hub.example";
    request.deliveries = {{rpc::addresses::DeliveryKind::Forward, "ann@a.example"}};
    QVERIFY(!ask<rpc::addresses::Add>(request));
    QFile::remove(u"/var/qmail/alias/.qmail-info"_s);
    writeFile(u"/var/qmail/other"_s, "second name\n");
    QVERIFY(::link("/var/qmail/other", "/var/qmail/alias/.qmail-info") == 0);
    const auto hard = ask<rpc::addresses::Add>(request);
    QVERIFY2(!hard && hard.error().reason.find("second name") != std::string::npos, sentenceOf(hard).c_str());
    QCOMPARE(readFile(u"/etc/victim"_s), "precious\n");
    QCOMPARE(readFile(u"/var/qmail/other"_s), "second name\n");
    // The name of the new file, made beforehand as a link to somewhere else.
    QFile::remove(u"/var/qmail/alias/.qmail-info"_s);
    QVERIFY(::symlink("/etc/victim", "/var/qmail/alias/.mailwright-new") == 0);
    QVERIFY(ask<rpc::addresses::Add>(request));
    QCOMPARE(readFile(u"/etc/victim"_s), "precious\n");
    QCOMPARE(readFile(u"/var/qmail/alias/.qmail-info"_s), "&ann@a.example\n");
}

void tst_ChangeEngine::aPersonsFileIsWrittenAsThatPerson()
{
    rpc::addresses::Add::Request request;
    request.address = "bench-news@hub.example";
    request.deliveries = {{rpc::addresses::DeliveryKind::Mailbox, "./News/"}};
    const auto done = ask<rpc::addresses::Add>(request);
    QVERIFY2(done.has_value(), sentenceOf(done).c_str());
    QCOMPARE(done->files[0].file, std::string("people/bench/.qmail-news"));
    struct stat status{};
    QVERIFY(::stat("/home/bench/.qmail-news", &status) == 0 && status.st_uid == kBench);
    QVERIFY(ask<changes::Undo>({}));
    QVERIFY(!QFile::exists(u"/home/bench/.qmail-news"_s));
    // Where that person may not write, root does not either.
    QVERIFY(run({u"chmod"_s, u"500"_s, u"/home/bench"_s}).code == 0);
    const auto refused = ask<rpc::addresses::Add>(request);
    QVERIFY(run({u"chmod"_s, u"755"_s, u"/home/bench"_s}).code == 0);
    QVERIFY(!refused);
    QVERIFY(!QFile::exists(u"/home/bench/.qmail-news"_s));
    QVERIFY(!QFile::exists(u"/var/qmail/changes/journal"_s));
}

void tst_ChangeEngine::dangerousActsAreRoots()
{
    rpc::addresses::Add::Request program;
    program.address = "run@hub.example";
    program.deliveries = {{rpc::addresses::DeliveryKind::Program, "id > /tmp/x"}};
    const auto refused = ask<rpc::addresses::Add>(program, kOperator);
    QVERIFY(!refused && refused.error().kind == rpc::Fault::Kind::NotAllowed);
    QVERIFY(!ask<rpc::control::Unset>({.name = "rcpthosts", .manner = {}}, kOperator));
    QVERIFY(!ask<rpc::control::Write>({.name = "smtpplugins", .content = "x\n", .base = {}, .manner = {}}, kOperator));
    QVERIFY(!ask<changes::Apply>({.files = {{"users/assign", "", ".\n"}}, .manner = {}}, kOperator));
    QVERIFY(!ask<changes::Apply>({.files = {{"rules/smtp", "", ":allow,RELAYCLIENT=\"\"\n"}}, .manner = {}}, kOperator));
    // What is no danger is theirs; and root may all.
    QVERIFY(ask<rpc::domains::Add>(virtualDomain("shop.example"), kOperator));
    QVERIFY(ask<rpc::control::Write>({.name = "databytes", .content = "1\n", .base = {}, .manner = {}}, kOperator));
    QVERIFY(ask<rpc::addresses::Add>(program, kRoot));
    QCOMPARE(readFile(u"/var/qmail/alias/.qmail-run"_s), "|id > /tmp/x\n");
    // What was granted is one's, and no more than that.
    auto granted = kOperator;
    granted.granted = {helper::Danger::Assign};
    program.address = "other@hub.example";
    const auto needs = askChanges(rpc::fullName<rpc::addresses::Add>(), rpc::packed(program), granted).needs.needs;
    QCOMPARE(needs.size(), 1U);
    QCOMPARE(needs.front().danger, std::string("programLine"));
    QVERIFY(!QFile::exists(u"/var/qmail/alias/.qmail-other"_s));
    granted.granted = {helper::Danger::Assign, helper::Danger::ProgramLine};
    QVERIFY(ask<rpc::addresses::Add>(program, granted));
    program.address = "run@hub.example";
    // A program that is there already may stay when something else is added.
    program.deliveries = {{rpc::addresses::DeliveryKind::Forward, "ann@a.example"}};
    QVERIFY(ask<rpc::addresses::Add>(program, kOperator));
}

void tst_ChangeEngine::twoAtOnceBothHappen()
{
    std::vector<std::unique_ptr<Background>> workers;
    for (int i = 0; i < 6; ++i) {
        const auto file = u"/gold/request%1"_s.arg(i);
        writeFile(file, QByteArray::fromStdString(rpc::packed(virtualDomain("d" + std::to_string(i) + ".example"))));
        workers.push_back(std::make_unique<Background>(QStringList{
            u"sh"_s, u"-c"_s, QStringLiteral("exec " MW_BIN_DIR "/mailwright-changes /var/qmail /run/mailwright/helper.sock /var/qmail/service "
                                             "org.mailwright.Domains.Add 0 root owner configure '' < ") + file}));
    }
    QByteArray said;
    for (const auto &worker : workers) {
        QVERIFY(worker->waitForEnd(60'000));
        said += worker->output() + '\n';
    }
    QVERIFY2(control(u"virtualdomains"_s).count('\n') == 6, said);
    QCOMPARE(control(u"rcpthosts"_s).count('\n'), 7);
    QCOMPARE(ask<changes::History>({})->entries.size(), 7U);
}

void tst_ChangeEngine::severalActsAreOneSet()
{
    // The second needs what the first makes; the third edits the same file as the first.
    changes::Perform::Request request;
    request.acts = {actOf<rpc::domains::Add>(virtualDomain("shop.example", "bench-shop")),
                    actOf<rpc::addresses::Add>({.address = "info@shop.example", .deliveries = {{rpc::addresses::DeliveryKind::Forward, "ann@a.example"}}, .replace = {}, .manner = {}}),
                    actOf<rpc::domains::Add>(virtualDomain("old.example"))};
    request.manner = changes::Manner{.preview = true, .note = {}, .confirmWithin = {}};
    const auto preview = ask<changes::Perform>(request);
    QVERIFY2(preview.has_value(), sentenceOf(preview).c_str());
    QVERIFY(!preview->applied && preview->problems.empty());
    QCOMPARE(preview->parts.size(), 3U);
    QCOMPARE(preview->parts[0].files, (std::vector<std::string>{"control/rcpthosts", "control/virtualdomains"}));
    QCOMPARE(preview->parts[1].files, (std::vector<std::string>{"people/bench/.qmail-shop-info"}));
    QVERIFY(std::ranges::contains(preview->parts[2].consequences, std::string("Mail to anybody@old.example is accepted from the whole Internet.")));
    QVERIFY(!std::ranges::contains(preview->parts[2].consequences, std::string("Mail to anybody@shop.example is accepted from the whole Internet.")));
    QCOMPARE(control(u"rcpthosts"_s), "hub.example\n");

    request.manner->preview = false;
    const auto done = ask<changes::Perform>(request);
    QVERIFY2(done.has_value(), sentenceOf(done).c_str());
    QCOMPARE(control(u"virtualdomains"_s), "shop.example:bench-shop\nold.example:bench\n");
    QCOMPARE(readFile(u"/home/bench/.qmail-shop-info"_s), "&ann@a.example\n");
    QCOMPARE(ask<changes::History>({})->entries.size(), 2U); // one set
    QVERIFY(ask<changes::Undo>({}));
    QVERIFY(!QFile::exists(kControl + u"virtualdomains"_s));
    QVERIFY(!QFile::exists(u"/home/bench/.qmail-shop-info"_s));
    QCOMPARE(control(u"rcpthosts"_s), "hub.example\n");
}

void tst_ChangeEngine::anActThatCannotBeMade()
{
    changes::Perform::Request request;
    request.acts = {actOf<rpc::domains::Add>(virtualDomain("shop.example")), actOf<rpc::domains::Add>(virtualDomain("shop.example")),
                    {"org.mailwright.Changes.Undo", {}}};
    request.manner = changes::Manner{.preview = true, .note = {}, .confirmWithin = {}};
    const auto preview = ask<changes::Perform>(request);
    QVERIFY2(preview.has_value(), sentenceOf(preview).c_str());
    QVERIFY(preview->parts[0].problems.empty());
    QCOMPARE(preview->parts[1].problems.size(), 1U);
    QVERIFY(preview->parts[1].problems[0].severity == changes::Severity::Error);
    QCOMPARE(preview->parts[2].problems.size(), 1U);
    request.manner->preview = false;
    QVERIFY(!ask<changes::Perform>(request));
    QVERIFY(!QFile::exists(kControl + u"virtualdomains"_s));
    QVERIFY(!ask<changes::Perform>({.acts = {}, .bases = {}, .manner = {}}));
}

void tst_ChangeEngine::actsMeetTheFilesOfThePreview()
{
    changes::Perform::Request request;
    request.acts = {actOf<rpc::domains::Add>(virtualDomain("shop.example"))};
    request.manner = changes::Manner{.preview = true, .note = {}, .confirmWithin = {}};
    const auto preview = ask<changes::Perform>(request);
    request.bases.emplace();
    for (const auto &file : preview->files)
        request.bases->push_back({file.file, file.base});
    request.manner->preview = false;
    writeFile(kControl + u"rcpthosts"_s, "hub.example\nother.example\n");
    const auto refused = ask<changes::Perform>(request);
    QVERIFY(!refused && refused.error().kind == rpc::Fault::Kind::Stale);
    QVERIFY(!QFile::exists(kControl + u"virtualdomains"_s));
    // Without them it is made from what is there.
    request.bases.reset();
    QVERIFY(ask<changes::Perform>(request));
    QCOMPARE(control(u"rcpthosts"_s), "hub.example\nother.example\nshop.example\n");
}

void tst_ChangeEngine::auditTellsEverything()
{
    QVERIFY(set("databytes", {"5000000"}, kRoot, {.preview = {}, .note = "a note", .confirmWithin = {}}));
    QVERIFY(!set("databytes", {"many"}, kOperator));
    QVERIFY(ask<changes::Undo>({}));
    const auto log = readFile(u"/var/qmail/changes/audit"_s).split('\n');
    QCOMPARE(log.size(), 4);
    QVERIFY2(log[0].contains("uid=0 who=root verb=org.mailwright.Control.Set set=2") && log[0].contains("result=done file=control/databytes - "), log[0]);
    QVERIFY2(log[1].contains("uid=2000 who=bench") && log[1].contains("result=refused:"), log[1]);
    QVERIFY2(log[2].contains("verb=org.mailwright.Changes.Undo"), log[2]);
    QVERIFY(ask<changes::VerifyAudit>({})->whole);
    QCOMPARE(ask<changes::VerifyAudit>({})->records, 3);
    QCOMPARE(ask<changes::Show>({.id = 2, .since = {}})->entry.note, std::string("a note"));
}

MW_SANDBOX_TEST_MAIN(tst_ChangeEngine)
#include "tst_ChangeEngine.moc"
