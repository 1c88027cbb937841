// SPDX-License-Identifier: GPL-3.0-or-later
// What the files of an old change held before and after it, made from what they hold now and the differences of every change
// since: for the three views of an undo that later changes are in the way of.
#pragma once

#include "gui/client/ChangeStore.h"

#include "shared/rpc/Changes.h"

namespace mw::gui {

struct UndoneFile {
    QString file;
    std::optional<QString> before; // the change; nothing: there was no file
    std::optional<QString> after;  // as the change left it
    std::optional<QString> now;
    QString hash; // of `now`
};

class UndoTexts : public QObject {
    Q_OBJECT
public:
    // Deletes itself when it is done. Files that hold secrets, or that do not fit their history, are left out.
    UndoTexts(ChangeStore &changes, std::int64_t id, QObject *parent);

Q_SIGNALS:
    void done(const QList<mw::gui::UndoneFile> &files);

private:
    void readNext();
    void showNext();
    void take(const rpc::changes::Show::Reply &change);

    ChangeStore &m_changes;
    std::int64_t m_id = 0;
    QStringList m_toRead;
    QList<std::int64_t> m_toShow; // the newest first, the change itself last
    QList<UndoneFile> m_files;
};

} // namespace mw::gui
