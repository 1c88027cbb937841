// SPDX-License-Identifier: GPL-3.0-or-later
// One submission from its request to the moment when its draft is complete: reads, stores, never waits.
#pragma once

#include "shared/base/Clock.h"
#include "shared/mail/Controls.h"
#include "shared/mail/Envelope.h"
#include "shared/mail/QueueStore.h"
#include "shared/mail/ReceivedLine.h"
#include "shared/mail/Submission.h"
#include "shared/os/UnixSocket.h"
#include "shared/os/UntrustedInput.h"

#include <optional>

namespace mw::queued {

// What submissions need of the daemon.
struct Workshop {
    mail::QueueStore &store;
    mail::ReceivedRoles roles;
    mail::Controls controls;
    os::Pipe scratch;
    std::vector<char> buffer;
};

class Incoming {
public:
    enum class Step : std::uint8_t {
        Wait,  // for input on watched()
        Again, // more is there, after the others had their turn
        Ready, // the draft is complete
        Over,  // answer code() and end
    };

    Incoming(os::Fd socket, const os::PeerCredentials &peer, std::int64_t deadline, Workshop &workshop);

    // Something is to be read on the descriptor watched().
    Step advance();
    // The descriptor whose input moves it on once the request came: message, then envelope; -1 for none.
    int watched() const;
    bool awaitsRequest() const { return m_phase == Phase::Request; }

    int socket() const { return m_socket.get(); }
    uid_t uid() const { return m_peer.identity.uid; }
    std::int64_t deadline() const { return m_deadline; } // monotonic milliseconds
    int code() const { return m_code; }
    // The draft of Step::Ready. Closes message and envelope.
    std::unique_ptr<mail::QueueDraft> takeDraft();
    // Gives the draft up, whose files vanish, and remembers the code.
    Step refuse(int code);
    // Its request will be answered with this code, whatever it is.
    void deny(int code) { m_denied = code; }
    void answer(int code, mail::MessageNumber number);

private:
    enum class Phase : std::uint8_t { Request, Message, Envelope, Committing };

    Step takeRequest();
    Step takeWhole(const mail::SubmissionRequest &request);
    Step takeStream(std::vector<os::Fd> descriptors);
    Step begin();
    Step readOn(os::UntrustedInput &input);
    Step takeMessage(std::string_view bytes);
    Step takeEnvelope(std::string_view bytes);
    bool envelopeEnded() const;
    Step complete();

    os::Fd m_socket;
    os::PeerCredentials m_peer;
    std::int64_t m_deadline;
    Workshop &m_workshop;
    Phase m_phase = Phase::Request;
    std::optional<os::UntrustedInput> m_message;
    std::optional<os::UntrustedInput> m_envelope;
    mail::SubmissionParser m_parser;
    std::size_t m_envelopeBytes = 0;
    std::unique_ptr<mail::QueueDraft> m_draft;
    int m_code = mail::queuecode::kBug;
    int m_denied = 0;
};

} // namespace mw::queued
