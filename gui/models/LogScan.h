// SPDX-License-Identifier: GPL-3.0-or-later
// Reading runs of lines from an opened log, and finding the lines of one message among them.
#pragma once

#include "gui/models/LogSnapshot.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string_view>

namespace mw::gui {

// What follows the time stamp of a line (the whole line if it has none).
std::string_view withoutStamp(std::string_view line);

// Calls visit(line number, bytes without newline) for each of `count` lines from `first` on; stops when it answers
// false. Reads whole blocks.
void scanLines(const LogSnapshot &log, std::uint64_t first, std::uint64_t count,
               const std::function<bool(std::uint64_t, std::string_view)> &visit);

// The message that a line of qmail-send names itself; nothing for reports (they name a delivery) and others.
std::optional<std::uint64_t> messageOfText(std::string_view text);
// The delivery whose report the line is.
std::optional<std::uint64_t> deliveryOfText(std::string_view text);
// True if "only this message" can be asked for this line.
bool concernsMessage(std::string_view text);

// Tells which lines belong to one life of a message number, fed in order from its first line on. Reports are
// matched by delivery number, which starts again at 1 with each run of qmail-send.
class MessageLines {
public:
    explicit MessageLines(std::uint64_t message) : m_message(message) {}
    bool belongs(std::string_view text);
    bool ended() const { return m_ended; }

private:
    std::uint64_t m_message;
    std::set<std::uint64_t> m_open;
    bool m_began = false;
    bool m_ended = false;
};

// A message's life that `line` belongs to: its number and its first line. Nothing if the line concerns no message
// or `cancelled` answered true.
struct MessageStart {
    std::uint64_t message = 0;
    std::uint64_t firstLine = 0;
};
std::optional<MessageStart> findMessageStart(const LogSnapshot &log, std::uint64_t line,
                                             const std::function<bool()> &cancelled);

} // namespace mw::gui
