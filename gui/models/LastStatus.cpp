// SPDX-License-Identifier: GPL-3.0-or-later
// What the last status line of a server's log says.
#include "gui/models/LastStatus.h"

#include "shared/mail/LogLine.h"

#include <algorithm>
#include <string>

namespace mw::gui {

namespace {
constexpr std::int64_t kTail = 65536; // bytes from the end of a file
}

void LastStatus::look(const LogFiles &newFiles)
{
    m_files.insert(m_files.end(), newFiles.begin(), newFiles.end());
    constexpr std::size_t kMostKept = 2; // right after a rotation the last one says nothing yet
    if (m_files.size() > kMostKept)
        m_files.erase(m_files.begin(), m_files.end() - kMostKept);
    for (auto file = m_files.rbegin(); file != m_files.rend(); ++file) {
        if (lookAt(**file))
            return;
    }
}

bool LastStatus::lookAt(const LogFile &file)
{
    const auto begin = std::max<std::int64_t>(file.size() - kTail, 0);
    std::string block(kTail, '\0');
    const auto got = file.read(begin, block.data(), kTail);
    if (got <= 0)
        return false;
    block.resize(static_cast<std::size_t>(got));
    std::string_view text(block);
    text = text.substr(0, text.rfind('\n') + 1); // what has no end yet counts next time
    while (!text.empty()) {
        text.remove_suffix(1);
        const auto start = text.rfind('\n') + 1; // 0 in the first line
        const auto line = mail::parseLogLine(text.substr(start));
        if (const auto *status = line.as<mail::ServerStatus>()) {
            Q_EMIT found(static_cast<int>(status->connections), static_cast<int>(status->limit));
            return true;
        }
        text = text.substr(0, start);
    }
    return false;
}

} // namespace mw::gui
