// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-local/Arguments.h"

namespace mw::local {
namespace {

constexpr const char *kUsage =
    "qmail-local: usage: qmail-local [ -nN ] user homedir local dash ext domain sender aliasempty";

} // namespace

std::expected<Arguments, std::string> parseArguments(const std::vector<std::string> &words)
{
    Arguments out;
    std::size_t next = 0;
    for (; next < words.size() && words[next].size() > 1 && words[next].front() == '-'; ++next) {
        if (words[next] == "--") {
            ++next;
            break;
        }
        for (const char letter : words[next].substr(1)) {
            if (letter != 'e' && letter != 'n' && letter != 'N')
                return std::unexpected(std::string("qmail-local: illegal option -- ") + letter + "\n" +
                                       kUsage);
            out.mode = letter == 'e' ? Mode::Explain : letter == 'n' ? Mode::Describe : Mode::Deliver;
        }
    }
    auto request = mail::fromArguments({words.begin() + static_cast<std::ptrdiff_t>(next), words.end()});
    if (!request || !request->home.starts_with('/'))
        return std::unexpected(kUsage);
    out.request = std::move(*request);
    return out;
}

} // namespace mw::local
