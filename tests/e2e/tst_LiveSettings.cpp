// SPDX-License-Identifier: GPL-3.0-or-later
// A hub whose settings are changed with an editor while it runs: what a program reads only when it starts makes
// mailwrightd restart it, everything else restarts nothing.
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

constexpr uid_t kOwner = 2000;
const QString kHub = u"/home/bench/hub"_s;
const QString kPrograms = QString::fromLatin1(kSandboxPrograms);

// As an editor does it: another file takes the name.
void change(const QString &name, const QByteArray &content)
{
    const auto path = kHub + u"/control/"_s + name;
    const auto done = run({u"sh"_s, u"-c"_s, u"cat > \"$0.new\" && mv \"$0.new\" \"$0\""_s, path}, {.input = content, .user = kOwner});
    if (done.code != 0)
        qFatal("%s", done.errors.constData());
}

QByteArray sendLog()
{
    return readFile(kHub + u"/log/qmail-send/current"_s);
}

} // namespace

class tst_LiveSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void settingsOfAStart_data();
    void settingsOfAStart(); // rows: B49
    void otherSettings(); // rows: B49
    void cleanupTestCase();

private:
    static pid_t sender()
    {
        const auto all = processesNamed("qmail-send");
        return all.size() == 1 ? all.first() : 0;
    }
    // The only one, and known to supervise, by which mailwrightd knows it.
    static bool isBegun()
    {
        const auto status = run({u"svstat"_s, kHub + u"/service/qmail-send"_s}).output;
        return sender() != 0 && status.contains(": up (pid " + QByteArray::number(sender()) + ')');
    }
    std::unique_ptr<Background> m_helper;
    QByteArray m_said; // by mailwrightd
    bool says(const QByteArray &text)
    {
        m_said += m_helper->output();
        return m_said.contains(text);
    }
};

void tst_LiveSettings::initTestCase()
{
    run({u"chown"_s, u"bench:"_s, u"/home/bench"_s});
    const auto made = run({kPrograms + u"/mailwrightd"_s, u"--create"_s, u"--home"_s, kHub, u"--host"_s, u"hub.example"_s,
                           u"--smtp"_s, u"127.0.0.1:2526"_s},
                          {.user = kOwner});
    QVERIFY2(made.code == 0, made.errors);
    m_helper = std::make_unique<Background>(QStringList{u"sh"_s, u"-c"_s, u"exec \"$0\" --home \"$1\" 2>&1"_s,
                                                        kPrograms + u"/mailwrightd"_s, kHub},
                                            RunOptions{.user = kOwner});
    QVERIFY2(waitUntil([] { return listens(2526) && isBegun(); }, 20'000), m_helper->output());
}

void tst_LiveSettings::settingsOfAStart_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("conf-spawn") << QByteArray("33\n");
    QTest::newRow("conf-break") << QByteArray("+\n");
    QTest::newRow("defaultdelivery") << QByteArray("./Maildir.new/\n");
    QTest::newRow("keepconnection") << QByteArray("0\n");
}

void tst_LiveSettings::settingsOfAStart()
{
    QFETCH(const QByteArray, content);
    const auto name = QString::fromLatin1(QTest::currentDataTag());
    const auto before = sender();
    QVERIFY(before != 0);
    change(name, content);
    QVERIFY2(waitUntil([&] { return says("restarts qmail-send: " + name.toLatin1() + " was changed"); }, 10'000), m_said);
    QVERIFY(waitUntil([&] { return isBegun() && sender() != before; }, 15'000));
    if (name == "conf-spawn"_L1) {
        change(u"concurrencyremote"_s, "200\n");
        QVERIFY2(waitUntil([] { return sendLog().contains(" remote 0/33"); }, 15'000), sendLog());
    }
}

void tst_LiveSettings::otherSettings()
{
    const auto before = sender();
    const auto smtpd = processesNamed("qmail-smtpd");
    QVERIFY(before != 0 && !smtpd.isEmpty());
    m_said.clear();
    change(u"concurrencylocal"_s, "7\n");
    change(u"me"_s, "new.example\n");
    change(u"locals"_s, "hub.example\nnew.example\n");
    change(u"smtpgreeting"_s, "fresh.example\n");
    QVERIFY2(waitUntil([] { return sendLog().contains("status: local 0/7 "); }, 15'000), sendLog());
    QTest::qWait(4000); // what mailwrightd would need
    QCOMPARE(sender(), before);
    QVERIFY2(!says("restarts"), m_said);
    const auto greeting = run({u"bash"_s, u"-c"_s, u"exec 3<>/dev/tcp/127.0.0.1/2526; head -n 1 <&3"_s}, {.limit = 10'000});
    QVERIFY2(greeting.output.startsWith("220 fresh.example"), greeting.output + greeting.errors);
}

void tst_LiveSettings::cleanupTestCase()
{
    run({kPrograms + u"/mailwrightctl"_s, u"--home"_s, kHub, u"hub"_s, u"stop"_s}, {.user = kOwner});
    (void)m_helper->waitForEnd(15'000);
}

MW_SANDBOX_TEST_MAIN(tst_LiveSettings)
#include "tst_LiveSettings.moc"
