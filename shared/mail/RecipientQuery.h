// SPDX-License-Identifier: GPL-3.0-or-later
// How qmail-smtpd asks qmail-lspawn whether a local address would find a mailbox, and whose it is: over
// queue/lock/rcpt, a SOCK_SEQPACKET. A question is one packet with the address as qmail-send would hand it to qmail-lspawn (after locals
// and virtualdomains); its answer is one byte. One question at a time on a connection, any number one after the other.
#pragma once

#include "shared/mail/Home.h"

#include <cstddef>
#include <string>

namespace mw::mail::recipientquery {

inline constexpr char kExists = 'y';
inline constexpr char kMissing = 'n'; // a delivery now would be refused for good
inline constexpr char kUnknown = '?'; // nobody can tell now, or nobody wants to
// Before an address: the question whose it is. The answer is one of these letters; kExists is followed by the name of
// the user whose mail it would be: an account, or in a private hub, whose people are no accounts, the person's address.
inline constexpr char kOwner = '\x01';
inline constexpr std::size_t kLongestAddress = 2000;
inline constexpr std::size_t kLongestAnswer = 256;

inline std::string socketPath()
{
    return homePath("queue/lock/rcpt");
}

} // namespace mw::mail::recipientquery
