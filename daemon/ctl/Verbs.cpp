// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/Verbs.h"

#include <algorithm>

namespace mw::ctl {

qsizetype Verb::mostArguments() const
{
    return arguments.isEmpty() ? 0 : arguments.split(QLatin1Char(' ')).size();
}

qsizetype Verb::fewestArguments() const
{
    return mostArguments() - arguments.count(QLatin1Char('['));
}

std::vector<Verb> allVerbs()
{
    std::vector<Verb> out;
    for (auto part : {hubVerbs(), serviceVerbs(), queueVerbs(), logVerbs(), listVerbs(), passwordVerbs(), tlsVerbs(), doctorVerbs(), selftestVerbs()})
        std::ranges::move(part, std::back_inserter(out));
    return out;
}

} // namespace mw::ctl
