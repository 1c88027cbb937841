// SPDX-License-Identifier: GPL-3.0-or-later
// The edits that wait to be applied: for each file what it held when it was read and what it shall hold. Every step can
// be taken back.
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>

#include <optional>

namespace mw::gui {

struct StagedFile {
    QString file;                   // as the helper calls it: control/locals
    QString base;                   // hash of `before`; empty: there was no file
    std::optional<QString> before;  // nothing: there was no file
    std::optional<QString> content; // nothing: the file is removed
    bool operator==(const StagedFile &) const = default;
};

class StagedChanges : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // An edit that leaves the file as it was waits no longer.
    void stage(const StagedFile &file);
    // Null if nothing waits for that file.
    const StagedFile *find(const QString &file) const;
    QList<StagedFile> files() const { return m_files.values(); }
    int count() const { return static_cast<int>(m_files.size()); }

    void discard(const QString &file);
    void discardAll();
    // These have been applied: they wait no longer, and no step before can be taken back.
    void applied(const QStringList &files);

    bool canUndo() const { return !m_steps.isEmpty(); }
    // Takes back the last step: a burst of typing in one file, or a discarding.
    void undo();

Q_SIGNALS:
    void changed();

private:
    using Files = QMap<QString, StagedFile>;
    void step(const QString &file);
    void keep(Files files);

    Files m_files;
    QList<Files> m_steps;
    QString m_lastFile; // of the last step, while one types in it
    QElapsedTimer m_lastTime;
};

} // namespace mw::gui
