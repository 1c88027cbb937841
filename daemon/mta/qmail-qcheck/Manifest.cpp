// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-qcheck/Manifest.h"

#include "shared/base/Text.h"

#include <algorithm>

namespace mw::qcheck {
namespace {

constexpr std::string_view kFirstLine = "queue snapshot 1 taken ";

std::optional<SavedFile> parseFile(std::string_view word)
{
    const auto parts = text::split(word, ':');
    if (parts.size() != 3)
        return std::nullopt;
    const auto rule = std::ranges::find_if(kAreas, [&](const AreaRule &r) { return parts[0] == r.name; });
    const auto modified = text::wholeNumber(parts[1]);
    const auto size = text::wholeNumber(parts[2]);
    if (rule == kAreas.end() || !modified || !size)
        return std::nullopt;
    return SavedFile{rule->area, static_cast<UnixTime>(*modified), *size};
}

std::optional<SavedMessage> parseMessage(std::string_view line)
{
    const auto words = text::split(line, ' ');
    const auto number = words.size() < 3 || words[0] != "msg" ? std::nullopt : numberOf(words[1]);
    if (!number)
        return std::nullopt;
    SavedMessage out{*number, {}};
    for (std::size_t i = 2; i < words.size(); ++i) {
        const auto file = parseFile(words[i]);
        if (!file)
            return std::nullopt;
        out.files.push_back(*file);
    }
    const bool complete = out.find(Area::Mess) && (out.find(Area::Todo) || out.find(Area::Info));
    return complete ? std::optional(std::move(out)) : std::nullopt;
}

} // namespace

const SavedFile *SavedMessage::find(Area area) const
{
    const auto found = std::ranges::find(files, area, &SavedFile::area);
    return found == files.end() ? nullptr : &*found;
}

std::string savedName(MessageNumber number, Area area)
{
    return "messages/" + std::to_string(number) + "." + ruleOf(area).name;
}

std::string formatManifest(const std::vector<SavedMessage> &messages, UnixTime taken)
{
    auto out = std::string(kFirstLine) + std::to_string(taken) + "\n";
    for (const auto &message : messages) {
        out += "msg " + std::to_string(message.number);
        for (const auto &file : message.files)
            out += std::string(" ") + ruleOf(file.area).name + ":" + std::to_string(file.modified) + ":" +
                   std::to_string(file.size);
        out += '\n';
    }
    return out + "end " + std::to_string(messages.size()) + "\n";
}

Result<std::vector<SavedMessage>> parseManifest(std::string_view text)
{
    const auto lines = text::lines(text);
    if (lines.empty() || !lines.front().starts_with(kFirstLine))
        return fail(ErrorKind::Format, "this is no manifest of a queue snapshot");
    if (lines.back() != "end " + std::to_string(lines.size() - 2))
        return fail(ErrorKind::Format, "the manifest is cut off: the snapshot is not complete");
    std::vector<SavedMessage> out;
    for (std::size_t i = 1; i + 1 < lines.size(); ++i) {
        auto message = parseMessage(lines[i]);
        if (!message)
            return fail(ErrorKind::Format, "line " + std::to_string(i + 1) + " of the manifest cannot be read");
        out.push_back(std::move(*message));
    }
    return out;
}

} // namespace mw::qcheck
