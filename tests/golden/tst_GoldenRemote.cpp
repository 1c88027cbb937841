// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-remote against a scripted server and name server, with what stock qmail said and sent.
// Ours begins with EHLO where stock says HELO. So every case with a server runs twice: once the server takes EHLO as
// it took HELO, so that the expected bytes have EHLO there (followed by HELO if the reply refuses for good); once it
// does not know EHLO, so that the expected bytes come after it.
#include "tests/golden/SmtpSetup.h"
#include "tests/support/DnsServer.h"
#include "tests/support/ExactRun.h"
#include "tests/support/SmtpScript.h"

#include "shared/base/Clock.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <memory>

using namespace mw::test;
using namespace Qt::StringLiterals;

namespace {

const QString kFile = u"08-remote.jsonl"_s;
const QString kTcpto = u"/var/qmail/queue/lock/tcpto"_s;
constexpr uid_t kQmailr = 1005;
constexpr gid_t kQmailGroup = 1001;

enum class Hello { Taken, Unknown };

DnsEntry entryOf(const QJsonValue &json)
{
    DnsEntry entry;
    if (json.isString()) {
        entry.kind = json.toString() == u"servfail" ? DnsEntry::Kind::ServerFailure : DnsEntry::Kind::Silence;
        return entry;
    }
    const auto object = json.toObject();
    for (const auto &mx : object.value(u"MX"_s).toArray())
        entry.mx.append({mx.toArray().at(0).toInt(), mx.toArray().at(1).toString().toUtf8()});
    for (const auto &address : object.value(u"A"_s).toArray())
        entry.addresses.append(address.toString().toUtf8());
    entry.alias = object.value(u"CNAME"_s).toString().toUtf8();
    return entry;
}

void fillZone(DnsServer &dns)
{
    const auto address = [&](const QByteArray &name, const QList<QByteArray> &addresses) {
        DnsEntry entry;
        entry.addresses = addresses;
        dns.set(name, entry);
    };
    for (int i = 2; i <= 9; ++i)
        address("h" + QByteArray::number(i) + ".test", {"127.0.0." + QByteArray::number(i)});
    address("me.test", {"127.0.0.1"});
    address("a.test", {"127.0.0.2"});
    address("hang.test", {"127.0.0.7"});
    address("two.test", {"127.0.0.9", "127.0.0.2"});
    DnsEntry alias;
    alias.alias = "a.test";
    dns.set("cname.test", alias);
    DnsEntry broken;
    broken.kind = DnsEntry::Kind::ServerFailure;
    dns.set("sf.test", broken);
    for (const auto &golden : goldenCases(kFile)) {
        const auto names = golden.json.value(u"dns"_s).toObject();
        for (auto i = names.begin(); i != names.end(); ++i)
            if (i.value().toString() != u"no such name")
                dns.set(i.key().toUtf8(), entryOf(i.value()));
    }
}

QByteArray tcptoRecord(const QByteArray &address, int count, qint64 when)
{
    QByteArray record(16, '\0');
    const auto parts = address.split('.');
    for (int i = 0; i < 4; ++i) {
        record[i] = static_cast<char>(parts.at(i).toInt());
        record[8 + i] = static_cast<char>(when >> (8 * i) & 0xff);
    }
    record[4] = static_cast<char>(count);
    return record;
}

void prepareTcpto(const GoldenCase &golden)
{
    QByteArray table(1024, '\0');
    if (golden.id == u"remote-tcpto-skip")
        table.replace(0, 16, tcptoRecord("127.0.0.2", 2, mw::clock::now()));
    if (golden.id == u"remote-tcpto-old")
        table.replace(0, 16, tcptoRecord("127.0.0.2", 10, mw::clock::now() - 7200));
    writeFile(kTcpto, table);
    writeFile(kTcpto + u'6', {}); // the larger table knows nothing of the cases before
}

std::unique_ptr<SmtpScript> startServer(const GoldenCase &golden, Hello hello)
{
    const auto server = golden.json.value(u"server"_s).toObject();
    if (server.isEmpty())
        return nullptr;
    SmtpScriptOptions options;
    options.address = server.value(u"listen"_s).toArray().at(0).toString().toUtf8();
    options.port = static_cast<quint16>(server.value(u"listen"_s).toArray().at(1).toInt());
    const auto replies = server.value(u"replies"_s).toObject();
    for (auto i = replies.begin(); i != replies.end(); ++i) {
        QList<QByteArray> list;
        if (i.value().isArray())
            for (const auto &reply : i.value().toArray())
                list.append(bytesOf(reply));
        else
            list.append(bytesOf(i.value()));
        options.replies.insert(i.key().toUtf8(), list);
    }
    if (hello == Hello::Unknown)
        options.replies.insert("ehlo", {"502 unimplemented\r\n"});
    return std::make_unique<SmtpScript>(options);
}

// What ours sends where stock sent `stock`.
QByteArray expectedBytes(const GoldenCase &golden, QByteArray stock, Hello hello)
{
    if (!stock.startsWith("HELO "))
        return stock;
    const auto line = stock.left(stock.indexOf('\n') + 1);
    const auto ehlo = "E" + line.mid(1).replace(0, 3, "HLO");
    const auto reply =
        bytesOf(golden.json.value(u"server"_s).toObject().value(u"replies"_s).toObject().value(u"helo"_s));
    static const QRegularExpression refusal(u"^5\\d\\d[ -]"_s);
    if (hello == Hello::Unknown || refusal.match(QString::fromLatin1(reply)).hasMatch())
        return ehlo + stock;
    return stock.replace(0, line.size(), ehlo);
}

QString receivedDifference(const GoldenCase &golden, const QList<QByteArray> &received, Hello hello)
{
    const auto json = golden.json.value(u"server_received_b64"_s).toArray();
    if (json.size() != received.size())
        return u"%1 connections instead of %2"_s.arg(received.size()).arg(json.size());
    for (int i = 0; i < json.size(); ++i) {
        const auto stock = QByteArray::fromBase64(json.at(i).toString().toLatin1());
        Matcher matcher;
        if (const auto d = matcher.difference(expectedBytes(golden, stock, hello), received.at(i)); !d.isEmpty())
            return u"server received: "_s + d;
    }
    return {};
}

// Whether qmail-remote waits in vain for the server.
bool serverHangs(const GoldenCase &golden)
{
    const auto replies = golden.json.value(u"server"_s).toObject().value(u"replies"_s).toObject();
    for (auto i = replies.begin(); i != replies.end(); ++i)
        if (const auto reply = bytesOf(i.value()); reply == "hang" || reply == "\r\n")
            return true;
    return false;
}

QString runOnce(const GoldenCase &golden, Hello hello)
{
    writeControls(golden);
    // The recorded second is over before a busy machine has answered.
    writeFile(u"/var/qmail/control/timeoutremote"_s, serverHangs(golden) ? "3\n" : "20\n");
    prepareTcpto(golden);
    const auto server = startServer(golden, hello);
    ExactRun run;
    run.program = "/var/qmail/bin/qmail-remote";
    run.arguments = golden.args();
    run.environment = {"PATH=/usr/bin:/bin"};
    run.input = golden.bytes("stdin_b64");
    run.uid = kQmailr;
    run.gid = kQmailGroup;
    const auto result = runExactly(run);
    Matcher matcher;
    if (const auto d = matcher.difference(golden.bytes("stdout_b64"), result.output); !d.isEmpty())
        return d;
    if (result.exitCode != golden.exitCode())
        return u"exit code %1"_s.arg(result.exitCode);
    if (server && golden.json.contains(u"server_received_b64"_s))
        if (const auto d = receivedDifference(golden, server->received(), hello); !d.isEmpty())
            return d;
    const auto record = QByteArray::fromBase64(
        golden.json.value(u"tcpto_changed"_s).toObject().value(u"first_record_b64"_s).toString().toLatin1());
    if (!record.isEmpty() && !readFile(kTcpto).startsWith(record))
        return u"tcpto begins with "_s + QString::fromLatin1(readFile(kTcpto).left(16).toHex());
    return {};
}

} // namespace

class tst_GoldenRemote : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void golden_data();
    void golden(); // rows: P7 I14

private:
    std::unique_ptr<DnsServer> m_dns;
    std::unique_ptr<DeafListener> m_deaf;
};

void tst_GoldenRemote::initTestCase()
{
    m_dns = std::make_unique<DnsServer>();
    fillZone(*m_dns);
    m_deaf = std::make_unique<DeafListener>("127.0.0.7", 25);
}

void tst_GoldenRemote::golden_data()
{
    QTest::addColumn<GoldenCase>("golden");
    for (const auto &golden : goldenCases(kFile))
        QTest::newRow(qPrintable(golden.id)) << golden;
}

void tst_GoldenRemote::golden()
{
    QFETCH(const GoldenCase, golden);
    auto difference = runOnce(golden, Hello::Taken);
    if (difference.isEmpty() && golden.json.value(u"server_received_b64"_s).toArray().size() > 0)
        difference = runOnce(golden, Hello::Unknown);
    judge(kFile, golden.id, difference);
}

MW_SANDBOX_TEST_MAIN(tst_GoldenRemote)
#include "tst_GoldenRemote.moc"
