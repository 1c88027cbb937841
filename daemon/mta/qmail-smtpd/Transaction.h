// SPDX-License-Identifier: GPL-3.0-or-later
// One mail transaction: from MAIL to the answer about the message.
#pragma once

#include "daemon/mta/qmail-smtpd/DataReader.h"
#include "daemon/mta/qmail-smtpd/Parameters.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mw::smtpd {

struct Transaction {
    std::string sender;
    std::vector<std::string> recipients;
    mail::EnvelopeOptions options; // a place for each recipient

    // From DATA or the first BDAT on.
    std::unique_ptr<Submission> submission = {};
    std::unique_ptr<MessageIntake> intake = {};
    // From the first BDAT on.
    std::optional<ChunkReader> chunks = {};
    bool failed = false; // a chunk was refused: what still comes of it is read and thrown away
};

} // namespace mw::smtpd
