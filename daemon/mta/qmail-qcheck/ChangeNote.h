// SPDX-License-Identifier: GPL-3.0-or-later
// The note lock/change (QueueChange.h) as a journal: what change is under way, and how far it has come.
#pragma once

#include "daemon/mta/qmail-qcheck/Tree.h"

#include <vector>

namespace mw::qcheck {

class ChangeNote {
public:
    // The unfinished change, or nothing. Only reads: who holds no lock may look while another process adds lines.
    static Result<std::optional<ChangeNote>> find(const Tree &tree);
    // Durable when it returns.
    static Result<ChangeNote> begin(const Tree &tree, const std::vector<std::string> &lines);

    // "split 41", "renumber", "restore /backup/queue"
    const std::string &what() const { return m_lines.front(); }
    const std::vector<std::string> &lines() const { return m_lines; }
    // Adds a line; durable when it returns.
    Result<void> add(const std::string &line);
    // The change is complete, or given up.
    Result<void> end();

private:
    ChangeNote(const Tree &tree, os::Fd file, std::vector<std::string> lines, std::optional<std::size_t> cutOff)
        : m_tree(&tree), m_file(std::move(file)), m_lines(std::move(lines)), m_cutOff(cutOff)
    {
    }

    const Tree *m_tree;
    os::Fd m_file; // to append to
    std::vector<std::string> m_lines;
    std::optional<std::size_t> m_cutOff; // where a last line begins that is not whole
};

} // namespace mw::qcheck
