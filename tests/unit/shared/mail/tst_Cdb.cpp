// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/Cdb.h"

#include "shared/os/AtomicFile.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace mw;

class tst_Cdb : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsFirstAndAll(); // rows: I22
    void emptyCdb(); // rows: I22
    void manyKeys(); // rows: I22
    void refusesWhatIsNoCdb_data();
    void refusesWhatIsNoCdb(); // rows: I22

private:
    std::string path(const char *name) const { return m_dir.filePath(QLatin1String(name)).toStdString(); }
    QTemporaryDir m_dir;
};

void tst_Cdb::findsFirstAndAll()
{
    mail::CdbWriter writer;
    QVERIFY(writer.add("one", "first"));
    QVERIFY(writer.add("two", std::string_view("a\0b", 3)));
    QVERIFY(writer.add("one", "second"));
    QVERIFY(writer.add("", ""));
    QVERIFY(writer.writeTo(path("a.cdb")));

    const auto cdb = mail::CdbReader::open(path("a.cdb"));
    QVERIFY(cdb.has_value());
    QCOMPARE(cdb->find("one").value(), std::optional<std::string>("first"));
    QCOMPARE(cdb->find("two").value(), std::optional<std::string>(std::string("a\0b", 3)));
    QCOMPARE(cdb->find("").value(), std::optional<std::string>(""));
    QVERIFY(!cdb->find("three").value());
    QCOMPARE(cdb->findAll("one").value(), (std::vector<std::string>{"first", "second"}));
}

void tst_Cdb::emptyCdb()
{
    QVERIFY(mail::CdbWriter().writeTo(path("empty.cdb")));
    const auto cdb = mail::CdbReader::open(path("empty.cdb"));
    QVERIFY(cdb.has_value());
    QVERIFY(!cdb->find("x").value());
}

// Enough keys that every table has collisions.
void tst_Cdb::manyKeys()
{
    mail::CdbWriter writer;
    for (int i = 0; i < 20000; ++i)
        QVERIFY(writer.add("key" + std::to_string(i), std::to_string(i * 7)));
    QVERIFY(writer.writeTo(path("many.cdb")));
    const auto cdb = mail::CdbReader::open(path("many.cdb"));
    for (int i = 0; i < 20000; ++i)
        QCOMPARE(cdb->find("key" + std::to_string(i)).value(), std::optional(std::to_string(i * 7)));
    QVERIFY(!cdb->find("key20000").value());
}

void tst_Cdb::refusesWhatIsNoCdb_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("garbage") << QByteArray("garbage");
    QTest::newRow("positions outside") << QByteArray(2048, '\xff');
}

void tst_Cdb::refusesWhatIsNoCdb()
{
    QFETCH(QByteArray, content);
    QVERIFY(os::replaceFile(path("bad.cdb"), content.toStdString()));
    const auto cdb = mail::CdbReader::open(path("bad.cdb"));
    if (cdb)
        QCOMPARE(cdb->find("x").error().kind, ErrorKind::Format);
    else
        QCOMPARE(cdb.error().kind, ErrorKind::Format);
    QCOMPARE(mail::CdbReader::open(path("none.cdb")).error().kind, ErrorKind::NotFound);
}

QTEST_APPLESS_MAIN(tst_Cdb)
#include "tst_Cdb.moc"
