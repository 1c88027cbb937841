// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log: one line for each act and each refusal, only ever appended to. Every line ends with a hash over it and the
// hash of the line before, so that whoever alters or removes one breaks all that follow. The number of lines and the last hash
// stand in a file beside it, so that lines missing at the end are noticed, too.
#pragma once

#include "shared/base/Clock.h"
#include "shared/os/FileLock.h"

#include <string>
#include <vector>

#include <sys/types.h>

namespace mw::helper {

struct AuditRecord {
    struct File {
        std::string name;
        std::string before; // hash, "-" for no file, or "secret"
        std::string after;
    };
    UnixTime time = 0;
    uid_t uid = 0;
    std::string who;
    std::string verb;    // method of the contract
    std::int64_t set = 0; // of the history; 0: none
    std::string object;  // what it was about, in words
    std::string result;  // done, refused: ..., failed: ...
    std::vector<File> files;
};

struct AuditState {
    bool whole = true;
    std::int64_t records = 0;
    std::int64_t line = 0; // of the first one that does not fit
    std::string reason;
};

class Audit {
public:
    // A file of the hub's owner alone; made when it is missing.
    explicit Audit(std::string path) : m_path(std::move(path)) {}

    // Durable when it returns. A line that a crash has cut short is ended first, and counts as what it is. Blocks while another
    // process appends; Timeout after ten seconds. Gives a line for the journal, with the number of the record and its hash:
    // a journal that is kept elsewhere proves the log.
    Result<std::string> append(const AuditRecord &record) const;
    Result<AuditState> verify() const;

private:
    Result<os::FileLock> lock() const;

    std::string m_path;
};

} // namespace mw::helper
