// SPDX-License-Identifier: GPL-3.0-or-later
// The acts that wait to be applied together: calls of the helper's methods that change the configuration, each with a title
// for people. Every step can be taken back.
#pragma once

#include "shared/rpc/Changes.h"
#include "shared/rpc/Control.h"
#include "shared/rpcqt/Json.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace mw::gui {

// An edit of one file as text.
struct StagedFile {
    QString file;                   // as the helper calls it: control/locals
    QString base;                   // hash of `before`; empty: there was no file
    std::optional<QString> before;  // nothing: there was no file
    std::optional<QString> content; // nothing: the file is removed
    bool operator==(const StagedFile &) const = default;
};

struct StagedAct {
    QString method;         // with its interface: org.mailwright.Domains.Add
    QJsonObject parameters; // of its request, without a manner
    QString title;          // of what it is about, for the list of what waits: "shop.example"
    QString key;            // an act takes the place of an earlier one of the same key; empty: of none
    bool secret = false;    // the parameters hold a password or a key
    std::optional<StagedFile> file; // what the editors need, if it is the edit of a file
    bool operator==(const StagedAct &) const = default;
};

template <rpc::Method M>
StagedAct actOf(const typename M::Request &request, const QString &title, const QString &key = {})
{
    auto parameters = rpcqt::recordToJson(request);
    parameters.remove(QStringLiteral("manner"));
    return {QString::fromStdString(rpc::fullName<M>()), parameters, title, key, false, std::nullopt};
}

// The request of an act of that method; nothing if it is of another.
template <rpc::Method M>
std::optional<typename M::Request> requestOf(const StagedAct &act)
{
    if (act.method != QString::fromStdString(rpc::fullName<M>()))
        return std::nullopt;
    typename M::Request out;
    rpcqt::JsonReader reader;
    reader.readRecord(act.parameters, out);
    return reader.good() ? std::optional(out) : std::nullopt;
}

// The act that gives a file that content: Control.Write where it can be, and Changes.Apply of this one file.
StagedAct actOf(const StagedFile &file);
// As the contract has them.
std::vector<rpc::changes::Act> rpcActs(const QList<StagedAct> &acts);

class StagedChanges : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    template <rpc::Method M>
    void stage(const typename M::Request &request, const QString &title, const QString &key = {})
    {
        stage(actOf<M>(request, title, key));
    }
    // An act without a key gets one of its own.
    void stage(StagedAct act);
    // The edit of a file, whose key is the file's name. One that leaves the file as it was waits no longer.
    void stage(const StagedFile &file);

    // In the order in which they are made: edits of files first, because other acts go on from what a file holds.
    const QList<StagedAct> &acts() const { return m_acts; }
    int count() const { return static_cast<int>(m_acts.size()); }
    // For requests that want to know what would be: nothing, if nothing waits.
    rpc::changes::Acts asActs() const;
    // The acts as they would be with that one.
    QList<StagedAct> with(const StagedAct &act) const;
    // Null if nothing waits under that key.
    const StagedAct *act(const QString &key) const;
    // Null if no edit of that file waits.
    const StagedFile *find(const QString &file) const;

    void discard(const QString &key);
    void discardAll();
    // These have been applied: they wait no longer, and no step before can be taken back.
    void applied(const QStringList &keys);

    // Those of another window, in place of all of these.
    void restore(const QList<StagedAct> &acts);

    bool canUndo() const { return !m_steps.isEmpty(); }
    // Takes back the last step: a burst of typing in one file, an act, or a discarding.
    void undo();

Q_SIGNALS:
    void changed();

private:
    void step(const QString &burst);
    void keep(QList<StagedAct> acts);

    QList<StagedAct> m_acts;
    QList<QList<StagedAct>> m_steps;
    QString m_lastBurst; // the file of the last step, while one types in it
    QElapsedTimer m_lastTime;
    int m_nextKey = 1;
};

} // namespace mw::gui
