// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a message from a descriptor: the header field by field, the body in large pieces as they come.
// A message whose first line ends in CR LF has all its CR LF turned into LF. A last line without LF gets one.
#pragma once

#include "shared/base/Error.h"

#include <optional>
#include <string>
#include <string_view>

namespace mw::mail {

// A header of more bytes is refused: its address lists take a few hundred times as much memory.
inline constexpr std::size_t kLargestHeader = std::size_t{1} << 20U;

class MessageReader {
public:
    explicit MessageReader(int fd) : m_fd(fd) {}

    // The next field with its continuation lines; nothing when the header is over. A first line "From ..." comes as
    // the field MBOX-Line. A line that is no field ends the header and begins the body. Format: more than
    // kLargestHeader bytes.
    Result<std::optional<std::string>> nextField();
    // The next piece of what follows the header, with the empty line between; empty at the end. The view is valid
    // until the next call. After a line that is no field, the empty line that is missing is added.
    Result<std::string_view> nextPiece();
    // Gives every piece that is left to `write`, a function from a view to Result<void>.
    template <typename Write>
    Result<void> copyRest(Write write)
    {
        while (true) {
            const auto piece = MW_TRY(nextPiece());
            if (piece.empty())
                return {};
            MW_TRY_VOID(write(piece));
        }
    }

private:
    // The next line with its LF, or as much of it as a header may have; empty at the end of the input.
    Result<std::string> readLine();
    Result<bool> fill();
    void normalise();

    int m_fd;
    std::string m_buffer;
    std::size_t m_at = 0; // what comes before is used up
    std::size_t m_headerSize = 0;
    std::string m_ahead;  // a line that was read but belongs to what comes next
    std::string m_piece;
    bool m_end = false;
    bool m_firstLine = true;
    bool m_fromCrlf = false;
    bool m_heldReturn = false; // a CR at the end of the last piece, whose next byte is not known yet
    char m_last = '\n';        // the last byte that nextPiece() gave
};

} // namespace mw::mail
