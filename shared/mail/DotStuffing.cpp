// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/DotStuffing.h"

namespace mw::mail {

DataDecoder::Step DataDecoder::feed(std::string_view in, std::string &out)
{
    std::size_t used = 0;
    while (used < in.size()) {
        const char c = in[used];
        switch (m_place) {
        case Place::LineStart:
            m_place = c == '.' ? Place::Dot : Place::Middle;
            used += c == '.' ? 1 : 0;
            break;
        case Place::Middle:
            if (!feedText(in, used, out))
                return {State::BareLineFeed, used};
            break;
        case Place::Return:
            out += c == '\n' ? '\n' : '\r';
            m_place = c == '\n' ? Place::LineStart : Place::Middle;
            used += c == '\n' ? 1 : 0;
            break;
        case Place::Dot:
            if (c == '\n' && m_bare == BareLineFeeds::LineEnd)
                return {State::Done, used + 1};
            m_place = c == '\r' ? Place::DotReturn : Place::Middle;
            used += c == '\r' ? 1 : 0;
            break;
        case Place::DotReturn:
            if (c == '\n')
                return {State::Done, used + 1};
            out += '\r';
            m_place = Place::Middle;
            break;
        }
    }
    return {State::More, used};
}

// From the middle of a line to the line's end or the input's. False: a bare line feed.
bool DataDecoder::feedText(std::string_view in, std::size_t &used, std::string &out)
{
    const auto newline = in.find('\n', used);
    if (newline == std::string_view::npos) {
        auto rest = in.substr(used);
        used = in.size();
        if (rest.ends_with('\r')) {
            rest.remove_suffix(1);
            m_place = Place::Return;
        }
        out.append(rest);
        return true;
    }
    const bool bare = newline == used || in[newline - 1] != '\r';
    if (bare && m_bare == BareLineFeeds::Refused)
        return false;
    out.append(in.substr(used, newline - used - (bare ? 0 : 1)));
    out += '\n';
    used = newline + 1;
    m_place = Place::LineStart;
    return true;
}

void DataEncoder::feed(std::string_view in, std::string &out)
{
    while (!in.empty()) {
        if (m_afterReturn) {
            m_afterReturn = false;
            if (in.front() == '\n') {
                in.remove_prefix(1);
                continue;
            }
        }
        if (m_lineStart && in.front() == '.')
            out += '.';
        const auto newline = in.find('\n');
        const auto line = in.substr(0, newline);
        const auto carriage = line.find('\r');
        out.append(line.substr(0, carriage));
        m_lineStart = newline != std::string_view::npos || carriage != std::string_view::npos;
        m_afterReturn = carriage != std::string_view::npos;
        if (m_lineStart)
            out += "\r\n";
        in.remove_prefix(m_afterReturn ? carriage + 1 : (m_lineStart ? newline + 1 : line.size()));
    }
}

} // namespace mw::mail
