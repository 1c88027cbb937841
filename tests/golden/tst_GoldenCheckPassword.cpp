// SPDX-License-Identifier: GPL-3.0-or-later
// checkpassword against what the original did, and what PAM adds: expiry, locked accounts, no root.
#include "tests/golden/ProgramCase.h"
#include "tests/golden/SiblingCase.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtTest/QTest>

#include <unistd.h>

using namespace mw::test;
using namespace Qt::StringLiterals;

namespace {

const QString kFile = u"siblings/checkpassword-safecat.jsonl"_s;
const QString kService = u"/etc/pam.d/mailwright"_s;
// "open sesame" and "x"
const QByteArray kSesame =
    "$6$goldensalt$D2n5I5Xjv/8cMkh5sUZ2PQwjnOhsgyN38ZNtk0ZFGrn0x7s7wu9R6U3DY66UTW0eMtTNo3EpG0/uCMtjlZwvY.";
const QByteArray kX =
    "$6$goldensalt$V.iKlNYt0Z4SOULK8kmopltHwmJQ8xGSxvT/eSryvmw6Ce9akq7m7bLG7gQuCZ9RyS.9r8JjHws/3Vk6DfwXf.";

// What checkpassword says to these bytes on descriptor 3, and what its program would print.
RunResult check(const QByteArray &credentials, const QByteArray &script = "true", const QStringList &environment = {})
{
    writeFile(u"/gold/credentials"_s, credentials, 0600);
    const auto command = "exec /var/qmail/bin/checkpassword sh -c '" + script + "' 3< /gold/credentials";
    return run({u"/bin/sh"_s, u"-c"_s, QString::fromUtf8(command)}, {.environment = environment});
}

QByteArray words(const char *name, const char *password)
{
    return QByteArray(name) + '\0' + password + '\0' + "<1.2@host>" + '\0';
}

} // namespace

class tst_GoldenCheckPassword : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cases_data();
    void cases(); // rows: K10 I28
    void lengths_data();
    void lengths(); // rows: K10
    void refuses_data();
    void refuses();                     // rows: K10
    void neverTriesRootsPassword();     // rows: K10
    void worksWithoutAServiceFile();    // rows: K10
    void givesOneGroupAndTheHome();     // rows: K10 I28
    void keepsOtherDescriptors();       // rows: K10 K22
    void neverShowsThePassword();
    void refusesWithoutAnAccountBase(); // rows: K10
    void privateHubsHaveTheirOwn_data();
    void privateHubsHaveTheirOwn();     // rows: K10
};

void tst_GoldenCheckPassword::initTestCase()
{
    prepareSiblings();
    writeFile(u"/etc/passwd"_s, readFile(u"/etc/passwd"_s) +
                                    "nohome:x:1501:1501::/no/such/home:/bin/sh\n"
                                    "locked:x:1502:1502::/home/golden:/bin/sh\n"
                                    "empty:x:1503:1503::/home/golden:/bin/sh\n"
                                    "expired:x:1504:1504::/home/golden:/bin/sh\n"
                                    "superuser:x:0:0::/root:/bin/sh\n");
    writeFile(u"/etc/group"_s, readFile(u"/etc/group"_s) + "more:x:1600:golden\n");
    const auto line = [](const char *name, const QByteArray &hash, const QByteArray &expiry) {
        return QByteArray(name) + ':' + hash + ":19000:0:99999:7::" + expiry + ":\n";
    };
    writeFile(u"/etc/shadow"_s,
              readFile(u"/etc/shadow"_s) + line("golden", kSesame, "") + line("nohome", kX, "") + line("locked", "*", "") +
                  line("empty", "", "") + line("expired", kX, "19001") + line("superuser", kX, ""),
              0600);
}

void tst_GoldenCheckPassword::init()
{
    writeFile(kService, readFile(QString::fromLatin1(kSandboxSource) + u"/installer/pam.d/mailwright"_s));
}

void tst_GoldenCheckPassword::cases_data()
{
    QTest::addColumn<GoldenCase>("golden");
    for (const auto &golden : goldenCases(kFile, u"checkpassword"_s))
        QTest::newRow(qPrintable(golden.id)) << golden;
}

void tst_GoldenCheckPassword::cases()
{
    QFETCH(const GoldenCase, golden);
    judge(kFile, golden, siblingDifferences(golden));
}

void tst_GoldenCheckPassword::lengths_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("code");
    QTest::newRow("512") << 512 << 0;
    QTest::newRow("513") << 513 << 1;
    QTest::newRow("100000") << 100'000 << 1;
}

// What follows the password counts, too.
void tst_GoldenCheckPassword::lengths()
{
    QFETCH(const int, length);
    QFETCH(const int, code);
    auto credentials = words("golden", "open sesame");
    credentials.resize(length, 'x');
    const auto result = check(credentials);
    QVERIFY2(result.code == code, result.errors);
}

void tst_GoldenCheckPassword::refuses_data()
{
    QTest::addColumn<QByteArray>("credentials");
    QTest::newRow("expired account") << words("expired", "x");
    QTest::newRow("root") << words("superuser", "x");
    QTest::newRow("no name") << words("", "x");
    QTest::newRow("an APOP digest") << words("golden", "c4c9334bac560ecc979e58001b3e22fb");
    QTest::newRow("hash as password") << words("golden", kSesame.constData());
}

void tst_GoldenCheckPassword::refuses()
{
    QFETCH(const QByteArray, credentials);
    const auto result = check(credentials, "echo in");
    QCOMPARE(result.code, 1);
    QCOMPARE(result.output, QByteArray());
    QCOMPARE(result.errors, QByteArray());
}

// A right password that is answered sooner than a wrong one would tell itself.
void tst_GoldenCheckPassword::neverTriesRootsPassword()
{
    writeFile(kService, "auth requisite pam_exec.so quiet /usr/bin/touch /run/asked\nauth required pam_permit.so\naccount required pam_permit.so\n");
    QFile::remove(u"/run/asked"_s);
    QCOMPARE(check(words("superuser", "x")).code, 1);
    QVERIFY(!QFile::exists(u"/run/asked"_s));
    QCOMPARE(check(words("golden", "x")).code, 0);
    QVERIFY(QFile::exists(u"/run/asked"_s));
}

// PAM has "other" for a service without a file.
void tst_GoldenCheckPassword::worksWithoutAServiceFile()
{
    QVERIFY(QFile::remove(kService));
    const auto other = readFile(u"/etc/pam.d/other"_s);
    QVERIFY(other.contains("common-auth"));
    QCOMPARE(check(words("golden", "open sesame")).code, 0);
    QCOMPARE(check(words("golden", "close sesame")).code, 1);
}

void tst_GoldenCheckPassword::givesOneGroupAndTheHome()
{
    const auto result = check(words("golden", "open sesame"), "id -u; id -G; pwd; echo $USER $HOME $SHELL; ls -l /proc/self/fd | grep -c credentials",
                              {u"HOME=/root"_s, u"SHELL=/bin/false"_s});
    QCOMPARE(result.output, QByteArray("1500\n1500\n/home/golden\ngolden /home/golden /bin/sh\n0\n"));
}

// As Dovecot uses it: the program it is told to run answers on descriptor 4.
void tst_GoldenCheckPassword::keepsOtherDescriptors()
{
    writeFile(u"/gold/credentials"_s, words("golden", "open sesame"), 0600);
    const auto result = run({u"/bin/sh"_s, u"-c"_s,
                             u"exec /var/qmail/bin/checkpassword sh -c 'echo \"$USER $HOME\" >&4' 3< /gold/credentials 4>&1"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.output, QByteArray("golden /home/golden\n"));
}

// Not in what it prints, not in the environment, not among the arguments of what it runs.
void tst_GoldenCheckPassword::neverShowsThePassword()
{
    const auto good = check(words("golden", "open sesame"), "env; cat /proc/$$/environ /proc/$$/cmdline");
    QCOMPARE(good.code, 0);
    QVERIFY2(!good.output.contains("sesame") && !good.errors.contains("sesame"), good.output);
    const auto trouble = check(words("nohome", "x"));
    QCOMPARE(trouble.code, 111);
    QVERIFY2(trouble.errors.contains("/no/such/home"), trouble.errors);
}

// A PAM that cannot tell is trouble, not a wrong password.
void tst_GoldenCheckPassword::refusesWithoutAnAccountBase()
{
    writeFile(kService, "auth required pam_no_such_module.so\naccount required pam_permit.so\n");
    const auto result = check(words("golden", "open sesame"));
    QCOMPARE(result.code, 111);
    QVERIFY2(result.errors.startsWith("checkpassword: PAM: "), result.errors);
}

void tst_GoldenCheckPassword::privateHubsHaveTheirOwn_data()
{
    QTest::addColumn<QByteArray>("credentials");
    QTest::addColumn<int>("mode"); // of the file with the hashes
    QTest::addColumn<int>("code");
    QTest::newRow("right") << words("anna", "open sesame") << 0600 << 0;
    QTest::newRow("wrong password") << words("anna", "x") << 0600 << 1;
    QTest::newRow("another's password") << words("ben", "open sesame") << 0600 << 1;
    QTest::newRow("nobody") << words("carl", "open sesame") << 0600 << 1;
    QTest::newRow("an address of somebody else") << words("root", "open sesame") << 0600 << 1;
    QTest::newRow("a wildcard") << words("list-x", "open sesame") << 0600 << 1;
    QTest::newRow("an account of the machine") << words("golden", "open sesame") << 0600 << 1;
    QTest::newRow("others may read it") << words("anna", "open sesame") << 0640 << 111;
}

// Its people are no accounts: users/passwords, and the homes of users/assign.
void tst_GoldenCheckPassword::privateHubsHaveTheirOwn()
{
    QFETCH(const QByteArray, credentials);
    QFETCH(const int, mode);
    QFETCH(const int, code);
    const QString hub = u"/home/bench/hub"_s;
    QDir().mkpath(hub + u"/people/anna"_s);
    writeFile(hub + u"/users/assign"_s, "=anna:bench:2000:2000:" + hub.toUtf8() + "/people/anna:::\n"
                                        "=ben:bench:2000:2000:" + hub.toUtf8() + ":::\n=root:root:0:0:/root:::\n"
                                        "+list-:bench:2000:2000:" + hub.toUtf8() + ":-::\n.\n");
    writeFile(hub + u"/users/passwords"_s, "anna:" + kSesame + "\nben:" + kX + "\nroot:" + kSesame + "\nlist-x:" + kSesame + "\n", mode);
    QCOMPARE(run({u"chown"_s, u"-R"_s, u"bench:bench"_s, u"/home/bench"_s}).code, 0);
    const RunOptions asOwner{.environment = {u"QMAILHOME="_s + hub}, .user = 2000};
    QCOMPARE(run({u"/var/qmail/bin/qmail-newu"_s}, asOwner).code, 0);
    writeFile(u"/gold/credentials"_s, credentials, 0644);
    const auto result = run({u"/bin/sh"_s, u"-c"_s, u"exec /var/qmail/bin/checkpassword pwd 3< /gold/credentials"_s}, asOwner);
    QVERIFY2(result.code == code, result.errors);
    QCOMPARE(result.output, code == 0 ? hub.toUtf8() + "/people/anna\n" : QByteArray());
}

MW_SANDBOX_TEST_MAIN(tst_GoldenCheckPassword)
#include "tst_GoldenCheckPassword.moc"
