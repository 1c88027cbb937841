// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/AddressRewriting.h"
#include "shared/mail/HeaderField.h"

#include <QtTest/QTest>

#include <random>

using namespace mw;
using namespace mw::mail;

class tst_AddressRewriting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lists_data();
    void lists();
    void broken();
    void names();
    void folding();
    void anyBytes();
    void fields();
};

namespace {

AddressCompletion completion()
{
    return *AddressCompletion::make("host", "dom.example", "plus.example");
}

struct Outcome {
    bool good = false;
    QByteArray text;
    QByteArrayList envelopes;
};

Outcome rewritten(std::string_view field)
{
    Outcome outcome;
    const auto tokens = tokenise(field);
    if (!tokens)
        return outcome;
    const auto list = rewriteAddresses(*tokens, [&](HeaderTokens &address) {
        completion().complete(address);
        outcome.envelopes.append(QByteArray::fromStdString(envelopeText(address)));
    });
    outcome.good = list.has_value();
    if (list)
        outcome.text = QByteArray::fromStdString(headerText(*list));
    return outcome;
}

} // namespace

void tst_AddressRewriting::lists_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArrayList>("envelopes");
    const auto row = [](const char *list, const char *expected, const QByteArrayList &envelopes) {
        QTest::newRow(list) << QByteArray(list) << QByteArray(expected) << envelopes;
    };
    row("a", "a@host.dom.example", {"a@host.dom.example"});
    row("a b, c@d", "a@host.dom.example, b@host.dom.example, c@d.dom.example",
        {"c@d.dom.example", "b@host.dom.example", "a@host.dom.example"});
    row("J. Q. Public <j@x.y>", "J. Q. Public <j@x.y>", {"j@x.y"});
    row("<@r1,@r2:j@x.y>", "<j@x.y>", {"j@x.y"});
    row("a@h+", "a@h.plus.example", {"a@h.plus.example"});
    row("a@", "a@host.dom.example", {"a@host.dom.example"});
    row("a@x.y.", "a@x.y", {"a@x.y"});
    row("#@[]", "#@[]", {"#@[]"});
    row("a@[10.0.0.1]", "a@[10.0.0.1]", {"a@[10.0.0.1]"});
    row("<>", "<>", {""});
    row("g: a@b.c, d@e.f;", "g: a@b.c, d@e.f;", {"d@e.f", "a@b.c"});
    row("a@b.c (one (two) \\) three)", "a@b.c (one (two) \\) three)", {"a@b.c"});
    row("\"a\\\"b\"@x.y", "\"a\\\"b\"@x.y", {"a\"b@x.y"});
}

void tst_AddressRewriting::lists()
{
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, expected);
    QFETCH(QByteArrayList, envelopes);
    const auto outcome = rewritten(list.toStdString());
    QVERIFY(outcome.good);
    QCOMPARE(outcome.text, expected);
    QCOMPARE(outcome.envelopes, envelopes);
}

void tst_AddressRewriting::broken()
{
    for (const char *text : {"\"a", "(a", "[a", "\"a\\", "((a)"})
        QVERIFY2(!tokenise(text), text);
    for (const char *text : {"a@b:c@d", "a@b.c>", "a;b;"})
        QVERIFY2(!rewritten(text).good, text);
    QCOMPARE(rewritten("x@y:c@d.e").envelopes, QByteArrayList{"c@d.e"});
}

void tst_AddressRewriting::names()
{
    QVERIFY(!AddressCompletion::make("\"x", "d", "p"));
    QCOMPARE(AddressCompletion::make("h", "(", "p").error().text, std::string(".("));
}

void tst_AddressRewriting::folding()
{
    const auto tokens = tokenise("To: aaaaaaaaaa@b.c, dddddddddd@e.f, g@h.i");
    QCOMPARE(headerText(*tokens, 30), std::string("To: aaaaaaaaaa@b.c,\n  dddddddddd@e.f, g@h.i"));
    QCOMPARE(headerText(*tokens, 200), std::string("To: aaaaaaaaaa@b.c, dddddddddd@e.f, g@h.i"));
}

// Whatever comes in, it does not crash, and what comes out can be read again. (Not so behind a backslash outside
// quotes: qmail drops it, as its recorded outputs show.)
void tst_AddressRewriting::anyBytes()
{
    constexpr std::string_view alphabet = "ab@.,<>:;()[]\" \\+\t\n\xc3";
    std::mt19937 random(7);
    for (int i = 0; i < 50000; ++i) {
        std::string text;
        for (auto n = random() % 14; n > 0; --n)
            text += alphabet[random() % alphabet.size()];
        const auto first = rewritten(text);
        if (!first.good)
            continue;
        if (text.find('\\') == std::string::npos)
            QVERIFY2(rewritten(first.text.toStdString()).good, text.c_str());
    }
}

void tst_AddressRewriting::fields()
{
    QVERIFY(headerFieldOf("tO : x\n") == HeaderField::To);
    QVERIFY(headerFieldOf("To x: y") == HeaderField::Other);
    QVERIFY(headerFieldOf("RESENT-message-id: <x>") == HeaderField::ResentMessageId);
    QVERIFY(isResent(HeaderField::ResentBcc) && !isResent(HeaderField::Bcc));
    QCOMPARE(headerNameLength(">From joe Mon 00:00"), std::size_t{0});
    QCOMPARE(headerNameLength(":x"), std::size_t{0});
    QCOMPARE(headerNameLength("no colon"), std::size_t{0});
    QCOMPARE(headerValue("Message-ID: <a>\n"), std::string_view(" <a>\n"));
}

QTEST_APPLESS_MAIN(tst_AddressRewriting)
#include "tst_AddressRewriting.moc"
