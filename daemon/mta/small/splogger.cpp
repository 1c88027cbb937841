// SPDX-License-Identifier: GPL-3.0-or-later
// splogger: writes the lines of descriptor 0 to syslog, each with a time stamp. Runs as qmaill behind a service.
#include "daemon/mta/small/Small.h"
#include "shared/base/Clock.h"
#include "shared/base/Text.h"

#include <algorithm>
#include <cstdio>
#include <syslog.h>
#include <unistd.h>

using namespace mw;

namespace {

constexpr std::size_t kLongest = 799; // of a line; what is longer goes on in another entry
constexpr int kMailFacility = 2;

int levelOf(std::string_view line)
{
    if (line.starts_with("alert:"))
        return LOG_ALERT;
    return line.starts_with("warning:") ? LOG_WARNING : LOG_INFO;
}

void log(std::string line)
{
    const auto moment = clock::nowExact();
    char stamp[48];
    (void)std::snprintf(stamp, sizeof stamp, "%lld.%06u", static_cast<long long>(moment.seconds),
                        moment.nanoseconds / 1000);
    const int level = levelOf(line);
    std::ranges::replace_if(line, [](char c) { return c < 32 || c > 126; }, '?');
    for (std::size_t at = 0; at < line.size(); at += kLongest)
        ::syslog(level, "%s%c%s", stamp, at == 0 ? ' ' : '+', line.substr(at, kLongest).c_str());
}

} // namespace

int main(int argc, char **argv)
{
    const auto words = small::wordsOf(small::argumentsOf(argc, argv));
    const std::string tag = words.empty() ? "splogger" : words[0];
    const auto facility = words.size() < 2 ? kMailFacility : text::leadingNumber(words[1]).value;
    ::openlog(tag.c_str(), 0, static_cast<int>(facility & 31U) << 3U);
    std::string line;
    std::vector<char> buffer(4096);
    while (true) {
        const auto count = os::readSome(STDIN_FILENO, buffer);
        if (!count || *count == 0)
            break;
        for (const char c : std::string_view(buffer.data(), *count)) {
            if (c != '\n')
                line += c;
            else
                log(std::exchange(line, {}));
        }
    }
    log(line);
    return 0;
}
