// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/MessageReader.h"
#include "shared/os/Fd.h"

#include <QtCore/QTemporaryFile>
#include <QtTest/QTest>

using namespace mw;

class tst_MessageReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void messages_data();
    void messages();
    void largeMessage();
    void largeHeader();
};

namespace {

struct Parts {
    QByteArrayList fields;
    QByteArray body;
};

Parts partsOf(const QByteArray &message)
{
    QTemporaryFile file;
    if (!file.open() || file.write(message) != message.size() || !file.seek(0))
        return {};
    Parts parts;
    mail::MessageReader reader(file.handle());
    while (const auto field = *reader.nextField())
        parts.fields.append(QByteArray::fromStdString(*field));
    while (true) {
        const auto piece = *reader.nextPiece();
        if (piece.empty())
            return parts;
        parts.body.append(piece.data(), static_cast<qsizetype>(piece.size()));
    }
}

} // namespace

void tst_MessageReader::messages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArrayList>("fields");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *message, const QByteArrayList &fields, const char *body) {
        QTest::newRow(name) << QByteArray(message) << fields << QByteArray(body);
    };
    row("plain", "A: 1\nB: 2\n\nbody\n", {"A: 1\n", "B: 2\n"}, "\nbody\n");
    row("folded", "A: 1\n 2\n\t3\nB: 4\n\nx\n", {"A: 1\n 2\n\t3\n", "B: 4\n"}, "\nx\n");
    row("no header", "\nbody", {}, "\nbody\n");
    row("not a field", "A: 1\nno field\nB: 2\n", {"A: 1\n"}, "\nno field\nB: 2\n");
    row("mbox", "From joe Mon\nA: 1\n\n", {"MBOX-Line: From joe Mon\n", "A: 1\n"}, "\n");
    row("header only", "A: 1", {"A: 1\n"}, "");
    row("empty", "", {}, "");
    row("crlf", "A: 1\r\n 2\r\n\r\nx\r\r\ny\r\n", {"A: 1\n 2\n"}, "\nx\r\ny\n");
    row("crlf in the body only", "A: 1\n\nx\r\n", {"A: 1\n"}, "\nx\r\n");
}

void tst_MessageReader::messages()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArrayList, fields);
    QFETCH(QByteArray, body);
    const auto parts = partsOf(message);
    QCOMPARE(parts.fields, fields);
    QCOMPARE(parts.body, body);
}

void tst_MessageReader::largeMessage()
{
    QByteArray expected = "\n";
    QByteArray message = "A: 1\r\n\r\n";
    for (int i = 0; i < 40000; ++i) {
        const auto text = QByteArray(i % 97, 'x');
        message += text + "\r\n";
        expected += text + '\n';
    }
    QCOMPARE(partsOf(message).body, expected);
    const QByteArray field = "A: " + QByteArray(300000, 'y') + '\n';
    QCOMPARE(partsOf(field + "\nz").fields, QByteArrayList{field});
}

// More than a header may have is refused, be it one line, one field or many; a long line that is no field is body.
void tst_MessageReader::largeHeader()
{
    const auto end = [](const QByteArray &message) {
        QTemporaryFile file;
        if (!file.open() || file.write(message) != message.size() || !file.seek(0))
            return std::string("no file");
        mail::MessageReader reader(file.handle());
        while (true) {
            const auto field = reader.nextField();
            if (!field)
                return field.error().kind == ErrorKind::Format ? std::string("refused") : field.error().text;
            if (!*field)
                return std::string("body");
        }
    };
    const auto most = static_cast<qsizetype>(mail::kLargestHeader);
    QCOMPARE(end("A: " + QByteArray(most - 100, 'x') + "\n\nbody\n"), std::string("body"));
    QCOMPARE(end("A: " + QByteArray(most, 'x') + "\n\nbody\n"), std::string("refused"));
    QCOMPARE(end("A: " + QByteArray(3 * most, 'x')), std::string("refused"));
    QCOMPARE(end(QByteArray("A: x\n").repeated(most / 5 + 1) + "\nbody\n"), std::string("refused"));
    QCOMPARE(end("A: x\n" + QByteArray(" y\n").repeated(most / 3) + "\nbody\n"), std::string("refused"));
    const QByteArray text(2 * most + 7, 'x');
    QCOMPARE(partsOf("A: 1\n" + text).body, "\n" + text + "\n");
    QCOMPARE(partsOf(text + "\nend\n").body, "\n" + text + "\nend\n");
}

QTEST_APPLESS_MAIN(tst_MessageReader)
#include "tst_MessageReader.moc"
