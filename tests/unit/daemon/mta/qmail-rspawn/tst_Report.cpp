// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-rspawn/Report.h"

#include <QtTest/QTest>

using namespace mw;

class tst_Report : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void folding_data();
    void folding(); // rows: P5 I15
    void endings(); // rows: P5 I15
};

// '|' stands for NUL.
void tst_Report::folding_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QByteArray>("report");
    QTest::newRow("accepted") << QByteArray("rhost accepts\n|K1.2.3.4 accepted message.\n|")
                              << QByteArray("Khost accepts\n1.2.3.4 accepted message.\n");
    QTest::newRow("recipient refused") << QByteArray("hdoes not like recipient.\n|DGiving up on 1.2.3.4.\n|")
                                       << QByteArray("Ddoes not like recipient.\nGiving up on 1.2.3.4.\n");
    QTest::newRow("recipient deferred, message given up")
        << QByteArray("sbusy\n|DGiving up\n|") << QByteArray("Zbusy\nGiving up\n");
    QTest::newRow("recipient refused, message accepted") << QByteArray("hno\n|Kok\n|") << QByteArray("Dno\n");
    QTest::newRow("recipient deferred, message accepted") << QByteArray("snow\n|Kok\n|") << QByteArray("Znow\n");
    QTest::newRow("no recipient") << QByteArray("ZConnected but cannot\n|") << QByteArray("ZConnected but cannot\n");
    QTest::newRow("message deferred") << QByteArray("rfine\n|Zfull\n|") << QByteArray("Zfine\nfull\n");
    QTest::newRow("no message report") << QByteArray("rfine\n|") << QByteArray("Dfine\n");
    QTest::newRow("cut off") << QByteArray("rfi") << QByteArray("Zqmail-remote produced no output.\n");
}

void tst_Report::folding()
{
    QFETCH(QByteArray, output);
    QFETCH(QByteArray, report);
    QCOMPARE(QByteArray::fromStdString(rspawn::reportOf({false, 0, output.replace('|', '\0').toStdString()})), report);
}

void tst_Report::endings()
{
    QCOMPARE(rspawn::reportOf({true, 0, "K"}), std::string("Zqmail-remote crashed.\n"));
    QCOMPARE(rspawn::reportOf({false, 111, ""}), std::string("ZUnable to run qmail-remote.\n"));
    QCOMPARE(rspawn::reportOf({false, 1, ""}), std::string("DUnable to run qmail-remote.\n"));
    QCOMPARE(rspawn::reportOf({false, 0, ""}), std::string("Zqmail-remote produced no output.\n"));
}

QTEST_APPLESS_MAIN(tst_Report)
#include "tst_Report.moc"
