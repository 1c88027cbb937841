// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/MessageReader.h"

#include "shared/base/Text.h"
#include "shared/mail/HeaderField.h"
#include "shared/os/Fd.h"

namespace mw::mail {

namespace {

constexpr std::size_t kRead = std::size_t{64} * 1024;

bool isContinuation(std::string_view line)
{
    return line.starts_with(' ') || line.starts_with('\t');
}

} // namespace

// False at the end of the input.
Result<bool> MessageReader::fill()
{
    if (m_end)
        return false;
    m_buffer.erase(0, m_at);
    m_at = 0;
    const auto old = m_buffer.size();
    m_buffer.resize(old + kRead);
    const auto count = os::readSome(m_fd, std::span(m_buffer).subspan(old));
    m_buffer.resize(old + count.value_or(0));
    m_end = MW_TRY(std::move(count)) == 0;
    return !m_end;
}

Result<std::string> MessageReader::readLine()
{
    std::size_t searched = 0;
    while (true) {
        const auto rest = std::string_view(m_buffer).substr(m_at);
        const auto end = rest.find('\n', searched);
        if (end != std::string_view::npos) {
            std::string line(rest.substr(0, end + 1));
            m_at += end + 1;
            if (m_firstLine)
                m_fromCrlf = line.ends_with("\r\n");
            m_firstLine = false;
            if (m_fromCrlf && line.ends_with("\r\n"))
                line.erase(line.size() - 2, 1);
            return line;
        }
        searched = rest.size();
        if (searched > kLargestHeader || !MW_TRY(fill())) {
            std::string line = m_buffer.substr(m_at);
            m_at = m_buffer.size();
            return line.empty() || !m_end ? line : line + '\n';
        }
    }
}

Result<std::optional<std::string>> MessageReader::nextField()
{
    const bool first = m_firstLine;
    auto field = m_ahead.empty() ? MW_TRY(readLine()) : std::exchange(m_ahead, {});
    if (first && field.starts_with("From ")) {
        field.insert(0, "MBOX-Line: ");
    } else if (field == "\n" || field.empty()) {
        m_ahead = field;
        return std::nullopt;
    } else if (headerNameLength(field) == 0) {
        m_ahead = '\n' + field;
        return std::nullopt;
    }
    while (true) {
        if (m_headerSize + field.size() > kLargestHeader)
            return fail(ErrorKind::Format, "the header is larger than 1 MiB");
        m_ahead = MW_TRY(readLine());
        if (!isContinuation(m_ahead))
            break;
        field += m_ahead;
    }
    m_headerSize += field.size();
    return field;
}

// CR LF becomes LF, also where a piece ends in between.
void MessageReader::normalise()
{
    if (m_heldReturn)
        m_piece.insert(0, 1, '\r');
    m_heldReturn = !m_end && m_piece.ends_with('\r');
    if (m_heldReturn)
        m_piece.pop_back();
    if (m_piece.find('\r') != std::string::npos)
        m_piece = text::replaceAll(m_piece, "\r\n", "\n");
}

Result<std::string_view> MessageReader::nextPiece()
{
    if (!m_ahead.empty()) {
        m_piece = std::exchange(m_ahead, {});
        m_last = m_piece.back();
        return std::string_view(m_piece);
    }
    do {
        if (m_at == m_buffer.size())
            (void)MW_TRY(fill());
        m_piece = m_at == 0 ? std::exchange(m_buffer, {}) : m_buffer.substr(m_at);
        m_buffer.clear();
        m_at = 0;
        if (m_fromCrlf)
            normalise();
    } while (m_piece.empty() && !m_end);
    if (m_piece.empty() && m_last != '\n')
        m_piece = "\n";
    if (!m_piece.empty())
        m_last = m_piece.back();
    return std::string_view(m_piece);
}

} // namespace mw::mail
