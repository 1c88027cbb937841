// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/analog/Lines.h"

#include "shared/os/Fd.h"

#include <vector>

namespace mw::analog {
namespace {

constexpr std::size_t kPiece = 64U << 10U;
constexpr std::size_t kLongestLine = 16U << 20U;

} // namespace

Result<std::string> forEachLine(int fd, const std::function<void(std::string_view)> &each)
{
    std::string rest;
    std::vector<char> buffer(kPiece);
    while (true) {
        const auto count = MW_TRY(os::readSome(fd, buffer));
        if (count == 0)
            return rest;
        std::size_t begin = 0;
        rest.append(buffer.data(), count);
        for (auto end = rest.find('\n', rest.size() - count); end != std::string::npos;
             end = rest.find('\n', begin)) {
            each(std::string_view(rest).substr(begin, end - begin));
            begin = end + 1;
        }
        rest.erase(0, begin);
        if (rest.size() > kLongestLine)
            return fail(ErrorKind::Format, "a line of more than 16 MB; this is no log");
    }
}

Result<void> forEveryLine(int fd, const std::function<void(std::string_view)> &each)
{
    if (const auto rest = MW_TRY(forEachLine(fd, each)); !rest.empty())
        each(rest);
    return {};
}

Output &Output::operator<<(std::string_view text)
{
    m_text += text;
    if (m_text.size() >= kPiece && m_state) {
        m_state = os::writeAll(m_fd, m_text);
        m_text.clear();
    }
    return *this;
}

Result<void> Output::finish()
{
    if (m_state)
        m_state = os::writeAll(m_fd, std::exchange(m_text, {}));
    return m_state;
}

int exitCode(std::string_view program, const Result<void> &done)
{
    if (done)
        return 0;
    (void)os::writeAll(2, std::string(program) + ": fatal: " + done.error().text + "\n");
    return 111;
}

} // namespace mw::analog
