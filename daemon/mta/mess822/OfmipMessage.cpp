// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/mess822/OfmipMessage.h"

#include <utility>

namespace mw::mess822 {

OfmipMessage::OfmipMessage(HeaderPlan plan, std::string before, HeaderMender::Sink sink)
    : m_mender(std::move(plan), std::move(before), std::move(sink))
{
}

OfmipMessage::Step OfmipMessage::feed(std::string_view in)
{
    Step step;
    while (step.used < in.size() && !step.done)
        step.done = decode(in[step.used++]);
    m_mender.take(m_out);
    m_out.clear();
    if (step.done)
        m_mender.finish();
    return step;
}

// Line ends become LF and the first dot of a line goes. True behind the lone dot.
bool OfmipMessage::decode(char c)
{
    const auto place = std::exchange(m_place, Place::Middle);
    const bool atDot = place == Place::Dot || place == Place::DotReturn;
    if (atDot && c == '\n')
        return true;
    const bool afterReturn = place == Place::Return || place == Place::DotReturn;
    if (afterReturn && c != '\n')
        m_out += '\r';
    if (c == '\n') {
        m_out += '\n';
        m_place = Place::LineStart;
    } else if (c == '\r') {
        m_place = place == Place::Dot ? Place::DotReturn : Place::Return;
    } else if (c == '.' && place == Place::LineStart) {
        m_place = Place::Dot;
    } else {
        m_out += c;
    }
    return false;
}

} // namespace mw::mess822
