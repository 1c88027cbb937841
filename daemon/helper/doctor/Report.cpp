// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/doctor/Report.h"

#include "daemon/helper/worker/Records.h"

#include "shared/base/Text.h"
#include "shared/os/Fd.h"
#include "shared/rpc/Doctor.h"

#include <utility>

namespace mw::helper {
namespace {

// A record's fields end with NUL, so none may hold one.
std::string withoutNul(std::string_view s)
{
    return text::replaceAll(s, std::string_view("\0", 1), "?");
}

} // namespace

void Report::add(mail::Finding finding)
{
    Record record{.kind = Record::Kind::Finding};
    record.finding = {.id = finding.id,
                      .severity = static_cast<rpc::doctor::Severity>(finding.severity),
                      .file = withoutNul(finding.file),
                      .line = finding.line,
                      .what = withoutNul(finding.what),
                      .remedy = withoutNul(finding.remedy),
                      .command = withoutNul(finding.command)};
    m_good = m_good && os::writeAll(m_output, serialise(record));
}

void Report::add(std::vector<mail::Finding> findings)
{
    for (auto &finding : findings)
        add(std::move(finding));
}

void Report::add(rpc::domains::DnsCheck check)
{
    for (auto &exchanger : check.exchangers)
        exchanger.name = withoutNul(exchanger.name);
    Record record{.kind = Record::Kind::Dns};
    record.dns = std::move(check);
    m_good = m_good && os::writeAll(m_output, serialise(record));
}

void Report::tellLooked()
{
    m_good = m_good &&
             os::writeAll(m_output, serialise({.kind = Record::Kind::Looked, .looked = std::exchange(m_looked, 0)}));
}

bool Report::finish()
{
    tellLooked();
    m_good = m_good && os::writeAll(m_output, serialise({.kind = Record::Kind::Done}));
    return m_good;
}

} // namespace mw::helper
