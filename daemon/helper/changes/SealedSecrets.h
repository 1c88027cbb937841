// SPDX-License-Identifier: GPL-3.0-or-later
// What files with secrets held before a change: kept apart from the history, for the hub's owner alone, so that such a change
// can be undone. Those of the last sets only.
#pragma once

#include "shared/base/Error.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace mw::helper {

class SealedSecrets {
public:
    explicit SealedSecrets(std::string directory) : m_directory(std::move(directory)) {}

    // What a file held before the set of that number. Durable when it returns; the oldest sets are forgotten.
    Result<void> keep(std::int64_t set, const std::string &file, const std::string &content) const;
    // NotFound: it is not kept (any more).
    Result<std::string> find(std::int64_t set, const std::string &file) const;

private:
    std::string directoryOf(std::int64_t set) const { return m_directory + '/' + std::to_string(set); }
    void forgetOld() const;

    std::string m_directory;
};

} // namespace mw::helper
