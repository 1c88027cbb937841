// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/LocalRequest.h"

#include <utility>

namespace mw::mail {

std::vector<std::string> toArguments(const LocalRequest &r)
{
    return {r.user, r.home, r.local, r.dash, r.ext, r.domain, r.sender, r.defaultDelivery};
}

Result<LocalRequest> fromArguments(const std::vector<std::string> &a)
{
    if (a.size() != 8)
        return fail(ErrorKind::Format, "eight arguments are needed");
    return LocalRequest{a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7], {}};
}

std::string encodeLocalRequest(const LocalRequest &request)
{
    auto arguments = toArguments(request);
    if (!request.options.empty())
        arguments.push_back(encodeDeliveryOptions(request.options));
    return encodeArguments(arguments);
}

Result<LocalRequest> decodeLocalRequest(std::string_view bytes)
{
    auto arguments = decodeArguments(bytes);
    DeliveryOptions options;
    if (arguments.size() == 9) {
        options = decodeDeliveryOptions(arguments.back());
        arguments.pop_back();
    }
    auto request = MW_TRY(fromArguments(arguments));
    request.options = std::move(options);
    return request;
}

std::string encodeArguments(const std::vector<std::string> &arguments)
{
    std::string out;
    for (const auto &argument : arguments) {
        out += argument;
        out.push_back('\0');
    }
    return out;
}

std::vector<std::string> decodeArguments(std::string_view bytes)
{
    std::vector<std::string> out;
    for (auto end = bytes.find('\0'); end != std::string_view::npos; end = bytes.find('\0')) {
        out.emplace_back(bytes.substr(0, end));
        bytes.remove_prefix(end + 1);
    }
    return out;
}

} // namespace mw::mail
