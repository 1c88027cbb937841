// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-qmqpc/Courier.h"

#include "shared/base/Text.h"
#include "shared/mail/Envelope.h"
#include "shared/mail/Netstring.h"
#include "shared/mail/QueueResult.h"

#include <array>

namespace mw::qmqpc {
namespace {

using namespace mail::queuecode;

constexpr int kConnectMilliseconds = 10'000;
constexpr int kWaitMilliseconds = 60'000;
constexpr std::size_t kServerAddressLimit = 1000;
constexpr std::size_t kMostAnswerBytes = 10'000;

std::expected<std::string, int> readMessage(int fd)
{
    auto message = os::readAll(fd, mail::NetstringReader::kLongest);
    if (message)
        return std::move(*message);
    return std::unexpected(message.error().kind == ErrorKind::Format ? kRefused : kRead);
}

// The records "Fsender", "Trecipient"... Whoever wrote them may keep the pipe open, so reading stops at their end.
std::expected<std::string, int> readRecords(int fd)
{
    using State = mail::SubmissionParser::State;
    mail::SubmissionParser parser;
    std::array<char, 8192> buffer{};
    while (parser.state() == State::Incomplete) {
        const auto count = os::readSome(fd, buffer);
        if (!count)
            return std::unexpected(kRead);
        if (*count == 0)
            return std::unexpected(kEnvelopeFormat);
        parser.feed({buffer.data(), *count});
    }
    if (parser.state() != State::Complete)
        return std::unexpected(parser.state() == State::AddressTooLong ? kAddressTooLong : kEnvelopeFormat);
    return parser.records();
}

std::expected<std::string, int> addressesOf(std::string_view records)
{
    std::string out;
    for (const auto record : text::split(records, '\0')) {
        if (record.empty()) // behind the last one
            continue;
        if (record.size() > kServerAddressLimit)
            return std::unexpected(kAddressTooLong);
        out += mail::netstring(record.substr(1));
    }
    return out;
}

// True: all of it is on its way, and only the server knows what becomes of it.
bool send(net::Stream &stream, const Parcel &parcel)
{
    for (std::string_view part : {std::string_view(parcel.head), std::string_view(parcel.message),
                                  std::string_view(parcel.tail)}) {
        while (!part.empty()) {
            const auto piece = part.substr(0, net::Stream::kBufferSize);
            if (!stream.write(piece))
                return false;
            part.remove_prefix(piece.size());
        }
    }
    return stream.flush().has_value();
}

int codeOfAnswer(net::Stream &stream)
{
    mail::NetstringReader reader(stream);
    const auto answer = reader.text(kMostAnswerBytes);
    if (!answer || !*answer || (*answer)->empty())
        return kConnectionBroken;
    switch ((*answer)->front()) {
    case 'K':
        return kQueued;
    case 'Z':
        return kRefusedNow;
    case 'D':
        return kRefused;
    default:
        return kConnectionBroken;
    }
}

} // namespace

std::expected<Parcel, int> readParcel(int messageFd, int envelopeFd)
{
    auto message = readMessage(messageFd);
    if (!message)
        return std::unexpected(message.error());
    const auto records = readRecords(envelopeFd);
    if (!records)
        return std::unexpected(records.error());
    auto addresses = addressesOf(*records);
    if (!addresses)
        return std::unexpected(addresses.error());
    Parcel out;
    const auto messageHead = std::to_string(message->size()) + ":";
    const auto whole = messageHead.size() + message->size() + 1 + addresses->size();
    if (whole > mail::NetstringReader::kLongest)
        return std::unexpected(kRefused);
    out.head = std::to_string(whole) + ":" + messageHead;
    out.message = std::move(*message);
    out.tail = "," + *addresses + ",";
    return out;
}

int deliver(const Parcel &parcel, std::span<const net::Endpoint> servers)
{
    int code = kConfig;
    for (const auto &server : servers) {
        const auto socket = net::connectTcp(server, kConnectMilliseconds);
        if (!socket) {
            code = socket.error().kind == ErrorKind::Timeout ? kConnectTimeout : kConnectRefused;
            continue;
        }
        net::Stream stream(socket->get(), socket->get(), kWaitMilliseconds);
        if (send(stream, parcel))
            return codeOfAnswer(stream);
        code = kConnectionBroken; // it cannot have taken a message that it does not have
    }
    return code;
}

} // namespace mw::qmqpc
