// SPDX-License-Identifier: GPL-3.0-or-later
// predate: gives a command the message with a Date field in local time before it. Run by people and datemail.
#include "daemon/mta/small/Small.h"
#include "shared/base/Clock.h"
#include "shared/mail/ErrorText.h"

#include <cstdio>
#include <ctime>

using namespace mw;

namespace {

// "Date: 20 Nov 2026 18:03:09 +0100\n"
std::string dateField(std::time_t now)
{
    static constexpr const char *kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                              "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    std::tm t{};
    ::localtime_r(&now, &t);
    const long minutes = t.tm_gmtoff / 60;
    const long away = minutes < 0 ? -minutes : minutes;
    char text[80];
    const int length = std::snprintf(text, sizeof text, "Date: %d %s %d %02d:%02d:%02d %c%02ld%02ld\n", t.tm_mday,
                                     kMonths[t.tm_mon], t.tm_year + 1900, t.tm_hour, t.tm_min, t.tm_sec,
                                     minutes < 0 ? '-' : '+', away / 60, away % 60);
    return {text, static_cast<std::size_t>(length)};
}

} // namespace

int main(int argc, char **argv)
{
    const small::Program program("predate");
    const auto command = small::argumentsOf(argc, argv);
    if (command.empty())
        return program.usage("predate child [ arg ... ]");
    const auto code = small::runCommandWith(command, dateField(clock::now()));
    if (code)
        return *code;
    if (code.error().number == 0)
        return program.fatal(small::kTemporary, code.error().text);
    return program.fatal(small::kTemporary, "unable to run " + std::string(command[0]) + ": " +
                                                mail::errorText(code.error().number));
}
