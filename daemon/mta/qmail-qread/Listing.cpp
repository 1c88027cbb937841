// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-qread/Listing.h"

namespace mw::qread {
namespace {

std::string shown(std::string_view address)
{
    std::string out(address);
    for (auto &c : out) {
        if (static_cast<unsigned char>(c) < ' ' || c == '\x7f')
            c = '?';
    }
    return out;
}

} // namespace

std::string listing(const mail::QueuedMessage &message)
{
    std::string out = clock::plainDate(message.birth) + " GMT  #" + std::to_string(message.number) + "  " +
                      std::to_string(message.size) + "  <" + shown(message.sender) + "> ";
    if (message.bouncing)
        out += " bouncing";
    out += '\n';
    for (const auto &channel : message.channels) {
        for (const auto &recipient : channel.recipients) {
            out += recipient.done ? "  done\t" : "\t";
            out += mail::channelName(channel.channel);
            out += '\t' + shown(recipient.address) + '\n';
        }
    }
    return out;
}

} // namespace mw::qread
