// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/rpcqt/Frames.h"

#include "shared/os/UnixSocket.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace mw::rpcqt {
namespace {

constexpr std::size_t kReadSize = 64U << 10U;
constexpr std::size_t kMostDescriptors = 16; // kept for messages that are not complete yet

} // namespace

Result<bool> FrameReader::receive(int socket)
{
    auto got = MW_TRY(os::receiveWithDescriptors(socket, kReadSize));
    if (got.bytes.empty())
        return false;
    std::ranges::move(got.descriptors, std::back_inserter(m_descriptors));
    if (m_descriptors.size() > kMostDescriptors)
        return fail(ErrorKind::Format, "more descriptors than any message needs");
    MW_TRY_VOID(take(got.bytes));
    return true;
}

Result<void> FrameReader::take(std::string_view bytes)
{
    if (m_start > 0) {
        m_bytes.remove(0, m_start);
        m_scanned -= m_start;
        m_start = 0;
    }
    m_bytes.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
    const auto end = m_bytes.indexOf('\0', m_scanned);
    const auto length = end < 0 ? m_bytes.size() : end;
    if (static_cast<std::size_t>(length) > m_longest)
        return fail(ErrorKind::Format, "a message is longer than " + std::to_string(m_longest) + " bytes");
    return {};
}

std::optional<QByteArray> FrameReader::next()
{
    const auto end = m_bytes.indexOf('\0', m_scanned);
    if (end < 0) {
        m_scanned = m_bytes.size();
        return std::nullopt;
    }
    auto out = m_bytes.sliced(m_start, end - m_start);
    m_start = m_scanned = end + 1;
    return out;
}

std::vector<os::Fd> FrameReader::takeDescriptors()
{
    return std::exchange(m_descriptors, {});
}

void FrameWriter::add(const QJsonObject &message, std::vector<os::Fd> descriptors)
{
    Part part;
    part.bytes = QJsonDocument(message).toJson(QJsonDocument::Compact);
    part.bytes.append('\0');
    part.descriptors = std::move(descriptors);
    m_waiting += static_cast<std::size_t>(part.bytes.size());
    m_parts.push_back(std::move(part));
}

Result<bool> FrameWriter::send(int socket)
{
    while (!m_parts.empty()) {
        auto &part = m_parts.front();
        std::vector<int> fds;
        for (const auto &fd : part.descriptors)
            fds.push_back(fd.get());
        const std::string_view rest(part.bytes.constData() + part.sent,
                                    static_cast<std::size_t>(part.bytes.size() - part.sent));
        const auto sent = os::sendSome(socket, rest, fds);
        if (!sent && sent.error().kind == ErrorKind::Busy)
            return false;
        const auto count = MW_TRY(sent);
        part.descriptors.clear();
        part.sent += static_cast<qsizetype>(count);
        m_waiting -= count;
        if (part.sent == part.bytes.size())
            m_parts.pop_front();
    }
    return true;
}

std::optional<QJsonObject> parseObject(const QByteArray &bytes)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return std::nullopt;
    return document.object();
}

} // namespace mw::rpcqt
