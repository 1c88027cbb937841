// SPDX-License-Identifier: GPL-3.0-or-later
// mailwright-doctor: looks for what is wrong with a hub, for mailwrightd; see mailwright-doctor.8.
#include "daemon/helper/doctor/Checks.h"
#include "daemon/helper/doctor/Trials.h"

#include "shared/os/Signals.h"

#include <cstdio>
#include <string_view>

int main(int argc, char **argv)
{
    using namespace mw::helper;
    mw::os::ignoreBrokenPipes();
    const std::string_view first = argc > 1 ? argv[1] : "";
    if (argc == 3 && first == "--name")
        return lookUpName(argv[2]);
    if (argc == 5 && first == "--send")
        return sendTestMail(argv[2], argv[3], argv[4]);
    if (argc < 5) {
        std::fputs("mailwright-doctor: run by mailwrightd only; use mailwrightctl doctor\n", stderr);
        return 100;
    }
    auto place = placeOfHub(argv[1], argv[2], argv[3]);
    if (!place) {
        std::fprintf(stderr, "mailwright-doctor: %s\n", place.error().text.c_str());
        return 111;
    }
    const auto patient = examine(std::move(*place), argv[4]);
    Report report(1);
    if (argc > 5) {
        checkDomains(patient, report, std::vector<std::string>(argv + 5, argv + argc));
        return report.finish() ? 0 : 111;
    }
    for (const auto check : {checkAccounts, checkAliases, checkTree, checkQueueFiles, checkMounts, checkKernel, checkConfiguration,
                             checkPasswords, checkRelays, checkTls, checkServices, checkHomes, checkNetwork, checkOtherServers, checkNames}) {
        check(patient, report);
        report.tellLooked();
    }
    return report.finish() ? 0 : 111;
}
