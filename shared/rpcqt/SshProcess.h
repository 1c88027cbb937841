// SPDX-License-Identifier: GPL-3.0-or-later
// A hub on another computer: `ssh -T HOST mailwrightctl --stdio`, whose standard input and output are the connection. Keys,
// agents and known hosts are ssh's business.
#pragma once

#include "shared/os/Fd.h"

#include <QtCore/QObject>
#include <QtCore/QProcess>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <expected>
#include <functional>
#include <memory>
#include <optional>

namespace mw::rpcqt {

// "ssh://[USER@]HOST[:PORT][/HOME]", the home of a private hub there.
struct RemoteHub {
    QString user;
    QString host;
    int port = 0;
    QString home;

    static bool isOne(const QString &address) { return address.startsWith(QStringLiteral("ssh://")); }
    // A sentence says what is wrong. Nothing that ssh or a shell could take for something else gets through.
    static std::expected<RemoteHub, QString> parse(const QString &address);
    // What a person types after ssh or ssh-copy-id to reach it: [-p PORT ]USER@HOST.
    QString target() const { return port > 0 ? QStringLiteral("-p %1 ").arg(port) + name() : name(); }
    // USER@HOST, for people.
    QString name() const { return user.isEmpty() ? host : user + QLatin1Char('@') + host; }
};

struct RemoteOptions {
    QStringList program{QStringLiteral("ssh")}; // with arguments before ours
    // The first connection carries those after it, when this path is given (at most 80 bytes).
    QString controlPath;
    // ssh may ask on the terminal; without it only by its own askpass program.
    bool mayUseTerminal = false;
};

class SshProcess : public QObject {
    Q_OBJECT
public:
    struct Started {
        std::unique_ptr<SshProcess> process;
        os::Fd socket; // non-blocking
    };
    static std::expected<Started, QString> start(const RemoteHub &hub, const RemoteOptions &options);
    ~SshProcess() override; // ends it

    // Runs once, later, with the reason why it has ended; a process that lingers is ended.
    void whenEnded(std::function<void(const QString &)> then);

    // A person must do something before another attempt makes sense: too many would lock the account out.
    bool wasRefused() const;

private:
    explicit SshProcess(const RemoteHub &hub) : m_hub(hub) {}
    void takeErrors();
    QString reason() const;
    void tell();

    RemoteHub m_hub;
    QProcess *m_process = nullptr;
    QByteArray m_errors; // the end of what it said
    std::function<void(const QString &)> m_then;
};

// What ssh said, in a sentence: without what is no reason, and without control characters. For tests.
QString readableErrors(const QByteArray &errors);

} // namespace mw::rpcqt
