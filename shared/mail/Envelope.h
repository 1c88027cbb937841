// SPDX-License-Identifier: GPL-3.0-or-later
// The records in which qmail keeps envelopes: what an injector submits, and the files todo, info, local and remote.
#pragma once

#include "shared/base/Error.h"
#include "shared/mail/EnvelopeOptions.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

namespace mw::mail {

// A sender or recipient may have this many bytes; qmail-queue refuses more with exit code 11.
inline constexpr std::size_t kLongestAddress = 1002;

struct Envelope {
    std::string sender; // "" bounce, "#@[]" double bounce, "prefix@host-@[]" VERP
    std::vector<std::string> recipients;
    bool operator==(const Envelope &) const = default;
};

// intd/ID and todo/ID: who submitted it (uid), the qp number, the envelope, and what was said beside it.
struct TodoRecord {
    uid_t uid = 0;
    std::int64_t queuePid = 0;
    Envelope envelope;
    EnvelopeOptions options;
    bool operator==(const TodoRecord &) const = default;
};
std::string serialiseTodo(const TodoRecord &record); // uUID\0pPID\0Fsender\0Trcpt\0... options
// Format: a record of unknown type, a number that is none, or bytes behind the last NUL.
Result<TodoRecord> parseTodo(std::string_view bytes);

// "Fsender\0Trcpt\0...\0": what qmail-queue reads on descriptor 1, and QMQP sends. The options follow where it ends.
std::string serialiseSubmission(std::string_view sender, std::span<const std::string> recipients);

// info/ID: "Fsender\0", then options.
std::string serialiseInfo(std::string_view sender, const QueuedOptions &options = {});
Result<std::string> parseInfo(std::string_view bytes); // the sender
QueuedOptions parseInfoOptions(std::string_view bytes);

// local/ID and remote/ID: "Trcpt\0...", a finished recipient has its T overwritten by D.
struct ChannelRecipient {
    std::string address;
    bool done = false;
    std::uint64_t offset = 0; // of its T or D in the file
    bool operator==(const ChannelRecipient &) const = default;
};
std::string serialiseChannel(std::span<const std::string> recipients); // nobody done
// Format as above. A last record without NUL is left out, as a crash may have cut it.
Result<std::vector<ChannelRecipient>> parseChannel(std::string_view bytes);

// Reads a submission piece by piece and builds the records of the todo file behind uUID and pPID.
class SubmissionParser {
public:
    enum class State : std::uint8_t { Incomplete, Complete, AddressTooLong, BadFormat };
    // What came behind the final NUL. Options begin in the same write as the NUL, so a reader that finds nothing there
    // need not wait for them.
    enum class Rest : std::uint8_t { Nothing, Begun, Whole };

    // Takes the next bytes. Complete is with the final NUL; options that follow it are read until Rest::Whole, or make it
    // BadFormat; anything else behind the end is ignored.
    State feed(std::string_view bytes);
    State state() const { return m_state; }
    Rest rest() const { return m_rest; }
    // "Fsender\0Trcpt\0...": valid when Complete. `extra` goes between sender and recipients.
    std::string records(std::string_view extra = {}) const;
    const EnvelopeOptions &options() const { return m_options; }

private:
    std::string_view feedEnvelope(std::string_view bytes);
    void feedRest(std::string_view bytes);
    void endOfRecord();
    void take(char c);

    State m_state = State::Incomplete;
    std::string m_records;
    std::size_t m_recordStart = 0;
    std::size_t m_senderEnd = 0; // 0: the sender is not complete
    Rest m_rest = Rest::Nothing;
    std::string m_restBytes;
    EnvelopeOptions m_options;
};

} // namespace mw::mail
