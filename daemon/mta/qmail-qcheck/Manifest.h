// SPDX-License-Identifier: GPL-3.0-or-later
// A snapshot of the queue: the directory's file "manifest", and messages/NUMBER.AREA for each file of a message.
// The manifest is written last, so a snapshot without one is not complete.
#pragma once

#include "daemon/mta/qmail-qcheck/Tree.h"

#include <vector>

namespace mw::qcheck {

struct SavedFile {
    Area area = Area::Mess;
    UnixTime modified = 0;
    std::uint64_t size = 0;
    bool operator==(const SavedFile &) const = default;
};

struct SavedMessage {
    MessageNumber number = 0; // in the queue it was taken from
    std::vector<SavedFile> files;
    bool operator==(const SavedMessage &) const = default;

    const SavedFile *find(Area area) const;
};

std::string formatManifest(const std::vector<SavedMessage> &messages, UnixTime taken);
// Format: with the line.
Result<std::vector<SavedMessage>> parseManifest(std::string_view text);

// "messages/4711.info"
std::string savedName(MessageNumber number, Area area);

} // namespace mw::qcheck
