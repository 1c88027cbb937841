// SPDX-License-Identifier: GPL-3.0-or-later
// A private hub of an ordinary user, the way installer/try makes it: created, started, sent mail to, seen through
// mailwrightctl and varlinkctl, closed to strangers, stopped.
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

constexpr uid_t kOwner = 2000;
constexpr uid_t kStranger = 2001;
const QString kHub = u"/home/bench/hub"_s;
const QString kPrograms = QString::fromLatin1(kSandboxPrograms);

RunResult ctl(const QStringList &arguments, uid_t user = kOwner)
{
    return run(QStringList{kPrograms + u"/mailwrightctl"_s, u"--home"_s, kHub} + arguments, {.user = user});
}

} // namespace

class tst_PrivateHub : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tryHeadlessWorks();
    void varlinkctlUnderstandsIt();
    void popGivesTheMail();
    void strangersAreRefused();
    void retryNowIsDone();
    void stopsWithoutLeavingAnything();

private:
    QByteArray m_printed; // by installer/try
};

// The very script, with the built programs; it exits 0 only if all mail is where it belongs.
void tst_PrivateHub::tryHeadlessWorks()
{
    QDir().mkpath(kHub + u".try"_s);
    run({u"chown"_s, u"-R"_s, u"bench:"_s, u"/home/bench"_s});
    const auto tried =
        run({u"bash"_s, QString::fromLatin1(kSandboxSource) + u"/installer/try.d/hub"_s, kHub, kPrograms, u"yes"_s, u"yes"_s},
            {.environment = {u"HOME=/home/bench"_s, u"USER=bench"_s}, .user = kOwner, .directory = u"/home/bench"_s,
             .limit = 400'000});
    QVERIFY2(tried.code == 0, tried.output + tried.errors);
    QVERIFY2(tried.output.contains("to a server that is down"), tried.output);
    m_printed = tried.output;
    QVERIFY(!QDir(kHub + u"/screens"_s).entryList({u"*.png"_s}).isEmpty());
    QCOMPARE(run({u"find"_s, kHub, u"!"_s, u"-user"_s, u"bench"_s}).output, QByteArray());
}

void tst_PrivateHub::varlinkctlUnderstandsIt()
{
    const auto address = u"unix:"_s + kHub + u"/run/helper.sock"_s;
    const auto seen = run({u"varlinkctl"_s, u"introspect"_s, address, u"org.mailwright.Queue"_s}, {.user = kOwner});
    QVERIFY2(seen.code == 0 && seen.output.contains("interface org.mailwright.Queue"), seen.output + seen.errors);
    const auto called = run({u"varlinkctl"_s, u"call"_s, address, u"org.mailwright.Hub.GetStatus"_s, u"{}"_s},
                            {.user = kOwner});
    const auto status = QJsonDocument::fromJson(called.output).object();
    QCOMPARE(status.value("home"_L1).toString(), kHub);
    QCOMPARE(status.value("hostName"_L1).toString(), u"hub.example"_s);
}

// The address and the password are those that installer/try said; nobody else may read their file.
void tst_PrivateHub::popGivesTheMail()
{
    static const QRegularExpression said(u"POP3    127\\.0\\.0\\.1:(\\d+), user (\\w+), password (\\S+)"_s);
    const auto found = said.match(QString::fromUtf8(m_printed));
    QVERIFY2(found.hasMatch(), m_printed);
    const auto session = [&](const QString &password) {
        const auto script = u"exec 3<>/dev/tcp/127.0.0.1/%1; printf 'USER %2\\r\\nPASS %3\\r\\n' >&3; "
                            "sed -n '/^+OK *.$/!p;3q' <&3 >&2; printf 'STAT\\r\\nQUIT\\r\\n' >&3; cat <&3"_s;
        return run({u"bash"_s, u"-c"_s, script.arg(found.captured(1), found.captured(2), password)}, {.user = kOwner, .limit = 60'000});
    };
    const auto good = session(found.captured(3));
    QVERIFY2(good.output.startsWith("+OK ") && !good.output.startsWith("+OK 0"), good.output + good.errors);
    const auto wrong = session(u"wrong"_s);
    QVERIFY2(!wrong.output.contains("+OK") && wrong.errors.contains("-ERR authorization failed"), wrong.output + wrong.errors);
    QVERIFY(run({u"cat"_s, kHub + u"/users/passwords"_s}, {.user = kStranger}).code != 0);
}

void tst_PrivateHub::strangersAreRefused()
{
    const auto refused = ctl({u"service"_s, u"stop"_s, u"qmail-send"_s}, kStranger);
    QVERIFY(refused.code != 0);
    QVERIFY2(!refused.errors.isEmpty(), "a refusal says why");
    QVERIFY(!processesNamed("qmail-send").isEmpty());
}

void tst_PrivateHub::retryNowIsDone()
{
    const auto deferrals = [] {
        QByteArray log;
        for (const auto &name : QDir(kHub + u"/log"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            log += readFile(kHub + u"/log/%1/current"_s.arg(name));
        return log.count(": deferral: ");
    };
    const auto before = deferrals();
    QVERIFY(before >= 1);
    const auto flushed = ctl({u"queue"_s, u"retry-all"_s});
    QVERIFY2(flushed.code == 0, flushed.errors);
    QVERIFY(waitUntil([&] { return deferrals() > before; }, 15'000));
}

void tst_PrivateHub::stopsWithoutLeavingAnything()
{
    const auto stopped = ctl({u"hub"_s, u"stop"_s});
    QVERIFY2(stopped.code == 0, stopped.errors);
    for (const auto *name : {"mailwrightd", "svscan", "supervise", "multilog", "qmail-send", "qmail-smtpd", "qmail-queued"})
        QVERIFY2(waitUntil([&] { return processesNamed(name).isEmpty(); }, 10'000), name);
}

MW_SANDBOX_TEST_MAIN(tst_PrivateHub)
#include "tst_PrivateHub.moc"
