// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/serialmail/QmtpSender.h"

#include "shared/mail/Netstring.h"

namespace mw::serialmail {
namespace {

constexpr std::size_t kMostAnswerBytes = 10'000;

Failure violation()
{
    return fail(ErrorKind::Format, "remote protocol violation");
}

} // namespace

Result<Outcome> QmtpSender::send(const HeldMessage &message)
{
    if (message.size() + 1 > mail::NetstringReader::kLongest)
        return Outcome{'D', "QMTP cannot transfer messages of more than 200000000 bytes (#5.2.3)"};
    MW_TRY_VOID(sendMessage(message));
    return answer();
}

Result<void> QmtpSender::sendMessage(const HeldMessage &message)
{
    const auto write = [this](std::string_view bytes) -> Result<void> {
        const auto written = m_stream.write(bytes);
        return written ? written : Failure(networkError("write", written.error()));
    };
    // The first byte says that lines end with a line feed alone, as they do in the file.
    MW_TRY_VOID(write(std::to_string(message.size() + 1) + ":\n"));
    MW_TRY_VOID(message.forEachPiece(write));
    return write("," + mail::netstring(message.sender()) + mail::netstring(mail::netstring(message.recipient())));
}

Result<Outcome> QmtpSender::answer()
{
    mail::NetstringReader reader(m_stream);
    const auto text = reader.text(kMostAnswerBytes);
    if (!text) {
        if (text.error().kind == ErrorKind::Read)
            return networkEnd();
        return text.error().kind == ErrorKind::Format ? violation() : Failure(networkError("read", text.error()));
    }
    if (!*text || (*text)->empty() || std::string_view("KZD").find((*text)->front()) == std::string_view::npos)
        return violation();
    return Outcome{(*text)->front(), (*text)->substr(1)};
}

} // namespace mw::serialmail
