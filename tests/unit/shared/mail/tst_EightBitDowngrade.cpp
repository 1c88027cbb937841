// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/EightBitDowngrade.h"
#include "shared/mail/Idna.h"
#include "shared/mail/Utf8.h"

#include <QtTest/QTest>

using namespace mw::mail;

namespace {

// Fed in pieces of `step` bytes.
std::string converted(const std::string &message, std::size_t step = 7)
{
    EightBitDowngrade first;
    std::string nothing;
    for (std::size_t i = 0; i < message.size(); i += step)
        first.feed(std::string_view(message).substr(i, step), nothing);
    first.finish(nothing);
    if (!nothing.empty() || !first.plan().helps())
        return message;
    EightBitDowngrade second(first.plan());
    std::string out;
    for (std::size_t i = 0; i < message.size(); i += step)
        second.feed(std::string_view(message).substr(i, step), out);
    second.finish(out);
    return out;
}

const std::string kParts = "MIME-Version: 1.0\nContent-Type: multipart/mixed;\n boundary=\"b\"\n"
                           "Content-Transfer-Encoding: 8bit\n\npreamble\n--b\n\nplain\n--b\n"
                           "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\nGr\xc3\xbc\xc3\x9f"
                           "e \n--b\nContent-Type: application/x-data\nContent-Transfer-Encoding: 8bit\n\n\xff\xfe\n"
                           "--b--\nepilogue\n";

} // namespace

class tst_EightBitDowngrade : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plainMessage();
    void unknownCharset();
    void asciiStays();
    void parts();
    void nested();
    void signedStays();
    void encodedStays();
    void innerMessage();
    void quotedPrintable();
    void brokenLimits();
    void domains();
    void utf8();
};

void tst_EightBitDowngrade::plainMessage()
{
    QCOMPARE(converted("Subject: x\n\nGr\xc3\xbc\xc3\x9f"
                       "e =\n.\n"),
             std::string("Subject: x\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
                         "Content-Transfer-Encoding: quoted-printable\n\nGr=C3=BC=C3=9Fe =3D\n.\n"));
}

void tst_EightBitDowngrade::unknownCharset()
{
    QVERIFY(converted("A: x\n\n\xfc\n").find("charset=unknown-8bit") != std::string::npos);
}

void tst_EightBitDowngrade::asciiStays()
{
    for (const std::string message : {"A: b\n\nplain\n", "A: b\n", "", "\n", "A: \xc3\xbc\n\nonly the header\n"})
        QCOMPARE(converted(message), message);
}

void tst_EightBitDowngrade::parts()
{
    const std::string expected =
        "MIME-Version: 1.0\nContent-Type: multipart/mixed;\n boundary=\"b\"\nContent-Transfer-Encoding: 7bit\n\n"
        "preamble\n--b\n\nplain\n--b\nContent-Type: text/plain; charset=utf-8\n"
        "Content-Transfer-Encoding: quoted-printable\n\nGr=C3=BC=C3=9Fe=20\n--b\nContent-Type: application/x-data\n"
        "Content-Transfer-Encoding: base64\n\n//4=\n--b--\nepilogue\n";
    for (const std::size_t step : {1U, 2U, 1000U})
        QCOMPARE(converted(kParts, step), expected);
    std::string crlf;
    for (const char c : kParts)
        crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
    auto plain = converted(crlf);
    std::erase(plain, '\r');
    QCOMPARE(plain, expected);
}

void tst_EightBitDowngrade::nested()
{
    const auto out = converted("Content-Type: multipart/mixed; boundary=o\n\n--o\n"
                               "Content-Type: multipart/alternative; boundary=i\n\n--i\n\n\xc3\xbc\n--i--\n--o\n\nx\n--o--\n");
    QVERIFY(out.find("--i\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n=C3=BC\n"
                     "--i--\n--o\n\nx\n--o--\n") != std::string::npos);
    QVERIFY(!out.starts_with("MIME-Version")); // the message's own header needed no change
}

void tst_EightBitDowngrade::signedStays()
{
    const std::string sealed = "Content-Type: multipart/signed; boundary=s\nContent-Transfer-Encoding: 8bit\n\n--s\n\n\xc3\xbc\n"
                               "--s\nContent-Type: application/pgp-signature\n\nsig\n--s--\n";
    QCOMPARE(converted("MIME-Version: 1.0\n" + sealed), "MIME-Version: 1.0\n" + sealed);
    // Beside it, what is not signed is recoded, and the whole still says 8bit.
    const auto out = converted("Content-Type: multipart/mixed; boundary=o\nContent-Transfer-Encoding: 8bit\n\n--o\n" + sealed +
                               "--o\n\n\xc3\xbc\n--o--\n");
    QVERIFY(out.find(sealed) != std::string::npos);
    QVERIFY(out.find("=C3=BC") != std::string::npos);
    QVERIFY(out.starts_with("Content-Type: multipart/mixed; boundary=o\nContent-Transfer-Encoding: 8bit\n"));
}

void tst_EightBitDowngrade::encodedStays()
{
    const std::string broken = "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n\xff\n";
    QCOMPARE(converted(broken), broken);
    const std::string pkcs = "Content-Type: application/pkcs7-mime\nContent-Transfer-Encoding: binary\n\n\xff\n";
    QCOMPARE(converted(pkcs), pkcs);
}

void tst_EightBitDowngrade::innerMessage()
{
    const auto out = converted("Content-Type: message/rfc822\nContent-Transfer-Encoding: 8bit\n\nSubject: in\n\n\xc3\xbc\n");
    QCOMPARE(out, std::string("Content-Type: message/rfc822\nContent-Transfer-Encoding: 7bit\n\nSubject: in\nMIME-Version: 1.0\n"
                              "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
                              "=C3=BC\n"));
}

void tst_EightBitDowngrade::quotedPrintable()
{
    const auto encode = [](std::string_view line) {
        std::string out;
        appendQuotedPrintable(line, out);
        return out;
    };
    QCOMPARE(encode("a b\t"), std::string("a b=09"));
    QCOMPARE(encode("a\rb"), std::string("a=0Db"));
    QCOMPARE(encode(std::string(76, 'x')), std::string(76, 'x'));
    QCOMPARE(encode(std::string(77, 'x')), std::string(75, 'x') + "=\nxx");
    for (const auto &line : {std::string(500, '\xff'), std::string(500, ' '), std::string(499, 'y') + "="}) {
        std::string_view rest;
        const auto text = encode(line);
        for (rest = text; !rest.empty();) {
            const auto end = std::min(rest.find('\n'), rest.size());
            QVERIFY(end <= 76);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
}

void tst_EightBitDowngrade::brokenLimits()
{
    const std::string endless = "A: b\n\n" + std::string(2U << 20U, '\xff') + "\n";
    QCOMPARE(converted(endless, 65536), endless);
    std::string deep;
    for (int i = 0; i < 60; ++i)
        deep += "Content-Type: multipart/mixed; boundary=b" + std::to_string(i) + "\n\n--b" + std::to_string(i) + "\n";
    deep += "\n\xff\n";
    QCOMPARE(converted(deep, 65536), deep);
}

void tst_EightBitDowngrade::domains()
{
    QCOMPARE(*asciiDomain("example.org"), std::string("example.org"));
    QCOMPARE(*asciiDomain("B\xc3\xbc"
                          "cher.example"),
             std::string("xn--bcher-kva.example"));
    QCOMPARE(*withAsciiDomain("J\xc3\xb6@b\xc3\xbc"
                              "cher.example"),
             std::string("J\xc3\xb6@xn--bcher-kva.example"));
    QVERIFY(!asciiDomain("\xff.example"));
}

void tst_EightBitDowngrade::utf8()
{
    QVERIFY(isUtf8("a\xc3\xbc\xe2\x82\xac\xf0\x9f\x98\x80"));
    for (const char *bad : {"\xc0\x80", "\xe0\x80\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xff", "\xc3", "\x80"})
        QVERIFY2(!isUtf8(bad), bad);
}

QTEST_APPLESS_MAIN(tst_EightBitDowngrade)
#include "tst_EightBitDowngrade.moc"
