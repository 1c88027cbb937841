// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/Masking.h"

#include "shared/mail/Home.h"

namespace mw::helper {
namespace {

// `skip`: characters before the line itself.
std::string masked(std::string_view text, std::size_t skip)
{
    std::string out;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto line = text.substr(0, end);
        if (line.size() > skip && line[skip] == '|')
            out += std::string(line.substr(0, skip)) + std::string(kMaskedProgram);
        else
            out += line;
        if (end == std::string_view::npos)
            break;
        out += '\n';
        text.remove_prefix(end + 1);
    }
    return out;
}

void maskDiffs(std::vector<rpc::changes::ChangedFile> &files)
{
    for (auto &file : files) {
        if (isPersons(file.file))
            file.diff = withoutProgramsInDiff(file.diff);
    }
}

} // namespace

bool isPersons(std::string_view file)
{
    return file.starts_with("people/");
}

std::string withoutPrograms(std::string_view content)
{
    return masked(content, 0);
}

std::string withoutProgramsInDiff(std::string_view diff)
{
    return masked(diff, 1);
}

void maskPrograms(rpc::changes::Outcome &reply)
{
    maskDiffs(reply.files);
}

void maskPrograms(rpc::changes::Show::Reply &reply)
{
    maskDiffs(reply.files);
}

void maskPrograms(rpc::routing::Explain::Reply &reply)
{
    if (reply.user == mail::accountName(mail::Role::Alias))
        return;
    for (auto &delivery : reply.deliveries)
        delivery = withoutPrograms(delivery);
}

void maskPrograms(rpc::addresses::List::Reply &reply)
{
    for (auto &address : reply.addresses) {
        for (auto &delivery : address.deliveries) {
            if (isPersons(address.file) && delivery.kind == rpc::addresses::DeliveryKind::Program)
                delivery.to = "(a program)";
        }
    }
}

} // namespace mw::helper
