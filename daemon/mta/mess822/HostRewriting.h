// SPDX-License-Identifier: GPL-3.0-or-later
// Syntactic changes to the host names of addresses: the instructions of control/rewrite (rewriting(5)).
#pragma once

#include "shared/base/Error.h"
#include "shared/mail/Controls.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mw::mess822 {

class HostRewriting {
public:
    // Instructions, one a line, followed in order and each at most once. Lines that are none are left out and named
    // in problems().
    static HostRewriting parse(const std::vector<std::string> &lines);
    // Those of the file in QMAILREWRITEFILE, if it exists; else of control/rewrite; else made from defaulthost,
    // defaultdomain and plusdomain, for each of which a variable (QMAILDEFAULTHOST...) or the file me can stand.
    // Errors: a file cannot be read.
    static Result<HostRewriting> ofHome(const mail::Controls &controls);

    // The address with its host name (all behind the first @; perhaps nothing) rewritten. The empty address and
    // x@[] stay.
    std::string apply(std::string_view address) const;
    std::string applyToHost(std::string host) const;

    // "line 3 is no instruction: ..." each.
    const std::vector<std::string> &problems() const { return m_problems; }

private:
    enum class Kind : std::uint8_t { Whole, Ending, FirstName, Everything }; // = * ? -
    struct Instruction {
        Kind kind;
        std::string post;
        std::string text;
    };
    void add(char sign, std::string post, std::string text);
    static void follow(const Instruction &instruction, std::string &host);

    std::vector<Instruction> m_instructions;
    std::vector<std::string> m_problems;
};

// The variable, the control file, me, or else `otherwise`.
Result<std::string> nameFrom(const mail::Controls &controls, const char *variable, const std::string &file,
                             std::string_view otherwise);

} // namespace mw::mess822
