// SPDX-License-Identifier: GPL-3.0-or-later
// The first words of a TLS client, made by hand: with them a test can offer what no library of today offers any more.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <optional>

namespace mw::test {

struct TlsHello {
    quint16 version = 0x0303; // 0x0300: SSL 3, 0x0301 to 0x0303: TLS 1.0 to 1.2
    QList<quint16> ciphers;
    QList<quint8> compressions{0};

    QByteArray bytes() const; // as a record
};

// SSL 2's first words.
QByteArray ssl2Hello();

// What a server answered to one of them.
struct TlsAnswer {
    bool accepted = false; // a ServerHello; else an alert, or the end
    quint16 version = 0;
    quint16 cipher = 0;
    quint8 compression = 0;
    QList<quint16> extensions;
    std::optional<quint8> alert;
};
// Reads the answer from a connected socket, for at most five seconds.
TlsAnswer tlsAnswer(int socket);

} // namespace mw::test
