// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates of the listening process: what is in force when files change, and what other processes see of it.
#include "daemon/mta/qmail-smtpd/Certificates.h"
#include "shared/os/Process.h"
#include "shared/os/UnixSocket.h"
#include "tests/support/Sandbox.h"
#include "tests/support/TestCa.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

#include <array>
#include <sys/socket.h>

using namespace mw;
using namespace mw::smtpd;
using namespace mw::test;
using namespace Qt::StringLiterals;

class tst_Certificates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void whatIsDemanded();
    void whatCannotBeUsedChangesNothing();
    void othersSeeIt();
    void neverHalfOfIt();

private:
    mail::Controls controls() const { return mail::Controls(m_dir->path().toStdString()); }
    QString file(const QString &name) const { return m_dir->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<TestCa> m_ca;
};

void tst_Certificates::initTestCase()
{
    m_ca = std::make_unique<TestCa>();
    QVERIFY(m_ca->isMade());
}

void tst_Certificates::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void tst_Certificates::whatIsDemanded()
{
    QVERIFY(!Certificates::open(controls(), TlsMode::StartTls) && !Certificates::open(controls(), TlsMode::Implicit));
    auto none = Certificates::open(controls(), TlsMode::Automatic);
    QVERIFY(none && !none->server() && none->problem().empty());
    writeFile(file(u"servercert.pem"_s), "nonsense\n");
    QVERIFY(!Certificates::open(controls(), TlsMode::StartTls));
    const auto damaged = Certificates::open(controls(), TlsMode::Automatic);
    QVERIFY(damaged && !damaged->server() && !damaged->problem().empty());
    writeFile(file(u"servercert.pem"_s), m_ca->text({u"mx.example"_s}));
    QVERIFY(Certificates::open(controls(), TlsMode::Implicit)->server());
    QVERIFY(!Certificates::open(controls(), TlsMode::Off)->server());
    QVERIFY(*none->reload() && none->server() && !*none->reload()); // the same again is nothing new
    QVERIFY(QFile::remove(file(u"servercert.pem"_s)));
    QVERIFY(*none->reload() && !none->server());
}

void tst_Certificates::whatCannotBeUsedChangesNothing()
{
    writeFile(file(u"servercert.pem"_s), m_ca->text({u"mx.example"_s}));
    auto held = *Certificates::open(controls(), TlsMode::StartTls);
    QVERIFY(held.server());
    writeFile(file(u"servercert.pem"_s), m_ca->certificate({u"mx.example"_s}) + m_ca->key({u"other.example"_s}));
    QVERIFY(!held.reload() && held.server());
    QVERIFY(QFile::remove(file(u"servercert.pem"_s)));
    QVERIFY(!held.reload() && held.server()); // it is demanded
    writeFile(file(u"servercert.pem"_s), m_ca->text({u"mx.example"_s}));
    writeFile(file(u"tlsserverciphers"_s), "NO-SUCH-CIPHER\n");
    QVERIFY(!held.reload() && held.server());
    writeFile(file(u"servercerts/large.pem"_s), QByteArray(800'000, '#') + '\n' + m_ca->text({u"a.example"_s}));
    writeFile(file(u"tlsserverciphers"_s), "ECDHE-ECDSA-AES128-GCM-SHA256\n");
    QVERIFY(*held.reload());
    for (int i = 0; i < 5; ++i)
        writeFile(file(u"servercerts/large%1.pem"_s.arg(i)), QByteArray(900'000, '#') + '\n' + m_ca->text({u"a.example"_s}));
    QVERIFY(!held.reload() && held.server()); // there is no room for so many
}

// A process that was forked earlier, and cannot read the files, takes what the other one has read.
void tst_Certificates::othersSeeIt()
{
    auto held = *Certificates::open(controls(), TlsMode::Automatic);
    auto pair = *os::makeSocketPair(SOCK_STREAM);
    const auto pid = os::forkProcess();
    QVERIFY(pid);
    std::array<char, 1> word{};
    if (*pid == 0) {
        pair.first.reset();
        while (os::readSome(pair.second.get(), word).value_or(0) == 1) {
            held.refresh();
            (void)os::writeSome(pair.second.get(), held.server() ? "y" : "n");
        }
        os::exitNow(0);
    }
    const auto hasOne = [&] {
        (void)os::writeSome(pair.first.get(), "?");
        return os::readSome(pair.first.get(), word).value_or(0) == 1 && word[0] == 'y';
    };
    QVERIFY(!hasOne());
    writeFile(file(u"servercert.pem"_s), m_ca->text({u"mx.example"_s}), 0600);
    QVERIFY(*held.reload());
    QVERIFY(hasOne());
    QVERIFY(QFile::remove(file(u"servercert.pem"_s)));
    QVERIFY(*held.reload() && !hasOne());
    pair.first.reset();
    QCOMPARE(os::waitFor(*pid)->code(), 0);
}

// One writes without a pause while another reads: it has always something whole.
void tst_Certificates::neverHalfOfIt()
{
    const QList<QByteArray> texts{m_ca->text({u"a.example"_s}), m_ca->text({u"b.example"_s, u"c.example"_s})};
    writeFile(file(u"servercert.pem"_s), texts[0]);
    auto held = *Certificates::open(controls(), TlsMode::Automatic);
    auto pair = *os::makeSocketPair(SOCK_STREAM);
    const auto pid = os::forkProcess();
    QVERIFY(pid);
    if (*pid == 0) {
        (void)os::setNonBlocking(pair.second.get(), true);
        std::array<char, 1> word{};
        for (bool last = false; !last;) {
            last = os::readSome(pair.second.get(), word).has_value();
            held.refresh();
            if (!held.server())
                os::exitNow(1);
        }
        os::exitNow(0);
    }
    for (int i = 1; i <= 300; ++i) {
        writeFile(file(u"servercert.pem"_s), texts[i % 2]);
        QVERIFY(*held.reload());
    }
    (void)os::writeSome(pair.first.get(), "!");
    QCOMPARE(os::waitFor(*pid)->code(), 0);
}

QTEST_APPLESS_MAIN(tst_Certificates)
#include "tst_Certificates.moc"
