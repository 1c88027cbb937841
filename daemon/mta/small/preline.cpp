// SPDX-License-Identifier: GPL-3.0-or-later
// preline: gives a command the message with the From_, Return-Path and Delivered-To lines before it. Runs from a
// .qmail file.
#include "daemon/mta/small/Small.h"
#include "shared/base/OptionReader.h"
#include "shared/mail/ErrorText.h"
#include "shared/os/Environment.h"

using namespace mw;

namespace {

constexpr std::string_view kUsage = "preline cmd [ arg ... ]";

struct Line {
    char off;
    char on;
    const char *variable;
    bool wanted = true;
};

} // namespace

int main(int argc, char **argv)
{
    const small::Program program("preline");
    Line lines[] = {{'f', 'F', "UFLINE"}, {'r', 'R', "RPLINE"}, {'d', 'D', "DTLINE"}};
    OptionReader options(small::argumentsOf(argc, argv), "frdFRD");
    while (const auto letter = options.next()) {
        if (*letter == '?') {
            program.say(options.problem());
            return program.usage(kUsage);
        }
        for (auto &line : lines)
            line.wanted = *letter == line.on || (*letter != line.off && line.wanted);
    }
    std::string before;
    for (const auto &line : lines) {
        const auto value = line.wanted ? os::environmentVariable(line.variable) : "";
        if (!value)
            return program.usage(kUsage);
        before += *value;
    }
    if (options.rest().empty())
        return program.usage(kUsage);
    const auto code = small::runCommandWith(options.rest(), before);
    if (code)
        return *code;
    const int number = code.error().number;
    if (number == 0)
        return program.fatal(small::kTemporary, code.error().text);
    return program.fatal(mail::isTemporary(number) ? small::kTemporary : small::kPermanent,
                         "unable to run " + std::string(options.rest()[0]) + ": " + mail::errorText(number));
}
