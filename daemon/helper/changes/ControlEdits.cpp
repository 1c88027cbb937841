// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/ControlEdits.h"

#include "daemon/helper/changes/ListText.h"
#include "daemon/helper/changes/Validation.h"

#include "shared/base/Text.h"
#include "shared/rpc/Changes.h"

#include <algorithm>
#include <span>

namespace mw::helper {
namespace {

using mail::ControlType;
using rpc::control::How;

// Files whose content is their own affair: given as a whole, by root.
bool isFreeText(const mail::ControlFile &file)
{
    return mail::controlTypeWord(file.type) == "text" || file.type == ControlType::Accounts || file.secret;
}

// Such a file, read line by line by whoever reads it: its entries come and go like those of a list.
bool isFreeList(const mail::ControlFile &file)
{
    const bool isLines = file.type == ControlType::Connections || file.type == ControlType::Free;
    return isLines && !file.secret && !file.name.ends_with(".pem") && file.name != "servercerts";
}

// Comments stay where they are; the order is the given one. A text that brings comments of its own is taken as it is.
std::string withFreeLines(const std::optional<std::string> &content, const std::vector<std::string> &values)
{
    if (ListText(text::join(values, "\n")).entries() != values)
        return text::join(values, "\n") + "\n";
    ListText list(content);
    list.removeIf([&](std::string_view line) { return !std::ranges::contains(values, line); });
    const auto kept = list.entries();
    if (kept.size() > values.size() || !std::ranges::equal(kept, std::span(values).first(kept.size())))
        list.removeIf([](std::string_view) { return true; });
    for (auto i = list.entries().size(); i < values.size(); ++i)
        list.addAlways(values[i]);
    return list.text().value_or(std::string());
}

std::string keyOf(std::string_view line)
{
    return text::lower(line.substr(0, line.find(':')));
}

// One line counts; what stands below it stays.
Answer<std::string> withLine(const std::optional<std::string> &content, const std::vector<std::string> &values, How how, const std::string &name)
{
    if (values.size() != 1 || how != How::Replace)
        return std::unexpected(rpc::invalid("control/" + name, 0, "this file holds one value, which can be replaced only"));
    const auto &before = content.value_or(std::string());
    const auto end = before.find('\n');
    return values.front() + "\n" + (end == std::string::npos ? std::string() : before.substr(end + 1));
}

Answer<std::string> withEntries(const mail::ControlFile &file, const std::optional<std::string> &content,
                                const std::vector<std::string> &values, How how)
{
    const bool isMap = mail::controlTypeWord(file.type) == "map";
    ListText text(content);
    if (how == How::Replace)
        text.removeIf([&](std::string_view line) { return !std::ranges::contains(values, line); });
    for (const auto &value : values) {
        if (how == How::Remove) {
            const bool byKey = isMap && value.find(':') == std::string::npos;
            const auto gone = text.removeIf([&](std::string_view line) {
                return byKey ? keyOf(line) == text::lower(value) : text::equalIgnoringCase(line, value);
            });
            if (gone == 0)
                return std::unexpected(rpc::notFound("entry \"" + value + "\" in control/" + std::string(file.name)));
            continue;
        }
        if (isMap && value.find(':') != std::string::npos)
            text.removeIf([&](std::string_view line) { return keyOf(line) == keyOf(value) && line != value; });
        text.add(value);
    }
    return text.text().value_or(std::string());
}

} // namespace

Answer<std::string> withValues(const mail::ControlFile &file, const std::optional<std::string> &content,
                               const std::vector<std::string> &values, How how)
{
    for (const auto &value : values) {
        if (value.find_first_of(std::string_view("\n\0", 2)) != std::string::npos)
            return std::unexpected(rpc::invalid("values", 0, "a value is one line"));
    }
    const auto word = mail::controlTypeWord(file.type);
    if (isFreeList(file) && how != How::Replace)
        return withEntries(file, content, values, how);
    if (isFreeList(file))
        return withFreeLines(content, values);
    if (isFreeText(file) && how != How::Replace)
        return std::unexpected(rpc::invalid("control/" + std::string(file.name), 0, "this file can be given as a whole only"));
    if (isFreeText(file))
        return text::join(values, "\n") + "\n";
    if (word == "line" || word == "number")
        return withLine(content, values, how, std::string(file.name));
    return withEntries(file, content, values, how);
}

Answer<Intent> intentToSet(const Targets &targets, const rpc::control::Set::Request &request)
{
    const auto target = targets.find("control/" + request.name);
    if (!target)
        return std::unexpected(rpc::notFound("control file to change: " + target.error().text));
    const auto now = targets.read(*target);
    if (!now)
        return std::unexpected(rpc::failed("read " + target->name, now.error().text));
    const auto how = request.how.value_or(How::Replace);
    const auto content = withValues(*target->control, now->text(), request.values, how);
    if (!content)
        return std::unexpected(content.error());
    Intent out;
    out.verb = rpc::fullName<rpc::control::Set>();
    out.isRaw = isFreeText(*target->control);
    const auto values = holdsSecret(*target, *content) || holdsSecret(*target, now->text()) ? std::string("something secret") : text::join(request.values, ", ");
    out.title = how == How::Replace ? "Set " + request.name + " to " + values
                : how == How::Add   ? "Add " + values + " to " + request.name
                                    : "Remove " + values + " from " + request.name;
    out.manner = request.manner.value_or(rpc::changes::Manner{});
    out.files.push_back({target->name, std::nullopt, *content});
    return out;
}

Answer<Intent> intentToUnset(const rpc::control::Unset::Request &request)
{
    Intent out;
    out.verb = rpc::fullName<rpc::control::Unset>();
    out.title = "Remove control/" + request.name;
    out.manner = request.manner.value_or(rpc::changes::Manner{});
    out.files.push_back({"control/" + request.name, std::nullopt, std::nullopt});
    return out;
}

Answer<Intent> intentToWrite(const rpc::control::Write::Request &request)
{
    Intent out;
    out.verb = rpc::fullName<rpc::control::Write>();
    out.title = "Edit control/" + request.name;
    out.manner = request.manner.value_or(rpc::changes::Manner{});
    out.isRaw = true;
    out.files.push_back({"control/" + request.name, request.base, request.content});
    return out;
}

} // namespace mw::helper
