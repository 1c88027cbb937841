// SPDX-License-Identifier: GPL-3.0-or-later
// A reply of an SMTP server: one or more lines "250-text", the last one "250 text" (RFC 5321, 4.2.1).
#pragma once

#include <string>
#include <string_view>

namespace mw::mail {

struct SmtpReply {
    int code = 0;     // of the last line; 0: what came is no reply
    std::string text; // all lines, each with a line feed, cut at SmtpReplyParser::kMostText bytes

    bool positive() const { return code / 100 == 2; }
    bool intermediate() const { return code / 100 == 3; }
    bool permanentFailure() const { return code / 100 == 5; }
    // Its last line, without the line feed.
    std::string_view lastLine() const;
};

// Takes a reply line by line.
class SmtpReplyParser {
public:
    static constexpr std::size_t kMostText = 5000;
    static constexpr std::size_t kMostBytes = 262144; // a longer reply is none

    // A line without its line feed; carriage returns in it are dropped. True when the reply is complete: after its
    // last line, and after a line that is no part of a reply. Empty lines are passed over.
    bool feed(std::string_view line);
    const SmtpReply &reply() const { return m_reply; }
    void reset();

private:
    SmtpReply m_reply;
    std::size_t m_bytes = 0;
};

} // namespace mw::mail
