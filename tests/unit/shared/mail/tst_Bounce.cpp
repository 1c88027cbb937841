// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/Bounce.h"

#include <QtTest/QTest>

using namespace mw::mail;
using namespace std::string_literals;

namespace {

BounceSettings settings()
{
    return {"MAILER-DAEMON", "mx.example", "postmaster", "me.example"};
}

} // namespace

class tst_Bounce : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void variableSenders_data();
    void variableSenders(); // rows: I11
    void paragraphs(); // rows: I13
    void single(); // rows: I13
    void doubleBounce(); // rows: I13
    void discarded(); // rows: I13
};

void tst_Bounce::variableSenders_data()
{
    QTest::addColumn<QByteArray>("sender");
    QTest::addColumn<QByteArray>("delivered");
    QTest::addColumn<QByteArray>("bounced");
    const auto row = [](const char *sender, const char *delivered, const char *bounced) {
        QTest::newRow(sender) << QByteArray(sender) << QByteArray(delivered) << QByteArray(bounced);
    };
    row("list-@h.example-@[]", "list-r=d.example@h.example", "list-@h.example");
    row("ann@h.example", "ann@h.example", "ann@h.example");
    row("", "", "");
    row("#@[]", "#@[]", "#@[]");
    row("-@[]", "-@[]", "-@[]");
    row("nohost-@[]", "nohost-@[]", "nohost-@[]");
    row("@-@[]", "r=d.example@", "@");
}

void tst_Bounce::variableSenders()
{
    QFETCH(const QByteArray, sender);
    QFETCH(const QByteArray, delivered);
    QFETCH(const QByteArray, bounced);
    QCOMPARE(QByteArray::fromStdString(variableSender(sender.toStdString(), "r@d.example")), delivered);
    const auto text = sender.toStdString();
    QCOMPARE(QByteArray::fromStdString(std::string(bounceAddress(text))), bounced);
}

void tst_Bounce::paragraphs()
{
    QCOMPARE(bounceParagraph("a@b", "no\n"), "<a@b>:\nno\n\n"s);
    QCOMPARE(bounceParagraph("a@b", "no"), "<a@b>:\nno\n\n"s);
    QCOMPARE(bounceParagraph("a@b", ""), "<a@b>:\n\n"s);
    QCOMPARE(bounceParagraph("a@b", "one\n\n\ntwo\n\n"), "<a@b>:\none\n/\n/\ntwo\n\n"s);
    QCOMPARE(bounceParagraph("a\nb@c", "x"), "<a_b@c>:\nx\n\n"s);
}

void tst_Bounce::single()
{
    const auto frame = bounceFrame("ann@s.example", settings(), 0);
    QVERIFY(frame);
    QCOMPARE(frame->envelopeSender, ""s);
    QCOMPARE(frame->recipient, "ann@s.example"s);
    QCOMPARE(frame->head + frame->intro, "Date: 1 Jan 1970 00:00:00 -0000\nFrom: MAILER-DAEMON@mx.example\nTo: ann@s.example\n"
                          "Subject: failure notice\n\nHi. This is the qmail-send program at mx.example.\n"
                          "I'm afraid I wasn't able to deliver your message to the following addresses.\n"
                          "This is a permanent error; I've given up. Sorry it didn't work out.\n\n"s);
    QCOMPARE(frame->tail, "--- Below this line is a copy of the message.\n\nReturn-Path: <ann@s.example>\n"s);
}

void tst_Bounce::doubleBounce()
{
    const auto frame = bounceFrame("", settings(), 0);
    QVERIFY(frame);
    QCOMPARE(frame->envelopeSender, "#@[]"s);
    QCOMPARE(frame->recipient, "postmaster@me.example"s);
    QCOMPARE(frame->tail, "--- Below this line is the original bounce.\n\nReturn-Path: <>\n"s);
}

void tst_Bounce::discarded()
{
    QVERIFY(!bounceFrame("#@[]", settings(), 0));
    auto none = settings();
    none.doubleBounceTo.clear();
    QVERIFY(!bounceFrame("", none, 0));
    QVERIFY(bounceFrame("ann@s.example", none, 0));
}

QTEST_GUILESS_MAIN(tst_Bounce)
#include "tst_Bounce.moc"
