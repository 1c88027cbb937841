// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/QueueClient.h"

#include "shared/mail/Envelope.h"
#include "shared/mail/Home.h"
#include "shared/mail/Submission.h"
#include "shared/os/Environment.h"
#include "shared/os/Files.h"
#include "shared/os/Process.h"
#include "shared/os/Signals.h"
#include "shared/os/UnixSocket.h"

#include <array>
#include <sys/socket.h>
#include <unistd.h>

namespace mw::mail {
namespace {

constexpr std::size_t kTextBytes = 255; // of a custom text
constexpr int kConnectSeconds = 60;

QueueResult resultOf(int code)
{
    QueueResult result;
    result.code = code;
    return result;
}

bool exists(const std::string &path)
{
    const auto status = os::statAt(os::kWorkingDirectory, path);
    return status || status.error().kind != ErrorKind::NotFound;
}

} // namespace

QueueClient::QueueClient(QueueClient &&other) noexcept
    : m_child(std::exchange(other.m_child, -1)), m_message(std::move(other.m_message)),
      m_envelope(std::move(other.m_envelope)), m_text(std::move(other.m_text)), m_socket(std::move(other.m_socket)),
      m_held(std::move(other.m_held)), m_direct(other.m_direct), m_stopped(other.m_stopped), m_problem(other.m_problem)
{
}

QueueClient::~QueueClient()
{
    giveUp();
}

void QueueClient::giveUp()
{
    m_message.reset();
    m_envelope.reset();
    m_text.reset();
    m_socket.reset();
    if (m_child > 0)
        (void)os::waitFor(std::exchange(m_child, -1));
}

Result<QueueClient> QueueClient::start()
{
    os::ignoreBrokenPipes();
    QueueClient client;
    const bool isSet = os::environmentVariable("QMAILQUEUE").has_value();
    const auto program = chosenQueueProgram();
    if (!program)
        client.m_problem = queuecode::kConfig;
    else if (!isSet && isOwnQueueProgram(*program))
        client.m_direct = true;
    else
        MW_TRY_VOID(client.startProgram(*program));
    return client;
}

Result<void> QueueClient::startProgram(const std::string &program)
{
    if (!exists(home())) {
        m_problem = queuecode::kHome;
        return {};
    }
    auto message = MW_TRY(os::makePipe());
    auto envelope = MW_TRY(os::makePipe());
    auto text = MW_TRY(os::makePipe());
    os::ProcessSpec spec;
    spec.program = program.find('/') == std::string::npos ? "./" + program : program;
    spec.arguments = {program};
    spec.descriptors = {{message.read.get(), 0}, {envelope.read.get(), 1}, {text.write.get(), 6}};
    spec.workingDirectory = home();
    const auto child = os::spawn(spec);
    if (!child) {
        if (child.error().kind == ErrorKind::Memory)
            return Failure(child.error());
        m_problem = queuecode::kExec;
        return {};
    }
    m_child = *child;
    m_message = std::move(message.write);
    m_envelope = std::move(envelope.write);
    m_text = std::move(text.read);
    return {};
}

Result<void> QueueClient::write(std::string_view messageBytes)
{
    if (m_problem != 0 || m_stopped)
        return {};
    if (m_direct && !m_socket.valid()) {
        if (m_held.size() + messageBytes.size() <= kLargestWhole) {
            m_held += messageBytes;
            return {};
        }
        MW_TRY_VOID(startStreaming());
    }
    return send(m_message, messageBytes);
}

// The message is too large for one request: from now on it flows through pipes.
Result<void> QueueClient::startStreaming()
{
    auto socket = os::connectUnix(submissionSocketPath(), SOCK_SEQPACKET, kConnectSeconds);
    if (!socket) {
        m_problem = codeOfConnectionTrouble(socket.error().kind);
        return {};
    }
    auto message = MW_TRY(os::makePipe());
    auto envelope = MW_TRY(os::makePipe());
    const std::array fds{message.read.get(), envelope.read.get()};
    if (!os::sendWithDescriptors(socket->get(), kStreamRequest, fds))
        m_stopped = true;
    m_socket = std::move(*socket);
    m_message = std::move(message.write);
    m_envelope = std::move(envelope.write);
    const auto held = std::exchange(m_held, {});
    return send(m_message, held);
}

Result<void> QueueClient::send(const os::Fd &fd, std::string_view bytes)
{
    if (m_problem != 0 || m_stopped)
        return {};
    const auto sent = os::writeAll(fd.get(), bytes);
    if (sent)
        return {};
    m_stopped = true; // so that no envelope follows a message that is not whole
    if (sent.error().kind == ErrorKind::Closed)
        return {};
    return sent;
}

QueueResult QueueClient::finish(std::string_view sender, std::span<const std::string> recipients,
                                const EnvelopeOptions &options)
{
    if (m_problem != 0)
        return resultOf(m_problem);
    const Submission submission{serialiseSubmission(sender, recipients), submissionOptions(options)};
    return m_direct ? finishDirect(submission) : finishProgram(submission);
}

// The final NUL and the mark of options go in one write, which a pipe does not divide: whoever has read the NUL knows
// whether something follows.
void QueueClient::sendEnvelope(const Submission &submission)
{
    constexpr std::size_t kUndivided = 512;
    const std::string_view envelope = submission.envelope;
    const std::string_view options = submission.options;
    if (options.empty()) {
        (void)send(m_envelope, envelope);
        return;
    }
    (void)send(m_envelope, envelope.substr(0, envelope.size() - 1));
    (void)send(m_envelope, std::string(1, '\0').append(options.substr(0, kUndivided)));
    if (options.size() > kUndivided)
        (void)send(m_envelope, options.substr(kUndivided));
}

QueueResult QueueClient::finishProgram(const Submission &submission)
{
    m_message.reset();
    sendEnvelope(submission);
    m_envelope.reset();
    QueueResult result;
    // A program that leaves a child behind must not hold us: what comes in one read is the text.
    std::array<char, kTextBytes> text{};
    std::size_t got = 0;
    while (got < text.size()) {
        const auto n = os::readSome(m_text.get(), std::span(text).subspan(got));
        if (!n || *n == 0)
            break;
        got += *n;
    }
    m_text.reset();
    const auto status = os::waitFor(std::exchange(m_child, -1));
    if (!status || status->crashed())
        return resultOf(queuecode::kCrashed);
    result.code = status->code();
    if (result.code == queuecode::kCustomText)
        result.text.assign(text.data(), got);
    return result;
}

QueueResult QueueClient::finishDirect(const Submission &submission)
{
    const auto envelope = submission.envelope + submission.options;
    if (!m_socket.valid() && m_held.size() + envelope.size() <= kLargestWhole) {
        auto socket = os::connectUnix(submissionSocketPath(), SOCK_SEQPACKET, kConnectSeconds);
        if (!socket)
            return resultOf(codeOfConnectionTrouble(socket.error().kind));
        m_socket = std::move(*socket);
        (void)os::sendWithDescriptors(m_socket.get(), wholeRequest(m_held, envelope), {});
        return answerOfDaemon();
    }
    if (!m_socket.valid() && !startStreaming())
        return resultOf(queuecode::kMemory);
    if (m_problem != 0)
        return resultOf(m_problem);
    m_message.reset();
    sendEnvelope(submission);
    m_envelope.reset();
    return answerOfDaemon();
}

QueueResult QueueClient::answerOfDaemon()
{
    const auto answer = os::receiveWithDescriptors(m_socket.get(), 64);
    m_socket.reset();
    if (answer) {
        if (const auto result = parseAnswer(answer->bytes))
            return *result;
    }
    return resultOf(queuecode::kConnectionBroken);
}

long QueueClient::pid() const
{
    return m_child > 0 ? m_child : ::getpid();
}

} // namespace mw::mail
