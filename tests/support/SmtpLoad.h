// SPDX-License-Identifier: GPL-3.0-or-later
// Sends numbered messages over several SMTP connections at once and remembers what the server promised. Unlike
// smtp-source it survives a server that dies: it connects again and sends the message again.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QSet>

namespace mw::test {

struct SmtpLoadOptions {
    quint16 port = 25;
    QByteArray recipient;
    int messages = 1000;
    int sessions = 20;
    int firstSerial = 1;
    int limit = 480'000; // milliseconds for all of it
};

struct SmtpLoadResult {
    QSet<int> accepted; // serials that the server took responsibility for
    QSet<int> unsure;   // serials whose message was sent at least once without hearing what became of it
    int attempts = 0;
    bool complete = false; // every message was accepted within the limit
};

// Each message carries its number in the field X-Serial. Blocks until all are accepted or the limit is over.
SmtpLoadResult sendNumbered(const SmtpLoadOptions &options);

} // namespace mw::test
