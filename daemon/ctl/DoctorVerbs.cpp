// SPDX-License-Identifier: GPL-3.0-or-later
// doctor: what is wrong with the hub, one paragraph for each finding, and how to mend it.
#include "daemon/ctl/Format.h"
#include "daemon/ctl/Verbs.h"

#include "shared/rpc/Doctor.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace mw::ctl {
namespace {

using rpc::doctor::Finding;
using rpc::doctor::Severity;

// "! " before what is wrong, "- " before what is worth knowing.
void printFinding(const Finding &finding)
{
    const bool isNote = finding.severity == Severity::Note;
    auto place = harmless(finding.file);
    if (finding.line > 0)
        place += u":%1"_s.arg(finding.line);
    Session::print((isNote ? u"- "_s : u"! "_s) + harmless(finding.what) + u"."_s +
                   (finding.severity == Severity::Warning ? u" (warning)"_s : QString()) + u'\n');
    if (!place.isEmpty())
        Session::print(u"    at:  "_s + place + u'\n');
    Session::print(u"    do:  "_s + harmless(finding.remedy) + u'\n');
    if (!finding.command.empty())
        Session::print(u"    try: "_s + harmless(finding.command) + u'\n');
    Session::print(u"    id:  "_s + harmless(finding.id) + u"\n\n"_s);
}

QString counted(std::int64_t count, const QString &one, const QString &many)
{
    return u"%1 %2"_s.arg(count).arg(count == 1 ? one : many);
}

class Doctor {
public:
    explicit Doctor(Session &session) : m_session(session) {}

    void take(const rpcqt::Answer<rpc::doctor::Check> &answer, bool more)
    {
        if (!answer)
            return m_session.finish(answer.error());
        for (const auto &finding : answer->findings) {
            if (!m_session.wantsJson())
                printFinding(finding);
            m_all.findings.push_back(finding);
        }
        m_all.looked = answer->looked;
        if (!more)
            end();
    }

private:
    std::int64_t count(Severity severity) const
    {
        return std::ranges::count(m_all.findings, severity, &Finding::severity);
    }

    void end()
    {
        const auto problems = count(Severity::Problem);
        const auto warnings = count(Severity::Warning);
        if (m_session.wantsJson())
            Session::printJson(rpcqt::recordToJson(m_all));
        else if (problems + warnings > 0)
            Session::print(counted(problems, u"problem"_s, u"problems"_s) + u" and "_s +
                           counted(warnings, u"warning"_s, u"warnings"_s) +
                           u" in %1 things that were looked at.\n"_s.arg(m_all.looked));
        else
            Session::print(u"Congratulations: nothing is wrong with this hub. %1 things were looked at.\n"_s.arg(m_all.looked));
        m_session.finish(problems + warnings > 0 ? kRefused : kDone);
    }

    Session &m_session;
    rpc::doctor::Check::Reply m_all;
};

void check(Session &session)
{
    auto doctor = std::make_shared<Doctor>(session);
    session.client().stream<rpc::doctor::Check>(
        {}, &session, [doctor](const auto &answer, bool more) { doctor->take(answer, more); });
}

} // namespace

std::vector<Verb> doctorVerbs()
{
    return {verbOf<rpc::doctor::Check>({}, check)};
}

} // namespace mw::ctl
