// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/serialmail/ClientRun.h"

#include "shared/os/Process.h"

#include <array>

namespace mw::serialmail {
namespace {

// A text without end is no text; what comes is cut into results of this size, and the next one has no known name.
constexpr std::size_t kMostResultBytes = 1U << 20U;

std::string listOf(const std::vector<std::string> &names)
{
    std::string out;
    for (const auto &name : names)
        out.append(name).push_back('\0');
    return out;
}

// Both directions at once, since the client may answer before it has read all names.
Result<void> converse(os::Fd &toClient, const os::Fd &fromClient, std::string_view list, const TakeResult &take)
{
    ResultParser parser;
    std::array<char, 65536> buffer{};
    MW_TRY_VOID(os::setNonBlocking(toClient.get(), true));
    for (;;) {
        if (list.empty())
            toClient.reset();
        const auto ready = MW_TRY(os::waitEither(fromClient.get(), toClient.get(), -1));
        if (ready.writable) {
            const auto count = os::writeSome(toClient.get(), list);
            // A client that reads no more has its reasons, and its results tell.
            list = count ? list.substr(*count) : count.error().kind == ErrorKind::Busy ? list : std::string_view{};
        }
        if (ready.readable) {
            const auto count = MW_TRY(os::readSome(fromClient.get(), buffer));
            if (count == 0)
                return {};
            parser.feed({buffer.data(), count}, take);
        }
    }
}

} // namespace

void ResultParser::feed(std::string_view bytes, const TakeResult &take)
{
    m_buffer += bytes;
    std::size_t begin = 0;
    for (;;) {
        const auto nul = m_buffer.find('\0', begin);
        const auto newline = nul == std::string::npos ? nul : m_buffer.find('\n', nul);
        if (newline == std::string::npos)
            break;
        const auto result = std::string_view(m_buffer).substr(nul + 1, newline - nul - 1);
        take(m_buffer.substr(begin, nul - begin), result.empty() ? 'Z' : result.front(),
             result.substr(result.empty() ? 0 : 1));
        begin = newline + 1;
    }
    m_buffer.erase(0, begin);
    if (m_buffer.size() > kMostResultBytes)
        m_buffer.clear();
}

Result<int> runClient(const std::vector<std::string> &command, const std::vector<std::string> &names,
                      const TakeResult &take)
{
    auto input = MW_TRY(os::makePipe());
    auto output = MW_TRY(os::makePipe());
    os::ProcessSpec spec;
    spec.program = command.front();
    spec.arguments = command;
    spec.descriptors = {{input.read.get(), 0}, {output.write.get(), 1}};
    const auto child = MW_TRY(os::spawn(spec));
    input.read.reset();
    output.write.reset();
    const auto list = listOf(names);
    const auto talked = converse(input.write, output.read, list, take);
    input.write.reset();
    output.read.reset();
    const auto status = MW_TRY(os::waitFor(child));
    MW_TRY_VOID(talked);
    return status.code();
}

} // namespace mw::serialmail
