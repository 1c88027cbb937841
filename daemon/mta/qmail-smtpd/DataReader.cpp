// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/DataReader.h"

namespace mw::smtpd {

DataReader::DataReader(net::Stream &stream, Submission &submission, std::uint64_t databytes,
                       mail::DataDecoder::BareLineFeeds bare)
    : m_stream(stream), m_submission(submission), m_databytes(databytes), m_bare(bare)
{
}

Result<DataReader::End> DataReader::run()
{
    mail::DataDecoder decoder(m_bare);
    std::string text;
    for (;;) {
        const auto bytes = MW_TRY(m_stream.peek());
        if (bytes.empty())
            return End::Lost;
        text.clear();
        const auto step = decoder.feed(bytes, text);
        m_stream.consume(step.used);
        if (step.state == mail::DataDecoder::State::BareLineFeed)
            return End::BareLineFeed;
        take(text);
        if (step.state == mail::DataDecoder::State::Done)
            break;
    }
    if (m_hops.tooMany())
        return End::Looping;
    return m_databytes != 0 && m_size > m_databytes ? End::TooLarge : End::Whole;
}

void DataReader::take(const std::string &bytes)
{
    m_hops.feed(bytes);
    m_size += bytes.size();
    // What is refused in the end needs no disk meanwhile.
    if (!m_hops.tooMany() && (m_databytes == 0 || m_size <= m_databytes))
        m_submission.write(bytes);
}

} // namespace mw::smtpd
