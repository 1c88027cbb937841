// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of a review, numbered: what each does in sentences, what is wrong with it, and whether it is included.
#pragma once

#include "gui/client/ChangeStore.h"

#include "shared/rpc/Changes.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace mw::gui {

class NoteList;

// One of them.
class ActRow : public QWidget {
    Q_OBJECT
public:
    ActRow(int number, const StagedAct &act, QWidget *parent);

    const StagedAct &act() const { return m_act; }
    bool included() const;
    void setIncluded(bool included);
    void setPart(const rpc::changes::Part &part);
    // It is left out: nothing is said of it.
    void clear();

Q_SIGNALS:
    void choiceChanged();
    // The person wants to see the place of the problem.
    void showWished(const QString &file, int line);

private:
    StagedAct m_act;
    int m_number = 0;
    QLabel *m_title = nullptr;
    QCheckBox *m_include = nullptr;
    NoteList *m_notes = nullptr;
    QPushButton *m_show = nullptr;
    QString m_problemFile;
    int m_problemLine = 0;
};

class ActList : public QWidget {
    Q_OBJECT
public:
    explicit ActList(QWidget *parent = nullptr);

    // Each included at first, but for those that were left out before.
    void setActs(const QList<StagedAct> &acts);
    // In their order.
    QList<StagedAct> included() const;
    // One part for each included act.
    void setParts(const std::vector<rpc::changes::Part> &parts);

Q_SIGNALS:
    void choiceChanged();
    void showWished(const QString &file, int line);

private:
    QList<ActRow *> m_rows;
    QVBoxLayout *m_column = nullptr;
};

} // namespace mw::gui
