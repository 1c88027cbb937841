// SPDX-License-Identifier: GPL-3.0-or-later
// Spawner commands and reports, whole and in pieces: both ways must agree.
#include "shared/mail/SendCommand.h"
#include "shared/mail/SpawnProtocol.h"
#include "tests/fuzz/FuzzInput.h"

using namespace mw;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes = fuzz::text(data, size);
    mail::SpawnReportParser whole;
    const auto reports = whole.feed(bytes);
    mail::SpawnReportParser pieces;
    std::vector<mail::SpawnReport> again;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        for (auto &report : pieces.feed(bytes.substr(i, 3)))
            again.push_back(std::move(report));
    }
    fuzz::require(reports == again);
    mail::SpawnCommandParser commands;
    for (const auto &command : commands.feed(bytes))
        fuzz::require(mail::SpawnCommandParser().feed(mail::encodeSpawnCommand(command)).front() == command);
    (void)mail::parseSendCommand(bytes);
    (void)mail::parseCommandAnswer(bytes);
    (void)mail::parseSendEntries(bytes);
    return 0;
}
