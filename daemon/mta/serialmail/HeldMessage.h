// SPDX-License-Identifier: GPL-3.0-or-later
// One message in a Maildir that waits for the link: its envelope stands in its first two lines, where qmail-local
// wrote it, and the rest is what was received.
#pragma once

#include "shared/os/Fd.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace mw::serialmail {

class HeldMessage {
public:
    // Nothing: its recipient does not begin with the prefix, or it does not begin with Return-Path and Delivered-To.
    // Errors: it cannot be opened or read; the text names it.
    static Result<std::optional<HeldMessage>> open(const std::string &path, std::string_view prefix);

    const std::string &sender() const { return m_sender; }
    // Without the prefix.
    const std::string &recipient() const { return m_recipient; }
    // Of what comes behind the two lines.
    std::uint64_t size() const { return m_size; }
    // False: the last line has no end.
    bool endsWithLine() const { return m_endsWithLine; }
    // Gives size() bytes to `take`, in pieces. Error Read if the file has become shorter; else as from `take`.
    Result<void> forEachPiece(const std::function<Result<void>(std::string_view)> &take) const;

private:
    HeldMessage() = default;

    os::Fd m_file;
    std::string m_sender;
    std::string m_recipient;
    std::uint64_t m_start = 0;
    std::uint64_t m_size = 0;
    bool m_endsWithLine = false;
};

} // namespace mw::serialmail
