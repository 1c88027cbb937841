// SPDX-License-Identifier: GPL-3.0-or-later
// The programs around qmail-send, each for itself over its own descriptors: the spawners' protocol, qmail-clean's
// commands, and what the listing programs say.
#include "shared/mail/SpawnProtocol.h"
#include "shared/os/Process.h"
#include "tests/support/SmtpScript.h"
#include "tests/support/QueueFixture.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"
#include "tests/support/SendHarness.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtTest/QTest>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>
#include <utime.h>

using namespace mw;
using namespace mw::test;
using namespace Qt::StringLiterals;

namespace {

constexpr os::Identity kQmailr{1005, 1001};
constexpr os::Identity kQmailq{1004, 1001};

// A program with a pipe to its descriptor 0 and one from its descriptor 1.
class Piped {
public:
    Piped(const std::string &name, const os::Identity &identity, std::vector<std::string> environment = {})
    {
        auto in = os::makePipe().value();
        auto out = os::makePipe().value();
        environment.emplace_back("PATH=/usr/bin:/bin");
        m_pid = os::spawn({.program = "/var/qmail/bin/" + name,
                           .arguments = {name, "./Mailbox"},
                           .environment = std::move(environment),
                           .descriptors = {{in.read.get(), 0}, {out.write.get(), 1}},
                           .identity = identity.uid == 0 ? std::optional<os::Identity>() : identity,
                           .workingDirectory = "/",
                           .umask = 077})
                    .value();
        m_in = std::move(in.write);
        m_out = std::move(out.read);
    }
    ~Piped() { end(); }

    void send(std::string_view bytes) const { QVERIFY(os::writeAll(m_in.get(), bytes).has_value()); }
    // The next `count` bytes, or less at the end.
    QByteArray receive(std::size_t count) const
    {
        QByteArray out;
        while (static_cast<std::size_t>(out.size()) < count) {
            std::array<char, 1> byte{};
            if (os::readSome(m_out.get(), byte).value_or(0) == 0)
                break;
            out.append(byte[0]);
        }
        return out;
    }
    // Slot and text of the next report.
    std::pair<unsigned, QByteArray> report() const
    {
        const auto slot = receive(1);
        QByteArray text;
        for (auto c = receive(1); !c.isEmpty() && c[0] != '\0'; c = receive(1))
            text += c;
        return {slot.isEmpty() ? 999 : static_cast<unsigned char>(slot[0]), text};
    }
    int end()
    {
        m_in.reset();
        return m_pid > 0 ? os::waitFor(std::exchange(m_pid, -1))->code() : -1;
    }

private:
    pid_t m_pid = -1;
    os::Fd m_in;
    os::Fd m_out;
};

std::string command(unsigned slot, const QByteArray &message, const QByteArray &recipient)
{
    return mail::encodeSpawnCommand({static_cast<std::uint8_t>(slot), message.toStdString(), "ann@a.example", recipient.toStdString()});
}

QueueMessage anyMessage()
{
    return {"Subject: x\n\nbody\n", {}, QByteArray("Fann@a.example\0", 15), {}, QByteArray("Tjoe@r.example\0", 15), {}, 1700000000};
}

QByteArray spread(quint64 number)
{
    return QByteArray::number(number % 23) + "/" + QByteArray::number(number);
}

} // namespace

class tst_QueueRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void remoteProgramIsChosen(); // rows: P5 E5 I6
    void remoteReportsAreFolded(); // rows: P5
    void remoteProgramIsToldOfNotices();
    void replacedRemoteIsRunPlainly(); // rows: P5
    void killedRemoteIsTriedAgain();   // rows: P5
    void reportsComeInAnyOrder(); // rows: I6 P5
    void spawnerRefuses_data();
    void spawnerRefuses(); // rows: I6
    void nobodyIsDeliveredAsRoot(); // rows: P4
    void cleanerObeys(); // rows: P3 I7
    void cleanerSweepsPidFiles(); // rows: P3 I7 I2
    void listsAndCounts(); // rows: P36 P37 I33
    void strangersLearnNoAddresses(); // rows: P36
};

void tst_QueueRows::init()
{
    makeQueue();
    QDir(u"/var/qmail/users"_s).removeRecursively();
    writeFile(u"/var/qmail/control/me"_s, "gold.example\n");
    ::chmod("/gold", 0777);
}

void tst_QueueRows::remoteProgramIsChosen()
{
    const auto number = addQueueMessage(anyMessage());
    writeFile(u"/gold/remote"_s,
              "#!/bin/sh\nprintf 'raccepted\\n\\0Kas %s: %s %s %s %s\\n\\0' \"$(id -u)\" \"$1\" \"$2\" \"$3\" \"$(cat | wc -c | tr -d ' ')\"\n", 0755);
    Piped spawner("qmail-rspawn", kQmailr, {"QMAILREMOTE=/gold/remote"});
    QCOMPARE(static_cast<unsigned char>(spawner.receive(1).at(0)), 120); // conf-spawn, before anything else
    spawner.send(command(7, spread(number), "joe@r.example"));
    const auto [slot, text] = spawner.report();
    QCOMPARE(slot, 7U);
    QCOMPARE(text, QByteArray("Kaccepted\nas 1005: r.example ann@a.example joe@r.example 17\n"));
    QCOMPARE(spawner.end(), 0);
}

void tst_QueueRows::remoteReportsAreFolded()
{
    const auto number = addQueueMessage(anyMessage());
    const auto program = u"/gold/remote"_s;
    writeFile(program, "#!/bin/sh\ncase $3 in good*) printf 'rok\\0Kdone\\n\\0';; bad*) printf 'hno such user\\n\\0Kdone\\n\\0';;\n"
                       "later*) printf 'sbusy\\n\\0Kdone\\n\\0';; crash*) kill -9 $$;; *) exit 0;; esac\n", 0755);
    Piped spawner("qmail-rspawn", kQmailr, {"QMAILREMOTE=/gold/remote"});
    spawner.receive(1);
    for (const auto &[recipient, letter] : {std::pair{"good@r.example", 'K'}, {"bad@r.example", 'D'}, {"later@r.example", 'Z'},
                                            {"crash@r.example", 'Z'}, {"mute@r.example", 'Z'}}) {
        spawner.send(command(1, spread(number), recipient));
        const auto text = spawner.report().second;
        QVERIFY2(text.startsWith(letter), text.constData());
    }
    QFile::remove(program);
    spawner.send(command(1, spread(number), "good@r.example"));
    QCOMPARE(spawner.report().second, QByteArray("ZUnable to run qmail-remote.\n"));
}

// What the client said of the message is in the environment of a program that stands in for qmail-remote.
void tst_QueueRows::remoteProgramIsToldOfNotices()
{
    const auto number = addQueueMessage(anyMessage());
    writeFile(u"/gold/remote"_s, "#!/bin/sh\nprintf 'r\\0K%s %s %s %s %s\\0' \"$DSN_ENVID\" \"$DSN_RET\" \"$DSN_NOTIFY\" "
                                 "\"$DSN_ORCPT\" \"$SMTPUTF8\"\n", 0755);
    Piped spawner("qmail-rspawn", kQmailr, {"QMAILREMOTE=/gold/remote", "DSN_RET=FULL"});
    spawner.receive(1);
    spawner.send(mail::encodeSpawnCommand({1, spread(number).toStdString(), "ann@a.example", "joe@r.example",
                                           {"id", "HDRS", "SUCCESS", "rfc822;old@r.example", true, false}}));
    QCOMPARE(spawner.report().second, QByteArray("Kid HDRS SUCCESS rfc822;old@r.example 1"));
    spawner.send(command(1, spread(number), "joe@r.example"));
    QCOMPARE(spawner.report().second, QByteArray("K    ")); // nothing was said, and nothing is left from outside
}

// A qmail-remote that is not ours is no worker: one process a message, with the arguments of old.
void tst_QueueRows::replacedRemoteIsRunPlainly()
{
    const auto number = addQueueMessage(anyMessage());
    const auto program = u"/var/qmail/bin/qmail-remote"_s;
    const auto ours = QFile::symLinkTarget(program);
    QVERIFY(QFile::remove(program));
    writeFile(program, "#!/bin/sh\nprintf 'r\\0K%s from %s\\0' \"$*\" $PPID\n", 0755);
    {
        Piped spawner("qmail-rspawn", kQmailr);
        spawner.receive(1);
        for (int i = 0; i < 2; ++i) {
            spawner.send(command(1, spread(number), "joe@r.example"));
            const auto text = spawner.report().second;
            QVERIFY2(text.startsWith("Kr.example ann@a.example joe@r.example from "), text.constData());
        }
    }
    QVERIFY(QFile::remove(program) && QFile::link(ours, program));
}

void tst_QueueRows::killedRemoteIsTriedAgain()
{
    const auto number = addQueueMessage(anyMessage());
    SmtpScriptOptions options;
    options.address = "127.0.0.4";
    options.port = 2526;
    options.replies.insert("greet", {"hang"});
    const SmtpScript server(options);
    writeFile(u"/var/qmail/control/smtproutes"_s, "r.example:127.0.0.4:2526\n");
    Piped spawner("qmail-rspawn", kQmailr);
    spawner.receive(1);
    spawner.send(command(1, spread(number), "joe@r.example"));
    QVERIFY(waitUntil([] { return !run({u"ss"_s, u"-Htn"_s, u"state"_s, u"established"_s, u"dst"_s, u"127.0.0.4:2526"_s}).output.isEmpty(); },
                      5'000));
    for (const auto pid : processesNamed("qmail-remote"))
        ::kill(pid, SIGKILL);
    QCOMPARE(spawner.report().second, QByteArray("Zqmail-remote crashed.\n"));
    QFile::remove(u"/var/qmail/control/smtproutes"_s);
}

void tst_QueueRows::reportsComeInAnyOrder()
{
    const auto number = addQueueMessage(anyMessage());
    QFile::remove(u"/gold/go"_s);
    writeFile(u"/gold/remote"_s, "#!/bin/sh\ncase $3 in slow*) while [ ! -e /gold/go ]; do sleep 0.1; done;; esac\n"
                                 "printf 'r%s\\0K\\n\\0' $3\n", 0755);
    Piped spawner("qmail-rspawn", kQmailr, {"QMAILREMOTE=/gold/remote"});
    spawner.receive(1);
    const auto slow = command(3, spread(number), "slow@r.example");
    spawner.send(slow.substr(0, 5)); // a command may come in pieces
    spawner.send(slow.substr(5));
    spawner.send(command(9, spread(number), "fast@r.example"));
    QCOMPARE(spawner.report().first, 9U);
    writeFile(u"/gold/go"_s, {});
    QCOMPARE(spawner.report().first, 3U);
}

void tst_QueueRows::spawnerRefuses_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("recipient");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("letters") << QByteArray("0/../7") << QByteArray("joe@r.example") << QByteArray("DInternal error: messid has nonnumerics. (#5.3.5)\n");
    QTest::newRow("too long") << QByteArray(101, '1') << QByteArray("joe@r.example") << QByteArray("DInternal error: messid too long. (#5.3.5)\n");
    QTest::newRow("no host") << QByteArray("0/7") << QByteArray("joe") << QByteArray("DSorry, address must include host name. (#5.1.3)\n");
    QTest::newRow("no message") << QByteArray("0/7") << QByteArray("joe@r.example") << QByteArray("Zqmail-spawn unable to open message. (#4.3.0)\n");
    QTest::newRow("wrong owner") << QByteArray("owner") << QByteArray("joe@r.example") << QByteArray("ZSorry, message has wrong owner. (#4.3.5)\n");
    QTest::newRow("wrong type") << QByteArray("type") << QByteArray("joe@r.example") << QByteArray("ZSorry, message has wrong type. (#4.3.5)\n");
}

void tst_QueueRows::spawnerRefuses()
{
    QFETCH(QByteArray, message);
    QFETCH(const QByteArray, recipient);
    QFETCH(const QByteArray, text);
    if (message == "owner") {
        const auto number = addQueueMessage(anyMessage());
        QCOMPARE(::chown(QFile::encodeName(queueFile(u"mess"_s, number)).constData(), 2000, 2000), 0);
        message = spread(number);
    } else if (message == "type") {
        QDir().mkpath(kQueuePath + u"mess/1/47"_s);
        message = "1/47";
    }
    Piped spawner("qmail-rspawn", kQmailr);
    spawner.receive(1);
    spawner.send(command(0, message, recipient));
    QCOMPARE(spawner.report().second, text);
}

void tst_QueueRows::nobodyIsDeliveredAsRoot()
{
    const auto number = addQueueMessage(anyMessage());
    writeFile(u"/var/qmail/users/assign"_s, "=boss:root:0:0:/root:::\n.\n");
    QCOMPARE(run({u"/var/qmail/bin/qmail-newu"_s}).code, 0);
    Piped spawner("qmail-lspawn", {});
    spawner.receive(1);
    for (const auto *recipient : {"boss@gold.example", "root@gold.example"}) {
        spawner.send(command(0, spread(number), recipient));
        const auto text = spawner.report().second;
        QVERIFY2(!text.startsWith('K'), text.constData());
    }
    QVERIFY(!QFileInfo::exists(u"/root/Mailbox"_s));
}

void tst_QueueRows::cleanerObeys()
{
    const auto number = addQueueMessage(anyMessage());
    const auto name = QByteArray::number(number);
    putQueueFile(u"intd"_s, number, "x");
    putQueueFile(u"todo"_s, number, "x");
    Piped cleaner("qmail-clean", kQmailq);
    const auto ask = [&](const QByteArray &words) {
        cleaner.send((words + '\0').toStdString());
        return cleaner.receive(1);
    };
    QCOMPARE(ask("todo/" + name), QByteArray("+"));
    QVERIFY(!QFileInfo::exists(queueFile(u"intd"_s, number)) && !QFileInfo::exists(queueFile(u"todo"_s, number)));
    QVERIFY(QFileInfo::exists(queueFile(u"mess"_s, number)));
    QCOMPARE(ask("foop/" + name), QByteArray("+"));
    QVERIFY(!QFileInfo::exists(queueFile(u"mess"_s, number)));
    QCOMPARE(ask("foop/" + name), QByteArray("+")); // gone is gone
    for (const auto &bad : QList<QByteArray>{"foop/", "mess/" + name, "foop/../1", QByteArray(100, '7')})
        QCOMPARE(ask(bad), QByteArray("x"));
    QVERIFY(QFileInfo::exists(queueFile(u"info"_s, number))); // of qmails: not its business
    QDir().mkpath(kQueuePath + u"intd/99"_s);
    QCOMPARE(ask("todo/99"), QByteArray("!"));
    QCOMPARE(cleaner.end(), 0);
}

void tst_QueueRows::cleanerSweepsPidFiles()
{
    const auto stale = kQueuePath + u"pid/1.2.3"_s;
    const auto put = [&](const QString &path, time_t age) {
        writeFile(path, "x");
        const utimbuf times{::time(nullptr) - age, ::time(nullptr) - age};
        ::utime(QFile::encodeName(path).constData(), &times);
    };
    put(stale, 129'700);
    put(kQueuePath + u"pid/4.5.6"_s, 129'500);
    Piped cleaner("qmail-clean", kQmailq);
    const auto ask = [&] {
        cleaner.send(std::string("foop/1\0", 7)); // with less it is too short
        return cleaner.receive(1);
    };
    cleaner.send(std::string("foop/123\0", 9)); // the first one
    QCOMPARE(cleaner.receive(1), QByteArray("+"));
    QVERIFY(!QFileInfo::exists(stale));
    QVERIFY(QFileInfo::exists(kQueuePath + u"pid/4.5.6"_s));
    put(stale, 129'700);
    for (int i = 0; i < 30; ++i)
        QCOMPARE(ask(), QByteArray("+"));
    QVERIFY(QFileInfo::exists(stale));
    QCOMPARE(ask(), QByteArray("+"));
    QVERIFY(!QFileInfo::exists(stale)); // before every 31st
}

void tst_QueueRows::listsAndCounts()
{
    auto half = anyMessage();
    half.local = QByteArray("Dann@gold.example\0Tjim@gold.example\0", 36);
    half.bounce = "<ann@gold.example>:\nno\n\n";
    const auto number = addQueueMessage(half);
    addQueueMessage({"Subject: y\n\n", QByteArray("u2000\0p77\0Fann@a.example\0Tjoe@r.example\0", 40), {}, {}, {}, {}, 0});
    const auto listed = run({u"/var/qmail/bin/qmail-qread"_s});
    QCOMPARE(listed.output, "14 Nov 2023 22:13:20 GMT  #" + QByteArray::number(number) +
                                "  17  <ann@a.example>  bouncing\n"
                                "  done\tlocal\tann@gold.example\n\tlocal\tjim@gold.example\n\tremote\tjoe@r.example\n");
    QCOMPARE(run({u"/var/qmail/bin/qmail-qstat"_s}).output,
             QByteArray("messages in queue: 2\nmessages in queue but not yet preprocessed: 1\n"));
}

void tst_QueueRows::strangersLearnNoAddresses()
{
    addQueueMessage(anyMessage());
    const auto listed = run({u"/var/qmail/bin/qmail-qread"_s}, {.user = 2000});
    QCOMPARE(listed.code, 111);
    QCOMPARE(listed.output, QByteArray());
    QVERIFY2(listed.errors.startsWith("qmail-qread: fatal: "), listed.errors.constData());
}

MW_SANDBOX_TEST_MAIN(tst_QueueRows)
#include "tst_QueueRows.moc"
