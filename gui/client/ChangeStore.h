// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of the configuration through the helper: preview, apply, keep, undo, and the history of all of them.
#pragma once

#include "gui/client/HubStore.h"
#include "gui/models/StagedChanges.h"

#include "shared/rpc/Changes.h"

#include <functional>
#include <vector>

namespace mw::gui {

using Outcome = rpc::changes::Outcome;
using OutcomeAnswer = std::expected<Outcome, rpc::Fault>;
using OutcomeCallback = std::function<void(const OutcomeAnswer &)>;

class ChangeStore : public QObject {
    Q_OBJECT
public:
    explicit ChangeStore(HubStore &hub, QObject *parent = nullptr);

    // What the acts would do together; parts of the outcome are those of the acts, in their order.
    void preview(const QList<StagedAct> &acts, QObject *context, const OutcomeCallback &done);
    // All of them or none. With the files of the preview, nothing is changed that was another file then.
    void apply(const QList<StagedAct> &acts, const QString &note, QObject *context, const OutcomeCallback &done,
               const std::vector<rpc::changes::ChangedFile> &previewed = {});
    void previewUndo(std::int64_t id, QObject *context, const OutcomeCallback &done);
    void undo(std::int64_t id, const QString &note, QObject *context, const OutcomeCallback &done);
    // Keeps the risky change that waits for it. `done` gets a sentence, empty when it went well.
    void confirm(QObject *context, const std::function<void(const QString &)> &done);
    // What a file holds now.
    using ReadCallback = std::function<void(const rpcqt::Answer<rpc::changes::Read> &)>;
    void read(const QString &file, QObject *context, const ReadCallback &done);
    using ShowCallback = std::function<void(const rpcqt::Answer<rpc::changes::Show> &)>;
    // With `since`: what it and all others after that older one changed together.
    void show(std::int64_t id, QObject *context, const ShowCallback &done, std::optional<std::int64_t> since = {});

    const std::vector<rpc::changes::Entry> &history() const { return m_history; }
    bool loaded() const { return m_loaded; }
    const QString &problem() const { return m_problem; }
    void refresh();

Q_SIGNALS:
    void historyChanged();
    // Something has been applied or undone; what was read before may be old.
    void applied();

private:
    HubStore &m_hub;
    std::vector<rpc::changes::Entry> m_history;
    QString m_problem;
    bool m_loaded = false;
};

} // namespace mw::gui
