// SPDX-License-Identifier: GPL-3.0-or-later
// One run of mailwrightctl: asks the helper, prints the answers, and ends with an exit code.
#pragma once

#include "daemon/ctl/PasswordAgent.h"

#include "shared/rpcqt/Client.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <algorithm>
#include <memory>

namespace mw::ctl {

// As mailwrightctl(1) documents them.
enum ExitCode : int {
    kDone = 0,
    kRefused = 1,        // the helper said no: not allowed, not found, changed meanwhile, failed
    kUnknownOutcome = 2, // the connection broke while the helper was at it
    kUsage = 100,
    kUnreachable = 111, // there is no helper
};

struct Invocation {
    QString socket;
    bool stdio = false; // no command: the socket for a client at the other end of ssh
    bool json = false;
    QMultiHash<QString, QString> options; // "--owner" to its value; "--preview", which stands alone, to nothing
    bool raw = false;      // log lines as they are
    QStringList arguments; // what follows the verb
};

class Session : public QObject {
    Q_OBJECT
public:
    Session(Invocation invocation, rpcqt::Client &client) : m_invocation(std::move(invocation)), m_client(client) {}

    rpcqt::Client &client() const { return m_client; }
    bool wantsJson() const { return m_invocation.json; }
    // The value of an option that has one; empty when it was not given.
    QString option(const QString &name) const { return m_invocation.options.value(name); }
    // All values of one that may be given several times, in order.
    QStringList options(const QString &name) const
    {
        auto out = m_invocation.options.values(name);
        std::ranges::reverse(out);
        return out;
    }
    bool hasFlag(const QString &name) const { return m_invocation.options.contains(name); }
    const QStringList &arguments() const { return m_invocation.arguments; }
    QString owner() const { return option(QStringLiteral("--owner")); }
    QString remote() const { return option(QStringLiteral("--remote")); }
    bool wantsRaw() const { return m_invocation.raw; }
    QString argument(qsizetype i) const { return m_invocation.arguments.value(i); }
    std::string text(qsizetype i) const { return argument(i).toStdString(); }

    // Calls M and ends the session: with the reply as JSON if that is wanted, else by `show`.
    template <rpc::Method M, typename Show>
    void ask(const typename M::Request &request, Show show)
    {
        prepare(M::right);
        m_client.call<M>(request, this, [this, show = std::move(show)](const rpcqt::Answer<M> &answer) {
            if (!answer)
                return finish(answer.error());
            if (wantsJson())
                printJson(rpcqt::recordToJson(*answer));
            else
                show(*answer);
            finish();
        });
    }
    // Calls M, which does something, and says in a line that it is done.
    template <rpc::Method M>
    void act(const typename M::Request &request, const QString &done)
    {
        ask<M>(request, [done](const typename M::Reply &) { print(done + QLatin1Char('\n')); });
    }

    // Before a call that needs this right: whoever might be asked for a password can be asked.
    void prepare(rpc::Right right);

    void finish(const rpc::Fault &fault);
    void finish(ExitCode code = kDone);

    // To standard output.
    static void print(const QString &text);
    static void printBytes(QByteArrayView bytes);
    static void printJson(const QJsonObject &object);
    // A question to a person, without a newline, to standard error.
    static void prompt(const QString &question);
    // "mailwrightctl: SENTENCE" to standard error.
    static void complain(const QString &sentence);

private:
    Invocation m_invocation;
    rpcqt::Client &m_client;
    std::unique_ptr<PasswordAgent> m_agent;
};

} // namespace mw::ctl
