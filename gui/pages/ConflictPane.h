// SPDX-License-Identifier: GPL-3.0-or-later
// A file that somebody else has changed meanwhile: what both began with, what stands on the hub now, and what one wants.
#pragma once

#include "gui/models/StagedChanges.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace mw::gui {

class DiffView;

class ConflictPane : public QWidget {
    Q_OBJECT
public:
    explicit ConflictPane(QWidget *parent = nullptr);

    // Somebody has edited what one edits; or later changes are in the way of taking one back.
    enum class Reason { Edit, Undo };
    // `theirs` and its hash: what the file holds now; nothing: it is gone. `reason` says who did it and when.
    void setConflict(const StagedFile &mine, const std::optional<QString> &theirs, const QString &hash, const QString &reason,
                     Reason why = Reason::Edit);

Q_SIGNALS:
    // The edit to go on with: made on top of what is there now.
    void resolved(const mw::gui::StagedFile &file);
    // Nothing is decided.
    void backWished();
    // My edit is given up.
    void theirsWished(const QString &file);
    // The same as resolved(), but to be looked at in the editor first.
    void editorWished(const mw::gui::StagedFile &file);

private:
    DiffView *addView(QHBoxLayout *row, const QString &name);
    void setTitles(Reason why);
    StagedFile onTop(const std::optional<QString> &content) const;

    StagedFile m_mine;
    std::optional<QString> m_theirs;
    QString m_hash;
    std::optional<QString> m_merged;
    QList<QLabel *> m_titles;
    QLabel *m_text = nullptr;
    DiffView *m_baseView = nullptr;
    DiffView *m_theirsView = nullptr;
    DiffView *m_mineView = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_putMine = nullptr;
    QPushButton *m_merge = nullptr;
};

} // namespace mw::gui
