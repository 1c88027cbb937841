// SPDX-License-Identifier: GPL-3.0-or-later
// The one way by which every program of ours puts mail into the queue: as qmail's injectors do, through
// $QMAILQUEUE, control/queueprogram or bin/qmail-queue, or, when that is our own program, straight to qmail-queued.
#pragma once

#include "shared/mail/EnvelopeOptions.h"
#include "shared/mail/QueueLayout.h"
#include "shared/mail/QueueResult.h"
#include "shared/os/Fd.h"

#include <span>
#include <string>
#include <string_view>

#include <sys/types.h>

namespace mw::mail {

class QueueClient {
public:
    // Ignores SIGPIPE for the process, and starts the program that takes new mail in the home directory with the
    // message on its descriptor 0, the envelope on 1 and a pipe for a text on 6. A program that cannot be
    // executed is not an error here: finish() says 120. Fails only without memory, descriptors or processes.
    static Result<QueueClient> start();

    QueueClient(QueueClient &&other) noexcept;
    QueueClient &operator=(QueueClient &&other) = delete;
    // Without finish(): the message is given up and nothing is queued. Waits for the program to end.
    ~QueueClient();

    // The next bytes of the message; blocks. A queue that has stopped reading is no error here, since finish()
    // knows the reason; after an error call finish() or drop the object.
    Result<void> write(std::string_view messageBytes);
    // Ends the message, hands over the envelope, and waits until the queue has answered. Call it once. A program of an
    // administrator in place of qmail-queue does not see the options.
    QueueResult finish(std::string_view sender, std::span<const std::string> recipients,
                       const EnvelopeOptions &options = {});
    // The qp number of replies and logs: the process id under which the queue knows this message.
    long pid() const;

private:
    QueueClient() = default;
    Result<void> startProgram(const std::string &program);
    // An envelope and what follows its final NUL.
    struct Submission {
        std::string envelope;
        std::string options;
    };
    QueueResult finishProgram(const Submission &submission);
    Result<void> startStreaming();
    QueueResult finishDirect(const Submission &submission);
    void sendEnvelope(const Submission &submission);
    QueueResult answerOfDaemon();
    Result<void> send(const os::Fd &fd, std::string_view bytes);
    void giveUp();

    // Of a program that runs: its id and our pipe ends. Directly: no child, and a socket once it is needed.
    pid_t m_child = -1;
    os::Fd m_message;
    os::Fd m_envelope;
    os::Fd m_text;
    os::Fd m_socket;
    std::string m_held; // directly: a small message travels with its envelope in one piece
    bool m_direct = false;
    bool m_stopped = false; // the reader has gone; its answer tells why
    int m_problem = 0;      // the answer that is known before anything was sent
};

} // namespace mw::mail
