// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates that are made, read and judged; the openssl program is the second opinion.
#include "shared/net/Certificate.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"
#include "tests/support/TestCa.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace mw;
using namespace mw::net;
using test::TestCa;

class tst_Certificate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void makesOneThatOpensslAccepts();
    void refusesWhatIsNoName_data();
    void refusesWhatIsNoName();
    void readsFacts();
    void knowsWhomItIsFor_data();
    void knowsWhomItIsFor();
    void preparesAPair();
    void putsTheChainInOrder();
    void refusesPairs_data();
    void refusesPairs();
    void saysValidityInWords();

private:
    TestCa m_ca;
};

namespace {

constexpr UnixTime kDay = 86400;

QByteArray openssl(const QStringList &arguments, const QByteArray &input)
{
    return test::run(QStringList(u"openssl"_s) + arguments, {.input = input}).output;
}

} // namespace

void tst_Certificate::initTestCase()
{
    QVERIFY(m_ca.isMade());
}

void tst_Certificate::makesOneThatOpensslAccepts()
{
    const auto made = makeSelfSigned({.names = {"mail.example.org", "*.example.org", "192.0.2.1", "2001:db8::1"}, .days = 90});
    QVERIFY2(made, made ? "" : made.error().text.c_str());
    const auto text = openssl({u"x509"_s, u"-noout"_s, u"-text"_s}, QByteArray::fromStdString(*made));
    QVERIFY2(text.contains("DNS:mail.example.org, DNS:*.example.org, IP Address:192.0.2.1, IP Address:2001:DB8:0:0:0:0:0:1"), text);
    QVERIFY2(text.contains("NIST CURVE: P-256") && text.contains("CA:FALSE") && text.contains("Version: 3"), text);
    QVERIFY(openssl({u"pkey"_s, u"-check"_s, u"-noout"_s}, QByteArray::fromStdString(*made)).contains("Key is valid"));
    const auto facts = readCertificate(*made);
    QVERIFY(facts);
    QVERIFY(facts->selfSigned);
    QVERIFY(facts->notAfter > clock::now() + 89 * kDay && facts->notAfter < clock::now() + 91 * kDay);
    // As the only authority it vouches for itself.
    test::writeFile(m_ca.directory() + u"/own.pem"_s, QByteArray::fromStdString(*made));
    const auto verified = openssl({u"verify"_s, u"-verify_hostname"_s, u"a.example.org"_s, u"-CAfile"_s, m_ca.directory() + u"/own.pem"_s},
                                  QByteArray::fromStdString(*made));
    QVERIFY2(verified.contains("OK"), verified);
    QVERIFY(*makeSelfSigned({.names = {"a.example.org"}}) != *makeSelfSigned({.names = {"a.example.org"}}));
}

void tst_Certificate::refusesWhatIsNoName_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name : {u""_s, u"a,DNS:b"_s, u"a b"_s, u"a\nb"_s, u".a"_s, u"a..b"_s, u"x*.example.org"_s, u"grün.example"_s})
        QTest::addRow("'%s'", qPrintable(name)) << name;
}

void tst_Certificate::refusesWhatIsNoName()
{
    QFETCH(QString, name);
    const auto made = makeSelfSigned({.names = {"good.example.org", name.toStdString()}});
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Format);
    QVERIFY(!makeSelfSigned({.names = {"good.example.org"}, .days = 0}));
    QVERIFY(!makeSelfSigned({}));
}

void tst_Certificate::readsFacts()
{
    const auto pem = m_ca.text({u"mail.example.org"_s, u"192.0.2.7"_s});
    const auto facts = readCertificate(pem.toStdString());
    QVERIFY(facts);
    QCOMPARE(facts->names, (std::vector<std::string>{"mail.example.org", "192.0.2.7"}));
    QCOMPARE(facts->subject, std::string("CN=mail.example.org"));
    QCOMPARE(facts->issuer, std::string("CN=Test authority ca"));
    QCOMPARE(facts->key, std::string("ECDSA P-256"));
    QVERIFY(!facts->selfSigned);
    const auto print = openssl({u"x509"_s, u"-noout"_s, u"-fingerprint"_s, u"-sha256"_s}, pem);
    QVERIFY2(print.trimmed().endsWith('=' + QByteArray::fromStdString(facts->fingerprint)), print);
    const auto rsa = test::run({u"openssl"_s, u"req"_s, u"-x509"_s, u"-nodes"_s, u"-newkey"_s, u"rsa:2048"_s, u"-keyout"_s, u"/dev/null"_s,
                                u"-subj"_s, u"/CN=only.common.name"_s});
    QCOMPARE(readCertificate(rsa.output.toStdString())->key, std::string("RSA 2048"));
    QCOMPARE(readCertificate(rsa.output.toStdString())->names, std::vector<std::string>{"only.common.name"});
    QCOMPARE(readCertificate("nothing").error().kind, ErrorKind::Format);
}

void tst_Certificate::knowsWhomItIsFor_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("fits");
    QTest::newRow("name") << u"mail.example.org"_s << true;
    QTest::newRow("capitals") << u"MAIL.example.ORG"_s << true;
    QTest::newRow("wildcard") << u"any.example.net"_s << true;
    QTest::newRow("too deep") << u"a.b.example.net"_s << false;
    QTest::newRow("other") << u"example.org"_s << false;
    QTest::newRow("address") << u"192.0.2.7"_s << true;
    QTest::newRow("other address") << u"192.0.2.8"_s << false;
}

void tst_Certificate::knowsWhomItIsFor()
{
    QFETCH(QString, host);
    QFETCH(bool, fits);
    const auto pem = m_ca.text({u"mail.example.org"_s, u"*.example.net"_s, u"192.0.2.7"_s}).toStdString();
    QCOMPARE(*certificateIsFor(pem, host.toStdString()), fits);
}

void tst_Certificate::preparesAPair()
{
    const QStringList names{u"mail.example.org"_s};
    const auto certificate = m_ca.certificate(names).toStdString();
    const auto key = m_ca.key(names).toStdString();
    for (const auto &[first, second] : {std::pair(certificate, key), std::pair(key + certificate, std::string()), std::pair(certificate + key, key)}) {
        const auto prepared = prepareIdentity(first, second, clock::now());
        QVERIFY2(prepared, prepared ? "" : prepared.error().text.c_str());
        QCOMPARE(prepared->facts.names, std::vector<std::string>{"mail.example.org"});
        QVERIFY(prepared->pem.starts_with("-----BEGIN PRIVATE KEY-----"));
        QCOMPARE(QByteArray::fromStdString(prepared->pem).count("BEGIN CERTIFICATE"), 1);
        QCOMPARE(prepared->remarks.size(), std::size_t{1});
        QVERIFY(prepared->remarks.front().contains("without those that vouch for it"));
    }
    const auto own = prepareIdentity(*makeSelfSigned({.names = {"a.example.org"}}), {}, clock::now());
    QVERIFY(own->remarks.front().contains("signed by itself"));
}

void tst_Certificate::putsTheChainInOrder()
{
    const QStringList names{u"mail.example.org"_s};
    const auto authority = test::readFile(m_ca.authorities());
    const auto stranger = m_ca.certificate({u"other.example.org"_s}, TestCa::Kind::Stranger);
    const auto mixed = authority + stranger + m_ca.certificate(names);
    const auto prepared = prepareIdentity(mixed.toStdString(), m_ca.key(names).toStdString(), clock::now());
    QVERIFY2(prepared, prepared ? "" : prepared.error().text.c_str());
    QCOMPARE(prepared->remarks.size(), std::size_t{1}); // of the stranger
    const auto own = prepared->pem.find(m_ca.certificate(names).trimmed().right(60).toStdString());
    const auto above = prepared->pem.find(authority.trimmed().right(60).toStdString());
    QVERIFY(own != std::string::npos && above != std::string::npos && own < above);
    QVERIFY(!prepared->pem.contains(stranger.trimmed().right(60).toStdString()));
}

void tst_Certificate::refusesPairs_data()
{
    const QStringList names{u"mail.example.org"_s};
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("other key") << m_ca.certificate(names) << m_ca.key({u"other.example.org"_s}) << ErrorKind::Format
                               << "does not belong to the certificate"_ba;
    QTest::newRow("expired") << m_ca.certificate(names, TestCa::Kind::Expired) << m_ca.key(names, TestCa::Kind::Expired)
                             << ErrorKind::Config << "expired on"_ba;
    QTest::newRow("no key") << m_ca.certificate(names) << QByteArray() << ErrorKind::Format << "no private key"_ba;
    QTest::newRow("no certificate") << QByteArray() << m_ca.key(names) << ErrorKind::Format << "no certificate"_ba;
    QTest::newRow("damaged") << m_ca.certificate(names).replace(200, 20, "AAAAAAAAAAAAAAAAAAAA") << m_ca.key(names) << ErrorKind::Format
                             << "certificate 1 is damaged"_ba;
    QTest::newRow("damaged key") << m_ca.certificate(names) << m_ca.key(names).replace(100, 20, "AAAAAAAAAAAAAAAAAAAA") << ErrorKind::Format
                                 << "private key is damaged"_ba;
    const auto weak = test::run({u"openssl"_s, u"req"_s, u"-x509"_s, u"-nodes"_s, u"-newkey"_s, u"rsa:1024"_s, u"-keyout"_s, u"/dev/stdout"_s,
                                 u"-subj"_s, u"/CN=weak"_s});
    QTest::newRow("short key") << weak.output << QByteArray() << ErrorKind::Config << "key too small"_ba;
}

void tst_Certificate::refusesPairs()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QFETCH(ErrorKind, kind);
    QFETCH(QByteArray, words);
    const auto prepared = prepareIdentity(certificate.toStdString(), key.toStdString(), clock::now());
    QVERIFY(!prepared);
    QVERIFY2(prepared.error().text.contains(words.toStdString()), prepared.error().text.c_str());
    QCOMPARE(prepared.error().kind, kind);
}

void tst_Certificate::saysValidityInWords()
{
    CertificateFacts facts;
    facts.notBefore = 1767225600; // 1 January 2026
    facts.notAfter = facts.notBefore + 90 * kDay;
    QCOMPARE(validityInWords(facts, facts.notBefore), std::string("until 1 April 2026 (in 90 days)"));
    QCOMPARE(validityInWords(facts, facts.notAfter - 3600), std::string("until 1 April 2026 (in 0 days)"));
    QCOMPARE(validityInWords(facts, facts.notAfter + kDay + 1), std::string("expired on 1 April 2026 (1 day ago)"));
    QCOMPARE(validityInWords(facts, 0), std::string("from 1 January 2026 until 1 April 2026"));
}

QTEST_GUILESS_MAIN(tst_Certificate)
#include "tst_Certificate.moc"
