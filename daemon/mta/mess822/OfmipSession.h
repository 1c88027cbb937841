// SPDX-License-Identifier: GPL-3.0-or-later
// One conversation of a mail program with ofmipd: SMTP for messages that leave here for the first time.
#pragma once

#include "daemon/mta/mess822/HeaderRewriter.h"
#include "daemon/mta/mess822/OfmipMessage.h"
#include "shared/mail/Cdb.h"
#include "shared/mail/QueueClient.h"
#include "shared/net/Stream.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mw::mess822 {

struct OfmipSettings {
    HostRewriting hosts;
    std::string idHost;
    std::optional<mail::CdbReader> names;
    std::string client; // "INFO@IP", of the Received line

    // `names`: the path of a table of ofmipname, or nothing. Errors: a control file or the table cannot be read.
    static Result<OfmipSettings> read(const std::optional<std::string> &names);
};

class OfmipSession {
public:
    OfmipSession(net::Stream &stream, const OfmipSettings &settings);

    // True when the client said QUIT.
    bool run();

private:
    enum class Next { Continue, Quit, Broken };
    using Command = Next (OfmipSession::*)(std::string_view argument);
    struct Verb {
        std::string_view name;
        Command command;
    };
    static const std::vector<Verb> &verbs();

    Next readCommand();
    Next dispatch(std::string_view line);
    Next helo(std::string_view argument);
    Next ehlo(std::string_view argument);
    Next mail(std::string_view argument);
    Next rcpt(std::string_view argument);
    Next data(std::string_view argument);
    Next rset(std::string_view argument);
    Next noop(std::string_view argument);
    Next help(std::string_view argument);
    Next vrfy(std::string_view argument);
    Next quit(std::string_view argument);

    HeaderPlan plan() const;
    std::string receivedLine() const;
    // False: the client is gone.
    bool receive(OfmipMessage &message);
    Next answer(const mail::QueueResult &result);
    Next reply(std::string_view text);

    net::Stream &m_stream;
    const OfmipSettings &m_settings;
    std::string m_line;
    unsigned m_messages = 0;
    std::optional<std::string> m_sender;
    std::optional<Mailbox> m_name; // what the table has for the sender
    std::vector<std::string> m_recipients;
    std::size_t m_recipientBytes = 0;
};

} // namespace mw::mess822
