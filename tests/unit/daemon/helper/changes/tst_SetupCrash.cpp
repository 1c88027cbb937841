// SPDX-License-Identifier: GPL-3.0-or-later
// mailwright-changes is killed while it makes a hub, and while it changes certificates, passwords, mailing lists and services
// in one set: the next start leaves the old or the new state and says which, and making the hub again completes it.
#include "tests/support/Sandbox.h"
#include "tests/unit/daemon/helper/changes/ChangeWorker.h"

#include "shared/net/Certificate.h"
#include "shared/rpc/Changes.h"
#include "shared/rpc/Lists.h"
#include "shared/rpc/Services.h"
#include "shared/rpc/Setup.h"
#include "shared/rpc/SmartHosts.h"
#include "shared/rpc/Tls.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

#include <sys/mount.h>

using namespace Qt::StringLiterals;
using namespace mw;
using namespace mw::test;
namespace changes = mw::rpc::changes;

namespace {

// Every call at the beginning, then fewer and fewer of many that are alike.
constexpr int kEach = 3;
constexpr double kGrowth = 3;

void shell(const QString &command)
{
    const auto done = run({u"sh"_s, u"-ec"_s, command});
    QVERIFY2(done.code == 0, done.errors);
}

// Names, kinds, owners, modes and contents of the configuration; not of what is made anew each time.
QByteArray configuration()
{
    return run({u"sh"_s, u"-c"_s,
                u"cd /var/qmail && for d in control users alias service supervise /etc/tcp.smtp /var/spool/mlmmj; do "
                "find $d ! -name Maildir ! -path '*/Maildir/*' \\( -type f -o -type l \\) -printf '%p %u %g %m %l\\n' 2>/dev/null; done | sort; "
                "find control users alias supervise -type f ! -name servercert.pem ! -name cdb ! -path '*/Maildir/*' 2>/dev/null | sort | xargs -r sha256sum"_s})
        .output;
}

rpc::setup::Create::Request hub()
{
    rpc::setup::Create::Request out;
    out.name = "hub.example";
    out.people = {{"bench"}};
    return out;
}

// The lines that only one of them has.
QByteArray differences(const QByteArray &wanted, const QByteArray &found)
{
    QByteArray out;
    const auto list = [&](const char *mark, const QByteArray &here, const QByteArray &there) {
        const auto others = there.split('\n');
        for (const auto &line : here.split('\n')) {
            if (!others.contains(line))
                out += mark + line + '\n';
        }
    };
    list("- ", wanted, found);
    list("+ ", found, wanted);
    return out;
}

QString titles(const changes::History::Reply &history)
{
    QStringList out;
    for (const auto &entry : history.entries)
        out << QString::number(entry.id) + u' ' + QString::fromStdString(entry.title);
    return out.join(u"; "_s);
}

template <rpc::Method M>
changes::Act actOf(const typename M::Request &request)
{
    return {rpc::fullName<M>(), {rpc::packed(request)}};
}

changes::Perform::Request manyKinds(const std::string &pem)
{
    changes::Perform::Request out;
    out.acts = {actOf<rpc::tls::Install>({.name = "other.example", .certificates = pem, .key = {}, .manner = {}}),
                actOf<rpc::lists::Create>({.address = "news@hub.example", .owner = "bench@hub.example", .manner = {}}),
                actOf<rpc::smarthosts::Set>({.scope = "far.example", .host = "relay.example", .port = 25, .user = "ann", .password = "s3cret word", .token = {}, .tls = {}, .manner = {}}),
                actOf<rpc::services::Enable>({.service = "qmail-pop3d", .listen = {"127.0.0.1:110"}, .manner = {}})};
    out.manner = changes::Manner{.preview = {}, .note = {}, .confirmWithin = 0};
    return out;
}

} // namespace

class tst_SetupCrash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void makingAHub();
    void aSetOfManyKinds();

private:
    // Kills the method at many of its calls; the state after the next start is `before` or `after`.
    void killAll(const std::string &method, const std::string &parameters, const QByteArray &before, const QByteArray &after,
                 const QString &restore, const std::function<QString(bool isAfter)> &judge);
};

void tst_SetupCrash::initTestCase()
{
    QDir().mkpath(u"/var/spool/mlmmj"_s);
    QVERIFY(::mount("mailwright", "/var/spool", "tmpfs", 0, "mode=755") == 0);
    QVERIFY(::mount("mailwright", "/var/log", "tmpfs", 0, "mode=755") == 0);
    QDir().mkpath(u"/run/mailwright"_s);
}

void tst_SetupCrash::killAll(const std::string &method, const std::string &parameters, const QByteArray &before, const QByteArray &after,
                             const QString &restore, const std::function<QString(bool)> &judge)
{
    int kills = 0;
    int came = 0;
    int said = 0;
    shell(restore);
    QCOMPARE(askChanges(method, parameters, kRoot, {u"strace"_s, u"-f"_s, u"-qqq"_s, u"-o"_s, u"/gold/trace"_s}).code, 0);
    const auto trace = readFile(u"/gold/trace"_s);
    QCOMPARE(otherCalls(trace).join(u' '), QString());
    for (const auto &call : kChangingCalls) {
        if (!trace.contains(' ' + call.toLatin1() + '('))
            continue;
        for (double count = 1;; count = count < kEach ? count + 1 : count * kGrowth) {
            shell(restore);
            const auto killed = askChanges(method, parameters, kRoot,
                                           {u"strace"_s, u"-qqq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace="_s + call, u"-e"_s,
                                            u"inject=%1:signal=KILL:when=%2"_s.arg(call).arg(static_cast<int>(count))});
            if (killed.code == 0)
                break;
            ++kills;
            const auto started = askChanges(std::string(helper::kStartMethod), {});
            const auto where = u"%1 %2: "_s.arg(call).arg(static_cast<int>(count));
            QVERIFY2(!started.fault, qPrintable(where + (started.fault ? QString::fromStdString(started.fault->sentence()) : QString())));
            const auto now = configuration();
            QVERIFY2(now == before || now == after, qPrintable(where + u"a mixture:\n"_s + QString::fromUtf8(now)));
            QVERIFY2(!QFile::exists(u"/var/qmail/changes/journal"_s), qPrintable(where + u"the journal is still there"_s));
            const auto problem = judge(now == after);
            QVERIFY2(problem.isEmpty(), qPrintable(where + problem));
            came += now == after ? 1 : 0;
            said += started.said.isEmpty() ? 0 : 1;
        }
    }
    qInfo("killed %d times: %d times as before, %d times as wanted; %d times it was said", kills, kills - came, came, said);
    QVERIFY(kills > 30 && came > 5 && kills - came > 5 && said > 5);
}

void tst_SetupCrash::makingAHub()
{
    const auto empty = u"rm -rf /var/qmail/* /var/qmail/.m* /etc/tcp.smtp* /var/log/qmail"_s;
    shell(empty);
    const auto before = configuration();
    const auto made = ask<rpc::setup::Create>(hub());
    QVERIFY2(made, made ? "" : made.error().sentence().c_str());
    const auto after = configuration();
    QVERIFY(after != before && after.contains("control/rcpthosts") && after.contains("service/qmail-send"));
    const auto tree = [] { return run({u"sh"_s, u"-c"_s, u"cd /var/qmail && find . -path ./changes -prune -o -printf '%p %y %u %g %m %l\\n' | sort"_s}).output; };
    const auto whole = tree();
    killAll(rpc::fullName<rpc::setup::Create>(), rpc::packed(hub()), before, after, empty, [&](bool isAfter) -> QString {
        const auto history = ask<changes::History>({});
        const bool isFirst = history && history->entries.size() == 1 && history->entries[0].kind == changes::Kind::Begin;
        if (isAfter != isFirst)
            return u"the history says something else: %1"_s.arg(history ? titles(*history) : QString::fromStdString(history.error().sentence()));
        const auto again = ask<rpc::setup::Create>(hub());
        if (!again)
            return u"making it again: "_s + QString::fromStdString(again.error().sentence());
        const auto other = differences(whole, tree()) + differences(after, configuration());
        return other.isEmpty() ? QString() : u"made again it is another tree:\n"_s + QString::fromUtf8(other);
    });
}

void tst_SetupCrash::aSetOfManyKinds()
{
    const auto pem = net::makeSelfSigned({{"other.example"}});
    QVERIFY(pem);
    QVERIFY(ask<rpc::setup::Create>(hub()));
    const auto request = manyKinds(*pem);
    const auto before = configuration();
    shell(u"rm -rf /gold/hub; mkdir /gold/hub; cp -a /var/qmail /etc/tcp.smtp* /gold/hub/"_s);
    const auto done = ask<changes::Perform>(request);
    QVERIFY2(done, done ? "" : done.error().sentence().c_str());
    const auto marked = configuration();
    QVERIFY2(marked.contains("servercerts/other.example.pem") && marked.contains("mlmmj/news@hub.example/control/owner") && marked.contains("service/qmail-pop3d"), marked);
    killAll(rpc::fullName<changes::Perform>(), rpc::packed(request), before, marked,
            u"rm -rf /var/qmail/* /var/spool/mlmmj* /etc/tcp.smtp*; cp -a /gold/hub/qmail/. /var/qmail/; cp -a /gold/hub/tcp.smtp* /etc/; mkdir /var/spool/mlmmj"_s,
            [](bool isAfter) -> QString {
                const auto history = ask<changes::History>({});
                const bool isNew = history && history->entries[0].kind == changes::Kind::Change;
                return isNew == isAfter ? QString() : u"the history says something else"_s;
            });
}

MW_SANDBOX_TEST_MAIN(tst_SetupCrash)
#include "tst_SetupCrash.moc"
