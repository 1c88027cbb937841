// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the history for a file with secrets: a keyed hash of its content. Two are equal exactly when the contents are,
// and without the key, which lies beside the history for the hub's owner alone, nobody can try passwords against one.
#pragma once

#include "shared/base/Error.h"

#include <string>
#include <utility>

namespace mw::helper {

class SecretMarks {
public:
    explicit SecretMarks(std::string keyFile) : m_keyFile(std::move(keyFile)) {}

    // A placeholder (see History.h). Makes the key where there is none; only for who keeps all others out.
    Result<std::string> placeholderOf(const std::string &content) const;

private:
    Result<std::string> key() const;

    std::string m_keyFile;
};

} // namespace mw::helper
