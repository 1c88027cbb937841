// SPDX-License-Identifier: GPL-3.0-or-later
// Breaks into each process that reads from the network, while it talks: the real program, made to do what an attacker's
// code would (Intruder.h). What shared/mail/Sandboxes.h lets it do must work, and everything else must be refused, or
// end the process.
#include "tests/support/Attempts.h"
#include "tests/support/Sandbox.h"
#include "tests/support/Victim.h"

#include "shared/mail/Sandboxes.h"

#include <QtTest/QTest>

#include <csignal>

using namespace mw;
using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

using mail::Confined;
using Names = QSet<QByteArray>;

// What stays possible in each, beside what is possible everywhere.
const QHash<Confined, Names> &allowed()
{
    static const QHash<Confined, Names> table{
        {Confined::SmtpWorker,
         {"read control", "read resolv.conf", "TCP to port 53", "UDP", "own addresses", "local socket"}},
        {Confined::Smtp, {"read control", "read resolv.conf", "TCP to port 53", "UDP", "local socket"}},
        {Confined::Qmtp, {"local socket"}},
        {Confined::Qmqp, {"local socket"}},
        {Confined::Ofmip, {"local socket"}},
        {Confined::PopAuthorization, {}},
        {Confined::Pop3, {"read the Maildir", "make a file in the Maildir", "remove a file of the Maildir"}},
        {Confined::Remote,
         {"read control", "read resolv.conf", "write the dead host table", "TCP to port 53", "TCP to port 113",
          "TCP to port 628", "TCP to port 4000", "bind a port of the kernel's choice", "UDP", "own addresses",
          "local socket"}},
        {Confined::Lmtp,
         {"read control", "read resolv.conf", "TCP to port 53", "TCP to port 4000", "UDP", "local socket"}},
        {Confined::QmqpClient, {"TCP to port 628"}},
        {Confined::SerialClient, {"read the Maildir"}},
        {Confined::DnsTool, {"read resolv.conf", "TCP to port 53", "UDP"}},
        {Confined::Doctor, {"read resolv.conf", "TCP to port 53", "UDP", "own addresses"}},
        {Confined::ConnectionFacts, {"read resolv.conf", "TCP to port 53", "TCP to port 113", "UDP"}},
    };
    return table;
}

void addRows()
{
    QTest::addColumn<int>("process");
    for (const auto &wiring : mail::kSandboxes)
        QTest::newRow(wiring.program) << static_cast<int>(wiring.process);
}

} // namespace

class tst_Sandboxes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isConfined_data() { addRows(); }
    void isConfined(); // rows: B47
    void doesWhatItMustAndNoMore_data() { addRows(); }
    void doesWhatItMustAndNoMore(); // rows: B47
    void endsForWhatOnlyAnAttackerDoes_data() { addRows(); }
    void endsForWhatOnlyAnAttackerDoes(); // rows: B47
    void worksOnAfterwards();

private:
    std::unique_ptr<Scene> m_scene;
};

void tst_Sandboxes::initTestCase()
{
    if (!os::sandboxIsBuiltIn())
        QSKIP("a build with sanitizers has no sandbox");
    if (!os::sandboxSupport().systemCalls || os::sandboxSupport().landlock < 6)
        QSKIP("this kernel has no seccomp, or a Landlock before version 6");
    m_scene = std::make_unique<Scene>();
}

void tst_Sandboxes::isConfined()
{
    QFETCH(int, process);
    const auto victim = m_scene->start(static_cast<Confined>(process));
    QVERIFY2(victim->pid() > 0, victim->trouble());
    QCOMPARE(victim->status("Seccomp"), "2");
    QCOMPARE(victim->status("NoNewPrivs"), "1");
    QCOMPARE(victim->status("CapEff"), "0000000000000000");
}

void tst_Sandboxes::doesWhatItMustAndNoMore()
{
    if (!Intruder::isPossible())
        QSKIP("the test does not know this processor's registers");
    QFETCH(int, process);
    const auto which = static_cast<Confined>(process);
    const auto victim = m_scene->start(which);
    QVERIFY2(victim->pid() > 0, victim->trouble());
    Intruder intruder(victim->pid());
    QVERIFY(intruder.isInside());
    for (const auto &attempt : kAttempts) {
        intruder.clear();
        const long answer = attempt.act(intruder);
        QVERIFY2(intruder.killedBy() == 0, attempt.name);
        const bool refused = answer == -EACCES || answer == -EPERM || answer == -ENOSYS;
        const auto told = QByteArray(attempt.name) + ": " + QByteArray::number(qlonglong(answer));
        QVERIFY2(refused != allowed()[which].contains(attempt.name), told);
        // An allowed one fails for no other reason than the world outside.
        QVERIFY2(refused || answer >= 0 || answer == -ECONNREFUSED, told);
    }
    for (const auto &attempt : kHarmless) {
        intruder.clear();
        const long answer = attempt.act(intruder);
        QVERIFY2(answer >= 0, QByteArray(attempt.name) + ": " + QByteArray::number(qlonglong(answer)));
    }
}

void tst_Sandboxes::endsForWhatOnlyAnAttackerDoes()
{
    if (!Intruder::isPossible())
        QSKIP("the test does not know this processor's registers");
    QFETCH(int, process);
    for (const auto &attempt : kDeadly) {
        const auto victim = m_scene->start(static_cast<Confined>(process));
        QVERIFY2(victim->pid() > 0, victim->trouble());
        Intruder intruder(victim->pid());
        QVERIFY(intruder.isInside());
        (void)attempt.act(intruder);
        QVERIFY2(intruder.killedBy() == SIGSYS, attempt.name);
    }
}

// The intruder itself does no harm: a session that it has looked into goes on.
void tst_Sandboxes::worksOnAfterwards()
{
    if (!Intruder::isPossible())
        QSKIP("the test does not know this processor's registers");
    const auto victim = m_scene->start(Confined::Smtp);
    QVERIFY2(victim->pid() > 0, victim->trouble());
    {
        Intruder intruder(victim->pid());
        QVERIFY(intruder.isInside());
        QCOMPARE(intruder.call(SYS_getpid), long(victim->pid()));
    }
    victim->say("QUIT\r\n");
    QVERIFY(victim->hears("221 "));
}

MW_SANDBOX_TEST_MAIN(tst_Sandboxes)
#include "tst_Sandboxes.moc"
