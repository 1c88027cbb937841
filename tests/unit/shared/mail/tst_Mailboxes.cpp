// SPDX-License-Identifier: GPL-3.0-or-later
// Maildir and mbox delivery on real files.
#include "shared/mail/Maildir.h"
#include "shared/mail/Mbox.h"
#include "shared/os/AtomicFile.h"
#include "shared/os/FileLock.h"
#include "shared/os/Files.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <fcntl.h>
#include <thread>

using namespace mw;
using namespace Qt::StringLiterals;

class tst_Mailboxes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void quotingInPieces_data();
    void quotingInPieces(); // rows: I12
    void mboxAppends(); // rows: P34 I12
    void mboxIsCutBackWhenItFails(); // rows: P34 I12
    void mboxWaitsForTheLock(); // rows: P34 I12
    void mboxFollowsAReplacement();
    void maildirMakesAndDelivers(); // rows: P31 I12
    void maildirTellsWhatFailed();

private:
    std::string path(const char *name) const { return m_dir.filePath(QLatin1String(name)).toStdString(); }
    os::Fd message(std::string_view content) const
    {
        (void)os::replaceFile(path("message"), content);
        return os::openRead(path("message")).value();
    }
    std::string contentOf(const std::string &file) const { return os::readFile(file).value(); }
    QTemporaryDir m_dir;
};

void tst_Mailboxes::quotingInPieces_data()
{
    QTest::addColumn<QByteArray>("in");
    QTest::addColumn<QByteArray>("out");
    QTest::newRow("empty") << QByteArray() << QByteArray("\n");
    QTest::newRow("from") << QByteArray("From a\n>From b\n>>>From c\nFrom\nfrom \n From \n")
                          << QByteArray(">From a\n>>From b\n>>>>From c\nFrom\nfrom \n From \n\n");
    QTest::newRow("almost at the end") << QByteArray("a\n>>Fro") << QByteArray("a\n>>Fro\n\n");
    QTest::newRow("only the word") << QByteArray("From ") << QByteArray(">From \n\n");
    QTest::newRow("quotes then text") << QByteArray(">>x\n\n>\n>F\n") << QByteArray(">>x\n\n>\n>F\n\n");
    QTest::newRow("> inside the word") << QByteArray("Fr>om x\n>F>From \n") << QByteArray("Fr>om x\n>F>From \n\n");
}

void tst_Mailboxes::quotingInPieces()
{
    QFETCH(QByteArray, in);
    QFETCH(QByteArray, out);
    const auto bytes = in.toStdString();
    for (std::size_t piece = 1; piece <= bytes.size() + 1; ++piece) {
        mail::MboxQuoting quoting;
        std::string seen;
        for (std::size_t i = 0; i < bytes.size(); i += piece)
            quoting.feed(std::string_view(bytes).substr(i, piece), seen);
        quoting.finish(seen);
        QCOMPARE(QByteArray::fromStdString(seen), out);
    }
}

void tst_Mailboxes::mboxAppends()
{
    const auto box = path("box");
    QVERIFY(mail::appendToMbox(box, "From a d\n", message("x\n").get()).has_value());
    QVERIFY(mail::appendToMbox(box, "From b d\n", message("y").get()).has_value());
    QCOMPARE(contentOf(box), std::string("From a d\nx\n\nFrom b d\ny\n\n"));
    // What a killed delivery left must not swallow the next message.
    QVERIFY(os::replaceFile(box, "From a d\nhalf a li"));
    QVERIFY(mail::appendToMbox(box, "From b d\n", message("y\n").get()).has_value());
    QCOMPARE(contentOf(box), std::string("From a d\nhalf a li\n\nFrom b d\ny\n\n"));
}

void tst_Mailboxes::mboxIsCutBackWhenItFails()
{
    const auto box = path("box2");
    QVERIFY(os::replaceFile(box, "old\n\n"));
    const auto directory = os::openDirectory(m_dir.path().toStdString());
    const auto failed = mail::appendToMbox(box, "From a d\n", directory->get()); // reading a directory fails
    QVERIFY(!failed.has_value());
    QCOMPARE(failed.error().stage, mail::MboxFailure::Stage::Read);
    QCOMPARE(contentOf(box), std::string("old\n\n"));
    QCOMPARE(mail::appendToMbox(path("none/box"), "", message("x").get()).error().stage, mail::MboxFailure::Stage::Open);
}

void tst_Mailboxes::mboxWaitsForTheLock()
{
    const auto box = path("box3");
    QVERIFY(os::replaceFile(box, ""));
    const auto lock = os::FileLock::tryExclusive(os::openRead(box).value());
    QVERIFY(lock.has_value());
    const auto failed = mail::appendToMbox(box, "From a d\n", message("x").get(), 1);
    QVERIFY(!failed.has_value());
    QCOMPARE(failed.error().stage, mail::MboxFailure::Stage::Lock);
    QCOMPARE(contentOf(box), std::string());
}

// maildir2mbox and mail readers put a new file in the mailbox's place while a delivery waits for the old one.
void tst_Mailboxes::mboxFollowsAReplacement()
{
    const auto box = path("replaced");
    QVERIFY(os::replaceFile(box, "old\n").has_value());
    auto lock = std::optional(os::FileLock::tryExclusive(os::openRead(box).value()).value());
    std::expected<void, mail::MboxFailure> delivered;
    const auto input = message("x\n");
    std::thread delivery([&] { delivered = mail::appendToMbox(box, "From a d\n", input.get(), 10); });
    QTest::qWait(300);
    QVERIFY(os::replaceFile(box, "new\n").has_value());
    lock.reset();
    delivery.join();
    QVERIFY(delivered.has_value());
    QCOMPARE(contentOf(box), std::string("new\nFrom a d\nx\n\n"));
}

void tst_Mailboxes::maildirMakesAndDelivers()
{
    const auto dir = path("md");
    QVERIFY(mail::makeMaildir(dir).has_value());
    QCOMPARE(mail::makeMaildir(dir).error().kind, ErrorKind::Exists);
    const std::string big(200000, 'x');
    const auto one = mail::deliverToMaildir(dir, "A: b\n", message(big).get());
    const auto two = mail::deliverToMaildir(dir, "A: b\n", message("").get());
    QVERIFY(one.has_value() && two.has_value() && *one != *two);
    QCOMPARE(contentOf(dir + "/" + *one), "A: b\n" + big);
    QCOMPARE(contentOf(dir + "/" + *two), std::string("A: b\n"));
    QVERIFY(QDir(m_dir.filePath(u"md/tmp"_s)).isEmpty());
}

void tst_Mailboxes::maildirTellsWhatFailed()
{
    using Stage = mail::MaildirFailure::Stage;
    QCOMPARE(mail::deliverToMaildir(path("nowhere"), "", message("x").get()).error().stage, Stage::Enter);
    const auto dir = path("md2");
    QVERIFY(mail::makeMaildir(dir).has_value());
    const auto unreadable = os::openDirectory(m_dir.path().toStdString());
    QCOMPARE(mail::deliverToMaildir(dir, "", unreadable->get()).error().stage, Stage::Read);
    QVERIFY(QDir(m_dir.filePath(u"md2/tmp"_s)).isEmpty());
    QVERIFY(QDir().rmdir(m_dir.filePath(u"md2/new"_s)));
    QCOMPARE(mail::deliverToMaildir(dir, "", message("x").get()).error().stage, Stage::Write);
    QVERIFY(QDir(m_dir.filePath(u"md2/tmp"_s)).isEmpty());
}

QTEST_APPLESS_MAIN(tst_Mailboxes)
#include "tst_Mailboxes.moc"
