// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-queued/Incoming.h"

#include <algorithm>
#include <sys/socket.h>
#include <thread>

namespace mw::queued {
namespace {

using namespace mail::queuecode;

constexpr int kReadsInARow = 4; // then the others have their turn
constexpr std::size_t kLargestEnvelope = 64U << 20U;

// Closing a stranger's descriptor that we do not take may wait for the stranger, so nobody waits with it.
void closeAside(std::vector<os::Fd> descriptors)
{
    if (!descriptors.empty())
        std::thread([held = std::move(descriptors)]() mutable { held.clear(); }).detach();
}

// The records that control/queueextra adds: a recipient for each line.
Result<std::string> extraRecords(const mail::Controls &controls)
{
    std::string records;
    const auto lines = MW_TRY(controls.list("queueextra"));
    if (!lines)
        return records;
    for (const auto &line : *lines) {
        records += 'T';
        records += line;
        records += '\0';
    }
    return records;
}

} // namespace

Incoming::Incoming(os::Fd socket, const os::PeerCredentials &peer, std::int64_t deadline, Workshop &workshop)
    : m_socket(std::move(socket)), m_peer(peer), m_deadline(deadline), m_workshop(workshop)
{
}

int Incoming::watched() const
{
    const auto &input = m_phase == Phase::Message ? m_message : m_envelope;
    const bool reads = m_phase == Phase::Message || m_phase == Phase::Envelope;
    return reads && input && input->watchable() ? input->fd() : -1;
}

std::unique_ptr<mail::QueueDraft> Incoming::takeDraft()
{
    m_message.reset();
    m_envelope.reset();
    return std::move(m_draft);
}

Incoming::Step Incoming::refuse(int code)
{
    m_draft.reset();
    m_code = code;
    m_phase = Phase::Committing;
    return Step::Over;
}

void Incoming::answer(int code, mail::MessageNumber number)
{
    const auto bytes = mail::serialiseAnswer(code, number);
    (void)::send(m_socket.get(), bytes.data(), bytes.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
}

Incoming::Step Incoming::advance()
{
    switch (m_phase) {
    case Phase::Request:
        return takeRequest();
    case Phase::Message:
        return readOn(*m_message);
    case Phase::Envelope:
        return readOn(*m_envelope);
    case Phase::Committing:
        return Step::Wait;
    }
    return refuse(kBug);
}

Incoming::Step Incoming::takeRequest()
{
    auto received = os::receiveWithDescriptors(m_socket.get(), mail::kLargestRequest);
    if (!received)
        return received.error().kind == ErrorKind::Busy ? Step::Wait : refuse(kConnectionBroken);
    const auto request = mail::parseRequest(received->bytes);
    if (m_denied == 0 && request && request->stream && received->descriptors.size() == 2)
        return takeStream(std::move(received->descriptors));
    closeAside(std::move(received->descriptors));
    if (m_denied != 0)
        return refuse(m_denied);
    if (!request || request->stream)
        return refuse(kBug);
    return takeWhole(*request);
}

Incoming::Step Incoming::takeWhole(const mail::SubmissionRequest &request)
{
    if (begin() == Step::Over || takeMessage(request.message) == Step::Over)
        return Step::Over;
    const auto step = takeEnvelope(request.envelope);
    if (step == Step::Wait)
        return envelopeEnded() ? complete() : refuse(kRead);
    return step;
}

Incoming::Step Incoming::takeStream(std::vector<os::Fd> descriptors)
{
    const auto message = os::UntrustedInput::kindOf(descriptors[0].get());
    const auto envelope = os::UntrustedInput::kindOf(descriptors[1].get());
    if (!message || !envelope) {
        closeAside(std::move(descriptors));
        return refuse(kRead);
    }
    m_message.emplace(std::move(descriptors[0]), *message, m_workshop.scratch);
    m_envelope.emplace(std::move(descriptors[1]), *envelope, m_workshop.scratch);
    if (begin() == Step::Over)
        return Step::Over;
    m_phase = Phase::Message;
    return readOn(*m_message);
}

Incoming::Step Incoming::begin()
{
    auto draft = m_workshop.store.begin(m_peer.pid);
    if (!draft)
        return refuse(draft.error());
    m_draft = std::move(*draft);
    return takeMessage(mail::receivedLine(m_peer.pid, m_peer.identity.uid, m_workshop.roles, clock::now()));
}

Incoming::Step Incoming::readOn(os::UntrustedInput &input)
{
    const bool isMessage = m_phase == Phase::Message;
    for (int i = 0; i < kReadsInARow || envelopeEnded(); ++i) {
        const auto n = input.read(m_workshop.buffer);
        if (envelopeEnded() && (!n || *n == 0))
            return complete();
        if (!n)
            return n.error().kind == ErrorKind::Busy ? Step::Wait : refuse(kRead);
        if (*n == 0 && isMessage) {
            m_phase = Phase::Envelope;
            return readOn(*m_envelope);
        }
        if (*n == 0)
            return refuse(kRead);
        const std::string_view bytes(m_workshop.buffer.data(), *n);
        const auto step = isMessage ? takeMessage(bytes) : takeEnvelope(bytes);
        if (step != Step::Wait)
            return step;
    }
    return input.watchable() ? Step::Wait : Step::Again;
}

Incoming::Step Incoming::takeMessage(std::string_view bytes)
{
    const auto stored = m_draft->append(bytes);
    return stored ? Step::Wait : refuse(stored.error());
}

Incoming::Step Incoming::takeEnvelope(std::string_view bytes)
{
    m_envelopeBytes += bytes.size();
    if (m_envelopeBytes > kLargestEnvelope)
        return refuse(kMemory);
    switch (m_parser.feed(bytes)) {
    case mail::SubmissionParser::State::Incomplete:
        return Step::Wait;
    case mail::SubmissionParser::State::Complete:
        return m_parser.rest() == mail::SubmissionParser::Rest::Whole ? complete() : Step::Wait;
    case mail::SubmissionParser::State::AddressTooLong:
        return refuse(kAddressTooLong);
    case mail::SubmissionParser::State::BadFormat:
        return refuse(kEnvelopeFormat);
    }
    return refuse(kBug);
}

// The final NUL was the last byte so far; options would have come with it.
bool Incoming::envelopeEnded() const
{
    return m_parser.state() == mail::SubmissionParser::State::Complete &&
           m_parser.rest() == mail::SubmissionParser::Rest::Nothing;
}

Incoming::Step Incoming::complete()
{
    const auto extra = extraRecords(m_workshop.controls);
    if (!extra)
        return refuse(kConfig);
    std::string records = "u" + std::to_string(m_peer.identity.uid);
    records += '\0';
    records += "p" + std::to_string(m_peer.pid);
    records += '\0';
    records += m_parser.records(*extra);
    records += mail::serialiseOptions(m_parser.options(), static_cast<std::size_t>(std::ranges::count(*extra, '\0')));
    const auto written = m_draft->writeEnvelope(records);
    if (!written)
        return refuse(written.error());
    m_phase = Phase::Committing;
    return Step::Ready;
}

} // namespace mw::queued
