// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/base/OptionReader.h"

#include <QtTest/QTest>

using namespace mw;

class tst_OptionReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void options_data();
    void options();
};

void tst_OptionReader::options_data()
{
    QTest::addColumn<QByteArrayList>("words");
    QTest::addColumn<QByteArray>("expected"); // letters, [values], faults, then the rest behind |
    QTest::newRow("none") << QByteArrayList{"a", "-b"} << QByteArray("|a -b");
    QTest::newRow("joined") << QByteArrayList{"-abf", "x", "y"} << QByteArray("abf[x]|y");
    QTest::newRow("value joined") << QByteArrayList{"-fx", "-a"} << QByteArray("f[x]a|");
    QTest::newRow("empty value") << QByteArrayList{"-f", "", "y"} << QByteArray("f[]|y");
    QTest::newRow("end") << QByteArrayList{"-a", "--", "-b"} << QByteArray("a|-b");
    QTest::newRow("dash") << QByteArrayList{"-", "-b"} << QByteArray("|- -b");
    QTest::newRow("illegal") << QByteArrayList{"-az"} << QByteArray("a?illegal option -- z|");
    QTest::newRow("colon") << QByteArrayList{"-:"} << QByteArray("?illegal option -- :|");
    QTest::newRow("no value") << QByteArrayList{"-f"} << QByteArray("?option requires an argument -- f|");
}

void tst_OptionReader::options()
{
    QFETCH(QByteArrayList, words);
    QFETCH(QByteArray, expected);
    std::vector<char *> pointers;
    for (auto &word : words)
        pointers.push_back(word.data());
    OptionReader reader(pointers, "abf:");
    QByteArray seen;
    while (const auto letter = reader.next()) {
        seen += *letter;
        if (*letter == 'f')
            seen += '[' + QByteArray(reader.value().data(), static_cast<qsizetype>(reader.value().size())) + ']';
        if (*letter == '?') {
            seen += QByteArray::fromStdString(reader.problem());
            break;
        }
    }
    QByteArrayList rest;
    for (const char *word : reader.rest())
        rest.append(word);
    QCOMPARE(seen + '|' + rest.join(' '), expected);
}

QTEST_APPLESS_MAIN(tst_OptionReader)
#include "tst_OptionReader.moc"
