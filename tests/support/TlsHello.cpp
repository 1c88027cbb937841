// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TlsHello.h"

#include "shared/os/Fd.h"

namespace mw::test {
namespace {

constexpr int kPatience = 20'000;

QByteArray number(quint64 value, int bytes)
{
    QByteArray out;
    for (int i = bytes - 1; i >= 0; --i)
        out += static_cast<char>(value >> (8 * i) & 0xff);
    return out;
}

QByteArray counted(const QByteArray &content, int bytes)
{
    return number(static_cast<quint64>(content.size()), bytes) + content;
}

QByteArray extension(quint16 type, const QByteArray &content)
{
    return number(type, 2) + counted(content, 2);
}

quint64 numberAt(const QByteArray &bytes, qsizetype at, int size)
{
    quint64 out = 0;
    for (int i = 0; i < size; ++i)
        out = out << 8U | static_cast<quint8>(bytes.size() > at + i ? bytes[at + i] : 0);
    return out;
}

bool fill(int socket, QByteArray &bytes, qsizetype size)
{
    std::array<char, 4096> piece{};
    while (bytes.size() < size) {
        if (!os::waitReadable(socket, kPatience).value_or(false))
            return false;
        const auto count = os::readSome(socket, piece).value_or(0);
        if (count == 0)
            return false;
        bytes.append(piece.data(), static_cast<qsizetype>(count));
    }
    return true;
}

} // namespace

QByteArray TlsHello::bytes() const
{
    QByteArray list;
    for (const auto cipher : ciphers)
        list += number(cipher, 2);
    QByteArray methods;
    for (const auto compression : compressions)
        methods += static_cast<char>(compression);
    const auto curves = counted(number(23, 2) + number(24, 2) + number(29, 2), 2);
    const auto signatures = counted(number(0x0403, 2) + number(0x0503, 2) + number(0x0804, 2) + number(0x0401, 2) + number(0x0203, 2), 2);
    const auto extensions = extension(10, curves) + extension(11, QByteArray("\x01\x00", 2)) + extension(13, signatures) +
                            extension(0xff01, QByteArray(1, '\0')) + extension(35, {});
    const auto body = number(version, 2) + QByteArray(32, 'r') + QByteArray(1, '\0') + counted(list, 2) + counted(methods, 1) +
                      (version > 0x0300 ? counted(extensions, 2) : QByteArray());
    const auto message = QByteArray(1, '\x01') + counted(body, 3);
    return QByteArray(1, '\x16') + number(std::min<quint16>(version, 0x0301), 2) + counted(message, 2);
}

QByteArray ssl2Hello()
{
    const auto body = QByteArray("\x01\x00\x02\x00\x06\x00\x00\x00\x10\x01\x00\x80\x07\x00\xc0", 15) + QByteArray(16, 'r');
    return number(0x8000U | static_cast<quint64>(body.size()), 2) + body;
}

TlsAnswer tlsAnswer(int socket)
{
    TlsAnswer out;
    QByteArray bytes;
    if (!fill(socket, bytes, 5))
        return out;
    const auto type = static_cast<quint8>(bytes[0]);
    if (!fill(socket, bytes, 5 + static_cast<qsizetype>(numberAt(bytes, 3, 2))))
        return out;
    if (type == 0x15)
        out.alert = static_cast<quint8>(numberAt(bytes, 6, 1));
    if (type != 0x16 || bytes[5] != 2)
        return out;
    out.accepted = true;
    out.version = static_cast<quint16>(numberAt(bytes, 9, 2));
    const auto at = 44 + static_cast<qsizetype>(numberAt(bytes, 43, 1)); // behind the session id
    out.cipher = static_cast<quint16>(numberAt(bytes, at, 2));
    out.compression = static_cast<quint8>(numberAt(bytes, at + 2, 1));
    const auto end = at + 5 + static_cast<qsizetype>(numberAt(bytes, at + 3, 2));
    for (auto i = at + 5; i + 4 <= end; i += 4 + static_cast<qsizetype>(numberAt(bytes, i + 2, 2)))
        out.extensions << static_cast<quint16>(numberAt(bytes, i, 2));
    return out;
}

} // namespace mw::test
