// SPDX-License-Identifier: GPL-3.0-or-later
// Logs of a hub on another computer, copied here into files without a name that grow as the logs do. Whoever reads a log
// by a descriptor sees no difference.
#pragma once

#include "shared/rpc/Logs.h"
#include "shared/rpcqt/ClientConnection.h"

#include <QtCore/QTimer>

#include <memory>
#include <vector>

namespace mw::rpcqt {

class RemoteLogs : public QObject {
    Q_OBJECT
public:
    using Connected = std::expected<std::unique_ptr<ClientConnection>, QString>;
    // Makes a further connection; its argument is called when that is lost.
    using Connect = std::function<Connected(std::function<void(const QString &)>)>;

    explicit RemoteLogs(Connect connect);
    ~RemoteLogs() override;

    // `done` has the copy when it holds all that the log held; an unchanged finished file is not fetched twice while somebody
    // keeps it.
    void open(const std::string &directory, const rpc::logs::File &file, QObject *context,
              std::function<void(OpenLogAnswer)> done);

private:
    struct Copy;
    using CopyPointer = std::shared_ptr<Copy>;
    using Fetched = std::function<void(const std::optional<rpc::Fault> &)>;

    void fetch(const CopyPointer &copy, Fetched done);
    void fetchNext();
    void answered(const RawAnswer &raw);
    bool take(Copy &copy, const rpc::logs::Read::Reply &block) const;
    void ended(const std::optional<rpc::Fault> &fault);
    void follow();
    void letGo();

    struct Job {
        CopyPointer copy;
        Fetched done;
    };
    Connect m_connect;
    std::unique_ptr<ClientConnection> m_connection; // for the logs alone: an answer may be long
    std::vector<std::weak_ptr<Copy>> m_copies;
    std::vector<Job> m_jobs; // the first is at work
    QTimer m_follow;
};

} // namespace mw::rpcqt
