// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/Verbs.h"

#include <algorithm>

namespace mw::ctl {
namespace {

constexpr qsizetype kAnyNumber = 10'000;

} // namespace

qsizetype Verb::countedArguments() const
{
    return arguments.isEmpty() ? 0 : arguments.split(QLatin1Char(' ')).size();
}

qsizetype Verb::mostArguments() const
{
    if (arguments.endsWith(QLatin1String("...")))
        return kAnyNumber;
    return countedArguments();
}

qsizetype Verb::fewestArguments() const
{
    return countedArguments() - arguments.count(QLatin1Char('['));
}

std::vector<Verb> allVerbs()
{
    std::vector<Verb> out;
    for (auto part : {hubVerbs(), serviceVerbs(), queueVerbs(), logVerbs(), listVerbs(), changeVerbs(), domainVerbs(), userVerbs(), relayVerbs(), identityVerbs(), passwordVerbs(),
                      smartHostVerbs(), trialVerbs(), tlsVerbs(), doctorVerbs(), selftestVerbs(), backupVerbs(), setupVerbs()})
        std::ranges::move(part, std::back_inserter(out));
    return out;
}

} // namespace mw::ctl
