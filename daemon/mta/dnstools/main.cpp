// SPDX-License-Identifier: GPL-3.0-or-later
// hostname, dnsfq, dnsip, dnsptr, dnsmxip, dnscname, ipmeprint: what this host and DNS say about names and
// addresses. The name by which it is called decides. Any user may run it.
#include "daemon/mta/dnstools/DnsTools.h"
#include "shared/os/Fd.h"

#include <unistd.h>

int main(int argc, char **argv)
{
    const std::vector<std::string> words(argv, argv + argc);
    const auto name = words.empty() ? std::string() : words[0].substr(words[0].rfind('/') + 1);
    const auto answer = mw::dnstools::answer(name, {words.begin() + (words.empty() ? 0 : 1), words.end()});
    (void)mw::os::writeAll(STDERR_FILENO, answer.errors);
    return mw::os::writeAll(STDOUT_FILENO, answer.output) ? answer.code : 111;
}
