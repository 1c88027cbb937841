// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over a Maildir: the client sends what it can, and every result is acted upon at once.
#pragma once

#include "daemon/mta/serialmail/MaildirSelection.h"
#include "daemon/mta/small/Small.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mw::serialmail {

// What becomes of messages that are refused for good.
enum class Permanent : std::uint8_t { Keep, Bounce };

struct MaildirOptions {
    Permanent permanent = Permanent::Keep;
    std::optional<std::uint64_t> lifetime; // seconds after which a refusal for now is one for good
    std::string directory;
    std::string prefix;
    std::vector<std::string> client; // the command
};

class MaildirRun {
public:
    MaildirRun(const small::Program &program, MaildirOptions options);
    // The exit code: 0 if nothing is left behind, else 111; 100 as soon as the client exits so.
    int run();

private:
    // The exit code if the run is over.
    std::optional<int> runClientOnce();
    void act(const std::string &name, char letter, std::string_view text);
    void giveUp(const Waiting &message, std::string text);
    void remove(const std::string &name);
    void forgetVanished();
    void info(const std::string &text) const { m_program.say("info: " + text); }
    void warn(const std::string &text);

    const small::Program &m_program;
    MaildirOptions m_options;
    std::vector<Waiting> m_pending; // without a result yet
    int m_idleRuns = 0;             // without any progress, one after the other
    bool m_leftBehind = false;
};

} // namespace mw::serialmail
