// SPDX-License-Identifier: GPL-3.0-or-later
// Envelope addresses as they stand in header lines.
#pragma once

#include <string>
#include <string_view>

namespace mw::mail {

// The address with its local part (all before the last @) in quotes where RFC 5322 needs them:
// a b@x becomes "a b"@x. Quotes, backslashes, CR and LF get a backslash. An empty address stays empty.
std::string quotedAddress(std::string_view address);

// "From SENDER DATE\n", "Return-Path: <SENDER>\n" and "Delivered-To: RECIPIENT\n": the lines that a delivery
// puts before a message (UFLINE, RPLINE and DTLINE of qmail-command(8)). A newline inside an address becomes
// '_'; in the From line space, tab and newline become '-' and the empty sender is MAILER-DAEMON.
std::string fromLine(std::string_view sender, std::string_view ctimeDate);
std::string returnPathLine(std::string_view sender);
std::string deliveredToLine(std::string_view recipient);

} // namespace mw::mail
