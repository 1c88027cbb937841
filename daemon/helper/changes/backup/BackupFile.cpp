// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/backup/BackupFile.h"

#include "daemon/helper/changes/Sha256.h"

#include "shared/base/Text.h"

#include <algorithm>

namespace mw::helper {
namespace {

constexpr std::string_view kFirstLine = "mailwright-backup 1";
constexpr std::size_t kHashDigits = 64;

std::string oneLine(std::string text)
{
    std::ranges::replace_if(text, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 127; }, ' ');
    return text;
}

std::string manifestOf(const BackupContent &backup)
{
    std::string out = std::string(kFirstLine) + "\ntime " + std::to_string(backup.time) + "\nby " + oneLine(backup.who) + "\nhub " +
                      oneLine(backup.hostName) + "\nsecrets " + (backup.secrets ? "yes" : "no") + "\nnote " + oneLine(backup.note) + "\n";
    for (const auto &file : backup.files)
        out += "file " + sha256(file.content) + " " + file.name + "\n";
    for (const auto &name : backup.omitted)
        out += "omitted " + name + "\n";
    return out;
}

struct Listed {
    std::string hash;
    std::string name;
};

// The lines of the manifest; false: one is none.
bool readLine(std::string_view line, BackupContent &backup, std::vector<Listed> &listed)
{
    const auto space = line.find(' ');
    if (space == std::string_view::npos)
        return false;
    const auto word = line.substr(0, space);
    const std::string rest(line.substr(space + 1));
    if (word == "time")
        backup.time = static_cast<UnixTime>(text::wholeNumber(rest).value_or(0));
    else if (word == "by")
        backup.who = rest;
    else if (word == "hub")
        backup.hostName = rest;
    else if (word == "secrets")
        backup.secrets = rest == "yes";
    else if (word == "note")
        backup.note = rest;
    else if (word == "omitted")
        backup.omitted.push_back(rest);
    else if (word == "file" && rest.size() > kHashDigits + 1 && rest[kHashDigits] == ' ')
        listed.push_back({rest.substr(0, kHashDigits), rest.substr(kHashDigits + 1)});
    else
        return false;
    return true;
}

} // namespace

const TarMember *BackupContent::find(const std::string &name) const
{
    const auto found = std::ranges::find(files, name, &TarMember::name);
    return found == files.end() ? nullptr : &*found;
}

std::string encodeBackup(const BackupContent &backup)
{
    std::vector<TarMember> members{{std::string(kManifest), 0600, backup.time, manifestOf(backup)}};
    std::ranges::copy(backup.files, std::back_inserter(members));
    return tarOf(members);
}

Result<BackupContent> decodeBackup(std::string_view bytes)
{
    auto members = MW_TRY(membersOfTar(bytes));
    if (members.empty() || members.front().name != kManifest)
        return fail(ErrorKind::Format, "it is not a backup: its first file is no manifest");
    BackupContent out;
    std::vector<Listed> listed;
    const auto lines = text::split(members.front().content, '\n');
    if (lines.empty() || lines.front() != kFirstLine)
        return fail(ErrorKind::Format, "it is not a backup that this version knows");
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (!lines[i].empty() && !readLine(lines[i], out, listed))
            return fail(ErrorKind::Format, "its manifest is damaged in line " + std::to_string(i + 1));
    }
    members.erase(members.begin());
    if (members.size() != listed.size())
        return fail(ErrorKind::Format, "its manifest does not list what it holds");
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (members[i].name != listed[i].name || sha256(members[i].content) != listed[i].hash)
            return fail(ErrorKind::Format, listed[i].name + " is not what the manifest says");
    }
    out.files = std::move(members);
    return out;
}

} // namespace mw::helper
