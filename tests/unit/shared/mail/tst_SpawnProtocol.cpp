// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/SpawnProtocol.h"

#include <QtTest/QTest>

using namespace mw;

class tst_SpawnProtocol : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void commandsInPieces(); // rows: I6
    void reportsInPieces(); // rows: I6
    void longReportIsCut(); // rows: I6
};

// The slot byte may be NUL or any other byte; pieces may end anywhere.
void tst_SpawnProtocol::commandsInPieces()
{
    mail::DeliveryOptions options;
    options.notify = "NEVER";
    const std::vector<mail::SpawnCommand> commands{
        {0, "0/7777", "", "joe@x", {}}, {9, "1/8", "e@f", "g@h", options}, {255, "5/28", "a@b", "c@d", {}}};
    std::string bytes;
    for (const auto &command : commands)
        bytes += mail::encodeSpawnCommand(command);
    QCOMPARE(mail::encodeSpawnCommand(commands[0]), std::string("\0" "0/7777\0\0joe@x\0", 15));
    for (std::size_t piece = 1; piece <= bytes.size(); ++piece) {
        mail::SpawnCommandParser parser;
        std::vector<mail::SpawnCommand> seen;
        for (std::size_t i = 0; i < bytes.size(); i += piece)
            for (auto &c : parser.feed(std::string_view(bytes).substr(i, piece)))
                seen.push_back(c);
        QCOMPARE(seen, commands);
    }
}

void tst_SpawnProtocol::reportsInPieces()
{
    const std::vector<mail::SpawnReport> reports{{0, "Kdid 1+0+0\n"}, {7, "K"}, {200, ""}};
    std::string bytes;
    for (const auto &r : reports)
        bytes += mail::encodeSpawnReport(r);
    mail::SpawnReportParser parser;
    std::vector<mail::SpawnReport> seen;
    for (const char c : bytes)
        for (auto &r : parser.feed({&c, 1}))
            seen.push_back(r);
    QCOMPARE(seen, reports);
}

void tst_SpawnProtocol::longReportIsCut()
{
    mail::SpawnReportParser parser;
    const auto seen = parser.feed(mail::encodeSpawnReport({1, "D" + std::string(20000, 'x')}));
    QCOMPARE(seen.size(), 1U);
    QCOMPARE(seen[0].text.size(), mail::kLongestReport);
}

QTEST_APPLESS_MAIN(tst_SpawnProtocol)
#include "tst_SpawnProtocol.moc"
