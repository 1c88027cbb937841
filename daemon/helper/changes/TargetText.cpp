// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/TargetText.h"

namespace mw::helper {

Answer<std::optional<std::string>> textOf(const Targets &targets, const std::string &name)
{
    const auto target = targets.find(name);
    const auto state = target ? targets.read(*target) : Result<FileState>(std::unexpected(target.error()));
    if (!state)
        return std::unexpected(rpc::failed("read " + name, state.error().text));
    return state->text();
}

void addWhereDifferent(Intent &intent, const std::string &name, const std::optional<std::string> &before,
                       std::optional<std::string> after)
{
    if (before != after)
        intent.files.push_back({name, std::nullopt, std::move(after)});
}

} // namespace mw::helper
