// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/ServerCertificates.h"

#include "shared/os/Files.h"

#include <algorithm>

namespace mw::mail {
namespace {

constexpr std::size_t kLargest = 1U << 20U;

} // namespace

Result<std::vector<ServerCertificate>> readServerCertificates(const std::string &controlDirectory)
{
    std::vector<std::string> paths{kServerCertificate};
    const auto names = os::listDirectory(os::kWorkingDirectory, controlDirectory + "/servercerts");
    if (!names && names.error().kind != ErrorKind::NotFound)
        return Failure(names.error());
    for (const auto &name : names.value_or(std::vector<std::string>())) {
        if (name.ends_with(".pem") && !name.starts_with('.'))
            paths.push_back(std::string(kServerCertificates) + '/' + name);
    }
    std::sort(paths.begin() + 1, paths.end());
    std::vector<ServerCertificate> out;
    for (const auto &path : paths) {
        auto pem = os::readFile(controlDirectory + '/' + path, kLargest);
        if (pem)
            out.push_back({path, std::move(*pem)});
        else if (pem.error().kind != ErrorKind::NotFound)
            return Failure(pem.error());
    }
    return out;
}

} // namespace mw::mail
